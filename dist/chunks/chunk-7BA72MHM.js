import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  setSecret
} from "./chunk-7ELKRQFV.js";
import {
  drawingOr,
  integerBetween,
  oneOf,
  toAddress,
  toBoolean,
  toCredential,
  toRepositoryPath,
  toText
} from "./chunk-D2GG2VY2.js";
import {
  usualMapping
} from "./chunk-NNHTX2UB.js";

// src/faces/action/mask-secrets.ts
function maskSecrets({ email, apiToken, others, key }) {
  const basic = Buffer.from(`${email}:${apiToken}`).toString("base64");
  const forms = [apiToken, ...others, ...listLines(key)].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64")
  ]);
  const derived = apiToken === "" ? [] : [basic, encodeURIComponent(basic), basic.replace(/=+$/, "")];
  for (const form of /* @__PURE__ */ new Set([...forms, ...derived])) {
    if (form !== "") setSecret(form);
  }
}
function listLines(key) {
  if (!key.includes("-----BEGIN")) return [];
  return key.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("-----"));
}

// src/faces/action/inputs.ts
var inputs = {
  "confluence-url": { default: "", parse: toAddress },
  "confluence-email": { default: "", parse: toCredential },
  "confluence-api-token": { default: "", parse: toCredential },
  "confluence-client-id": { default: "", parse: toCredential },
  "confluence-client-secret": { default: "", parse: toCredential },
  "confluence-client-certificate": { default: "", parse: toText },
  "confluence-client-key": { default: "", parse: toText },
  "confluence-client-key-passphrase": { default: "", parse: toText },
  deployment: { default: "auto", parse: oneOf("auto", "cloud", "datacenter") },
  "mapping-file": { default: usualMapping, parse: toRepositoryPath },
  mode: { default: "auto", parse: oneOf("auto", "changed", "full", "check") },
  "dry-run": { default: "false", parse: toBoolean },
  "write-back": { default: "commit", parse: oneOf("commit", "pull-request", "off") },
  "github-token": { default: "${{ github.token }}", parse: toCredential },
  "read-only": { default: "true", parse: toBoolean },
  banner: { default: "true", parse: toBoolean },
  "smart-links": { default: "always", parse: oneOf("always", "never") },
  mermaid: { default: "auto", parse: drawingOr("auto") },
  math: { default: "image", parse: drawingOr() },
  "on-drift": { default: "overwrite", parse: oneOf("overwrite", "skip", "fail") },
  "on-removed": { default: "keep", parse: oneOf("keep", "archive", "trash") },
  adopt: { default: "false", parse: toBoolean },
  secrets: { default: "block", parse: oneOf("block", "warn") },
  verify: { default: "false", parse: toBoolean },
  strict: { default: "false", parse: toBoolean },
  comment: { default: "false", parse: toBoolean },
  concurrency: { default: "4", parse: integerBetween(1, 32) }
};
function readInputs(env) {
  maskSecrets({
    email: textOf("confluence-email", env),
    apiToken: textOf("confluence-api-token", env),
    others: [
      textOf("github-token", env),
      textOf("confluence-client-secret", env),
      textOf("confluence-client-key-passphrase", env)
    ],
    key: textOf("confluence-client-key", env)
  });
  const names = Object.keys(inputs);
  return Object.fromEntries(
    names.map((name) => [name, inputs[name].parse(textOf(name, env), `the input ${name}`)])
  );
}
function listMissingCredentials(settings) {
  const isClient = settings["confluence-client-id"] !== void 0 && settings["confluence-client-secret"] !== void 0;
  const needed = isClient ? ["confluence-url"] : ["confluence-url", "confluence-api-token"];
  return needed.filter((name) => settings[name] === void 0);
}
function textOf(name, env) {
  const text = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  if (text !== "") return text;
  return inputs[name].default.startsWith("${{") ? "" : inputs[name].default;
}

export {
  readInputs,
  listMissingCredentials
};
