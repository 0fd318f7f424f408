import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  characterEntities
} from "./chunk-DTZS4B3M.js";

// src/core/comments/entities.ts
var reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]*));/gi;
function decodeText(xml, from, to) {
  const raw = xml.slice(from, to);
  if (!raw.includes("&")) return raw === "" ? [] : [{ start: from, end: to, text: raw }];
  const pieces = [];
  let place = 0;
  const addPlain = (end) => {
    if (end > place) pieces.push({ start: from + place, end: from + end, text: raw.slice(place, end) });
  };
  for (const match of raw.matchAll(reference)) {
    const text = decode(match);
    if (text === void 0) continue;
    addPlain(match.index);
    place = match.index + match[0].length;
    pieces.push({ start: from + match.index, end: from + place, text });
  }
  addPlain(raw.length);
  return pieces;
}
function decodeAll(raw) {
  return decodeText(raw, 0, raw.length).map(({ text }) => text).join("");
}
function decode([, decimal, hexadecimal, name]) {
  if (name !== void 0) return Object.hasOwn(characterEntities, name) ? characterEntities[name] : void 0;
  const code = decimal === void 0 ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code <= 1114111 ? String.fromCodePoint(code) : void 0;
}

// src/core/comments/attributes.ts
var attribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function readAttributes(xml, { name, start, innerStart }) {
  const tag = xml.slice(start + 1 + name.length, innerStart);
  return [...tag.matchAll(attribute)].map(([, key = "", double, single2]) => [
    key,
    decodeAll(double ?? single2 ?? "")
  ]);
}
function readAttribute(xml, element, name) {
  return readAttributes(xml, element).find(([key]) => key === name)?.[1];
}

// src/core/comments/names.ts
var markerName = "ac:inline-comment-marker";
var inline = new Set(
  `a abbr b big br cite code del em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var ac:emoticon ac:image ac:link ac:link-body ac:placeholder ac:plain-text-link-body ${markerName}`.split(" ")
);
var hidden = new Set(
  "col colgroup ac:adf-attribute ac:adf-fallback ac:parameter ac:default-parameter ac:plain-text-body ac:task-id ac:task-status ac:task-uuid".split(" ")
);
var transparent = new Set(
  "div p pre tbody tfoot thead h1 h2 h3 h4 h5 h6 ac:adf-content ac:adf-node ac:layout ac:layout-cell ac:layout-section ac:rich-text-body ac:task-body".split(" ")
);
function isHidden(name) {
  return hidden.has(name) || name.startsWith("ri:");
}
function isTransparent(name) {
  return transparent.has(name);
}
function isInline(node) {
  if (node.kind !== "element") return true;
  if (node.name === "ac:structured-macro" || node.name === "ac:macro") return !node.children.some(isBody);
  if (isHidden(node.name)) return true;
  return inline.has(node.name) && node.children.every(isInline);
}
function isBody(node) {
  return node.kind === "element" && (node.name === "ac:rich-text-body" || node.name === "ac:plain-text-body");
}
function isSealed(node) {
  return node.kind === "element" && /^ac:(?:structured-)?macro$/.test(node.name) && !node.children.some((child) => child.kind === "element" && child.name === "ac:rich-text-body");
}
function textKindOf(name) {
  if (name === "p") return "text";
  return /^(?:h[1-6]|pre)$/.test(name) ? name : void 0;
}

// src/core/comments/xml.ts
var deepest = 250;
function parseXml(xml) {
  const root = [];
  const open = [];
  const add = (node) => {
    if (open.length <= deepest) (open.at(-1)?.children ?? root).push(node);
  };
  for (let place = 0; place < xml.length; ) {
    const at = xml.indexOf("<", place);
    const textEnd = at === -1 ? xml.length : at;
    if (textEnd > place) add({ kind: "text", start: place, end: textEnd });
    if (at === -1) break;
    place = readMarkup(xml, at, { open, add });
  }
  for (const element of open) element.innerEnd = element.end = xml.length;
  return root;
}
function readMarkup(xml, start, { open, add }) {
  if (xml.startsWith("<![CDATA[", start)) {
    const end2 = endOf(xml, "]]>", start);
    add({ kind: "cdata", start, end: end2 });
    return end2;
  }
  if (xml.startsWith("<!--", start)) return endOf(xml, "-->", start);
  const end = tagEnd(xml, start);
  const second = xml[start + 1];
  if (second === "!" || second === "?") return end;
  if (second === "/") {
    close(xml.slice(start + 2, end - 1).trimEnd(), { start, end, open });
    return end;
  }
  const name = /[^\s/>]*/y;
  name.lastIndex = start + 1;
  const element = {
    kind: "element",
    name: name.exec(xml)?.[0] ?? "",
    start,
    innerStart: end,
    innerEnd: end,
    end,
    children: []
  };
  add(element);
  if (xml[end - 2] !== "/") open.push(element);
  return end;
}
function close(name, { start, end, open }) {
  const index = open.findLastIndex((element) => element.name === name);
  if (index === -1) return;
  for (const element of open.splice(index)) {
    element.innerEnd = start;
    element.end = element.name === name ? end : start;
  }
}
function endOf(xml, mark, from) {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}
function tagEnd(xml, start) {
  for (let place = start + 1; place < xml.length; place += 1) {
    const character = xml[place];
    if (character === ">") return place + 1;
    if (character === '"' || character === "'") {
      const quote = xml.indexOf(character, place + 1);
      if (quote === -1) return xml.length;
      place = quote;
    }
  }
  return xml.length;
}

