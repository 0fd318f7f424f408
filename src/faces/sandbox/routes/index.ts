import type {Route} from '../call.ts';
import {attachmentRoutes} from './attachments.ts';
import {dataCenterRoutes, experimentalRoutes} from './datacenter/index.ts';
import {commentRoutes} from './comments.ts';
import {folderRoutes} from './folders.ts';
import {goneRoutes} from './gone.ts';
import {labelListRoutes, labelWriteRoutes} from './labels.ts';
import {moveRoutes} from './move.ts';
import {operationRoutes} from './operations.ts';
import {pageRoutes} from './pages.ts';
import {pagesListRoutes} from './pages-list.ts';
import {propertyRoutes} from './properties.ts';
import {restrictionRoutes} from './restrictions.ts';
import {searchRoutes} from './search.ts';
import {spaceRoutes} from './spaces.ts';
import {stateRoutes} from './state.ts';
import {systemInfoRoutes} from './system-info.ts';
import {taskRoutes} from './tasks.ts';
import {childListRoutes, childrenRoutes, treeRoutes} from './tree.ts';
import {uploadRoutes} from './uploads.ts';
import {currentUserRoutes, oneUserRoutes, userRoutes} from './users.ts';
import {versionRoutes} from './versions.ts';

/** The APIs of the two products, by their place behind the base path. */
export const apis = {
  v2: {
    prefix: '/api/v2',
    routes: [
      ...spaceRoutes,
      ...pagesListRoutes,
      ...pageRoutes,
      ...versionRoutes,
      ...operationRoutes,
      ...labelListRoutes,
      ...propertyRoutes,
      ...attachmentRoutes,
      ...treeRoutes,
      ...childrenRoutes,
      ...folderRoutes,
      ...commentRoutes,
      ...userRoutes
    ]
  },
  v1: {
    prefix: '/rest/api',
    routes: [
      ...currentUserRoutes,
      ...oneUserRoutes,
      ...labelWriteRoutes,
      ...uploadRoutes,
      ...restrictionRoutes,
      ...taskRoutes,
      ...moveRoutes,
      ...stateRoutes,
      ...searchRoutes,
      ...childListRoutes,
      ...systemInfoRoutes,
      ...goneRoutes
    ]
  },
  datacenter: {prefix: '/rest/api', routes: dataCenterRoutes},
  experimental: {prefix: '/rest/experimental', routes: experimentalRoutes}
} as const satisfies Record<string, {readonly prefix: string; readonly routes: readonly Route[]}>;

export type ApiName = keyof typeof apis;
