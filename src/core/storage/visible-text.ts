import {characterEntities} from 'character-entities';
import {fillBody} from '../desired/body.ts';
import type {Body, PackedBody} from '../model.ts';

/** Elements that do not part the text they stand in. */
const inline = new Set(
  'a abbr b cite code del em font i ins kbd mark q s samp small span strike strong sub sup time tt u var ac:link ac:link-body ac:plain-text-link-body ac:inline-comment-marker'.split(
    ' '
  )
);
const token =
  /<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<!--[^]*?-->|<\/?(?<name>[\w:-]+)(?<attributes>(?:"[^"<]*"|[^"<>])*)>/g;
const reference = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w{1,40}));/gi;

/**
 * Everything of a body that readers or programs can read, as plain text: a line per block, then the attributes.
 *
 * @param body
 *   Well-formed; ids that are not known yet count as 0.
 */
export function visibleText(body: Body | PackedBody): string {
  const attributes: string[] = [];
  const text = fillBody(body, () => '0').replace(token, (...parts) => {
    const groups = parts.at(-1) as Readonly<Record<'cdata' | 'name' | 'attributes', string | undefined>>;
    if (groups.cdata !== undefined) return groups.cdata.replaceAll('&', '&amp;');
    for (const [, value = ''] of (groups.attributes ?? '').matchAll(/="([^"]*)"/g)) attributes.push(value);
    return groups.name === undefined || inline.has(groups.name) ? '' : '\n';
  });
  return [text, ...attributes].map(decode).join('\n');
}

function decode(text: string): string {
  return text.replace(reference, (whole, ...parts) => {
    const {hex, decimal, name} = parts.at(-1) as Readonly<
      Record<'hex' | 'decimal' | 'name', string | undefined>
    >;
    if (name !== undefined) return characterEntities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
