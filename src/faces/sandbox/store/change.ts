import type {Attachment, Comment, LongTask, Page, Space, User, Version} from '../model.ts';

/** One record put in the place of an older one, or taken away. Several of them are saved as one or not at all. */
export type Change =
  | {readonly kind: 'space'; readonly value: Space}
  | {readonly kind: 'user'; readonly value: User}
  /**
   * The versions of a page travel one by one: `version` replaces the last one when it has its number or the page was
   * a draft, else it is added.
   */
  | {readonly kind: 'page'; readonly value: Omit<Page, 'versions'>; readonly version?: Version}
  | {readonly kind: 'purge'; readonly id: string}
  | {readonly kind: 'attachment'; readonly value: Attachment}
  | {readonly kind: 'purge-attachment'; readonly id: string}
  | {readonly kind: 'comment'; readonly value: Comment}
  | {readonly kind: 'task'; readonly value: LongTask};
