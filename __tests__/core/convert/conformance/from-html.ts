import type {Element, RootContent} from 'hast';
import {raw} from 'hast-util-raw';
import {part} from './meaning.ts';
import type {Meaning} from './meaning.ts';

/** Elements that mean something to readers; of others, GitHub leaves the content. */
const known =
  /^(?:a|blockquote|br|code|em|h[1-6]|hr|img|input|li|ol|p|pre|s|strong|su[bp]|table|t[dhr]|u|ul)$/;
const groups = /^(?:center|div|section)$/;
/** Elements that GitHub takes out with all that is in them, or that nobody sees. */
const gone = /^(?:iframe|script|style)$/;
const renamed: Readonly<Record<string, string>> = {b: 'strong', del: 's', i: 'em', ins: 'u', strike: 's'};
const schemes = /^(?:https?|mailto|tel|ftp|ircs?|xmpp|sips?|geo):/i;

/** What HTML of a specification means. */
export function fromHtml(html: string): readonly Meaning[] {
  const tree = raw({type: 'root', children: [{type: 'raw', value: html}]} as never);
  return ('children' in tree ? tree.children : []).flatMap(toMeaning);
}

function toMeaning(node: RootContent): readonly Meaning[] {
  if (node.type === 'text') return [node.value];
  return node.type === 'element' ? toParts(node) : [];
}

function toParts(node: Element): readonly Meaning[] {
  const children = node.children.flatMap(toMeaning);
  const name = renamed[node.tagName] ?? node.tagName;
  const attribute = (key: string): string | undefined => {
    const value = node.properties[key];
    return value === undefined || value === null ? undefined : String(value);
  };
  if (gone.test(name)) return [];
  switch (name) {
    case 'a':
      return toLink(attribute('href'), children);
    case 'img':
      return [
        part(
          'img',
          {alt: attribute('alt'), src: toAddress(attribute('src') ?? ''), title: attribute('title')},
          []
        )
      ];
    case 'input':
      return [attribute('checked') === undefined || attribute('checked') === 'false' ? '☐' : '☑'];
    case 'ol':
      return [part('ol', {start: attribute('start') === '1' ? undefined : attribute('start')}, children)];
    case 'pre':
      return [
        part('pre', {language: languageOf(node)}, [
          node.children.flatMap(toMeaning).map(readAll).join('').replace(/\n$/, '')
        ])
      ];
    case 'td':
    case 'th':
      return [part(name, {align: attribute('align')}, children)];
    default:
      if (groups.test(name)) return [part('group', {}, children)];
      return known.test(name) ? [part(name, {}, children)] : children;
  }
}

/** A link whose scheme GitHub does not let through, or that names a place that is not there, leaves its text. */
function toLink(href: string | undefined, children: readonly Meaning[]): readonly Meaning[] {
  if (href === undefined || href === '' || href.startsWith('#')) return children;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) && !schemes.test(href)) return children;
  return [part('a', {href: toAddress(href)}, children)];
}

/** Addresses are compared as what they point at, not as how they are written. */
export function toAddress(href: string): string {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(href)
    ? href
    : `/${href.replace(/^(?:\.?\/)+/, '').replace(/[?#].*$/s, '')}`;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Of the languages in the examples, Confluence knows only one. */
function languageOf(node: Element): string | undefined {
  const [code] = node.children;
  const names = code?.type === 'element' ? code.properties['className'] : undefined;
  const name = Array.isArray(names) ? names.find(each => String(each).startsWith('language-')) : undefined;
  return name === 'language-ruby' ? 'ruby' : undefined;
}

function readAll(node: Meaning): string {
  return typeof node === 'string' ? node : node.children.map(readAll).join('');
}
