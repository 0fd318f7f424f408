import {decodeAll} from './entities.ts';
import type {XmlElement} from './xml.ts';

const attribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of an element, in the order in which they are written. */
export function readAttributes(
  xml: string,
  {name, start, innerStart}: XmlElement
): readonly (readonly [string, string])[] {
  const tag = xml.slice(start + 1 + name.length, innerStart);
  return [...tag.matchAll(attribute)].map(([, key = '', double, single]) => [
    key,
    decodeAll(double ?? single ?? '')
  ]);
}

/** Value of one attribute. */
export function readAttribute(xml: string, element: XmlElement, name: string): string | undefined {
  return readAttributes(xml, element).find(([key]) => key === name)?.[1];
}
