import type {AdmonitionKind} from './node.ts';

/**
 * Kinds by the words that stand for them, by the colours that they have there.
 *
 * @see https://docusaurus.io/docs/markdown-features/admonitions
 * @see https://squidfunk.github.io/mkdocs-material/reference/admonitions/#supported-types
 * @see https://vuepress.vuejs.org/guide/markdown.html
 */
const words: Readonly<Record<AdmonitionKind, string>> = {
  note: 'note info secondary abstract summary tldr todo seealso question help faq',
  tip: 'tip hint success check done',
  important: 'important example',
  warning: 'warning caution attention',
  caution: 'danger error failure fail missing bug',
  quote: 'quote cite',
  details: 'details'
};

const kinds = new Map(
  (Object.keys(words) as AdmonitionKind[]).flatMap(kind =>
    words[kind].split(' ').map(word => [word, kind] as const)
  )
);

/** Words that a panel's colour and symbol say, so that they need not be a title as well. */
const shown = new Set(
  'note info secondary tip hint important warning caution attention danger quote cite'.split(' ')
);

/** Find the kind that a word stands for, in any letter case; undefined: it stands for none. */
export function kindOf(word: string): AdmonitionKind | undefined {
  return kinds.get(word.toLowerCase());
}

/** The title of a block that was given none: its word, where its look does not say it. */
export function titleOf(word: string): string | undefined {
  return shown.has(word.toLowerCase()) ? undefined : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
