import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';

/** Elements that Confluence keeps, with the attributes that it keeps on them. */
const elements: Readonly<Record<string, string>> = {
  a: 'href data-card-appearance',
  'ac:adf-attribute': 'key',
  'ac:adf-content': '',
  'ac:adf-extension': '',
  'ac:adf-node': 'type',
  'ac:image': 'ac:align ac:alt ac:height ac:inline ac:layout ac:title ac:width',
  'ac:link': 'ac:anchor',
  'ac:link-body': '',
  'ac:parameter': 'ac:name',
  'ac:plain-text-body': '',
  'ac:rich-text-body': '',
  'ac:structured-macro': 'ac:name',
  'ac:task': '',
  'ac:task-body': '',
  'ac:task-id': '',
  'ac:task-list': '',
  'ac:task-status': '',
  blockquote: '',
  br: '',
  code: '',
  em: '',
  h1: 'style',
  h2: 'style',
  h3: 'style',
  h4: 'style',
  h5: 'style',
  h6: 'style',
  hr: '',
  li: '',
  ol: 'start',
  p: 'style',
  'ri:attachment': 'ri:filename',
  'ri:content-entity': 'ri:content-id',
  'ri:url': 'ri:value',
  s: '',
  span: 'style',
  strong: '',
  sub: '',
  sup: '',
  table: '',
  tbody: '',
  td: 'colspan rowspan',
  th: 'colspan rowspan',
  tr: '',
  u: '',
  ul: ''
};

const blocks = /^(?:p|h[1-6]|ul|ol|li|table|blockquote|hr|ac:task-list|ac:adf-extension)$/;
const phrasing = /^(?:p|h[1-6]|a|ac:link-body|ac:task-body|code|em|s|span|strong|sub|sup|u)$/;

/** Names of elements and attributes that Confluence would drop, and blocks that stand in a line of text. */
export function findForeignNames(body: string): readonly string[] {
  const found = new Set<string>();
  const open: string[] = [];
  const parser = new SaxesParser({xmlns: true});
  Object.assign(parser.ENTITIES, characterEntities);
  parser.on('opentag', tag => {
    const parent = open.at(-1);
    open.push(tag.name);
    if (tag.name === 'r') return;
    if (parent !== undefined && phrasing.test(parent) && blocks.test(tag.name))
      found.add(`${tag.name} in ${parent}`);
    if (/^(?:ul|ol)$/.test(parent ?? '') !== (tag.name === 'li')) found.add(`${tag.name} in ${parent}`);
    const attributes = elements[tag.name]?.split(' ');
    if (!attributes) found.add(tag.name);
    else
      for (const name of Object.keys(tag.attributes))
        if (!attributes.includes(name)) found.add(`${tag.name}@${name}`);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(`<r xmlns:ac="ac" xmlns:ri="ri">${body}</r>`).close();
  return [...found];
}
