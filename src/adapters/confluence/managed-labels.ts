import {readOptionalObject} from './json.ts';

/** Key of the property in which a page remembers our labels. Keys are shared by everything that writes to a site. */
export const propertyKey = 'confluence-sync';

/** Names of labels in the value of the property. Anybody who may edit the page may change it, so anything may stand in it. */
export function readLabelNames(value: unknown): readonly string[] {
  const {labels} = readOptionalObject(value);
  return Array.isArray(labels) ? labels.filter(name => typeof name === 'string') : [];
}

/** Whether two lists hold the same names, in whatever order. */
export function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());
}
