import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  hintFor,
  toSourcePath
} from "./chunk-NNHTX2UB.js";
import {
  InputError
} from "./chunk-FC367J3K.js";

// src/core/option-values.ts
function oneOf(...choices) {
  return (text, name) => {
    const choice = choices.find((candidate) => candidate === text);
    if (choice === void 0) throw refuse(text, name, choices.join(", "), hintFor(text, choices));
    return choice;
  };
}
function toBoolean(text, name) {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw refuse(text, name, "true or false");
}
function integerBetween(least, most) {
  return (text, name) => {
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most))
      throw refuse(text, name, `a whole number from ${least} to ${most}`);
    return value;
  };
}
function drawingOr(...words) {
  return (text, name) => {
    const macro = /^macro:([\w.-]{1,100})$/.exec(text)?.[1];
    if (macro !== void 0) return { macro };
    if (text === "image" || text === "code") return text;
    const word = words.find((candidate) => candidate === text);
    if (word === void 0) {
      const known = [...words, "image", "code"];
      throw refuse(text, name, [...known, "macro:NAME"].join(", "), hintFor(text, known));
    }
    return word;
  };
}
function toRepositoryPath(text, name) {
  try {
    return toSourcePath(text.replace(/^(\.\/)+/, ""));
  } catch (cause) {
    throw new InputError(
      `Cannot use "${text}" for ${name}: expected a path in the repository, such as docs/page.md.`,
      { cause }
    );
  }
}
function toAddress(text, name) {
  if (text === "") return void 0;
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url && (url.username !== "" || url.password !== "")) {
    throw new InputError(
      `Cannot use ${name}: the address contains credentials. Pass them in their own inputs.`
    );
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw refuse(text, name, "an address such as https://acme.atlassian.net/wiki");
  }
  return url.href.replace(/\/+$/, "");
}
function toText(text) {
  return text === "" ? void 0 : text;
}
function toCredential(text, name) {
  if (text === "") return void 0;
  if (!/^[\x21-\x7e]+$/.test(text)) {
    throw new InputError(
      `Cannot use ${name}: it contains blanks, line ends or other characters that no credential has. Store the secret again, without anything around it.`
    );
  }
  return text;
}
function refuse(text, name, expected, hint = "") {
  return new InputError(`Cannot use "${text}" for ${name}: expected ${expected}.${hint}`);
}

export {
  oneOf,
  toBoolean,
  integerBetween,
  drawingOr,
  toRepositoryPath,
  toAddress,
  toText,
  toCredential
};
