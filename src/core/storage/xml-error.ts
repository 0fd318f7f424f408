import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';

export interface XmlError {
  /** From 1, in the text that was given. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

type Place = Pick<XmlError, 'line' | 'column'>;

/** An element, and where it begins. */
interface Opened extends Place {
  readonly name: string;
}

/** What `findXmlError` may be told to refuse beyond malformed text. */
export type NameCheck = (name: string) => string | undefined;

const opening =
  '<storage xmlns:ac="http://atlassian.com/content" xmlns:ri="http://atlassian.com/resource/identifier">';

const ampersand =
  /<!\[CDATA\[(?:[^]*?\]\]>|[^]*)|<!--(?:[^]*?-->|[^]*)|&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);|(?<bare>&)/gi;

/**
 * Find the first place where a text is not well-formed storage format.
 *
 * Prefixes `ac` and `ri` and the named character references of HTML are known, as Confluence knows them.
 *
 * @param checkName
 *   Says what is wrong with the name of an element; undefined: nothing.
 */
export function findXmlError(value: string, checkName?: NameCheck): XmlError | undefined {
  const bare = findBareAmpersand(value);
  if (!bare) return findParserError(value, checkName);
  // The parser would take what follows for the name of a reference, and complain where that cannot go on.
  const {index, place} = bare;
  const other = findParserError(`${value.slice(0, index)}+${value.slice(index + 1)}`, checkName);
  return other && isBefore(other, place)
    ? other
    : {...place, message: '"&" begins no reference, write "&amp;"'};
}

/** The first `&` that stands for itself; in CDATA and comments it may. */
function findBareAmpersand(value: string): {readonly index: number; readonly place: Place} | undefined {
  for (const {groups, index} of value.matchAll(ampersand)) {
    if (groups?.['bare'] === undefined) continue;
    const lines = value.slice(0, index).split(/\r\n?|\n/);
    return {index, place: {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1}};
  }
  return undefined;
}

function isBefore(left: Place, right: Place): boolean {
  return left.line < right.line || (left.line === right.line && left.column < right.column);
}

function findParserError(value: string, checkName: NameCheck | undefined): XmlError | undefined {
  let found: XmlError | undefined;
  let end: Place | undefined;
  const open: Opened[] = [];
  let closed: Opened | undefined;
  const parser = new SaxesParser({xmlns: true, position: true});
  Object.assign(parser.ENTITIES, characterEntities);
  const stop = (message: string, place: Place = end ?? placeOf(parser)): void => {
    found ??= {line: place.line, column: place.column, message};
  };
  parser.on('error', error => {
    const message = error.message.replace(/^\d+:\d+: |\.$/g, '');
    if (message === 'unexpected close tag' && closed) blame(closed);
    else stop(message);
  });
  // The parser closes what is open and complains at the place where it notices.
  const blame = (inner: Opened): void => {
    const name = /<\/([^\s<>]+)\s*>?$/.exec(`${opening}${value}</storage>`.slice(0, parser.position))?.[1];
    if (name === 'storage' || open.some(outer => outer.name === name))
      stop(`<${inner.name}> is not closed`, inner);
    else stop(`</${name}> ends nothing that was opened`);
  };
  parser.on('opentagstart', ({name}) => void open.push({name, ...placeOf(parser, name.length + 1)}));
  parser.on('closetag', () => void (closed = open.pop()));
  parser.on('opentag', tag => {
    const problem = tag.name === 'storage' ? undefined : checkName?.(tag.name);
    if (problem) stop(problem, open.at(-1));
  });
  parser.on('doctype', () => stop('a document type declaration is not allowed'));
  parser.write(opening).write(value);
  // What is only missed now has its place at the end of the text.
  end = placeOf(parser);
  parser.write('</storage>').close();
  return found;
}

/** Where the parser is, or so many characters before, counted in the text that was given. */
function placeOf({line, column}: Place, before = 0): Place {
  return {line, column: Math.max(1, (line === 1 ? column - opening.length : column) - before)};
}
