/**
 * Some sites do not keep the message of a page's first version (seen with 7.19). As long as it is not known that a site does,
 * a new page carries its mark in its body, too, where no reader sees it: as the name of an anchor at its end. The version that
 * follows at once carries the mark in its message, and takes the anchor away. If the run ends in between, the next one finds
 * the page by it.
 */
const markPattern = /^\[sync \d+ [\w-]+\.[\w-]+ [\w.-]+\]/;
const tracePattern =
  /<ac:structured-macro\b[^>]*ac:name="anchor"[^>]*>\s*<ac:parameter ac:name="">(\[sync \d+ [\w-]+\.[\w-]+ [-.]+\])<\/ac:parameter>/;

/** Take the fingerprint out of a version message, so that nobody takes its version for finished. */
export function unfinish(message: string): string {
  return message.replace(markPattern, mark =>
    mark.replace(/ ([\w.-]+)\]$/, (_, fingerprint: string) => ` ${fingerprint.replace(/\w/g, '-')}]`)
  );
}

/** Add the mark of a version message to a body. */
export function addTrace(body: string, message: string): string {
  const name = markPattern.exec(message)?.[0];
  if (name === undefined) return body;
  return `${body}<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">${name}</ac:parameter></ac:structured-macro></p>`;
}

/** Find the mark that `addTrace` left in a body. */
export function readTrace(body: string): string | undefined {
  return tracePattern.exec(body)?.[1];
}
