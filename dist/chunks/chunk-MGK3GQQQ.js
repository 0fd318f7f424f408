import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseDocument
} from "./chunk-TDNF76CR.js";

// src/core/markdown/parse-head.ts
var frontMatter = /^---[ \t]*\r?\n(?:(?!---)[^\r\n]*\r?\n)*---[ \t]*\r?\n/;
var unsettled = /\$\$|^[ \t]*(?:!!!|\?\?\?|:::)/m;
var longestBeginning = 4e3;
function parseHead(path, text) {
  return readSettledHead(path, text) ?? parseDocument(path, text);
}
function readSettledHead(path, text) {
  const beginning = cutAfterHeading(text);
  if (beginning === void 0 || beginning.length > longestBeginning || unsettled.test(beginning))
    return void 0;
  const { tree, ...head } = parseDocument(path, beginning);
  const last = tree.children.at(-1);
  const isSettled = last?.type === "heading" && last.depth === 1 && /^[^[\]]+$/.test(head.firstHeading ?? "");
  return isSettled ? head : void 0;
}
function cutAfterHeading(text) {
  const start = frontMatter.exec(text)?.[0].length ?? 0;
  if (start === 0 && text.startsWith("---")) return void 0;
  const heading = /^#[ \t][^\r\n]*/m.exec(text.slice(start));
  return heading === null ? void 0 : text.slice(0, start + heading.index + heading[0].length);
}

export {
  parseHead,
  readSettledHead
};
