import type {Attachment} from '../../../../src/core/model.ts';
import {isTag, readStorage} from '../storage-tree.ts';
import type {Tag} from '../storage-tree.ts';
import {toAddress} from './from-html.ts';
import {part} from './meaning.ts';
import type {Meaning} from './meaning.ts';

const repository = 'https://github.com/acme/handbook/blob/main/';

/** What a page means, in the words of HTML: code macro as `pre`, task list as list with boxes, and so on. */
export function fromStorage(body: string, attachments: readonly Attachment[]): readonly Meaning[] {
  const files = new Map(
    attachments.map(({name, source}) => [name, source.kind === 'file' ? `/${source.path}` : name])
  );
  const toMeaning = (node: Tag | string): readonly Meaning[] =>
    isTag(node) ? toParts(node, files, toMeaning) : [node];
  return readStorage(body).children.flatMap(toMeaning);
}

function toParts(
  tag: Tag,
  files: ReadonlyMap<string, string>,
  toMeaning: (node: Tag | string) => readonly Meaning[]
): readonly Meaning[] {
  const {name, attributes} = tag;
  const children = (): readonly Meaning[] => tag.children.flatMap(toMeaning);
  switch (name) {
    case 'a':
      return [part('a', {href: toPath(attributes['href'] ?? '')}, children())];
    case 'ac:image':
      return [
        part(
          'img',
          {alt: attributes['ac:alt'], src: readSource(tag, files), title: attributes['ac:title']},
          []
        )
      ];
    case 'ac:structured-macro':
      return toMacro(tag, children);
    case 'ac:task-list':
      return [part('ul', {}, children())];
    case 'ac:task':
      return [part('li', {}, [readStatus(tag), ...children()])];
    case 'ac:task-id':
    case 'ac:task-status':
    case 'ac:parameter':
      return [];
    case 'td':
    case 'th':
      return [part(name, {align: readAlign(tag)}, children())];
    default:
      return /^(?:ac:.*|tbody|span)$/.test(name) ? children() : [part(name, toAttributes(tag), children())];
  }
}

function toMacro(tag: Tag, children: () => readonly Meaning[]): readonly Meaning[] {
  const parameter = (key: string): string | undefined => {
    const found = tag.children.find(
      child => isTag(child, 'ac:parameter') && child.attributes['ac:name'] === key
    );
    return isTag(found) ? ownText(found) : undefined;
  };
  switch (tag.attributes['ac:name']) {
    case 'anchor':
      return [];
    case 'code':
      return [part('pre', {language: parameter('language')}, children())];
    case 'expand':
      return [part('details', {title: parameter('title')}, children())];
    default:
      return [part(`panel-${tag.attributes['ac:name']}`, {}, children())];
  }
}

function toAttributes(tag: Tag): Record<string, string | undefined> {
  return tag.name === 'ol' ? {start: tag.attributes['start']} : {};
}

function toPath(href: string): string {
  return toAddress(href.startsWith(repository) ? `/${href.slice(repository.length)}` : href);
}

function readSource(tag: Tag, files: ReadonlyMap<string, string>): string {
  const resource = tag.children.find(child => isTag(child));
  const {attributes} = isTag(resource) ? resource : tag;
  return files.get(attributes['ri:filename'] ?? '') ?? toAddress(attributes['ri:value'] ?? '');
}

function readStatus(tag: Tag): string {
  const status = tag.children.find(child => isTag(child, 'ac:task-status'));
  return isTag(status) && ownText(status) === 'complete' ? '☑ ' : '☐ ';
}

function readAlign(tag: Tag): string | undefined {
  const [first] = tag.children;
  return isTag(first) ? /text-align: (\w+)/.exec(first.attributes['style'] ?? '')?.[1] : undefined;
}

function ownText(tag: Tag): string {
  return tag.children.filter(child => typeof child === 'string').join('');
}
