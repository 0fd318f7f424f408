import type {Route} from '../../call.ts';
import {labelWriteRoutes} from '../labels.ts';
import {searchRoutes} from '../search.ts';
import {uploadRoutes} from '../uploads.ts';
import {commentRoutes} from './comments.ts';
import {contentRoutes} from './content.ts';
import {experimentalPartRoutes, partRoutes} from './parts.ts';
import {placeRoutes} from './places.ts';
import {experimentalRestrictionRoutes, restrictionRoutes} from './restrictions.ts';

/** API v1 as Data Center has it. A file that is there already gets a new version only by its own address. */
export const dataCenterRoutes: readonly Route[] = [
  ...placeRoutes,
  ...contentRoutes,
  ...partRoutes,
  ...commentRoutes,
  ...restrictionRoutes,
  ...labelWriteRoutes,
  ...uploadRoutes.filter(({method, path}) => !(method === 'PUT' && path.endsWith('/child/attachment'))),
  ...searchRoutes.filter(({path}) => path === '/content/search')
];

/** What Data Center tries out before it becomes part of the API. */
export const experimentalRoutes: readonly Route[] = [
  ...experimentalPartRoutes,
  ...experimentalRestrictionRoutes
];
