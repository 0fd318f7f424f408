import type {Node} from 'jsonc-parser';

/** A key and its value, with the nodes that they were read from. */
export interface Property {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/** List the properties of an object node in file order, duplicates included. */
export function listProperties(object: Node): readonly Property[] {
  const properties: Property[] = [];
  for (const property of object.children ?? []) {
    const [keyNode, value] = property.children ?? [];
    if (keyNode && value) properties.push({key: String(keyNode.value), keyNode, value});
  }
  return properties;
}

/**
 * Turn a node into the plain value it stands for.
 *
 * Objects get each key as their own property, also `__proto__`; of duplicate keys the last one counts, as in JSON.
 */
export function readValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(child => readValue(child));
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(listProperties(node).map(({key, value}) => [key, readValue(value)]));
}

/** Find a property of an object by its key; of a key that stands twice, the last one. */
export function findProperty(object: Node, key: string): Property | undefined {
  return listProperties(object).findLast(property => property.key === key);
}

/** Read the value of a property; undefined: the object has none of that key. */
export function readField(object: Node, key: string): unknown {
  const property = findProperty(object, key);
  return property && readValue(property.value);
}
