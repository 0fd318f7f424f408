import type {Route} from '../call.ts';
import {pageRoutes} from './pages.ts';
import {pagesListRoutes} from './pages-list.ts';
import {spaceRoutes} from './spaces.ts';
import {currentUserRoutes, userRoutes} from './users.ts';

/** The two APIs, by their place behind the base path. */
export const apis = {
  v2: {prefix: '/api/v2', routes: [...spaceRoutes, ...pagesListRoutes, ...pageRoutes, ...userRoutes]},
  v1: {prefix: '/rest/api', routes: [...currentUserRoutes]}
} as const satisfies Record<string, {readonly prefix: string; readonly routes: readonly Route[]}>;

export type ApiName = keyof typeof apis;
