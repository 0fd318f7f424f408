import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  deliver
} from "./chunk-2Y5WDNKN.js";
import {
  explainRefusals
} from "./chunk-7ZFY5G6F.js";
import {
  describePage,
  printResult
} from "./chunk-RY7HCQRG.js";
import {
  openConnection
} from "./chunk-D3WE2NHW.js";
import "./chunk-DWVB4E7N.js";
import "./chunk-CI4UCHVS.js";
import {
  printMessages
} from "./chunk-A5UIBZMS.js";
import {
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import {
  readCredentials
} from "./chunk-Y6QANM37.js";
import {
  findRoot
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import "./chunk-EIF2WQJN.js";
import "./chunk-LA546V7Z.js";
import {
  readPage,
  toReportMessage
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-PT6XTZUQ.js";
import {
  readTitle
} from "./chunk-WYE7GSRX.js";
import "./chunk-DYLFYKKZ.js";
import "./chunk-UYXEHF6P.js";
import "./chunk-GRBXZQ7E.js";
import {
  oneOf
} from "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import {
  esm_default,
  pointEnd,
  pointStart,
  position
} from "./chunk-DJ6OOOAG.js";
import {
  BananaSlug,
  findXmlError,
  slug
} from "./chunk-YKMTTT7Y.js";
import {
  require_saxes,
  toHtml
} from "./chunk-VP3HZWM3.js";
import {
  toSourcePath,
  toSpaceKey
} from "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import "./chunk-FC367J3K.js";
import {
  asciiAlphanumeric,
  gemoji,
  gfmToMarkdown,
  nameToEmoji,
  parseDocument,
  toMarkdown
} from "./chunk-TDNF76CR.js";
import {
  ok,
  visit
} from "./chunk-3IFUNHDE.js";
import {
  toString
} from "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import {
  foldTitle,
  normalizeTitle
} from "./chunk-BYAMK74K.js";
import {
  createMessage,
  severityOf
} from "./chunk-TW4NH5AX.js";
import {
  characterEntities
} from "./chunk-DTZS4B3M.js";
import {
  __toESM
} from "./chunk-RKRBWD6E.js";

// src/faces/cli/page/write-down.ts
import path2 from "node:path";

// src/core/read/html.ts
function html(value) {
  return { type: "html", value };
}
function escapeHtml(value) {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}
function openTag(name, attributes = {}) {
  const written = Object.entries(attributes).flatMap(
    ([key, value]) => value === void 0 ? [] : [` ${key}="${escapeHtml(value)}"`]
  );
  return `<${name}${written.join("")}>`;
}
function wrapInline(name, children, attributes = {}) {
  return children.length === 0 ? [] : [html(openTag(name, attributes)), ...children, html(`</${name}>`)];
}
var anchorPattern = /^<a id="([^"]*)"><\/a>$/;
function anchorTag(name) {
  return html(`${openTag("a", { id: name })}</a>`);
}
function anchorName(node) {
  return node?.type === "html" ? anchorPattern.exec(node.value)?.[1] : void 0;
}

// src/core/read/anchors.ts
function arrangeHeadings(blocks, pageTitle) {
  const title = pageTitle === void 0 ? void 0 : normalizeTitle(pageTitle);
  const withTitle = title !== void 0 && takesTitle(blocks, title);
  const slugger = new BananaSlug();
  const titleSlug = withTitle ? slugger.slug(title) : void 0;
  const arranged = arrange(blocks, slugger);
  if (!withTitle) return arranged;
  const heading3 = { type: "heading", depth: 1, children: [{ type: "text", value: title }] };
  return [heading3, ...dropTopAnchor(arranged, String(titleSlug))];
}
function takesTitle(blocks, title) {
  const headings = findHeadings(blocks);
  const [first] = headings;
  if (first?.depth === 1 && foldTitle(toString(first)) === foldTitle(title)) return false;
  const name = slug(title);
  return !headings.some((heading3) => namesOf(heading3.children).includes(name));
}
function findHeadings(nodes) {
  return nodes.flatMap(
    (node) => node.type === "heading" ? [node] : "children" in node ? findHeadings(node.children) : []
  );
}
function namesOf(children) {
  return children.map(anchorName).filter((name) => name !== void 0);
}
function arrange(nodes, slugger) {
  return nodes.flatMap((node) => {
    if (node.type === "heading") return arrangeHeading(node, slugger);
    if (!("children" in node) || node.type === "paragraph") return [node];
    return [{ ...node, children: arrange(node.children, slugger) }];
  });
}
function arrangeHeading(heading3, slugger) {
  const names = namesOf(heading3.children);
  const variants = [heading3, withShortcodes(heading3), withSingleSpaces(heading3), ...withComments(heading3)];
  const fit = variants.find((variant) => names.includes(peek(slugger, slugText(variant))));
  const slug2 = slugger.slug(slugText(fit ?? heading3));
  const at = (fit ?? heading3).children.findIndex((node) => anchorName(node) === slug2);
  if (!fit || at < 0) return [heading3];
  const before = { type: "paragraph", children: fit.children.slice(0, at) };
  const rest = { ...fit, children: fit.children.slice(at + 1) };
  return at > 0 ? [before, rest] : [rest];
}
function peek({ occurrences }, text2) {
  const base = slug(text2);
  let name = base;
  for (let count = occurrences[base] ?? 0; Object.hasOwn(occurrences, name); name = `${base}-${count}`)
    count++;
  return name;
}
function slugText(heading3) {
  return toString(heading3, { includeHtml: false, includeImageAlt: false });
}
var shortcodes = new Map(gemoji.map(({ emoji, names }) => [emoji, names[0] ?? ""]));
function withShortcodes(heading3) {
  const children = heading3.children.map((child) => {
    if (child.type !== "text") return child;
    const value = child.value.replace(
      new RegExp("\\p{Extended_Pictographic}[\\uFE0F\\u200D\\p{Emoji_Modifier}\\p{Extended_Pictographic}]*", "gu"),
      (emoji) => {
        const name = shortcodes.get(emoji) ?? "";
        return name === "" ? emoji : `:${name}:`;
      }
    );
    return { ...child, value };
  });
  return { ...heading3, children };
}
function withSingleSpaces(heading3) {
  const children = heading3.children.map(
    (child) => child.type === "text" ? { ...child, value: child.value.replace(/ {2,}/g, " ") } : child
  );
  return { ...heading3, children };
}
function withComments(heading3) {
  const { children } = heading3;
  const at = children.findIndex((node) => anchorName(node) === void 0);
  const names = children.slice(0, Math.max(at, 0));
  const words = children.slice(Math.max(at, 0));
  const [comment, space2] = [html("<!-- -->"), { type: "text", value: " " }];
  return [
    [...names, ...words, space2, comment],
    [...names, comment, space2, ...words],
    [...names, comment, space2, ...words, space2, comment]
  ].map((variant) => ({ ...heading3, children: variant }));
}
function dropTopAnchor(blocks, slug2) {
  const [first, ...rest] = blocks;
  if (first?.type !== "paragraph") return blocks;
  const children = first.children.filter((node, index) => {
    const isFirst = first.children.slice(0, index).every((each) => anchorName(each) !== void 0);
    return !(isFirst && anchorName(node) === slug2);
  });
  return children.length === 0 ? rest : [{ ...first, children }, ...rest];
}

// src/core/read/tree.ts
function isElement(node, ...names) {
  return node?.type === "element" && (names.length === 0 || names.includes(node.name));
}
function childOf(node, ...names) {
  return node.children.find((child) => isElement(child, ...names));
}
function textOf(nodes) {
  return nodes.map((node) => node.type === "text" ? node.value : textOf(node.children)).join("");
}
function isBlank(node) {
  return node.type === "text" && node.value.trim() === "" && !node.value.includes(" ");
}

// src/core/read/banner.ts
var beginning = /^This page mirrors \S.* Changes made here are overwritten\. /;
function isBanner(node, before) {
  return isElement(node, "ac:structured-macro") && node.attributes["ac:name"] === "info" && before.every(isBlank) && beginning.test(textOf(node.children).trim());
}

// src/core/read/macros/parts.ts
function parameter(node, name) {
  const found = node.children.find(
    (child) => isElement(child, "ac:parameter", "ac:default-parameter") && (child.attributes["ac:name"] ?? "") === name
  );
  return isElement(found) ? textOf(found.children).trim() : "";
}
function parameterNames(node) {
  return node.children.flatMap(
    (child) => isElement(child, "ac:parameter") ? [child.attributes["ac:name"] ?? ""] : []
  );
}
function bodyOf(node) {
  return childOf(node, "ac:rich-text-body")?.children ?? [];
}
function plainBodyOf(node) {
  return textOf(childOf(node, "ac:plain-text-body")?.children ?? []);
}

// src/core/read/macros/panel.ts
function panelMacro(name) {
  return (node, state) => {
    const title = titleLine(parameter(node, "title"));
    if (title.length > 0)
      state.report("simplified-structure", "The title of a panel is read as a bold line in it.", node.start);
    return [alert(name, [...title, ...state.flow(bodyOf(node))])];
  };
}
var customPanel = (node, state) => {
  state.report("lost-formatting", "A panel with colours of its own is read as a quote.", node.start);
  const children = [...titleLine(parameter(node, "title")), ...state.flow(bodyOf(node))];
  return children.length === 0 ? [] : [{ type: "blockquote", children }];
};
function alert(name, blocks) {
  const empty = { type: "paragraph", children: [html("&nbsp;")] };
  const content2 = blocks.length === 0 ? [empty] : blocks;
  const [first, ...rest] = content2;
  if (first?.type === "paragraph" && first.children[0]?.type !== "html") {
    const line = [html(`[!${name}]
`), ...first.children];
    return { type: "blockquote", children: [{ type: "paragraph", children: line }, ...rest] };
  }
  const marker = { type: "paragraph", children: [html(`[!${name}]`)] };
  return { type: "blockquote", children: [marker, ...content2] };
}
function titleLine(title) {
  if (title === "") return [];
  const strong2 = { type: "strong", children: [{ type: "text", value: title }] };
  return [{ type: "paragraph", children: [{ ...strong2, children: [...strong2.children] }] }];
}

