export type * from './ports/confluence.ts';
export type * from './ports/diagnosis.ts';
export type * from './ports/diagrams.ts';
export type * from './ports/drafts.ts';
export type * from './ports/progress.ts';
export type * from './ports/repository.ts';
export type * from './ports/secrets.ts';
export type * from './ports/threads.ts';
