import {h} from 'hastscript';
import {renderSidebar} from '../layout/page-tree.ts';
import {showPage} from './page.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';

/** A space, by its home page. */
export function showOverview(request: PageRequest): WebResponse | undefined {
  const space = request.model.findSpace(request.parts[0] ?? '');
  if (!space) return undefined;
  const home = space.homepageId === undefined ? undefined : request.model.findPage(space.homepageId);
  if (home) return showPage(space, home, request);
  const main = [h('.page-header', [h('h1', space.name)]), h('p.muted', 'This space has no home page.')];
  return respondPage({title: space.name, sidebar: renderSidebar(space, undefined, request), main}, request);
}