// src/core/read/elements/adf.ts
var panels = {
  error: "CAUTION",
  info: "NOTE",
  note: "IMPORTANT",
  success: "TIP",
  tip: "TIP",
  warning: "WARNING"
};
var adfExtension = (node, state) => {
  const adf = childOf(node, "ac:adf-node");
  const content2 = adf && childOf(adf, "ac:adf-content");
  if (!adf || !content2) return [state.keep(node)];
  if (adf.attributes["type"] === "panel") {
    const name = panels[attributeOf(adf, "panel-type")];
    if (name !== void 0) return [alert(name, state.flow(content2.children))];
    const reason = "A panel with a colour of its own is read as a note.";
    state.report("lost-formatting", reason, node.start);
    return [alert("NOTE", state.flow(content2.children))];
  }
  return [state.keep(node)];
};
var adfPhrase = (node, state) => {
  state.report("lost-macro", "Cannot say an extension in a line of text: its text is left.", node.start);
  const adf = childOf(node, "ac:adf-node");
  const shown = childOf(node, "ac:adf-fallback") ?? (adf && childOf(adf, "ac:adf-content"));
  return state.phrasing(shown?.children ?? []);
};
function attributeOf(node, key) {
  const found = node.children.find(
    (child) => isElement(child, "ac:adf-attribute") && child.attributes["key"] === key
  );
  return isElement(found) ? textOf(found.children).trim() : "";
}

// node_modules/micromark-util-sanitize-uri/index.js
function normalizeUri(value) {
  const result = [];
  let index = -1;
  let start = 0;
  let skip = 0;
  while (++index < value.length) {
    const code3 = value.charCodeAt(index);
    let replace = "";
    if (code3 === 37 && asciiAlphanumeric(value.charCodeAt(index + 1)) && asciiAlphanumeric(value.charCodeAt(index + 2))) {
      skip = 2;
    } else if (code3 < 128) {
      if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code3))) {
        replace = String.fromCharCode(code3);
      }
    } else if (code3 > 55295 && code3 < 57344) {
      const next = value.charCodeAt(index + 1);
      if (code3 < 56320 && next > 56319 && next < 57344) {
        replace = String.fromCharCode(code3, next);
        skip = 1;
      } else {
        replace = "�";
      }
    } else {
      replace = String.fromCharCode(code3);
    }
    if (replace) {
      result.push(value.slice(start, index), encodeURIComponent(replace));
      start = index + skip + 1;
      replace = "";
    }
    if (skip) {
      index += skip;
      skip = 0;
    }
  }
  return result.join("") + value.slice(start);
}

// src/core/read/shape.ts
function describeShape(node) {
  const inner = "children" in node ? mergeTexts(node.children.map(describeShape)) : "";
  switch (node.type) {
    case "text":
      return `"${node.value.replace(/\s+/g, " ")}"`;
    case "html":
      return `{${node.value}}`;
    case "inlineCode":
    case "inlineMath":
      return `<${node.type} ${node.value}>`;
    case "link":
      return `<link ${node.url} ${inner}>`;
    case "image":
      return `<image ${node.url} ${node.alt ?? ""}>`;
    default:
      return `<${node.type} ${inner}>`;
  }
}
function mergeTexts(parts) {
  return parts.join("").replaceAll('""', "").replaceAll("}{", "");
}

// src/core/read/stringify.ts
var widestCell = 40;
function stringify(tree) {
  return toMarkdown(tree, {
    bullet: "-",
    fences: true,
    listItemIndent: "one",
    // Wide cells would make every row of their table as wide.
    extensions: [gfmToMarkdown({ tablePipeAlign: !hasWideCell(tree) })],
    // A dollar sign that could begin a formula.
    unsafe: [{ character: "$", before: "(?:^|[^A-Za-z0-9])", after: "[^ \\t\\r\\n]", inConstruct: "phrasing" }],
    handlers: { inlineMath: (node) => writeMath(node) },
    // Markdown after HTML without a blank line would be HTML.
    join: [(left, right) => left.type === "html" || right.type === "html" ? 1 : void 0]
  });
}
function hasWideCell(node) {
  if (node.type === "tableCell") return toString(node).length > widestCell;
  return "children" in node && node.type !== "paragraph" && node.children.some(hasWideCell);
}
function writeMath({ value, display }) {
  if (display) return `$$${value}$$`;
  return /^[^\s$](?:[^$]*[^\s$])?$/.test(value) ? `$${value}$` : `$\`${value}\`$`;
}

