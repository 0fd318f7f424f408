import type {BlockContent, DefinitionContent, Paragraph, Parent} from 'mdast';
import type {AlertKind} from '../alerts.ts';

/** How a block is set off: as one of GitHub's alerts, as a quote, or as something to unfold. */
export type AdmonitionKind = AlertKind | 'quote' | 'details';

/** A block that is set off from the text, in one of the forms that site generators and GitLab have for it. */
export interface Admonition extends Parent {
  type: 'admonition';
  kind: AdmonitionKind;
  /** Absent: none was given, and the look says enough. */
  title?: Paragraph;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface BlockContentMap {
    admonition: Admonition;
  }
  interface RootContentMap {
    admonition: Admonition;
  }
}
