import {findAnchor} from '../markdown/anchors.ts';
import {hintFor} from '../suggest.ts';
import {anchorLink, webLink} from '../storage/link.ts';
import type {StorageNode} from '../storage/tree.ts';
import {githubUrl, lineFragment} from './github-url.ts';
import {readLinkTarget} from '../links/link-target.ts';
import type {RepositoryTarget} from '../links/link-target.ts';
import {pageLink} from './page-link.ts';
import type {LinkOptions} from './page-link.ts';
import type {State} from './state.ts';

/** Make a link, or only its text where there is nothing to link to; that is said in a message. */
export function link(options: LinkOptions, state: State): readonly StorageNode[] {
  const {document, context} = state;
  const url = options.url.trim();
  if (url === '') return options.children;
  const target = readLinkTarget(url, document.path, context.repository);
  switch (target.kind) {
    case 'fragment':
      return jump(target.fragment, options, state);
    case 'web':
      return [webLink(target.url, options.children)];
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
    const hint = hintFor(
      `#${fragment}`,
      Array.from(names, known => `#${known}`)
    );
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
  // Lines of the source are on GitHub only; the page does not show them.
  if (!lineFragment.test(target.fragment)) {
    const page = context.pageOf(target.path);
    if (page) return pageLink(page, target, options, state);
  }
  if (target.absolute) return [webLink(options.url.trim(), options.children)];
  const kind = target.path === '' ? 'folder' : context.kindOf(target.path);
  if (kind === undefined) {
    const reason = `Cannot resolve link "${options.url.trim()}": the repository has no file or folder "${target.path}".`;
    state.report('missing-link-target', reason, options.place);
  }
  const view = kind === 'folder' ? 'tree' : 'blob';
  const address = githubUrl(context.repository, view, target.path, target.fragment);
  if (address !== undefined) return [webLink(address, options.children)];
  const reason =
    `Cannot link to "${target.path}": the address of the repository is not known. Its text stays. ` +
    'Add a git remote named origin, or set GITHUB_REPOSITORY.';
  if (kind !== undefined) state.report('link-without-repository', reason, options.place);
  return options.children;
}
