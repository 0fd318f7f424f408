import type {Node} from 'jsonc-parser';
import {
  toPageId,
  toSpaceKey,
  type MappingEntry,
  type PageId,
  type PageRef,
  type SourcePath
} from '../model.ts';
import type {CheckContext} from './check-schema.ts';
import {describeLongTitle} from './explain-schema.ts';
import {maxTitleLength, normalizeTitle} from '../title.ts';
import {normalizeLabel} from './label.ts';
import {readJira} from './read-jira.ts';
import {findProperty, readField, type Property} from './read-value.ts';

/** What `$defaults` gives to every entry. */
export type EntryDefaults = Partial<
  Pick<MappingEntry, 'space' | 'labels' | 'readOnly' | 'adopt' | 'jira'>
> & {
  readonly parentId?: PageId;
};

/** An entry as far as it can be read alone; the space may still be missing. */
export type ReadEntry = Omit<MappingEntry, 'space' | 'adopt'> &
  Partial<Pick<MappingEntry, 'space' | 'adopt'>>;

/** A schema-valid object of the mapping file. */
export interface EntrySource {
  /** How messages call it: its path, or `$defaults`. */
  readonly name: string;
  readonly node: Node;
  /** The text that the node was read from. */
  readonly text: string;
}

/** Read `$defaults`, which has passed the schema. */
export function readDefaults(source: EntrySource, context: CheckContext): EntryDefaults {
  if (!checkNumbers(source, context)) return {};
  const {parent, ...rest} = readFields(source, context);
  const jira = readJira(source.node);
  return {...rest, ...(parent?.kind === 'id' ? {parentId: parent.id} : {}), ...(jira ? {jira} : {})};
}

/**
 * Read an entry, which has passed the schema, and normalise it.
 *
 * @returns
 *   The entry without any default; undefined when it has an error, which has been reported.
 */
export function readEntry(
  source: EntrySource,
  path: SourcePath,
  context: CheckContext
): ReadEntry | undefined {
  if (!checkNumbers(source, context)) return undefined;
  const title = findProperty(source.node, 'title');
  if (!title) return {path, ...readFields(source, context)};
  const written = String(title.value.value);
  const kept = normalizeTitle(written);
  const place = context.placeOf(title.value);
  if (kept.length > maxTitleLength) {
    context.report('mapping-long-title', describeLongTitle(source.name, kept), place);
    return undefined;
  }
  if (kept !== written) {
    const reason = `The title of "${source.name}" is kept as "${kept}": Confluence collapses white space.`;
    context.report('mapping-changed-title', reason, place);
  }
  return {path, ...readFields(source, context), title: kept};
}

/** Refuse ids such as 1e3: a whole number to the schema, and not the digits of an id. */
function checkNumbers({name, node, text}: EntrySource, context: CheckContext): boolean {
  const wrong = ['page_id', 'parent_id'].filter(key => {
    const value = findProperty(node, key)?.value;
    if (value?.type !== 'number') return false;
    const written = text.slice(value.offset, value.offset + value.length);
    if (/^\d{1,20}$/.test(written)) return false;
    const reason = `Cannot use ${written} as ${key} of "${name}": expected digits only.`;
    context.report('mapping-invalid-id', reason, context.placeOf(value));
    return true;
  });
  return wrong.length === 0;
}

function readFields(source: EntrySource, context: CheckContext): Omit<ReadEntry, 'path' | 'title'> {
  const {node, text} = source;
  const space = readField(node, 'space');
  const pageId = readId(findProperty(node, 'page_id'), text);
  const parent = readParent(node, text);
  const labels = findProperty(node, 'labels');
  const readOnly = readField(node, 'read_only');
  const adopt = readField(node, 'adopt');
  const allowSecrets = readField(node, 'allow_secrets');
  return {
    ...(typeof space === 'string' ? {space: toSpaceKey(space)} : {}),
    ...(pageId ? {pageId} : {}),
    ...(parent ? {parent} : {}),
    ...(labels ? {labels: readLabels(source.name, labels.value, context)} : {}),
    ...(typeof readOnly === 'boolean' ? {readOnly} : {}),
    ...(typeof adopt === 'boolean' ? {adopt} : {}),
    ...(Array.isArray(allowSecrets) ? {allowSecrets: allowSecrets.map(String)} : {})
  };
}

function readParent(node: Node, text: string): PageRef | undefined {
  const id = readId(findProperty(node, 'parent_id'), text);
  if (id) return {kind: 'id', id};
  const parent = readField(node, 'parent');
  return typeof parent === 'string' ? {kind: 'path', path: parent as SourcePath} : undefined;
}

/** Read an id from the digits in the text: as a number it could lose its last ones. */
function readId(property: Property | undefined, text: string): PageId | undefined {
  if (!property) return undefined;
  const {type, offset, length, value} = property.value;
  return toPageId(type === 'number' ? text.slice(offset, offset + length) : String(value));
}

function readLabels(name: string, list: Node, context: CheckContext): readonly string[] {
  const labels = new Set<string>();
  for (const item of list.children ?? []) {
    const written = String(item.value);
    const kept = normalizeLabel(written);
    const place = context.placeOf(item);
    if (kept === '') {
      const reason = `Cannot label "${name}" with "${written}": Confluence takes none of these characters. Remove the label.`;
      context.report('mapping-empty-label', reason, place);
      continue;
    }
    if (kept !== written) {
      const reason = `Label "${written}" of "${name}" is set as "${kept}": that is how Confluence keeps labels.`;
      context.report('mapping-changed-label', reason, place);
    }
    labels.add(kept);
  }
  return [...labels];
}
