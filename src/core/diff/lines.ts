import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';

/** How a page is shown to be compared: its storage format, or only what readers read. */
export type DiffForm = 'storage' | 'text';

/** Elements that begin a line of their own; all others stay in the line of the text around them. */
const blocks = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table colgroup col thead tbody tfoot tr td th ac:structured-macro
  ac:rich-text-body ac:plain-text-body ac:task-list ac:task ac:task-body ac:layout ac:layout-section ac:layout-cell
  ac:adf-extension ac:adf-node ac:adf-content ac:adf-fallback`.split(/\s+/)
);

/** Attributes and elements that Confluence sets when it saves, and that differ without any edit. */
const volatileAttributes = new Set([
  'ac:local-id',
  'ac:macro-id',
  'ac:schema-version',
  'data-layout',
  'local-id',
  'ri:version-at-save'
]);
const volatileElements = new Set(['ac:task-id', 'ac:task-uuid']);

/** What stands in a text for elements that a reader sees as a sign. */
const signs: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  li: '- ',
  hr: '---',
  blockquote: '> '
};

/**
 * Write storage format as lines that can be compared: a line for each block, white space and order of attributes made alike.
 *
 * Not to be sent. What Confluence adds when it saves is left out, so that an untouched page shows no difference. Text that is
 * not well-formed is split at its line ends.
 */
export function toLines(storage: string, form: DiffForm): readonly string[] {
  const page = withoutVolatile(createPage(form));
  const parser = new SaxesParser({xmlns: false});
  Object.assign(parser.ENTITIES, characterEntities);
  let isBroken = false;
  parser.on('error', () => void (isBroken = true));
  parser.on('opentag', ({name, attributes, isSelfClosing}) => page.open(name, attributes, isSelfClosing));
  parser.on('closetag', ({name, isSelfClosing}) => {
    if (!isSelfClosing) page.close(name);
  });
  parser.on('text', text => page.write(text.replaceAll(/\s+/g, ' ')));
  parser.on('cdata', text => page.writeLines(text));
  parser.write(`<storage>${storage}</storage>`).close();
  return isBroken ? storage.split('\n') : page.end();
}

interface Page {
  open(name: string, attributes: Readonly<Record<string, string>>, isEmpty: boolean): void;
  close(name: string): void;
  write(text: string): void;
  writeLines(text: string): void;
  end(): readonly string[];
}

/** Leave out what Confluence sets when it saves, and the element that the parser needs around it all. */
function withoutVolatile(page: Page): Page {
  let hidden = 0;
  return {
    open(name, attributes, isEmpty) {
      if (volatileElements.has(name) && !isEmpty) hidden += 1;
      if (hidden === 0 && !volatileElements.has(name) && name !== 'storage')
        page.open(name, attributes, isEmpty);
    },
    close(name) {
      if (volatileElements.has(name)) hidden -= 1;
      else if (hidden === 0 && name !== 'storage') page.close(name);
    },
    write(text) {
      if (hidden === 0) page.write(text);
    },
    writeLines: page.writeLines,
    end: page.end
  };
}

function createPage(form: DiffForm): Page {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  const breakLine = (): void => {
    if (line.trim() !== '') lines.push(form === 'storage' ? '  '.repeat(depth) + line.trim() : line.trim());
    line = '';
  };
  return {
    open(name, attributes, isEmpty) {
      const isBlock = blocks.has(name);
      // Two signs, such as of a paragraph in an item, belong on one line.
      if (isBlock && line.trim() !== signs['li']?.trim()) breakLine();
      line += form === 'text' ? signOf(name, attributes) : tagOf(name, attributes, isEmpty);
      if (isBlock && form === 'storage') breakLine();
      if (isBlock && !isEmpty) depth += 1;
    },
    close(name) {
      if (blocks.has(name)) {
        breakLine();
        depth -= 1;
      }
      if (form === 'storage') line += `</${name}>`;
      if (blocks.has(name)) breakLine();
    },
    write: text => void (line += form === 'storage' ? escapeText(text) : text),
    writeLines(text) {
      for (const [index, part] of text.split('\n').entries()) {
        if (index > 0) breakLine();
        line += part;
      }
    },
    end() {
      breakLine();
      return lines;
    }
  };
}

function tagOf(name: string, attributes: Readonly<Record<string, string>>, isEmpty: boolean): string {
  const kept = Object.entries(attributes)
    .filter(([key]) => !volatileAttributes.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`);
  return `<${name}${kept.join('')}${isEmpty ? ' /' : ''}>`;
}

/** Images, macros and addresses are seen, too: they are named in brackets. */
function signOf(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === 'ac:structured-macro') return `[${attributes['ac:name'] ?? 'macro'}] `;
  if (name === 'ri:attachment') return `[${attributes['ri:filename'] ?? 'attachment'}]`;
  if (name === 'ri:url') return `[${attributes['ri:value'] ?? 'address'}]`;
  if (name === 'ri:page') return `[${attributes['ri:content-title'] ?? 'page'}]`;
  if (name === 'a' && attributes['href'] !== undefined) return `[${attributes['href']}] `;
  if (name === 'td' || name === 'th') return '| ';
  return signs[name] ?? '';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
