// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const notXml = /[\0-\x08\x0B\x0C\x0E-\x1F\uFDD0-\uFDEF\uFFFE\uFFFF\p{Surrogate}]/gu;

/**
 * Take out what XML 1.0 cannot carry: control characters, lone surrogates, U+FFFE and U+FFFF.
 *
 * The noncharacters U+FDD0 to U+FDEF go as well: the serializer uses them as marks of its own.
 * Line ends become `\n`, as an XML parser would make them.
 */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(notXml, '');
}
