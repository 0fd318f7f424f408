// Elements in which the parser sees no tags. GitHub shows these tags as text.
const opaqueTag =
  /^<(\/?)(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)(?=[\t\n\f\r />])/i;

/**
 * Make text of the tags of elements without an end, and of ends without a beginning, as GitHub does.
 *
 * A parser would take all that follows for their content.
 *
 * @see https://github.github.com/gfm/#disallowed-raw-html-extension-
 */
export function escapeOpaque(html: string): string {
  if (!/<\/?(?:iframe|no|plain|s|t|x)/i.test(html)) return html;
  const ends = findEnds(html);
  let kept = '';
  let done = 0;
  for (let index = html.indexOf('<'); index >= 0; index = html.indexOf('<', index + 1)) {
    const tag = opaqueTag.exec(html.slice(index, index + 12));
    if (!tag) continue;
    const end = tag[1] ? undefined : ends(String(tag[2]).toLowerCase(), index);
    if (end !== undefined) index = end;
    else {
      kept += `${html.slice(done, index)}&lt;`;
      done = index + 1;
    }
  }
  return kept + html.slice(done);
}

/** Find where elements end, looking at each place once. */
function findEnds(html: string): (name: string, from: number) => number | undefined {
  const ends = new Map<string, number[]>();
  for (const match of html.matchAll(
    /<\/(iframe|noembed|noframes|script|style|textarea|title|xmp)(?=[\s/>])/gi
  )) {
    const name = String(match[1]).toLowerCase();
    const known = ends.get(name);
    if (known) known.push(match.index);
    else ends.set(name, [match.index]);
  }
  for (const all of ends.values()) all.reverse();
  return (name, from) => {
    const left = ends.get(name) ?? [];
    while (left.length > 0 && Number(left.at(-1)) < from) left.pop();
    return left.at(-1);
  };
}
