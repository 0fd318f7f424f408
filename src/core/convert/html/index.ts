import type {Element} from 'hast';
import {withPlace} from '../nesting/place.ts';
import type {StorageNode} from '../../storage/tree.ts';
import type {State} from '../state.ts';
import {attribute} from './attributes.ts';
import {group, heading, quote} from './blocks.ts';
import {inlineCode, preformatted} from './code.ts';
import {details} from './details.ts';
import {link} from './link.ts';
import {description, list, term} from './lists.ts';
import {abbreviation, content, highlight, input, lineBreak, mark, quotation, rule, unknown} from './marks.ts';
import {dropped, image, invisible, picture, template} from './media.ts';
import {places} from './places.ts';
import {table} from './table.ts';
import type {TranslateAll, Translator} from './translator.ts';

/** Elements that leave their content and nothing else. */
const transparent =
  'acronym area base bdi bdo big body button caption col colgroup data datalist dir font head html label link map ' +
  'meta meter nobr noembed noframes noscript optgroup option output param progress rb rp rt rtc ruby select slot small ' +
  'source span tbody td textarea tfoot th thead time track tr wbr xmp';

const groups =
  'address article aside center dialog div dl fieldset figcaption figure footer form header hgroup legend li main menu ' +
  'nav p search section summary';

/** How HTML elements become storage format. */
const translators: Readonly<Record<string, Translator>> = {
  ...each(transparent, content),
  ...each(groups, group),
  ...each('h1 h2 h3 h4 h5 h6', heading),
  ...each('b strong', mark('strong')),
  ...each('cite dfn em i var', mark('em')),
  ...each('del s strike', mark('s')),
  ...each('ins u', mark('u')),
  ...each('code kbd samp tt', inlineCode),
  ...each('ol ul', list),
  ...each('audio canvas embed frame iframe math object svg video', dropped),
  ...each('script style title', invisible),
  a: link,
  abbr: abbreviation,
  blockquote: quote,
  br: lineBreak,
  dd: description,
  details,
  dt: term,
  hr: rule,
  img: image,
  input,
  mark: highlight,
  picture,
  pre: preformatted,
  q: quotation,
  sub: mark('sub'),
  sup: mark('sup'),
  table,
  template
};

/** Translate one HTML element; its `id` becomes an anchor before it. */
export function translateElement(node: Element, state: State, all: TranslateAll): readonly StorageNode[] {
  const known = Object.hasOwn(translators, node.tagName) ? translators[node.tagName] : undefined;
  const result = (known ?? unknown)(node, state, all).map(each => withPlace(each, node.position));
  return [...places(attribute(node, 'id'), state), ...result];
}

function each(names: string, translator: Translator): Readonly<Record<string, Translator>> {
  return Object.fromEntries(names.split(' ').map(name => [name, translator]));
}
