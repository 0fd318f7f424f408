import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);

// src/core/title.ts
var maxTitleLength = 255;
function normalizeTitle(title) {
  return title.replaceAll(new RegExp("\\p{Cs}", "gu"), "�").replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
function foldTitle(title) {
  return normalizeTitle(title).normalize("NFC").toLowerCase();
}

export {
  maxTitleLength,
  normalizeTitle,
  foldTitle
};
