/** Longest title that Confluence takes, in UTF-16 code units. */
export const maxTitleLength = 255;

/** Write a title as Confluence keeps it: white space and control characters collapsed, none at the ends. */
export function normalizeTitle(title: string): string {
  return title
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Make titles comparable: Confluence compares them as it keeps them, without regard to letter case. */
export function foldTitle(title: string): string {
  return normalizeTitle(title).normalize('NFC').toLowerCase();
}
