import {findAnchor} from '../markdown/anchors.ts';
import {askFor, hintFor} from '../suggest.ts';
import {folderPages} from '../links/folder-pages.ts';
import {anchorLink, webLink} from '../storage/link.ts';
import type {StorageNode} from '../storage/tree.ts';
import {githubUrl, lineFragment} from './github-url.ts';
import {isSpace} from './line.ts';
import {readLinkTarget} from '../links/link-target.ts';
import type {RepositoryTarget} from '../links/link-target.ts';
import {addReference, pageLink} from './page-link.ts';
import type {LinkOptions} from './page-link.ts';
import {siteLink} from './site-link.ts';
import type {State} from './state.ts';
import {reportTooltip} from './tooltip.ts';

/** Make a link, or only its text where there is nothing to link to; that is said in a message. */
export function link(options: LinkOptions, state: State): readonly StorageNode[] {
  const {document, context} = state;
  const url = options.url.trim();
  // Nothing to click on is nothing on GitHub either; what stood in it may have been left out.
  if (url === '' || options.children.every(isSpace)) return options.children;
  if (options.title) reportTooltip('link', options.title, options.place, state);
  const target = readLinkTarget(url, document.path, context.repository);
  switch (target.kind) {
    case 'fragment':
      return jump(target.fragment, options, state);
    case 'web':
      return siteLink(target.url, options, state) ?? [webLink(target.url, options.children)];
    case 'outside':
      state.report(
        'outside-repository',
        `Cannot link to "${url}": the path leads out of the repository.`,
        options.place
      );
      return options.children;
    case 'unsafe':
      state.report(
        'unsafe-link',
        `Cannot link to "${target.scheme}:": pages must not have such links.`,
        options.place
      );
      return options.children;
    case 'repository':
      return linkInRepository(target, options, state);
  }
}

/** Link to a place in the same page. */
function jump(fragment: string, options: LinkOptions, state: State): readonly StorageNode[] {
  const names = state.anchors.names;
  const name =
    fragment === '' || (fragment === 'top' && !names.has('top')) ? 'top' : findAnchor(names, fragment);
  if (name === undefined) {
    const candidates = state.mayHint() ? Array.from(names, known => `#${known}`) : [];
    const hint = hintFor(`#${fragment}`, candidates);
    const reason = `Cannot resolve link "#${fragment}": the page has no such heading or anchor.${hint}`;
    state.report('missing-anchor', reason, options.place);
    return options.children;
  }
  if (name.toLowerCase() === fragment.toLowerCase() && name !== fragment) {
    state.report(
      'anchor-case',
      `Link "#${fragment}" means "#${name}": write it so, to work everywhere.`,
      options.place
    );
  }
  state.linkedAnchors.add(name);
  return [anchorLink(name, options.children)];
}

function linkInRepository(
  target: RepositoryTarget,
  options: LinkOptions,
  state: State
): readonly StorageNode[] {
  const {context} = state;
  const kind = target.path === '' ? 'folder' : context.kindOf(target.path);
  // Lines of the source are on GitHub only; the page does not show them.
  if (!lineFragment.test(target.fragment)) {
    const path = kind === 'folder' ? findFolderPage(target.path, state) : target.path;
    const page = path === undefined ? undefined : context.pageOf(path);
    if (path !== undefined && page) return pageLink(page, {...target, path}, options, state);
  }
  if (kind === undefined) reportMissing(target.path, options, state);
  else if (kind === 'file') noteFragment(target, options, state);
  if (target.absolute) return [webLink(options.url.trim().replace(/^\/\//, 'https://'), options.children)];
  const view = kind === 'folder' ? 'tree' : 'blob';
  const address = githubUrl(context.repository, view, target.path, target.fragment);
  if (address !== undefined) return [webLink(address, options.children)];
  const reason =
    `Cannot link to "${target.path}": the address of the repository is not known. Its text stays. ` +
    'Add a git remote named origin, or set GITHUB_REPOSITORY.';
  if (kind !== undefined) state.report('link-without-repository', reason, options.place);
  return options.children;
}

/** On GitHub a folder shows its README below the list of its files. */
function findFolderPage(folder: string, {context}: State): string | undefined {
  return folderPages(folder).find(path => context.pageOf(path) !== undefined);
}

function reportMissing(path: string, options: LinkOptions, state: State): void {
  const hint = askFor(state.context.suggestPath?.(path), '');
  const reason = `Cannot resolve link "${options.url.trim()}": the repository has no file or folder "${path}".${hint}`;
  state.report('missing-link-target', reason, options.place);
}

/** Headings of a file that is not mapped are checked as well; GitHub shows it. */
function noteFragment({path, fragment}: RepositoryTarget, options: LinkOptions, state: State): void {
  if (fragment === '' || lineFragment.test(fragment) || !/\.(?:md|markdown)$/i.test(path)) return;
  addReference({path, fragment}, options, state);
}
