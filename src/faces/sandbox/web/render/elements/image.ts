import {h} from 'hastscript';
import type {Element, ElementContent} from 'hast';
import {cleanImageAddress, hostOf} from '../address.ts';
import {cleanLength} from '../style.ts';
import {icon} from '../../layout/icon.ts';
import {readResource} from '../resource.ts';
import {childOf} from '../tree.ts';
import type {Renderer, RenderState} from '../state.ts';
import type {StorageElement} from '../tree.ts';

const layouts = ['align-start', 'center', 'align-end', 'wide', 'full-width', 'wrap-left', 'wrap-right'];
const aligned: ReadonlyMap<string, string> = new Map([
  ['left', 'align-start'],
  ['center', 'center'],
  ['right', 'align-end']
]);

/**
 * `ac:image`: an attachment, or a picture from elsewhere.
 *
 * Made of `span`s, as images stand in paragraphs and links. SVG stays harmless: a browser runs no script in an `img`.
 */
export const image: Renderer = (element, state) => {
  const source = sourceOf(element, state);
  const {'ac:alt': alt, 'ac:title': title, 'ac:inline': inline} = element.attributes;
  const picture =
    source.kind === 'found'
      ? h('img', {
          ...sizeOf(element),
          src: source.src,
          alt: alt ?? title ?? '',
          referrerPolicy: 'no-referrer'
        })
      : source.kind === 'remote'
        ? remoteImage(source, alt)
        : h('span.image-missing', {title: source.reason}, [icon('broken'), ` ${alt || source.reason}`]);
  if (picture.tagName === 'img' && title !== undefined) picture.properties['title'] = title;
  if (inline === 'true') return inLine(picture);
  const caption = childOf(element, 'ac:caption');
  const children: ElementContent[] = [picture];
  if (caption) children.push(h('span.image-caption', state.all(caption)));
  const bordered = element.attributes['ac:border'] === 'true' ? ['image-border'] : [];
  return h('span', {className: ['image', `image-${layoutOf(element)}`, ...bordered]}, children);
};

/** A picture that stands among words; what is missing is a text itself. */
function inLine(picture: Element): Element {
  if (picture.tagName === 'img') picture.properties['className'] = ['image-inline'];
  return picture;
}

type Source =
  | {readonly kind: 'found'; readonly src: string}
  /** On another site, which is not to be asked. */
  | {readonly kind: 'remote'; readonly src: string; readonly site: string}
  | {readonly kind: 'missing'; readonly reason: string};

/** Stands for an image that is not loaded, so that nobody else learns who reads the page; Confluence shows it. */
function remoteImage({src, site}: Extract<Source, {kind: 'remote'}>, alt = ''): Element {
  const title = `${src} is not loaded here; Confluence shows it`;
  return h('span.image-remote', {title}, [
    icon('image'),
    ` ${alt || 'Image'} `,
    h('span.muted', `on ${site}`)
  ]);
}

function sourceOf(element: StorageElement, state: RenderState): Source {
  const url = childOf(element, 'ri:url')?.attributes['ri:value'];
  if (url !== undefined) {
    const src = cleanImageAddress(url);
    if (src === undefined) return {kind: 'missing', reason: 'this address is none of an image'};
    const site = hostOf(src);
    const isOurs = site === undefined || state.context.isOwnHost(site);
    return isOurs || state.context.remoteImages ? {kind: 'found', src} : {kind: 'remote', src, site};
  }
  const resource = readResource(element, state.context);
  if (resource.kind === 'file') return {kind: 'found', src: resource.href};
  return {kind: 'missing', reason: resource.kind === 'missing' ? resource.reason : 'the image names no file'};
}

function sizeOf(element: StorageElement): {width?: number; height?: number} {
  const width = cleanLength(element.attributes['ac:width']);
  const height = cleanLength(element.attributes['ac:height']);
  return {...(width === undefined ? {} : {width}), ...(height === undefined ? {} : {height})};
}

function layoutOf(element: StorageElement): string {
  const layout = element.attributes['ac:layout'] ?? '';
  return layouts.includes(layout)
    ? layout
    : (aligned.get(element.attributes['ac:align'] ?? '') ?? 'align-start');
}
