import type {Element} from 'hast';
import {anchor} from '../../storage/macro.ts';
import type {StorageNode} from '../../storage/tree.ts';
import type {State} from '../state.ts';
import {attribute} from './attributes.ts';
import {group, heading, quote} from './blocks.ts';
import {inlineCode, preformatted} from './code.ts';
import {details} from './details.ts';
import {link} from './link.ts';
import {description, item, list, term} from './lists.ts';
import {highlight, input, lineBreak, mark, quotation, rule} from './marks.ts';
import {dropped, image, invisible, picture} from './media.ts';
import {table} from './table.ts';
import type {TranslateAll, Translator} from './translator.ts';

/** How HTML elements become storage format. An element that is not here leaves its content. */
const translators: Readonly<Record<string, Translator>> = {
  a: link,
  address: group,
  article: group,
  aside: group,
  audio: dropped,
  b: mark('strong'),
  blockquote: quote,
  br: lineBreak,
  canvas: dropped,
  center: group,
  cite: mark('em'),
  code: inlineCode,
  dd: description,
  del: mark('s'),
  details,
  dfn: mark('em'),
  div: group,
  dl: group,
  dt: term,
  em: mark('em'),
  embed: dropped,
  figcaption: group,
  figure: group,
  footer: group,
  form: group,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  header: group,
  hr: rule,
  i: mark('em'),
  iframe: dropped,
  img: image,
  input,
  ins: mark('u'),
  kbd: inlineCode,
  li: item,
  main: group,
  mark: highlight,
  math: dropped,
  nav: group,
  object: dropped,
  ol: list,
  p: group,
  picture,
  pre: preformatted,
  q: quotation,
  s: mark('s'),
  samp: inlineCode,
  script: invisible,
  section: group,
  strike: mark('s'),
  strong: mark('strong'),
  style: invisible,
  sub: mark('sub'),
  summary: group,
  sup: mark('sup'),
  svg: dropped,
  table,
  template: invisible,
  title: invisible,
  tt: inlineCode,
  u: mark('u'),
  ul: list,
  var: mark('em'),
  video: dropped
};

/** Translate one HTML element; its `id` becomes an anchor before it. */
export function translateElement(node: Element, state: State, all: TranslateAll): readonly StorageNode[] {
  const translator = Object.hasOwn(translators, node.tagName) ? translators[node.tagName] : undefined;
  const result = translator ? translator(node, state, all) : all(node.children);
  const id = attribute(node, 'id')?.trim();
  return id ? [anchor(id), ...result] : result;
}
