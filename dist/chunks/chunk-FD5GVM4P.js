import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseMapping
} from "./chunk-B2WQDPDY.js";
import {
  imageTypeOf
} from "./chunk-YKMTTT7Y.js";
import {
  toSpaceKey
} from "./chunk-NNHTX2UB.js";

// src/faces/cli/convert-facts.ts
async function readConvertFacts(tree, mappingFile, source) {
  const mapping = await tree.readText(mappingFile);
  const entries = mapping === void 0 ? [] : parseMapping(mapping, mappingFile).entries;
  const entry = entries.find(({ path }) => path === source);
  const index = await tree.list();
  const images = [...index.files].flatMap((path) => {
    const mediaType = imageTypeOf(path);
    return mediaType === void 0 ? [] : [[path, { mediaType, digest: "" }]];
  });
  const pages = entries.map(({ path, space, pageId }) => {
    const ref = pageId === void 0 ? { kind: "path", path } : { kind: "id", id: pageId };
    return [path, { ref, space }];
  });
  return {
    entry: entry ?? { path: source, space: toSpaceKey("SPACE"), adopt: false },
    facts: { ...index, images: new Map(images), pages: new Map(pages) },
    digest: "",
    title: "",
    references: /* @__PURE__ */ new Set()
  };
}

export {
  readConvertFacts
};
