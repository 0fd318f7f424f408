/** Characters that Confluence Cloud refuses or splits labels at. https://docs.adaptavist.com (add-label) lists them. */
const forbidden = /[:;.,?&[\]()#^*@!"'`‘’“”]/g;

/** Longest title that Confluence takes, in UTF-16 code units. */
export const maxTitleLength = 255;

/** Write a title as Confluence keeps it: white space and control characters collapsed, none at the ends. */
export function normalizeTitle(title: string): string {
  return title
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Make titles or space keys comparable: Confluence compares them trimmed and without regard to letter case. */
export function foldTitle(title: string): string {
  return normalizeTitle(title).normalize('NFC').toLowerCase();
}

/**
 * Write a label as Confluence keeps it: lower case, `-` for spaces, without the characters it refuses.
 *
 * @returns
 *   The label; empty when nothing of it remains.
 */
export function normalizeLabel(label: string): string {
  return normalizeTitle(label.replaceAll(forbidden, '')).replaceAll(' ', '-').toLowerCase();
}