// src/core/read/paragraph.ts
function makeParagraph(line) {
  const children = trimLine(line);
  return isEmpty(children) ? [] : [{ type: "paragraph", children: settle(children) }];
}
function isEmpty(line) {
  return line.every(
    (node) => node.type === "break" || node.type === "text" && node.value.trim() === "" || Object.hasOwn(tags, node.type) && "children" in node && isEmpty(node.children)
  );
}
function settle(line) {
  const children = partCode(mendBreaks(mergeText(line))).flatMap(spellOpenMark);
  if (!children.some(hasMark) || children.every(isClear) || survives(children)) return children;
  return children.flatMap(spellMark);
}
function trimLine(line) {
  const merged = mergeText(line);
  while (isSpace(merged[0])) merged.shift();
  while (isSpace(merged.at(-1))) merged.pop();
  const first = merged[0];
  if (first?.type === "text") merged[0] = { ...first, value: first.value.replace(/^[ \t\n]+/, "") };
  const last = merged.at(-1);
  if (last?.type === "text")
    merged[merged.length - 1] = { ...last, value: last.value.replace(/[ \t\n]+$/, "") };
  return merged;
}
function inOneLine(nodes) {
  return nodes.map((node) => {
    if (node.type === "break") return html("<br>");
    return "children" in node ? { ...node, children: inOneLine(node.children) } : node;
  });
}
function isSpace(node) {
  return node?.type === "break" || node?.type === "text" && /^[ \t\n]*$/.test(node.value);
}
function mergeText(line) {
  const merged = [];
  for (const node of line) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text")
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}
function partCode(line) {
  return line.flatMap((node, index) => {
    if ("children" in node)
      return [{ ...node, children: partCode(node.children) }];
    if (node.type !== "inlineCode" || line[index - 1]?.type !== "inlineCode") return [node];
    return [html("<code>"), { type: "text", value: node.value }, html("</code>")];
  });
}
var tags = { emphasis: "em", strong: "strong", delete: "s" };
function mendBreaks(line) {
  return line.map(
    (node, index) => node.type === "break" && line[index + 1]?.type === "html" ? html("<br>") : node
  );
}
function hasMark(node) {
  return Object.hasOwn(tags, node.type) || "children" in node && node.children.some(hasMark);
}
function isClear(node, index, line) {
  if (!hasMark(node)) return true;
  if (!Object.hasOwn(tags, node.type) || !("children" in node) || node.children.length !== 1) return false;
  const [only] = node.children;
  if (only?.type !== "text" || !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(only.value)) return false;
  const [before, after] = [line[index - 1], line[index + 1]];
  const opens = before === void 0 || before.type === "text" && /\s$/.test(before.value);
  return opens && (after === void 0 || after.type === "text" && /^[\s.,;:!?]/.test(after.value));
}
function survives(children) {
  const paragraph3 = { type: "paragraph", children: [...children] };
  const markdown = stringify({ type: "root", children: [paragraph3] });
  if (/&#x[\dA-F]+;/.test(markdown)) return false;
  const { tree } = parseDocument(toSourcePath("page.md"), markdown);
  const [only, ...others] = tree.children;
  return others.length === 0 && only !== void 0 && describeShape(only) === describeShape(paragraph3);
}
function spellOpenMark(node) {
  if (!("children" in node)) return [node];
  const inner = node.children;
  const [first, last] = [inner[0], inner.at(-1)];
  const isOpen = first?.type === "text" && /^\s/.test(first.value) || last?.type === "text" && /\s$/.test(last.value);
  const children = inner.flatMap(spellOpenMark);
  const made = { ...node, children };
  return isOpen && Object.hasOwn(tags, node.type) ? spellMark(made) : [made];
}
function spellMark(node) {
  if (!("children" in node)) return [node];
  const children = node.children.flatMap(spellMark);
  const tag = tags[node.type];
  if (tag === void 0) return [{ ...node, children }];
  return [html(`<${tag}>`), ...children, html(`</${tag}>`)];
}

// src/core/read/elements/blocks.ts
var group = (node, state) => state.flow(node.children);
var layout = (node, state) => {
  const reason = "The columns of a layout are read one after the other: Markdown has none.";
  state.report("simplified-structure", reason, node.start);
  return state.flow(node.children);
};
var rule = () => [{ type: "thematicBreak" }];
var preformatted = (node) => [
  { type: "code", value: textOf(node.children).replace(/^\n|\n$/g, "") }
];
var term = (node, state) => makeParagraph([{ type: "strong", children: [...state.phrasing(node.children)] }]);
var description = (node, state) => [
  html("<dl>\n<dd>"),
  ...state.flow(node.children),
  html("</dd>\n</dl>")
];

// src/core/read/elements/code.ts
var code = (node, state) => {
  if (node.children.every((child) => child.type === "text")) {
    const value = textOf(node.children).replace(/[\n\r]+/g, " ");
    return value === "" ? [] : [{ type: "inlineCode", value }];
  }
  return wrapInline("code", state.phrasing(node.children));
};

// src/core/read/elements/signs.ts
var emoticons = {
  "blue-star": "⭐",
  cheeky: "😛",
  cross: "❌",
  "green-star": "⭐",
  information: "ℹ️",
  laugh: "😀",
  "light-off": "💡",
  "light-on": "💡",
  minus: "➖",
  plus: "➕",
  question: "❓",
  "red-star": "⭐",
  sad: "🙁",
  smile: "🙂",
  "thumbs-down": "👎",
  "thumbs-up": "👍",
  tick: "✅",
  warning: "⚠️",
  wink: "😉",
  "yellow-star": "⭐"
};
var lineBreak = () => [{ type: "break" }];
var emoticon = ({ attributes }) => {
  const fallback = attributes["ac:emoji-fallback"] ?? "";
  const short = attributes["ac:emoji-shortname"] ?? "";
  const name = short.replaceAll(":", "");
  const known = Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : void 0;
  const isCharacter = fallback !== "" && !fallback.startsWith(":");
  const legacy = emoticons[attributes["ac:name"] ?? ""];
  const value = (isCharacter ? fallback : known) || (short === "" ? legacy : short) || fallback;
  return value ? [{ type: "text", value }] : [];
};
var date = ({ attributes, children }) => {
  const value = attributes["datetime"] ?? textOf(children);
  return value === "" ? [] : [{ type: "text", value }];
};
var placeholder = (node, state) => {
  const text2 = textOf(node.children).replace(/\s+/g, " ").trim();
  if (text2 === "") return [];
  state.report("lost-macro", "A placeholder is read as an HTML comment: readers do not see it.", node.start);
  return [html(`<!-- ${text2.replaceAll("--", "- -").replaceAll(">", "›")} -->`)];
};

// src/core/read/elements/style.ts
function styleOf(node, property) {
  const pattern = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i");
  return pattern.exec(node.attributes["style"] ?? "")?.[1]?.trim();
}
function alignmentOf(node) {
  const align = styleOf(node, "text-align")?.toLowerCase();
  return align === "center" || align === "right" ? align : void 0;
}
function indentOf(node) {
  const pixels = Number.parseFloat(styleOf(node, "margin-left") ?? "0");
  return Number.isFinite(pixels) ? pixels : 0;
}
function withoutAlignment(node, align) {
  if (!isElement(node)) return node;
  if (node.name !== "ac:image")
    return { ...node, children: node.children.map((child) => withoutAlignment(child, align)) };
  if (node.attributes["ac:align"] !== align) return node;
  const { "ac:align": _align, "ac:layout": _layout, ...attributes } = node.attributes;
  return { ...node, attributes };
}

// src/core/read/elements/math-image.ts
function readTex(node) {
  const name = childOf(node, "ri:attachment")?.attributes["ri:filename"] ?? "";
  return /^math-[\da-f]{8}\.svg$/.test(name) ? node.attributes["ac:alt"] : void 0;
}
function displayMath(content2) {
  const [only] = content2;
  if (content2.length !== 1 || !isElement(only, "ac:image") || only.attributes["ac:inline"]) return void 0;
  const value = readTex(only);
  if (value === void 0) return void 0;
  const formula = { type: "inlineMath", value, display: true };
  return [{ type: "paragraph", children: [formula] }];
}

// src/core/read/elements/paragraph.ts
var paragraph = (node, state) => {
  const content2 = node.children.filter((child) => !isBlank(child));
  if (content2.length > 0 && content2.every((child) => isElement(child) && state.isKept(child)))
    return [state.keep(node)];
  const align = alignmentOf(node);
  const children = align === void 0 ? node.children : node.children.map((each) => withoutAlignment(each, align));
  const blocks = displayMath(content2) ?? toParagraphs(children, state);
  if (align !== void 0) return alignBlocks(blocks, align);
  return indent(node, blocks, state);
};
function alignBlocks(blocks, align) {
  return blocks.length === 0 ? [] : [html(`<div align="${align}">`), ...blocks, html("</div>")];
}
function toParagraphs(children, state) {
  return makeParagraph(state.phrasing(children));
}
function indent(node, blocks, state) {
  const pixels = indentOf(node);
  if (pixels === 0 || blocks.length === 0) return blocks;
  if (pixels !== 30)
    state.report("lost-formatting", "An indentation of more than one step is read as one step.", node.start);
  return [html("<dl>\n<dd>"), ...blocks, html("</dd>\n</dl>")];
}

// src/core/read/elements/heading.ts
var heading = (node, state) => {
  const children = settle(inOneLine(trimLine(state.phrasing(node.children))));
  if (children.length === 0) return [];
  const made = { type: "heading", depth: Number(node.name.slice(1)), children };
  const align = alignmentOf(node);
  return align === void 0 ? [made] : alignBlocks([made], align);
};

// src/core/read/elements/image.ts
var image = (node, state) => {
  const value = readTex(node);
  if (value !== void 0) return [{ type: "inlineMath", value, display: false }];
  const url = addressOf(node, state);
  if (url === void 0) return [];
  const { attributes } = node;
  const caption = childOf(node, "ac:caption");
  const look = { alt: attributes["ac:alt"], title: attributes["ac:title"] };
  const size = {
    width: toPixels(attributes["ac:width"]),
    height: toPixels(attributes["ac:height"]),
    align: alignOf(node)
  };
  reportLost(node, state);
  const made = Object.values(size).every((each) => each === void 0) ? { type: "image", url, alt: look.alt ?? "", title: look.title ?? null } : html(openTag("img", { src: url, ...look, ...size }));
  return caption ? [made, { type: "break" }, { type: "emphasis", children: readCaption(caption, state) }] : [made];
};
var webImage = ({ attributes }) => {
  const url = attributes["src"] ?? "";
  return url === "" ? [] : [{ type: "image", url, alt: attributes["alt"] ?? "" }];
};
function alignOf({ attributes }) {
  if (attributes["ac:layout"] === "align-start") return void 0;
  return /^(?:left|center|right)$/.exec(attributes["ac:align"] ?? "")?.[0];
}
function addressOf(node, state) {
  const name = childOf(node, "ri:attachment")?.attributes["ri:filename"];
  return name === void 0 ? childOf(node, "ri:url")?.attributes["ri:value"] : state.options.attachmentUrl(name);
}
function readCaption(caption, state) {
  state.report("simplified-structure", "The caption of an image is read as a line under it.", caption.start);
  return trimLine(state.phrasing(caption.children));
}
function reportLost(node, state) {
  const { "ac:layout": layout2 = "", "ac:border": border } = node.attributes;
  if (/^(?:wide|full-width|align-end)$/.test(layout2) || border === "true") {
    const reason = "Images keep no border, do not go beyond the text, and at the right it flows around them.";
    state.report("lost-formatting", reason, node.start);
  }
  const page = childOf(node, "ri:attachment")?.children.some((child) => child.type === "element");
  if (page === true)
    state.report(
      "simplified-structure",
      "An image hangs on another page; only its name is read.",
      node.start
    );
}
function toPixels(size) {
  const value = Math.round(Number.parseFloat(size ?? ""));
  return value > 0 ? String(value) : void 0;
}

// src/core/read/elements/web-link.ts
var webLink = (node, state) => {
  const url = node.attributes["href"];
  const children = state.phrasing(node.children);
  if (!url) return children;
  const card = node.attributes["data-card-appearance"];
  if (card !== void 0 && card !== "inline") {
    const reason = "A card or an embedded page is read as a link to it.";
    state.report("simplified-structure", reason, node.start);
  }
  return [makeLink(url, node.children.every(isBlank) ? [{ type: "text", value: url }] : children)];
};
function makeLink(url, children) {
  return { type: "link", url, children: withoutLinks(children) };
}
function withoutLinks(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "link" || node.type === "linkReference") return withoutLinks(node.children);
    if (!("children" in node)) return [node];
    return [{ ...node, children: withoutLinks(node.children) }];
  });
}

// src/core/read/elements/link.ts
var confluenceLink = (node, state) => {
  const person = childOf(node, "ri:user");
  if (person) return mention(person, state);
  const target = readTarget(node, state.options);
  const anchor = decodeAnchor(node.attributes["ac:anchor"]);
  const body = readBody(node, state);
  const text2 = body.length > 0 ? body : toText(target?.text ?? anchor ?? "");
  const url = `${target?.url ?? ""}${anchor === void 0 ? "" : `#${encodeURIComponent(anchor)}`}`;
  if (url !== "") return [makeLink(url, text2)];
  state.report("lost-macro", "A link whose target Markdown cannot name is read as its text.", node.start);
  return text2;
};
function mention({ attributes, start }, state) {
  const id = attributes["ri:account-id"] ?? attributes["ri:userkey"] ?? attributes["ri:username"] ?? "";
  const name = state.options.nameOf(id) ?? id;
  state.report("lost-macro", "A mention is read as text: nobody is told about it.", start);
  return [{ type: "text", value: `@${name}` }];
}
function readTarget(node, options) {
  const { siteUrl, space: space2 } = options;
  const page = childOf(node, "ri:page", "ri:blog-post");
  const title = page?.attributes["ri:content-title"];
  if (page && title !== void 0)
    return { url: pageAddress(siteUrl, page.attributes["ri:space-key"] ?? space2, title), text: title };
  const id = childOf(node, "ri:content-entity")?.attributes["ri:content-id"];
  if (id !== void 0) return { url: `${siteUrl}/pages/viewpage.action?pageId=${id}`, text: id };
  const file = childOf(node, "ri:attachment")?.attributes["ri:filename"];
  if (file !== void 0) return { url: options.attachmentUrl(file), text: file };
  const key = childOf(node, "ri:space")?.attributes["ri:space-key"];
  if (key !== void 0) return { url: `${siteUrl}/display/${encodeURIComponent(key)}`, text: key };
  const address = childOf(node, "ri:url")?.attributes["ri:value"];
  return address === void 0 ? void 0 : { url: address, text: address };
}
function pageAddress(siteUrl, space2, title) {
  const name = encodeURIComponent(title).replaceAll("%20", "+");
  return `${siteUrl}/display/${encodeURIComponent(space2)}/${name}`;
}
function readBody(node, state) {
  const plain = childOf(node, "ac:plain-text-link-body");
  if (plain) return toText(textOf(plain.children));
  const rich = childOf(node, "ac:link-body");
  return rich ? state.phrasing(rich.children) : [];
}
function toText(value) {
  return value === "" ? [] : [{ type: "text", value }];
}
function decodeAnchor(anchor) {
  try {
    return anchor === void 0 ? void 0 : decodeURIComponent(anchor);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return anchor;
  }
}

