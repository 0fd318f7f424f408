import {showAsset} from './pages/asset.ts';
import {showAttachment} from './pages/attachment.ts';
import {redirectToHistory, redirectToPage} from './pages/by-id.ts';
import {showMessages} from './pages/messages.ts';
import {showNode} from './pages/node.ts';
import {showOverview} from './pages/overview.ts';
import {showSearch} from './pages/search.ts';
import {showSpaces} from './pages/spaces.ts';
import type {WebResponse} from '../web-handler.ts';
import type {PageRequest} from './request.ts';

/** Answers one kind of address; undefined: there is no such page, space or file. */
type Route = (request: PageRequest) => WebResponse | undefined | Promise<WebResponse | undefined>;

/** Paths behind the base path, as Confluence Cloud has them; groups become the request's parts. */
export const routes: readonly {readonly path: RegExp; readonly show: Route}[] = [
  {path: /^\/(?:spaces\/?)?$/, show: showSpaces},
  {path: /^\/spaces\/([^/]+)(?:\/(?:overview|pages)?)?$/, show: showOverview},
  {path: /^\/spaces\/([^/]+)\/(?:pages|folder)\/(\d+)(?:\/[^/]*)?$/, show: showNode},
  {path: /^\/spaces\/([^/]+)\/search$/, show: showSearch},
  {path: /^\/pages\/viewpage\.action$/, show: redirectToPage},
  {path: /^\/pages\/viewpreviousversions\.action$/, show: redirectToHistory},
  {path: /^\/download\/attachments\/(\d+)\/([^/]+)$/, show: showAttachment},
  {path: /^\/__sandbox\/messages$/, show: showMessages},
  {path: /^\/__sandbox\/assets\/([\w.]+)$/, show: showAsset}
];
