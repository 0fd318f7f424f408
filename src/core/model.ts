export * from './model/ids.ts';
export type * from './model/desired.ts';
export type * from './model/remote.ts';
export * from './model/requests.ts';
export type * from './model/settings.ts';
