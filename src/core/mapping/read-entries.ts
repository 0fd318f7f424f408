import type {Node} from 'jsonc-parser';
import type {MappingEntry} from '../model.ts';
import {hintFor} from '../suggest.ts';
import {checkPath} from './check-path.ts';
import {checkSchema, type CheckContext} from './check-schema.ts';
import {readDefaults, readEntry, type EntryDefaults, type ReadEntry} from './read-entry.ts';
import {listProperties, type Property} from './read-value.ts';

const keywords = ['$schema', '$defaults'];

/**
 * Read every entry that is right in itself, in file order, and the defaults.
 *
 * Keys that stand twice are left out altogether: it is unclear which one counts.
 */
export function readEntries(
  root: Node,
  text: string,
  context: CheckContext
): {readonly entries: readonly MappingEntry[]; readonly defaults: EntryDefaults} {
  const properties = listProperties(root);
  const counts = new Map<string, number>();
  for (const {key} of properties) counts.set(key, (counts.get(key) ?? 0) + 1);
  const defaults = readDefaultsOf(properties, text, context);
  const entries: MappingEntry[] = [];
  for (const property of properties) {
    const entry = checkKeyword(property, context) ? undefined : readOne(property, text, context);
    const complete = entry && applyDefaults(entry, defaults, property, context);
    if (complete && counts.get(property.key) === 1) entries.push(complete);
  }
  return {entries, defaults};
}

function readDefaultsOf(properties: readonly Property[], text: string, context: CheckContext): EntryDefaults {
  const node = properties.findLast(({key}) => key === '$defaults')?.value;
  if (!node || !checkSchema('defaults', '$defaults', node, context)) return {};
  return readDefaults({name: '$defaults', node, text}, context);
}

/** Report what is wrong with a key that begins with `$`; tells whether the key is one of those, and no path. */
function checkKeyword({key, keyNode, value}: Property, context: CheckContext): boolean {
  if (key === '$schema' && value.type !== 'string') {
    const reason = `Cannot read "$schema": expected a string, seen ${value.type}.`;
    context.report('mapping-wrong-type', reason, context.placeOf(value));
  }
  if (keywords.includes(key)) return true;
  if (!/^\$[^./]*$/.test(key)) return false;
  const hint = hintFor(key, keywords, `Known keys are ${keywords.join(' and ')}.`);
  context.report(
    'mapping-unknown-key',
    `Cannot use key "${key}": it is unknown.${hint}`,
    context.placeOf(keyNode)
  );
  return true;
}

function readOne(
  {key, keyNode, value}: Property,
  text: string,
  context: CheckContext
): ReadEntry | undefined {
  const checked = checkPath(key);
  if (checked.kind === 'invalid')
    context.report('mapping-invalid-path', checked.reason, context.placeOf(keyNode));
  const valid = checkSchema('entry', key, value, context);
  if (!valid || checked.kind === 'invalid') return undefined;
  return readEntry({name: key, node: value, text}, checked.path, context);
}

function applyDefaults(
  entry: ReadEntry,
  defaults: EntryDefaults,
  {key, keyNode}: Property,
  context: CheckContext
): MappingEntry | undefined {
  const {parentId, ...rest} = defaults;
  const {space, adopt = false, ...merged} = {...rest, ...entry};
  if (space === undefined) {
    const reason = `Cannot place "${key}": it has no space. Give it a "space", or one for all entries in "$defaults".`;
    context.report('mapping-missing-space', reason, context.placeOf(keyNode));
    return undefined;
  }
  // A page under which all others are put by default cannot be under itself.
  const own =
    parentId === undefined || parentId === entry.pageId ? {} : {parent: {kind: 'id', id: parentId} as const};
  return {...own, ...merged, space, adopt};
}
