import {characterEntities} from 'character-entities';
import {SaxesParser} from 'saxes';

export interface XmlError {
  /** From 1, in the text that was given. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

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
  const parser = new SaxesParser({xmlns: true, position: true});
  Object.assign(parser.ENTITIES, characterEntities);
  const stop = (message: string): void => {
    found ??= locate(message, parser.line, parser.column);
  };
  parser.on('error', error => stop(error.message.replace(/^\d+:\d+: |\.$/g, '')));
  parser.on('opentag', tag => {
    const problem = tag.name === 'storage' ? undefined : checkName?.(tag.name);
    if (problem) stop(problem);
  });
  parser.on('doctype', () => stop('a document type declaration is not allowed'));
  parser.write(opening).write(value).write('</storage>').close();
  return found;
}

function locate(message: string, line: number, column: number): XmlError {
  return {line, column: Math.max(1, line === 1 ? column - opening.length : column), message};
}
