import {macro} from '../storage/macro.ts';
import {element, text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';
import {mapLanguage} from './languages/index.ts';

export interface CodeBlock {
  readonly value: string;
  /** As the Markdown names it; undefined: none. */
  readonly language?: string | undefined;
  readonly title?: string | undefined;
}

/**
 * Make a code macro.
 *
 * The Cloud editor keeps the macro's title but does not show it, so that it becomes a line above the code.
 */
export function codeBlock(block: CodeBlock, cloud: boolean): readonly StorageNode[] {
  const language = mapLanguage(block.language, cloud ? 'cloud' : 'datacenter');
  const title = block.title?.trim() || undefined;
  const code = macro('code', {
    parameters: {language, title: cloud ? undefined : title},
    plainText: block.value
  });
  return cloud && title ? [element('p', {}, [element('strong', {}, [text(title)])]), code] : [code];
}
