import type {PhrasingContent} from 'mdast';
import type {PhraseReader, ReadOptions, ReadState} from '../state.ts';
import {childOf, textOf} from '../tree.ts';
import type {PageElement} from '../tree.ts';
import {makeLink} from './web-link.ts';

/** `<ac:link>`: to a place, a page, a file, a space or a person. */
export const confluenceLink: PhraseReader = (node, state) => {
  const person = childOf(node, 'ri:user');
  if (person) return mention(person, state);
  const target = readTarget(node, state.options);
  const anchor = decodeAnchor(node.attributes['ac:anchor']);
  const body = readBody(node, state);
  const text = body.length > 0 ? body : toText(target?.text ?? anchor ?? '');
  const url = `${target?.url ?? ''}${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
  if (url !== '') return [makeLink(url, text)];
  state.report('lost-macro', 'A link whose target Markdown cannot name is read as its text.', node.start);
  return text;
};

function mention({attributes, start}: PageElement, state: ReadState): readonly PhrasingContent[] {
  const id = attributes['ri:account-id'] ?? attributes['ri:userkey'] ?? attributes['ri:username'] ?? '';
  const name = state.options.nameOf(id) ?? id;
  state.report('lost-macro', 'A mention is read as text: nobody is told about it.', start);
  return [{type: 'text', value: `@${name}`}];
}

interface Target {
  readonly url: string;
  /** What the link shows when it has no text of its own. */
  readonly text: string;
}

function readTarget(node: PageElement, options: ReadOptions): Target | undefined {
  const {siteUrl, space} = options;
  const page = childOf(node, 'ri:page', 'ri:blog-post');
  const title = page?.attributes['ri:content-title'];
  if (page && title !== undefined)
    return {url: pageAddress(siteUrl, page.attributes['ri:space-key'] ?? space, title), text: title};
  const id = childOf(node, 'ri:content-entity')?.attributes['ri:content-id'];
  if (id !== undefined) return {url: `${siteUrl}/pages/viewpage.action?pageId=${id}`, text: id};
  const file = childOf(node, 'ri:attachment')?.attributes['ri:filename'];
  if (file !== undefined) return {url: options.attachmentUrl(file), text: file};
  const key = childOf(node, 'ri:space')?.attributes['ri:space-key'];
  if (key !== undefined) return {url: `${siteUrl}/display/${encodeURIComponent(key)}`, text: key};
  const address = childOf(node, 'ri:url')?.attributes['ri:value'];
  return address === undefined ? undefined : {url: address, text: address};
}

/** The address by title, which Confluence leads to the page with that title. */
function pageAddress(siteUrl: string, space: string, title: string): string {
  const name = encodeURIComponent(title).replaceAll('%20', '+');
  return `${siteUrl}/display/${encodeURIComponent(space)}/${name}`;
}

function readBody(node: PageElement, state: ReadState): readonly PhrasingContent[] {
  const plain = childOf(node, 'ac:plain-text-link-body');
  if (plain) return toText(textOf(plain.children));
  const rich = childOf(node, 'ac:link-body');
  return rich ? state.phrasing(rich.children) : [];
}

function toText(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{type: 'text', value}];
}

/** The editor of Confluence writes names of places as they stand in addresses. */
function decodeAnchor(anchor: string | undefined): string | undefined {
  try {
    return anchor === undefined ? undefined : decodeURIComponent(anchor);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return anchor;
  }
}
