import type {PhrasingContent} from 'mdast';
import {html, openTag} from '../html.ts';
import {trimLine} from '../paragraph.ts';
import type {PhraseReader, ReadState} from '../state.ts';
import {childOf} from '../tree.ts';
import type {PageElement} from '../tree.ts';
import {readTex} from './math-image.ts';

/** An image of the page or of the web; with a size or a place it is written as HTML. */
export const image: PhraseReader = (node, state) => {
  const value = readTex(node);
  if (value !== undefined) return [{type: 'inlineMath', value, display: false}];
  const url = addressOf(node, state);
  if (url === undefined) return [];
  const {attributes} = node;
  const caption = childOf(node, 'ac:caption');
  const look = {alt: attributes['ac:alt'], title: attributes['ac:title']};
  const size = {
    width: toPixels(attributes['ac:width']),
    height: toPixels(attributes['ac:height']),
    align: alignOf(node)
  };
  reportLost(node, state);
  const made: PhrasingContent = Object.values(size).every(each => each === undefined)
    ? {type: 'image', url, alt: look.alt ?? '', title: look.title ?? null}
    : html(openTag('img', {src: url, ...look, ...size}));
  return caption
    ? [made, {type: 'break'}, {type: 'emphasis', children: readCaption(caption, state)}]
    : [made];
};

/** `<img>`, as pages made by importers have it. */
export const webImage: PhraseReader = ({attributes}) => {
  const url = attributes['src'] ?? '';
  return url === '' ? [] : [{type: 'image', url, alt: attributes['alt'] ?? ''}];
};

/** Where an image stands; at the left without text around it is where images stand anyway. */
function alignOf({attributes}: PageElement): string | undefined {
  if (attributes['ac:layout'] === 'align-start') return undefined;
  return /^(?:left|center|right)$/.exec(attributes['ac:align'] ?? '')?.[0];
}

function addressOf(node: PageElement, state: ReadState): string | undefined {
  const name = childOf(node, 'ri:attachment')?.attributes['ri:filename'];
  return name === undefined
    ? childOf(node, 'ri:url')?.attributes['ri:value']
    : state.options.attachmentUrl(name);
}

function readCaption(caption: PageElement, state: ReadState): PhrasingContent[] {
  state.report('simplified-structure', 'The caption of an image is read as a line under it.', caption.start);
  return trimLine(state.phrasing(caption.children));
}

function reportLost(node: PageElement, state: ReadState): void {
  const {'ac:layout': layout = '', 'ac:border': border} = node.attributes;
  if (/^(?:wide|full-width|align-end)$/.test(layout) || border === 'true') {
    const reason = 'Images keep no border, do not go beyond the text, and at the right it flows around them.';
    state.report('lost-formatting', reason, node.start);
  }
  const page = childOf(node, 'ri:attachment')?.children.some(child => child.type === 'element');
  if (page === true)
    state.report(
      'simplified-structure',
      'An image hangs on another page; only its name is read.',
      node.start
    );
}

function toPixels(size: string | undefined): string | undefined {
  const value = Math.round(Number.parseFloat(size ?? ''));
  return value > 0 ? String(value) : undefined;
}
