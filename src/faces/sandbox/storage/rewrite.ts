import {createHash} from 'node:crypto';
import {parseStorage, type StorageTag} from './check.ts';
import {escapeAttribute, escapeText, rewriteStyle} from './text.ts';

/** An element that is still open. */
interface Frame {
  readonly name: string;
  /** Attributes as they are written. */
  attributes: string;
  content: string;
  /** Parameters of a macro; they are sorted when it closes. */
  readonly parameters: {readonly name: string; readonly xml: string}[];
  /** What nodes of the Cloud editor hold; older clients are shown it without them. */
  adf: string;
}

/** Old spellings that are stored as newer ones. */
const renamed: Readonly<Record<string, string>> = {b: 'strong', i: 'em'};

/**
 * Check a body and change it as Confluence does on save: void elements as `<br />`, `b` and `i` as `strong` and `em`,
 * colours as `rgb()`, named entities as characters, macros with a schema version, an id and sorted parameters.
 *
 * @param seed
 *   Something that stays the same for the page, so that macros without an id get the same one on every save.
 * @returns
 *   The stored form; saving it again does not change it any more. Throws a `Refusal` when the body is not well-formed.
 */
export function saveStorage(body: string, seed: string): string {
  const root: Frame = {name: '', attributes: '', content: '', parameters: [], adf: ''};
  const stack = [root];
  const counts = new Map<string, number>();
  const top = (): Frame => stack.at(-1) ?? root;
  const macroId = (name: string): string => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return uuid(`${seed} ${name} ${count}`);
  };

  parseStorage(body, {
    open(tag) {
      stack.push({
        name: renamed[tag.name] ?? tag.name,
        attributes: writeAttributes(tag, macroId),
        content: '',
        parameters: [],
        adf: ''
      });
    },
    close(tag) {
      const frame = stack.pop() ?? root;
      const parent = top();
      passAdf(frame, parent);
      const xml = writeElement(frame);
      if (frame.name === 'ac:parameter' && parent.name === 'ac:structured-macro') {
        parent.parameters.push({name: attribute(tag, 'ac:name') ?? '', xml});
      } else {
        parent.content += xml;
      }
    },
    text: text => void (top().content += escapeText(text)),
    cdata: text => void (top().content += `<![CDATA[${text}]]>`),
    comment: text => void (top().content += `<!--${text}-->`)
  });
  return root.content;
}

/** A node of the Cloud editor without a fallback gets one with the same content. */
function passAdf(frame: Frame, parent: Frame): void {
  if (frame.name === 'ac:adf-content') parent.adf += frame.content;
  if (frame.name === 'ac:adf-node') parent.adf += frame.adf;
  if (frame.name === 'ac:adf-extension' && !frame.content.includes('<ac:adf-fallback')) {
    frame.content += `<ac:adf-fallback>${frame.adf}</ac:adf-fallback>`;
  }
}

function writeElement({name, attributes, content, parameters}: Frame): string {
  const sorted = parameters.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  const inner = sorted.map(({xml}) => xml).join('') + content;
  return inner === '' ? `<${name}${attributes} />` : `<${name}${attributes}>${inner}</${name}>`;
}

function writeAttributes(tag: StorageTag, macroId: (name: string) => string): string {
  const attributes = Object.entries(tag.attributes).map(([name, value]) => [
    name,
    name === 'style' ? rewriteStyle(value) : value
  ]);
  if (tag.name === 'ac:structured-macro') {
    const add = (name: string, value: () => string): void => {
      if (attribute(tag, name) === undefined) attributes.push([name, value()]);
    };
    add('ac:schema-version', () => '1');
    add('ac:macro-id', () => macroId(attribute(tag, 'ac:name') ?? ''));
  }
  return attributes
    .filter(([name, value]) => name !== 'style' || value !== '')
    .map(([name, value]) => ` ${name}="${escapeAttribute(value ?? '')}"`)
    .join('');
}

function attribute(tag: StorageTag, name: string): string | undefined {
  return tag.attributes[name];
}

function uuid(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
