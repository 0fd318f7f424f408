import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/core/model/ids.ts
function toPageId(value) {
  if (!/^\d{1,20}$/.test(value))
    throw new InputError(`Cannot use "${value}" as a page id: expected digits only.`);
  return value;
}
function toSpaceId(value) {
  return toPageId(value);
}
function toSpaceKey(value) {
  if (!/^~?[\p{L}\p{N}._:-]{1,255}$/u.test(value)) {
    throw new InputError(`Cannot use "${value}" as a space key: expected letters and digits, such as DOCS.`);
  }
  return value;
}
function foldSpaceKey(key) {
  return key.toLowerCase();
}
function toSourcePath(value) {
  const parts = value.split("/");
  const bad = parts.some((part) => part === "" || part === "." || part === "..");
  if (bad || value.includes("\\") || value.includes("\0") || /^[a-z]:/i.test(value)) {
    throw new InputError(
      `Cannot use "${value}" as a path in the repository: expected the form docs/page.md.`
    );
  }
  return value;
}
var usualMapping = "docs/.confluence-mapping.json";

// src/core/model/requests.ts
var noRequests = { reads: 0, writes: 0, repeated: 0, waitedMs: 0 };

// src/core/suggest.ts
var longest = 200;
function hintFor(word, candidates, otherwise = "") {
  return askFor(suggest(word, candidates), otherwise);
}
function askFor(near, otherwise) {
  const hint = near === void 0 ? otherwise : `Did you mean "${near}"?`;
  return hint === "" ? "" : ` ${hint}`;
}
function suggest(word, candidates) {
  const wanted = fold(word);
  if (wanted.length > longest) return void 0;
  let best;
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) >= limit || folded.length > longest) continue;
    const distance = measureDistance(wanted, folded, limit);
    if (distance < limit) [best, limit] = [candidate, distance];
    if (limit === 0) break;
  }
  return best;
}
function fold(word) {
  return word.toLowerCase().replaceAll(/[-_ ]/g, "_");
}
function measureDistance(left, right, limit) {
  let beforeLast = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const costs = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1)
      ];
      if (swapped) costs.push((beforeLast[column - 2] ?? 0) + 1);
      current.push(Math.min(...costs));
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[right.length] ?? 0;
}

export {
  toPageId,
  toSpaceId,
  toSpaceKey,
  foldSpaceKey,
  toSourcePath,
  usualMapping,
  noRequests,
  hintFor,
  askFor,
  suggest
};
