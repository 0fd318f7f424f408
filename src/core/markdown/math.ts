import type {Processor} from 'unified';
import {mathFromMarkdown} from './math-nodes.ts';
import {mathText} from './math-text.ts';

const dollar = 36;

/**
 * Plugin for remark-parse: formulas between dollar signs, by GitHub's rules.
 *
 * `$a$` is one when no space is inside of its dollar signs and no letter or digit right outside, so that
 * `costs $5 and $6` stays text.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
export function remarkGithubMath(this: Processor): void {
  const data = this.data() as {micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[]};
  (data.micromarkExtensions ??= []).push({text: {[dollar]: mathText}});
  (data.fromMarkdownExtensions ??= []).push(mathFromMarkdown);
}
