import type {Node} from 'jsonc-parser';
import type {Point} from 'unist';
import type {VFileMessage} from 'vfile-message';
import type {MappingEntry, SourcePath} from '../model.ts';
import {type BrokenEntry, listBrokenEntries} from './broken-entries.ts';
import {checkDuplicates, type CheckContext} from './check-schema.ts';
import {createLocator} from './place.ts';
import {readEntries} from './read-entries.ts';
import type {EntryDefaults} from './read-entry.ts';
import {listProperties} from './read-value.ts';
import {checkRelations} from './relations.ts';
import {createRuleMessage, type ReportRule} from './rules.ts';
import {readJson} from './syntax.ts';

/** Where an entry stands: the place of its key, usable as a place of messages. */
interface EntryPosition extends Point {
  /** Places of the values of its fields, by key. */
  readonly fields: ReadonlyMap<string, Point>;
}

/** The mapping file, read. */
export interface Mapping {
  /** Valid entries with defaults applied, in file order. */
  readonly entries: readonly MappingEntry[];
  /**
   * Place of every key that could be a path, in file order, also of entries with errors.
   *
   * An entry that is here and not in `entries` must be left alone: it was not removed.
   */
  readonly positions: ReadonlyMap<string, EntryPosition>;
  /** Entries with an error, as far as they can be read. */
  readonly broken: readonly BrokenEntry[];
  readonly messages: readonly VFileMessage[];
  /** Whether nothing could be read, because the file is not JSON or not an object. */
  readonly syntaxError: boolean;
  /** Values that entries get where they say nothing; already part of `entries`. */
  readonly defaults: EntryDefaults;
  /** The file as it was given. */
  readonly text: string;
}

/**
 * Read and check the mapping file.
 *
 * Pure. Comments, trailing commas and a byte order mark are accepted. An entry with an error is left out of the
 * entries and has at least one message of severity error; the others stay usable. The time grows linearly.
 *
 * @param text
 *   Content of the file.
 * @param mappingPath
 *   Its path, for messages.
 */
export function parseMapping(text: string, mappingPath: SourcePath): Mapping {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const messages: VFileMessage[] = [];
  const report: ReportRule = (ruleId, reason, place) => {
    messages.push(createRuleMessage(ruleId, reason, {path: mappingPath, place}));
  };
  const locate = createLocator(body);
  const root = readRoot(body, (reason, offset) => {
    report('mapping-syntax', `Cannot read the mapping file: ${reason}`, locate(offset));
  });
  if (root === undefined) {
    const nothing = {entries: [], broken: [], positions: new Map(), defaults: {}};
    return {...nothing, messages, syntaxError: true, text};
  }
  const context: CheckContext = {report, placeOf: node => locate(node.offset)};
  checkDuplicates('the mapping', root, context);
  const positions = readPositions(root, context);
  const {entries: read, defaults} = readEntries(root, body, context);
  const entries = checkRelations(read, positions, report);
  return {
    entries,
    broken: listBrokenEntries(root, entries, defaults),
    positions,
    messages: messages.toSorted(
      (left, right) => (left.place ? offsetOf(left) : 0) - (right.place ? offsetOf(right) : 0)
    ),
    syntaxError: false,
    defaults,
    text
  };
}

/** The object that the file is; undefined: it is none, which is reported. */
function readRoot(body: string, report: (reason: string, offset: number) => void): Node | undefined {
  const json = readJson(body);
  if (json.kind === 'broken') report(`${json.reason}. Correct the JSON.`, json.offset);
  else if (json.root.type === 'object') return json.root;
  else report(`expected an object of paths and entries, seen ${json.root.type}.`, json.root.offset);
  return undefined;
}

function offsetOf({place}: VFileMessage): number {
  return place && 'line' in place ? (place.offset ?? 0) : 0;
}

function readPositions(root: Node, context: CheckContext): ReadonlyMap<string, EntryPosition> {
  const positions = new Map<string, EntryPosition>();
  for (const {key, keyNode, value} of listProperties(root)) {
    if (key === '$schema' || key === '$defaults') continue;
    const fields = new Map<string, Point>();
    if (value.type === 'object') {
      for (const field of listProperties(value)) fields.set(field.key, context.placeOf(field.value));
    }
    positions.set(key, {...context.placeOf(keyNode), fields});
  }
  return positions;
}
