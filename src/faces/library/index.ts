import type {Library} from './api.ts';

/** Convert one Markdown document to storage format. */
export const convert: Library['convert'] = async (markdown, options) =>
  (await import('./convert.ts')).convert(markdown, options);

/** Say what a sync would do. */
export const plan: Library['plan'] = async options => (await import('./sync.ts')).plan(options);

/** Bring Confluence to what the files say. */
export const sync: Library['sync'] = async options => (await import('./sync.ts')).sync(options);
