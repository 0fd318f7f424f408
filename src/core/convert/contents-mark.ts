import type {Paragraph} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {macro} from '../storage/macro.ts';
import type {StorageElement} from '../storage/tree.ts';
import type {State} from './state.ts';

/**
 * Make the macro that lists the headings of the page, of a paragraph that is nothing but a mark for it.
 *
 * `[[_TOC_]]` is the mark of GitLab and Azure DevOps, `[TOC]` and `[[toc]]` are those of site generators. They stay
 * text where Confluence takes no such macro, where a bracket is escaped, and where they are a link that is defined.
 *
 * @see https://docs.gitlab.com/user/markdown/#table-of-contents
 * @see https://python-markdown.github.io/extensions/toc/
 */
export function contentsMacro(node: Paragraph, state: State): StorageElement | undefined {
  const [first] = node.children;
  if (first?.type !== 'text' || !first.value.startsWith('[') || node.children.length > 3) return undefined;
  const words = toString(node);
  if (!/^(?:\[toc\]|\[\[_?toc_?\]\])$/i.test(words) || isEscaped(node, words)) return undefined;
  const place = state.place();
  return place === 'item' || place === 'mixed-item' || place === 'quote' ? undefined : macro('toc', {});
}

/** Whether the source is longer than its text, by more than the two signs of an emphasis. */
function isEscaped({children}: Paragraph, words: string): boolean {
  const end = children.at(-1)?.position?.end.offset ?? 0;
  const length = end - (children[0]?.position?.start.offset ?? 0);
  return length > words.length + (children.length > 1 ? 2 : 0);
}