// src/core/comments/canonical.ts
var volatile = /^(?:ac:macro-id|ac:schema-version|(?:ac:|data-)?local-id|ac:task-uuid|ri:version-at-save|data-table-width|ac:original-(?:width|height)|xmlns(?::.*)?)$/;
var volatileElements = /* @__PURE__ */ new Set(["ac:adf-fallback", "ac:task-id", "ac:task-status", "ac:task-uuid"]);
var paragraphs = /* @__PURE__ */ new Set(["p", "div", "tbody"]);
var renamed = { b: "strong", i: "em" };
var border = "﷐";
var edge = "﷑";
var solidSpace = "﷒";
function canonicalize(xml) {
  return tidy(write(xml, parseXml(xml)));
}
function canonicalizeElement(xml, element) {
  return tidy(writeElement(xml, element));
}
function write(xml, nodes) {
  return nodes.map((node) => writeNode(xml, node)).join("");
}
function writeNode(xml, node) {
  if (node.kind === "element") return writeElement(xml, node);
  if (node.kind === "text") return escape(decodeAll(xml.slice(node.start, node.end)).replaceAll(/\s/g, " "));
  return escape(xml.slice(node.start + 9, node.end - 3)).replaceAll(" ", solidSpace);
}
function writeElement(xml, element) {
  const { name, children } = element;
  if (volatileElements.has(name)) return "";
  if (name === markerName) return write(xml, children);
  const attributes = writeAttributes(xml, element);
  if (attributes === "" && paragraphs.has(name)) return `${border}${write(xml, children)}${border}`;
  const written = renamed[name] ?? name;
  const inner = write(xml, sortParameters(xml, children));
  const side = isInline(element) ? "" : edge;
  return `${side}<${written}${attributes}>${side}${inner}${side}</${written}>${side}`;
}
function writeAttributes(xml, element) {
  return readAttributes(xml, element).filter(([name, value]) => !volatile.test(name) && !(name === "style" && value.trim() === "")).map(([name, value]) => ` ${name}="${escape(name === "ac:anchor" ? decodeAnchor(value) : value)}"`).toSorted().join("");
}
function decodeAnchor(value) {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return value;
    throw error;
  }
}
function sortParameters(xml, children) {
  const isParameter = (node) => node.kind === "element" && node.name === "ac:parameter";
  const parameters = children.filter(isParameter);
  if (parameters.length < 2) return children;
  const named = parameters.map((node) => ({ node, name: readAttribute(xml, node, "ac:name") ?? "" }));
  const sorted = named.toSorted((a, b) => a.name < b.name ? -1 : Number(a.name > b.name));
  return [...sorted.map(({ node }) => node), ...children.filter((node) => !isParameter(node))];
}
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
function tidy(text) {
  return text.replaceAll(/ {2,}/g, " ").replaceAll(/ ?[\uFDD0\uFDD1][\uFDD0\uFDD1 ]*/g, (run) => run.includes(edge) ? edge : border).replaceAll(/^[\uFDD0\uFDD1 ]+|[\uFDD0\uFDD1 ]+$/g, "");
}

