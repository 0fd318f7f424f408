import {normalizeTitle} from '../title.ts';

/** Characters that Confluence Cloud refuses or splits labels at. https://docs.adaptavist.com (add-label) lists them. */
const forbidden = /[:;.,?&<>[\]()#^*@!"'`‘’“”]/g;

/**
 * Write a label as Confluence keeps it: lower case, `-` for spaces, without the characters it refuses.
 *
 * @returns
 *   The label; empty when nothing of it remains.
 */
export function normalizeLabel(label: string): string {
  return normalizeTitle(label.replaceAll(forbidden, '')).replaceAll(' ', '-').toLowerCase();
}
