import {h} from 'hastscript';
import type {ElementContent} from 'hast';
import {renderMessageList} from '../layout/message-list.ts';
import {renderSidebar} from '../layout/page-tree.ts';
import {respondPage} from '../response.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';
import type {PreviewMessage, PreviewState} from '../preview.ts';
import type {ViewNode} from '../view-model.ts';

/** Everything that is wrong with the files, by file; undefined: no repository is behind the pages. */
export function showMessages(request: PageRequest): WebResponse | undefined {
  const state = request.preview?.state();
  if (state === undefined) return undefined;
  const ids = new Map([...state.paths].map(([id, path]) => [path, id]));
  const byPath = new Map<string, PreviewMessage[]>();
  for (const message of state.messages)
    byPath.set(message.path, [...(byPath.get(message.path) ?? []), message]);
  const sections = [...byPath].map(([path, messages]) =>
    renderFile(messages, {path, page: request.model.findNode(ids.get(path) ?? ''), request})
  );
  const [space] = request.model.listSpaces();
  return respondPage(
    {
      title: 'Messages',
      sidebar: space && renderSidebar(space, undefined, request),
      main: [
        h('.page-header', [h('h1', 'Messages')]),
        ...(sections.length > 0 ? sections : [h('p.muted', 'Nothing is wrong with the files.')]),
        ...listUnmapped(state)
      ]
    },
    request
  );
}

interface FileOptions {
  readonly path: string;
  /** The page that is made from the file. */
  readonly page: ViewNode | undefined;
  readonly request: PageRequest;
}

function renderFile(messages: readonly PreviewMessage[], {path, page, request}: FileOptions): ElementContent {
  const source = page && `${request.links.node(page)}?view=markdown`;
  return h('section.file-messages', [
    h('h2', page ? [h('a', {href: request.links.node(page)}, page.title)] : path),
    ...(page ? [h('p.muted', path)] : []),
    renderMessageList(messages, () => source)
  ]);
}

function listUnmapped({unmapped}: PreviewState): readonly ElementContent[] {
  if (unmapped.length === 0) return [];
  return [
    h('section.file-messages', [
      h('h2', 'Files without a page'),
      h('p.muted', [
        'The mapping does not name them. ',
        h('code', 'confluence rebuild-mapping'),
        ' adds what is missing.'
      ]),
      h(
        'ul.unmapped',
        unmapped.map(path => h('li', [h('code', path)]))
      )
    ])
  ];
}
