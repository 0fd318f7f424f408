import {showFolder} from './folder.ts';
import {showHistory} from './history.ts';
import {showMarkdown} from './markdown.ts';
import {showPage} from './page.ts';
import {showSource} from './source.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';

/** A page or folder by its id, in the view that is asked for. The key in the address may be an old one. */
export function showNode(request: PageRequest): WebResponse | undefined | Promise<WebResponse | undefined> {
  const page = request.model.findPage(request.parts[1] ?? '');
  const space = page && request.model.findSpace(page.spaceKey);
  if (!page || !space) return undefined;
  if (page.kind === 'folder') return showFolder(space, page, request);
  const view = request.query.get('view');
  if (view === 'markdown') return showMarkdown(space, page, request);
  if (view === 'storage') return showSource(space, page, request);
  if (view === 'history') return showHistory(space, page, request);
  return showPage(space, page, request);
}
