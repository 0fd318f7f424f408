import type {Code} from 'mdast';
import {findXmlError} from '../../storage/xml-error.ts';
import {codeBlock} from '../code-block.ts';
import type {Handler} from '../state.ts';
import {findNameProblem} from '../storage-names.ts';

/** Storage format written by hand: goes into the page as it is, if Confluence can take it. */
export const storageFence: Handler<Code> = (node, state) => {
  const problem = findXmlError(node.value, findNameProblem);
  if (!problem) return [{type: 'verbatim', value: node.value}];
  const start = node.position?.start;
  const place = start && {line: start.line + problem.line, column: start.column - 1 + problem.column};
  state.report('malformed-storage', `Cannot use the storage format: ${problem.message}. Correct it.`, place);
  return codeBlock({value: node.value, language: 'xml'}, state.isCloud);
};