// src/core/read/elements/list.ts
var list = (node, state) => {
  const items = itemsOf(node);
  if (items.length === 0) return [];
  const spacing = spacingOf(items);
  const start = node.name === "ol" ? startOf(node) : void 0;
  if (spacing === "mixed") return htmlList(node, items, state);
  const spread = spacing === "loose";
  const children = items.map((content2) => makeItem(state.flow(content2), spread));
  const made = { type: "list", ordered: node.name === "ol", spread, children };
  return [start === void 0 ? made : { ...made, start }];
};
function makeItem(blocks, spread) {
  const children = blocks;
  return { type: "listItem", spread: spread || !isCompact(children), children: [...children] };
}
function itemsOf(node) {
  const items = [];
  for (const child of node.children) {
    if (isElement(child, "li")) items.push([...child.children]);
    else if (isBlank(child)) continue;
    else if (items.length > 0) items.at(-1)?.push(child);
    else items.push([child]);
  }
  return items;
}
function spacingOf(items) {
  const kinds = items.map((item) => item.filter((node) => !isBlank(node))).filter((item) => item.length > 0);
  const loose = kinds.filter(isLoose);
  if (loose.length === 0) return "tight";
  if (!kinds.some(([first]) => !isElement(first, "p") && isText(first))) return "loose";
  return kinds.every(canBeHtml) ? "mixed" : "tight";
}
function isLoose([first, ...rest]) {
  if (!isElement(first, "p") || first.attributes["local-id"] !== void 0) return false;
  return rest.every((node) => isElement(node, "ul", "ol"));
}
function isText(node) {
  return node !== void 0 && (!isElement(node) || !/^(?:ul|ol|table|blockquote|pre|h\d|ac:(?:structured-macro|task-list|adf-extension))$/.test(node.name));
}
function canBeHtml(item) {
  const isBlocks = item.every((node) => isElement(node, "p", "ul", "ol"));
  return isBlocks ? item.length > 1 : !item.some((node) => isElement(node, "p", "ul", "ol"));
}
function htmlList(node, items, state) {
  const start = startOf(node);
  const opening2 = openTag(node.name, { start: start === void 0 ? void 0 : String(start) });
  return [
    ...items.flatMap((item, index) => [
      html(index === 0 ? `${opening2}
<li>` : "</li>\n<li>"),
      ...state.flow(item)
    ]),
    html(`</li>
</${node.name}>`)
  ];
}
function startOf(node) {
  const start = node.attributes["start"] ?? "";
  return /^\d{1,9}$/.test(start) && start !== "1" ? Number(start) : void 0;
}
function isCompact(blocks) {
  return blocks.every(({ type }, index) => {
    if (type === "paragraph") return index === 0 || blocks[index - 1]?.type === "code";
    return type === "list" || type === "code";
  });
}

// src/core/read/elements/marks.ts
var deepest = 20;
var content = (node, state) => state.phrasing(node.children);
function wrap(type) {
  return (node, state) => {
    const children = [...state.phrasing(node.children)];
    return children.length === 0 || depthOf(children) >= deepest ? children : [{ type, children }];
  };
}
function depthOf(nodes) {
  return nodes.reduce(
    (depth, node) => "children" in node ? Math.max(depth, 1 + depthOf(node.children)) : depth,
    0
  );
}
function tagged(name) {
  return (node, state) => wrapInline(name, state.phrasing(node.children));
}
var superscript = (node, state) => {
  const link2 = node.children.length === 1 ? childOf(node, "ac:link") : void 0;
  const number = /^fn-(\d+)$/.exec(link2?.attributes["ac:anchor"] ?? "")?.[1];
  if (number !== void 0 && state.footnotes.has(number))
    return [{ type: "footnoteReference", identifier: number, label: number }];
  return wrapInline("sup", state.phrasing(node.children));
};
var span = (node, state) => {
  const children = state.phrasing(node.children);
  if (children.length === 0) return [];
  if (styleOf(node, "text-decoration")?.includes("line-through"))
    return [{ type: "delete", children: [...children] }];
  if (styleOf(node, "background-color") !== void 0) {
    if (styleOf(node, "background-color")?.replaceAll(" ", "") !== "rgb(255,240,179)")
      state.report("lost-formatting", "Highlighted text keeps no colour but yellow.", node.start);
    return wrapInline("mark", children);
  }
  if (styleOf(node, "color") !== void 0 || styleOf(node, "font-size") !== void 0)
    state.report("lost-formatting", "Coloured text keeps no colour: Markdown has none.", node.start);
  return children;
};

// src/core/read/elements/quote.ts
var quote = (node, state) => {
  const children = state.flow(node.children);
  return children.length === 0 ? [] : [{ type: "blockquote", children: [...children] }];
};

