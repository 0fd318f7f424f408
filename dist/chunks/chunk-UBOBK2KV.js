import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  normalizeTitle
} from "./chunk-BYAMK74K.js";
import {
  characterEntities
} from "./chunk-DTZS4B3M.js";

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index = -1;
  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}

// src/core/markdown/html-anchors.ts
var tag = /<([a-z][a-z0-9]*)(\s[^<>]*)?>/gi;
var headingTag = /<(\/?)(h[1-6])(?:\s[^<>]*)?>/gi;
var nameAttribute = /\s(id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))/gi;
function readHtmlAnchors(html) {
  const names = [];
  for (const [, element = "", attributes = ""] of withoutComments(html).matchAll(tag)) {
    for (const [, attribute = "", double, single, bare] of attributes.matchAll(nameAttribute)) {
      const name = decodeReferences(double ?? single ?? bare ?? "").trim();
      if (name && (attribute.toLowerCase() === "id" || element.toLowerCase() === "a")) names.push(name);
    }
  }
  return names;
}
function readFirstHeading(html) {
  if (!/<\/h1/i.test(html)) return void 0;
  return readHeadings(html).find((heading) => heading.level === 1)?.text || void 0;
}
function readHtmlHeadings(html) {
  return /<\/h[1-6]/i.test(html) ? readHeadings(html).map((heading) => heading.text) : [];
}
function readHeadings(html) {
  const source = withoutComments(html);
  const headings = [];
  let start;
  for (const match of source.matchAll(headingTag)) {
    if (match[1] === "") start = match.index + match[0].length;
    else if (start !== void 0) {
      headings.push({
        level: Number(match[2]?.slice(1)),
        text: toHeadingText(source.slice(start, match.index))
      });
      start = void 0;
    }
  }
  return headings;
}
function normalizeHeading(text) {
  return text.replace(/\s+/g, " ").trim();
}
function toHeadingText(html) {
  return normalizeHeading(decodeReferences(html.replace(/<[^<>]*>/g, "")));
}
function withoutComments(html) {
  let rest = html;
  let kept = "";
  for (let start = rest.indexOf("<!--"); start >= 0; start = rest.indexOf("<!--")) {
    kept += rest.slice(0, start);
    const end = rest.indexOf("-->", start);
    if (end < 0) return kept;
    rest = rest.slice(end + 3);
  }
  return kept + rest;
}
function decodeReferences(value) {
  if (!value.includes("&")) return value;
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (reference, decimal, hex, name) => {
      if (name !== void 0)
        return Object.hasOwn(characterEntities, name) ? characterEntities[name] ?? "" : reference;
      const code = decimal === void 0 ? Number.parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "�";
    }
  );
}

// src/core/mapping/label.ts
var forbidden = /[:;.,?&<>[\]()#^*@!"'`‘’“”]/g;
function normalizeLabel(label) {
  return normalizeTitle(label.replaceAll(forbidden, "")).replaceAll(" ", "-").toLowerCase();
}

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code < 9 || code === 11 || code > 13 && code < 32 || // Control character (DEL) of C0, and C1 controls.
    code > 126 && code < 160 || // Lone high surrogates and low surrogates.
    code > 55295 && code < 57344 || // Noncharacters.
    code > 64975 && code < 65008 || /* eslint-disable no-bitwise */
    (code & 65535) === 65535 || (code & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code > 1114111
  ) {
    return "�";
  }
  return String.fromCodePoint(code);
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

export {
  toString,
  readHtmlAnchors,
  readFirstHeading,
  readHtmlHeadings,
  normalizeHeading,
  normalizeLabel,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString
};
