import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';

/** An element of a stored page, as a strict XML parser reads it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Tag | string)[];
}

/** Read storage format strictly; throws where it is not well-formed. */
export function readStorage(body: string): Tag {
  const root: Tag = {name: 'page', attributes: {}, children: []};
  const open = [root];
  const parser = new SaxesParser({xmlns: false});
  Object.assign(parser.ENTITIES, characterEntities);
  parser.on('error', error => {
    throw error;
  });
  const addText = (text: string): void => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({name, attributes}) => {
    const tag: Tag = {name, attributes, children: []};
    open.at(-1)?.children.push(tag);
    open.push(tag);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(`<page>${body}</page>`).close();
  return root.children[0] as Tag;
}

/** Whether a child is an element, of that name if one is given. */
export function isTag(node: Tag | string | undefined, name?: string): node is Tag {
  return typeof node === 'object' && (name === undefined || node.name === name);
}

/** Text in the order in which readers meet it: titles of parts to open count, other parameters do not. */
export function readText(node: Tag | string): string {
  if (typeof node === 'string') return node;
  if (node.name === 'ac:parameter' && node.attributes['ac:name'] !== 'title') return '';
  if (node.name === 'ac:task-id' || node.name === 'ac:task-status') return '';
  if (node.name === 'ac:adf-attribute') return '';
  const isWord = /^(?:a|ac:link.*|code|em|s|span|strong|su[bp]|u|ac:image)$/.test(node.name);
  const alt = node.attributes['ac:alt'] ?? '';
  // An anchor in a word does not part it.
  if (node.attributes['ac:name'] === 'anchor') return '';
  const text = alt + node.children.map(readText).join('');
  return isWord ? text : ` ${text} `;
}