// node_modules/mdast-util-to-hast/lib/handlers/blockquote.js
function blockquote(state, node) {
  const result = {
    type: "element",
    tagName: "blockquote",
    properties: {},
    children: state.wrap(state.all(node), true)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/break.js
function hardBreak(state, node) {
  const result = { type: "element", tagName: "br", properties: {}, children: [] };
  state.patch(node, result);
  return [state.applyData(node, result), { type: "text", value: "\n" }];
}

// node_modules/mdast-util-to-hast/lib/handlers/code.js
function code2(state, node) {
  const value = node.value ? node.value + "\n" : "";
  const properties = {};
  const language = node.lang ? node.lang.split(/\s+/) : [];
  if (language.length > 0) {
    properties.className = ["language-" + language[0]];
  }
  let result = {
    type: "element",
    tagName: "code",
    properties,
    children: [{ type: "text", value }]
  };
  if (node.meta) {
    result.data = { meta: node.meta };
  }
  state.patch(node, result);
  result = state.applyData(node, result);
  result = { type: "element", tagName: "pre", properties: {}, children: [result] };
  state.patch(node, result);
  return result;
}

// node_modules/mdast-util-to-hast/lib/handlers/delete.js
function strikethrough(state, node) {
  const result = {
    type: "element",
    tagName: "del",
    properties: {},
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/emphasis.js
function emphasis(state, node) {
  const result = {
    type: "element",
    tagName: "em",
    properties: {},
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js
function footnoteReference(state, node) {
  const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
  const id = String(node.identifier).toUpperCase();
  const safeId = normalizeUri(id.toLowerCase());
  const index = state.footnoteOrder.indexOf(id);
  let counter;
  let reuseCounter = state.footnoteCounts.get(id);
  if (reuseCounter === void 0) {
    reuseCounter = 0;
    state.footnoteOrder.push(id);
    counter = state.footnoteOrder.length;
  } else {
    counter = index + 1;
  }
  reuseCounter += 1;
  state.footnoteCounts.set(id, reuseCounter);
  const link2 = {
    type: "element",
    tagName: "a",
    properties: {
      href: "#" + clobberPrefix + "fn-" + safeId,
      id: clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : ""),
      dataFootnoteRef: true,
      ariaDescribedBy: ["footnote-label"]
    },
    children: [{ type: "text", value: String(counter) }]
  };
  state.patch(node, link2);
  const sup = {
    type: "element",
    tagName: "sup",
    properties: {},
    children: [link2]
  };
  state.patch(node, sup);
  return state.applyData(node, sup);
}

// node_modules/mdast-util-to-hast/lib/handlers/heading.js
function heading2(state, node) {
  const result = {
    type: "element",
    tagName: "h" + node.depth,
    properties: {},
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/html.js
function html2(state, node) {
  if (state.options.allowDangerousHtml) {
    const result = { type: "raw", value: node.value };
    state.patch(node, result);
    return state.applyData(node, result);
  }
  return void 0;
}

// node_modules/mdast-util-to-hast/lib/revert.js
function revert(state, node) {
  const subtype = node.referenceType;
  let suffix = "]";
  if (subtype === "collapsed") {
    suffix += "[]";
  } else if (subtype === "full") {
    suffix += "[" + (node.label || node.identifier) + "]";
  }
  if (node.type === "imageReference") {
    return [{ type: "text", value: "![" + node.alt + suffix }];
  }
  const contents = state.all(node);
  const head = contents[0];
  if (head && head.type === "text") {
    head.value = "[" + head.value;
  } else {
    contents.unshift({ type: "text", value: "[" });
  }
  const tail = contents[contents.length - 1];
  if (tail && tail.type === "text") {
    tail.value += suffix;
  } else {
    contents.push({ type: "text", value: suffix });
  }
  return contents;
}

// node_modules/mdast-util-to-hast/lib/handlers/image-reference.js
function imageReference(state, node) {
  const id = String(node.identifier).toUpperCase();
  const definition = state.definitionById.get(id);
  if (!definition) {
    return revert(state, node);
  }
  const properties = { src: normalizeUri(definition.url || "") };
  if (node.alt !== null && node.alt !== void 0) {
    properties.alt = node.alt;
  }
  if (definition.title !== null && definition.title !== void 0) {
    properties.title = definition.title;
  }
  const result = { type: "element", tagName: "img", properties, children: [] };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/image.js
function image2(state, node) {
  const properties = { src: normalizeUri(node.url) };
  if (node.alt !== null && node.alt !== void 0) {
    properties.alt = node.alt;
  }
  if (node.title !== null && node.title !== void 0) {
    properties.title = node.title;
  }
  const result = { type: "element", tagName: "img", properties, children: [] };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/inline-code.js
function inlineCode(state, node) {
  const text2 = { type: "text", value: node.value.replace(/\r?\n|\r/g, " ") };
  state.patch(node, text2);
  const result = {
    type: "element",
    tagName: "code",
    properties: {},
    children: [text2]
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link-reference.js
function linkReference(state, node) {
  const id = String(node.identifier).toUpperCase();
  const definition = state.definitionById.get(id);
  if (!definition) {
    return revert(state, node);
  }
  const properties = { href: normalizeUri(definition.url || "") };
  if (definition.title !== null && definition.title !== void 0) {
    properties.title = definition.title;
  }
  const result = {
    type: "element",
    tagName: "a",
    properties,
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link.js
function link(state, node) {
  const properties = { href: normalizeUri(node.url) };
  if (node.title !== null && node.title !== void 0) {
    properties.title = node.title;
  }
  const result = {
    type: "element",
    tagName: "a",
    properties,
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/list-item.js
function listItem(state, node, parent) {
  const results = state.all(node);
  const loose = parent ? listLoose(parent) : listItemLoose(node);
  const properties = {};
  const children = [];
  if (typeof node.checked === "boolean") {
    const head = results[0];
    let paragraph3;
    if (head && head.type === "element" && head.tagName === "p") {
      paragraph3 = head;
    } else {
      paragraph3 = { type: "element", tagName: "p", properties: {}, children: [] };
      results.unshift(paragraph3);
    }
    if (paragraph3.children.length > 0) {
      paragraph3.children.unshift({ type: "text", value: " " });
    }
    paragraph3.children.unshift({
      type: "element",
      tagName: "input",
      properties: { type: "checkbox", checked: node.checked, disabled: true },
      children: []
    });
    properties.className = ["task-list-item"];
  }
  let index = -1;
  while (++index < results.length) {
    const child = results[index];
    if (loose || index !== 0 || child.type !== "element" || child.tagName !== "p") {
      children.push({ type: "text", value: "\n" });
    }
    if (child.type === "element" && child.tagName === "p" && !loose) {
      children.push(...child.children);
    } else {
      children.push(child);
    }
  }
  const tail = results[results.length - 1];
  if (tail && (loose || tail.type !== "element" || tail.tagName !== "p")) {
    children.push({ type: "text", value: "\n" });
  }
  const result = { type: "element", tagName: "li", properties, children };
  state.patch(node, result);
  return state.applyData(node, result);
}
function listLoose(node) {
  let loose = false;
  if (node.type === "list") {
    loose = node.spread || false;
    const { children } = node;
    let index = -1;
    while (!loose && ++index < children.length) {
      loose = listItemLoose(children[index]);
    }
  }
  return loose;
}
function listItemLoose(node) {
  const { spread } = node;
  return spread === null || spread === void 0 ? node.children.length > 1 : spread;
}

// node_modules/mdast-util-to-hast/lib/handlers/list.js
function list2(state, node) {
  const properties = {};
  const results = state.all(node);
  let index = -1;
  if (typeof node.start === "number" && node.start !== 1) {
    properties.start = node.start;
  }
  while (++index < results.length) {
    const child = results[index];
    if (child.type === "element" && child.tagName === "li" && child.properties && Array.isArray(child.properties.className) && child.properties.className.includes("task-list-item")) {
      properties.className = ["contains-task-list"];
      break;
    }
  }
  const result = {
    type: "element",
    tagName: node.ordered ? "ol" : "ul",
    properties,
    children: state.wrap(results, true)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/paragraph.js
function paragraph2(state, node) {
  const result = {
    type: "element",
    tagName: "p",
    properties: {},
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/root.js
function root(state, node) {
  const result = { type: "root", children: state.wrap(state.all(node)) };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/strong.js
function strong(state, node) {
  const result = {
    type: "element",
    tagName: "strong",
    properties: {},
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table.js
function table(state, node) {
  const rows = state.all(node);
  const firstRow = rows.shift();
  const tableContent = [];
  if (firstRow) {
    const head = {
      type: "element",
      tagName: "thead",
      properties: {},
      children: state.wrap([firstRow], true)
    };
    state.patch(node.children[0], head);
    tableContent.push(head);
  }
  if (rows.length > 0) {
    const body = {
      type: "element",
      tagName: "tbody",
      properties: {},
      children: state.wrap(rows, true)
    };
    const start = pointStart(node.children[1]);
    const end = pointEnd(node.children[node.children.length - 1]);
    if (start && end) body.position = { start, end };
    tableContent.push(body);
  }
  const result = {
    type: "element",
    tagName: "table",
    properties: {},
    children: state.wrap(tableContent, true)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-row.js
function tableRow(state, node, parent) {
  const siblings = parent ? parent.children : void 0;
  const rowIndex = siblings ? siblings.indexOf(node) : 1;
  const tagName = rowIndex === 0 ? "th" : "td";
  const align = parent && parent.type === "table" ? parent.align : void 0;
  const length = align ? align.length : node.children.length;
  let cellIndex = -1;
  const cells = [];
  while (++cellIndex < length) {
    const cell = node.children[cellIndex];
    const properties = {};
    const alignValue = align ? align[cellIndex] : void 0;
    if (alignValue) {
      properties.align = alignValue;
    }
    let result2 = { type: "element", tagName, properties, children: [] };
    if (cell) {
      result2.children = state.all(cell);
      state.patch(cell, result2);
      result2 = state.applyData(cell, result2);
    }
    cells.push(result2);
  }
  const result = {
    type: "element",
    tagName: "tr",
    properties: {},
    children: state.wrap(cells, true)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-cell.js
function tableCell(state, node) {
  const result = {
    type: "element",
    tagName: "td",
    // Assume body cell.
    properties: {},
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/trim-lines/index.js
var tab = 9;
var space = 32;
function trimLines(value) {
  const source = String(value);
  const search = /\r?\n|\r/g;
  let match = search.exec(source);
  let last = 0;
  const lines = [];
  while (match) {
    lines.push(
      trimLine2(source.slice(last, match.index), last > 0, true),
      match[0]
    );
    last = match.index + match[0].length;
    match = search.exec(source);
  }
  lines.push(trimLine2(source.slice(last), last > 0, false));
  return lines.join("");
}
function trimLine2(value, start, end) {
  let startIndex = 0;
  let endIndex = value.length;
  if (start) {
    let code3 = value.codePointAt(startIndex);
    while (code3 === tab || code3 === space) {
      startIndex++;
      code3 = value.codePointAt(startIndex);
    }
  }
  if (end) {
    let code3 = value.codePointAt(endIndex - 1);
    while (code3 === tab || code3 === space) {
      endIndex--;
      code3 = value.codePointAt(endIndex - 1);
    }
  }
  return endIndex > startIndex ? value.slice(startIndex, endIndex) : "";
}

// node_modules/mdast-util-to-hast/lib/handlers/text.js
function text(state, node) {
  const result = { type: "text", value: trimLines(String(node.value)) };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js
function thematicBreak(state, node) {
  const result = {
    type: "element",
    tagName: "hr",
    properties: {},
    children: []
  };
  state.patch(node, result);
  return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/index.js
var handlers = {
  blockquote,
  break: hardBreak,
  code: code2,
  delete: strikethrough,
  emphasis,
  footnoteReference,
  heading: heading2,
  html: html2,
  imageReference,
  image: image2,
  inlineCode,
  linkReference,
  link,
  listItem,
  list: list2,
  paragraph: paragraph2,
  // @ts-expect-error: root is different, but hard to type.
  root,
  strong,
  table,
  tableCell,
  tableRow,
  text,
  thematicBreak,
  toml: ignore,
  yaml: ignore,
  definition: ignore,
  footnoteDefinition: ignore
};
function ignore() {
  return void 0;
}

// node_modules/mdast-util-to-hast/lib/footer.js
function defaultFootnoteBackContent(_, rereferenceIndex) {
  const result = [{ type: "text", value: "↩" }];
  if (rereferenceIndex > 1) {
    result.push({
      type: "element",
      tagName: "sup",
      properties: {},
      children: [{ type: "text", value: String(rereferenceIndex) }]
    });
  }
  return result;
}
function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
  return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
}
function footer(state) {
  const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
  const footnoteBackContent = state.options.footnoteBackContent || defaultFootnoteBackContent;
  const footnoteBackLabel = state.options.footnoteBackLabel || defaultFootnoteBackLabel;
  const footnoteLabel = state.options.footnoteLabel || "Footnotes";
  const footnoteLabelTagName = state.options.footnoteLabelTagName || "h2";
  const footnoteLabelProperties = state.options.footnoteLabelProperties || {
    className: ["sr-only"]
  };
  const contents = [];
  const listItems = [];
  let referenceIndex = -1;
  while (++referenceIndex < state.footnoteOrder.length) {
    const definition = state.footnoteById.get(
      state.footnoteOrder[referenceIndex]
    );
    if (definition) {
      contents[referenceIndex] = state.all(definition);
    }
  }
  referenceIndex = -1;
  while (++referenceIndex < state.footnoteOrder.length) {
    const definition = state.footnoteById.get(
      state.footnoteOrder[referenceIndex]
    );
    if (!definition) {
      continue;
    }
    const content2 = contents[referenceIndex];
    const id = String(definition.identifier).toUpperCase();
    const safeId = normalizeUri(id.toLowerCase());
    let rereferenceIndex = 0;
    const backReferences = [];
    const counts = state.footnoteCounts.get(id);
    while (counts !== void 0 && ++rereferenceIndex <= counts) {
      if (backReferences.length > 0) {
        backReferences.push({ type: "text", value: " " });
      }
      let children = typeof footnoteBackContent === "string" ? footnoteBackContent : footnoteBackContent(referenceIndex, rereferenceIndex);
      if (typeof children === "string") {
        children = { type: "text", value: children };
      }
      backReferences.push({
        type: "element",
        tagName: "a",
        properties: {
          href: "#" + clobberPrefix + "fnref-" + safeId + (rereferenceIndex > 1 ? "-" + rereferenceIndex : ""),
          dataFootnoteBackref: "",
          ariaLabel: typeof footnoteBackLabel === "string" ? footnoteBackLabel : footnoteBackLabel(referenceIndex, rereferenceIndex),
          className: ["data-footnote-backref"]
        },
        children: Array.isArray(children) ? children : [children]
      });
    }
    const tail = content2[content2.length - 1];
    if (tail && tail.type === "element" && tail.tagName === "p") {
      const tailTail = tail.children[tail.children.length - 1];
      if (tailTail && tailTail.type === "text") {
        tailTail.value += " ";
      } else {
        tail.children.push({ type: "text", value: " " });
      }
      tail.children.push(...backReferences);
    } else {
      content2.push(...backReferences);
    }
    const listItem2 = {
      type: "element",
      tagName: "li",
      properties: { id: clobberPrefix + "fn-" + safeId },
      children: state.wrap(content2, true)
    };
    state.patch(definition, listItem2);
    listItems.push(listItem2);
  }
  if (listItems.length === 0) {
    return;
  }
  return {
    type: "element",
    tagName: "section",
    properties: { dataFootnotes: true, className: ["footnotes"] },
    children: [
      {
        type: "element",
        tagName: footnoteLabelTagName,
        properties: {
          ...esm_default(footnoteLabelProperties),
          id: "footnote-label"
        },
        children: [{ type: "text", value: footnoteLabel }]
      },
      { type: "text", value: "\n" },
      {
        type: "element",
        tagName: "ol",
        properties: {},
        children: state.wrap(listItems, true)
      },
      { type: "text", value: "\n" }
    ]
  };
}

// node_modules/mdast-util-to-hast/lib/state.js
var own = {}.hasOwnProperty;
var emptyOptions = {};
function createState(tree, options) {
  const settings = options || emptyOptions;
  const definitionById = /* @__PURE__ */ new Map();
  const footnoteById = /* @__PURE__ */ new Map();
  const footnoteCounts = /* @__PURE__ */ new Map();
  const handlers2 = { ...handlers, ...settings.handlers };
  const state = {
    all,
    applyData,
    definitionById,
    footnoteById,
    footnoteCounts,
    footnoteOrder: [],
    handlers: handlers2,
    one,
    options: settings,
    patch,
    wrap: wrap2
  };
  visit(tree, function(node) {
    if (node.type === "definition" || node.type === "footnoteDefinition") {
      const id = String(node.identifier).toUpperCase();
      if (node.type === "definition") {
        if (!definitionById.has(id)) {
          definitionById.set(id, node);
        }
      } else if (!footnoteById.has(id)) {
        footnoteById.set(id, node);
      }
    }
  });
  return state;
  function one(node, parent) {
    const { type } = node;
    const handle = state.handlers[type];
    if (own.call(state.handlers, type) && handle) {
      return handle(state, node, parent);
    }
    if (state.options.passThrough && state.options.passThrough.includes(type)) {
      if ("children" in node) {
        const { children, ...shallow } = node;
        return { ...esm_default(shallow), children: state.all(node) };
      }
      return esm_default(node);
    }
    const unknown = state.options.unknownHandler || defaultUnknownHandler;
    return unknown(state, node, parent);
  }
  function all(parent) {
    const values = [];
    if ("children" in parent) {
      const nodes = parent.children;
      let index = -1;
      while (++index < nodes.length) {
        const result = state.one(nodes[index], parent);
        if (result) {
          if (index && nodes[index - 1].type === "break") {
            if (!Array.isArray(result) && result.type === "text") {
              result.value = trimMarkdownSpaceStart(result.value);
            }
            if (!Array.isArray(result) && result.type === "element") {
              const head = result.children[0];
              if (head && head.type === "text") {
                head.value = trimMarkdownSpaceStart(head.value);
              }
            }
          }
          if (Array.isArray(result)) {
            values.push(...result);
          } else {
            values.push(result);
          }
        }
      }
    }
    return values;
  }
}
function patch(from, to) {
  if (from.position) to.position = position(from);
}
function applyData(from, to) {
  let result = to;
  if (from && from.data) {
    const { hChildren, hName, hProperties } = from.data;
    if (typeof hName === "string") {
      if (result.type === "element") {
        result.tagName = hName;
      } else {
        const children = "children" in result ? result.children : [result];
        result = { type: "element", tagName: hName, properties: {}, children };
      }
    }
    if (result.type === "element" && hProperties) {
      Object.assign(result.properties, esm_default(hProperties));
    }
    if ("children" in result && result.children && hChildren !== null && hChildren !== void 0) {
      result.children = hChildren;
    }
  }
  return result;
}
function defaultUnknownHandler(state, node) {
  const data = node.data || {};
  const result = "value" in node && !(own.call(data, "hProperties") || own.call(data, "hChildren")) ? { type: "text", value: node.value } : {
    type: "element",
    tagName: "div",
    properties: {},
    children: state.all(node)
  };
  state.patch(node, result);
  return state.applyData(node, result);
}
function wrap2(nodes, loose) {
  const result = [];
  let index = -1;
  if (loose) {
    result.push({ type: "text", value: "\n" });
  }
  while (++index < nodes.length) {
    if (index) result.push({ type: "text", value: "\n" });
    result.push(nodes[index]);
  }
  if (loose && nodes.length > 0) {
    result.push({ type: "text", value: "\n" });
  }
  return result;
}
function trimMarkdownSpaceStart(value) {
  let index = 0;
  let code3 = value.charCodeAt(index);
  while (code3 === 9 || code3 === 32) {
    index++;
    code3 = value.charCodeAt(index);
  }
  return value.slice(index);
}

// node_modules/mdast-util-to-hast/lib/index.js
function toHast(tree, options) {
  const state = createState(tree, options);
  const node = state.one(tree, void 0);
  const foot = footer(state);
  const result = Array.isArray(node) ? { type: "root", children: node } : node || { type: "root", children: [] };
  if (foot) {
    ok("children" in result);
    result.children.push({ type: "text", value: "\n" }, foot);
  }
  return result;
}

// src/core/read/elements/table-parts.ts
function rowsOf(node) {
  return node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.name !== "tr") return /^t(?:body|head|foot)$/.test(child.name) ? rowsOf(child) : [];
    return [{ cells: child.children.filter((cell) => isElement(cell, "td", "th")) }];
  });
}
function isLine(cell) {
  const content2 = contentOf(cell);
  const [only] = content2;
  if (content2.length === 1 && isElement(only, "p")) return only.children.every(isInline);
  return content2.every(isInline);
}
function isInline(node) {
  if (!isElement(node)) return true;
  if (/^ac:(?:structured-macro|macro|adf-extension|task-list|layout)$/.test(node.name))
    return /^(?:anchor|status)$/.test(node.attributes["ac:name"] ?? "");
  if (/^(?:p|h\d|ul|ol|li|dl|table|blockquote|pre|hr|div)$/.test(node.name)) return false;
  return node.name.startsWith("ac:") || node.children.every(isInline);
}
function alignOf2(cell) {
  const only = cell && contentOf(cell)[0];
  return isElement(only, "p") ? alignmentOf(only) ?? null : null;
}
function contentOf(cell) {
  return cell.children.filter((node) => !isBlank(node));
}
function spanOf(cell, name) {
  const value = cell.attributes[name] ?? "";
  return /^(?:[2-9]|\d{2,})$/.test(value) ? value : void 0;
}

// src/core/read/elements/html-table.ts
function htmlTable(rows, state) {
  const blocks = [];
  let waiting = "<table>";
  for (const { cells } of rows) {
    waiting += "\n<tr>";
    for (const cell of cells) {
      const spans = { colspan: spanOf(cell, "colspan"), rowspan: spanOf(cell, "rowspan") };
      const line = isLine(cell) ? writeLine(cell, state) : void 0;
      if (line !== void 0) {
        const align = alignOf2(cell) ?? void 0;
        waiting += `
${openTag(cell.name, { ...spans, align })}${line}</${cell.name}>`;
        continue;
      }
      const content2 = state.flow(cell.children);
      blocks.push(html(`${waiting}
${openTag(cell.name, spans)}`), ...content2);
      waiting = `</${cell.name}>`;
    }
    waiting += "\n</tr>";
  }
  return [...blocks, html(`${waiting}
</table>`)];
}
function writeLine(cell, state) {
  const [only] = contentOf(cell);
  const align = alignOf2(cell);
  const content2 = isElement(only, "p") ? only.children : cell.children;
  const children = trimLine(
    state.phrasing(align ? content2.map((node) => withoutAlignment(node, align)) : content2)
  );
  if (!children.every(isPlain)) return void 0;
  const tree = toHast({ type: "root", children }, { allowDangerousHtml: true });
  const written = toHtml(tree, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } });
  return written.includes("\n") ? written.replace(/\n+/g, "") : written;
}
function isPlain(node) {
  if (node.type === "text") return !/[ \t]{2}|\n/.test(node.value);
  if (node.type === "inlineCode") return !/[ \t]{2}|^ | $/.test(node.value);
  if (node.type === "footnoteReference" || node.type === "inlineMath") return false;
  return "children" in node ? node.children.every(isPlain) : true;
}

// src/core/read/elements/table.ts
var table2 = (node, state) => {
  const rows = rowsOf(node);
  if (rows.length === 0) return [];
  reportColours(rows, state);
  const aligns = columnsOf(rows);
  return aligns === void 0 ? htmlTable(rows, state) : [markdownTable(rows, aligns, state)];
};
function columnsOf(rows) {
  const [header, ...others] = rows;
  const width = header?.cells.length ?? 0;
  if (width === 0 || !header?.cells.every(({ name }) => name === "th")) return void 0;
  if (others.some(({ cells }) => cells.length !== width || cells.some(({ name }) => name === "th")))
    return void 0;
  if (!rows.every(({ cells }) => cells.every((cell) => isLine(cell) && !isMerged(cell)))) return void 0;
  const aligns = header.cells.map((_, index) => new Set(rows.map(({ cells }) => alignOf2(cells[index]))));
  return aligns.some(({ size }) => size > 1) ? void 0 : aligns.map(([align]) => align ?? null);
}
function isMerged(cell) {
  return spanOf(cell, "colspan") !== void 0 || spanOf(cell, "rowspan") !== void 0;
}
function markdownTable(rows, aligns, state) {
  const children = rows.map(({ cells }) => ({
    type: "tableRow",
    children: cells.map((cell, index) => {
      const align = aligns[index];
      const [only] = contentOf(cell);
      const content2 = isElement(only, "p") ? only.children : cell.children;
      const nodes = align ? content2.map((node) => withoutAlignment(node, align)) : content2;
      return { type: "tableCell", children: settle(inOneLine(trimLine(state.phrasing(nodes)))) };
    })
  }));
  return { type: "table", align: [...aligns], children };
}
function reportColours(rows, state) {
  const coloured = rows.flatMap(({ cells }) => cells).find(
    ({ attributes }) => attributes["data-highlight-colour"] ?? /highlight-/.exec(attributes["class"] ?? "")
  );
  if (coloured)
    state.report("lost-formatting", "Cells of a table keep no colour: Markdown has none.", coloured.start);
}

// src/core/read/elements/task-list.ts
var taskList = (node, state) => {
  const children = [];
  for (const child of node.children) {
    if (isElement(child, "ac:task")) children.push(readTask(child, state));
    else if (!isBlank(child)) addTo(children, state.flow([child]));
  }
  return children.length === 0 ? [] : [{ type: "list", ordered: false, spread: false, children }];
};
function addTo(items, blocks) {
  const last = items.at(-1);
  if (last) last.children.push(...blocks);
  else items.push({ type: "listItem", spread: false, children: [...blocks] });
}
function readTask(task, state) {
  const status2 = childOf(task, "ac:task-status");
  const body = childOf(task, "ac:task-body");
  const inner = task.children.filter((child) => isElement(child, "ac:task-list"));
  const text2 = makeParagraph(state.phrasing(body?.children ?? []));
  const children = [
    // A box without text is no task to GitHub.
    ...text2.length > 0 ? text2 : [{ type: "paragraph", children: [html("&nbsp;")] }],
    ...state.flow(inner)
  ];
  const checked = textOf(status2?.children ?? []).trim() === "complete";
  return { type: "listItem", checked, spread: false, children };
}

// src/core/read/elements/registry.ts
var blockReaders = {
  "ac:adf-extension": adfExtension,
  "ac:layout": layout,
  "ac:layout-cell": group,
  "ac:layout-section": group,
  "ac:rich-text-body": group,
  "ac:task-list": taskList,
  blockquote: quote,
  dd: description,
  dl: group,
  dt: term,
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: rule,
  ol: list,
  p: paragraph,
  pre: preformatted,
  table: table2,
  ul: list
};
var phraseReaders = {
  a: webLink,
  "ac:adf-extension": adfPhrase,
  "ac:emoticon": emoticon,
  "ac:image": image,
  "ac:inline-comment-marker": content,
  "ac:link": confluenceLink,
  "ac:link-body": content,
  "ac:placeholder": placeholder,
  b: wrap("strong"),
  br: lineBreak,
  code,
  del: wrap("delete"),
  em: wrap("emphasis"),
  i: wrap("emphasis"),
  img: webImage,
  ins: tagged("u"),
  kbd: code,
  s: wrap("delete"),
  samp: code,
  span,
  strike: wrap("delete"),
  strong: wrap("strong"),
  sub: tagged("sub"),
  sup: superscript,
  time: date,
  tt: code,
  u: tagged("u")
};

// src/core/read/macros/code.ts
var special = /* @__PURE__ */ new Set(["math", "mermaid", "confluence-storage", "none"]);
var codeMacro = (node, state) => {
  const language = parameter(node, "language").toLowerCase();
  const title = parameter(node, "title");
  const lost = parameterNames(node).filter((name) => name !== "language" && name !== "title");
  if (lost.length > 0)
    state.report("lost-formatting", `Code keeps no "${lost.join('", "')}": fences have none.`, node.start);
  const lang = (special.has(language) ? "" : language.replace(/\s+/g, "-")) || (title === "" ? null : "text");
  const quote2 = title.includes('"') ? "'" : '"';
  const meta = title === "" ? null : `title=${quote2}${title.replaceAll(quote2, "")}${quote2}`;
  return [{ type: "code", lang, meta, value: plainBodyOf(node) }];
};
var plainMacro = (node) => [{ type: "code", value: plainBodyOf(node) }];

// src/core/read/macros/drawing.ts
function fenceMacro(language) {
  return (node, state) => {
    const name = node.attributes["ac:name"] ?? "";
    const reason = `Macro "${name}" is read as a ${language} block; convert with --${language} macro:${name} to have it again.`;
    state.report("simplified-structure", reason, node.start);
    return [{ type: "code", lang: language, value: plainBodyOf(node) }];
  };
}
var formulaMacro = (node, state) => {
  const value = parameter(node, "body") || parameter(node, "equation");
  const name = node.attributes["ac:name"] ?? "";
  const reason = `Macro "${name}" is read as a formula; convert with --math macro:${name} to have it again.`;
  state.report("simplified-structure", reason, node.start);
  return value === "" ? [] : [{ type: "inlineMath", value, display: false }];
};

// src/core/read/macros/expand.ts
var expand = (node, state) => {
  const title = parameter(node, "title");
  const summary = title === "" ? "" : `
<summary>${escapeHtml(title)}</summary>`;
  return [html(`<details>${summary}`), ...state.flow(bodyOf(node)), html("</details>")];
};

// src/core/read/macros/group.ts
var groupMacro = (node, state) => {
  const name = node.attributes["ac:name"] ?? "";
  const reason = `Macro "${name}" leaves what is in it: Markdown cannot say the rest.`;
  state.report("simplified-structure", reason, node.start);
  return state.flow(bodyOf(node));
};

// src/core/read/macros/phrases.ts
var anchorMacro = (node, state) => {
  const name = parameter(node, "");
  const footnote = /^fnref-(\d+)(?:-\d+)?$/.exec(name)?.[1];
  if (name === "" || footnote !== void 0 && state.footnotes.has(footnote)) return [];
  return [anchorTag(name)];
};
var status = (node, state) => {
  const value = parameter(node, "title");
  state.report("lost-formatting", "A status keeps no colour: it is read as a bold word.", node.start);
  return value === "" ? [] : [{ type: "strong", children: [{ type: "text", value }] }];
};

// src/core/read/macros/registry.ts
var math = fenceMacro("math");
var mermaid = fenceMacro("mermaid");
var macroBlocks = {
  code: codeMacro,
  column: groupMacro,
  details: groupMacro,
  "easy-math-block": math,
  excerpt: groupMacro,
  expand,
  info: panelMacro("NOTE"),
  latex: math,
  math,
  mathblock: math,
  mathjax: math,
  "mathjax-block-macro": math,
  mermaid,
  "mermaid-cloud": mermaid,
  "mermaid-macro": mermaid,
  noformat: plainMacro,
  note: panelMacro("WARNING"),
  panel: customPanel,
  section: groupMacro,
  tip: panelMacro("TIP"),
  warning: panelMacro("CAUTION")
};
var macroPhrases = {
  anchor: anchorMacro,
  "eazy-math-inline": formulaMacro,
  math: formulaMacro,
  mathinline: formulaMacro,
  mathjax: formulaMacro,
  "mathjax-inline-macro": formulaMacro,
  status
};

// src/core/read/kinds.ts
function isBlock(node) {
  if (!isElement(node)) return false;
  if (node.name !== "ac:structured-macro" && node.name !== "ac:macro")
    return Object.hasOwn(blockReaders, node.name);
  const name = macroName(node);
  if (Object.hasOwn(macroPhrases, name)) return hasBody(node) && Object.hasOwn(macroBlocks, name);
  return Object.hasOwn(macroBlocks, name) || hasBody(node);
}
function isPlainGroup(node) {
  if (isBlock(node) || isMacro(node) || node.name === "ac:image" || node.name === "ac:link") return false;
  return node.children.some((child) => isBlock(child) || isElement(child) && isPlainGroup(child));
}
function isKept(node) {
  if (isMacro(node)) return !Object.hasOwn(macroPhrases, macroName(node)) && !isBlock(node);
  return node.name.includes(":") && !Object.hasOwn(phraseReaders, node.name) && !isBlock(node);
}
function macroName(node) {
  return isMacro(node) ? node.attributes["ac:name"] ?? "" : "";
}
function isMacro(node) {
  return node.name === "ac:structured-macro" || node.name === "ac:macro";
}
function hasBody(node) {
  return node.children.some((child) => isElement(child, "ac:rich-text-body", "ac:plain-text-body"));
}

// src/core/read/macros/unknown.ts
var telling = ["title", "key", "name", "page", "url", ""];
var readUnknownMacro = (node, state) => {
  const name = node.attributes["ac:name"] ?? "";
  const inner = state.phrasing(
    node.children.filter((child) => isElement(child, "ac:rich-text-body", "ac:plain-text-body"))
  );
  const value = telling.map((each) => parameter(node, each)).find((each) => each !== "");
  state.report("lost-macro", `Cannot say macro "${name}" in a line of text: its text is left.`, node.start);
  if (inner.length > 0) return inner;
  return [
    value === void 0 ? html(`<!-- macro ${JSON.stringify(name).replaceAll("--", "- -")} -->`) : { type: "text", value }
  ];
};

// src/core/read/elements/index.ts
function readBlock(node, state) {
  const readers = isMacro(node) ? macroBlocks : blockReaders;
  const name = isMacro(node) ? macroName(node) : node.name;
  const read = Object.hasOwn(readers, name) ? readers[name] : void 0;
  return read ? read(node, state) : [state.keep(node)];
}
function readPhrase(node, state) {
  const readers = isMacro(node) ? macroPhrases : phraseReaders;
  const name = isMacro(node) ? macroName(node) : node.name;
  const read = Object.hasOwn(readers, name) ? readers[name] : void 0;
  if (read) return read(node, state);
  if (isMacro(node)) return readUnknownMacro(node, state);
  const inner = state.phrasing(node.children.filter((child) => !isElement(child, "ac:parameter")));
  return Object.hasOwn(blockReaders, node.name) ? [...inner, { type: "text", value: " " }] : inner;
}

// src/core/read/tidy.ts
var diagramNote = "See the diagram drawn on GitHub";
function tidyBlocks(blocks) {
  const result = [];
  const groups = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.type === "code" && !last.lang && isDiagramNote(block)) {
      result[result.length - 1] = { ...last, lang: "mermaid" };
      continue;
    }
    if (block.type === "html" && isOpening(block.value)) {
      const continues = last?.type === "html" && last.value === closingOf(block.value) && groups.at(-1) === block.value;
      if (continues) {
        result.pop();
        continue;
      }
      groups.push(block.value);
    }
    result.push(block);
  }
  return result;
}
function isOpening(value) {
  return /^<(?:div align="\w+"|dl)>/.test(value);
}
function closingOf(opening2) {
  return opening2.startsWith("<dl>") ? "</dd>\n</dl>" : "</div>";
}
function isDiagramNote(node) {
  if (node.type !== "paragraph" || node.children.length !== 1) return false;
  const [link2] = node.children;
  const [text2] = link2?.type === "link" ? link2.children : [];
  return text2?.type === "text" && text2.value === diagramNote;
}

// src/core/read/create-state.ts
function createState2({ storage, ...shared }) {
  const state = {
    ...shared,
    flow: (nodes) => readFlow(nodes, state),
    phrasing: (nodes) => nodes.flatMap((node) => readInline(node, state)),
    isKept,
    keep(node) {
      const reason = `${nameOf(node)} is kept as storage format: Markdown has no form for it.`;
      state.report("kept-storage", reason, node.start);
      return { type: "code", lang: "confluence-storage", value: storage.slice(node.start, node.end) };
    }
  };
  return state;
}
function nameOf(node) {
  const only = node.name === "p" ? node.children.find((child) => isElement(child)) ?? node : node;
  const name = macroName(only);
  return name === "" ? `<${only.name}>` : `Macro "${name}"`;
}
function readFlow(nodes, state) {
  const blocks = [];
  let run = [];
  const endRun = () => {
    blocks.push(...readRun(run, state));
    run = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || !(isBlock(node) || isPlainGroup(node))) {
      run.push(node);
      continue;
    }
    endRun();
    blocks.push(...isBlock(node) ? readBlock(node, state) : state.flow(node.children));
  }
  endRun();
  return tidyBlocks(blocks);
}
function readRun(run, state) {
  const content2 = run.filter((node) => !isBlank(node));
  const kept = content2.filter((node) => isElement(node) && isKept(node));
  if (kept.length > 0 && kept.length === content2.length) return kept.map((node) => state.keep(node));
  return makeParagraph(state.phrasing(run));
}
function readInline(node, state) {
  if (isElement(node)) return readPhrase(node, state);
  const value = node.isCode ? node.value : node.value.replace(/[ \t]*[\n\r]+[ \t]*/g, " ");
  return value === "" ? [] : [{ type: "text", value }];
}

// src/core/read/footnotes.ts
function findFootnotes(nodes) {
  const none = { items: /* @__PURE__ */ new Map(), rest: nodes };
  const content2 = nodes.filter((node) => !isBlank(node));
  const list3 = content2.at(-1);
  if (!isElement(list3, "ol") || !isElement(content2.at(-2), "hr")) return none;
  const items = /* @__PURE__ */ new Map();
  for (const item of list3.children.filter((node) => isElement(node, "li"))) {
    const number = readNumber(item);
    if (number === void 0 || !isElement(item)) return none;
    items.set(number, item.children);
  }
  return { items, rest: content2.slice(0, -2) };
}
function readFootnotes({ items }, state) {
  const definitions = [...items].map(
    ([number, nodes]) => define(number, state.flow(nodes.map(withoutLinks2)))
  );
  const alone = [...items].filter(([, nodes]) => !nodes.some(hasLinkBack)).map(([number]) => number);
  const [first] = alone;
  if (first === void 0) return definitions;
  const references = alone.map(refer);
  const at = definitions.findIndex(({ label }) => label === first);
  return definitions.toSpliced(at, 0, define("unseen", [{ type: "paragraph", children: references }]));
}
function define(label, children) {
  return { type: "footnoteDefinition", identifier: label, label, children };
}
function refer(label) {
  return { type: "footnoteReference", identifier: label, label };
}
function hasLinkBack(node) {
  return isElement(node, "p") && node.children.some((child) => isElement(child) && isLinkBack(child));
}
function isLinkBack({ name, attributes }) {
  return name === "ac:link" && /^fnref-\d/.test(attributes["ac:anchor"] ?? "");
}
function readNumber(item) {
  const paragraph3 = isElement(item) ? childOf(item, "p") : void 0;
  const first = paragraph3?.children.find((node) => !isBlank(node));
  if (!isElement(first, "ac:structured-macro") || first.attributes["ac:name"] !== "anchor") return void 0;
  return /^fn-(\d+)$/.exec(textOf(first.children).trim())?.[1];
}
function withoutLinks2(node) {
  if (!isElement(node, "p")) return node;
  return { ...node, children: node.children.filter((child) => !isElement(child) || !isMachinery(child)) };
}
function isMachinery(node) {
  if (node.name === "ac:link") return isLinkBack(node);
  return node.attributes["ac:name"] === "anchor" && /^fn-\d+$/.test(textOf(node.children).trim());
}
function placeFootnotes(blocks, definitions) {
  const placed = [];
  const left = [...definitions];
  let seen = 0;
  const place = (node) => {
    placed.push(node);
    for (const number of referencesIn(node)) seen = Math.max(seen, number);
  };
  for (const block of blocks) {
    for (const number of referencesIn(block)) {
      while (number > seen + 1) {
        const at = left.findIndex((definition) => referencesIn(definition).includes(seen + 1));
        if (at < 0) break;
        left.splice(at, 1).forEach(place);
      }
      seen = Math.max(seen, number);
    }
    place(block);
  }
  return [...placed, ...left];
}
function referencesIn(node) {
  if (node.type === "footnoteReference") return [Number(node.identifier)];
  return "children" in node ? node.children.flatMap(referencesIn) : [];
}

// src/core/read/parse.ts
var import_saxes = __toESM(require_saxes(), 1);
var opening = "<storage>";
function parseStorage(storage) {
  const parser = new import_saxes.SaxesParser({ xmlns: false, position: true });
  Object.assign(parser.ENTITIES, characterEntities);
  let failed;
  const top = [];
  const open = [];
  const siblings = () => open.at(-1)?.children ?? top;
  const offset = () => parser.position - opening.length;
  parser.on("error", (error) => void (failed ??= error.message));
  parser.on("text", (value) => void siblings().push({ type: "text", value, isCode: false }));
  parser.on("cdata", (value) => void siblings().push({ type: "text", value, isCode: true }));
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "storage" && offset() === 0) return;
    const end = offset();
    const start = storage.lastIndexOf("<", end - 1);
    const element = { type: "element", name, attributes, children: [], start, end };
    siblings().push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) element.end = offset();
  });
  parser.write(`${opening}${storage}</storage>`).close();
  if (failed === void 0) return { nodes: top };
  return { error: findXmlError(storage) ?? { line: 1, column: 1, message: failed } };
}

// src/core/read/rules.ts
var readRules = {
  "kept-storage": {
    severity: "info",
    description: "Markdown has no form for a part of the page; it is kept in a `confluence-storage` block, which brings it back."
  },
  "lost-formatting": {
    severity: "info",
    description: "Colours, sizes or places that Markdown cannot say are left out; the text stays."
  },
  "lost-macro": {
    severity: "warning",
    description: "A macro in a line of text has no form in Markdown; what it shows is left as text."
  },
  "malformed-page": {
    severity: "error",
    description: "The storage format of a page is not well-formed XML; it is shown as it is."
  },
  "simplified-structure": {
    severity: "info",
    description: "Columns, panels with a title, cards and the like are read as the nearest form of Markdown."
  }
};
function reportPage(messages, { path: path3, storage }) {
  const said = /* @__PURE__ */ new Set();
  return (ruleId, reason, where) => {
    if (said.has(reason)) return;
    said.add(reason);
    const place = typeof where === "number" ? placeOf(storage, where) : where;
    messages.push(createMessage(reason, { path: path3, place, ruleId, severity: readRules[ruleId].severity }));
  };
}
function placeOf(storage, offset) {
  const before = storage.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

// src/core/read/index.ts
function toMarkdown2(storage, options) {
  const messages = [];
  const report = reportPage(messages, { path: options.path, storage });
  try {
    const blocks = arrangeHeadings(readBlocks(storage, options, report), options.title);
    return { markdown: stringify({ type: "root", children: [...blocks] }), messages };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { markdown: stringify({ type: "root", children: [tooDeep(storage, report)] }), messages };
  }
}
function readBlocks(storage, options, report) {
  const parsed = parseStorage(storage);
  if ("error" in parsed) {
    const { line, column, message } = parsed.error;
    report("malformed-page", `Cannot read the page: ${message}. It is shown as it is.`, { line, column });
    return [{ type: "code", lang: "xml", value: storage }];
  }
  return readNodes(parsed.nodes, { storage, options, report });
}
function readNodes(nodes, page) {
  const found = findFootnotes(nodes.filter((node, index) => !isBanner(node, nodes.slice(0, index))));
  const state = createState2({ ...page, footnotes: new Set(found.items.keys()) });
  const blocks = state.flow(found.rest);
  return found.items.size > 0 ? placeFootnotes(blocks, readFootnotes(found, state)) : blocks;
}
function tooDeep(storage, report) {
  report("malformed-page", "Cannot read the page: it is nested too deep. It is shown as it is.", 0);
  return { type: "code", lang: "xml", value: storage };
}

// src/faces/cli/page/attachment-files.ts
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
var reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
function nameFiles(attachments) {
  const taken = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  for (const { name } of attachments) {
    const safe = toSafeName(name);
    const { name: stem, ext } = path.posix.parse(safe);
    let chosen = safe;
    for (let number = 2; taken.has(chosen.toLowerCase()); number++) chosen = `${stem}-${number}${ext}`;
    taken.add(chosen.toLowerCase());
    names.set(name, chosen);
  }
  return names;
}
function toSafeName(name) {
  const plain = name.normalize("NFC").replace(/[\\/:*?"<>|\p{Cc}]/gu, "_").replace(/^\.+|[. ]+$/g, "_").slice(-200);
  return plain === "" || reserved.test(plain) ? `_${plain}` : plain;
}
function addressOf2(file, from) {
  return path.relative(from, file).split(path.sep).map(encodeURIComponent).join("/");
}
async function saveFile(folder, name, bytes) {
  const file = path.join(folder, name);
  const save = async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(file, bytes);
  };
  await explainRefusals({ file: `write ${file}` }, save());
}

// src/faces/cli/page/write-down.ts
async function writeDown({ page, space: space2, siteUrl, storage, attachments, names }, reader, { own: own2, io }) {
  const folder = own2.attachments === void 0 ? void 0 : path2.resolve(io.cwd, own2.attachments);
  const base = path2.dirname(path2.resolve(io.cwd, own2.output ?? "standard-output.md"));
  const files = nameFiles(attachments);
  const shown = /* @__PURE__ */ new Set();
  const attachmentUrl = (name) => {
    shown.add(name);
    const file = files.get(name);
    if (folder !== void 0 && file !== void 0) return addressOf2(path2.join(folder, file), base);
    return `${siteUrl}/download/attachments/${page.id}/${encodeURIComponent(name)}`;
  };
  const where = `page ${page.id}`;
  const nameOf2 = (account) => names.get(account);
  const options = { path: where, title: page.title, space: space2.key, siteUrl, attachmentUrl, nameOf: nameOf2 };
  const { markdown, messages } = toMarkdown2(storage, options);
  const missing = [...shown].filter((name) => !files.has(name)).map((name) => describeMissing(name, where));
  if (folder !== void 0) await fetchFiles({ page, attachments }, reader, { folder, files, shown });
  return { markdown, messages: [...messages, ...missing] };
}
function describeMissing(name, where) {
  const reason = `The page shows "${name}", which is not attached to it.`;
  return createMessage(reason, { path: where, ruleId: "missing-attachment", severity: "warning" });
}
async function fetchFiles({ page, attachments }, reader, { folder, files, shown }) {
  for (const attachment of attachments) {
    const file = files.get(attachment.name);
    if (file === void 0 || !shown.has(attachment.name)) continue;
    await saveFile(folder, file, await reader.downloadAttachment(page.id, attachment));
  }
}

// src/faces/cli/commands/run-read.ts
async function runRead({ title, own: own2, flags, io }) {
  const name = { space: toSpaceKey(own2.space), title: readTitle(title, "title") };
  const wanted = oneOf("markdown", "storage", "json")(own2.format, "--format");
  const format = flags.json === true ? "json" : wanted;
  const credentials = readCredentials(flags, await readEnvironment(io, await findRoot(io)));
  const cloudId = own2.cloudId === void 0 ? {} : { cloudId: own2.cloudId };
  const connection = openConnection(credentials, io, { flags, concurrency: 4, ...cloudId });
  try {
    const found = await readPage(connection.reader, name);
    if (found.status === "refused")
      return printResult(found, name, { flags: { ...flags, json: format === "json" }, io });
    const page = await writeDown(found, connection.reader, { own: own2, io });
    const messages = page.messages.map(toReportMessage);
    printMessages(messages, io, flags);
    const text2 = {
      markdown: () => page.markdown,
      storage: () => `${found.storage}
`,
      json: () => `${JSON.stringify(toDocument(found, { ...page, messages }), void 0, 2)}
`
    }[format]();
    await deliver(text2, own2.output, io);
    return page.messages.some((message) => severityOf(message) === "error") ? 1 : 0;
  } finally {
    await connection.close();
  }
}
function toDocument({ page, space: space2, storage, labels, attachments }, { markdown, messages }) {
  return {
    version: 1,
    status: "read",
    page: describePage(page, space2.key),
    labels,
    attachments: attachments.map(({ id, name }) => ({ id, name })),
    markdown,
    storage,
    messages
  };
}
export {
  runRead
};
