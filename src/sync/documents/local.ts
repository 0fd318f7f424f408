import {carryReaders} from '../../core/comments/index.ts';
import {buildDesired} from '../../core/desired/index.ts';
import {anchorsOf} from '../../core/markdown/anchors.ts';
import {parseDocument} from '../../core/markdown/parse.ts';
import {chooseTitle} from '../../core/mapping/titles.ts';
import type {Documents} from './documents.ts';
import {createTools, type RenderMath} from './tools.ts';

/**
 * Work on documents in this thread, without limits.
 *
 * @param loadMath
 *   Loads what draws formulas; it is large, and few documents have any.
 */
export function createLocalDocuments(loadMath: () => Promise<RenderMath>): Documents {
  return {
    parallel: 1,
    async convert({entry, text, broken}, surroundings) {
      const tools = await createTools(text, {loadMath, broken, settings: surroundings.settings});
      return buildDesired(entry, parseDocument(entry.path, text), {...surroundings, tools});
    },
    carry: ({current, next, last}) => Promise.resolve(carryReaders(current, next, last)),
    async outline(path, text) {
      const document = parseDocument(path, text);
      return {title: chooseTitle(document), anchors: anchorsOf(document)};
    }
  };
}
