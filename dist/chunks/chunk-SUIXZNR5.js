import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createScanner,
  listProperties,
  readJson,
  tokens
} from "./chunk-B2WQDPDY.js";

// src/core/mapping/edit/style.ts
function endOf(node) {
  return node.offset + node.length;
}
function readLead(text, offset) {
  let start = offset;
  while (start > 0 && /\s/.test(text[start - 1] ?? "")) start--;
  return /(?:\r\n|\n|\r)[ \t]*$/.exec(text.slice(start, offset))?.[0] ?? text.slice(start, offset);
}
function readLineEnd(text) {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
function readColon(text, property) {
  const colon = property ? text.slice(endOf(property.keyNode), property.value.offset) : "";
  return /^[ \t]*:[ \t]*$/.test(colon) ? colon : ": ";
}
function readSeparator(text, object, after) {
  const [first, second] = object.children ?? [];
  const sample = after.keyNode.offset === first?.offset ? second?.offset : after.keyNode.offset;
  if (sample !== void 0) return readLead(text, sample);
  const lead = readLead(text, after.keyNode.offset);
  if (/[\r\n]/.test(lead)) return lead;
  return readColon(text, after).endsWith(" ") ? " " : "";
}
function readTail(text, property) {
  const scanner = createScanner(text);
  scanner.setPosition(endOf(property.value));
  const tail = { comma: void 0, end: endOf(property.value), open: false };
  let sameLine = true;
  for (let token = scanner.scan(); ; token = scanner.scan()) {
    const behind = scanner.getTokenOffset() + scanner.getTokenLength();
    if (token === tokens.comma && tail.comma === void 0) {
      Object.assign(tail, { comma: scanner.getTokenOffset(), end: behind, open: false });
      sameLine = true;
    } else if (token === tokens.lineBreak) {
      if (tail.comma !== void 0) return tail;
      sameLine = false;
    } else if (token === tokens.lineComment || token === tokens.blockComment) {
      if (sameLine) Object.assign(tail, { end: behind, open: token === tokens.lineComment });
    } else if (token !== tokens.space) return tail;
  }
}

// src/core/mapping/edit/insert.ts
function insertAfter(draft, object, after, added) {
  const { text, splices } = draft;
  const tail = readTail(text, after);
  const plain = readSeparator(text, object, after);
  const separator = tail.open && !/[\r\n]/.test(plain) ? readNewLine(text, object, tail.end) : plain;
  const written = added.map((property) => separator + write(text, after, property));
  if (tail.comma === void 0) {
    splices.push({ offset: after.value.offset + after.value.length, length: 0, text: "," });
    splices.push({ offset: tail.end, length: 0, text: written.join(",") });
  } else {
    splices.push({ offset: tail.end, length: 0, text: written.map((property) => `${property},`).join("") });
  }
}
function insertFirst(draft, object, added, unit) {
  const { text, splices } = draft;
  const [first] = listProperties(object);
  if (!first) {
    insertInto(draft, object, added, unit);
    return;
  }
  const lead = readLead(text, first.keyNode.offset);
  const written = added.map((property) => write(text, first, property));
  if (/[\r\n]/.test(lead)) {
    const offset = first.keyNode.offset - lead.length;
    splices.push({ offset, length: 0, text: written.map((property) => `${lead}${property},`).join("") });
  } else {
    const space = readSeparator(text, object, first);
    splices.push({
      offset: first.keyNode.offset,
      length: 0,
      text: written.map((property) => `${property},${space}`).join("")
    });
  }
}
function insertInto({ text, splices }, object, added, unit) {
  const inside = text.slice(object.offset + 1, object.offset + object.length - 1);
  const lines = unit !== "" || /[\r\n]/.test(inside);
  const last = /(?:\r\n|\n|\r)[ \t]*(?=[^\r\n]*$)/.exec(inside)?.[0];
  const indent = last ?? readLineEnd(text);
  const lead = lines ? indent + (unit === "" ? "  " : unit) : /^ *$/.test(inside) ? inside : "";
  const written = added.map((property) => lead + write(text, void 0, property)).join(lines ? "," : ", ");
  const end = lines && !/[\r\n]/.test(inside) ? indent : "";
  splices.push({ offset: object.offset + 1, length: 0, text: written + end });
}
function write(text, neighbour, { key, json }) {
  return JSON.stringify(key) + readColon(text, neighbour) + json;
}
function readNewLine(text, object, offset) {
  const lead = readLead(text, object.children?.[0]?.offset ?? offset);
  if (/[\r\n]/.test(lead)) return lead;
  return /^(?:\r\n|\n|\r)[ \t]*/.exec(text.slice(offset, offset + 200))?.[0] ?? readLineEnd(text);
}

// src/core/mapping/edit/add-entries.ts
function addEntries(draft, adds) {
  const properties = listProperties(draft.root);
  const present = new Set(properties.map(({ key }) => key));
  const conflicts = [];
  const accepted = [];
  for (const edit of adds) {
    if (present.has(edit.path)) {
      const message = `Cannot add entry "${edit.path}": the mapping already has it.`;
      conflicts.push({ edit, reason: "entry-exists", message });
    } else accepted.push(edit);
    present.add(edit.path);
  }
  const usual = properties.find(isSample);
  for (const [after, group] of groupByPlace(properties, accepted)) {
    const sample = after && isSample(after) ? after : usual;
    const added = group.map(({ path, fields }) => ({ key: path, json: writeFields(draft.text, fields, sample) }));
    if (after) insertAfter(draft, draft.root, after, added);
    else insertFirst(draft, draft.root, added, "  ");
  }
  return conflicts;
}
function isSample({ key, value }) {
  return !key.startsWith("$") && value.type === "object" && (value.children?.length ?? 0) > 0;
}
function groupByPlace(properties, adds) {
  const sorted = properties.filter(({ key }) => !key.startsWith("$")).toSorted((left, right) => compare(left.key, right.key));
  const groups = /* @__PURE__ */ new Map();
  const head = properties.findLast(({ key }) => key.startsWith("$"));
  let index = 0;
  for (const add of adds.toSorted((left, right) => compare(left.path, right.path))) {
    while (index < sorted.length && compare(sorted[index]?.key ?? "", add.path) < 0) index++;
    const after = sorted[index - 1] ?? head;
    const group = groups.get(after);
    if (group) group.push(add);
    else groups.set(after, [add]);
  }
  return groups;
}
function compare(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}
function writeFields(text, fields, sample) {
  const values = Object.entries(fields).filter(([, value]) => value !== void 0);
  const [first, second] = sample ? listProperties(sample.value) : [];
  if (!sample || !first)
    return `{${values.map(([key, value]) => `"${key}": ${writeValue(value)}`).join(", ")}}`;
  const colon = readColon(text, first);
  const lead = readLead(text, first.keyNode.offset);
  const oneLine = second ? readLead(text, second.keyNode.offset) : colon.endsWith(" ") ? " " : "";
  const separator = /[\r\n]/.test(lead) ? lead : /[\r\n]/.test(oneLine) ? " " : oneLine;
  const end = readLead(text, endOf(sample.value) - 1);
  return `{${lead}${values.map(([key, value]) => `"${key}"${colon}${writeValue(value)}`).join(`,${separator}`)}${end}}`;
}
function writeValue(value) {
  return typeof value === "string" ? JSON.stringify(value) : `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
}

// src/core/mapping/edit/remove.ts
function removeProperties(draft, removed) {
  if (removed.size === 0) return;
  const { text, splices } = draft;
  const properties = listProperties(draft.root);
  for (const property of properties) {
    if (removed.has(property.key)) splices.push(deleteOne(text, property));
  }
  const last = properties.at(-1);
  const lastKept = properties.findLast(({ key }) => !removed.has(key));
  if (!last || !lastKept || last === lastKept || readTail(text, last).comma !== void 0) return;
  const { comma } = readTail(text, lastKept);
  if (comma !== void 0) splices.push({ offset: comma, length: 1, text: "" });
}
function deleteOne(text, property) {
  const { comma } = readTail(text, property);
  const end = comma === void 0 ? endOf(property.value) : comma + 1;
  const lead = readLead(text, property.keyNode.offset);
  const rest = /^[ \t]*(?=\r|\n|$|(\}))/.exec(text.slice(end, end + 1e3));
  const wholeLine = /[\r\n]/.test(lead) && rest !== null && rest[1] === void 0;
  const lastInLine = comma === void 0 && !/[\r\n]/.test(lead) && rest?.[1] !== void 0;
  const offset = property.keyNode.offset - (wholeLine || lastInLine ? lead.length : 0);
  const after = wholeLine || lastInLine ? end : end + (/^[ \t]*/.exec(text.slice(end, end + 1e3))?.[0].length ?? 0);
  return { offset, length: after - offset, text: "" };
}

// src/core/mapping/edit/rename-entries.ts
function renameEntries(draft, entries, renames) {
  const conflicts = [];
  let accepted = renames;
  let moved = /* @__PURE__ */ new Map();
  for (let settled = false; !settled; ) {
    const refused = findConflicts(entries, accepted, moved = /* @__PURE__ */ new Map());
    conflicts.push(...refused.values());
    settled = refused.size === 0;
    accepted = accepted.filter((edit) => !refused.has(edit));
  }
  for (const [from, to] of moved) replaceText(draft, entries.get(from)?.keyNode, to);
  if (moved.size > 0) moveParents(draft, entries, moved);
  return conflicts;
}
function findConflicts(entries, renames, moved) {
  const conflicts = /* @__PURE__ */ new Map();
  const sources = new Set(renames.map(({ from }) => from));
  const taken = /* @__PURE__ */ new Set();
  for (const edit of renames) {
    const conflict = checkRename(edit, { entries, sources, moved, taken });
    if (conflict) conflicts.set(edit, conflict);
    else {
      moved.set(edit.from, edit.to);
      taken.add(edit.to);
    }
  }
  return conflicts;
}
function checkRename(edit, { entries, sources, moved, taken }) {
  const { from, to } = edit;
  if (!entries.has(from)) {
    return {
      edit,
      reason: "entry-gone",
      message: `Cannot move entry "${from}": the mapping has no such entry any more.`
    };
  }
  if (moved.get(from) === to) return void 0;
  const occupied = taken.has(to) || entries.has(to) && !sources.has(to) || moved.has(from);
  if (!occupied) return void 0;
  return {
    edit,
    reason: "entry-exists",
    message: `Cannot move entry "${from}": the mapping already has "${to}".`
  };
}
function moveParents(draft, entries, moved) {
  for (const { value } of entries.values()) {
    if (value.type !== "object") continue;
    for (const field of listProperties(value)) {
      if (field.key !== "parent" || field.value.type !== "string") continue;
      const to = moved.get(String(field.value.value));
      if (to !== void 0) replaceText(draft, field.value, to);
    }
  }
}
function replaceText({ splices }, node, text) {
  if (node) splices.push({ offset: node.offset, length: node.length, text: JSON.stringify(text) });
}

// src/core/mapping/edit/change-entries.ts
function changeEntries(draft, edits) {
  const entries = new Map(listProperties(draft.root).map((property) => [property.key, property]));
  const conflicts = renameEntries(
    draft,
    entries,
    edits.filter((edit) => edit.kind === "rename")
  );
  const removed = /* @__PURE__ */ new Set();
  const ids = /* @__PURE__ */ new Map();
  for (const edit of edits) {
    if (edit.kind === "remove") removed.add(edit.path);
    if (edit.kind !== "set-page-id") continue;
    const conflict = checkId(
      draft.text,
      removed.has(edit.path) ? void 0 : entries.get(edit.path),
      edit,
      ids
    );
    if (conflict) conflicts.push(conflict);
    else ids.set(edit.path, edit);
  }
  for (const [path, edit] of ids) {
    const entry = entries.get(path);
    if (entry && !removed.has(path)) writeId(draft, entry, edit);
  }
  removeProperties(draft, removed);
  return conflicts;
}
function checkId(text, entry, edit, earlier) {
  if (entry?.value.type !== "object") {
    const message2 = `Cannot enter page ${edit.pageId} for "${edit.path}": the mapping has no such entry any more.`;
    return { edit, reason: "entry-gone", message: message2 };
  }
  const present = earlier.get(edit.path)?.pageId ?? readId(text, findId(entry));
  if (present === "" || present === edit.pageId || edit.replace === true) return void 0;
  const message = `Cannot enter page ${edit.pageId} for "${edit.path}": the mapping already names page ${present}.`;
  return { edit, reason: "id-set", message };
}
function readId(text, field) {
  if (!field || field.value.type === "null") return "";
  const { type, offset, length, value } = field.value;
  return type === "number" ? text.slice(offset, offset + length) : String(value);
}
function writeId(draft, entry, { pageId, adopt }) {
  const field = findId(entry);
  if (field && readId(draft.text, field) === pageId) return;
  const json = field?.value.type === "number" ? pageId : JSON.stringify(pageId);
  if (field) draft.splices.push({ offset: field.value.offset, length: field.value.length, text: json });
  const fields = listProperties(entry.value);
  const isAdopted = adopt !== true || fields.some(({ key }) => key === "adopt");
  const added = [
    ...field ? [] : [{ key: "page_id", json }],
    ...isAdopted ? [] : [{ key: "adopt", json: "true" }]
  ];
  const last = fields.at(-1);
  if (added.length === 0) return;
  if (last) insertAfter(draft, entry.value, last, added);
  else insertFirst(draft, entry.value, added, "");
}
function findId(entry) {
  return listProperties(entry.value).findLast(({ key }) => key === "page_id");
}

// src/core/mapping/edit/splice.ts
function applySplices(text, splices) {
  const parts = [];
  let cursor = 0;
  for (const splice of splices.toSorted((left, right) => left.offset - right.offset)) {
    if (splice.offset > cursor) parts.push(text.slice(cursor, splice.offset));
    parts.push(splice.text);
    cursor = Math.max(cursor, splice.offset + splice.length);
  }
  return parts.join("") + text.slice(cursor);
}

// src/core/mapping/edit.ts
function applyMappingEdits(text, edits) {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const conflicts = [];
  let body = text.slice(mark.length);
  for (const step of groupSteps(edits)) {
    const json = readJson(body.trim() === "" ? "{}\n" : body);
    if (json.kind === "broken" || json.root.type !== "object") {
      const why = json.kind === "broken" ? json.reason : "it is not an object";
      const message = `Cannot edit the mapping file: ${why}. Correct the JSON.`;
      conflicts.push(...step.map((edit) => ({ edit, reason: "unreadable", message })));
      continue;
    }
    const source = body.trim() === "" ? "{}\n" : body;
    const splices = [];
    const adds = step.filter((edit) => edit.kind === "add");
    if (adds.length > 0) conflicts.push(...addEntries({ root: json.root, text: source, splices }, adds));
    else conflicts.push(...changeEntries({ root: json.root, text: source, splices }, step));
    if (splices.length > 0) body = applySplices(source, splices);
  }
  return { text: mark + body, conflicts };
}
function groupSteps(edits) {
  const steps = [];
  for (const edit of edits) {
    const current = steps.at(-1);
    const previous = current?.at(-1);
    const fits = previous && stageOf(edit) === stageOf(previous);
    if (current && fits) current.push(edit);
    else steps.push([edit]);
  }
  return steps;
}
function stageOf({ kind }) {
  return kind === "add" || kind === "rename" ? kind : "change";
}

export {
  applyMappingEdits
};
