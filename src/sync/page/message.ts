import {shortHash} from '../../core/hash.ts';
import type {SourcePath} from '../../core/model.ts';

/** Longest path that is named; Confluence may cut long messages. */
const longestPath = 200;

/**
 * Write the message of a version that one command made of one file.
 *
 * It ends with a hash of title and body: a page whose current version has it needs no other one. It is no mark, so that
 * no sync takes the page for its own.
 */
export function describeVersion(path: SourcePath, title: string, body: string): string {
  return `${path.slice(-longestPath)}, by the command confluence [${shortHash([title, body], 12)}]`;
}
