/** Version of the format: the `1` in `[sync 1 …]`. */
const format = 1;

/**
 * Write the comment of an attachment that says "this file is ours, with that content".
 *
 * @param width
 *   Width at which a drawing is shown, so that nobody has to draw it again to know it.
 */
export function formatAttachmentMark(digest: string, width?: number): string {
  return `[sync ${format} ${digest}]${width === undefined ? '' : ` ${width} pixels wide`}`;
}

const attachmentPattern = new RegExp(`^\\[sync ${format} ([\\w-]+)\\]`);

/** Read the digest from the comment of an attachment; undefined: the file is not ours. */
export function parseAttachmentMark(comment: string): string | undefined {
  return attachmentPattern.exec(comment.trimStart())?.[1];
}

/** Read the width at which a drawing is shown from the comment of its attachment; undefined: it has none. */
export function parseDrawnWidth(comment: string): number | undefined {
  const width = /^\[sync [^\]]*\] ([1-9]\d{0,4}) pixels wide/.exec(comment.trimStart())?.[1];
  return width === undefined ? undefined : Number(width);
}
