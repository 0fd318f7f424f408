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

/** What `findXmlError` may be told to refuse beyond malformed text. */
export type NameCheck = (name: string) => string | undefined;

const opening =
  '<storage xmlns:ac="http://atlassian.com/content" xmlns:ri="http://atlassian.com/resource/identifier">';

/**
 * Find the first place where a text is not well-formed storage format.
 *
 * Prefixes `ac` and `ri` and the named character references of HTML are known, as Confluence knows them.
 *
 * @param checkName
 *   Says what is wrong with the name of an element; undefined: nothing.
 */
export function findXmlError(value: string, checkName?: NameCheck): XmlError | undefined {
  let found: XmlError | undefined;
  let end: Place | undefined;
  const parser = new SaxesParser({xmlns: true, position: true});
  Object.assign(parser.ENTITIES, characterEntities);
  const stop = (message: string): void => {
    found ??= {...(end ?? placeOf(parser)), message};
  };
  parser.on('error', error => stop(error.message.replace(/^\d+:\d+: |\.$/g, '')));
  parser.on('opentag', tag => {
    const problem = tag.name === 'storage' ? undefined : checkName?.(tag.name);
    if (problem) stop(problem);
  });
  parser.on('doctype', () => stop('a document type declaration is not allowed'));
  parser.write(opening).write(value);
  // What is only missed now has its place at the end of the text.
  end = placeOf(parser);
  parser.write('</storage>').close();
  return found;
}

function placeOf({line, column}: Place): Place {
  return {line, column: Math.max(1, line === 1 ? column - opening.length : column)};
}