// src/core/comments/match-lists.ts
var largestTable = 4e4;
function matchLists(old, next) {
  const pairs = [];
  const ranges = [{ oldFrom: 0, oldTo: old.length, newFrom: 0, newTo: next.length }];
  for (let range = ranges.pop(); range !== void 0; range = ranges.pop()) {
    if (range.oldFrom === range.oldTo || range.newFrom === range.newTo) continue;
    const anchors = findAnchors(old, next, range);
    const found = anchors.length > 0 ? anchors : trim(old, next, range);
    for (const pair of found.length > 0 ? found : matchExactly(old, next, range)) pairs.push(pair);
    if (found.length > 0) for (const part of between(found, range)) ranges.push(part);
  }
  return pairs.toSorted(([a], [b]) => a - b);
}
function between(pairs, { oldFrom, oldTo, newFrom, newTo }) {
  const ranges = [];
  let from = [oldFrom, newFrom];
  for (const [i, j] of [...pairs.toSorted(([a], [b]) => a - b), [oldTo, newTo]]) {
    ranges.push({ oldFrom: from[0], oldTo: i, newFrom: from[1], newTo: j });
    from = [i + 1, j + 1];
  }
  return ranges;
}
function findAnchors(old, next, range) {
  const places = onlyPlaces(next, range.newFrom, range.newTo);
  const unique = [...onlyPlaces(old, range.oldFrom, range.oldTo)].flatMap(([id, i]) => {
    const j = places.get(id);
    return j === void 0 ? [] : [[i, j]];
  });
  return longestRise(unique);
}
function onlyPlaces(list, from, to) {
  const places = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (let index = from; index < to; index += 1) {
    const id = list[index] ?? -1;
    if (places.has(id)) repeated.add(id);
    places.set(id, index);
  }
  for (const id of repeated) places.delete(id);
  return places;
}
function longestRise(pairs) {
  const ends = [];
  const before = [];
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = low + high >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? void 0 : ends[low - 1];
    ends[low] = index;
  }
  const rise = [];
  for (let index = ends.at(-1); index !== void 0; index = before[index]) {
    const pair = pairs[index];
    if (pair !== void 0) rise.push(pair);
  }
  return rise.toReversed();
}
function trim(old, next, range) {
  const { oldFrom, oldTo, newFrom, newTo } = range;
  const length = Math.min(oldTo - oldFrom, newTo - newFrom);
  const count = (isSame) => {
    let index = 0;
    while (index < length && isSame(index)) index += 1;
    return index;
  };
  const begin = count((index) => old[oldFrom + index] === next[newFrom + index]);
  const end = count((index) => old[oldTo - 1 - index] === next[newTo - 1 - index]);
  const isLast = oldTo === old.length && newTo === next.length;
  const fromBegin = end === 0 || begin === length && (isLast || end === length);
  return Array.from(
    { length: fromBegin ? begin : end },
    (_, index) => fromBegin ? [oldFrom + index, newFrom + index] : [oldTo - 1 - index, newTo - 1 - index]
  );
}
function matchExactly(old, next, { oldFrom, oldTo, newFrom, newTo }) {
  const width = newTo - newFrom + 1;
  const height = oldTo - oldFrom + 1;
  if (width * height > largestTable) return [];
  const lengths = new Uint16Array(width * height);
  for (let i = height - 2; i >= 0; i -= 1) {
    for (let j = width - 2; j >= 0; j -= 1) {
      const place = i * width + j;
      lengths[place] = old[oldFrom + i] === next[newFrom + j] ? (lengths[place + width + 1] ?? 0) + 1 : Math.max(lengths[place + width] ?? 0, lengths[place + 1] ?? 0);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < height - 1 && j < width - 1; ) {
    const place = i * width + j;
    if (old[oldFrom + i] === next[newFrom + j]) pairs.push([oldFrom + i++, newFrom + j++]);
    else if ((lengths[place + width] ?? 0) >= (lengths[place + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

// src/core/comments/locate.ts
var leastLeft = 0.5;
var enoughWords = 3;
function locate(part, leaf, { places, twin }) {
  if (part.from === part.to) return void 0;
  if (twin?.id === leaf.id && twin.text === leaf.text) return { leaf: twin, from: part.from, to: part.to };
  const first = countWhile(leaf.words, ({ to }) => to <= part.from);
  const end = countWhile(leaf.words, ({ from }) => from < part.to);
  if (end <= first) return void 0;
  const search = { part, leaf, first, end, places: places.get(leaf) ?? [], twin };
  const survivors = findSurvivors(search);
  return survivors.length === 0 ? void 0 : toTarget(search, survivors);
}
function countWhile(words, holds) {
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = low + high >> 1;
    const word2 = words[middle];
    if (word2 !== void 0 && holds(word2)) low = middle + 1;
    else high = middle;
  }
  return low;
}
function findSurvivors({ leaf, first, end, places }) {
  const weights = /* @__PURE__ */ new Map();
  const all = [];
  for (let old = first; old < end; old += 1) {
    const place = places[old];
    if (place === void 0) continue;
    all.push({ old, place });
    weights.set(place.leaf, (weights.get(place.leaf) ?? 0) + (leaf.words[old]?.weight ?? 0));
  }
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a);
  const there = all.filter(({ place }) => place.leaf === best?.[0]);
  const rise = longestRise(there.map(({ place }, index) => [index, place.index]));
  return rise.flatMap(([index]) => there[index] ?? []);
}
function toTarget(search, survivors) {
  const { leaf, first, end } = search;
  const [head, tail] = [survivors[0], survivors.at(-1)];
  if (head === void 0 || tail === void 0) return void 0;
  const { leaf: target } = head.place;
  const left = neighbour(search, first - 1, target);
  const right = neighbour(search, end, target);
  const before = left === void 0 ? 0 : head.place.index - left - 1;
  const after = right === void 0 ? 0 : right - tail.place.index - 1;
  const from = head.place.index - (before > 0 && before <= 2 * (head.old - first) ? before : 0);
  const to = tail.place.index + 1 + (after > 0 && after <= 2 * (end - 1 - tail.old) ? after : 0);
  const kept = weigh(survivors.flatMap(({ old }) => leaf.words[old] ?? []));
  const enough = kept >= leastLeft * weigh(leaf.words.slice(first, end)) && kept >= leastLeft * weigh(target.words.slice(from, to));
  const isCertain = survivors.some(({ place }) => place.isSure) || before === 0 && left !== void 0 && head.old === first || after === 0 && right !== void 0 && tail.old === end - 1 || survivors.filter(({ old }) => (leaf.words[old]?.weight ?? 0) >= 1).length >= enoughWords;
  return enough && isCertain ? cutToMarker(search, { target, from, to }, { head, tail }) : void 0;
}
function neighbour({ leaf, places, twin }, index, target) {
  if (index >= 0 && index < leaf.words.length) {
    const place = places[index];
    return place?.leaf === target ? place.index : void 0;
  }
  if (twin !== target) return void 0;
  return index < 0 ? -1 : target.words.length;
}
function weigh(words) {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
function cutToMarker({ part, leaf, first, end }, { target, from, to }, { head, tail }) {
  const [oldFirst, oldLast] = [leaf.words[first], leaf.words[end - 1]];
  const [newFirst, newLast] = [target.words[from], target.words[to - 1]];
  if (oldFirst === void 0 || oldLast === void 0 || newFirst === void 0 || newLast === void 0)
    return void 0;
  const begin = head.old === first && head.place.index === from ? part.from - oldFirst.from : 0;
  const rest = tail.old === end - 1 && tail.place.index === to - 1 ? part.to - oldLast.to : 0;
  const { text } = target;
  const spaceBefore = /\s*$/.exec(text.slice(Math.max(0, newFirst.from + Math.min(begin, 0)), newFirst.from));
  const spaceAfter = /^\s*/.exec(text.slice(newLast.to, newLast.to + Math.max(rest, 0)));
  return {
    leaf: target,
    from: newFirst.from + Math.max(begin, 0) - (spaceBefore?.[0].length ?? 0),
    to: newLast.to + Math.min(rest, 0) + (spaceAfter?.[0].length ?? 0)
  };
}

// src/core/comments/match-columns.ts
function matchColumns(old, next) {
  const [from, to] = [headOf(old), headOf(next)];
  if (from === void 0 || to === void 0 || from.join(" ") === to.join(" ")) return void 0;
  const columns = /* @__PURE__ */ new Map();
  for (const [i, id] of from.entries()) if (to.includes(id)) columns.set(i, to.indexOf(id));
  return columns.size === 0 ? void 0 : columns;
}
function headOf({ name, children }) {
  if (name !== "table") return void 0;
  const [head, ...rows] = children.filter(isBlock);
  const ids = head?.children.map(({ id }) => id) ?? [];
  const isPlain2 = rows.every((row) => row.children.length === ids.length);
  return isPlain2 && new Set(ids).size === ids.length ? ids : void 0;
}
function isBlock(node) {
  return node.kind === "block";
}

// src/core/comments/similarity.ts
function makeBag(words) {
  const weights = /* @__PURE__ */ new Map();
  let total = 0;
  for (const { id, weight } of words) {
    weights.set(id, (weights.get(id) ?? 0) + weight);
    total += weight;
  }
  return { weights, total };
}
function likeness(a, b) {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let common = 0;
  for (const [id, weight] of small.weights) common += Math.min(weight, large.weights.get(id) ?? 0);
  const total = a.total + b.total;
  return total === 0 ? 0 : 2 * common / total;
}
var mostComparisons = 4e3;
var rare = 8;
function matchAlike({ old, next, bagOf, fits, least: least3 }) {
  const limit = old.length === 1 && next.length === 1 ? least3.ofOne : least3.ofMany;
  const [bags, others] = [old.map(bagOf), next.map(bagOf)];
  const scored = possiblePairs(bags, others).filter(([i, j]) => fits(old[i], next[j])).map(([i, j]) => ({ pair: [i, j], score: likeness(bags[i], others[j]) })).filter(({ score }) => score >= limit).toSorted((a, b) => b.score - a.score || distance(a.pair) - distance(b.pair));
  const usedOld = /* @__PURE__ */ new Set();
  const usedNew = /* @__PURE__ */ new Set();
  return scored.flatMap(({ pair }) => {
    if (usedOld.has(pair[0]) || usedNew.has(pair[1])) return [];
    usedOld.add(pair[0]);
    usedNew.add(pair[1]);
    return [pair];
  });
}
function distance([i, j]) {
  return Math.abs(i - j);
}
function possiblePairs(old, next) {
  if (old.length * next.length <= mostComparisons)
    return old.flatMap((_, i) => next.map((_other, j) => [i, j]));
  const places = /* @__PURE__ */ new Map();
  for (const [j, { weights }] of next.entries()) {
    for (const id of weights.keys()) {
      const known2 = places.get(id);
      if (known2 === void 0) places.set(id, [j]);
      else if (known2.length <= rare) known2.push(j);
    }
  }
  return old.flatMap(({ weights }, i) => {
    const found = /* @__PURE__ */ new Set();
    for (const id of weights.keys()) {
      const where = places.get(id) ?? [];
      if (where.length <= rare) for (const j of where) found.add(j);
    }
    return [...found].map((j) => [i, j]);
  });
}

// src/core/comments/match-moved.ts
var known = { words: 3, weight: 10 };
function matchMoved(old, next, matches) {
  const taken = new Set(matches.values());
  const places = onlyOnes(next);
  const bounds = findBounds(old, next, matches);
  const moved = [];
  const isFree = (leaf, other) => leaf !== void 0 && other !== void 0 && !matches.has(leaf) && !taken.has(other);
  const match = (leaf, other) => {
    matches.set(leaf, other);
    taken.add(other);
  };
  for (const [id, i] of onlyOnes(old)) {
    const j = places.get(id);
    const [leaf, other] = [old[i], next[j ?? -1]];
    const [after, before] = bounds[i] ?? [];
    if (j === void 0 || leaf === void 0 || other === void 0 || !isFree(leaf, other)) continue;
    if (!isKnown(leaf) && !(j > (after ?? -1) && j < (before ?? 0))) continue;
    match(leaf, other);
    moved.push([i, j]);
  }
  for (const [i, j] of moved) {
    for (const step of [1, -1]) {
      for (let k = step; isFree(old[i + k], next[j + k]); k += step) {
        const [leaf, other] = [old[i + k], next[j + k]];
        if (leaf === void 0 || other === void 0 || leaf.id !== other.id) break;
        match(leaf, other);
      }
    }
  }
}
function findFixed(old, next) {
  const places = onlyOnes(next);
  const ids = [...onlyOnes(old)].flatMap(([id, index]) => {
    const leaf = old[index];
    return leaf !== void 0 && places.has(id) && isKnown(leaf) ? [id] : [];
  });
  return new Set(ids);
}
var least = { ofMany: 0.5, ofOne: 0.4 };
var mostBetween = 20;
function matchEdited(old, next, matches) {
  const taken = new Set(matches.values());
  const [unique, uniqueNew] = [onlyOnes(old), onlyOnes(next)];
  const isLeft = (leaf) => isKnown(leaf) && unique.has(leaf.id) && !matches.has(leaf);
  const isFree = (leaf) => uniqueNew.has(leaf.id) && !taken.has(leaf);
  const groups = /* @__PURE__ */ new Map();
  for (const [index, bounds] of findBounds(old, next, matches).entries()) {
    const leaf = old[index];
    if (leaf === void 0 || !isLeft(leaf)) continue;
    const group = groups.get(bounds.join(" ")) ?? { bounds, leaves: [] };
    groups.set(bounds.join(" "), group);
    group.leaves.push(leaf);
  }
  for (const { bounds, leaves } of groups.values()) {
    const others = findBetween(next, bounds, taken).filter(isFree);
    const pairs = matchAlike({
      old: leaves,
      next: others,
      bagOf: (leaf) => makeBag(leaf.words),
      fits: () => true,
      least
    });
    for (const [i, j] of pairs) {
      const [leaf, other] = [leaves[i], others[j]];
      if (leaf === void 0 || other === void 0) continue;
      matches.set(leaf, other);
      taken.add(other);
    }
  }
}
function findBetween(next, [after, before], taken) {
  let end = after + 1;
  for (let foreign = 0; end < before && foreign <= mostBetween; end += 1) {
    const leaf = next[end];
    if (leaf !== void 0 && taken.has(leaf)) foreign += 1;
  }
  return next.slice(after + 1, end);
}
function findBounds(old, next, matches) {
  const indices = new Map(next.map((leaf, index) => [leaf, index]));
  const placeOf = (leaf) => {
    const other = matches.get(leaf);
    return other === void 0 ? void 0 : indices.get(other);
  };
  let after = -1;
  const afters = old.map((leaf) => after = placeOf(leaf) ?? after);
  let before = next.length;
  const befores = old.toReversed().map((leaf) => before = placeOf(leaf) ?? before);
  return afters.map((place, index) => [place, befores[old.length - 1 - index] ?? next.length]);
}
function onlyOnes(leaves) {
  const places = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (const [index, { id }] of leaves.entries()) {
    if (places.has(id)) repeated.add(id);
    places.set(id, index);
  }
  for (const id of repeated) places.delete(id);
  return places;
}
function isKnown({ words }) {
  const counting = words.filter(({ weight: weight2 }) => weight2 >= 1);
  const weight = counting.reduce((sum, word2) => sum + word2.weight, 0);
  return counting.length >= known.words && weight >= known.weight;
}

// src/core/comments/match-siblings.ts
function matchSiblings(old, next, same) {
  if (old.name === "tr") return [];
  const open = { old: new Set(old.children.keys()), next: new Set(next.children.keys()) };
  for (const [i, j] of same) {
    open.old.delete(i);
    open.next.delete(j);
  }
  const pairs = [];
  for (const keyOf of [contentOf, headingOf]) {
    const places = onlyPlaces2(next.children, keyOf);
    for (const [key, i] of onlyPlaces2(old.children, keyOf)) {
      const j = places.get(key);
      if (j === void 0 || !open.old.has(i) || !open.next.has(j)) continue;
      open.old.delete(i);
      open.next.delete(j);
      pairs.push([i, j]);
    }
  }
  return pairs;
}
function contentOf(node) {
  return `${node.kind} ${node.id}`;
}
function headingOf(node) {
  const heading = node.kind === "block" && node.name === "section" ? node.children[0] : void 0;
  return heading?.kind === "leaf" ? `${heading.id}` : void 0;
}
function onlyPlaces2(nodes, keyOf) {
  const places = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (const [index, node] of nodes.entries()) {
    const key = keyOf(node);
    if (key === void 0) continue;
    if (places.has(key)) repeated.add(key);
    places.set(key, index);
  }
  for (const key of repeated) places.delete(key);
  return places;
}

// src/core/comments/match-outlines.ts
var leastOfBlocks = { ofMany: 0.4, ofOne: 0.25 };
var leastOfLeaves = { ofMany: 0.5, ofOne: 0.3 };
function matchOutlines(old, next) {
  const matches = /* @__PURE__ */ new Map();
  const leaves = [leavesOf(old), leavesOf(next)];
  matchBlocks(old, next, { matches, bags: createBags(), fixed: findFixed(...leaves) });
  matchMoved(...leaves, matches);
  matchEdited(...leaves, matches);
  return matches;
}
function matchBlocks(old, next, matching) {
  if (old.name === "tr" && matching.columns !== void 0) {
    for (const [i, j] of matching.columns)
      matchGap({ old: old.children.slice(i, i + 1), next: next.children.slice(j, j + 1) }, matching);
    return;
  }
  const same = matchLists(
    old.children.map(({ id }) => id),
    next.children.map(({ id }) => id)
  );
  for (const [i, j] of same) matchEqual(old.children[i], next.children[j], matching.matches);
  const columns = old.name === "table" ? matchColumns(old, next) : matching.columns;
  const inside = { ...matching, columns };
  const siblings = matchSiblings(old, next, same);
  for (const [i, j] of siblings) matchPair(old.children[i], next.children[j], inside);
  const done = new Set(siblings.flatMap(([i, j]) => [old.children[i], next.children[j]]));
  const isLeft = (node) => !done.has(node);
  for (const gap of gapsOf(same, old.children, next.children))
    matchGap({ old: gap.old.filter(isLeft), next: gap.next.filter(isLeft) }, inside);
}
function matchEqual(old, next, matches) {
  if (old === void 0 || next === void 0) return;
  const others = leavesOf(next);
  for (const [index, leaf] of leavesOf(old).entries()) {
    const other = others[index];
    if (other !== void 0) matches.set(leaf, other);
  }
}
function gapsOf(pairs, old, next) {
  const gaps = [];
  let from = [0, 0];
  for (const [i, j] of [...pairs, [old.length, next.length]]) {
    const gap = { old: old.slice(from[0], i), next: next.slice(from[1], j) };
    if (gap.old.length > 0 && gap.next.length > 0) gaps.push(gap);
    from = [i + 1, j + 1];
  }
  return gaps;
}
function matchGap({ old, next }, matching) {
  for (const kind of ["block", "leaf"]) {
    const isOpen = (node) => node.kind === kind && !matching.fixed.has(node.id);
    const [some, others] = [old.filter(isOpen), next.filter(isOpen)];
    const pairs = matchAlike({
      old: some,
      next: others,
      bagOf: matching.bags,
      fits: (a, b) => kind === "leaf" || "name" in a && "name" in b && a.name === b.name,
      least: kind === "leaf" ? leastOfLeaves : leastOfBlocks
    });
    for (const [i, j] of pairs) matchPair(some[i], others[j], matching);
  }
}
function matchPair(old, next, matching) {
  if (old?.kind === "block" && next?.kind === "block") matchBlocks(old, next, matching);
  if (old?.kind === "leaf" && next?.kind === "leaf") matching.matches.set(old, next);
}
function createBags() {
  const bags = /* @__PURE__ */ new Map();
  return (node) => {
    const bag = bags.get(node) ?? makeBag(leavesOf(node).flatMap(({ words }) => words));
    bags.set(node, bag);
    return bag;
  };
}
function leavesOf(node) {
  return node.kind === "leaf" ? [node] : node.children.flatMap(leavesOf);
}

// src/core/comments/match-words.ts
var least2 = { ofMany: 0.5, ofOne: 0.3 };
function matchWords(old, next, matches) {
  const places = /* @__PURE__ */ new Map();
  const usedOld = /* @__PURE__ */ new Set();
  const usedNew = /* @__PURE__ */ new Set();
  for (const leaf of old) {
    places.set(leaf, Array.from({ length: leaf.words.length }));
    const other = matches.get(leaf);
    if (other === void 0) continue;
    for (const [from, to] of matchSentences(leaf, other)) {
      usedOld.add(from);
      usedNew.add(to);
      placeWords(places, { leaf, sentence: from }, { leaf: other, sentence: to });
    }
  }
  const others = onlyOnes2(next);
  const isBeside = createNeighbourhood(old, next, matches);
  for (const [id, placed] of onlyOnes2(old)) {
    const other = others.get(id);
    if (other === void 0 || usedOld.has(placed.sentence) || usedNew.has(other.sentence)) continue;
    if (isKnown({ words: wordsOf(placed) }) || isBeside(placed.leaf, other.leaf))
      placeWords(places, placed, other);
  }
  return places;
}
function createNeighbourhood(old, next, matches) {
  const [places, newPlaces] = [old, next].map((leaves) => new Map(leaves.map((leaf, index) => [leaf, index])));
  const twinOf = (index) => {
    const leaf = old[index];
    return leaf && matches.get(leaf);
  };
  return (leaf, other) => {
    if (leaf.sentences.length === 1 && other.sentences.length === 1) return false;
    const at = places?.get(leaf) ?? -2;
    const newAt = newPlaces?.get(other) ?? -2;
    const twin = matches.get(leaf);
    if (twin !== void 0) return next[newAt - 1] === twin || next[newAt + 1] === twin;
    return twinOf(at - 1) === other || twinOf(at + 1) === other;
  };
}
function onlyOnes2(leaves) {
  const found = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Set();
  for (const leaf of leaves) {
    for (const sentence of leaf.sentences) {
      if (found.has(sentence.id)) repeated.add(sentence.id);
      found.set(sentence.id, { leaf, sentence });
    }
  }
  for (const id of repeated) found.delete(id);
  return found;
}
function matchSentences(old, next) {
  const same = matchLists(
    old.sentences.map(({ id }) => id),
    next.sentences.map(({ id }) => id)
  );
  const pairOf = (from, to, [i, j]) => {
    const [a, b] = [from[i], to[j]];
    return a === void 0 || b === void 0 ? [] : [[a, b]];
  };
  const edited = gapsOf(same, old.sentences, next.sentences).flatMap((gap) => {
    const pairs = matchAlike({
      old: gap.old.map((sentence) => ({ leaf: old, sentence })),
      next: gap.next.map((sentence) => ({ leaf: next, sentence })),
      bagOf: (placed) => makeBag(wordsOf(placed)),
      fits: () => true,
      least: least2
    });
    return pairs.flatMap((pair) => pairOf(gap.old, gap.next, pair));
  });
  return [...same.flatMap((pair) => pairOf(old.sentences, next.sentences, pair)), ...edited];
}
function placeWords(places, old, next) {
  const found = places.get(old.leaf) ?? [];
  const isSure = old.sentence.id === next.sentence.id;
  const [from, to] = [wordsOf(old), wordsOf(next)].map((words) => words.map(({ id }) => id));
  const pairs = isSure ? from?.map((_, index) => [index, index]) : matchLists(from ?? [], to ?? []);
  for (const [i, j] of pairs ?? [])
    found[old.sentence.from + i] = { leaf: next.leaf, index: next.sentence.from + j, isSure };
}
function wordsOf({ leaf, sentence }) {
  return leaf.words.slice(sentence.from, sentence.to);
}

// src/core/comments/leaf.ts
var atom = "￼";
function readLeaf(xml, nodes, refs) {
  const draft = { xml, text: "", open: [], parts: [], atoms: /* @__PURE__ */ new Map(), breaks: /* @__PURE__ */ new Set() };
  const inline2 = nodes.flatMap((node) => readInline(node, draft));
  const inside = new Set(inline2.flatMap((node) => node.kind === "element" ? [node.name] : []));
  const whole = refs.map((ref) => ({ ref, from: 0, to: draft.text.length, inside, around: /* @__PURE__ */ new Set() }));
  const { text, atoms, breaks } = draft;
  return { text, inline: inline2, parts: [...whole, ...draft.parts], atoms, breaks };
}
function readInline(node, draft) {
  if (node.kind === "element") return isHidden(node.name) ? [] : [readElement(node, draft)];
  if (node.kind === "cdata") {
    const from = draft.text.length;
    draft.text += draft.xml.slice(node.start + 9, node.end - 3).replaceAll(/\s/g, " ");
    return [solid("#cdata", node, { from, draft })];
  }
  return readText(node.start, node.end, draft);
}
function readText(start, end, draft) {
  return decodeText(draft.xml, start, end).map((piece) => {
    const from = draft.text.length;
    draft.text += piece.text.replaceAll(/\s/g, " ");
    return { kind: "text", start: piece.start, end: piece.end, from, to: draft.text.length };
  });
}
function readElement(node, draft) {
  const { name, start, end } = node;
  const from = draft.text.length;
  if (name === "br") return addAtom(node, " ", draft);
  if (wholes.has(name)) return addAtom(node, atom, draft);
  const endMarker = name === markerName ? beginMarker(node, draft) : void 0;
  draft.open.push(name);
  const children = node.children.flatMap((child) => readInline(child, draft));
  draft.open.pop();
  endMarker?.();
  if (name === "sup") draft.breaks.add(from).add(draft.text.length);
  if (draft.text.length === from && (name === "ac:link" || name === "a")) return addAtom(node, atom, draft);
  const isSolid = name === "ac:link" && children.some((child) => "name" in child && child.name === plainBody);
  return { kind: "element", name, start, end, from, to: draft.text.length, children: isSolid ? [] : children };
}
var plainBody = "ac:plain-text-link-body";
var wholes = new Set("ac:structured-macro ac:macro ac:image ac:emoticon ac:placeholder time".split(" "));
function addAtom(node, character, draft) {
  const from = draft.text.length;
  const isAnchor = node.name === "ac:structured-macro" && readAttribute(draft.xml, node, "ac:name") === "anchor";
  if (!isAnchor && node.name !== "ac:placeholder") {
    draft.text += character;
    if (character === atom) draft.atoms.set(from, canonicalizeElement(draft.xml, node));
  }
  return solid(node.name, node, { from, draft });
}
function solid(name, { start, end }, { from, draft }) {
  return { kind: "element", name, start, end, from, to: draft.text.length, children: [] };
}
function beginMarker(node, draft) {
  const part = {
    ref: readAttribute(draft.xml, node, "ac:ref") ?? "",
    from: draft.text.length,
    inside: new Set(namesIn(node)),
    around: new Set(draft.open)
  };
  const index = draft.parts.push({ ...part, to: part.from }) - 1;
  return () => void (draft.parts[index] = { ...part, to: draft.text.length });
}
function namesIn({ children }) {
  return children.flatMap((child) => child.kind === "element" ? [child.name, ...namesIn(child)] : []);
}

// src/core/comments/task.ts
function readTask(xml, { children }) {
  const status = children.find(
    (child) => child.kind === "element" && child.name === "ac:task-status"
  );
  if (status === void 0) return void 0;
  const { innerStart: start, innerEnd: end } = status;
  return { isDone: xml.slice(start, end).trim() === "complete", start, end };
}

// src/core/comments/words.ts
function createIntern() {
  const known2 = /* @__PURE__ */ new Map();
  return (key) => {
    const number = known2.get(key) ?? known2.size;
    known2.set(key, number);
    return number;
  };
}
var single = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]";
var word = new RegExp(`${single}|(?:(?!${single})[\\p{L}\\p{N}\\p{M}_])+|[^\\s]`, "gu");
var isLetter = /^[\p{L}\p{N}_]/u;
var isEnd = /^[.!?…。！？;:]$/u;
var spellings = Object.fromEntries(
  Object.entries({ '"': "“”„‟«»″", "'": "‘’‚‛‹›′`´", "-": "‐‑‒–—―−" }).flatMap(
    ([plain, others]) => Array.from(others).map((other) => [other, plain])
  )
);
function readWords({ text, atoms, breaks }, intern) {
  return cutWords(text, breaks).map(({ value, index }) => {
    const key = value === atom ? `${atom}${atoms.get(index) ?? ""}` : spellings[value] ?? value;
    const weight = value === atom ? 3 : isLetter.test(value) ? value.length : 0.1;
    return { id: intern(key), from: index, to: index + value.length, weight };
  });
}
function cutWords(text, breaks) {
  const places = [...breaks].toSorted((a, b) => a - b);
  const ends = [...places, text.length];
  return [0, ...places].flatMap((start, part) => {
    const piece = text.slice(start, ends[part]);
    return [...piece.matchAll(word)].map(({ 0: value, index }) => ({ value, index: start + index }));
  });
}
function readSentences(text, words, intern) {
  const sentences = [];
  let from = 0;
  for (const [index, current] of words.entries()) {
    const next = words[index + 1];
    const sign = text.slice(current.from, current.to);
    const ends = isEnd.test(sign) && (next?.from !== current.to || /[。！？]/u.test(sign));
    if (next !== void 0 && !ends) continue;
    const ids = words.slice(from, index + 1).map(({ id }) => id);
    sentences.push({ id: intern(`sentence ${ids.join(" ")}`), from, to: index + 1 });
    from = index + 1;
  }
  return sentences;
}

// src/core/comments/outline.ts
function readOutline(xml, intern) {
  const nodes = readFlow(parseXml(xml), { xml, intern }, { tag: "text", refs: [] });
  return makeBlock("page", nodes, intern);
}
function readFlow(nodes, reading, around) {
  const result = [];
  let line = [];
  const endLine = () => {
    const leaf = line.length === 0 ? void 0 : makeLeaf(line, reading, around);
    if (leaf !== void 0) result.push(leaf);
    line = [];
  };
  for (const node of nodes) {
    if (node.kind !== "element" || isInline(node)) line.push(node);
    else {
      endLine();
      result.push(...readBlock(node, reading, around));
    }
  }
  endLine();
  return result;
}
function makeLeaf(nodes, { xml, intern }, { tag, refs }) {
  const leaf = readLeaf(xml, nodes, refs);
  const words = readWords(leaf, intern);
  if (words.length === 0 && leaf.parts.length === 0) return void 0;
  const id = intern(`${tag} ${words.map((word2) => word2.id).join(" ")}`);
  return { ...leaf, kind: "leaf", id, tag, words, sentences: readSentences(leaf.text, words, intern) };
}
function readBlock(element, reading, around) {
  const { name, children } = element;
  const { xml, intern } = reading;
  if (isHidden(name)) return [];
  if (isSealed(element)) {
    const leaf = makeLeaf([element], reading, around);
    return leaf === void 0 ? [] : [leaf];
  }
  if (name === markerName) {
    const ref = readAttribute(xml, element, "ac:ref") ?? "";
    return readFlow(children, reading, { ...around, refs: [...around.refs, ref] });
  }
  const nodes = readFlow(children, reading, { ...around, tag: textKindOf(name) ?? around.tag });
  if (isTransparent(name) || isInline({ ...element, children: [] })) return nodes;
  const task = name === "ac:task" ? readTask(xml, element) : void 0;
  const [first, ...rest] = nodes;
  const held = task !== void 0 && first?.kind === "leaf" ? [{ ...first, task }, ...rest] : nodes;
  return [makeBlock(nameOf(element, xml), held, intern)];
}
function nameOf(element, xml) {
  const { name } = element;
  if (name === "th") return "td";
  if (name === "ol") return "ul";
  return name === "ac:structured-macro" ? `macro ${readAttribute(xml, element, "ac:name") ?? ""}` : name;
}
function makeBlock(name, nodes, intern) {
  return joinBlock(name, groupSections(nodes, intern), intern);
}
function joinBlock(name, children, intern) {
  return {
    kind: "block",
    id: intern(`<${name}> ${children.map((child) => child.id).join(" ")}`),
    name,
    children
  };
}
function groupSections(nodes, intern) {
  const top = nodes.reduce((least3, node) => Math.min(least3, levelOf(node)), Number.POSITIVE_INFINITY);
  if (top === Number.POSITIVE_INFINITY) return nodes;
  const starts = nodes.flatMap((node, index) => levelOf(node) === top ? [index] : []);
  const sections = starts.map((start, index) => {
    const [heading, ...rest] = nodes.slice(start, starts[index + 1]);
    const inner = groupSections(rest, intern);
    return joinBlock("section", heading === void 0 ? inner : [heading, ...inner], intern);
  });
  return [...groupSections(nodes.slice(0, starts[0]), intern), ...sections];
}
function levelOf(node) {
  return node.kind === "leaf" && /^h[1-6]$/.test(node.tag) ? Number(node.tag[1]) : Number.POSITIVE_INFINITY;
}

// src/core/comments/task-states.ts
var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var perCharacter = 6;
var mostTasks = 240;
function tasksOf(leaves) {
  return leaves.filter(({ task }) => task !== void 0);
}
function encodeTasks(storage) {
  if (!storage.includes("<ac:task-status")) return void 0;
  const states = tasksOf(leavesOf(readOutline(storage, createIntern()))).map(
    ({ task }) => task?.isDone === true
  );
  if (states.length === 0 || states.length > mostTasks) return void 0;
  const length = Math.ceil(states.length / perCharacter);
  const digits = Array.from({ length }, (_, index) => {
    const some = states.slice(index * perCharacter, (index + 1) * perCharacter);
    return alphabet[some.reduce((sum, isDone, bit) => sum + (isDone ? 2 ** bit : 0), 0)] ?? "";
  });
  return digits.join("");
}
function decodeTasks(text, count) {
  if (text === void 0 || text.length !== Math.ceil(count / perCharacter)) return void 0;
  return Array.from({ length: count }, (_, index) => {
    const digit = alphabet.indexOf(text[Math.floor(index / perCharacter)] ?? "");
    return Math.floor(digit / 2 ** (index % perCharacter)) % 2 === 1;
  });
}

// src/core/comments/ticks.ts
function findTicks(last, { next, twins, intern }) {
  const differing = /* @__PURE__ */ new Map();
  for (const [leaf, twin] of twins) {
    const isSame = leaf.id === twin.id && leaf.words.length > 0;
    if (isSame && leaf.task !== void 0 && twin.task !== void 0 && leaf.task.isDone !== twin.task.isDone)
      differing.set(twin, leaf.task);
  }
  if (differing.size === 0) return [];
  const before = readOutline(last.body, intern);
  const tasks = tasksOf(leavesOf(before));
  const states = decodeTasks(last.tasks, tasks.length);
  const inGit = new Map(tasks.map((leaf, index) => [leaf, states?.[index] ?? leaf.task?.isDone]));
  const ticks = [];
  for (const [leaf, twin] of matchOutlines(before, next)) {
    const task = differing.get(twin);
    if (task === void 0 || twin.task === void 0 || leaf.id !== twin.id) continue;
    if (inGit.get(leaf) !== twin.task.isDone) continue;
    ticks.push({ start: twin.task.start, end: twin.task.end, isDone: task.isDone });
  }
  return ticks;
}

// src/core/comments/layers.ts
function toLayers(wanted) {
  const layers = [];
  for (const marker of wanted.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const above = layers.findLastIndex((layer) => (layer.at(-1)?.to ?? 0) > marker.from);
    (layers[above + 1] ??= []).push(marker);
  }
  return layers;
}
function overlapping(markers, { from, to }) {
  let first = 0;
  for (let end = markers.length; first < end; ) {
    const middle = first + end >> 1;
    if ((markers[middle]?.to ?? 0) <= from) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while ((markers[last]?.from ?? to) < to) last += 1;
  return markers.slice(first, last);
}

// src/core/comments/wrap.ts
function wrapAll(inline2, wanted) {
  let nodes = inline2;
  for (const layer of toLayers(wanted)) nodes = wrap(nodes, layer);
  return nodes.flatMap(collect);
}
var neverWhole = /* @__PURE__ */ new Set(["ac:link-body", "ac:plain-text-link-body"]);
var rathersWhole = /* @__PURE__ */ new Set(["ac:link"]);
function wrap(nodes, markers) {
  const result = [];
  let run = [];
  let current;
  const endRun = () => {
    if (current !== void 0) result.push(...wrapRun(run, current));
    run = [];
    current = void 0;
  };
  for (const node of nodes.flatMap((piece) => cut(piece, markers))) {
    const over = overlapping(markers, node);
    const [marker] = over;
    if (node.from === node.to && current !== void 0 && node.to < current.to) run.push(node);
    else if (marker !== void 0 && isCovered(node, marker)) {
      if (marker !== current) endRun();
      current = marker;
      run.push(node);
    } else {
      endRun();
      const isParted = marker !== void 0 && node.kind === "element";
      result.push(isParted ? { ...node, children: wrap(node.children, over) } : node);
    }
  }
  endRun();
  return result;
}
function isCovered(node, { from, to }) {
  if (node.from >= from && node.to <= to) return true;
  return node.kind === "element" ? node.children.length === 0 : !isPlain(node);
}
function isPlain({ start, end, from, to }) {
  return end - start === to - from;
}
function cut(node, markers) {
  if (node.kind === "element" || !isPlain(node)) return [node];
  const places = overlapping(markers, node).flatMap(({ from, to }) => [from, to]);
  const inner = places.filter((place) => place > node.from && place < node.to);
  const ends = [.../* @__PURE__ */ new Set([node.from, ...inner, node.to])];
  const offset = node.start - node.from;
  return ends.slice(1).map((to, index) => ({ from: ends[index] ?? to, to })).map(({ from, to }) => ({ kind: "text", start: from + offset, end: to + offset, from, to }));
}
function wrapRun(run, marker) {
  const [first] = run;
  const last = run.at(-1);
  if (first === void 0 || last === void 0) return run;
  if (run.length === 1 && first.kind === "element" && !isWrappedWhole(first, marker))
    return [{ ...first, children: wrap(first.children, [marker]) }];
  const { start, from } = first;
  const { end, to } = last;
  return [{ kind: "element", name: markerName, ref: marker.ref, start, end, from, to, children: run }];
}
function isWrappedWhole({ name, children }, { inside, around }) {
  if (neverWhole.has(name)) return false;
  if (children.length === 0 || inside.has(name)) return true;
  return rathersWhole.has(name) && !around.has(name);
}
function collect(node) {
  if (node.kind === "text") return [];
  const inner = node.children.flatMap(collect);
  if (!("ref" in node)) return inner;
  return [
    { at: node.start, text: `<${markerName} ac:ref="${escapeRef(node.ref)}">` },
    ...inner,
    { at: node.end, text: `</${markerName}>` }
  ];
}
function escapeRef(ref) {
  return ref.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

// src/core/comments/index.ts
function carryReaders(current, next, last) {
  if (!hasTraces(current, next, last)) return { body: next, lost: [] };
  const hasMarkers = current.includes(`<${markerName}`);
  const hasTicks = last !== void 0 && next.includes(taskState);
  const intern = createIntern();
  const [from, to] = [readOutline(current, intern), readOutline(next, intern)];
  const twins = matchOutlines(from, to);
  const leaves = { old: leavesOf(from), next: leavesOf(to) };
  const ticks = hasTicks ? findTicks(last, { next: to, twins, intern }) : [];
  const { wanted, texts, kept } = placeMarkers(leaves, twins);
  if (hasMarkers) for (const ref of findMarkers(current)) texts.set(ref, texts.get(ref) ?? "");
  const lost = [...texts].filter(([ref]) => !kept.has(ref));
  return {
    body: write2(next, { leaves: leaves.next, wanted, ticks }),
    lost: lost.map(([ref, text]) => ({ ref, text: text.replaceAll(/\s+/g, " ").trim() }))
  };
}
function isSameForReaders(one, other) {
  return one === other || canonicalize(one) === canonicalize(other);
}
var taskState = "<ac:task-status";
function hasTraces(current, next, last) {
  return current.includes(`<${markerName}`) || last !== void 0 && next.includes(taskState);
}
function placeMarkers({ old, next }, twins) {
  const places = matchWords(old, next, twins);
  const present = new Set(next.flatMap(({ parts }) => parts.map(({ ref }) => ref)));
  const wanted = /* @__PURE__ */ new Map();
  const kept = new Set(present);
  const texts = /* @__PURE__ */ new Map();
  for (const leaf of old) {
    for (const part of leaf.parts) {
      texts.set(part.ref, `${texts.get(part.ref) ?? ""}${leaf.text.slice(part.from, part.to)}`);
      const target = present.has(part.ref) ? void 0 : locate(part, leaf, { places, twin: twins.get(leaf) });
      if (target === void 0) continue;
      kept.add(part.ref);
      const markers = wanted.get(target.leaf) ?? [];
      wanted.set(target.leaf, markers);
      markers.push({ ...part, from: target.from, to: target.to });
    }
  }
  return { wanted, texts, kept };
}
function findMarkers(body) {
  const marker = new RegExp(`<${markerName}\\s[^<>]*?ac:ref="([^"]*)"`, "g");
  const shown = body.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, "");
  return new Set([...shown.matchAll(marker)].map(([, ref = ""]) => decodeAll(ref)));
}
function write2(body, { leaves, wanted, ticks }) {
  const insertions = leaves.flatMap((leaf) => wrapAll(leaf.inline, wanted.get(leaf) ?? []));
  const changes = [
    ...insertions.map(({ at, text }) => ({ start: at, end: at, text })),
    ...ticks.map(({ start, end, isDone }) => ({ start, end, text: isDone ? "complete" : "incomplete" }))
  ].toSorted((a, b) => a.start - b.start);
  const pieces = [];
  let place = 0;
  for (const { start, end, text } of changes) {
    pieces.push(body.slice(place, start), text);
    place = end;
  }
  return [...pieces, body.slice(place)].join("");
}

export {
  encodeTasks,
  carryReaders,
  isSameForReaders,
  hasTraces,
  findMarkers
};
