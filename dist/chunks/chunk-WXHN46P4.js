import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  VFile,
  chooseTitle,
  collectText,
  decodeString,
  followRenames,
  normalizeHeading,
  parseDocument,
  parseHead,
  readHtmlAnchors,
  readHtmlHeadings,
  replaceEmoji,
  reportTo,
  toString
} from "./chunk-SSBUDMO2.js";
import {
  count,
  createMessage,
  createRuleMessage,
  foldTitle,
  pLimit,
  parseMapping,
  secretRuleOf,
  severityOf
} from "./chunk-FWHPNLKK.js";
import {
  find,
  h,
  html,
  htmlVoidElements,
  require_saxes,
  s,
  stringify,
  stringify2,
  svg,
  toHtml,
  toString as toString2,
  zwitch
} from "./chunk-HVAUUBXA.js";
import {
  characterEntities,
  createTwoFilesPatch,
  ok,
  visit
} from "./chunk-HEFRUVUM.js";
import {
  planRemovals
} from "./chunk-GRBXZQ7E.js";
import {
  ConfluenceError,
  InputError,
  askFor,
  foldSpaceKey,
  hintFor,
  noRequests,
  suggest,
  toPageId,
  toSourcePath
} from "./chunk-45NGU253.js";
import {
  __export,
  __toESM
} from "./chunk-RKRBWD6E.js";

// src/core/report/exit-code.ts
function exitCodeOf(report, strict) {
  const blocking = report.messages.some(
    ({ severity }) => severity === "error" || strict && severity === "warning"
  );
  return blocking || report.counts.failed > 0 ? 1 : 0;
}

// src/core/plan/operation.ts
function pathOf(operation) {
  return "page" in operation ? operation.page.entry.path : operation.path;
}

// src/core/report/reason.ts
var partNames = {
  title: "title",
  body: "content",
  place: "parent",
  labels: "labels",
  attachments: "attachments",
  access: "who may edit"
};
var skipReasons = {
  unchanged: () => "nothing changed",
  "not-owned": ({ target, title }) => `${nameOf(target)} "${target?.title ?? title}" exists and was not written by this repository. Rename one of them, or set "adopt": true for this entry to take the page over`,
  archived: ({ target }) => `${nameOf(target)} is archived, and archived pages can't be written. Restore it in Confluence (Space settings → Archived pages), or remove the entry`,
  "other-space": ({ target }) => `${nameOf(target)} is in another space than the mapping says, and a sync can't move pages between spaces. Move it in Confluence, or correct "space" or "page_id"`,
  gone: () => "the page of its page_id is gone or not visible to this account. Give the account access, or remove page_id to have the page made anew",
  "space-missing": ({ space }) => `there is no space ${space}, or this account cannot see it. Check the space key (the part after /spaces/ in the address), and that the account may view and edit the space`,
  "parent-skipped": () => "the page of its parent does not exist and could not be made",
  "content-error": () => "its file or entry has an error, see the messages",
  "over-limit": () => "more pages would be removed than one run may remove. Check the mapping; remove them in smaller steps or by hand"
};
function describeOperation(operation, siteUrl) {
  const told = "drift" in operation && operation.drift !== void 0 ? describeDrift(operation.drift, operation.target, siteUrl) : "";
  switch (operation.kind) {
    case "create":
      return operation.replaces === void 0 ? void 0 : `page ${operation.replaces} is gone, made anew`;
    case "complete":
      if (told !== "") return `${told}; put back`;
      return "found by its mark: labels, images and restriction are made sure of, as its id was not in the mapping";
    case "update": {
      const { changes, page, target } = operation;
      const isRetitled = changes.includes("title") && page.title !== target.title;
      const names3 = { ...partNames, ...isRetitled ? { title: `title (was "${target.title}")` } : {} };
      const parts = changes.map((part) => names3[part]).join(", ");
      if (operation.adopted) return "taken over (adopt)";
      return told === "" ? parts : `${told}; overwritten`;
    }
    case "move":
      return told === "" ? "parent" : `${told}; moved back`;
    case "archive":
    case "trash":
      return "its entry was removed from the mapping";
    case "retitle":
      return "its title is freed for another page";
    case "skip":
      return operation.reason === "drift" ? `${told}; left as it is (on-drift)` : skipReasons[operation.reason](operation);
  }
}
function describeDrift(drift, target, siteUrl) {
  const { authorId, at, since } = drift;
  const who = authorId === void 0 ? "" : ` by account ${authorId}`;
  const when = at === void 0 ? "" : ` on ${at.slice(0, 16).replace("T", " ")} UTC`;
  const what = `${driftNames[drift.kind](drift)}${who}${when}`;
  if (target === void 0) return what;
  const version = drift.kind === "edited" ? ` (version ${target.version.number})` : "";
  return `${what}${version}, see ${historyOf(target, since, siteUrl)}`;
}
var driftNames = {
  edited: () => "edited in Confluence",
  moved: () => "moved in Confluence",
  trashed: () => "put in the trash in Confluence",
  live: () => "made a live doc in Confluence",
  stripped: ({ lost = [] }) => `changed in Confluence (${lost.map((part) => partNames[part]).join(", ")})`
};
function historyOf({ id, version }, since, siteUrl) {
  if (since === void 0 || since >= version.number)
    return `${siteUrl}/pages/viewpreviousversions.action?pageId=${id}`;
  return `${siteUrl}/pages/diffpagesbyversion.action?pageId=${id}&selectedPageVersions=${since}&selectedPageVersions=${version.number}`;
}
function nameOf(target) {
  return target === void 0 ? "the page" : `page ${target.id}`;
}

// src/core/report/messages.ts
function describeDriftOf(result, siteUrl) {
  const { operation } = result;
  const planned = "drift" in operation ? operation.drift : void 0;
  const drift = planned ?? (result.status === "applied" ? result.drift : void 0);
  const isMoot = drift?.kind === "stripped" && result.status === "unneeded";
  if (drift === void 0 || isMoot || !("target" in operation)) return [];
  const told = describeDrift(drift, operation.target, siteUrl);
  const fate = operation.kind === "skip" ? "It was left as it is." : "Git has the last word: the change does not stay.";
  return [
    createMessage(`Page ${operation.target?.id} "${operation.target?.title}" was ${told}. ${fate}`, {
      path: pathOf(operation),
      ruleId: "drift",
      severity: "warning"
    })
  ];
}
function describeGone({ operation }) {
  const path = pathOf(operation);
  const message = (reason) => [
    createMessage(reason, { path, ruleId: "page-gone", severity: "warning" })
  ];
  if (operation.kind === "create" && operation.replaces !== void 0) {
    return message(
      `The page ${operation.replaces} of ${path} is gone or not visible to this account: it is made anew, and the mapping gets the new id.`
    );
  }
  if (operation.kind !== "skip" || operation.reason !== "gone") return [];
  return message(
    `The page of ${path} is gone or not visible to this account: nothing was made in its place (on-drift).`
  );
}
function toReportMessage(message) {
  const secretRule = secretRuleOf(message);
  return {
    path: message.file ?? "",
    ...message.line === void 0 ? {} : { line: message.line },
    ...message.column === void 0 ? {} : { column: message.column },
    ruleId: message.ruleId ?? "unknown",
    severity: severityOf(message),
    message: message.reason,
    ...secretRule === void 0 ? {} : { secretRule }
  };
}

// src/core/report/index.ts
function createReport(inputs) {
  const pages2 = mergeRetitles(inputs.results).map((result) => describePage(result, inputs));
  const drifts = inputs.results.flatMap((result) => describeDriftOf(result, inputs.siteUrl));
  const gone = inputs.results.flatMap(describeGone);
  return {
    version: 1,
    mode: inputs.mode,
    dryRun: inputs.dryRun,
    counts: countPages(pages2),
    pages: pages2.toSorted((a, b) => a.path < b.path ? -1 : 1),
    messages: [...inputs.messages, ...drifts, ...gone].map(toReportMessage),
    requests: inputs.requests,
    ...inputs.expected === void 0 ? {} : { expected: inputs.expected },
    converted: inputs.converted
  };
}
function mergeRetitles(results) {
  const failures = new Map(
    results.flatMap(
      (result) => result.operation.kind === "retitle" && result.status === "failed" ? [[pathOf(result.operation), result.error]] : []
    )
  );
  return results.filter(({ operation }) => operation.kind !== "retitle").map((result) => {
    const error = result.status === "blocked" ? failures.get(pathOf(result.operation)) : void 0;
    return error === void 0 ? result : { operation: result.operation, status: "failed", error };
  });
}
function describePage(result, { siteUrl }) {
  const { operation } = result;
  const target = "page" in result ? result.page : "target" in operation ? operation.target : void 0;
  const title = "page" in operation ? operation.page.title : operation.kind === "skip" ? operation.title : operation.target.title;
  const space = "page" in operation ? operation.page.entry.space : operation.space;
  const status = statusOf(result);
  const pageId = target?.id ?? (result.status === "failed" ? result.pageId : void 0);
  const reason = reasonOf(result, siteUrl);
  const failed = status === "failed" || status === "blocked";
  return {
    path: pathOf(operation),
    title,
    space,
    ...pageId === void 0 ? {} : { pageId },
    ...target === void 0 ? {} : { url: target.url },
    status,
    ...reason === void 0 ? {} : failed ? { error: reason } : { reason }
  };
}
function statusOf({ operation, status }) {
  if (status === "failed" || status === "blocked") return status;
  if (status === "cancelled") return "skipped";
  if (status === "unneeded") return "unchanged";
  return plannedStatus(operation);
}
function plannedStatus(operation) {
  switch (operation.kind) {
    case "create":
      return "created";
    case "update":
    case "retitle":
      return "updated";
    // Readers see no difference: labels, images and restriction are only made sure of.
    case "complete":
      return operation.drift === void 0 ? "unchanged" : "updated";
    case "move":
      return "moved";
    case "archive":
    case "trash":
      return "removed";
    case "skip":
      if (operation.reason === "unchanged") return "unchanged";
      if (operation.reason === "parent-skipped") return "blocked";
      return operation.failed ? "failed" : "skipped";
  }
}
function reasonOf(result, siteUrl) {
  if (result.status === "failed") return result.error.message;
  if (result.status === "blocked") return `not tried, because ${result.by} failed`;
  if (result.status === "cancelled") return "not tried, because the run was ended";
  if (result.status === "unneeded") return "nothing changed";
  return describeOperation(result.operation, siteUrl);
}
function countPages(pages2) {
  const counts = { created: 0, updated: 0, moved: 0, unchanged: 0, skipped: 0, removed: 0, failed: 0 };
  for (const { status } of pages2) counts[status === "blocked" ? "failed" : status] += 1;
  return counts;
}

// src/core/desired/body.ts
function openPaths(body) {
  return body.flatMap((part) => typeof part === "string" || part.kind !== "path" ? [] : [part.path]);
}
function fillBody(body, idOf2, widthOf = () => void 0) {
  return body.map((part) => {
    if (typeof part === "string") return part;
    if (part.kind === "path") return idOf2(part.path);
    const width = widthOf(part.name);
    return width === void 0 ? "" : ` ac:width="${width}"`;
  }).join("");
}

// src/core/desired/facts.ts
var imageTypes = {
  apng: "image/apng",
  avif: "image/avif",
  bmp: "image/bmp",
  gif: "image/gif",
  ico: "image/x-icon",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  tif: "image/tiff",
  tiff: "image/tiff",
  webp: "image/webp"
};
function imageTypeOf(path) {
  const ending = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending !== void 0 && Object.hasOwn(imageTypes, ending) ? imageTypes[ending] : void 0;
}
function kindOf(facts, path) {
  if (facts.files.has(path)) return "file";
  return facts.folders.has(path) || path === "." || path === "" ? "folder" : void 0;
}
function withPageIds(facts, ids, missing) {
  const pages2 = /* @__PURE__ */ new Map();
  for (const [path, page] of facts.pages) {
    if (missing.has(path)) continue;
    const id = page.ref.kind === "path" ? ids.get(page.ref.path) : void 0;
    pages2.set(path, id === void 0 ? page : { ...page, ref: { kind: "id", id } });
  }
  return { ...facts, pages: pages2 };
}
function describeFact(facts, path) {
  const page = facts.pages.get(path);
  if (page !== void 0) {
    return `page ${path} ${page.space} ${page.ref.kind === "id" ? page.ref.id : "not created"}`;
  }
  const image5 = facts.images.get(path);
  if (image5 !== void 0) return `image ${path} ${image5.digest}`;
  const kind = kindOf(facts, path);
  return kind === void 0 ? void 0 : `${kind} ${path}`;
}

// src/core/storage/tree.ts
function element(tagName, properties, children) {
  const present = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== void 0) present[name] = value;
  }
  return { type: "element", tagName, properties: present, children };
}
function text(value) {
  return { type: "text", value };
}
function isElement(node, tagName) {
  return node?.type === "element" && (tagName === void 0 || node.tagName === tagName);
}

// src/core/storage/macro.ts
function macro(name, options2) {
  const children = [];
  for (const [key2, value] of Object.entries(options2.parameters ?? {})) {
    if (value !== void 0) children.push(element("ac:parameter", { "ac:name": key2 }, [text(value.trim())]));
  }
  if (options2.body) children.push(element("ac:rich-text-body", {}, options2.body));
  if (options2.plainText !== void 0) {
    children.push(element("ac:plain-text-body", {}, [{ type: "cdata", value: options2.plainText }]));
  }
  return element("ac:structured-macro", { "ac:name": name }, children);
}
function anchor(name) {
  return macro("anchor", { parameters: { "": name } });
}
function macroName({ tagName, properties }) {
  const name = tagName === "ac:structured-macro" ? properties["ac:name"] : void 0;
  return typeof name === "string" ? name : "";
}
function isAnchor(node) {
  return node.type === "element" && macroName(node) === "anchor";
}
function purplePanel(body) {
  const type = element("ac:adf-attribute", { key: "panel-type" }, [text("note")]);
  const content2 = element("ac:adf-content", {}, body);
  return element("ac:adf-extension", {}, [element("ac:adf-node", { type: "panel" }, [type, content2])]);
}

// src/core/storage/clean.ts
var notXml = /[\0-\x08\x0B\x0C\x0E-\x1F\uFDD0-\uFDEF\uFFFE\uFFFF\p{Surrogate}]/gu;
function cleanText(value) {
  return value.replace(/\r\n?/g, "\n").replace(notXml, "");
}

// src/core/storage/serialize.ts
var marks = {
  "<": "﷐",
  ">": "﷑",
  "	": "﷒",
  "\n": "﷓"
};
var references = {
  "﷐": "&lt;",
  "﷑": "&gt;",
  "﷒": "&#9;",
  "﷓": "&#10;"
};
var options = {
  allowDangerousHtml: true,
  closeSelfClosing: true,
  voids: [
    ...htmlVoidElements,
    "ri:attachment",
    "ri:content-entity",
    "ri:page",
    "ri:space",
    "ri:url",
    "ri:user"
  ],
  characterReferences: { useNamedReferences: true }
};
function serialize(nodes) {
  const holes = [];
  const root4 = { type: "root", children: nodes.map((node) => prepare(node, holes)) };
  const html3 = toHtml(root4, options).replace(/[\uFDD0-\uFDD3]/g, (mark2) => references[mark2] ?? "");
  return html3.split(/( ac:width="\uFDD4\d+\uFDD5"|\uFDD4\d+\uFDD5)/).map((part, index) => index % 2 ? holes[Number(/\d+/.exec(part))] ?? "" : part).filter((part) => part !== "");
}
function prepare(node, holes) {
  if (node.type === "element") return prepareElement(node, holes);
  if (node.type === "text") {
    return { type: "text", value: toMarked(node.value, holes).replace(/>/g, (mark2) => marks[mark2] ?? "") };
  }
  const raw2 = { type: "raw", value: node.type === "cdata" ? toCdata(node.value) : cleanText(node.value) };
  return raw2;
}
function prepareElement(node, holes) {
  const properties = {};
  for (const [name, value] of Object.entries(node.properties)) {
    properties[name] = toMarked(value, holes).replace(/[<\t\n]/g, (mark2) => marks[mark2] ?? "");
  }
  const children = node.children.map((child) => prepare(child, holes));
  return { type: "element", tagName: node.tagName, properties, children };
}
function toMarked(value, holes) {
  if (typeof value === "string") return cleanText(value);
  const mark2 = `﷔${holes.length}﷕`;
  if ("drawing" in value) {
    holes.push({ kind: "width", name: value.drawing });
    return mark2;
  }
  holes.push({ kind: "path", path: value.path });
  return `${cleanText(value.before)}${mark2}${cleanText(value.after)}`;
}
function toCdata(value) {
  return `<![CDATA[${cleanText(value).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

// src/core/convert/banner.ts
import { basename } from "node:path/posix";

// src/core/convert/github-url.ts
var lineFragment = /^L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$/;
function githubUrl(repository, view, path, fragment2 = "") {
  if (repository.url === void 0) return void 0;
  const parts = [repository.url, view, encodePath(repository.branch), encodePath(path)].filter(
    (part) => part !== ""
  );
  const source = lineFragment.test(fragment2) && /\.(?:md|markdown)$/i.test(path) ? "?plain=1" : "";
  return `${parts.join("/")}${source}${fragment2 ? `#${encodeFragment(fragment2)}` : ""}`;
}
function encodeFragment(fragment2) {
  return encodeURIComponent(toWellFormed(fragment2)).replace(/%(?:3A|2F|2C|40|3D|2B)/g, decodeURIComponent);
}
function encodePath(path) {
  return path.split("/").map((part) => encodeURIComponent(toWellFormed(part)).replace(/%(?:40|3D|2B|2C|3A)/g, decodeURIComponent)).join("/");
}
function toWellFormed(value) {
  return value.replace(new RegExp("\\p{Surrogate}", "gu"), "�");
}

// src/core/convert/banner.ts
function banner(state) {
  const { context, document } = state;
  const view = githubUrl(context.repository, "blob", document.path);
  const edit = githubUrl(context.repository, "edit", document.path);
  const name = text(document.path);
  const source = view === void 0 ? element("code", {}, [name]) : element("a", { href: view }, [name]);
  const advice = edit === void 0 ? [text(`Edit ${basename(document.path)} there instead.`)] : [element("a", { href: edit }, [text("Edit it on GitHub")]), text(" instead.")];
  const paragraph2 = element("p", {}, [
    text("This page mirrors "),
    source,
    text(` of the repository ${context.repository.name}. Changes made here are overwritten. `),
    ...advice
  ]);
  return macro("info", { body: [paragraph2] });
}

// src/core/convert/languages.ts
var cloud = {
  abap: [],
  actionscript3: ["actionscript", "as3"],
  ada: [],
  applescript: [],
  arduino: ["ino"],
  autoit: [],
  bash: ["sh", "zsh", "console", "shell-session", "shellscript", "terminal"],
  c: ["h"],
  clojure: ["clj"],
  coffeescript: ["coffee"],
  coldfusion: ["cfm"],
  cpp: ["c++", "cc", "cxx", "hpp"],
  csharp: ["c#", "cs"],
  css: ["less"],
  cuda: ["cu"],
  d: [],
  dart: [],
  delphi: [],
  diff: ["patch"],
  dockerfile: ["docker", "containerfile"],
  elixir: ["ex", "exs"],
  erlang: ["erl"],
  fortran: ["f90"],
  foxpro: [],
  gherkin: ["feature", "cucumber"],
  go: ["golang"],
  graphql: ["gql"],
  groovy: ["gradle", "jenkinsfile"],
  handlebars: ["hbs", "mustache"],
  haskell: ["hs"],
  haxe: [],
  hcl: ["terraform", "tf", "tfvars"],
  html: ["htm", "vue", "svelte", "erb", "jinja", "jinja2"],
  java: [],
  javafx: ["jfx"],
  javascript: ["js", "mjs", "cjs", "node"],
  json: ["jsonc", "json5", "jsonl", "ndjson"],
  jsx: [],
  julia: ["jl"],
  kotlin: ["kt", "kts"],
  livescript: ["ls"],
  lua: [],
  markdown: ["md", "mdx"],
  mathematica: [],
  matlab: [],
  nginx: ["nginxconf"],
  objectivec: ["objc", "obj-c", "objective-c"],
  objectivej: [],
  ocaml: ["ml"],
  octave: [],
  pascal: [],
  perl: ["pl"],
  php: [],
  powershell: ["ps1", "pwsh", "ps"],
  prolog: [],
  protobuf: ["proto"],
  puppet: ["pp"],
  python: ["py", "python3", "pycon"],
  qml: [],
  r: ["rscript"],
  racket: ["rkt"],
  restructuredtext: ["rst", "rest"],
  ruby: ["rb"],
  rust: ["rs"],
  sass: ["scss"],
  scala: [],
  scheme: ["scm"],
  shell: [],
  smalltalk: [],
  splunk: ["splunk-spl", "spl"],
  sql: ["mysql", "postgresql", "postgres", "plsql", "tsql", "pgsql", "sqlite"],
  standardml: ["sml"],
  swift: [],
  tcl: [],
  tex: ["latex"],
  toml: [],
  tsx: [],
  typescript: ["ts", "mts", "cts"],
  vala: [],
  vb: ["visualbasic"],
  vbnet: ["vb.net"],
  verilog: ["v", "systemverilog"],
  vhdl: ["vhd"],
  xml: ["svg", "xsd", "xsl", "xslt", "plist", "rss", "xhtml", "wsdl"],
  xquery: ["xq"],
  yaml: ["yml"]
};
var datacenter = {
  actionscript3: ["actionscript", "as3"],
  applescript: [],
  bash: ["sh", "zsh", "shell", "console", "shell-session", "shellscript", "terminal"],
  "c#": ["csharp", "cs"],
  coldfusion: ["cfm"],
  cpp: ["c", "h", "c++", "cc", "cxx", "hpp"],
  css: ["less"],
  delphi: ["pascal"],
  diff: ["patch"],
  erlang: ["erl"],
  groovy: ["gradle", "jenkinsfile"],
  java: ["kotlin", "kt"],
  javafx: ["jfx"],
  js: ["javascript", "mjs", "cjs", "node", "json", "jsonc", "json5", "jsx", "ts", "typescript", "tsx"],
  perl: ["pl"],
  php: [],
  powershell: ["ps1", "pwsh", "ps"],
  py: ["python", "python3", "pycon"],
  ruby: ["rb"],
  sass: ["scss"],
  scala: [],
  sql: ["mysql", "postgresql", "postgres", "plsql", "tsql", "pgsql", "sqlite"],
  vb: ["visualbasic", "vbnet", "vb.net"],
  xml: ["html", "htm", "svg", "xsd", "xsl", "xslt", "plist", "rss", "xhtml", "vue", "wsdl"],
  yml: ["yaml"]
};
var known = {
  cloud: byName(cloud),
  datacenter: byName(datacenter)
};
function mapLanguage(language, deployment) {
  return language === void 0 ? void 0 : known[deployment].get(language);
}
function byName(languages) {
  return new Map(
    Object.entries(languages).flatMap(([name, aliases]) => [name, ...aliases].map((each2) => [each2, name]))
  );
}

// src/core/convert/code-block.ts
function codeBlock(block, cloud2) {
  const language = mapLanguage(block.language, cloud2 ? "cloud" : "datacenter");
  const title = block.title?.trim() || void 0;
  const code2 = macro("code", {
    parameters: { language, title: cloud2 ? void 0 : title },
    plainText: block.value
  });
  return cloud2 && title ? [element("p", {}, [element("strong", {}, [text(title)])]), code2] : [code2];
}

// node_modules/github-slugger/regex.js
var regex = /[\0-\x1F!-,\.\/:-@\[-\^`\{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0378\u0379\u037E\u0380-\u0385\u0387\u038B\u038D\u03A2\u03F6\u0482\u0530\u0557\u0558\u055A-\u055F\u0589-\u0590\u05BE\u05C0\u05C3\u05C6\u05C8-\u05CF\u05EB-\u05EE\u05F3-\u060F\u061B-\u061F\u066A-\u066D\u06D4\u06DD\u06DE\u06E9\u06FD\u06FE\u0700-\u070F\u074B\u074C\u07B2-\u07BF\u07F6-\u07F9\u07FB\u07FC\u07FE\u07FF\u082E-\u083F\u085C-\u085F\u086B-\u089F\u08B5\u08C8-\u08D2\u08E2\u0964\u0965\u0970\u0984\u098D\u098E\u0991\u0992\u09A9\u09B1\u09B3-\u09B5\u09BA\u09BB\u09C5\u09C6\u09C9\u09CA\u09CF-\u09D6\u09D8-\u09DB\u09DE\u09E4\u09E5\u09F2-\u09FB\u09FD\u09FF\u0A00\u0A04\u0A0B-\u0A0E\u0A11\u0A12\u0A29\u0A31\u0A34\u0A37\u0A3A\u0A3B\u0A3D\u0A43-\u0A46\u0A49\u0A4A\u0A4E-\u0A50\u0A52-\u0A58\u0A5D\u0A5F-\u0A65\u0A76-\u0A80\u0A84\u0A8E\u0A92\u0AA9\u0AB1\u0AB4\u0ABA\u0ABB\u0AC6\u0ACA\u0ACE\u0ACF\u0AD1-\u0ADF\u0AE4\u0AE5\u0AF0-\u0AF8\u0B00\u0B04\u0B0D\u0B0E\u0B11\u0B12\u0B29\u0B31\u0B34\u0B3A\u0B3B\u0B45\u0B46\u0B49\u0B4A\u0B4E-\u0B54\u0B58-\u0B5B\u0B5E\u0B64\u0B65\u0B70\u0B72-\u0B81\u0B84\u0B8B-\u0B8D\u0B91\u0B96-\u0B98\u0B9B\u0B9D\u0BA0-\u0BA2\u0BA5-\u0BA7\u0BAB-\u0BAD\u0BBA-\u0BBD\u0BC3-\u0BC5\u0BC9\u0BCE\u0BCF\u0BD1-\u0BD6\u0BD8-\u0BE5\u0BF0-\u0BFF\u0C0D\u0C11\u0C29\u0C3A-\u0C3C\u0C45\u0C49\u0C4E-\u0C54\u0C57\u0C5B-\u0C5F\u0C64\u0C65\u0C70-\u0C7F\u0C84\u0C8D\u0C91\u0CA9\u0CB4\u0CBA\u0CBB\u0CC5\u0CC9\u0CCE-\u0CD4\u0CD7-\u0CDD\u0CDF\u0CE4\u0CE5\u0CF0\u0CF3-\u0CFF\u0D0D\u0D11\u0D45\u0D49\u0D4F-\u0D53\u0D58-\u0D5E\u0D64\u0D65\u0D70-\u0D79\u0D80\u0D84\u0D97-\u0D99\u0DB2\u0DBC\u0DBE\u0DBF\u0DC7-\u0DC9\u0DCB-\u0DCE\u0DD5\u0DD7\u0DE0-\u0DE5\u0DF0\u0DF1\u0DF4-\u0E00\u0E3B-\u0E3F\u0E4F\u0E5A-\u0E80\u0E83\u0E85\u0E8B\u0EA4\u0EA6\u0EBE\u0EBF\u0EC5\u0EC7\u0ECE\u0ECF\u0EDA\u0EDB\u0EE0-\u0EFF\u0F01-\u0F17\u0F1A-\u0F1F\u0F2A-\u0F34\u0F36\u0F38\u0F3A-\u0F3D\u0F48\u0F6D-\u0F70\u0F85\u0F98\u0FBD-\u0FC5\u0FC7-\u0FFF\u104A-\u104F\u109E\u109F\u10C6\u10C8-\u10CC\u10CE\u10CF\u10FB\u1249\u124E\u124F\u1257\u1259\u125E\u125F\u1289\u128E\u128F\u12B1\u12B6\u12B7\u12BF\u12C1\u12C6\u12C7\u12D7\u1311\u1316\u1317\u135B\u135C\u1360-\u137F\u1390-\u139F\u13F6\u13F7\u13FE-\u1400\u166D\u166E\u1680\u169B-\u169F\u16EB-\u16ED\u16F9-\u16FF\u170D\u1715-\u171F\u1735-\u173F\u1754-\u175F\u176D\u1771\u1774-\u177F\u17D4-\u17D6\u17D8-\u17DB\u17DE\u17DF\u17EA-\u180A\u180E\u180F\u181A-\u181F\u1879-\u187F\u18AB-\u18AF\u18F6-\u18FF\u191F\u192C-\u192F\u193C-\u1945\u196E\u196F\u1975-\u197F\u19AC-\u19AF\u19CA-\u19CF\u19DA-\u19FF\u1A1C-\u1A1F\u1A5F\u1A7D\u1A7E\u1A8A-\u1A8F\u1A9A-\u1AA6\u1AA8-\u1AAF\u1AC1-\u1AFF\u1B4C-\u1B4F\u1B5A-\u1B6A\u1B74-\u1B7F\u1BF4-\u1BFF\u1C38-\u1C3F\u1C4A-\u1C4C\u1C7E\u1C7F\u1C89-\u1C8F\u1CBB\u1CBC\u1CC0-\u1CCF\u1CD3\u1CFB-\u1CFF\u1DFA\u1F16\u1F17\u1F1E\u1F1F\u1F46\u1F47\u1F4E\u1F4F\u1F58\u1F5A\u1F5C\u1F5E\u1F7E\u1F7F\u1FB5\u1FBD\u1FBF-\u1FC1\u1FC5\u1FCD-\u1FCF\u1FD4\u1FD5\u1FDC-\u1FDF\u1FED-\u1FF1\u1FF5\u1FFD-\u203E\u2041-\u2053\u2055-\u2070\u2072-\u207E\u2080-\u208F\u209D-\u20CF\u20F1-\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F-\u215F\u2189-\u24B5\u24EA-\u2BFF\u2C2F\u2C5F\u2CE5-\u2CEA\u2CF4-\u2CFF\u2D26\u2D28-\u2D2C\u2D2E\u2D2F\u2D68-\u2D6E\u2D70-\u2D7E\u2D97-\u2D9F\u2DA7\u2DAF\u2DB7\u2DBF\u2DC7\u2DCF\u2DD7\u2DDF\u2E00-\u2E2E\u2E30-\u3004\u3008-\u3020\u3030\u3036\u3037\u303D-\u3040\u3097\u3098\u309B\u309C\u30A0\u30FB\u3100-\u3104\u3130\u318F-\u319F\u31C0-\u31EF\u3200-\u33FF\u4DC0-\u4DFF\u9FFD-\u9FFF\uA48D-\uA4CF\uA4FE\uA4FF\uA60D-\uA60F\uA62C-\uA63F\uA673\uA67E\uA6F2-\uA716\uA720\uA721\uA789\uA78A\uA7C0\uA7C1\uA7CB-\uA7F4\uA828-\uA82B\uA82D-\uA83F\uA874-\uA87F\uA8C6-\uA8CF\uA8DA-\uA8DF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA954-\uA95F\uA97D-\uA97F\uA9C1-\uA9CE\uA9DA-\uA9DF\uA9FF\uAA37-\uAA3F\uAA4E\uAA4F\uAA5A-\uAA5F\uAA77-\uAA79\uAAC3-\uAADA\uAADE\uAADF\uAAF0\uAAF1\uAAF7-\uAB00\uAB07\uAB08\uAB0F\uAB10\uAB17-\uAB1F\uAB27\uAB2F\uAB5B\uAB6A-\uAB6F\uABEB\uABEE\uABEF\uABFA-\uABFF\uD7A4-\uD7AF\uD7C7-\uD7CA\uD7FC-\uD7FF\uE000-\uF8FF\uFA6E\uFA6F\uFADA-\uFAFF\uFB07-\uFB12\uFB18-\uFB1C\uFB29\uFB37\uFB3D\uFB3F\uFB42\uFB45\uFBB2-\uFBD2\uFD3E-\uFD4F\uFD90\uFD91\uFDC8-\uFDEF\uFDFC-\uFDFF\uFE10-\uFE1F\uFE30-\uFE32\uFE35-\uFE4C\uFE50-\uFE6F\uFE75\uFEFD-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF3E\uFF40\uFF5B-\uFF65\uFFBF-\uFFC1\uFFC8\uFFC9\uFFD0\uFFD1\uFFD8\uFFD9\uFFDD-\uFFFF]|\uD800[\uDC0C\uDC27\uDC3B\uDC3E\uDC4E\uDC4F\uDC5E-\uDC7F\uDCFB-\uDD3F\uDD75-\uDDFC\uDDFE-\uDE7F\uDE9D-\uDE9F\uDED1-\uDEDF\uDEE1-\uDEFF\uDF20-\uDF2C\uDF4B-\uDF4F\uDF7B-\uDF7F\uDF9E\uDF9F\uDFC4-\uDFC7\uDFD0\uDFD6-\uDFFF]|\uD801[\uDC9E\uDC9F\uDCAA-\uDCAF\uDCD4-\uDCD7\uDCFC-\uDCFF\uDD28-\uDD2F\uDD64-\uDDFF\uDF37-\uDF3F\uDF56-\uDF5F\uDF68-\uDFFF]|\uD802[\uDC06\uDC07\uDC09\uDC36\uDC39-\uDC3B\uDC3D\uDC3E\uDC56-\uDC5F\uDC77-\uDC7F\uDC9F-\uDCDF\uDCF3\uDCF6-\uDCFF\uDD16-\uDD1F\uDD3A-\uDD7F\uDDB8-\uDDBD\uDDC0-\uDDFF\uDE04\uDE07-\uDE0B\uDE14\uDE18\uDE36\uDE37\uDE3B-\uDE3E\uDE40-\uDE5F\uDE7D-\uDE7F\uDE9D-\uDEBF\uDEC8\uDEE7-\uDEFF\uDF36-\uDF3F\uDF56-\uDF5F\uDF73-\uDF7F\uDF92-\uDFFF]|\uD803[\uDC49-\uDC7F\uDCB3-\uDCBF\uDCF3-\uDCFF\uDD28-\uDD2F\uDD3A-\uDE7F\uDEAA\uDEAD-\uDEAF\uDEB2-\uDEFF\uDF1D-\uDF26\uDF28-\uDF2F\uDF51-\uDFAF\uDFC5-\uDFDF\uDFF7-\uDFFF]|\uD804[\uDC47-\uDC65\uDC70-\uDC7E\uDCBB-\uDCCF\uDCE9-\uDCEF\uDCFA-\uDCFF\uDD35\uDD40-\uDD43\uDD48-\uDD4F\uDD74\uDD75\uDD77-\uDD7F\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDFF\uDE12\uDE38-\uDE3D\uDE3F-\uDE7F\uDE87\uDE89\uDE8E\uDE9E\uDEA9-\uDEAF\uDEEB-\uDEEF\uDEFA-\uDEFF\uDF04\uDF0D\uDF0E\uDF11\uDF12\uDF29\uDF31\uDF34\uDF3A\uDF45\uDF46\uDF49\uDF4A\uDF4E\uDF4F\uDF51-\uDF56\uDF58-\uDF5C\uDF64\uDF65\uDF6D-\uDF6F\uDF75-\uDFFF]|\uD805[\uDC4B-\uDC4F\uDC5A-\uDC5D\uDC62-\uDC7F\uDCC6\uDCC8-\uDCCF\uDCDA-\uDD7F\uDDB6\uDDB7\uDDC1-\uDDD7\uDDDE-\uDDFF\uDE41-\uDE43\uDE45-\uDE4F\uDE5A-\uDE7F\uDEB9-\uDEBF\uDECA-\uDEFF\uDF1B\uDF1C\uDF2C-\uDF2F\uDF3A-\uDFFF]|\uD806[\uDC3B-\uDC9F\uDCEA-\uDCFE\uDD07\uDD08\uDD0A\uDD0B\uDD14\uDD17\uDD36\uDD39\uDD3A\uDD44-\uDD4F\uDD5A-\uDD9F\uDDA8\uDDA9\uDDD8\uDDD9\uDDE2\uDDE5-\uDDFF\uDE3F-\uDE46\uDE48-\uDE4F\uDE9A-\uDE9C\uDE9E-\uDEBF\uDEF9-\uDFFF]|\uD807[\uDC09\uDC37\uDC41-\uDC4F\uDC5A-\uDC71\uDC90\uDC91\uDCA8\uDCB7-\uDCFF\uDD07\uDD0A\uDD37-\uDD39\uDD3B\uDD3E\uDD48-\uDD4F\uDD5A-\uDD5F\uDD66\uDD69\uDD8F\uDD92\uDD99-\uDD9F\uDDAA-\uDEDF\uDEF7-\uDFAF\uDFB1-\uDFFF]|\uD808[\uDF9A-\uDFFF]|\uD809[\uDC6F-\uDC7F\uDD44-\uDFFF]|[\uD80A\uD80B\uD80E-\uD810\uD812-\uD819\uD824-\uD82B\uD82D\uD82E\uD830-\uD833\uD837\uD839\uD83D\uD83F\uD87B-\uD87D\uD87F\uD885-\uDB3F\uDB41-\uDBFF][\uDC00-\uDFFF]|\uD80D[\uDC2F-\uDFFF]|\uD811[\uDE47-\uDFFF]|\uD81A[\uDE39-\uDE3F\uDE5F\uDE6A-\uDECF\uDEEE\uDEEF\uDEF5-\uDEFF\uDF37-\uDF3F\uDF44-\uDF4F\uDF5A-\uDF62\uDF78-\uDF7C\uDF90-\uDFFF]|\uD81B[\uDC00-\uDE3F\uDE80-\uDEFF\uDF4B-\uDF4E\uDF88-\uDF8E\uDFA0-\uDFDF\uDFE2\uDFE5-\uDFEF\uDFF2-\uDFFF]|\uD821[\uDFF8-\uDFFF]|\uD823[\uDCD6-\uDCFF\uDD09-\uDFFF]|\uD82C[\uDD1F-\uDD4F\uDD53-\uDD63\uDD68-\uDD6F\uDEFC-\uDFFF]|\uD82F[\uDC6B-\uDC6F\uDC7D-\uDC7F\uDC89-\uDC8F\uDC9A-\uDC9C\uDC9F-\uDFFF]|\uD834[\uDC00-\uDD64\uDD6A-\uDD6C\uDD73-\uDD7A\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDE41\uDE45-\uDFFF]|\uD835[\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3\uDFCC\uDFCD]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85-\uDE9A\uDEA0\uDEB0-\uDFFF]|\uD838[\uDC07\uDC19\uDC1A\uDC22\uDC25\uDC2B-\uDCFF\uDD2D-\uDD2F\uDD3E\uDD3F\uDD4A-\uDD4D\uDD4F-\uDEBF\uDEFA-\uDFFF]|\uD83A[\uDCC5-\uDCCF\uDCD7-\uDCFF\uDD4C-\uDD4F\uDD5A-\uDFFF]|\uD83B[\uDC00-\uDDFF\uDE04\uDE20\uDE23\uDE25\uDE26\uDE28\uDE33\uDE38\uDE3A\uDE3C-\uDE41\uDE43-\uDE46\uDE48\uDE4A\uDE4C\uDE50\uDE53\uDE55\uDE56\uDE58\uDE5A\uDE5C\uDE5E\uDE60\uDE63\uDE65\uDE66\uDE6B\uDE73\uDE78\uDE7D\uDE7F\uDE8A\uDE9C-\uDEA0\uDEA4\uDEAA\uDEBC-\uDFFF]|\uD83C[\uDC00-\uDD2F\uDD4A-\uDD4F\uDD6A-\uDD6F\uDD8A-\uDFFF]|\uD83E[\uDC00-\uDFEF\uDFFA-\uDFFF]|\uD869[\uDEDE-\uDEFF]|\uD86D[\uDF35-\uDF3F]|\uD86E[\uDC1E\uDC1F]|\uD873[\uDEA2-\uDEAF]|\uD87A[\uDFE1-\uDFFF]|\uD87E[\uDE1E-\uDFFF]|\uD884[\uDF4B-\uDFFF]|\uDB40[\uDC00-\uDCFF\uDDF0-\uDFFF]/g;

// node_modules/github-slugger/index.js
var own = Object.hasOwnProperty;
var BananaSlug = class {
  /**
   * Create a new slug class.
   */
  constructor() {
    this.occurrences;
    this.reset();
  }
  /**
   * Generate a unique slug.
  *
  * Tracks previously generated slugs: repeated calls with the same value
  * will result in different slugs.
  * Use the `slug` function to get same slugs.
   *
   * @param  {string} value
   *   String of text to slugify
   * @param  {boolean} [maintainCase=false]
   *   Keep the current case, otherwise make all lowercase
   * @return {string}
   *   A unique slug string
   */
  slug(value, maintainCase) {
    const self2 = this;
    let result = slug(value, maintainCase === true);
    const originalSlug = result;
    while (own.call(self2.occurrences, result)) {
      self2.occurrences[originalSlug]++;
      result = originalSlug + "-" + self2.occurrences[originalSlug];
    }
    self2.occurrences[result] = 0;
    return result;
  }
  /**
   * Reset - Forget all previous slugs
   *
   * @return void
   */
  reset() {
    this.occurrences = /* @__PURE__ */ Object.create(null);
  }
};
function slug(value, maintainCase) {
  if (typeof value !== "string") return "";
  if (!maintainCase) value = value.toLowerCase();
  return value.replace(regex, "").replace(/ /g, "-");
}

// src/core/markdown/ignore.ts
var begin = /<!--\s*confluence:ignore\s*-->/;
var end = /<!--\s*confluence:end-ignore\s*-->/;
function keepVisible(nodes) {
  if (!nodes.some((node) => node.type === "html" && begin.test(node.value))) return { nodes };
  const kept = [];
  let since;
  for (const node of nodes) {
    const value = node.type === "html" ? node.value : void 0;
    if (value === void 0) {
      if (!since) kept.push(node);
      continue;
    }
    const rest = cut(value, since !== void 0);
    if (rest.value !== "") kept.push({ ...node, value: rest.value });
    since = rest.open ? since ?? node : void 0;
  }
  return { nodes: kept, unclosed: since?.position };
}
function cut(value, hidden) {
  let rest = value;
  let kept = "";
  let open = hidden;
  for (; ; ) {
    const match = (open ? end : begin).exec(rest);
    if (!open) kept += match ? rest.slice(0, match.index) : rest;
    if (!match) return { value: kept, open };
    rest = rest.slice(match.index + match[0].length);
    open = !open;
  }
}

// src/core/markdown/anchors.ts
function anchorsOf(document) {
  return readAnchors(document.tree).names;
}
function findAnchor(anchors, fragment2) {
  const name = fragment2.replace(/^user-content-/, "");
  if (anchors.has(name)) return name;
  const lower = name.toLowerCase();
  return anchors.has(lower) ? lower : void 0;
}
function readAnchors(tree) {
  const slugger = new BananaSlug();
  const names3 = /* @__PURE__ */ new Set();
  const slugs = /* @__PURE__ */ new Map();
  const htmlSlugs = /* @__PURE__ */ new Map();
  const readHtml = (html3, hidden) => {
    for (const text5 of readHtmlHeadings(html3)) {
      const slug2 = slugger.slug(text5);
      if (hidden) continue;
      names3.add(slug2);
      htmlSlugs.set(text5, [...htmlSlugs.get(text5) ?? [], slug2]);
    }
    if (!hidden) for (const name of readHtmlAnchors(html3)) names3.add(name);
  };
  const visit2 = (node, hidden) => {
    if (node.type === "heading") {
      const slug2 = slugger.slug(headingText(node));
      slugs.set(node, slug2);
      if (!hidden) names3.add(slug2);
    }
    if (node.type === "html") readHtml(node.value, hidden);
    if (!("children" in node)) return;
    const shown = hidden ? node.children : keepVisible(node.children).nodes;
    const visible = shown === node.children ? void 0 : new Set(shown);
    for (const child of node.children) visit2(child, hidden || visible !== void 0 && !visible.has(child));
  };
  visit2(tree, false);
  return { names: names3, slugs, htmlSlugs };
}
function headingText(node) {
  return toString(node, { includeHtml: false, includeImageAlt: false });
}

// src/core/convert/definitions.ts
function readDefinitions(tree) {
  const definitions = /* @__PURE__ */ new Map();
  const footnoteDefinitions = /* @__PURE__ */ new Map();
  const visit2 = (parent) => {
    for (const node of parent.children) {
      if (node.type === "definition" && !definitions.has(node.identifier))
        definitions.set(node.identifier, node);
      if (node.type === "footnoteDefinition" && !footnoteDefinitions.has(node.identifier)) {
        footnoteDefinitions.set(node.identifier, node);
      }
      if (mayHoldDefinitions(node)) visit2(node);
    }
  };
  visit2(tree);
  return { definitions, footnoteDefinitions };
}
function mayHoldDefinitions(node) {
  return node.type === "blockquote" || node.type === "list" || node.type === "listItem" || node.type === "footnoteDefinition";
}

// src/core/convert/paragraphs.ts
function toParagraphs(line, cloud2) {
  if (!cloud2 || !line.some(holdsImage)) return [element("p", {}, line)];
  const content2 = contentOf(line);
  if (content2.length > 1 && content2.every(isPicture))
    return content2.map((picture2) => element("p", {}, [picture2]));
  const paragraphs = [];
  let run2 = [];
  for (const part of splitAtBreaks(line)) {
    if (!isLone(part)) run2 = run2.length > 0 ? [...run2, element("br", {}, []), ...part] : part;
    else {
      if (run2.length > 0) paragraphs.push(element("p", {}, run2.map(markInline)));
      run2 = [];
      paragraphs.push(element("p", {}, part));
    }
  }
  return run2.length > 0 ? [...paragraphs, element("p", {}, run2.map(markInline))] : paragraphs;
}
function markInline(node) {
  if (!isElement(node) || !holdsImage(node)) return node;
  if (node.tagName !== "ac:image") return { ...node, children: node.children.map(markInline) };
  const { "ac:align": _align, "ac:layout": _layout, ...properties } = node.properties;
  return { ...node, properties: { ...properties, "ac:inline": "true" } };
}
function holdsImage(node) {
  return isElement(node) && (node.tagName === "ac:image" || node.children.some(holdsImage));
}
function holdsBlockImage(node) {
  if (!isElement(node)) return false;
  return node.tagName === "ac:image" ? !node.properties["ac:inline"] : node.children.some(holdsBlockImage);
}
function splitAtBreaks(line) {
  const parts = [[]];
  for (const node of line) {
    if (isElement(node, "br")) parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return parts;
}
function isLone(line) {
  const content2 = contentOf(line);
  return content2.length === 1 && isLoneImage(content2[0]);
}
function isLoneImage(node) {
  if (isElement(node, "ac:image")) return true;
  return isElement(node) && node.children.length === 1 && isLoneImage(node.children[0]);
}
function isPicture(node) {
  return isElement(node, "ac:image") && isElement(node.children[0], "ri:attachment") && !node.properties["ac:width"];
}
function contentOf(line) {
  return line.filter((node) => !isAnchor(node) && !isSpace(node) && !isElement(node, "br"));
}
function isSpace(node) {
  return node.type === "text" && typeof node.value === "string" && node.value.trim() === "";
}

// src/core/convert/flow.ts
var blockNames = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li table blockquote hr pre ac:task-list ac:adf-extension ac:layout".split(" ")
);
function isBlock(node) {
  if (node.type === "verbatim") return true;
  if (node.type !== "element") return false;
  if (node.tagName === "ac:structured-macro")
    return node.properties["ac:name"] === "toc" || node.children.some(isBody);
  return blockNames.has(node.tagName);
}
function toFlow(nodes, cloud2) {
  const blocks2 = [];
  let run2 = [];
  const endRun = () => {
    const children = trimLine(run2);
    if (children.length > 0) blocks2.push(...toParagraphs(children, cloud2));
    run2 = [];
  };
  for (const node of nodes.flatMap(liftBlocks)) {
    if (!isBlock(node)) run2.push(node);
    else {
      endRun();
      blocks2.push(node);
    }
  }
  endRun();
  return mergeAnchors(blocks2);
}
function toPhrasing(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "cdata" || node.type === "verbatim") return [text(node.value)];
    if (node.type !== "element") return [node];
    if (isBlock(node) || isContainer(node)) {
      const inner = toPhrasing(node.children.filter((child) => !isElement(child, "ac:parameter")));
      return [...inner, text(" ")];
    }
    return holdsBlock(node) ? [{ ...node, children: toPhrasing(node.children) }] : [node];
  });
}
function mergeAnchors(nodes) {
  if (!nodes.some(isAnchorParagraph)) return nodes;
  const result = [];
  let waiting = [];
  for (const node of nodes) {
    if (isElement(node) && isAnchorParagraph(node)) {
      waiting = [...waiting, ...node.children.filter(isAnchor)];
    } else {
      const takes = waiting.length > 0 && isElement(node) && /^(?:p|h[1-6])$/.test(node.tagName);
      if (takes) result.push({ ...node, children: [...waiting, ...node.children] });
      else result.push(...waiting.length > 0 ? [element("p", {}, waiting)] : [], node);
      waiting = [];
    }
  }
  return waiting.length > 0 ? [...result, element("p", {}, waiting)] : result;
}
function isAnchorParagraph(node) {
  if (!isElement(node, "p") || node.children.length === 0) return false;
  return node.children.every((child) => isAnchor(child) || isBlank(child));
}
function liftBlocks(node) {
  if (!isElement(node) || isBlock(node) || !holdsBlock(node)) return [node];
  const parts = [];
  let run2 = [];
  const endRun = () => {
    if (run2.length > 0) parts.push({ ...node, children: run2 });
    run2 = [];
  };
  for (const child of node.children.flatMap(liftBlocks)) {
    if (!isBlock(child)) run2.push(child);
    else {
      endRun();
      parts.push(isElement(child) && /^(?:p|h[1-6])$/.test(child.tagName) ? markInside(child, node) : child);
    }
  }
  endRun();
  return parts;
}
function markInside(block, mark2) {
  return { ...block, children: [{ ...mark2, children: block.children }] };
}
function holdsBlock(node) {
  if (node.tagName === "ac:structured-macro" || node.tagName === "ac:image") return false;
  return node.children.some((child) => isBlock(child) || isElement(child) && holdsBlock(child));
}
function isContainer(node) {
  return /^(?:tbody|tr|t[dh]|ac:(?:rich-text-body|plain-text-body|adf-.*|task.*))$/.test(node.tagName);
}
function isBody(node) {
  return isElement(node, "ac:rich-text-body") || isElement(node, "ac:plain-text-body");
}
function trimLine(line) {
  let start = 0;
  let end2 = line.length;
  while (start < end2 && isTrimmed(line[start])) start++;
  while (end2 > start && isTrimmed(line[end2 - 1])) end2--;
  return line.slice(start, end2).map((node, index, kept) => {
    if (node.type !== "text" || typeof node.value !== "string") return node;
    const begins = index === 0 || isElement(kept[index - 1], "br");
    const value = begins ? node.value.replace(/^[ \t\n]+/, "") : node.value;
    return text(index === kept.length - 1 ? value.replace(/[ \t\n]+$/, "") : value);
  });
}
function isTrimmed(node) {
  return node !== void 0 && (isBlank(node) || isElement(node, "br"));
}
function isBlank(node) {
  return node.type === "text" && typeof node.value === "string" && node.value.trim() === "";
}

// src/core/convert/nesting/kind.ts
var names = {
  heading: "heading",
  list: "list",
  code: "code block",
  table: "table",
  rule: "rule",
  quote: "quote",
  panel: "panel",
  expand: "<details>",
  tasks: "task list",
  macro: "macro"
};
var elements = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  ul: "list",
  ol: "list",
  table: "table",
  hr: "rule",
  blockquote: "quote",
  "ac:task-list": "tasks",
  "ac:adf-extension": "panel"
};
var macros = {
  code: "code",
  expand: "expand",
  info: "panel",
  note: "panel",
  panel: "panel",
  tip: "panel",
  warning: "panel"
};
function kindOf2(node) {
  if (node.type !== "element") return "text";
  if (node.tagName !== "ac:structured-macro") return elements[node.tagName] ?? "text";
  return isBlock(node) ? macros[macroName(node)] ?? "macro" : "text";
}

// src/core/convert/nesting/place.ts
function withPlace(node, place) {
  if (node.type !== "element" || node.place || !place || kindOf2(node) === "text") return node;
  return { ...node, place };
}

// src/core/markdown/alerts.ts
var marker = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;
function readAlert(quote2) {
  const paragraph2 = quote2.children[0];
  if (paragraph2?.type !== "paragraph") return void 0;
  const [first, ...others] = paragraph2.children;
  const match = first?.type === "text" ? marker.exec(first.value) : null;
  if (!match || first?.type !== "text") return void 0;
  const rest = first.value.slice(match[0].length);
  if (!match[0].endsWith("\n") && others.length > 0 && !isSpaces(others[0])) return void 0;
  const lines = others[0]?.type === "break" && rest === "" ? others.slice(1) : others;
  const children = rest === "" ? lines : [{ ...first, value: rest }, ...lines];
  const content2 = children.length > 0 ? [{ ...paragraph2, children }] : [];
  if (content2.length === 0 && quote2.children.length === 1) return void 0;
  const kind = String(match[1]).toLowerCase();
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return { kind, title, content: { ...quote2, children: [...content2, ...quote2.children.slice(1)] } };
}
function isSpaces(node) {
  const { start, end: end2 } = node?.position ?? {};
  return node?.type === "break" && (end2?.offset ?? 0) - (start?.offset ?? 0) !== 2;
}

// src/core/convert/alert-panel.ts
var macros2 = {
  note: "info",
  tip: "tip",
  important: "info",
  warning: "note",
  caution: "warning"
};
function alertPanel(kind, body, cloud2) {
  return kind === "important" && cloud2 ? purplePanel(body) : macro(macros2[kind], { body });
}

// src/core/convert/handlers/blockquote.ts
var blockquote = (node, state, parent) => {
  const alert = readAlert(node);
  if (alert && parent?.type === "root" && state.place() === "page") {
    return [
      alertPanel(
        alert.kind,
        state.within("panel", () => state.flow(alert.content)),
        state.isCloud
      )
    ];
  }
  const body = state.within("quote", () => state.flow(alert?.content ?? node));
  if (!alert) return body.length > 0 ? [element("blockquote", {}, body)] : [];
  const title = element("p", {}, [element("strong", {}, [text(alert.title)])]);
  return [element("blockquote", {}, [title, ...body])];
};

// src/core/convert/handlers/break.ts
var hardBreak = () => [element("br", {}, [])];

// src/core/storage/image.ts
function image(source, look) {
  const resource = source.kind === "attachment" ? element("ri:attachment", { "ri:filename": source.name }, []) : element("ri:url", { "ri:value": source.url }, []);
  return element(
    "ac:image",
    {
      "ac:alt": look.alt || void 0,
      "ac:title": look.title || void 0,
      "ac:width": look.width,
      "ac:height": look.height
    },
    [resource]
  );
}

// src/core/storage/attachment-name.ts
import { createHash } from "node:crypto";
import { basename as basename2, extname } from "node:path/posix";
var longest = 60;
function attachmentName(path) {
  const extension = extname(path);
  const stem = toSafe(basename2(path, extension)).slice(0, longest) || "file";
  const suffix = toSafe(extension.slice(1)).slice(0, 16).toLowerCase();
  return `${stem}-${hexHash(path)}${suffix ? `.${suffix}` : ""}`;
}
function hexHash(value) {
  return createHash("sha256").update(value).digest("hex").slice(0, 8);
}
function toSafe(value) {
  return value.normalize("NFKD").replace(new RegExp("\\p{Mark}", "gu"), "").replace(/[^A-Za-z0-9._]+/g, "-").replace(/^[-.]+|[-.]+$/g, "");
}

// src/core/convert/math.ts
function mathBlock(tex, place, state) {
  const mode = state.context.settings.math;
  if (typeof mode === "object") return [macro(mode.macro, { plainText: tex })];
  const drawn = mode === "image" ? draw(tex, true, place, state) : void 0;
  return drawn ? [element("p", {}, [drawn])] : codeBlock({ value: tex, language: "tex" }, state.isCloud);
}
function mathPhrase(tex, place, state) {
  const mode = state.context.settings.math;
  if (typeof mode === "object") return [macro(mode.macro, { parameters: { body: tex } })];
  const drawn = mode === "image" ? draw(tex, false, place, state) : void 0;
  return [drawn ?? element("code", {}, [text(tex.replace(/\s+/g, " "))])];
}
function draw(tex, display, place, state) {
  const result = state.tools.renderMath?.(tex, display);
  if (!result) return void 0;
  if ("error" in result) {
    state.report("math-not-drawn", `Cannot draw the formula: ${result.error}. Its source is shown.`, place);
    return void 0;
  }
  const digest = hexHash(result.svg);
  const name = `math-${digest}.svg`;
  state.attach({ name, mediaType: "image/svg+xml", digest, source: { kind: "text", text: result.svg } });
  const size = { width: toPixels(result.width), height: toPixels(result.height) };
  const drawn = image({ kind: "attachment", name }, { alt: tex.replace(/\s+/g, " "), ...size });
  if (display || !state.isCloud) return drawn;
  return { ...drawn, properties: { ...drawn.properties, "ac:inline": "true" } };
}
function toPixels(size) {
  return size > 0 ? String(Math.max(1, Math.round(size))) : void 0;
}

// src/core/convert/handlers/mermaid.ts
var drawing = "twice as large";
var mermaid = (node, state) => {
  const mode = state.context.settings.mermaid;
  if (typeof mode === "object") return [macro(mode.macro, { plainText: node.value })];
  if (mode === "image" && !reportBroken(node, state)) {
    const digest = hexHash(`${drawing} ${node.value}`);
    const name = `mermaid-${digest}.png`;
    const source = { kind: "diagram", language: "mermaid", code: node.value };
    state.attach({ name, mediaType: "image/png", digest, source });
    return [element("p", {}, [image({ kind: "attachment", name }, { alt: "Diagram", width: { drawing: name } })])];
  }
  const code2 = codeBlock({ value: node.value }, state.isCloud);
  const url = githubUrl(state.context.repository, "blob", state.document.path);
  if (url === void 0) return code2;
  return [...code2, element("p", {}, [element("a", { href: url }, [text("See the diagram drawn on GitHub")])])];
};
function reportBroken(node, state) {
  const broken = state.tools.brokenDiagram?.(node.value);
  if (broken === void 0) return false;
  const start = node.position?.start;
  const place = broken.line === void 0 || start === void 0 ? node : { line: start.line + broken.line, column: 1 };
  state.report("diagram-not-drawn", `Cannot draw the diagram: ${broken.reason}. Its source is shown.`, place);
  return true;
}

// src/core/storage/xml-error.ts
var import_saxes = __toESM(require_saxes(), 1);
var opening = '<storage xmlns:ac="http://atlassian.com/content" xmlns:ri="http://atlassian.com/resource/identifier">';
function findXmlError(value, checkName) {
  let found;
  let end2;
  const parser = new import_saxes.SaxesParser({ xmlns: true, position: true });
  Object.assign(parser.ENTITIES, characterEntities);
  const stop = (message) => {
    found ??= { ...end2 ?? placeOf(parser), message };
  };
  parser.on("error", (error) => stop(error.message.replace(/^\d+:\d+: |\.$/g, "")));
  parser.on("opentag", (tag) => {
    const problem = tag.name === "storage" ? void 0 : checkName?.(tag.name);
    if (problem) stop(problem);
  });
  parser.on("doctype", () => stop("a document type declaration is not allowed"));
  parser.write(opening).write(value);
  end2 = placeOf(parser);
  parser.write("</storage>").close();
  return found;
}
function placeOf({ line, column }) {
  return { line, column: Math.max(1, line === 1 ? column - opening.length : column) };
}

// src/core/convert/storage-names.ts
var htmlNames = new Set(
  "a abbr address article aside b big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var".split(" ")
);
function findNameProblem(name) {
  if (/^(?:ac|ri):/.test(name) || htmlNames.has(name)) return void 0;
  return `<${name}> is not an element of storage format`;
}

// src/core/convert/handlers/storage-fence.ts
var storageFence = (node, state) => {
  const problem = findXmlError(node.value, findNameProblem);
  if (!problem) return [{ type: "verbatim", value: node.value }];
  const start = node.position?.start;
  const place = start && { line: start.line + problem.line, column: start.column - 1 + problem.column };
  state.report("malformed-storage", `Cannot use the storage format: ${problem.message}. Correct it.`, place);
  return codeBlock({ value: node.value, language: "xml" }, state.isCloud);
};

// src/core/convert/handlers/code.ts
var fences = {
  "confluence-storage": storageFence,
  math: (node, state) => mathBlock(node.value, node, state),
  mermaid
};
var code = (node, state, parent) => {
  const language = /^[^\s{,:]+/.exec(node.lang ?? "")?.[0].toLowerCase();
  const fence = language !== void 0 && Object.hasOwn(fences, language) ? fences[language] : void 0;
  if (fence) return fence(node, state, parent);
  return codeBlock({ value: node.value, language, title: readTitle(node.meta ?? "") }, state.isCloud);
};
function readTitle(meta) {
  const match = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(meta);
  return match ? match[1] ?? match[2] ?? match[3] : void 0;
}

// src/core/convert/handlers/definition.ts
var definition = () => [];

// src/core/convert/handlers/delete.ts
var strikethrough = (node, state) => [element("s", {}, state.phrasing(node))];

// src/core/convert/handlers/emphasis.ts
var emphasis = (node, state) => [element("em", {}, state.phrasing(node))];

// src/core/convert/handlers/footnote-definition.ts
var footnoteDefinition = () => [];

// src/core/storage/link.ts
var bodyMarks = /* @__PURE__ */ new Set(["strong", "em", "code", "sub", "sup", "br", "span", "ac:image"]);
function webLink(href, children) {
  return element("a", { href }, withoutLinks(children));
}
function smartLink(href) {
  return element("a", { href, "data-card-appearance": "inline" }, [text(href)]);
}
function placeLink(id, name, children) {
  const entity = element("ri:content-entity", { "ri:content-id": id }, []);
  const body = element("ac:link-body", {}, onlyBodyMarks(children));
  return element("ac:link", { "ac:anchor": name }, [entity, body]);
}
function anchorLink(name, children) {
  const body = element("ac:link-body", {}, onlyBodyMarks(children));
  return element("ac:link", { "ac:anchor": name }, [body]);
}
function onlyBodyMarks(nodes) {
  return nodes.flatMap((node) => {
    if (node.type !== "element") return [node];
    if (node.tagName === "ac:image") return [node];
    if (node.tagName.startsWith("ac:") && node.tagName !== "ac:link" && node.tagName !== "ac:link-body")
      return [];
    const children = onlyBodyMarks(node.children);
    return bodyMarks.has(node.tagName) ? [{ ...node, children }] : children;
  });
}
function withoutLinks(nodes) {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    const children = withoutLinks(node.children);
    if (node.tagName === "a" || node.tagName === "ac:link" || node.tagName === "ac:link-body")
      return children;
    return [{ ...node, children }];
  });
}

// src/core/convert/footnotes.ts
function backReference(number, reference2) {
  return reference2 === 1 ? `fnref-${number}` : `fnref-${number}-${reference2}`;
}
function footnoteList(state) {
  const items = [];
  const bodies2 = /* @__PURE__ */ new Map();
  for (const footnote of state.footnotes.values()) {
    bodies2.set(
      footnote,
      state.within("item", () => state.flow(footnote.definition))
    );
  }
  for (const [footnote, body] of bodies2) items.push(element("li", {}, toItem(footnote, body)));
  return items.length > 0 ? [element("hr", {}, []), element("ol", {}, items)] : [];
}
function toItem(footnote, body) {
  const first = isElement(body[0], "p") ? body[0] : element("p", {}, []);
  const blocks2 = [{ ...first, children: [anchor(`fn-${footnote.number}`), ...first.children] }];
  const rest = first === body[0] ? body.slice(1) : body;
  const all4 = [...blocks2, ...rest];
  const last = all4.at(-1);
  if (!isElement(last, "p") || holdsBlockImage(last)) return [...all4, element("p", {}, backLinks(footnote))];
  return [...all4.slice(0, -1), { ...last, children: [...last.children, text(" "), ...backLinks(footnote)] }];
}
function backLinks(footnote) {
  return Array.from({ length: footnote.references }, (_, index) => [
    ...index > 0 ? [text(" ")] : [],
    anchorLink(backReference(footnote.number, index + 1), [text(index > 0 ? `↩${index + 1}` : "↩")])
  ]).flat();
}

// src/core/convert/handlers/footnote-reference.ts
var footnoteReference = (node, state) => {
  const definition2 = state.footnoteDefinitions.get(node.identifier);
  if (!definition2) return [text(`[^${node.label ?? node.identifier}]`)];
  const known3 = state.footnotes.get(node.identifier);
  const footnote = known3 ?? { definition: definition2, number: state.footnotes.size + 1, references: 0 };
  if (!known3) state.footnotes.set(node.identifier, footnote);
  footnote.references++;
  const { number, references: references2 } = footnote;
  return [
    anchor(backReference(number, references2)),
    element("sup", {}, [anchorLink(`fn-${number}`, [text(String(number))])])
  ];
};

// src/core/convert/storage-text.ts
function storageText(nodes) {
  return nodes.map(toText).join("");
}
function toText(node) {
  if (node.type === "cdata" || node.type === "verbatim") return node.value;
  if (node.type === "text") {
    return typeof node.value === "string" ? node.value : `${node.value.before}${node.value.after}`;
  }
  if (node.tagName === "ac:parameter") return "";
  if (node.tagName === "br") return " ";
  if (node.tagName === "ac:image")
    return typeof node.properties["ac:alt"] === "string" ? node.properties["ac:alt"] : "";
  return storageText(node.children);
}

// src/core/convert/heading.ts
function heading(options2, state) {
  if (options2.depth === 1 && state.takeTitle(storageText(options2.children))) {
    if (options2.slug) state.topAnchors.add(options2.slug);
    return [];
  }
  const phrasing = trimLine(toPhrasing(options2.children));
  const content2 = state.isCloud ? phrasing.map(markInline) : phrasing;
  if (content2.length === 0 && !options2.slug) return [];
  const children = options2.slug ? [anchor(options2.slug), ...content2] : content2;
  return [element(`h${options2.depth}`, { style: options2.style }, children)];
}

// src/core/convert/handlers/heading.ts
var heading2 = (node, state) => {
  const children = state.phrasing(node);
  return heading({ depth: node.depth, slug: state.anchors.slugs.get(node), children, place: node }, state);
};

// src/core/convert/handlers/html.ts
var html2 = (node) => {
  const value = node.value.trim();
  if (/^<br\s*\/?>$/i.test(value)) return [element("br", {}, [])];
  if (value === "" || value.startsWith("<!--") && value.indexOf("-->", 2) === value.length - 3) return [];
  return [{ type: "raw", value: node.value, position: node.position }];
};

// src/core/links/link-target.ts
import { dirname, join } from "node:path/posix";

// src/core/links/github-address.ts
var pages = /^(?:issues|pulls?|discussions|wiki|releases|tags|actions|projects|milestones|labels|security|graphs|commits?|compare)(?:$|[/?#])/;
var views = /^(?:blob|tree|raw|edit|blame)\/(.*)$/is;
function isGithubPage(below) {
  return pages.test(below) || views.test(below);
}
function readGithubPath(url, repositoryUrl, branch) {
  const place = readPlace(withoutScheme(url), withoutScheme(repositoryUrl));
  if (place === void 0) return void 0;
  const ref = `${place}/`;
  const rest = afterStart(ref, `${branch}/`) ?? afterStart(ref, `refs/heads/${branch}/`) ?? (ref.startsWith("HEAD/") ? ref.slice("HEAD/".length) : void 0);
  const path = rest?.replace(/^\/+|\/+$/g, "");
  return path?.split("/").includes("..") === true ? void 0 : path;
}
function readPlace(address, own4) {
  const shown = afterStart(address, `${own4}/`);
  if (shown !== void 0) return views.exec(shown)?.[1];
  const [, host = "", name = ""] = /^([^/]*)\/(.*)$/s.exec(own4) ?? [];
  const isGithub = host.toLowerCase() === "github.com";
  const starts2 = isGithub ? [`raw.githubusercontent.com/${name}/`, `media.githubusercontent.com/media/${name}/`] : [`${host}/raw/${name}/`, `raw.${host}/${name}/`];
  for (const start of starts2) {
    const place = afterStart(address, start);
    if (place !== void 0) return place;
  }
  return void 0;
}
function withoutScheme(url) {
  return url.replace(/^https?:\/\/(?:www\.(?=github\.com\/))?/i, "");
}
function afterStart(text5, start) {
  const isStart = text5.slice(0, start.length).toLowerCase() === start.toLowerCase();
  return isStart ? text5.slice(start.length) : void 0;
}

// src/core/links/link-target.ts
var safeSchemes = /* @__PURE__ */ new Set([
  "http",
  "https",
  "mailto",
  "tel",
  "ftp",
  "irc",
  "ircs",
  "xmpp",
  "sip",
  "sips",
  "geo"
]);
function readLinkTarget(url, from, repository) {
  const address = url.trim();
  if (address.startsWith("#")) return { kind: "fragment", fragment: decode(address.slice(1)) };
  if (address.startsWith("//")) return readWeb(`https:${address}`, repository);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === void 0) return readRelative(address, from, repository);
  if (scheme === "http" || scheme === "https") return readWeb(address, repository);
  return safeSchemes.has(scheme) ? { kind: "web", url: address } : { kind: "unsafe", scheme };
}
function readRelative(address, from, repository) {
  const { path, fragment: fragment2 } = split(address);
  if (path === "") return { kind: "repository", path: from, fragment: fragment2, absolute: false };
  const base = path.startsWith("/") ? "" : dirname(from);
  const joined = join(base, `./${path}`).replace(/\/+$/, "");
  if (joined === ".." || joined.startsWith("../")) return readOutside(address, base, repository);
  return { kind: "repository", path: joined === "." ? "" : joined, fragment: fragment2, absolute: false };
}
function readOutside(address, base, repository) {
  const above = join(base, address.replace(/[?#].*$/s, ""));
  const rest = /^\.\.\/\.\.\/(?!\.\.)(.*)$/s.exec(above)?.[1];
  if (rest === void 0 || repository.url === void 0) return { kind: "outside" };
  const url = `${repository.url}/${rest}${/[?#].*$/s.exec(address)?.[0] ?? ""}`;
  if (!isGithubPage(rest)) return { kind: "outside" };
  const target = readWeb(url, repository);
  return target.kind === "repository" ? { ...target, absolute: false } : target;
}
function readWeb(url, repository) {
  const { path, fragment: fragment2 } = split(url);
  const rest = repository.url === void 0 ? void 0 : readGithubPath(path, repository.url, repository.branch);
  return rest === void 0 ? { kind: "web", url } : { kind: "repository", path: rest, fragment: fragment2, absolute: true };
}
function split(address) {
  const hash = address.indexOf("#");
  const beforeHash = hash < 0 ? address : address.slice(0, hash);
  const fragment2 = hash < 0 ? "" : decode(address.slice(hash + 1));
  return { path: decode(beforeHash.replace(/\?.*$/s, "")), fragment: fragment2 };
}
function decode(value) {
  if (!value.includes("%")) return value;
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return value;
  }
}

// src/core/convert/image.ts
var darkOnly = /#gh-dark-mode-only$/;
function image2(options2, state) {
  const { document, context } = state;
  const url = options2.url.trim();
  if (/^data:/i.test(url)) {
    state.report(
      "embedded-image",
      "Cannot show an image from a data: address: put it into a file.",
      options2.place
    );
    return alternative(options2, "image");
  }
  if (darkOnly.test(url)) {
    state.report(
      "dark-image",
      `Left out image "${url}": GitHub shows it in dark themes only, and a page has one image for all.`,
      options2.place
    );
    return [];
  }
  const target = readLinkTarget(url, document.path, context.repository);
  switch (target.kind) {
    case "repository":
      return imageFile(target.path, target.absolute, options2, state);
    case "web":
      return [image({ kind: "url", url: target.url }, options2.look)];
    case "outside":
      state.report(
        "outside-repository",
        `Cannot show image "${url}": the path leads out of the repository.`,
        options2.place
      );
      return alternative(options2, url);
    case "unsafe":
    case "fragment":
      state.report(
        "unsafe-link",
        `Cannot show image "${url}": expected the path of a file or a web address.`,
        options2.place
      );
      return alternative(options2, url);
  }
}
function imageFile(path, absolute, options2, state) {
  const { context } = state;
  const facts = path === "" ? void 0 : context.imageOf(path);
  if (facts) {
    const name = attachmentName(path);
    const source = { kind: "file", path: toSourcePath(path) };
    state.attach({ name, mediaType: facts.mediaType, digest: facts.digest, source });
    return [image({ kind: "attachment", name }, options2.look)];
  }
  const kind = context.kindOf(path);
  if (absolute && kind === void 0)
    return [image({ kind: "url", url: options2.url.trim() }, options2.look)];
  const why = kind === "file" ? `"${path}" cannot be sent as an image` : `the repository has no file "${path}"`;
  const hint = kind === void 0 ? askFor(context.suggestPath?.(path), "") : "";
  state.report("missing-image", `Cannot show image "${options2.url.trim()}": ${why}.${hint}`, options2.place);
  return alternative(options2, path);
}
function alternative(options2, fallback) {
  return [text(options2.look.alt || fallback)];
}

// src/core/convert/handlers/image.ts
var image3 = (node, state) => image2(
  { url: node.url, look: { alt: node.alt ?? void 0, title: node.title ?? void 0 }, place: node },
  state
);

// src/core/convert/handlers/image-reference.ts
var imageReference = (node, state) => {
  const definition2 = state.definitions.get(node.identifier);
  const alt = node.alt ?? void 0;
  if (!definition2) return [text(alt ?? node.label ?? node.identifier)];
  return image2({ url: definition2.url, look: { alt, title: definition2.title ?? void 0 }, place: node }, state);
};

// src/core/convert/handlers/inline-code.ts
var inlineCode = (node) => [
  element("code", {}, [text(node.value.replace(/\r?\n|\r/g, " "))])
];

// src/core/convert/handlers/inline-math.ts
var inlineMath = (node, state) => node.display ? mathBlock(node.value, node, state) : mathPhrase(node.value, node, state);

// src/core/links/folder-pages.ts
var names2 = ["README.md", "readme.md", "Readme.md", "README.markdown", "index.md"];
function folderPages(folder) {
  return names2.map((name) => folder === "" ? name : `${folder}/${name}`);
}

// src/core/convert/page-link.ts
function pageLink(page, target, options2, state) {
  const fragment2 = target.fragment.replace(/^user-content-/, "");
  const isPlace = fragment2 !== "" && fragment2 !== "top";
  if (isPlace) addReference({ path: target.path, fragment: fragment2 }, options2, state);
  if (!state.isCloud) return dataCenterLink(page, isPlace ? fragment2 : "", options2, state);
  const { siteUrl, smartLinks } = state.context.settings;
  const base = `${siteUrl}/spaces/${encodeURIComponent(page.space)}/pages/`;
  const url = toUrl(page, base, isPlace ? `#${encodeFragment(fragment2)}` : "");
  if (isPlace || smartLinks === "never" || options2.children.some(holdsImage))
    return [webLink(url, options2.children)];
  return [smartLink(url)];
}
function addReference({ path, fragment: fragment2 }, options2, state) {
  const place = options2.place && "start" in options2.place ? options2.place : options2.place?.position;
  state.references.push({ target: toSourcePath(path), fragment: fragment2, place });
}
function dataCenterLink(page, fragment2, options2, state) {
  if (fragment2 === "") {
    const base = `${state.context.settings.siteUrl}/pages/viewpage.action?pageId=`;
    return [webLink(toUrl(page, base, ""), options2.children)];
  }
  return [placeLink(toUrl(page, "", ""), fragment2, options2.children)];
}
function toUrl(page, before, after2) {
  return page.ref.kind === "id" ? `${before}${page.ref.id}${after2}` : { before, path: page.ref.path, after: after2 };
}

// src/core/convert/site-link.ts
function siteLink(url, { children }, state) {
  const { siteUrl, smartLinks } = state.context.settings;
  if (!/^https?:/.test(siteUrl)) return void 0;
  if (!state.isCloud) return linkToPlace(url, siteUrl, children);
  const [only] = children;
  const isBare = children.length === 1 && only?.type === "text" && only.value === url;
  return isBare && smartLinks === "always" && isCardAddress(url, siteUrl) ? [smartLink(url)] : void 0;
}
function isCardAddress(url, siteUrl) {
  if (url.startsWith(`${siteUrl}/`))
    return /^\/spaces\/[^/?#]+\/pages\/\d+(?:\/[^/?#]*)?$/.test(url.slice(siteUrl.length));
  const issues = `${new URL(siteUrl).origin}/browse/`;
  return url.startsWith(issues) && /^[A-Z][A-Z\d_]*-\d+$/.test(url.slice(issues.length));
}
function linkToPlace(url, siteUrl, children) {
  const pages2 = `${siteUrl}/pages/viewpage.action?pageId=`;
  if (!url.startsWith(pages2)) return void 0;
  const match = /^(\d{1,20})#(.+)$/s.exec(url.slice(pages2.length));
  return match ? [placeLink(String(match[1]), decode2(String(match[2])), children)] : void 0;
}
function decode2(fragment2) {
  try {
    return decodeURIComponent(fragment2);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return fragment2;
  }
}

// src/core/convert/link.ts
function link(options2, state) {
  const { document, context } = state;
  const url = options2.url.trim();
  if (url === "" || options2.children.length === 0) return options2.children;
  const target = readLinkTarget(url, document.path, context.repository);
  switch (target.kind) {
    case "fragment":
      return jump(target.fragment, options2, state);
    case "web":
      return siteLink(target.url, options2, state) ?? [webLink(target.url, options2.children)];
    case "outside":
      state.report(
        "outside-repository",
        `Cannot link to "${url}": the path leads out of the repository.`,
        options2.place
      );
      return options2.children;
    case "unsafe":
      state.report(
        "unsafe-link",
        `Cannot link to "${target.scheme}:": pages must not have such links.`,
        options2.place
      );
      return options2.children;
    case "repository":
      return linkInRepository(target, options2, state);
  }
}
function jump(fragment2, options2, state) {
  const names3 = state.anchors.names;
  const name = fragment2 === "" || fragment2 === "top" && !names3.has("top") ? "top" : findAnchor(names3, fragment2);
  if (name === void 0) {
    const hint = hintFor(
      `#${fragment2}`,
      Array.from(names3, (known3) => `#${known3}`)
    );
    const reason = `Cannot resolve link "#${fragment2}": the page has no such heading or anchor.${hint}`;
    state.report("missing-anchor", reason, options2.place);
    return options2.children;
  }
  if (name.toLowerCase() === fragment2.toLowerCase() && name !== fragment2) {
    state.report(
      "anchor-case",
      `Link "#${fragment2}" means "#${name}": write it so, to work everywhere.`,
      options2.place
    );
  }
  state.linkedAnchors.add(name);
  return [anchorLink(name, options2.children)];
}
function linkInRepository(target, options2, state) {
  const { context } = state;
  const kind = target.path === "" ? "folder" : context.kindOf(target.path);
  if (!lineFragment.test(target.fragment)) {
    const path = kind === "folder" ? findFolderPage(target.path, state) : target.path;
    const page = path === void 0 ? void 0 : context.pageOf(path);
    if (path !== void 0 && page) return pageLink(page, { ...target, path }, options2, state);
  }
  if (kind === void 0) reportMissing(target.path, options2, state);
  else if (kind === "file") noteFragment(target, options2, state);
  if (target.absolute) return [webLink(options2.url.trim().replace(/^\/\//, "https://"), options2.children)];
  const view = kind === "folder" ? "tree" : "blob";
  const address = githubUrl(context.repository, view, target.path, target.fragment);
  if (address !== void 0) return [webLink(address, options2.children)];
  const reason = `Cannot link to "${target.path}": the address of the repository is not known. Its text stays. Add a git remote named origin, or set GITHUB_REPOSITORY.`;
  if (kind !== void 0) state.report("link-without-repository", reason, options2.place);
  return options2.children;
}
function findFolderPage(folder, { context }) {
  return folderPages(folder).find((path) => context.pageOf(path) !== void 0);
}
function reportMissing(path, options2, state) {
  const hint = askFor(state.context.suggestPath?.(path), "");
  const reason = `Cannot resolve link "${options2.url.trim()}": the repository has no file or folder "${path}".${hint}`;
  state.report("missing-link-target", reason, options2.place);
}
function noteFragment({ path, fragment: fragment2 }, options2, state) {
  if (fragment2 === "" || lineFragment.test(fragment2) || !/\.(?:md|markdown)$/i.test(path)) return;
  addReference({ path, fragment: fragment2 }, options2, state);
}

// src/core/convert/handlers/link.ts
var link2 = (node, state) => link({ url: node.url, children: state.phrasing(node), place: node }, state);

// src/core/convert/handlers/link-reference.ts
var linkReference = (node, state) => {
  const definition2 = state.definitions.get(node.identifier);
  const children = state.phrasing(node);
  return definition2 ? link({ url: definition2.url, children, place: node }, state) : children;
};

// src/core/convert/task-list.ts
function canBeTaskList(node) {
  return !node.ordered && node.children.length > 0 && node.children.every(isPlainTask);
}
function taskList(node, state) {
  return element(
    "ac:task-list",
    {},
    node.children.map((item) => task(item, state))
  );
}
function task(item, state) {
  const id = state.nextId();
  const [paragraph2, ...lists] = item.children;
  const body = paragraph2?.type === "paragraph" ? toPhrasing(state.phrasing(paragraph2)) : [];
  return element("ac:task", {}, [
    element("ac:task-id", {}, [text(id)]),
    element("ac:task-status", {}, [text(item.checked ? "complete" : "incomplete")]),
    element("ac:task-body", {}, state.isCloud ? body.map(markInline) : body),
    ...lists.flatMap((list4) => list4.type === "list" ? [taskList(list4, state)] : [])
  ]);
}
function isPlainTask(item) {
  if (typeof item.checked !== "boolean") return false;
  return item.children.every(
    (child, index) => index === 0 ? child.type === "paragraph" : isTaskList(child)
  );
}
function isTaskList(node) {
  return node.type === "list" && canBeTaskList(node);
}

// src/core/convert/handlers/list-item.ts
var listItem = (node, state) => [makeItem(node, !node.spread, state)];
function makeItem(node, tight, state) {
  const content2 = state.flow(node);
  const blocks2 = addBox(node, content2.length > 0 ? content2 : [element("p", {}, [])], state.isCloud);
  return element("li", {}, tight ? unwrapParagraph(blocks2) : blocks2);
}
function unwrapParagraph(blocks2) {
  const [first, ...rest] = blocks2;
  if (!isPlainParagraph(first) || !rest.every(isList)) return blocks2;
  return [...first.children, ...rest];
}
function isPlainParagraph(node) {
  return isElement(node, "p") && Object.keys(node.properties).length === 0 && !node.children.some(holdsBlockImage);
}
function isList(node) {
  return isElement(node, "ul") || isElement(node, "ol") || isElement(node, "ac:task-list");
}
function addBox(node, blocks2, cloud2) {
  if (typeof node.checked !== "boolean") return blocks2;
  const box = text(node.checked ? "☑ " : "☐ ");
  const [first, ...rest] = blocks2;
  if (!isElement(first, "p")) return [element("p", {}, [box]), ...blocks2];
  const line = cloud2 ? first.children.map(markInline) : first.children;
  return [{ ...first, children: [box, ...line] }, ...rest];
}

// src/core/convert/handlers/list.ts
var list = (node, state) => {
  const tasks = node.children.filter((item) => typeof item.checked === "boolean").length;
  const isInMixed = state.place() === "mixed-item";
  if (tasks > 0 && !isInMixed) {
    if (canBeTaskList(node)) return [taskList(node, state)];
    const reason = "A task list became a list with ☐ and ☑: Confluence's own holds tasks only, each one paragraph.";
    state.report("simplified-list", reason, node);
  }
  const start = node.ordered && typeof node.start === "number" && node.start !== 1 ? String(node.start) : void 0;
  const tight = !node.spread && !node.children.some((item) => item.spread);
  const items = state.within(
    tasks > 0 || isInMixed ? "mixed-item" : "item",
    () => node.children.map((item) => makeItem(item, tight, state))
  );
  return [element(node.ordered ? "ol" : "ul", { start }, items)];
};

// src/core/convert/contents-mark.ts
function contentsMacro(node, state) {
  const [first] = node.children;
  if (first?.type !== "text" || !first.value.startsWith("[") || node.children.length > 3) return void 0;
  if (!/^(?:\[toc\]|\[\[_?toc_?\]\])$/i.test(toString(node).trim())) return void 0;
  const place = state.place();
  return place === "item" || place === "mixed-item" || place === "quote" ? void 0 : macro("toc", {});
}

// src/core/convert/handlers/paragraph.ts
var paragraph = (node, state) => {
  const only = node.children.length === 1 ? node.children[0] : void 0;
  if (only?.type === "inlineMath" && only.display) return mathBlock(only.value, only, state);
  const contents = contentsMacro(node, state);
  if (contents) return [contents];
  const children = state.phrasing(node);
  if (children.length === 0) return [];
  const hasHtml = state.metHtml() || node.children.some((child) => child.type === "html");
  return hasHtml || children.some(isBlock) ? toFlow(children, state.isCloud) : toParagraphs(children, state.isCloud);
};

// src/core/convert/handlers/root.ts
var root = (node, state) => state.flow(node);

// src/core/convert/handlers/strong.ts
var strong = (node, state) => [element("strong", {}, state.phrasing(node))];

// src/core/convert/align.ts
function alignBlocks(blocks2, align) {
  const side = align?.trim().toLowerCase();
  if (side !== "center" && side !== "right") return blocks2;
  return blocks2.map((block) => {
    if (!isElement(block) || !/^(?:p|h[1-6])$/.test(block.tagName) || block.properties["style"]) return block;
    const children = block.children.map((child) => alignImage(child, side));
    return { ...block, properties: { ...block.properties, style: `text-align: ${side};` }, children };
  });
}
function alignImage(node, side) {
  if (!isElement(node)) return node;
  if (node.tagName !== "ac:image")
    return { ...node, children: node.children.map((child) => alignImage(child, side)) };
  if (node.properties["ac:inline"] || node.properties["ac:align"]) return node;
  const layout = side === "center" ? "center" : "align-end";
  return { ...node, properties: { "ac:align": side, "ac:layout": layout, ...node.properties } };
}

// src/core/convert/handlers/table-cell.ts
var tableCell = (node, state) => [
  makeCell(node, { name: "td", align: void 0 }, state)
];
function makeCell(node, options2, state) {
  const content2 = node ? state.within("cell", () => toFlow(state.phrasing(node), state.isCloud)) : [];
  const blocks2 = content2.length > 0 ? content2 : [element("p", {}, [])];
  return element(options2.name, {}, alignBlocks(blocks2, options2.align));
}

// src/core/convert/handlers/table-row.ts
var tableRow = (node, state) => [
  makeRow(node, { table: void 0, isHeader: false }, state)
];
function makeRow(node, options2, state) {
  const { table: table3, isHeader } = options2;
  const width = table3?.children[0]?.children.length ?? node.children.length;
  const cells = Array.from(
    { length: width },
    (_, index) => makeCell(
      node.children[index],
      { name: isHeader ? "th" : "td", align: table3?.align?.[index] ?? void 0 },
      state
    )
  );
  return element("tr", {}, cells);
}

// src/core/convert/handlers/table.ts
var table = (node, state) => {
  const rows = node.children.map((row, index) => makeRow(row, { table: node, isHeader: index === 0 }, state));
  return [element("table", {}, [element("tbody", {}, rows)])];
};

// src/core/convert/handlers/text.ts
var text2 = (node) => {
  const value = node.value.includes("\n") ? node.value.replaceAll("\n", " ") : node.value;
  return [text(replaceEmoji(value))];
};

// src/core/convert/handlers/thematic-break.ts
var thematicBreak = () => [element("hr", {}, [])];

// src/core/convert/handlers/yaml.ts
var yaml = () => [];

// src/core/convert/handlers/index.ts
var handlers = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  delete: strikethrough,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  heading: heading2,
  html: html2,
  image: image3,
  imageReference,
  inlineCode,
  inlineMath,
  link: link2,
  linkReference,
  list,
  listItem,
  paragraph,
  root,
  strong,
  table,
  tableCell,
  tableRow,
  text: text2,
  thematicBreak,
  yaml
};

// node_modules/@ungap/structured-clone/esm/types.js
var VOID = -1;
var PRIMITIVE = 0;
var ARRAY = 1;
var OBJECT = 2;
var DATE = 3;
var REGEXP = 4;
var MAP = 5;
var SET = 6;
var ERROR = 7;
var BIGINT = 8;

// node_modules/@ungap/structured-clone/esm/deserialize.js
var { defineProperty } = Object;
var env = typeof self === "object" ? self : globalThis;
var guard = (name, init) => {
  switch (name) {
    case "Function":
    case "SharedWorker":
    case "Worker":
    case "eval":
    case "setInterval":
    case "setTimeout":
      throw new TypeError("unable to deserialize " + name);
  }
  return new env[name](init);
};
var deserializer = ($2, _) => {
  const as = (out, index) => {
    $2.set(index, out);
    return out;
  };
  const unpair = (index) => {
    if ($2.has(index))
      return $2.get(index);
    const [type, value] = _[index];
    switch (type) {
      case PRIMITIVE:
      case VOID:
        return as(value, index);
      case ARRAY: {
        const arr = as([], index);
        for (const index2 of value)
          arr.push(unpair(index2));
        return arr;
      }
      case OBJECT: {
        const object = as({}, index);
        for (const [key2, index2] of value) {
          const k = unpair(key2), value2 = unpair(index2);
          if (k === "__proto__") defineProperty(object, k, {
            value: value2,
            configurable: true,
            enumerable: true,
            writable: true
          });
          else object[k] = value2;
        }
        return object;
      }
      case DATE:
        return as(new Date(value), index);
      case REGEXP: {
        const { source, flags } = value;
        return as(new RegExp(source, flags), index);
      }
      case MAP: {
        const map = as(/* @__PURE__ */ new Map(), index);
        for (const [key2, index2] of value)
          map.set(unpair(key2), unpair(index2));
        return map;
      }
      case SET: {
        const set = as(/* @__PURE__ */ new Set(), index);
        for (const index2 of value)
          set.add(unpair(index2));
        return set;
      }
      case ERROR: {
        const { name, message } = value;
        return as(
          typeof env[name] === "function" ? guard(name, message) : new Error(message),
          index
        );
      }
      case BIGINT:
        return as(BigInt(value), index);
      case "BigInt":
        return as(Object(BigInt(value)), index);
      case "ArrayBuffer":
        return as(new Uint8Array(value).buffer, value);
      case "DataView": {
        const { buffer } = new Uint8Array(value);
        return as(new DataView(buffer), value);
      }
      case "-0":
        return -0;
    }
    return as(guard(type, value), index);
  };
  return unpair;
};
var deserialize = (serialized) => deserializer(/* @__PURE__ */ new Map(), serialized)(0);

// node_modules/@ungap/structured-clone/esm/serialize.js
var EMPTY = "";
var { toString: toString3 } = {};
var { keys, is } = Object;
var typeOf = (value) => {
  const type = typeof value;
  if (type !== "object" || !value)
    return [PRIMITIVE, type];
  const asString = toString3.call(value).slice(8, -1);
  switch (asString) {
    case "Array":
      return [ARRAY, EMPTY];
    case "Object":
      return [OBJECT, EMPTY];
    case "Date":
      return [DATE, EMPTY];
    case "RegExp":
      return [REGEXP, EMPTY];
    case "Map":
      return [MAP, EMPTY];
    case "Set":
      return [SET, EMPTY];
    case "DataView":
      return [ARRAY, asString];
  }
  if (asString.includes("Array"))
    return [ARRAY, asString];
  if (value instanceof Error)
    return [ERROR, value.name || "Error"];
  return [OBJECT, asString];
};
var shouldSkip = ([TYPE, type]) => TYPE === PRIMITIVE && (type === "function" || type === "symbol");
var serializer = (strict, json, $2, _) => {
  const as = (out, value) => {
    const index = _.push(out) - 1;
    $2.set(value, index);
    return index;
  };
  const pair = (value) => {
    if ($2.has(value))
      return $2.get(value);
    let [TYPE, type] = typeOf(value);
    switch (TYPE) {
      case PRIMITIVE: {
        let entry = value;
        switch (type) {
          case "bigint":
            TYPE = BIGINT;
            entry = value.toString();
            break;
          case "number":
            if (!value && is(value, -0))
              return _.push(["-0"]) - 1;
            break;
          case "function":
          case "symbol":
            if (strict)
              throw new TypeError("unable to serialize " + type);
            entry = null;
            break;
          case "undefined":
            return as([VOID], value);
        }
        return as([TYPE, entry], value);
      }
      case ARRAY: {
        if (type) {
          let spread = value;
          if (type === "DataView") {
            spread = new Uint8Array(value.buffer);
          } else if (type === "ArrayBuffer") {
            spread = new Uint8Array(value);
          }
          return as([type, [...spread]], value);
        }
        const arr = [];
        const index = as([TYPE, arr], value);
        for (const entry of value)
          arr.push(pair(entry));
        return index;
      }
      case OBJECT: {
        if (type) {
          switch (type) {
            case "BigInt":
              return as([type, value.toString()], value);
            case "Boolean":
            case "Number":
            case "String":
              return as([type, value.valueOf()], value);
          }
        }
        if (json && "toJSON" in value)
          return pair(value.toJSON());
        const entries = [];
        const index = as([TYPE, entries], value);
        for (const key2 of keys(value)) {
          if (strict || !shouldSkip(typeOf(value[key2])))
            entries.push([pair(key2), pair(value[key2])]);
        }
        return index;
      }
      case DATE:
        return as([TYPE, isNaN(value.getTime()) ? EMPTY : value.toISOString()], value);
      case REGEXP: {
        const { source, flags } = value;
        return as([TYPE, { source, flags }], value);
      }
      case MAP: {
        const entries = [];
        const index = as([TYPE, entries], value);
        for (const [key2, entry] of value) {
          if (strict || !(shouldSkip(typeOf(key2)) || shouldSkip(typeOf(entry))))
            entries.push([pair(key2), pair(entry)]);
        }
        return index;
      }
      case SET: {
        const entries = [];
        const index = as([TYPE, entries], value);
        for (const entry of value) {
          if (strict || !shouldSkip(typeOf(entry)))
            entries.push(pair(entry));
        }
        return index;
      }
    }
    const { message } = value;
    return as([TYPE, { name: type, message }], value);
  };
  return pair;
};
var serialize2 = (value, { json, lossy } = {}) => {
  const _ = [];
  return serializer(!(json || lossy), !!json, /* @__PURE__ */ new Map(), _)(value), _;
};

// node_modules/@ungap/structured-clone/esm/index.js
var esm_default = typeof structuredClone === "function" ? (
  /* c8 ignore start */
  (any, options2) => options2 && ("json" in options2 || "lossy" in options2) ? deserialize(serialize2(any, options2)) : structuredClone(any)
) : (any, options2) => deserialize(serialize2(any, options2));

// node_modules/vfile-location/lib/index.js
function location(file) {
  const value = String(file);
  const indices = [];
  let cr = -1;
  let lf = -1;
  return { toOffset, toPoint };
  function grow() {
    const from = indices.at(-1) ?? 0;
    if (cr < from) {
      cr = value.indexOf("\r", from);
      if (cr === -1) cr = Infinity;
    }
    if (lf < from) {
      lf = value.indexOf("\n", from);
      if (lf === -1) lf = Infinity;
    }
    const eol = cr + 1 === lf ? lf : Math.min(cr, lf);
    indices.push((eol === Infinity ? value.length : eol) + 1);
  }
  function toPoint(offset) {
    if (typeof offset === "number" && offset > -1 && offset <= value.length) {
      while ((indices.at(-1) ?? 0) <= offset) grow();
      let low = 0;
      let high = indices.length - 1;
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (indices[middle] > offset) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return {
        line: low + 1,
        column: offset - (low > 0 ? indices[low - 1] : 0) + 1,
        offset
      };
    }
  }
  function toOffset(point3) {
    if (point3 && typeof point3.line === "number" && typeof point3.column === "number" && !Number.isNaN(point3.line) && // Excludes `NaN` too.
    point3.column > 0) {
      while (indices.length < point3.line && (indices.at(-1) ?? 0) <= value.length) {
        grow();
      }
      const offset = (point3.line > 1 ? indices[point3.line - 2] : 0) + point3.column - 1;
      if (offset < indices[point3.line - 1]) return offset;
    }
  }
}

// node_modules/web-namespaces/index.js
var webNamespaces = {
  html: "http://www.w3.org/1999/xhtml",
  mathml: "http://www.w3.org/1998/Math/MathML",
  svg: "http://www.w3.org/2000/svg",
  xlink: "http://www.w3.org/1999/xlink",
  xml: "http://www.w3.org/XML/1998/namespace",
  xmlns: "http://www.w3.org/2000/xmlns/"
};

// node_modules/hast-util-from-parse5/lib/index.js
var own2 = {}.hasOwnProperty;
var proto = Object.prototype;
function fromParse5(tree, options2) {
  const settings = options2 || {};
  return one(
    {
      file: settings.file || void 0,
      location: false,
      schema: settings.space === "svg" ? svg : html,
      verbose: settings.verbose || false
    },
    tree
  );
}
function one(state, node) {
  let result;
  switch (node.nodeName) {
    case "#comment": {
      const reference2 = (
        /** @type {DefaultTreeAdapterMap['commentNode']} */
        node
      );
      result = { type: "comment", value: reference2.data };
      patch(state, reference2, result);
      return result;
    }
    case "#document":
    case "#document-fragment": {
      const reference2 = (
        /** @type {DefaultTreeAdapterMap['document'] | DefaultTreeAdapterMap['documentFragment']} */
        node
      );
      const quirksMode = "mode" in reference2 ? reference2.mode === "quirks" || reference2.mode === "limited-quirks" : false;
      result = {
        type: "root",
        children: all(state, node.childNodes),
        data: { quirksMode }
      };
      if (state.file && state.location) {
        const document = String(state.file);
        const loc = location(document);
        const start = loc.toPoint(0);
        const end2 = loc.toPoint(document.length);
        ok(start, "expected `start`");
        ok(end2, "expected `end`");
        result.position = { start, end: end2 };
      }
      return result;
    }
    case "#documentType": {
      const reference2 = (
        /** @type {DefaultTreeAdapterMap['documentType']} */
        node
      );
      result = { type: "doctype" };
      patch(state, reference2, result);
      return result;
    }
    case "#text": {
      const reference2 = (
        /** @type {DefaultTreeAdapterMap['textNode']} */
        node
      );
      result = { type: "text", value: reference2.value };
      patch(state, reference2, result);
      return result;
    }
    // Element.
    default: {
      const reference2 = (
        /** @type {DefaultTreeAdapterMap['element']} */
        node
      );
      result = element2(state, reference2);
      return result;
    }
  }
}
function all(state, nodes) {
  let index = -1;
  const results = [];
  while (++index < nodes.length) {
    const result = (
      /** @type {RootContent} */
      one(state, nodes[index])
    );
    results.push(result);
  }
  return results;
}
function element2(state, node) {
  const { schema } = state;
  state.schema = node.namespaceURI === webNamespaces.svg ? svg : html;
  let index = -1;
  const properties = {};
  while (++index < node.attrs.length) {
    const attribute2 = node.attrs[index];
    const name = (attribute2.prefix ? attribute2.prefix + ":" : "") + attribute2.name;
    if (!own2.call(proto, name)) {
      properties[name] = attribute2.value;
    }
  }
  const x = state.schema.space === "svg" ? s : h;
  const result = x(node.tagName, properties, all(state, node.childNodes));
  patch(state, node, result);
  if (result.tagName === "template") {
    if (node.namespaceURI === webNamespaces.html) {
      const reference2 = (
        /** @type {DefaultTreeAdapterMap['template']} */
        node
      );
      const pos = reference2.sourceCodeLocation;
      const startTag2 = pos && pos.startTag && position(pos.startTag);
      const endTag2 = pos && pos.endTag && position(pos.endTag);
      const content2 = (
        /** @type {Root} */
        one(state, reference2.content)
      );
      if (startTag2 && endTag2 && state.file) {
        content2.position = { start: startTag2.end, end: endTag2.start };
      }
      result.content = content2;
    } else if (result.content) {
      result.children = /** @type {Array<ElementContent>} */
      result.content.children;
      delete result.content;
    }
  }
  state.schema = schema;
  return result;
}
function patch(state, from, to) {
  if ("sourceCodeLocation" in from && from.sourceCodeLocation && state.file) {
    const position3 = createLocation(state, to, from.sourceCodeLocation);
    if (position3) {
      state.location = true;
      to.position = position3;
    }
  }
}
function createLocation(state, node, location2) {
  const result = position(location2);
  if (node.type === "element") {
    const tail = node.children[node.children.length - 1];
    if (result && !location2.endTag && tail && tail.position && tail.position.end) {
      result.end = Object.assign({}, tail.position.end);
    }
    if (state.verbose) {
      const properties = {};
      let key2;
      if (location2.attrs) {
        for (key2 in location2.attrs) {
          if (own2.call(location2.attrs, key2)) {
            properties[find(state.schema, key2).property] = position(
              location2.attrs[key2]
            );
          }
        }
      }
      ok(location2.startTag, "a start tag should exist");
      const opening2 = position(location2.startTag);
      const closing = location2.endTag ? position(location2.endTag) : void 0;
      const data = { opening: opening2 };
      if (closing) data.closing = closing;
      data.properties = properties;
      node.data = { position: data };
    }
  }
  return result;
}
function position(loc) {
  const start = point({
    line: loc.startLine,
    column: loc.startCol,
    offset: loc.startOffset
  });
  const end2 = point({
    line: loc.endLine,
    column: loc.endCol,
    offset: loc.endOffset
  });
  return start || end2 ? { start, end: end2 } : void 0;
}
function point(point3) {
  return point3.line && point3.column ? point3 : void 0;
}

// node_modules/hast-util-to-parse5/lib/index.js
var emptyOptions = {};
var own3 = {}.hasOwnProperty;
var one2 = zwitch("type", { handlers: { root: root2, element: element3, text: text3, comment, doctype } });
function toParse5(tree, options2) {
  const settings = options2 || emptyOptions;
  const space = settings.space;
  return one2(tree, space === "svg" ? svg : html);
}
function root2(node, schema) {
  const result = {
    nodeName: "#document",
    // @ts-expect-error: `parse5` uses enums, which are actually strings.
    mode: (node.data || {}).quirksMode ? "quirks" : "no-quirks",
    childNodes: []
  };
  result.childNodes = all2(node.children, result, schema);
  patch2(node, result);
  return result;
}
function fragment(node, schema) {
  const result = { nodeName: "#document-fragment", childNodes: [] };
  result.childNodes = all2(node.children, result, schema);
  patch2(node, result);
  return result;
}
function doctype(node) {
  const result = {
    nodeName: "#documentType",
    name: "html",
    publicId: "",
    systemId: "",
    parentNode: null
  };
  patch2(node, result);
  return result;
}
function text3(node) {
  const result = {
    nodeName: "#text",
    value: node.value,
    parentNode: null
  };
  patch2(node, result);
  return result;
}
function comment(node) {
  const result = {
    nodeName: "#comment",
    data: node.value,
    parentNode: null
  };
  patch2(node, result);
  return result;
}
function element3(node, schema) {
  const parentSchema = schema;
  let currentSchema = parentSchema;
  if (node.type === "element" && node.tagName.toLowerCase() === "svg" && parentSchema.space === "html") {
    currentSchema = svg;
  }
  const attrs = [];
  let prop;
  if (node.properties) {
    for (prop in node.properties) {
      if (prop !== "children" && own3.call(node.properties, prop)) {
        const result2 = createProperty(
          currentSchema,
          prop,
          node.properties[prop]
        );
        if (result2) {
          attrs.push(result2);
        }
      }
    }
  }
  const space = currentSchema.space;
  ok(space);
  const result = {
    nodeName: node.tagName,
    tagName: node.tagName,
    attrs,
    // @ts-expect-error: `parse5` types are wrong.
    namespaceURI: webNamespaces[space],
    childNodes: [],
    parentNode: null
  };
  result.childNodes = all2(node.children, result, currentSchema);
  patch2(node, result);
  if (node.tagName === "template" && node.content) {
    result.content = fragment(node.content, currentSchema);
  }
  return result;
}
function createProperty(schema, prop, value) {
  const info = find(schema, prop);
  if (value === false || value === null || value === void 0 || typeof value === "number" && Number.isNaN(value) || !value && info.boolean) {
    return;
  }
  if (Array.isArray(value)) {
    value = info.commaSeparated ? stringify(value) : stringify2(value);
  }
  const attribute2 = {
    name: info.attribute,
    value: value === true ? "" : String(value)
  };
  if (info.space && info.space !== "html" && info.space !== "svg") {
    const index = attribute2.name.indexOf(":");
    if (index < 0) {
      attribute2.prefix = "";
    } else {
      attribute2.name = attribute2.name.slice(index + 1);
      attribute2.prefix = info.attribute.slice(0, index);
    }
    attribute2.namespace = webNamespaces[info.space];
  }
  return attribute2;
}
function all2(children, parentNode, schema) {
  let index = -1;
  const results = [];
  if (children) {
    while (++index < children.length) {
      const child = one2(children[index], schema);
      child.parentNode = parentNode;
      results.push(child);
    }
  }
  return results;
}
function patch2(from, to) {
  const position3 = from.position;
  if (position3 && position3.start && position3.end) {
    ok(typeof position3.start.offset === "number");
    ok(typeof position3.end.offset === "number");
    to.sourceCodeLocation = {
      startLine: position3.start.line,
      startCol: position3.start.column,
      startOffset: position3.start.offset,
      endLine: position3.end.line,
      endCol: position3.end.column,
      endOffset: position3.end.offset
    };
  }
}

// node_modules/parse5/dist/common/unicode.js
var UNDEFINED_CODE_POINTS = /* @__PURE__ */ new Set([
  65534,
  65535,
  131070,
  131071,
  196606,
  196607,
  262142,
  262143,
  327678,
  327679,
  393214,
  393215,
  458750,
  458751,
  524286,
  524287,
  589822,
  589823,
  655358,
  655359,
  720894,
  720895,
  786430,
  786431,
  851966,
  851967,
  917502,
  917503,
  983038,
  983039,
  1048574,
  1048575,
  1114110,
  1114111
]);
var REPLACEMENT_CHARACTER = "�";
var CODE_POINTS;
(function(CODE_POINTS2) {
  CODE_POINTS2[CODE_POINTS2["EOF"] = -1] = "EOF";
  CODE_POINTS2[CODE_POINTS2["NULL"] = 0] = "NULL";
  CODE_POINTS2[CODE_POINTS2["TABULATION"] = 9] = "TABULATION";
  CODE_POINTS2[CODE_POINTS2["CARRIAGE_RETURN"] = 13] = "CARRIAGE_RETURN";
  CODE_POINTS2[CODE_POINTS2["LINE_FEED"] = 10] = "LINE_FEED";
  CODE_POINTS2[CODE_POINTS2["FORM_FEED"] = 12] = "FORM_FEED";
  CODE_POINTS2[CODE_POINTS2["SPACE"] = 32] = "SPACE";
  CODE_POINTS2[CODE_POINTS2["EXCLAMATION_MARK"] = 33] = "EXCLAMATION_MARK";
  CODE_POINTS2[CODE_POINTS2["QUOTATION_MARK"] = 34] = "QUOTATION_MARK";
  CODE_POINTS2[CODE_POINTS2["AMPERSAND"] = 38] = "AMPERSAND";
  CODE_POINTS2[CODE_POINTS2["APOSTROPHE"] = 39] = "APOSTROPHE";
  CODE_POINTS2[CODE_POINTS2["HYPHEN_MINUS"] = 45] = "HYPHEN_MINUS";
  CODE_POINTS2[CODE_POINTS2["SOLIDUS"] = 47] = "SOLIDUS";
  CODE_POINTS2[CODE_POINTS2["DIGIT_0"] = 48] = "DIGIT_0";
  CODE_POINTS2[CODE_POINTS2["DIGIT_9"] = 57] = "DIGIT_9";
  CODE_POINTS2[CODE_POINTS2["SEMICOLON"] = 59] = "SEMICOLON";
  CODE_POINTS2[CODE_POINTS2["LESS_THAN_SIGN"] = 60] = "LESS_THAN_SIGN";
  CODE_POINTS2[CODE_POINTS2["EQUALS_SIGN"] = 61] = "EQUALS_SIGN";
  CODE_POINTS2[CODE_POINTS2["GREATER_THAN_SIGN"] = 62] = "GREATER_THAN_SIGN";
  CODE_POINTS2[CODE_POINTS2["QUESTION_MARK"] = 63] = "QUESTION_MARK";
  CODE_POINTS2[CODE_POINTS2["LATIN_CAPITAL_A"] = 65] = "LATIN_CAPITAL_A";
  CODE_POINTS2[CODE_POINTS2["LATIN_CAPITAL_Z"] = 90] = "LATIN_CAPITAL_Z";
  CODE_POINTS2[CODE_POINTS2["RIGHT_SQUARE_BRACKET"] = 93] = "RIGHT_SQUARE_BRACKET";
  CODE_POINTS2[CODE_POINTS2["GRAVE_ACCENT"] = 96] = "GRAVE_ACCENT";
  CODE_POINTS2[CODE_POINTS2["LATIN_SMALL_A"] = 97] = "LATIN_SMALL_A";
  CODE_POINTS2[CODE_POINTS2["LATIN_SMALL_Z"] = 122] = "LATIN_SMALL_Z";
})(CODE_POINTS || (CODE_POINTS = {}));
var SEQUENCES = {
  DASH_DASH: "--",
  CDATA_START: "[CDATA[",
  DOCTYPE: "doctype",
  SCRIPT: "script",
  PUBLIC: "public",
  SYSTEM: "system"
};
function isSurrogate(cp) {
  return cp >= 55296 && cp <= 57343;
}
function isSurrogatePair(cp) {
  return cp >= 56320 && cp <= 57343;
}
function getSurrogatePairCodePoint(cp1, cp2) {
  return (cp1 - 55296) * 1024 + 9216 + cp2;
}
function isControlCodePoint(cp) {
  return cp !== 32 && cp !== 10 && cp !== 13 && cp !== 9 && cp !== 12 && cp >= 1 && cp <= 31 || cp >= 127 && cp <= 159;
}
function isUndefinedCodePoint(cp) {
  return cp >= 64976 && cp <= 65007 || UNDEFINED_CODE_POINTS.has(cp);
}

// node_modules/parse5/dist/common/error-codes.js
var ERR;
(function(ERR2) {
  ERR2["controlCharacterInInputStream"] = "control-character-in-input-stream";
  ERR2["noncharacterInInputStream"] = "noncharacter-in-input-stream";
  ERR2["surrogateInInputStream"] = "surrogate-in-input-stream";
  ERR2["nonVoidHtmlElementStartTagWithTrailingSolidus"] = "non-void-html-element-start-tag-with-trailing-solidus";
  ERR2["endTagWithAttributes"] = "end-tag-with-attributes";
  ERR2["endTagWithTrailingSolidus"] = "end-tag-with-trailing-solidus";
  ERR2["unexpectedSolidusInTag"] = "unexpected-solidus-in-tag";
  ERR2["unexpectedNullCharacter"] = "unexpected-null-character";
  ERR2["unexpectedQuestionMarkInsteadOfTagName"] = "unexpected-question-mark-instead-of-tag-name";
  ERR2["invalidFirstCharacterOfTagName"] = "invalid-first-character-of-tag-name";
  ERR2["unexpectedEqualsSignBeforeAttributeName"] = "unexpected-equals-sign-before-attribute-name";
  ERR2["missingEndTagName"] = "missing-end-tag-name";
  ERR2["unexpectedCharacterInAttributeName"] = "unexpected-character-in-attribute-name";
  ERR2["unknownNamedCharacterReference"] = "unknown-named-character-reference";
  ERR2["missingSemicolonAfterCharacterReference"] = "missing-semicolon-after-character-reference";
  ERR2["unexpectedCharacterAfterDoctypeSystemIdentifier"] = "unexpected-character-after-doctype-system-identifier";
  ERR2["unexpectedCharacterInUnquotedAttributeValue"] = "unexpected-character-in-unquoted-attribute-value";
  ERR2["eofBeforeTagName"] = "eof-before-tag-name";
  ERR2["eofInTag"] = "eof-in-tag";
  ERR2["missingAttributeValue"] = "missing-attribute-value";
  ERR2["missingWhitespaceBetweenAttributes"] = "missing-whitespace-between-attributes";
  ERR2["missingWhitespaceAfterDoctypePublicKeyword"] = "missing-whitespace-after-doctype-public-keyword";
  ERR2["missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers"] = "missing-whitespace-between-doctype-public-and-system-identifiers";
  ERR2["missingWhitespaceAfterDoctypeSystemKeyword"] = "missing-whitespace-after-doctype-system-keyword";
  ERR2["missingQuoteBeforeDoctypePublicIdentifier"] = "missing-quote-before-doctype-public-identifier";
  ERR2["missingQuoteBeforeDoctypeSystemIdentifier"] = "missing-quote-before-doctype-system-identifier";
  ERR2["missingDoctypePublicIdentifier"] = "missing-doctype-public-identifier";
  ERR2["missingDoctypeSystemIdentifier"] = "missing-doctype-system-identifier";
  ERR2["abruptDoctypePublicIdentifier"] = "abrupt-doctype-public-identifier";
  ERR2["abruptDoctypeSystemIdentifier"] = "abrupt-doctype-system-identifier";
  ERR2["cdataInHtmlContent"] = "cdata-in-html-content";
  ERR2["incorrectlyOpenedComment"] = "incorrectly-opened-comment";
  ERR2["eofInScriptHtmlCommentLikeText"] = "eof-in-script-html-comment-like-text";
  ERR2["eofInDoctype"] = "eof-in-doctype";
  ERR2["nestedComment"] = "nested-comment";
  ERR2["abruptClosingOfEmptyComment"] = "abrupt-closing-of-empty-comment";
  ERR2["eofInComment"] = "eof-in-comment";
  ERR2["incorrectlyClosedComment"] = "incorrectly-closed-comment";
  ERR2["eofInCdata"] = "eof-in-cdata";
  ERR2["absenceOfDigitsInNumericCharacterReference"] = "absence-of-digits-in-numeric-character-reference";
  ERR2["nullCharacterReference"] = "null-character-reference";
  ERR2["surrogateCharacterReference"] = "surrogate-character-reference";
  ERR2["characterReferenceOutsideUnicodeRange"] = "character-reference-outside-unicode-range";
  ERR2["controlCharacterReference"] = "control-character-reference";
  ERR2["noncharacterCharacterReference"] = "noncharacter-character-reference";
  ERR2["missingWhitespaceBeforeDoctypeName"] = "missing-whitespace-before-doctype-name";
  ERR2["missingDoctypeName"] = "missing-doctype-name";
  ERR2["invalidCharacterSequenceAfterDoctypeName"] = "invalid-character-sequence-after-doctype-name";
  ERR2["duplicateAttribute"] = "duplicate-attribute";
  ERR2["nonConformingDoctype"] = "non-conforming-doctype";
  ERR2["missingDoctype"] = "missing-doctype";
  ERR2["misplacedDoctype"] = "misplaced-doctype";
  ERR2["endTagWithoutMatchingOpenElement"] = "end-tag-without-matching-open-element";
  ERR2["closingOfElementWithOpenChildElements"] = "closing-of-element-with-open-child-elements";
  ERR2["disallowedContentInNoscriptInHead"] = "disallowed-content-in-noscript-in-head";
  ERR2["openElementsLeftAfterEof"] = "open-elements-left-after-eof";
  ERR2["abandonedHeadElementChild"] = "abandoned-head-element-child";
  ERR2["misplacedStartTagForHeadElement"] = "misplaced-start-tag-for-head-element";
  ERR2["nestedNoscriptInHead"] = "nested-noscript-in-head";
  ERR2["eofInElementThatCanContainOnlyText"] = "eof-in-element-that-can-contain-only-text";
})(ERR || (ERR = {}));

// node_modules/parse5/dist/tokenizer/preprocessor.js
var DEFAULT_BUFFER_WATERLINE = 1 << 16;
var Preprocessor = class {
  constructor(handler) {
    this.handler = handler;
    this.html = "";
    this.pos = -1;
    this.lastGapPos = -2;
    this.gapStack = [];
    this.skipNextNewLine = false;
    this.lastChunkWritten = false;
    this.endOfChunkHit = false;
    this.bufferWaterline = DEFAULT_BUFFER_WATERLINE;
    this.isEol = false;
    this.lineStartPos = 0;
    this.droppedBufferSize = 0;
    this.line = 1;
    this.lastErrOffset = -1;
  }
  /** The column on the current line. If we just saw a gap (eg. a surrogate pair), return the index before. */
  get col() {
    return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
  }
  /** The index in `html` at which the current code point starts (the high surrogate of a pair). */
  get codePointStart() {
    return this.pos - Number(this.lastGapPos === this.pos);
  }
  /** The offset of the current code point, before the second unit of a surrogate pair. */
  get offset() {
    return this.droppedBufferSize + this.codePointStart;
  }
  getError(code2, cpOffset) {
    const { line, col, offset } = this;
    const startCol = col + cpOffset;
    const startOffset = offset + cpOffset;
    return {
      code: code2,
      startLine: line,
      endLine: line,
      startCol,
      endCol: startCol,
      startOffset,
      endOffset: startOffset
    };
  }
  _err(code2) {
    if (this.handler.onParseError && this.lastErrOffset !== this.offset) {
      this.lastErrOffset = this.offset;
      this.handler.onParseError(this.getError(code2, 0));
    }
  }
  _addGap() {
    this.gapStack.push(this.lastGapPos);
    this.lastGapPos = this.pos;
  }
  _processSurrogate(cp) {
    if (this.pos !== this.html.length - 1) {
      const nextCp = this.html.charCodeAt(this.pos + 1);
      if (!isSurrogatePair(cp) && isSurrogatePair(nextCp)) {
        this.pos++;
        this._addGap();
        return getSurrogatePairCodePoint(cp, nextCp);
      }
    } else if (!this.lastChunkWritten) {
      this.endOfChunkHit = true;
      return CODE_POINTS.EOF;
    }
    this._err(ERR.surrogateInInputStream);
    return cp;
  }
  willDropParsedChunk() {
    return this.pos > this.bufferWaterline;
  }
  /**
   * Drop the parsed input, except for the current code point and the `keep` code units before it. The gap history is
   * reset, so the kept units must contain no preprocessing gap.
   */
  dropParsedChunk(keep2 = 0) {
    if (this.willDropParsedChunk()) {
      const droppedSize = this.offset - this.droppedBufferSize - keep2;
      this.html = this.html.substring(droppedSize);
      this.lineStartPos -= droppedSize;
      this.droppedBufferSize += droppedSize;
      this.pos -= droppedSize;
      this.lastGapPos = -2;
      this.gapStack.length = 0;
      if (this.pos > keep2)
        this._addGap();
    }
  }
  write(chunk, isLastChunk) {
    if (this.html.length > 0) {
      this.html += chunk;
    } else {
      this.html = chunk;
    }
    this.endOfChunkHit = false;
    this.lastChunkWritten = isLastChunk;
  }
  insertHtmlAtCurrentPos(chunk) {
    this.html = this.html.substring(0, this.pos + 1) + chunk + this.html.substring(this.pos + 1);
    this.endOfChunkHit = false;
  }
  startsWith(pattern2, caseSensitive) {
    if (this.pos + pattern2.length > this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return false;
    }
    if (caseSensitive) {
      return this.html.startsWith(pattern2, this.pos);
    }
    for (let i = 0; i < pattern2.length; i++) {
      const cp = this.html.charCodeAt(this.pos + i) | 32;
      if (cp !== pattern2.charCodeAt(i)) {
        return false;
      }
    }
    return true;
  }
  peek(offset) {
    const pos = this.pos + offset;
    if (pos >= this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return CODE_POINTS.EOF;
    }
    const code2 = this.html.charCodeAt(pos);
    return code2 === CODE_POINTS.CARRIAGE_RETURN ? CODE_POINTS.LINE_FEED : code2;
  }
  advance() {
    this.pos++;
    if (this.isEol) {
      this.isEol = false;
      this.line++;
      this.lineStartPos = this.pos;
    }
    if (this.pos >= this.html.length) {
      this.endOfChunkHit = !this.lastChunkWritten;
      return CODE_POINTS.EOF;
    }
    let cp = this.html.charCodeAt(this.pos);
    if (cp === CODE_POINTS.CARRIAGE_RETURN) {
      this.isEol = true;
      this.skipNextNewLine = true;
      return CODE_POINTS.LINE_FEED;
    }
    if (cp === CODE_POINTS.LINE_FEED) {
      this.isEol = true;
      if (this.skipNextNewLine) {
        this.line--;
        this.skipNextNewLine = false;
        this._addGap();
        return this.advance();
      }
    }
    this.skipNextNewLine = false;
    if (isSurrogate(cp)) {
      cp = this._processSurrogate(cp);
    }
    const isCommonValidRange = this.handler.onParseError === null || cp > 31 && cp < 127 || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.CARRIAGE_RETURN || cp > 159 && cp < 64976;
    if (!isCommonValidRange) {
      this._checkForProblematicCharacters(cp);
    }
    return cp;
  }
  _checkForProblematicCharacters(cp) {
    if (isControlCodePoint(cp)) {
      this._err(ERR.controlCharacterInInputStream);
    } else if (isUndefinedCodePoint(cp)) {
      this._err(ERR.noncharacterInInputStream);
    }
  }
  retreat(count2) {
    this.pos -= count2;
    while (this.pos < this.lastGapPos) {
      this.lastGapPos = this.gapStack.pop();
      this.pos--;
    }
    this.isEol = false;
  }
};

// node_modules/parse5/dist/common/token.js
var token_exports = {};
__export(token_exports, {
  TokenType: () => TokenType,
  getTokenAttr: () => getTokenAttr
});
var TokenType;
(function(TokenType2) {
  TokenType2[TokenType2["CHARACTER"] = 0] = "CHARACTER";
  TokenType2[TokenType2["NULL_CHARACTER"] = 1] = "NULL_CHARACTER";
  TokenType2[TokenType2["WHITESPACE_CHARACTER"] = 2] = "WHITESPACE_CHARACTER";
  TokenType2[TokenType2["START_TAG"] = 3] = "START_TAG";
  TokenType2[TokenType2["END_TAG"] = 4] = "END_TAG";
  TokenType2[TokenType2["COMMENT"] = 5] = "COMMENT";
  TokenType2[TokenType2["DOCTYPE"] = 6] = "DOCTYPE";
  TokenType2[TokenType2["EOF"] = 7] = "EOF";
  TokenType2[TokenType2["HIBERNATION"] = 8] = "HIBERNATION";
})(TokenType || (TokenType = {}));
function getTokenAttr(token2, attrName) {
  for (let i = token2.attrs.length - 1; i >= 0; i--) {
    if (token2.attrs[i].name === attrName) {
      return token2.attrs[i].value;
    }
  }
  return null;
}

// node_modules/entities/dist/decode-codepoint.js
var c1 = [
  8364,
  0,
  8218,
  402,
  8222,
  8230,
  8224,
  8225,
  710,
  8240,
  352,
  8249,
  338,
  0,
  381,
  0,
  0,
  8216,
  8217,
  8220,
  8221,
  8226,
  8211,
  8212,
  732,
  8482,
  353,
  8250,
  339,
  0,
  382,
  376
];
function isInvalidCodePoint(codePoint) {
  return codePoint === 0 || codePoint >= 55296 && codePoint <= 57343 || codePoint > 1114111;
}
function replaceCodePoint(codePoint) {
  if (isInvalidCodePoint(codePoint)) {
    return 65533;
  }
  if (codePoint >= 128 && codePoint <= 159) {
    return c1[codePoint - 128] || codePoint;
  }
  return codePoint;
}
function codePointToString(codePoint) {
  return codePoint - 1 >>> 0 < 127 || codePoint - 160 >>> 0 < 55136 ? String.fromCharCode(codePoint) : String.fromCodePoint(replaceCodePoint(codePoint));
}

// node_modules/entities/dist/generated/decode-data-html.js
var htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", 'Æ&ÁĂÂА𝔄ÀΑĀ⩓Ą𝔸⁡Å𝒜≔ÃÄ∖⫧⌆Б∵ℬΒ𝔅𝔹˘ℬ≎Ч©Ć⋒ⅅℭČÇĈ∰Ċ¸·ℭΧ⊙⊖⊕⊗∲”’∷⩴≡∯∮ℂ∐∳⨯𝒞⋓≍ⅅ⤑ЂЅЏ‡↡⫤ĎД∇Δ𝔇´˙˝`˜⋄ⅆ𝔻¨⃜≐∯¨⇓⇐⇔⫤⟸⟺⟹⇒⊨⇑⇕∥↓⤓⇵̑⥐⥞↽⥖⥟⇁⥗⊤↧⇓𝒟ĐŊÐÉĚÊЭĖ𝔈È∈Ē◻▫Ę𝔼Ε⩵≂⇌ℰ⩳ΗË∃ⅇФ𝔉◼▪𝔽∀ℱℱЃ>ΓϜĞĢĜГĠ𝔊⋙𝔾≥⋛≧⪢≷⩾≳𝒢≫Ъˇ^Ĥℌℋℍ─ℋĦ≎≏ЕĲЁÍÎИİℑÌℑĪⅈ⇒∬∫⋂⁣⁢Į𝕀ΙℐĨІÏĴЙ𝔍𝕁𝒥ЈЄХЌΚĶК𝔎𝕂𝒦Љ<ĹΛ⟪ℒ↞ĽĻЛ⟨←⇤⇆⌈⟦⥡⇃⥙⌊↔⥎⊣↤⥚⊲⧏⊴⥑⥠↿⥘↼⥒⇐⇔⋚≦≶⪡⩽≲𝔏⋘⇚Ŀ⟵⟷⟶⟸⟺⟹𝕃↙↘ℒ↰Ł≪⤅М ℳ𝔐∓𝕄ℳΜЊŃŇŅН​​​​≫≪\n𝔑⁠ ℕ⫬≢≭∦∉≠≂̸∄≯≱≧̸≫̸≹⩾̸≵≎̸≏̸⋪⧏̸⋬≮≰≸≪̸⩽̸≴⪢̸⪡̸⊀⪯̸⋠∌⋫⧐̸⋭⊏̸⋢⊐̸⋣⊂⃒⊈⊁⪰̸⋡≿̸⊃⃒⊉≁≄≇≉∤𝒩ÑΝŒÓÔОŐ𝔒ÒŌΩΟ𝕆“‘⩔𝒪ØÕ⨷Ö‾⏞⎴⏜∂П𝔓ΦΠ±ℌℙ⪻≺⪯≼≾″∏∷∝𝒫Ψ"𝔔ℚ𝒬⤐®Ŕ⟫↠⤖ŘŖРℜ∋⇋⥯ℜΡ⟩→⇥⇄⌉⟧⥝⇂⥕⌋⊢↦⥛⊳⧐⊵⥏⥜↾⥔⇀⥓⇒ℝ⥰⇛ℛ↱⧴ЩШЬŚ⪼ŠŞŜС𝔖↓←→↑Σ∘𝕊√□⊓⊏⊑⊐⊒⊔𝒮⋆⋐⋐⊆≻⪰≽≿∋∑⋑⊃⊇⋑Þ™ЋЦ	ΤŤŢТ𝔗∴Θ   ∼≃≅≈𝕋⃛𝒯ŦÚ↟⥉ЎŬÛУŰ𝔘ÙŪ_⏟⎵⏝⋃⊎Ų𝕌↑⤒⇅↕⥮⊥↥⇑⇕↖↗ϒΥŮ𝒰ŨÜ⊫⫫В⊩⫦⋁‖‖∣|❘≀ 𝔙𝕍𝒱⊪Ŵ⋀𝔚𝕎𝒲𝔛Ξ𝕏𝒳ЯЇЮÝŶЫ𝔜𝕐𝒴ŸЖŹŽЗŻ​Ζℨℤ𝒵áă∾∾̳∿â´аæ⁡𝔞àℵℵαā⨿&∧⩕⩜⩘⩚∠⦤∠∡⦨⦩⦪⦫⦬⦭⦮⦯∟⊾⦝∢Å⍼ą𝕒≈⩰⩯≊≋\'≈≊å𝒶*≈≍ãä∳⨑⫭≌϶‵∽⋍⊽⌅⌅⎵⎶≌б„∵∵⦰϶ℬβℶ≬𝔟⋂◯⋃⨀⨁⨂⨆★▽△⨄⋁⋀⤍⧫▪▴▾◂▸␣▒░▓█=⃥≡⃥⌐𝕓⊥⊥⋈╗╔╖╓═╦╩╤╧╝╚╜╙║╬╣╠╫╢╟⧉╕╒┐┌─╥╨┬┴⊟⊞⊠╛╘┘└│╪╡╞┼┤├‵˘¦𝒷⁏∽⋍\\⧅⟈••≎⪮≏≏ć∩⩄⩉⩋⩇⩀∩︀⁁ˇ⩍čçĉ⩌⩐ċ¸⦲¢·𝔠ч✓✓χ○⧃ˆ≗↺↻®Ⓢ⊛⊚⊝≗⨐⫯⧂♣♣:≔≔,@∁∘∁ℂ≅⩭∮𝕔∐©℗↵✗𝒸⫏⫑⫐⫒⋯⤸⤵⋞⋟↶⤽∪⩈⩆⩊⊍⩅∪︀↷⤼⋞⋟⋎⋏¤↶↷⋎⋏∲∱⌭⇓⥥†ℸ↓‐⊣⤏˝ďдⅆ‡⇊⩷°δ⦱⥿𝔡⇃⇂⋄⋄♦♦¨ϝ⋲÷÷⋇⋇ђ⌞⌍$𝕕˙≐≑∸∔⊡⌆↓⇊⇃⇂⤐⌟⌌𝒹ѕ⧶đ⋱▿▾⇵⥯⦦џ⟿⩷≑é⩮ě≖ê≕эėⅇ≒𝔢⪚è⪖⪘⪙⏧ℓ⪕⪗ē∅∅∅   ŋ ę𝕖⋕⧣⩱εεϵ≖≕≂⪖⪕=≟≡⩸⧥≓⥱ℯ≐≂ηðë€!∃ℰⅇ≒ф♀ﬃﬀﬄ𝔣ﬁfj♭ﬂ▱ƒ𝕗∀⋔⫙⨍½⅓¼⅕⅙⅛⅔⅖¾⅗⅜⅘⅚⅝⅞⁄⌢𝒻≧⪌ǵγϝ⪆ğĝгġ≥⋛≥≧⩾⩾⪩⪀⪂⪄⋛︀⪔𝔤≫⋙ℷѓ≷⪒⪥⪤≩⪊⪊⪈⪈≩⋧𝕘`ℊ≳⪎⪐>⪧⩺⋗⦕⩼⪆⥸⋗⋛⪌≷≳≩︀≩︀⇔ ½ℋъ↔⥈↭ℏĥ♥♥…⊹𝔥⤥⤦⇿∻↩↪𝕙―𝒽ℏħ⁃‐í⁣îие¡⇔𝔦ìⅈ⨌∭⧜℩ĳīℑℐℑı⊷Ƶ∈℅∞⧝ı∫⊺ℤ⊺⨗⨼ёį𝕚ι⨼¿𝒾∈⋹⋵⋴⋳∈⁢ĩіïĵй𝔧ȷ𝕛𝒿јєκϰķк𝔨ĸхќ𝕜𝓀⇚⇐⤛⤎≦⪋⥢ĺ⦴ℒλ⟨⦑⟨⪅«←⇤⤟⤝↩↫⤹⥳↢⪫⤙⪭⪭︀⤌❲{[⦋⦏⦍ľļ⌈{л⤶“„⥧⥋↲≤←↢↽↼⇇↔⇆⇋↭⋋⋚≤≦⩽⩽⪨⩿⪁⪃⋚︀⪓⪅⋖⋚⪋≶≲⥼⌊𝔩≶⪑↽↼⥪▄љ≪⇇⌞⥫◺ŀ⎰⎰≨⪉⪉⪇⪇≨⋦⟬⇽⟦⟵⟷⟼⟶↫↬⦅𝕝⨭⨴∗_◊◊⧫(⦓⇆⌟⇋⥭‎⊿‹𝓁↰≲⪍⪏[‘‚ł<⪦⩹⋖⋋⋉⥶⩻⦖◃⊴◂⥊⥦≨︀≨︀∺¯♂✠✠↦↦↧↤↥▮⨩м—∡𝔪℧µ∣*⫰·−⊟∸⨪⫛…∓⊧𝕞∓𝓂∾μ⊸⊸⋙̸≫⃒≫̸⇍⇎⋘̸≪⃒≪̸⇏⊯⊮∇ń∠⃒≉⩰̸≋̸ŉ≉♮♮ℕ ≎̸≏̸⩃ňņ≇⩭̸⩂н–≠⇗⤤↗↗≐̸≢⤨≂̸∄∄𝔫≧̸≱≱≧̸⩾̸⩾̸≵≯≯⇎↮⫲∋⋼⋺∋њ⇍≦̸↚‥≰↚↮≰≦̸⩽̸⩽̸≮≴≮⋪⋬∤𝕟¬∉⋹̸⋵̸∉⋷⋶∌∌⋾⋽∦∦⫽⃥∂̸⨔⊀⋠⪯̸⊀⪯̸⇏↛⤳̸↝̸↛⋫⋭⊁⋡⪰̸𝓃∤∦≁≄≄∤∦⋢⋣⊄⫅̸⊈⊂⃒⊈⫅̸⊁⪰̸⊅⫆̸⊉⊃⃒⊉⫆̸≹ñ≸⋪⋬⋫⋭ν#№ ⊭⤄≍⃒⊬≥⃒>⃒⧞⤂≤⃒<⃒⊴⃒⤃⊵⃒∼⃒⇖⤣↖↖⤧Ⓢó⊛⊚ôо⊝ő⨸⊙⦼œ⦿𝔬˛ò⧁⦵Ω∮↺⦾⦻‾⧀ōωο⦶⊖𝕠⦷⦹⊕∨↻⩝ℴℴªº⊶⩖⩗⩛ℴø⊘õ⊗⨶ö⌽∥¶∥⫳⫽∂п%.‰⊥‱𝔭φϕℳ☎π⋔ϖℏℎℏ+⨣⊞⨢∔⨥⩲±⨦⨧±⨕𝕡£≺⪳⪷≼⪯≺⪷≼⪯⪹⪵⋨≾′ℙ⪵⪹⋨∏⌮⌒⌓∝∝≾⊰𝓅ψ 𝔮⨌𝕢⁗𝓆ℍ⨖?≟"⇛⇒⤜⤏⥤∽̱ŕ√⦳⟩⦒⦥⟩»→⥵⇥⤠⤳⤞↪↬⥅⥴↣↝⤚∶ℚ⤍❳}]⦌⦎⦐řŗ⌉}р⤷⥩””↳ℜℛℜℝ▭®⥽⌋𝔯⇁⇀⥬ρϱ→↣⇁⇀⇄⇌⇉↝⋌˚≓⇄⇌‏⎱⎱⫮⟭⇾⟧⦆𝕣⨮⨵)⦔⨒⇉›𝓇↱]’’⋌⋊▹⊵▸⧎⥨℞ś‚≻⪴⪸š≽⪰şŝ⪶⪺⋩⨓≿с⋅⊡⩦⇘⤥↘↘§;⤩∖∖✶𝔰⌢♯щш∣∥­σςς∼⩪≃≃⪞⪠⪝⪟≆⨤⥲←∖⨳⧤∣⌣⪪⪬⪬︀ь/⧄⌿𝕤♠♠∥⊓⊓︀⊔⊔︀⊏⊑⊏⊑⊐⊒⊐⊒□□▪▪→𝓈∖⌣⋆☆★ϵϕ¯⊂⫅⪽⊆⫃⫁⫋⊊⪿⥹⊂⊆⫅⊊⫋⫇⫕⫓≻⪸≽⪰⪺⪶⋩≿∑♪⊃¹²³⫆⪾⫘⊇⫄⟉⫗⥻⫂⫌⊋⫀⊃⊇⫆⊋⫌⫈⫔⫖⇙⤦↙↙⤪ß⌖τ⎴ťţт⃛⌕𝔱∴∴θϑϑ≈∼ ≈∼þ˜×⊠⨱⨰∭⤨⊤⌶⫱𝕥⫚⤩‴™▵▿◃⊴≜▹⊵◬≜⨺⨹⧍⨻⏢𝓉цћŧ≬↞↠⇑⥣ú↑ўŭûу⇅ű⥮⥾𝔲ù↿↾▀⌜⌜⌏◸ū¨ų𝕦↑↕↿↾⊎υϒυ⇈⌝⌝⌎ů◹𝓊⋰ũ▵▴⇈ü⦧⇕⫨⫩⊨⦜ϵϰ∅ϕϖ∝↕ϱς⊊︀⫋︀⊋︀⫌︀ϑ⊲⊳в⊢∨⊻≚⋮||𝔳⊲⊂⃒⊃⃒𝕧∝⊳𝓋⫋︀⊊︀⫌︀⊋︀⦚ŵ⩟∧≙℘𝔴𝕨℘≀≀𝓌⋂◯⋃▽𝔵⟺⟷ξ⟸⟵⟼⋻⨀𝕩⨁⨂⟹⟶𝓍⨆⨄△⋁⋀ýяŷы¥𝔶ї𝕪𝓎юÿźžзżℨζ𝔷ж⇝𝕫𝓏‍‌'];

// node_modules/entities/dist/internal/decode-data-format.js
var META_BIAS = 35;
var HEADER_BIAS = 48;
var HEADER_LENGTH = 6;
var CHOICE_BITS_PER_CHAR = 6;
var BUCKET_HASH_1 = 2654435761;
var BUCKET_HASH_2 = 2246822507;
var PAIR_TABLE_SIZE = 1024;
var CHAR_REMAP = (() => {
  const remap = new Uint8Array(128);
  for (let code2 = 48; code2 <= 57; code2++)
    remap[code2] = code2 - 47;
  for (let code2 = 65; code2 <= 90; code2++)
    remap[code2] = code2 - 54;
  for (let code2 = 97; code2 <= 122; code2++)
    remap[code2] = code2 - 60;
  return remap;
})();
function exactKey(text5, nameStart, length) {
  return text5.charCodeAt(nameStart) << 25 | text5.charCodeAt(nameStart + 1) << 18 | text5.charCodeAt(nameStart + length - 2) << 11 | CHAR_REMAP[text5.charCodeAt(nameStart + length - 1)] << 5 | length;
}
function pairIndex(c0, c12) {
  return (c0 * 3 << 3 ^ c12) & PAIR_TABLE_SIZE - 1;
}
function bucketOne(key2, buckets) {
  return (Math.imul(key2, BUCKET_HASH_1) >>> 16) * buckets >>> 16;
}
function bucketTwo(key2, buckets) {
  return (Math.imul(key2, BUCKET_HASH_2) >>> 16) * buckets >>> 16;
}
function initDecodeData(packed) {
  const [data, values] = packed;
  const nameCount = data.charCodeAt(0) - HEADER_BIAS << 6 | data.charCodeAt(1) - HEADER_BIAS;
  const suffixesLength = data.charCodeAt(2) - HEADER_BIAS << 6 | data.charCodeAt(3) - HEADER_BIAS;
  const buckets = data.charCodeAt(4) - HEADER_BIAS << 6 | data.charCodeAt(5) - HEADER_BIAS;
  const metaStart = HEADER_LENGTH + suffixesLength;
  const choicesStart = metaStart + 2 * nameCount;
  const slotCount = 2 * buckets;
  const keys2 = new Int32Array(slotCount);
  const slotMidOff = new Uint16Array(slotCount);
  const slotValue = new Uint16Array(slotCount);
  const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
  const middleOffsets = /* @__PURE__ */ new Map();
  const middles = [];
  let name = "";
  let suffixOffset = HEADER_LENGTH;
  let valueOffset = 0;
  for (let index = 0; index < nameCount; index++) {
    const meta0 = data.charCodeAt(metaStart + 2 * index) - META_BIAS;
    const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - META_BIAS;
    const prefixLength = meta0 & 31;
    const length = prefixLength + (meta1 & 31);
    const valueLength = (meta1 >> 5) + 1;
    name = name.slice(0, prefixLength) + data.slice(suffixOffset, suffixOffset + length - prefixLength);
    suffixOffset += length - prefixLength;
    const key2 = exactKey(name, 0, length);
    const choice = data.charCodeAt(choicesStart + Math.floor(index / CHOICE_BITS_PER_CHAR)) - HEADER_BIAS & 1 << index % CHOICE_BITS_PER_CHAR;
    let slot = 2 * (choice === 0 ? bucketOne : bucketTwo)(key2, buckets);
    if (keys2[slot] !== 0)
      slot += 1;
    keys2[slot] = key2;
    if (length > 4) {
      const middle = name.slice(2, length - 2);
      const existing = middleOffsets.get(middle);
      if (existing === void 0) {
        middleOffsets.set(middle, middles.length);
        slotMidOff[slot] = middles.length;
        for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) {
          middles.push(middle.charCodeAt(middleIndex) | middle.charCodeAt(middleIndex + 1) << 16);
        }
      } else {
        slotMidOff[slot] = existing;
      }
    }
    const pair = pairIndex(name.charCodeAt(0), name.charCodeAt(1));
    lengthBits[pair] |= length <= 16 ? 1 << length - 2 : 32768;
    if ((meta0 & 32) !== 0) {
      lengthBits[pair] |= 1 << length - 2 + 16;
    }
    slotValue[slot] = valueOffset << 2 | valueLength - 1 | (meta0 & 32) >> 4;
    valueOffset += valueLength;
  }
  return {
    keys: keys2,
    buckets,
    slotMidOff,
    slotValue,
    values,
    lengthBits,
    middles: new Uint32Array(middles)
  };
}

// node_modules/entities/dist/decode.js
var CHAR_AMP = 38;
var CHAR_NUM = 35;
var CHAR_SEMI = 59;
var CHAR_EQUALS = 61;
var CHAR_ZERO = 48;
var CHAR_LOWER_A = 97;
var CHAR_LOWER_X = 120;
var CHAR_UPPER_A = 65;
var TO_LOWER_BIT = 32;
function isNumber(code2) {
  return code2 - CHAR_ZERO >>> 0 <= 9;
}
function isAlphaNumeric(code2) {
  return isNumber(code2) || (code2 | TO_LOWER_BIT) - CHAR_LOWER_A >>> 0 <= 25;
}
function isEntityInAttributeInvalidEnd(code2) {
  return code2 === CHAR_EQUALS || isAlphaNumeric(code2);
}
var DecodingMode;
(function(DecodingMode2) {
  DecodingMode2[DecodingMode2["Legacy"] = 0] = "Legacy";
  DecodingMode2[DecodingMode2["Strict"] = 1] = "Strict";
  DecodingMode2[DecodingMode2["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
var htmlDecode = /* @__PURE__ */ initDecodeData(htmlDecodeData);
var htmlKeys = /* @__PURE__ */ (() => htmlDecode.keys)();
var htmlBuckets = /* @__PURE__ */ (() => htmlDecode.buckets)();
var htmlSlotMidOff = /* @__PURE__ */ (() => htmlDecode.slotMidOff)();
var htmlLengthBits = /* @__PURE__ */ (() => htmlDecode.lengthBits)();
var htmlMiddles = /* @__PURE__ */ (() => htmlDecode.middles)();
var htmlSlotValue = /* @__PURE__ */ (() => htmlDecode.slotValue)();
var htmlValues = /* @__PURE__ */ (() => htmlDecode.values)();
function emitHtmlValue(packed) {
  const off = packed >> 2;
  return (packed & 1) === 0 ? htmlValues.charAt(off) : htmlValues.slice(off, off + (packed & 1) + 1);
}
function findSlotHtml(text5, start, length) {
  const c0 = text5.charCodeAt(start);
  const c12 = text5.charCodeAt(start + 1);
  const c2 = text5.charCodeAt(start + length - 2);
  const c3 = text5.charCodeAt(start + length - 1);
  if ((c0 | c12 | c2 | c3) > 127)
    return -1;
  const key2 = c0 << 25 | c12 << 18 | c2 << 11 | CHAR_REMAP[c3] << 5 | length;
  let slot = 2 * ((Math.imul(key2, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
  for (let attempt = 0; ; attempt++) {
    if (htmlKeys[slot] === key2 && (length <= 4 || isMidMatchHtml(slot, text5, start, length))) {
      return slot;
    }
    if (htmlKeys[slot + 1] === key2 && (length <= 4 || isMidMatchHtml(slot + 1, text5, start, length))) {
      return slot + 1;
    }
    if (attempt === 1)
      return -1;
    slot = 2 * ((Math.imul(key2, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
  }
}
function isMidMatchHtml(slot, text5, start, length) {
  let wordIndex = htmlSlotMidOff[slot];
  let index = start + 2;
  const end2 = start + length - 2;
  while (index + 1 < end2) {
    if ((text5.charCodeAt(index) | text5.charCodeAt(index + 1) << 16) !== htmlMiddles[wordIndex++])
      return false;
    index += 2;
  }
  return index === end2 || text5.charCodeAt(index) === (htmlMiddles[wordIndex] & 65535);
}
var NUMERIC_CONSUMED_SHIFT = 21;
var NUMERIC_CODE_POINT_MASK = 2097151;
var NUMERIC_CONSUMED_OVERFLOW = 2047;
var longNumericConsumed = 0;
function unpackConsumed(packed) {
  const consumed = packed >>> NUMERIC_CONSUMED_SHIFT;
  return consumed === NUMERIC_CONSUMED_OVERFLOW ? longNumericConsumed : consumed;
}
var numericDigits = /* @__PURE__ */ (() => {
  const digits = new Uint8Array(128).fill(255);
  for (let digit = 0; digit < 10; digit++) {
    digits[CHAR_ZERO + digit] = digit;
  }
  for (let digit = 0; digit < 6; digit++) {
    digits[CHAR_UPPER_A + digit] = digit + 10;
    digits[CHAR_LOWER_A + digit] = digit + 10;
  }
  return digits;
})();
function parseNumericEntity(input2, offset, isStrict) {
  const inputLength = input2.length;
  let index = offset;
  let codePoint = 0;
  let digitsStart;
  if ((input2.charCodeAt(index) | TO_LOWER_BIT) === CHAR_LOWER_X) {
    index += 1;
    digitsStart = index;
    while (index < inputLength) {
      const char = input2.charCodeAt(index);
      if (char >= 128)
        break;
      const digit = numericDigits[char];
      if (digit <= 15) {
        codePoint = codePoint * 16 + digit;
        index++;
      } else {
        break;
      }
    }
  } else {
    digitsStart = index;
    while (index < inputLength) {
      const char = input2.charCodeAt(index);
      if (char >= 128)
        break;
      const digit = numericDigits[char];
      if (digit <= 9) {
        codePoint = codePoint * 10 + digit;
        index++;
      } else {
        break;
      }
    }
  }
  if (index === digitsStart)
    return 0;
  if (codePoint > 1114111)
    codePoint = 1114112;
  let consumed = index - offset + 2;
  if (index < inputLength && input2.charCodeAt(index) === CHAR_SEMI) {
    consumed += 1;
  } else if (isStrict) {
    return 0;
  }
  if (consumed >= NUMERIC_CONSUMED_OVERFLOW) {
    longNumericConsumed = consumed;
    consumed = NUMERIC_CONSUMED_OVERFLOW;
  }
  return consumed << NUMERIC_CONSUMED_SHIFT | codePoint;
}
function findLegacySlot(input2, start, maxLength3) {
  let legacy = htmlLengthBits[pairIndex(input2.charCodeAt(start), input2.charCodeAt(start + 1))] >>> 16 & 31;
  while (legacy !== 0) {
    const top = 31 - Math.clz32(legacy);
    legacy ^= 1 << top;
    if (top + 2 > maxLength3)
      continue;
    const slot = findSlotHtml(input2, start, top + 2);
    if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) {
      return slot << 3 | top + 2;
    }
  }
  return -1;
}
function findLongClassMatch(input2, start, mode) {
  const length = input2.slice(start, start + 32).indexOf(";");
  if (length - 2 >>> 0 <= 29) {
    const slot = findSlotHtml(input2, start, length);
    if (slot >= 0)
      return slot << 6 | length + 1;
  }
  if (mode !== DecodingMode.Strict) {
    const packed = findLegacySlot(input2, start, Math.min(31, input2.length - start));
    if (packed >= 0) {
      const length2 = packed & 7;
      if (mode !== DecodingMode.Attribute || start + length2 >= input2.length || !isEntityInAttributeInvalidEnd(input2.charCodeAt(start + length2)))
        return packed >> 3 << 6 | length2;
    }
  }
  return -1;
}
function nextOffset(input2, last) {
  if (last >= input2.length)
    return -1;
  return input2.charCodeAt(last) === CHAR_AMP ? last : input2.indexOf("&", last);
}
function decodeHtmlText(input2, mode) {
  const isLegacyAllowed = mode !== DecodingMode.Strict;
  let offset = input2.indexOf("&");
  if (offset < 0)
    return input2;
  const inputLength = input2.length;
  let result = "";
  let last = 0;
  do {
    const start = offset + 1;
    if (start + 1 >= inputLength)
      break;
    const c0 = input2.charCodeAt(start);
    if (c0 === CHAR_AMP) {
      offset = start;
      continue;
    }
    if (c0 === CHAR_NUM) {
      const packed = parseNumericEntity(input2, start + 1, !isLegacyAllowed);
      const consumed = unpackConsumed(packed);
      if (consumed === 0) {
        offset = input2.indexOf("&", start);
      } else {
        if (last !== offset) {
          result += input2.slice(last, offset);
        }
        result += codePointToString(packed & NUMERIC_CODE_POINT_MASK);
        last = offset + consumed;
        offset = nextOffset(input2, last);
      }
      continue;
    }
    const bits = htmlLengthBits[pairIndex(c0, input2.charCodeAt(start + 1))];
    if ((bits & 32768) !== 0) {
      const packed = findLongClassMatch(input2, start, mode);
      if (packed >= 0) {
        if (last !== offset)
          result += input2.slice(last, offset);
        result += emitHtmlValue(htmlSlotValue[packed >> 6]);
        last = start + (packed & 63);
        offset = nextOffset(input2, last);
      } else {
        offset = input2.indexOf("&", start);
      }
      continue;
    }
    let probed = bits & 32767;
    let matched = -1;
    while (probed !== 0) {
      const low = probed & -probed;
      probed ^= low;
      const length = 33 - Math.clz32(low);
      const end2 = start + length;
      if (end2 > inputLength)
        break;
      const isTerminated = end2 < inputLength && input2.charCodeAt(end2) === CHAR_SEMI;
      if (!(isTerminated || isLegacyAllowed && (bits >>> length + 14 & 1) !== 0))
        continue;
      const slot = findSlotHtml(input2, start, length);
      if (slot < 0)
        continue;
      if (isTerminated) {
        matched = slot << 6 | 32 | length + 1;
        break;
      }
      if ((htmlSlotValue[slot] & 2) !== 0) {
        matched = slot << 6 | length;
      }
    }
    if (matched >= 0) {
      const length = matched & 31;
      if ((matched & 32) !== 0 || mode !== DecodingMode.Attribute || start + length >= inputLength || !isEntityInAttributeInvalidEnd(input2.charCodeAt(start + length))) {
        if (last !== offset)
          result += input2.slice(last, offset);
        result += emitHtmlValue(htmlSlotValue[matched >> 6]);
        last = start + length;
        offset = nextOffset(input2, last);
        continue;
      }
    }
    offset = input2.indexOf("&", start + 1);
  } while (offset >= 0);
  return result + input2.slice(last);
}
function decodeHTMLAttribute(htmlAttribute) {
  return decodeHtmlText(htmlAttribute, DecodingMode.Attribute);
}
var STATE_ENTITY_START = 0;
var STATE_NUMERIC_START = 1;
var STATE_NUMERIC_DECIMAL = 2;
var STATE_NUMERIC_HEX = 3;
var STATE_NAMED_ENTITY = 4;
var EntityDecoderBase = class {
  emitCodePoint;
  errors;
  /** The current state of the decoder. */
  state = STATE_ENTITY_START;
  /** Characters that were consumed while parsing an entity. */
  consumed = 1;
  /** Accumulated numeric code point, or a packed partial XML name. */
  result = 0;
  /** The mode in which the decoder is operating. */
  decodeMode = DecodingMode.Strict;
  /** Replacement rules for numeric character references. */
  replaceNumericCodePoint = replaceCodePoint;
  constructor(emitCodePoint, errors) {
    this.emitCodePoint = emitCodePoint;
    this.errors = errors;
  }
  /**
   * Switches between the numeric decimal and hexadecimal states.
   *
   * Equivalent to the `Numeric character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericStart(input2, offset) {
    if (offset >= input2.length) {
      return -1;
    }
    if ((input2.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X) {
      this.state = STATE_NUMERIC_HEX;
      this.consumed += 1;
      return this.stateNumericHex(input2, offset + 1);
    }
    this.state = STATE_NUMERIC_DECIMAL;
    return this.stateNumericDecimal(input2, offset);
  }
  /**
   * Parses a hexadecimal numeric entity.
   *
   * Equivalent to the `Hexadecimal character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericHex(input2, offset) {
    const inputLength = input2.length;
    let { result, consumed } = this;
    let index = offset;
    while (index < inputLength) {
      const char = input2.charCodeAt(index);
      const digit = numericDigits[char];
      if (digit <= 15) {
        result = result * 16 + digit;
      } else {
        this.result = result;
        this.consumed = consumed;
        return this.emitNumericEntity(char, 3);
      }
      consumed += 1;
      index += 1;
    }
    this.result = result;
    this.consumed = consumed;
    return -1;
  }
  /**
   * Parses a decimal numeric entity.
   *
   * Equivalent to the `Decimal character reference state` in the HTML spec.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The current offset.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  stateNumericDecimal(input2, offset) {
    const inputLength = input2.length;
    let { result, consumed } = this;
    let index = offset;
    while (index < inputLength) {
      const digit = input2.charCodeAt(index) - CHAR_ZERO;
      if (digit >>> 0 > 9) {
        this.result = result;
        this.consumed = consumed;
        return this.emitNumericEntity(digit + CHAR_ZERO, 2);
      }
      result = result * 10 + digit;
      consumed += 1;
      index += 1;
    }
    this.result = result;
    this.consumed = consumed;
    return -1;
  }
  /**
   * Validate and emit a numeric entity.
   *
   * Implements the logic from the `Hexadecimal character reference start
   * state` and `Numeric character reference end state` in the HTML spec.
   * @param lastCp The last code point of the entity. Used to see if the
   *               entity was terminated with a semicolon.
   * @param expectedLength The minimum number of characters that should be
   *                       consumed. Used to validate that at least one digit
   *                       was consumed.
   * @returns The number of characters that were consumed.
   */
  emitNumericEntity(lastCp, expectedLength) {
    if (this.consumed <= expectedLength) {
      this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
      return 0;
    }
    if (lastCp === CHAR_SEMI) {
      this.consumed += 1;
    } else if (this.decodeMode === DecodingMode.Strict) {
      return 0;
    }
    this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed);
    if (this.errors) {
      if (lastCp !== CHAR_SEMI) {
        this.errors.missingSemicolonAfterCharacterReference();
      }
      this.errors.validateNumericCharacterReference(this.result);
    }
    return this.consumed;
  }
  /**
   * Resets the instance to make it reusable.
   * @param decodeMode Entity decoding mode to use.
   */
  startEntity(decodeMode) {
    this.decodeMode = decodeMode;
    this.state = STATE_ENTITY_START;
    this.result = 0;
    this.consumed = 1;
  }
  /**
   * Write an entity to the decoder. This can be called multiple times with partial entities.
   * If the entity is incomplete, the decoder will return -1.
   * @param input The string containing the entity (or a continuation of the entity).
   * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
   * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
   */
  write(input2, offset) {
    switch (this.state) {
      case STATE_ENTITY_START: {
        if (input2.charCodeAt(offset) === CHAR_NUM) {
          this.state = STATE_NUMERIC_START;
          this.consumed += 1;
          return this.stateNumericStart(input2, offset + 1);
        }
        this.state = STATE_NAMED_ENTITY;
        return this.stateNamedEntity(input2, offset);
      }
      case STATE_NUMERIC_START: {
        return this.stateNumericStart(input2, offset);
      }
      case STATE_NUMERIC_DECIMAL: {
        return this.stateNumericDecimal(input2, offset);
      }
      case STATE_NUMERIC_HEX: {
        return this.stateNumericHex(input2, offset);
      }
      default: {
        return this.stateNamedEntity(input2, offset);
      }
    }
  }
  /**
   * Signal to the parser that the end of the input was reached.
   *
   * Remaining data will be emitted and relevant errors will be produced.
   * @returns The number of characters consumed.
   */
  end() {
    switch (this.state) {
      case STATE_NAMED_ENTITY: {
        return this.endNamedEntity();
      }
      // Otherwise, emit a numeric entity if we have one.
      case STATE_NUMERIC_DECIMAL: {
        return this.emitNumericEntity(0, 2);
      }
      case STATE_NUMERIC_HEX: {
        return this.emitNumericEntity(0, 3);
      }
      case STATE_NUMERIC_START: {
        this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
        return 0;
      }
      default: {
        return 0;
      }
    }
  }
};
var HtmlEntityDecoder = class extends EntityDecoderBase {
  /** Total name characters seen for the current named entity. */
  runLength = 0;
  /** Reused for ASCII alphanumerics; the 32nd character rules out an exact match. */
  nameBuffer = new Uint8Array(32);
  /**
   * Emit the replacement for a matched slot. Values are at most two
   * UTF-16 code units; like previous versions, each unit is emitted as
   * its own callback (surrogate halves included).
   * @param slot The matched slot.
   */
  emitSlot(slot) {
    const packed = htmlSlotValue[slot];
    const off = packed >> 2;
    this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed);
    if ((packed & 1) !== 0) {
      this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
    }
  }
  startEntity(decodeMode) {
    super.startEntity(decodeMode);
    this.runLength = 0;
  }
  stateNamedEntity(input2, offset) {
    const inputLength = input2.length;
    if (this.runLength === 0 && offset + 17 <= inputLength) {
      const c0 = input2.charCodeAt(offset);
      const pair = pairIndex(c0, input2.charCodeAt(offset + 1));
      const bits = htmlLengthBits[pair];
      if ((bits & 32768) !== 0 && offset + 32 <= inputLength) {
        const packed = findLongClassMatch(input2, offset, this.decodeMode);
        if (packed >= 0) {
          const length = packed & 63;
          this.consumed = length + 1;
          this.emitSlot(packed >> 6);
          if (input2.charCodeAt(offset + length - 1) !== CHAR_SEMI) {
            this.errors?.missingSemicolonAfterCharacterReference();
          }
          return this.consumed;
        }
        return 0;
      }
      let probed = bits & 32767;
      while (probed !== 0) {
        const low = probed & -probed;
        probed ^= low;
        const length = 33 - Math.clz32(low);
        if (input2.charCodeAt(offset + length) === CHAR_SEMI) {
          const slot = findSlotHtml(input2, offset, length);
          if (slot >= 0) {
            this.consumed = length + 2;
            this.emitSlot(slot);
            return this.consumed;
          }
        }
      }
      if ((bits & 32768) === 0) {
        if (this.decodeMode !== DecodingMode.Strict) {
          const packed = findLegacySlot(input2, offset, 31);
          if (packed >= 0) {
            const matchLength = packed & 7;
            const next = input2.charCodeAt(offset + matchLength);
            if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next)) {
              return 0;
            }
            this.consumed = matchLength + 1;
            this.emitSlot(packed >> 3);
            this.errors?.missingSemicolonAfterCharacterReference();
            return this.consumed;
          }
        }
        return 0;
      }
    }
    let index = offset;
    let { runLength } = this;
    let terminator = -1;
    const scanEnd = Math.min(inputLength, offset + 32 - runLength);
    while (index < scanEnd) {
      const char = input2.charCodeAt(index);
      if (!isAlphaNumeric(char)) {
        terminator = char;
        break;
      }
      this.nameBuffer[runLength++] = char;
      index++;
    }
    if (terminator < 0 && runLength < 32) {
      this.runLength = runLength;
      return -1;
    }
    if (terminator === CHAR_SEMI && runLength - 2 >>> 0 <= 29) {
      const slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
      if (slot >= 0) {
        this.consumed = runLength + 2;
        this.emitSlot(slot);
        return this.consumed;
      }
    }
    if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
      const packed = findBufferedLegacySlot(this.nameBuffer, runLength);
      if (packed >= 0) {
        const length = packed & 7;
        const next = length < runLength ? this.nameBuffer[length] : terminator;
        if (this.decodeMode === DecodingMode.Attribute && isEntityInAttributeInvalidEnd(next))
          return 0;
        this.consumed = length + 1;
        this.emitSlot(packed >> 3);
        this.errors?.missingSemicolonAfterCharacterReference();
        return this.consumed;
      }
    }
    return 0;
  }
  endNamedEntity() {
    if (this.decodeMode === DecodingMode.Strict || this.runLength < 2) {
      return 0;
    }
    const packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
    if (packed < 0)
      return 0;
    if (this.decodeMode === DecodingMode.Attribute && (packed & 7) < this.runLength) {
      return 0;
    }
    this.consumed = (packed & 7) + 1;
    this.emitSlot(packed >> 3);
    this.errors?.missingSemicolonAfterCharacterReference();
    return this.consumed;
  }
};
function findBufferedHtmlSlot(buffer, length) {
  const key2 = buffer[0] << 25 | buffer[1] << 18 | buffer[length - 2] << 11 | CHAR_REMAP[buffer[length - 1]] << 5 | length;
  let slot = 2 * ((Math.imul(key2, BUCKET_HASH_1) >>> 16) * htmlBuckets >>> 16);
  for (let attempt = 0; ; attempt++) {
    if (htmlKeys[slot] === key2 && (length <= 4 || isBufferedMiddle(slot, buffer, length)))
      return slot;
    if (htmlKeys[slot + 1] === key2 && (length <= 4 || isBufferedMiddle(slot + 1, buffer, length)))
      return slot + 1;
    if (attempt === 1)
      return -1;
    slot = 2 * ((Math.imul(key2, BUCKET_HASH_2) >>> 16) * htmlBuckets >>> 16);
  }
}
function isBufferedMiddle(slot, buffer, length) {
  let wordIndex = htmlSlotMidOff[slot];
  let index = 2;
  const end2 = length - 2;
  while (index + 1 < end2) {
    if ((buffer[index] | buffer[index + 1] << 16) !== htmlMiddles[wordIndex++])
      return false;
    index += 2;
  }
  return index === end2 || buffer[index] === (htmlMiddles[wordIndex] & 65535);
}
function findBufferedLegacySlot(buffer, length) {
  let legacy = htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16 & 31;
  while (legacy !== 0) {
    const top = 31 - Math.clz32(legacy);
    legacy ^= 1 << top;
    if (top + 2 > length)
      continue;
    const slot = findBufferedHtmlSlot(buffer, top + 2);
    if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0)
      return slot << 3 | top + 2;
  }
  return -1;
}

// node_modules/parse5/dist/common/html.js
var html_exports = {};
__export(html_exports, {
  ATTRS: () => ATTRS,
  DOCUMENT_MODE: () => DOCUMENT_MODE,
  NS: () => NS,
  NUMBERED_HEADERS: () => NUMBERED_HEADERS,
  SPECIAL_ELEMENTS: () => SPECIAL_ELEMENTS,
  TAG_ID: () => TAG_ID,
  TAG_NAMES: () => TAG_NAMES,
  getTagID: () => getTagID,
  hasUnescapedText: () => hasUnescapedText
});
var NS;
(function(NS2) {
  NS2["HTML"] = "http://www.w3.org/1999/xhtml";
  NS2["MATHML"] = "http://www.w3.org/1998/Math/MathML";
  NS2["SVG"] = "http://www.w3.org/2000/svg";
  NS2["XLINK"] = "http://www.w3.org/1999/xlink";
  NS2["XML"] = "http://www.w3.org/XML/1998/namespace";
  NS2["XMLNS"] = "http://www.w3.org/2000/xmlns/";
})(NS || (NS = {}));
var ATTRS;
(function(ATTRS2) {
  ATTRS2["TYPE"] = "type";
  ATTRS2["ACTION"] = "action";
  ATTRS2["ENCODING"] = "encoding";
  ATTRS2["PROMPT"] = "prompt";
  ATTRS2["NAME"] = "name";
  ATTRS2["COLOR"] = "color";
  ATTRS2["FACE"] = "face";
  ATTRS2["SIZE"] = "size";
})(ATTRS || (ATTRS = {}));
var DOCUMENT_MODE;
(function(DOCUMENT_MODE2) {
  DOCUMENT_MODE2["NO_QUIRKS"] = "no-quirks";
  DOCUMENT_MODE2["QUIRKS"] = "quirks";
  DOCUMENT_MODE2["LIMITED_QUIRKS"] = "limited-quirks";
})(DOCUMENT_MODE || (DOCUMENT_MODE = {}));
var TAG_NAMES;
(function(TAG_NAMES2) {
  TAG_NAMES2["A"] = "a";
  TAG_NAMES2["ADDRESS"] = "address";
  TAG_NAMES2["ANNOTATION_XML"] = "annotation-xml";
  TAG_NAMES2["APPLET"] = "applet";
  TAG_NAMES2["AREA"] = "area";
  TAG_NAMES2["ARTICLE"] = "article";
  TAG_NAMES2["ASIDE"] = "aside";
  TAG_NAMES2["B"] = "b";
  TAG_NAMES2["BASE"] = "base";
  TAG_NAMES2["BASEFONT"] = "basefont";
  TAG_NAMES2["BGSOUND"] = "bgsound";
  TAG_NAMES2["BIG"] = "big";
  TAG_NAMES2["BLOCKQUOTE"] = "blockquote";
  TAG_NAMES2["BODY"] = "body";
  TAG_NAMES2["BR"] = "br";
  TAG_NAMES2["BUTTON"] = "button";
  TAG_NAMES2["CAPTION"] = "caption";
  TAG_NAMES2["CENTER"] = "center";
  TAG_NAMES2["CODE"] = "code";
  TAG_NAMES2["COL"] = "col";
  TAG_NAMES2["COLGROUP"] = "colgroup";
  TAG_NAMES2["DD"] = "dd";
  TAG_NAMES2["DESC"] = "desc";
  TAG_NAMES2["DETAILS"] = "details";
  TAG_NAMES2["DIALOG"] = "dialog";
  TAG_NAMES2["DIR"] = "dir";
  TAG_NAMES2["DIV"] = "div";
  TAG_NAMES2["DL"] = "dl";
  TAG_NAMES2["DT"] = "dt";
  TAG_NAMES2["EM"] = "em";
  TAG_NAMES2["EMBED"] = "embed";
  TAG_NAMES2["FIELDSET"] = "fieldset";
  TAG_NAMES2["FIGCAPTION"] = "figcaption";
  TAG_NAMES2["FIGURE"] = "figure";
  TAG_NAMES2["FONT"] = "font";
  TAG_NAMES2["FOOTER"] = "footer";
  TAG_NAMES2["FOREIGN_OBJECT"] = "foreignObject";
  TAG_NAMES2["FORM"] = "form";
  TAG_NAMES2["FRAME"] = "frame";
  TAG_NAMES2["FRAMESET"] = "frameset";
  TAG_NAMES2["H1"] = "h1";
  TAG_NAMES2["H2"] = "h2";
  TAG_NAMES2["H3"] = "h3";
  TAG_NAMES2["H4"] = "h4";
  TAG_NAMES2["H5"] = "h5";
  TAG_NAMES2["H6"] = "h6";
  TAG_NAMES2["HEAD"] = "head";
  TAG_NAMES2["HEADER"] = "header";
  TAG_NAMES2["HGROUP"] = "hgroup";
  TAG_NAMES2["HR"] = "hr";
  TAG_NAMES2["HTML"] = "html";
  TAG_NAMES2["I"] = "i";
  TAG_NAMES2["IMG"] = "img";
  TAG_NAMES2["IMAGE"] = "image";
  TAG_NAMES2["INPUT"] = "input";
  TAG_NAMES2["IFRAME"] = "iframe";
  TAG_NAMES2["KEYGEN"] = "keygen";
  TAG_NAMES2["LABEL"] = "label";
  TAG_NAMES2["LI"] = "li";
  TAG_NAMES2["LINK"] = "link";
  TAG_NAMES2["LISTING"] = "listing";
  TAG_NAMES2["MAIN"] = "main";
  TAG_NAMES2["MALIGNMARK"] = "malignmark";
  TAG_NAMES2["MARQUEE"] = "marquee";
  TAG_NAMES2["MATH"] = "math";
  TAG_NAMES2["MENU"] = "menu";
  TAG_NAMES2["META"] = "meta";
  TAG_NAMES2["MGLYPH"] = "mglyph";
  TAG_NAMES2["MI"] = "mi";
  TAG_NAMES2["MO"] = "mo";
  TAG_NAMES2["MN"] = "mn";
  TAG_NAMES2["MS"] = "ms";
  TAG_NAMES2["MTEXT"] = "mtext";
  TAG_NAMES2["NAV"] = "nav";
  TAG_NAMES2["NOBR"] = "nobr";
  TAG_NAMES2["NOFRAMES"] = "noframes";
  TAG_NAMES2["NOEMBED"] = "noembed";
  TAG_NAMES2["NOSCRIPT"] = "noscript";
  TAG_NAMES2["OBJECT"] = "object";
  TAG_NAMES2["OL"] = "ol";
  TAG_NAMES2["OPTGROUP"] = "optgroup";
  TAG_NAMES2["OPTION"] = "option";
  TAG_NAMES2["P"] = "p";
  TAG_NAMES2["PARAM"] = "param";
  TAG_NAMES2["PLAINTEXT"] = "plaintext";
  TAG_NAMES2["PRE"] = "pre";
  TAG_NAMES2["RB"] = "rb";
  TAG_NAMES2["RP"] = "rp";
  TAG_NAMES2["RT"] = "rt";
  TAG_NAMES2["RTC"] = "rtc";
  TAG_NAMES2["RUBY"] = "ruby";
  TAG_NAMES2["S"] = "s";
  TAG_NAMES2["SCRIPT"] = "script";
  TAG_NAMES2["SEARCH"] = "search";
  TAG_NAMES2["SECTION"] = "section";
  TAG_NAMES2["SELECT"] = "select";
  TAG_NAMES2["SOURCE"] = "source";
  TAG_NAMES2["SMALL"] = "small";
  TAG_NAMES2["SPAN"] = "span";
  TAG_NAMES2["STRIKE"] = "strike";
  TAG_NAMES2["STRONG"] = "strong";
  TAG_NAMES2["STYLE"] = "style";
  TAG_NAMES2["SUB"] = "sub";
  TAG_NAMES2["SUMMARY"] = "summary";
  TAG_NAMES2["SUP"] = "sup";
  TAG_NAMES2["TABLE"] = "table";
  TAG_NAMES2["TBODY"] = "tbody";
  TAG_NAMES2["TEMPLATE"] = "template";
  TAG_NAMES2["TEXTAREA"] = "textarea";
  TAG_NAMES2["TFOOT"] = "tfoot";
  TAG_NAMES2["TD"] = "td";
  TAG_NAMES2["TH"] = "th";
  TAG_NAMES2["THEAD"] = "thead";
  TAG_NAMES2["TITLE"] = "title";
  TAG_NAMES2["TR"] = "tr";
  TAG_NAMES2["TRACK"] = "track";
  TAG_NAMES2["TT"] = "tt";
  TAG_NAMES2["U"] = "u";
  TAG_NAMES2["UL"] = "ul";
  TAG_NAMES2["SVG"] = "svg";
  TAG_NAMES2["VAR"] = "var";
  TAG_NAMES2["WBR"] = "wbr";
  TAG_NAMES2["XMP"] = "xmp";
})(TAG_NAMES || (TAG_NAMES = {}));
var TAG_ID;
(function(TAG_ID2) {
  TAG_ID2[TAG_ID2["UNKNOWN"] = 0] = "UNKNOWN";
  TAG_ID2[TAG_ID2["A"] = 1] = "A";
  TAG_ID2[TAG_ID2["ADDRESS"] = 2] = "ADDRESS";
  TAG_ID2[TAG_ID2["ANNOTATION_XML"] = 3] = "ANNOTATION_XML";
  TAG_ID2[TAG_ID2["APPLET"] = 4] = "APPLET";
  TAG_ID2[TAG_ID2["AREA"] = 5] = "AREA";
  TAG_ID2[TAG_ID2["ARTICLE"] = 6] = "ARTICLE";
  TAG_ID2[TAG_ID2["ASIDE"] = 7] = "ASIDE";
  TAG_ID2[TAG_ID2["B"] = 8] = "B";
  TAG_ID2[TAG_ID2["BASE"] = 9] = "BASE";
  TAG_ID2[TAG_ID2["BASEFONT"] = 10] = "BASEFONT";
  TAG_ID2[TAG_ID2["BGSOUND"] = 11] = "BGSOUND";
  TAG_ID2[TAG_ID2["BIG"] = 12] = "BIG";
  TAG_ID2[TAG_ID2["BLOCKQUOTE"] = 13] = "BLOCKQUOTE";
  TAG_ID2[TAG_ID2["BODY"] = 14] = "BODY";
  TAG_ID2[TAG_ID2["BR"] = 15] = "BR";
  TAG_ID2[TAG_ID2["BUTTON"] = 16] = "BUTTON";
  TAG_ID2[TAG_ID2["CAPTION"] = 17] = "CAPTION";
  TAG_ID2[TAG_ID2["CENTER"] = 18] = "CENTER";
  TAG_ID2[TAG_ID2["CODE"] = 19] = "CODE";
  TAG_ID2[TAG_ID2["COL"] = 20] = "COL";
  TAG_ID2[TAG_ID2["COLGROUP"] = 21] = "COLGROUP";
  TAG_ID2[TAG_ID2["DD"] = 22] = "DD";
  TAG_ID2[TAG_ID2["DESC"] = 23] = "DESC";
  TAG_ID2[TAG_ID2["DETAILS"] = 24] = "DETAILS";
  TAG_ID2[TAG_ID2["DIALOG"] = 25] = "DIALOG";
  TAG_ID2[TAG_ID2["DIR"] = 26] = "DIR";
  TAG_ID2[TAG_ID2["DIV"] = 27] = "DIV";
  TAG_ID2[TAG_ID2["DL"] = 28] = "DL";
  TAG_ID2[TAG_ID2["DT"] = 29] = "DT";
  TAG_ID2[TAG_ID2["EM"] = 30] = "EM";
  TAG_ID2[TAG_ID2["EMBED"] = 31] = "EMBED";
  TAG_ID2[TAG_ID2["FIELDSET"] = 32] = "FIELDSET";
  TAG_ID2[TAG_ID2["FIGCAPTION"] = 33] = "FIGCAPTION";
  TAG_ID2[TAG_ID2["FIGURE"] = 34] = "FIGURE";
  TAG_ID2[TAG_ID2["FONT"] = 35] = "FONT";
  TAG_ID2[TAG_ID2["FOOTER"] = 36] = "FOOTER";
  TAG_ID2[TAG_ID2["FOREIGN_OBJECT"] = 37] = "FOREIGN_OBJECT";
  TAG_ID2[TAG_ID2["FORM"] = 38] = "FORM";
  TAG_ID2[TAG_ID2["FRAME"] = 39] = "FRAME";
  TAG_ID2[TAG_ID2["FRAMESET"] = 40] = "FRAMESET";
  TAG_ID2[TAG_ID2["H1"] = 41] = "H1";
  TAG_ID2[TAG_ID2["H2"] = 42] = "H2";
  TAG_ID2[TAG_ID2["H3"] = 43] = "H3";
  TAG_ID2[TAG_ID2["H4"] = 44] = "H4";
  TAG_ID2[TAG_ID2["H5"] = 45] = "H5";
  TAG_ID2[TAG_ID2["H6"] = 46] = "H6";
  TAG_ID2[TAG_ID2["HEAD"] = 47] = "HEAD";
  TAG_ID2[TAG_ID2["HEADER"] = 48] = "HEADER";
  TAG_ID2[TAG_ID2["HGROUP"] = 49] = "HGROUP";
  TAG_ID2[TAG_ID2["HR"] = 50] = "HR";
  TAG_ID2[TAG_ID2["HTML"] = 51] = "HTML";
  TAG_ID2[TAG_ID2["I"] = 52] = "I";
  TAG_ID2[TAG_ID2["IMG"] = 53] = "IMG";
  TAG_ID2[TAG_ID2["IMAGE"] = 54] = "IMAGE";
  TAG_ID2[TAG_ID2["INPUT"] = 55] = "INPUT";
  TAG_ID2[TAG_ID2["IFRAME"] = 56] = "IFRAME";
  TAG_ID2[TAG_ID2["KEYGEN"] = 57] = "KEYGEN";
  TAG_ID2[TAG_ID2["LABEL"] = 58] = "LABEL";
  TAG_ID2[TAG_ID2["LI"] = 59] = "LI";
  TAG_ID2[TAG_ID2["LINK"] = 60] = "LINK";
  TAG_ID2[TAG_ID2["LISTING"] = 61] = "LISTING";
  TAG_ID2[TAG_ID2["MAIN"] = 62] = "MAIN";
  TAG_ID2[TAG_ID2["MALIGNMARK"] = 63] = "MALIGNMARK";
  TAG_ID2[TAG_ID2["MARQUEE"] = 64] = "MARQUEE";
  TAG_ID2[TAG_ID2["MATH"] = 65] = "MATH";
  TAG_ID2[TAG_ID2["MENU"] = 66] = "MENU";
  TAG_ID2[TAG_ID2["META"] = 67] = "META";
  TAG_ID2[TAG_ID2["MGLYPH"] = 68] = "MGLYPH";
  TAG_ID2[TAG_ID2["MI"] = 69] = "MI";
  TAG_ID2[TAG_ID2["MO"] = 70] = "MO";
  TAG_ID2[TAG_ID2["MN"] = 71] = "MN";
  TAG_ID2[TAG_ID2["MS"] = 72] = "MS";
  TAG_ID2[TAG_ID2["MTEXT"] = 73] = "MTEXT";
  TAG_ID2[TAG_ID2["NAV"] = 74] = "NAV";
  TAG_ID2[TAG_ID2["NOBR"] = 75] = "NOBR";
  TAG_ID2[TAG_ID2["NOFRAMES"] = 76] = "NOFRAMES";
  TAG_ID2[TAG_ID2["NOEMBED"] = 77] = "NOEMBED";
  TAG_ID2[TAG_ID2["NOSCRIPT"] = 78] = "NOSCRIPT";
  TAG_ID2[TAG_ID2["OBJECT"] = 79] = "OBJECT";
  TAG_ID2[TAG_ID2["OL"] = 80] = "OL";
  TAG_ID2[TAG_ID2["OPTGROUP"] = 81] = "OPTGROUP";
  TAG_ID2[TAG_ID2["OPTION"] = 82] = "OPTION";
  TAG_ID2[TAG_ID2["P"] = 83] = "P";
  TAG_ID2[TAG_ID2["PARAM"] = 84] = "PARAM";
  TAG_ID2[TAG_ID2["PLAINTEXT"] = 85] = "PLAINTEXT";
  TAG_ID2[TAG_ID2["PRE"] = 86] = "PRE";
  TAG_ID2[TAG_ID2["RB"] = 87] = "RB";
  TAG_ID2[TAG_ID2["RP"] = 88] = "RP";
  TAG_ID2[TAG_ID2["RT"] = 89] = "RT";
  TAG_ID2[TAG_ID2["RTC"] = 90] = "RTC";
  TAG_ID2[TAG_ID2["RUBY"] = 91] = "RUBY";
  TAG_ID2[TAG_ID2["S"] = 92] = "S";
  TAG_ID2[TAG_ID2["SCRIPT"] = 93] = "SCRIPT";
  TAG_ID2[TAG_ID2["SEARCH"] = 94] = "SEARCH";
  TAG_ID2[TAG_ID2["SECTION"] = 95] = "SECTION";
  TAG_ID2[TAG_ID2["SELECT"] = 96] = "SELECT";
  TAG_ID2[TAG_ID2["SOURCE"] = 97] = "SOURCE";
  TAG_ID2[TAG_ID2["SMALL"] = 98] = "SMALL";
  TAG_ID2[TAG_ID2["SPAN"] = 99] = "SPAN";
  TAG_ID2[TAG_ID2["STRIKE"] = 100] = "STRIKE";
  TAG_ID2[TAG_ID2["STRONG"] = 101] = "STRONG";
  TAG_ID2[TAG_ID2["STYLE"] = 102] = "STYLE";
  TAG_ID2[TAG_ID2["SUB"] = 103] = "SUB";
  TAG_ID2[TAG_ID2["SUMMARY"] = 104] = "SUMMARY";
  TAG_ID2[TAG_ID2["SUP"] = 105] = "SUP";
  TAG_ID2[TAG_ID2["TABLE"] = 106] = "TABLE";
  TAG_ID2[TAG_ID2["TBODY"] = 107] = "TBODY";
  TAG_ID2[TAG_ID2["TEMPLATE"] = 108] = "TEMPLATE";
  TAG_ID2[TAG_ID2["TEXTAREA"] = 109] = "TEXTAREA";
  TAG_ID2[TAG_ID2["TFOOT"] = 110] = "TFOOT";
  TAG_ID2[TAG_ID2["TD"] = 111] = "TD";
  TAG_ID2[TAG_ID2["TH"] = 112] = "TH";
  TAG_ID2[TAG_ID2["THEAD"] = 113] = "THEAD";
  TAG_ID2[TAG_ID2["TITLE"] = 114] = "TITLE";
  TAG_ID2[TAG_ID2["TR"] = 115] = "TR";
  TAG_ID2[TAG_ID2["TRACK"] = 116] = "TRACK";
  TAG_ID2[TAG_ID2["TT"] = 117] = "TT";
  TAG_ID2[TAG_ID2["U"] = 118] = "U";
  TAG_ID2[TAG_ID2["UL"] = 119] = "UL";
  TAG_ID2[TAG_ID2["SVG"] = 120] = "SVG";
  TAG_ID2[TAG_ID2["VAR"] = 121] = "VAR";
  TAG_ID2[TAG_ID2["WBR"] = 122] = "WBR";
  TAG_ID2[TAG_ID2["XMP"] = 123] = "XMP";
})(TAG_ID || (TAG_ID = {}));
var TAG_NAME_TO_ID = /* @__PURE__ */ new Map([
  [TAG_NAMES.A, TAG_ID.A],
  [TAG_NAMES.ADDRESS, TAG_ID.ADDRESS],
  [TAG_NAMES.ANNOTATION_XML, TAG_ID.ANNOTATION_XML],
  [TAG_NAMES.APPLET, TAG_ID.APPLET],
  [TAG_NAMES.AREA, TAG_ID.AREA],
  [TAG_NAMES.ARTICLE, TAG_ID.ARTICLE],
  [TAG_NAMES.ASIDE, TAG_ID.ASIDE],
  [TAG_NAMES.B, TAG_ID.B],
  [TAG_NAMES.BASE, TAG_ID.BASE],
  [TAG_NAMES.BASEFONT, TAG_ID.BASEFONT],
  [TAG_NAMES.BGSOUND, TAG_ID.BGSOUND],
  [TAG_NAMES.BIG, TAG_ID.BIG],
  [TAG_NAMES.BLOCKQUOTE, TAG_ID.BLOCKQUOTE],
  [TAG_NAMES.BODY, TAG_ID.BODY],
  [TAG_NAMES.BR, TAG_ID.BR],
  [TAG_NAMES.BUTTON, TAG_ID.BUTTON],
  [TAG_NAMES.CAPTION, TAG_ID.CAPTION],
  [TAG_NAMES.CENTER, TAG_ID.CENTER],
  [TAG_NAMES.CODE, TAG_ID.CODE],
  [TAG_NAMES.COL, TAG_ID.COL],
  [TAG_NAMES.COLGROUP, TAG_ID.COLGROUP],
  [TAG_NAMES.DD, TAG_ID.DD],
  [TAG_NAMES.DESC, TAG_ID.DESC],
  [TAG_NAMES.DETAILS, TAG_ID.DETAILS],
  [TAG_NAMES.DIALOG, TAG_ID.DIALOG],
  [TAG_NAMES.DIR, TAG_ID.DIR],
  [TAG_NAMES.DIV, TAG_ID.DIV],
  [TAG_NAMES.DL, TAG_ID.DL],
  [TAG_NAMES.DT, TAG_ID.DT],
  [TAG_NAMES.EM, TAG_ID.EM],
  [TAG_NAMES.EMBED, TAG_ID.EMBED],
  [TAG_NAMES.FIELDSET, TAG_ID.FIELDSET],
  [TAG_NAMES.FIGCAPTION, TAG_ID.FIGCAPTION],
  [TAG_NAMES.FIGURE, TAG_ID.FIGURE],
  [TAG_NAMES.FONT, TAG_ID.FONT],
  [TAG_NAMES.FOOTER, TAG_ID.FOOTER],
  [TAG_NAMES.FOREIGN_OBJECT, TAG_ID.FOREIGN_OBJECT],
  [TAG_NAMES.FORM, TAG_ID.FORM],
  [TAG_NAMES.FRAME, TAG_ID.FRAME],
  [TAG_NAMES.FRAMESET, TAG_ID.FRAMESET],
  [TAG_NAMES.H1, TAG_ID.H1],
  [TAG_NAMES.H2, TAG_ID.H2],
  [TAG_NAMES.H3, TAG_ID.H3],
  [TAG_NAMES.H4, TAG_ID.H4],
  [TAG_NAMES.H5, TAG_ID.H5],
  [TAG_NAMES.H6, TAG_ID.H6],
  [TAG_NAMES.HEAD, TAG_ID.HEAD],
  [TAG_NAMES.HEADER, TAG_ID.HEADER],
  [TAG_NAMES.HGROUP, TAG_ID.HGROUP],
  [TAG_NAMES.HR, TAG_ID.HR],
  [TAG_NAMES.HTML, TAG_ID.HTML],
  [TAG_NAMES.I, TAG_ID.I],
  [TAG_NAMES.IMG, TAG_ID.IMG],
  [TAG_NAMES.IMAGE, TAG_ID.IMAGE],
  [TAG_NAMES.INPUT, TAG_ID.INPUT],
  [TAG_NAMES.IFRAME, TAG_ID.IFRAME],
  [TAG_NAMES.KEYGEN, TAG_ID.KEYGEN],
  [TAG_NAMES.LABEL, TAG_ID.LABEL],
  [TAG_NAMES.LI, TAG_ID.LI],
  [TAG_NAMES.LINK, TAG_ID.LINK],
  [TAG_NAMES.LISTING, TAG_ID.LISTING],
  [TAG_NAMES.MAIN, TAG_ID.MAIN],
  [TAG_NAMES.MALIGNMARK, TAG_ID.MALIGNMARK],
  [TAG_NAMES.MARQUEE, TAG_ID.MARQUEE],
  [TAG_NAMES.MATH, TAG_ID.MATH],
  [TAG_NAMES.MENU, TAG_ID.MENU],
  [TAG_NAMES.META, TAG_ID.META],
  [TAG_NAMES.MGLYPH, TAG_ID.MGLYPH],
  [TAG_NAMES.MI, TAG_ID.MI],
  [TAG_NAMES.MO, TAG_ID.MO],
  [TAG_NAMES.MN, TAG_ID.MN],
  [TAG_NAMES.MS, TAG_ID.MS],
  [TAG_NAMES.MTEXT, TAG_ID.MTEXT],
  [TAG_NAMES.NAV, TAG_ID.NAV],
  [TAG_NAMES.NOBR, TAG_ID.NOBR],
  [TAG_NAMES.NOFRAMES, TAG_ID.NOFRAMES],
  [TAG_NAMES.NOEMBED, TAG_ID.NOEMBED],
  [TAG_NAMES.NOSCRIPT, TAG_ID.NOSCRIPT],
  [TAG_NAMES.OBJECT, TAG_ID.OBJECT],
  [TAG_NAMES.OL, TAG_ID.OL],
  [TAG_NAMES.OPTGROUP, TAG_ID.OPTGROUP],
  [TAG_NAMES.OPTION, TAG_ID.OPTION],
  [TAG_NAMES.P, TAG_ID.P],
  [TAG_NAMES.PARAM, TAG_ID.PARAM],
  [TAG_NAMES.PLAINTEXT, TAG_ID.PLAINTEXT],
  [TAG_NAMES.PRE, TAG_ID.PRE],
  [TAG_NAMES.RB, TAG_ID.RB],
  [TAG_NAMES.RP, TAG_ID.RP],
  [TAG_NAMES.RT, TAG_ID.RT],
  [TAG_NAMES.RTC, TAG_ID.RTC],
  [TAG_NAMES.RUBY, TAG_ID.RUBY],
  [TAG_NAMES.S, TAG_ID.S],
  [TAG_NAMES.SCRIPT, TAG_ID.SCRIPT],
  [TAG_NAMES.SEARCH, TAG_ID.SEARCH],
  [TAG_NAMES.SECTION, TAG_ID.SECTION],
  [TAG_NAMES.SELECT, TAG_ID.SELECT],
  [TAG_NAMES.SOURCE, TAG_ID.SOURCE],
  [TAG_NAMES.SMALL, TAG_ID.SMALL],
  [TAG_NAMES.SPAN, TAG_ID.SPAN],
  [TAG_NAMES.STRIKE, TAG_ID.STRIKE],
  [TAG_NAMES.STRONG, TAG_ID.STRONG],
  [TAG_NAMES.STYLE, TAG_ID.STYLE],
  [TAG_NAMES.SUB, TAG_ID.SUB],
  [TAG_NAMES.SUMMARY, TAG_ID.SUMMARY],
  [TAG_NAMES.SUP, TAG_ID.SUP],
  [TAG_NAMES.TABLE, TAG_ID.TABLE],
  [TAG_NAMES.TBODY, TAG_ID.TBODY],
  [TAG_NAMES.TEMPLATE, TAG_ID.TEMPLATE],
  [TAG_NAMES.TEXTAREA, TAG_ID.TEXTAREA],
  [TAG_NAMES.TFOOT, TAG_ID.TFOOT],
  [TAG_NAMES.TD, TAG_ID.TD],
  [TAG_NAMES.TH, TAG_ID.TH],
  [TAG_NAMES.THEAD, TAG_ID.THEAD],
  [TAG_NAMES.TITLE, TAG_ID.TITLE],
  [TAG_NAMES.TR, TAG_ID.TR],
  [TAG_NAMES.TRACK, TAG_ID.TRACK],
  [TAG_NAMES.TT, TAG_ID.TT],
  [TAG_NAMES.U, TAG_ID.U],
  [TAG_NAMES.UL, TAG_ID.UL],
  [TAG_NAMES.SVG, TAG_ID.SVG],
  [TAG_NAMES.VAR, TAG_ID.VAR],
  [TAG_NAMES.WBR, TAG_ID.WBR],
  [TAG_NAMES.XMP, TAG_ID.XMP]
]);
function getTagID(tagName) {
  var _a;
  return (_a = TAG_NAME_TO_ID.get(tagName)) !== null && _a !== void 0 ? _a : TAG_ID.UNKNOWN;
}
var $ = TAG_ID;
var SPECIAL_ELEMENTS = {
  [NS.HTML]: /* @__PURE__ */ new Set([
    $.ADDRESS,
    $.APPLET,
    $.AREA,
    $.ARTICLE,
    $.ASIDE,
    $.BASE,
    $.BASEFONT,
    $.BGSOUND,
    $.BLOCKQUOTE,
    $.BODY,
    $.BR,
    $.BUTTON,
    $.CAPTION,
    $.CENTER,
    $.COL,
    $.COLGROUP,
    $.DD,
    $.DETAILS,
    $.DIR,
    $.DIV,
    $.DL,
    $.DT,
    $.EMBED,
    $.FIELDSET,
    $.FIGCAPTION,
    $.FIGURE,
    $.FOOTER,
    $.FORM,
    $.FRAME,
    $.FRAMESET,
    $.H1,
    $.H2,
    $.H3,
    $.H4,
    $.H5,
    $.H6,
    $.HEAD,
    $.HEADER,
    $.HGROUP,
    $.HR,
    $.HTML,
    $.IFRAME,
    $.IMG,
    $.INPUT,
    $.LI,
    $.LINK,
    $.LISTING,
    $.MAIN,
    $.MARQUEE,
    $.MENU,
    $.META,
    $.NAV,
    $.NOEMBED,
    $.NOFRAMES,
    $.NOSCRIPT,
    $.OBJECT,
    $.OL,
    $.P,
    $.PARAM,
    $.PLAINTEXT,
    $.PRE,
    $.SCRIPT,
    $.SECTION,
    $.SELECT,
    $.SOURCE,
    $.STYLE,
    $.SUMMARY,
    $.TABLE,
    $.TBODY,
    $.TD,
    $.TEMPLATE,
    $.TEXTAREA,
    $.TFOOT,
    $.TH,
    $.THEAD,
    $.TITLE,
    $.TR,
    $.TRACK,
    $.UL,
    $.WBR,
    $.XMP
  ]),
  [NS.MATHML]: /* @__PURE__ */ new Set([$.MI, $.MO, $.MN, $.MS, $.MTEXT, $.ANNOTATION_XML]),
  [NS.SVG]: /* @__PURE__ */ new Set([$.TITLE, $.FOREIGN_OBJECT, $.DESC]),
  [NS.XLINK]: /* @__PURE__ */ new Set(),
  [NS.XML]: /* @__PURE__ */ new Set(),
  [NS.XMLNS]: /* @__PURE__ */ new Set()
};
var NUMBERED_HEADERS = /* @__PURE__ */ new Set([$.H1, $.H2, $.H3, $.H4, $.H5, $.H6]);
var UNESCAPED_TEXT = /* @__PURE__ */ new Set([
  TAG_NAMES.STYLE,
  TAG_NAMES.SCRIPT,
  TAG_NAMES.XMP,
  TAG_NAMES.IFRAME,
  TAG_NAMES.NOEMBED,
  TAG_NAMES.NOFRAMES,
  TAG_NAMES.PLAINTEXT
]);
function hasUnescapedText(tn, scriptingEnabled) {
  return UNESCAPED_TEXT.has(tn) || scriptingEnabled && tn === TAG_NAMES.NOSCRIPT;
}

// node_modules/parse5/dist/tokenizer/index.js
var ATTR_NAME_SET_THRESHOLD = 64;
var State;
(function(State2) {
  State2[State2["DATA"] = 0] = "DATA";
  State2[State2["RCDATA"] = 1] = "RCDATA";
  State2[State2["RAWTEXT"] = 2] = "RAWTEXT";
  State2[State2["SCRIPT_DATA"] = 3] = "SCRIPT_DATA";
  State2[State2["PLAINTEXT"] = 4] = "PLAINTEXT";
  State2[State2["TAG_OPEN"] = 5] = "TAG_OPEN";
  State2[State2["END_TAG_OPEN"] = 6] = "END_TAG_OPEN";
  State2[State2["TAG_NAME"] = 7] = "TAG_NAME";
  State2[State2["RCDATA_LESS_THAN_SIGN"] = 8] = "RCDATA_LESS_THAN_SIGN";
  State2[State2["RCDATA_END_TAG_OPEN"] = 9] = "RCDATA_END_TAG_OPEN";
  State2[State2["RCDATA_END_TAG_NAME"] = 10] = "RCDATA_END_TAG_NAME";
  State2[State2["RAWTEXT_LESS_THAN_SIGN"] = 11] = "RAWTEXT_LESS_THAN_SIGN";
  State2[State2["RAWTEXT_END_TAG_OPEN"] = 12] = "RAWTEXT_END_TAG_OPEN";
  State2[State2["RAWTEXT_END_TAG_NAME"] = 13] = "RAWTEXT_END_TAG_NAME";
  State2[State2["SCRIPT_DATA_LESS_THAN_SIGN"] = 14] = "SCRIPT_DATA_LESS_THAN_SIGN";
  State2[State2["SCRIPT_DATA_END_TAG_OPEN"] = 15] = "SCRIPT_DATA_END_TAG_OPEN";
  State2[State2["SCRIPT_DATA_END_TAG_NAME"] = 16] = "SCRIPT_DATA_END_TAG_NAME";
  State2[State2["SCRIPT_DATA_ESCAPE_START"] = 17] = "SCRIPT_DATA_ESCAPE_START";
  State2[State2["SCRIPT_DATA_ESCAPE_START_DASH"] = 18] = "SCRIPT_DATA_ESCAPE_START_DASH";
  State2[State2["SCRIPT_DATA_ESCAPED"] = 19] = "SCRIPT_DATA_ESCAPED";
  State2[State2["SCRIPT_DATA_ESCAPED_DASH"] = 20] = "SCRIPT_DATA_ESCAPED_DASH";
  State2[State2["SCRIPT_DATA_ESCAPED_DASH_DASH"] = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH";
  State2[State2["SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN"] = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN";
  State2[State2["SCRIPT_DATA_ESCAPED_END_TAG_OPEN"] = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN";
  State2[State2["SCRIPT_DATA_ESCAPED_END_TAG_NAME"] = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPE_START"] = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED"] = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED_DASH"] = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH"] = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN"] = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN";
  State2[State2["SCRIPT_DATA_DOUBLE_ESCAPE_END"] = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END";
  State2[State2["BEFORE_ATTRIBUTE_NAME"] = 31] = "BEFORE_ATTRIBUTE_NAME";
  State2[State2["ATTRIBUTE_NAME"] = 32] = "ATTRIBUTE_NAME";
  State2[State2["AFTER_ATTRIBUTE_NAME"] = 33] = "AFTER_ATTRIBUTE_NAME";
  State2[State2["BEFORE_ATTRIBUTE_VALUE"] = 34] = "BEFORE_ATTRIBUTE_VALUE";
  State2[State2["ATTRIBUTE_VALUE_DOUBLE_QUOTED"] = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED";
  State2[State2["ATTRIBUTE_VALUE_SINGLE_QUOTED"] = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED";
  State2[State2["ATTRIBUTE_VALUE_UNQUOTED"] = 37] = "ATTRIBUTE_VALUE_UNQUOTED";
  State2[State2["AFTER_ATTRIBUTE_VALUE_QUOTED"] = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED";
  State2[State2["SELF_CLOSING_START_TAG"] = 39] = "SELF_CLOSING_START_TAG";
  State2[State2["BOGUS_COMMENT"] = 40] = "BOGUS_COMMENT";
  State2[State2["MARKUP_DECLARATION_OPEN"] = 41] = "MARKUP_DECLARATION_OPEN";
  State2[State2["COMMENT_START"] = 42] = "COMMENT_START";
  State2[State2["COMMENT_START_DASH"] = 43] = "COMMENT_START_DASH";
  State2[State2["COMMENT"] = 44] = "COMMENT";
  State2[State2["COMMENT_LESS_THAN_SIGN"] = 45] = "COMMENT_LESS_THAN_SIGN";
  State2[State2["COMMENT_LESS_THAN_SIGN_BANG"] = 46] = "COMMENT_LESS_THAN_SIGN_BANG";
  State2[State2["COMMENT_LESS_THAN_SIGN_BANG_DASH"] = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH";
  State2[State2["COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH"] = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH";
  State2[State2["COMMENT_END_DASH"] = 49] = "COMMENT_END_DASH";
  State2[State2["COMMENT_END"] = 50] = "COMMENT_END";
  State2[State2["COMMENT_END_BANG"] = 51] = "COMMENT_END_BANG";
  State2[State2["DOCTYPE"] = 52] = "DOCTYPE";
  State2[State2["BEFORE_DOCTYPE_NAME"] = 53] = "BEFORE_DOCTYPE_NAME";
  State2[State2["DOCTYPE_NAME"] = 54] = "DOCTYPE_NAME";
  State2[State2["AFTER_DOCTYPE_NAME"] = 55] = "AFTER_DOCTYPE_NAME";
  State2[State2["AFTER_DOCTYPE_PUBLIC_KEYWORD"] = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD";
  State2[State2["BEFORE_DOCTYPE_PUBLIC_IDENTIFIER"] = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER";
  State2[State2["DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED"] = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED";
  State2[State2["DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED"] = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED";
  State2[State2["AFTER_DOCTYPE_PUBLIC_IDENTIFIER"] = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER";
  State2[State2["BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS"] = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS";
  State2[State2["AFTER_DOCTYPE_SYSTEM_KEYWORD"] = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD";
  State2[State2["BEFORE_DOCTYPE_SYSTEM_IDENTIFIER"] = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER";
  State2[State2["DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED"] = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED";
  State2[State2["DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED"] = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED";
  State2[State2["AFTER_DOCTYPE_SYSTEM_IDENTIFIER"] = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER";
  State2[State2["BOGUS_DOCTYPE"] = 67] = "BOGUS_DOCTYPE";
  State2[State2["CDATA_SECTION"] = 68] = "CDATA_SECTION";
  State2[State2["CDATA_SECTION_BRACKET"] = 69] = "CDATA_SECTION_BRACKET";
  State2[State2["CDATA_SECTION_END"] = 70] = "CDATA_SECTION_END";
  State2[State2["CHARACTER_REFERENCE"] = 71] = "CHARACTER_REFERENCE";
  State2[State2["AMBIGUOUS_AMPERSAND"] = 72] = "AMBIGUOUS_AMPERSAND";
})(State || (State = {}));
var TokenizerMode = {
  DATA: State.DATA,
  RCDATA: State.RCDATA,
  RAWTEXT: State.RAWTEXT,
  SCRIPT_DATA: State.SCRIPT_DATA,
  PLAINTEXT: State.PLAINTEXT,
  CDATA_SECTION: State.CDATA_SECTION
};
function isAsciiDigit(cp) {
  return cp >= CODE_POINTS.DIGIT_0 && cp <= CODE_POINTS.DIGIT_9;
}
function isAsciiUpper(cp) {
  return cp >= CODE_POINTS.LATIN_CAPITAL_A && cp <= CODE_POINTS.LATIN_CAPITAL_Z;
}
function isAsciiLower(cp) {
  return cp >= CODE_POINTS.LATIN_SMALL_A && cp <= CODE_POINTS.LATIN_SMALL_Z;
}
function isAsciiLetter(cp) {
  return isAsciiLower(cp) || isAsciiUpper(cp);
}
function isAsciiAlphaNumeric(cp) {
  return isAsciiLetter(cp) || isAsciiDigit(cp);
}
function toAsciiLower(cp) {
  return cp + 32;
}
function isWhitespace(cp) {
  return cp === CODE_POINTS.SPACE || cp === CODE_POINTS.LINE_FEED || cp === CODE_POINTS.TABULATION || cp === CODE_POINTS.FORM_FEED || cp === CODE_POINTS.CARRIAGE_RETURN;
}
function isScriptDataDoubleEscapeSequenceEnd(cp) {
  return isWhitespace(cp) || cp === CODE_POINTS.SOLIDUS || cp === CODE_POINTS.GREATER_THAN_SIGN;
}
function getErrorForNumericCharacterReference(code2) {
  if (code2 === CODE_POINTS.NULL) {
    return ERR.nullCharacterReference;
  } else if (code2 > 1114111) {
    return ERR.characterReferenceOutsideUnicodeRange;
  } else if (isSurrogate(code2)) {
    return ERR.surrogateCharacterReference;
  } else if (isUndefinedCodePoint(code2)) {
    return ERR.noncharacterCharacterReference;
  } else if (isControlCodePoint(code2) || code2 === CODE_POINTS.CARRIAGE_RETURN) {
    return ERR.controlCharacterReference;
  }
  return null;
}
var Tokenizer = class {
  constructor(options2, handler) {
    this.options = options2;
    this.handler = handler;
    this.paused = false;
    this.inLoop = false;
    this.inForeignNode = false;
    this.lastStartTagName = "";
    this.active = false;
    this.state = State.DATA;
    this.returnState = State.DATA;
    this.entityStartPos = 0;
    this.consumedAfterSnapshot = -1;
    this.currentCharacterToken = null;
    this.currentToken = null;
    this.currentAttr = { name: "", value: "" };
    this.currentAttrLocation = null;
    this.currentAttrNames = null;
    this.runStart = 0;
    this.runEnd = 0;
    this.preprocessor = new Preprocessor(handler);
    this.currentLocation = this.getCurrentLocation(-1);
    this.entityDecoder = new HtmlEntityDecoder((cp, consumed) => {
      this.preprocessor.pos = this.entityStartPos + consumed - 1;
      if (!this._isCharacterReferenceInAttribute()) {
        this._ensureCharacterToken(isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER);
      }
      this._extendRunWith(String.fromCodePoint(cp), 0);
      this.entityStartPos = this.preprocessor.pos - consumed + 1;
    }, handler.onParseError ? {
      missingSemicolonAfterCharacterReference: () => {
        this._err(ERR.missingSemicolonAfterCharacterReference, 1);
      },
      absenceOfDigitsInNumericCharacterReference: (consumed) => {
        this._err(ERR.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + consumed);
      },
      validateNumericCharacterReference: (code2) => {
        const error = getErrorForNumericCharacterReference(code2);
        if (error)
          this._err(error, 1);
      }
    } : void 0);
  }
  //Errors
  _err(code2, cpOffset = 0) {
    var _a, _b;
    (_b = (_a = this.handler).onParseError) === null || _b === void 0 ? void 0 : _b.call(_a, this.preprocessor.getError(code2, cpOffset));
  }
  // NOTE: `offset` may never run across line boundaries.
  getCurrentLocation(offset) {
    if (!this.options.sourceCodeLocationInfo) {
      return null;
    }
    return {
      startLine: this.preprocessor.line,
      startCol: this.preprocessor.col - offset,
      startOffset: this.preprocessor.offset - offset,
      endLine: -1,
      endCol: -1,
      endOffset: -1
    };
  }
  _runParsingLoop() {
    if (this.inLoop)
      return;
    this.inLoop = true;
    while (this.active && !this.paused) {
      this.consumedAfterSnapshot = 0;
      const cp = this._consume();
      if (!this._ensureHibernation()) {
        this._callState(cp);
      }
    }
    this.inLoop = false;
  }
  //API
  /** Emit buffered character tokens without completing the current token or emitting EOF. */
  flushCharacters() {
    var _a;
    if (this.inLoop) {
      throw new Error("Cannot flush characters from a tokenizer callback");
    }
    const location2 = (_a = this.currentCharacterToken) === null || _a === void 0 ? void 0 : _a.location;
    let nextLocation = null;
    if (location2) {
      nextLocation = this.getCharacterTokenEndLocation(location2);
      this.currentLocation = nextLocation;
    }
    this.inLoop = true;
    try {
      this._emitCurrentCharacterToken(nextLocation);
    } finally {
      this.inLoop = false;
    }
    this._runParsingLoop();
  }
  getCharacterTokenEndLocation(location2) {
    const endOffset = this.getCharacterTokenEndOffset();
    const html3 = this.preprocessor.html.slice(location2.startOffset - this.preprocessor.droppedBufferSize, endOffset - this.preprocessor.droppedBufferSize);
    let line = location2.startLine;
    let lastLineBreak = -1;
    for (let i = html3.indexOf("\n"); i !== -1; i = html3.indexOf("\n", i + 1)) {
      line++;
      lastLineBreak = i;
    }
    for (let i = html3.indexOf("\r"); i !== -1; i = html3.indexOf("\r", i + 1)) {
      if (html3.charCodeAt(i + 1) !== CODE_POINTS.LINE_FEED) {
        line++;
        lastLineBreak = Math.max(lastLineBreak, i);
      }
    }
    return {
      startLine: line,
      startCol: lastLineBreak === -1 ? location2.startCol + html3.length : html3.length - lastLineBreak,
      startOffset: endOffset,
      endLine: -1,
      endCol: -1,
      endOffset: -1
    };
  }
  // Return the input boundary before any unfinished token or buffered delimiter.
  getCharacterTokenEndOffset() {
    var _a;
    const end2 = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1;
    const tokenLocation = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location;
    switch (this.state) {
      case State.TAG_OPEN:
      case State.RCDATA_LESS_THAN_SIGN:
      case State.RAWTEXT_LESS_THAN_SIGN:
      case State.SCRIPT_DATA_LESS_THAN_SIGN:
      case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
      case State.CDATA_SECTION_BRACKET: {
        return end2 - 1;
      }
      case State.END_TAG_OPEN:
      case State.MARKUP_DECLARATION_OPEN:
      case State.RCDATA_END_TAG_OPEN:
      case State.RCDATA_END_TAG_NAME:
      case State.RAWTEXT_END_TAG_OPEN:
      case State.RAWTEXT_END_TAG_NAME:
      case State.SCRIPT_DATA_END_TAG_OPEN:
      case State.SCRIPT_DATA_END_TAG_NAME:
      case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
      case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
      case State.CDATA_SECTION_END: {
        return end2 - 2;
      }
      case State.CHARACTER_REFERENCE: {
        return this._isCharacterReferenceInAttribute() && tokenLocation ? tokenLocation.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
      }
      case State.DOCTYPE:
      case State.BEFORE_DOCTYPE_NAME: {
        return this.currentLocation.startOffset;
      }
      default: {
        if (tokenLocation && (this.state === State.TAG_NAME || this.state >= State.BEFORE_ATTRIBUTE_NAME && this.state <= State.BOGUS_COMMENT || this.state >= State.COMMENT_START && this.state <= State.BOGUS_DOCTYPE)) {
          return tokenLocation.startOffset;
        }
        return end2;
      }
    }
  }
  pause() {
    this.paused = true;
  }
  resume(writeCallback) {
    if (!this.paused) {
      throw new Error("Parser was already resumed");
    }
    this.paused = false;
    if (this.inLoop)
      return;
    this._runParsingLoop();
    if (!this.paused) {
      writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
    }
  }
  write(chunk, isLastChunk, writeCallback) {
    this.active = true;
    this.preprocessor.write(chunk, isLastChunk);
    this._runParsingLoop();
    if (!this.paused) {
      writeCallback === null || writeCallback === void 0 ? void 0 : writeCallback();
    }
  }
  insertHtmlAtCurrentPos(chunk) {
    this.active = true;
    this.preprocessor.insertHtmlAtCurrentPos(chunk);
    this._runParsingLoop();
  }
  /** @internal Flush completed streaming text without splitting an unfinished token. */
  flushCurrentCharacterToken() {
    if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === State.DOCTYPE || this.state === State.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) {
      return;
    }
    const pending = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
    this.preprocessor.advance();
    this.currentLocation = this.getCurrentLocation(pending);
    this.preprocessor.retreat(1);
    this._emitCurrentCharacterToken(this.currentLocation);
    this._createCharacterToken(TokenType.CHARACTER);
    this.preprocessor.dropParsedChunk(Math.max(pending - 1, 0));
    this.entityStartPos = this.preprocessor.pos + 1 - pending;
  }
  //Hibernation
  _ensureHibernation() {
    if (this.preprocessor.endOfChunkHit) {
      this.preprocessor.retreat(this.consumedAfterSnapshot);
      this.consumedAfterSnapshot = 0;
      this.active = false;
      return true;
    }
    return false;
  }
  //Consumption
  _consume() {
    this.consumedAfterSnapshot++;
    return this.preprocessor.advance();
  }
  _advanceBy(count2) {
    this.consumedAfterSnapshot += count2;
    for (let i = 0; i < count2; i++) {
      this.preprocessor.advance();
    }
  }
  _consumeSequenceIfMatch(pattern2, caseSensitive) {
    if (this.preprocessor.startsWith(pattern2, caseSensitive)) {
      this._advanceBy(pattern2.length - 1);
      return true;
    }
    return false;
  }
  //Token creation
  _createStartTagToken() {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.START_TAG,
      tagName: "",
      tagID: TAG_ID.UNKNOWN,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: this.getCurrentLocation(1)
    };
  }
  _createEndTagToken() {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.END_TAG,
      tagName: "",
      tagID: TAG_ID.UNKNOWN,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location: this.getCurrentLocation(2)
    };
  }
  _createCommentToken(offset) {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.COMMENT,
      data: "",
      location: this.getCurrentLocation(offset)
    };
  }
  _createDoctypeToken(initialName) {
    this._flushRun("");
    this.currentToken = {
      type: TokenType.DOCTYPE,
      name: initialName,
      forceQuirks: false,
      publicId: null,
      systemId: null,
      location: this.currentLocation
    };
  }
  _createCharacterToken(type) {
    if (this.currentLocation) {
      const start = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
      if (this.preprocessor.html[start] === "\n" && this.preprocessor.html[start - 1] === "\r") {
        this.currentLocation.startOffset++;
      }
    }
    this.currentCharacterToken = {
      type,
      chars: "",
      location: this.currentLocation
    };
  }
  //Tag attributes
  _createAttr(attrNameFirstCh) {
    this._flushRun("");
    this.currentAttr = {
      name: attrNameFirstCh,
      value: ""
    };
    this.currentAttrLocation = this.getCurrentLocation(0);
  }
  _leaveAttrName() {
    var _a;
    var _b;
    const token2 = this.currentToken;
    const { name } = this.currentAttr;
    const names3 = this.currentAttrNames;
    let duplicate;
    if (names3 === null) {
      duplicate = getTokenAttr(token2, name) !== null;
      if (!duplicate && token2.attrs.length === ATTR_NAME_SET_THRESHOLD) {
        this.currentAttrNames = new Set(token2.attrs.map((attr) => attr.name)).add(name);
      }
    } else {
      duplicate = names3.has(name);
      if (!duplicate)
        names3.add(name);
    }
    if (duplicate) {
      this._err(ERR.duplicateAttribute);
    } else {
      token2.attrs.push(this.currentAttr);
      if (token2.location && this.currentAttrLocation) {
        const attrLocations = (_a = (_b = token2.location).attrs) !== null && _a !== void 0 ? _a : _b.attrs = /* @__PURE__ */ Object.create(null);
        attrLocations[this.currentAttr.name] = this.currentAttrLocation;
        this._leaveAttrValue();
      }
    }
  }
  _leaveAttrValue() {
    if (this.currentAttrLocation) {
      this.currentAttrLocation.endLine = this.preprocessor.line;
      this.currentAttrLocation.endCol = this.preprocessor.col;
      this.currentAttrLocation.endOffset = this.preprocessor.offset;
    }
  }
  /**
   * Append the pending run and `text` to the attribute value, comment data or character token being built.
   * The run is a string of its own: V8 copies a slice of fewer than 13 characters but lets a longer one share
   * the input's buffer, which would keep that buffer alive for as long as any attribute value or text cut from
   * it is; a concatenation is flattened into a buffer of its own when it is sliced.
   */
  _flushRun(text5) {
    if (this.runEnd === this.runStart && text5.length === 0) {
      return;
    }
    const slice = this.preprocessor.html.slice(this.runStart, this.runEnd);
    const run2 = (slice.length < 13 ? slice : ` ${slice}`.slice(1)) + text5;
    const token2 = this.currentToken;
    this.runStart = this.runEnd;
    if (token2 === null) {
      this.currentCharacterToken.chars += run2;
    } else if (token2.type === TokenType.COMMENT) {
      token2.data += run2;
    } else {
      this.currentAttr.value += run2;
    }
  }
  /** Extend the pending run by the current input code point, read as `cp`, or flush it and start a new one. */
  _extendRun(cp) {
    const { preprocessor } = this;
    if (cp === CODE_POINTS.LINE_FEED && preprocessor.html.charCodeAt(preprocessor.pos) !== CODE_POINTS.LINE_FEED) {
      this._flushRun("\n");
      this.runStart = preprocessor.pos + 1;
    } else {
      const start = preprocessor.pos - Number(cp > 65535);
      if (start !== this.runEnd) {
        this._flushRun("");
        this.runStart = start;
      }
    }
    this.runEnd = preprocessor.pos + 1;
  }
  /**
   * Extend the pending run by `text`, the input that ends `cpOffset` code points after the current one, or flush
   * the run and append `text` where the input differs (a NUL replacement, a decoded reference, a dropped chunk).
   */
  _extendRunWith(text5, cpOffset) {
    const { preprocessor } = this;
    const start = preprocessor.codePointStart + 1 + cpOffset - text5.length;
    if (start >= 0 && preprocessor.html.startsWith(text5, start)) {
      if (start !== this.runEnd) {
        this._flushRun("");
        this.runStart = start;
      }
    } else {
      this._flushRun(text5);
      this.runStart = start + text5.length;
    }
    this.runEnd = start + text5.length;
  }
  //Token emission
  prepareToken(ct) {
    this._emitCurrentCharacterToken(ct.location);
    this.currentToken = null;
    if (ct.location) {
      ct.location.endLine = this.preprocessor.line;
      ct.location.endCol = this.preprocessor.col + 1;
      ct.location.endOffset = this.preprocessor.offset + 1;
    }
    this.currentLocation = this.getCurrentLocation(-1);
  }
  emitCurrentTagToken() {
    const ct = this.currentToken;
    this.currentAttrNames = null;
    this.prepareToken(ct);
    ct.tagID = getTagID(ct.tagName);
    if (ct.type === TokenType.START_TAG) {
      this.lastStartTagName = ct.tagName;
      this.handler.onStartTag(ct);
    } else {
      if (ct.attrs.length > 0) {
        this._err(ERR.endTagWithAttributes);
      }
      if (ct.selfClosing) {
        this._err(ERR.endTagWithTrailingSolidus);
      }
      this.handler.onEndTag(ct);
    }
    this.preprocessor.dropParsedChunk();
  }
  emitCurrentComment(ct) {
    this.prepareToken(ct);
    this.handler.onComment(ct);
    this.preprocessor.dropParsedChunk();
  }
  emitCurrentDoctype(ct) {
    this.prepareToken(ct);
    this.handler.onDoctype(ct);
    this.preprocessor.dropParsedChunk();
  }
  _emitCurrentCharacterToken(nextLocation) {
    this._flushRun("");
    if (this.currentCharacterToken) {
      if (nextLocation && this.currentCharacterToken.location) {
        this.currentCharacterToken.location.endLine = nextLocation.startLine;
        this.currentCharacterToken.location.endCol = nextLocation.startCol;
        this.currentCharacterToken.location.endOffset = nextLocation.startOffset;
      }
      switch (this.currentCharacterToken.type) {
        case TokenType.CHARACTER: {
          this.handler.onCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.NULL_CHARACTER: {
          this.handler.onNullCharacter(this.currentCharacterToken);
          break;
        }
        case TokenType.WHITESPACE_CHARACTER: {
          this.handler.onWhitespaceCharacter(this.currentCharacterToken);
          break;
        }
      }
      this.currentCharacterToken = null;
    }
  }
  _emitEOFToken() {
    var _a, _b;
    const location2 = this.getCurrentLocation(0);
    if (location2) {
      location2.endLine = location2.startLine;
      location2.endCol = location2.startCol;
      location2.endOffset = location2.startOffset;
    }
    this._emitCurrentCharacterToken((_b = (_a = this.currentToken) === null || _a === void 0 ? void 0 : _a.location) !== null && _b !== void 0 ? _b : location2);
    this.handler.onEof({ type: TokenType.EOF, location: location2 });
    this.active = false;
  }
  //Characters emission
  //OPTIMIZATION: The specification uses only one type of character token (one token per character).
  //This causes a huge memory overhead and a lot of unnecessary parser loops. parse5 uses 3 groups of characters.
  //If we have a sequence of characters that belong to the same group, the parser can process it
  //as a single solid character token.
  //So, there are 3 types of character tokens in parse5:
  //1)TokenType.NULL_CHARACTER - \u0000-character sequences (e.g. '\u0000\u0000\u0000')
  //2)TokenType.WHITESPACE_CHARACTER - any whitespace/new-line character sequences (e.g. '\n  \r\t   \f')
  //3)TokenType.CHARACTER - any character sequence which don't belong to groups 1 and 2 (e.g. 'abcdef1234@@#$%^')
  /** Make the current character token one of `type`, emitting the current one if it has another type. */
  _ensureCharacterToken(type) {
    if (this.currentCharacterToken) {
      if (this.currentCharacterToken.type === type) {
        return;
      }
      this.currentLocation = this.getCurrentLocation(0);
      this._emitCurrentCharacterToken(this.currentLocation);
      this.preprocessor.dropParsedChunk();
    }
    this._createCharacterToken(type);
  }
  /** Emit the current input code point, read as `cp`. */
  _emitCodePoint(cp) {
    const type = isWhitespace(cp) ? TokenType.WHITESPACE_CHARACTER : cp === CODE_POINTS.NULL ? TokenType.NULL_CHARACTER : TokenType.CHARACTER;
    const token2 = this.currentCharacterToken;
    if (token2 === null || token2.type !== type) {
      this._ensureCharacterToken(type);
    }
    this._extendRun(cp);
  }
  //NOTE: used when we emit characters explicitly.
  //This is always for non-whitespace and non-null characters, which allows us to avoid additional checks.
  // Negative `cpOffset` values locate text emitted before the current input character.
  _emitChars(ch, cpOffset = 0) {
    if (this.options.sourceCodeLocationInfo && cpOffset !== 0 && this.currentCharacterToken && this.currentCharacterToken.type !== TokenType.CHARACTER) {
      this.currentLocation = this.getCurrentLocation(ch.length - 1 - cpOffset);
      this._emitCurrentCharacterToken(this.currentLocation);
      this._createCharacterToken(TokenType.CHARACTER);
    } else {
      this._ensureCharacterToken(TokenType.CHARACTER);
    }
    this._extendRunWith(ch, cpOffset);
  }
  // Character reference helpers
  _startCharacterReference() {
    this.returnState = this.state;
    this.state = State.CHARACTER_REFERENCE;
    this.entityStartPos = this.preprocessor.pos;
    this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? DecodingMode.Attribute : DecodingMode.Legacy);
  }
  _isCharacterReferenceInAttribute() {
    return this.returnState === State.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === State.ATTRIBUTE_VALUE_UNQUOTED;
  }
  _flushCodePointConsumedAsCharacterReference(cp) {
    if (this._isCharacterReferenceInAttribute()) {
      this._extendRun(cp);
    } else {
      this._emitCodePoint(cp);
    }
  }
  // Calling states this way turns out to be much faster than any other approach.
  _callState(cp) {
    switch (this.state) {
      case State.DATA: {
        this._stateData(cp);
        break;
      }
      case State.RCDATA: {
        this._stateRcdata(cp);
        break;
      }
      case State.RAWTEXT: {
        this._stateRawtext(cp);
        break;
      }
      case State.SCRIPT_DATA: {
        this._stateScriptData(cp);
        break;
      }
      case State.PLAINTEXT: {
        this._statePlaintext(cp);
        break;
      }
      case State.TAG_OPEN: {
        this._stateTagOpen(cp);
        break;
      }
      case State.END_TAG_OPEN: {
        this._stateEndTagOpen(cp);
        break;
      }
      case State.TAG_NAME: {
        this._stateTagName(cp);
        break;
      }
      case State.RCDATA_LESS_THAN_SIGN: {
        this._stateRcdataLessThanSign(cp);
        break;
      }
      case State.RCDATA_END_TAG_OPEN: {
        this._stateRcdataEndTagOpen(cp);
        break;
      }
      case State.RCDATA_END_TAG_NAME: {
        this._stateRcdataEndTagName(cp);
        break;
      }
      case State.RAWTEXT_LESS_THAN_SIGN: {
        this._stateRawtextLessThanSign(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_OPEN: {
        this._stateRawtextEndTagOpen(cp);
        break;
      }
      case State.RAWTEXT_END_TAG_NAME: {
        this._stateRawtextEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_LESS_THAN_SIGN: {
        this._stateScriptDataLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_OPEN: {
        this._stateScriptDataEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_END_TAG_NAME: {
        this._stateScriptDataEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START: {
        this._stateScriptDataEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPE_START_DASH: {
        this._stateScriptDataEscapeStartDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED: {
        this._stateScriptDataEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH: {
        this._stateScriptDataEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_DASH_DASH: {
        this._stateScriptDataEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN: {
        this._stateScriptDataEscapedEndTagOpen(cp);
        break;
      }
      case State.SCRIPT_DATA_ESCAPED_END_TAG_NAME: {
        this._stateScriptDataEscapedEndTagName(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_START: {
        this._stateScriptDataDoubleEscapeStart(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED: {
        this._stateScriptDataDoubleEscaped(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH: {
        this._stateScriptDataDoubleEscapedDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH: {
        this._stateScriptDataDoubleEscapedDashDash(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN: {
        this._stateScriptDataDoubleEscapedLessThanSign(cp);
        break;
      }
      case State.SCRIPT_DATA_DOUBLE_ESCAPE_END: {
        this._stateScriptDataDoubleEscapeEnd(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_NAME: {
        this._stateBeforeAttributeName(cp);
        break;
      }
      case State.ATTRIBUTE_NAME: {
        this._stateAttributeName(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_NAME: {
        this._stateAfterAttributeName(cp);
        break;
      }
      case State.BEFORE_ATTRIBUTE_VALUE: {
        this._stateBeforeAttributeValue(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_DOUBLE_QUOTED: {
        this._stateAttributeValueDoubleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_SINGLE_QUOTED: {
        this._stateAttributeValueSingleQuoted(cp);
        break;
      }
      case State.ATTRIBUTE_VALUE_UNQUOTED: {
        this._stateAttributeValueUnquoted(cp);
        break;
      }
      case State.AFTER_ATTRIBUTE_VALUE_QUOTED: {
        this._stateAfterAttributeValueQuoted(cp);
        break;
      }
      case State.SELF_CLOSING_START_TAG: {
        this._stateSelfClosingStartTag(cp);
        break;
      }
      case State.BOGUS_COMMENT: {
        this._stateBogusComment(cp);
        break;
      }
      case State.MARKUP_DECLARATION_OPEN: {
        this._stateMarkupDeclarationOpen(cp);
        break;
      }
      case State.COMMENT_START: {
        this._stateCommentStart(cp);
        break;
      }
      case State.COMMENT_START_DASH: {
        this._stateCommentStartDash(cp);
        break;
      }
      case State.COMMENT: {
        this._stateComment(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN: {
        this._stateCommentLessThanSign(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG: {
        this._stateCommentLessThanSignBang(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH: {
        this._stateCommentLessThanSignBangDash(cp);
        break;
      }
      case State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH: {
        this._stateCommentLessThanSignBangDashDash(cp);
        break;
      }
      case State.COMMENT_END_DASH: {
        this._stateCommentEndDash(cp);
        break;
      }
      case State.COMMENT_END: {
        this._stateCommentEnd(cp);
        break;
      }
      case State.COMMENT_END_BANG: {
        this._stateCommentEndBang(cp);
        break;
      }
      case State.DOCTYPE: {
        this._stateDoctype(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_NAME: {
        this._stateBeforeDoctypeName(cp);
        break;
      }
      case State.DOCTYPE_NAME: {
        this._stateDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_NAME: {
        this._stateAfterDoctypeName(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_KEYWORD: {
        this._stateAfterDoctypePublicKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateBeforeDoctypePublicIdentifier(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypePublicIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypePublicIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER: {
        this._stateAfterDoctypePublicIdentifier(cp);
        break;
      }
      case State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS: {
        this._stateBetweenDoctypePublicAndSystemIdentifiers(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_KEYWORD: {
        this._stateAfterDoctypeSystemKeyword(cp);
        break;
      }
      case State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateBeforeDoctypeSystemIdentifier(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED: {
        this._stateDoctypeSystemIdentifierDoubleQuoted(cp);
        break;
      }
      case State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED: {
        this._stateDoctypeSystemIdentifierSingleQuoted(cp);
        break;
      }
      case State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER: {
        this._stateAfterDoctypeSystemIdentifier(cp);
        break;
      }
      case State.BOGUS_DOCTYPE: {
        this._stateBogusDoctype(cp);
        break;
      }
      case State.CDATA_SECTION: {
        this._stateCdataSection(cp);
        break;
      }
      case State.CDATA_SECTION_BRACKET: {
        this._stateCdataSectionBracket(cp);
        break;
      }
      case State.CDATA_SECTION_END: {
        this._stateCdataSectionEnd(cp);
        break;
      }
      case State.CHARACTER_REFERENCE: {
        this._stateCharacterReference();
        break;
      }
      case State.AMBIGUOUS_AMPERSAND: {
        this._stateAmbiguousAmpersand(cp);
        break;
      }
      default: {
        throw new Error("Unknown state");
      }
    }
  }
  // State machine
  // Data state
  //------------------------------------------------------------------
  _stateData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.TAG_OPEN;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitCodePoint(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  //  RCDATA state
  //------------------------------------------------------------------
  _stateRcdata(cp) {
    switch (cp) {
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RCDATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // RAWTEXT state
  //------------------------------------------------------------------
  _stateRawtext(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.RAWTEXT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data state
  //------------------------------------------------------------------
  _stateScriptData(cp) {
    switch (cp) {
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // PLAINTEXT state
  //------------------------------------------------------------------
  _statePlaintext(cp) {
    switch (cp) {
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Tag open state
  //------------------------------------------------------------------
  _stateTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this._createStartTagToken();
      this.state = State.TAG_NAME;
      this._stateTagName(cp);
    } else
      switch (cp) {
        case CODE_POINTS.EXCLAMATION_MARK: {
          this.state = State.MARKUP_DECLARATION_OPEN;
          break;
        }
        case CODE_POINTS.SOLIDUS: {
          this.state = State.END_TAG_OPEN;
          break;
        }
        case CODE_POINTS.QUESTION_MARK: {
          this._err(ERR.unexpectedQuestionMarkInsteadOfTagName);
          this._createCommentToken(1);
          this.state = State.BOGUS_COMMENT;
          this._stateBogusComment(cp);
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofBeforeTagName);
          this._emitChars("<", -1);
          this._emitEOFToken();
          break;
        }
        default: {
          this._err(ERR.invalidFirstCharacterOfTagName);
          this._emitChars("<", -1);
          this.state = State.DATA;
          this._stateData(cp);
        }
      }
  }
  // End tag open state
  //------------------------------------------------------------------
  _stateEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this._createEndTagToken();
      this.state = State.TAG_NAME;
      this._stateTagName(cp);
    } else
      switch (cp) {
        case CODE_POINTS.GREATER_THAN_SIGN: {
          this._err(ERR.missingEndTagName);
          this.state = State.DATA;
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofBeforeTagName);
          this._emitChars("</", -1);
          this._emitEOFToken();
          break;
        }
        default: {
          this._err(ERR.invalidFirstCharacterOfTagName);
          this._createCommentToken(2);
          this.state = State.BOGUS_COMMENT;
          this._stateBogusComment(cp);
        }
      }
  }
  // Tag name state
  //------------------------------------------------------------------
  _stateTagName(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token2.tagName += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        token2.tagName += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  // RCDATA less-than sign state
  //------------------------------------------------------------------
  _stateRcdataLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.RCDATA_END_TAG_OPEN;
    } else {
      this._emitChars("<", -1);
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  // RCDATA end tag open state
  //------------------------------------------------------------------
  _stateRcdataEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.RCDATA_END_TAG_NAME;
      this._stateRcdataEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  handleSpecialEndTag(_cp) {
    if (!this.preprocessor.startsWith(this.lastStartTagName, false)) {
      return !this._ensureHibernation();
    }
    this._createEndTagToken();
    const token2 = this.currentToken;
    token2.tagName = this.lastStartTagName;
    const cp = this.preprocessor.peek(this.lastStartTagName.length);
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._advanceBy(this.lastStartTagName.length);
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        return false;
      }
      case CODE_POINTS.SOLIDUS: {
        this._advanceBy(this.lastStartTagName.length);
        this.state = State.SELF_CLOSING_START_TAG;
        return false;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._advanceBy(this.lastStartTagName.length);
        this.emitCurrentTagToken();
        this.state = State.DATA;
        return false;
      }
      default: {
        this.currentToken = null;
        return !this._ensureHibernation();
      }
    }
  }
  // RCDATA end tag name state
  //------------------------------------------------------------------
  _stateRcdataEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.RCDATA;
      this._stateRcdata(cp);
    }
  }
  // RAWTEXT less-than sign state
  //------------------------------------------------------------------
  _stateRawtextLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.RAWTEXT_END_TAG_OPEN;
    } else {
      this._emitChars("<", -1);
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  // RAWTEXT end tag open state
  //------------------------------------------------------------------
  _stateRawtextEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.RAWTEXT_END_TAG_NAME;
      this._stateRawtextEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  // RAWTEXT end tag name state
  //------------------------------------------------------------------
  _stateRawtextEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.RAWTEXT;
      this._stateRawtext(cp);
    }
  }
  // Script data less-than sign state
  //------------------------------------------------------------------
  _stateScriptDataLessThanSign(cp) {
    switch (cp) {
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SCRIPT_DATA_END_TAG_OPEN;
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.SCRIPT_DATA_ESCAPE_START;
        this._emitChars("<!");
        break;
      }
      default: {
        this._emitChars("<", -1);
        this.state = State.SCRIPT_DATA;
        this._stateScriptData(cp);
      }
    }
  }
  // Script data end tag open state
  //------------------------------------------------------------------
  _stateScriptDataEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.SCRIPT_DATA_END_TAG_NAME;
      this._stateScriptDataEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data end tag name state
  //------------------------------------------------------------------
  _stateScriptDataEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data escape start state
  //------------------------------------------------------------------
  _stateScriptDataEscapeStart(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.SCRIPT_DATA_ESCAPE_START_DASH;
      this._emitChars("-");
    } else {
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data escape start dash state
  //------------------------------------------------------------------
  _stateScriptDataEscapeStartDash(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
      this._emitChars("-");
    } else {
      this.state = State.SCRIPT_DATA;
      this._stateScriptData(cp);
    }
  }
  // Script data escaped state
  //------------------------------------------------------------------
  _stateScriptDataEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data escaped dash state
  //------------------------------------------------------------------
  _stateScriptDataEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_ESCAPED_DASH_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data escaped dash dash state
  //------------------------------------------------------------------
  _stateScriptDataEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA;
        this._emitChars(">");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data escaped less-than sign state
  //------------------------------------------------------------------
  _stateScriptDataEscapedLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_OPEN;
    } else if (isAsciiLetter(cp)) {
      this._emitChars("<", -1);
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_START;
      this._stateScriptDataDoubleEscapeStart(cp);
    } else {
      this._emitChars("<", -1);
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data escaped end tag open state
  //------------------------------------------------------------------
  _stateScriptDataEscapedEndTagOpen(cp) {
    if (isAsciiLetter(cp)) {
      this.state = State.SCRIPT_DATA_ESCAPED_END_TAG_NAME;
      this._stateScriptDataEscapedEndTagName(cp);
    } else {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data escaped end tag name state
  //------------------------------------------------------------------
  _stateScriptDataEscapedEndTagName(cp) {
    if (this.handleSpecialEndTag(cp)) {
      this._emitChars("</", -1);
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data double escape start state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapeStart(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
        this._emitCodePoint(this._consume());
      }
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
    } else if (!this._ensureHibernation()) {
      this.state = State.SCRIPT_DATA_ESCAPED;
      this._stateScriptDataEscaped(cp);
    }
  }
  // Script data double escaped state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscaped(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars("<");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data double escaped dash state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapedDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH;
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars("<");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data double escaped dash dash state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapedDashDash(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._emitChars("-");
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN;
        this._emitChars("<");
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.SCRIPT_DATA;
        this._emitChars(">");
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitChars(REPLACEMENT_CHARACTER);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInScriptHtmlCommentLikeText);
        this._emitEOFToken();
        break;
      }
      default: {
        this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
        this._emitCodePoint(cp);
      }
    }
  }
  // Script data double escaped less-than sign state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapedLessThanSign(cp) {
    if (cp === CODE_POINTS.SOLIDUS) {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPE_END;
      this._emitChars("/");
    } else {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
      this._stateScriptDataDoubleEscaped(cp);
    }
  }
  // Script data double escape end state
  //------------------------------------------------------------------
  _stateScriptDataDoubleEscapeEnd(cp) {
    if (this.preprocessor.startsWith(SEQUENCES.SCRIPT, false) && isScriptDataDoubleEscapeSequenceEnd(this.preprocessor.peek(SEQUENCES.SCRIPT.length))) {
      this._emitCodePoint(cp);
      for (let i = 0; i < SEQUENCES.SCRIPT.length; i++) {
        this._emitCodePoint(this._consume());
      }
      this.state = State.SCRIPT_DATA_ESCAPED;
    } else if (!this._ensureHibernation()) {
      this.state = State.SCRIPT_DATA_DOUBLE_ESCAPED;
      this._stateScriptDataDoubleEscaped(cp);
    }
  }
  // Before attribute name state
  //------------------------------------------------------------------
  _stateBeforeAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this.state = State.AFTER_ATTRIBUTE_NAME;
        this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._err(ERR.unexpectedEqualsSignBeforeAttributeName);
        this._createAttr("=");
        this.state = State.ATTRIBUTE_NAME;
        break;
      }
      default: {
        this._createAttr("");
        this.state = State.ATTRIBUTE_NAME;
        this._stateAttributeName(cp);
      }
    }
  }
  // Attribute name state
  //------------------------------------------------------------------
  _stateAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED:
      case CODE_POINTS.SOLIDUS:
      case CODE_POINTS.GREATER_THAN_SIGN:
      case CODE_POINTS.EOF: {
        this._leaveAttrName();
        this.state = State.AFTER_ATTRIBUTE_NAME;
        this._stateAfterAttributeName(cp);
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this._leaveAttrName();
        this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._err(ERR.unexpectedCharacterInAttributeName);
        this.currentAttr.name += String.fromCodePoint(cp);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this.currentAttr.name += REPLACEMENT_CHARACTER;
        break;
      }
      default: {
        this.currentAttr.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  // After attribute name state
  //------------------------------------------------------------------
  _stateAfterAttributeName(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.EQUALS_SIGN: {
        this.state = State.BEFORE_ATTRIBUTE_VALUE;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._createAttr("");
        this.state = State.ATTRIBUTE_NAME;
        this._stateAttributeName(cp);
      }
    }
  }
  // Before attribute value state
  //------------------------------------------------------------------
  _stateBeforeAttributeValue(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.ATTRIBUTE_VALUE_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingAttributeValue);
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      default: {
        this.state = State.ATTRIBUTE_VALUE_UNQUOTED;
        this._stateAttributeValueUnquoted(cp);
      }
    }
  }
  // Attribute value (double-quoted) state
  //------------------------------------------------------------------
  _stateAttributeValueDoubleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Attribute value (single-quoted) state
  //------------------------------------------------------------------
  _stateAttributeValueSingleQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Attribute value (unquoted) state
  //------------------------------------------------------------------
  _stateAttributeValueUnquoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.AMPERSAND: {
        this._startCharacterReference();
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue();
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.QUOTATION_MARK:
      case CODE_POINTS.APOSTROPHE:
      case CODE_POINTS.LESS_THAN_SIGN:
      case CODE_POINTS.EQUALS_SIGN:
      case CODE_POINTS.GRAVE_ACCENT: {
        this._err(ERR.unexpectedCharacterInUnquotedAttributeValue);
        this._extendRun(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // After attribute value (quoted) state
  //------------------------------------------------------------------
  _stateAfterAttributeValueQuoted(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        break;
      }
      case CODE_POINTS.SOLIDUS: {
        this._leaveAttrValue();
        this.state = State.SELF_CLOSING_START_TAG;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._leaveAttrValue();
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingWhitespaceBetweenAttributes);
        this._leaveAttrValue();
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        this._stateBeforeAttributeName(cp);
      }
    }
  }
  // Self-closing start tag state
  //------------------------------------------------------------------
  _stateSelfClosingStartTag(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        const token2 = this.currentToken;
        token2.selfClosing = true;
        this.state = State.DATA;
        this.emitCurrentTagToken();
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInTag);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.unexpectedSolidusInTag);
        this.state = State.BEFORE_ATTRIBUTE_NAME;
        this._stateBeforeAttributeName(cp);
      }
    }
  }
  // Bogus comment state
  //------------------------------------------------------------------
  _stateBogusComment(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentComment(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentComment(token2);
        this._emitEOFToken();
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Markup declaration open state
  //------------------------------------------------------------------
  _stateMarkupDeclarationOpen(cp) {
    if (this._consumeSequenceIfMatch(SEQUENCES.DASH_DASH, true)) {
      this._createCommentToken(SEQUENCES.DASH_DASH.length + 1);
      this.state = State.COMMENT_START;
    } else if (this._consumeSequenceIfMatch(SEQUENCES.DOCTYPE, false)) {
      this.currentLocation = this.getCurrentLocation(SEQUENCES.DOCTYPE.length + 1);
      this.state = State.DOCTYPE;
    } else if (this._consumeSequenceIfMatch(SEQUENCES.CDATA_START, true)) {
      if (this.inForeignNode) {
        this.state = State.CDATA_SECTION;
      } else {
        this._err(ERR.cdataInHtmlContent);
        this._createCommentToken(SEQUENCES.CDATA_START.length + 1);
        this.currentToken.data = "[CDATA[";
        this.state = State.BOGUS_COMMENT;
      }
    } else if (!this._ensureHibernation()) {
      this._err(ERR.incorrectlyOpenedComment);
      this._createCommentToken(2);
      this.state = State.BOGUS_COMMENT;
      this._stateBogusComment(cp);
    }
  }
  // Comment start state
  //------------------------------------------------------------------
  _stateCommentStart(cp) {
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_START_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment);
        this.state = State.DATA;
        const token2 = this.currentToken;
        this.emitCurrentComment(token2);
        break;
      }
      default: {
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment start dash state
  //------------------------------------------------------------------
  _stateCommentStartDash(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptClosingOfEmptyComment);
        this.state = State.DATA;
        this.emitCurrentComment(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("-", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment state
  //------------------------------------------------------------------
  _stateComment(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._extendRunWith("<", 0);
        this.state = State.COMMENT_LESS_THAN_SIGN;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        this._extendRunWith(REPLACEMENT_CHARACTER, 0);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRun(cp);
      }
    }
  }
  // Comment less-than sign state
  //------------------------------------------------------------------
  _stateCommentLessThanSign(cp) {
    switch (cp) {
      case CODE_POINTS.EXCLAMATION_MARK: {
        this._extendRunWith("!", 0);
        this.state = State.COMMENT_LESS_THAN_SIGN_BANG;
        break;
      }
      case CODE_POINTS.LESS_THAN_SIGN: {
        this._extendRunWith("<", 0);
        break;
      }
      default: {
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment less-than sign bang state
  //------------------------------------------------------------------
  _stateCommentLessThanSignBang(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH;
    } else {
      this.state = State.COMMENT;
      this._stateComment(cp);
    }
  }
  // Comment less-than sign bang dash state
  //------------------------------------------------------------------
  _stateCommentLessThanSignBangDash(cp) {
    if (cp === CODE_POINTS.HYPHEN_MINUS) {
      this.state = State.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH;
    } else {
      this.state = State.COMMENT_END_DASH;
      this._stateCommentEndDash(cp);
    }
  }
  // Comment less-than sign bang dash dash state
  //------------------------------------------------------------------
  _stateCommentLessThanSignBangDashDash(cp) {
    if (cp !== CODE_POINTS.GREATER_THAN_SIGN && cp !== CODE_POINTS.EOF) {
      this._err(ERR.nestedComment);
    }
    this.state = State.COMMENT_END;
    this._stateCommentEnd(cp);
  }
  // Comment end dash state
  //------------------------------------------------------------------
  _stateCommentEndDash(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this.state = State.COMMENT_END;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("-", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment end state
  //------------------------------------------------------------------
  _stateCommentEnd(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentComment(token2);
        break;
      }
      case CODE_POINTS.EXCLAMATION_MARK: {
        this.state = State.COMMENT_END_BANG;
        break;
      }
      case CODE_POINTS.HYPHEN_MINUS: {
        this._extendRunWith("-", -2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("--", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // Comment end bang state
  //------------------------------------------------------------------
  _stateCommentEndBang(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.HYPHEN_MINUS: {
        this._extendRunWith("--!", -1);
        this.state = State.COMMENT_END_DASH;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.incorrectlyClosedComment);
        this.state = State.DATA;
        this.emitCurrentComment(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInComment);
        this.emitCurrentComment(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._extendRunWith("--!", -1);
        this.state = State.COMMENT;
        this._stateComment(cp);
      }
    }
  }
  // DOCTYPE state
  //------------------------------------------------------------------
  _stateDoctype(cp) {
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.BEFORE_DOCTYPE_NAME;
        this._stateBeforeDoctypeName(cp);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        this._createDoctypeToken(null);
        const token2 = this.currentToken;
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingWhitespaceBeforeDoctypeName);
        this.state = State.BEFORE_DOCTYPE_NAME;
        this._stateBeforeDoctypeName(cp);
      }
    }
  }
  // Before DOCTYPE name state
  //------------------------------------------------------------------
  _stateBeforeDoctypeName(cp) {
    if (isAsciiUpper(cp)) {
      this._createDoctypeToken(String.fromCharCode(toAsciiLower(cp)));
      this.state = State.DOCTYPE_NAME;
    } else
      switch (cp) {
        case CODE_POINTS.SPACE:
        case CODE_POINTS.LINE_FEED:
        case CODE_POINTS.TABULATION:
        case CODE_POINTS.FORM_FEED: {
          break;
        }
        case CODE_POINTS.NULL: {
          this._err(ERR.unexpectedNullCharacter);
          this._createDoctypeToken(REPLACEMENT_CHARACTER);
          this.state = State.DOCTYPE_NAME;
          break;
        }
        case CODE_POINTS.GREATER_THAN_SIGN: {
          this._err(ERR.missingDoctypeName);
          this._createDoctypeToken(null);
          const token2 = this.currentToken;
          token2.forceQuirks = true;
          this.emitCurrentDoctype(token2);
          this.state = State.DATA;
          break;
        }
        case CODE_POINTS.EOF: {
          this._err(ERR.eofInDoctype);
          this._createDoctypeToken(null);
          const token2 = this.currentToken;
          token2.forceQuirks = true;
          this.emitCurrentDoctype(token2);
          this._emitEOFToken();
          break;
        }
        default: {
          this._createDoctypeToken(String.fromCodePoint(cp));
          this.state = State.DOCTYPE_NAME;
        }
      }
  }
  // DOCTYPE name state
  //------------------------------------------------------------------
  _stateDoctypeName(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.AFTER_DOCTYPE_NAME;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token2);
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token2.name += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        token2.name += String.fromCodePoint(isAsciiUpper(cp) ? toAsciiLower(cp) : cp);
      }
    }
  }
  // After DOCTYPE name state
  //------------------------------------------------------------------
  _stateAfterDoctypeName(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        if (this._consumeSequenceIfMatch(SEQUENCES.PUBLIC, false)) {
          this.state = State.AFTER_DOCTYPE_PUBLIC_KEYWORD;
        } else if (this._consumeSequenceIfMatch(SEQUENCES.SYSTEM, false)) {
          this.state = State.AFTER_DOCTYPE_SYSTEM_KEYWORD;
        } else if (!this._ensureHibernation()) {
          this._err(ERR.invalidCharacterSequenceAfterDoctypeName);
          token2.forceQuirks = true;
          this.state = State.BOGUS_DOCTYPE;
          this._stateBogusDoctype(cp);
        }
      }
    }
  }
  // After DOCTYPE public keyword state
  //------------------------------------------------------------------
  _stateAfterDoctypePublicKeyword(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
        token2.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypePublicKeyword);
        token2.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier);
        token2.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
        token2.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Before DOCTYPE public identifier state
  //------------------------------------------------------------------
  _stateBeforeDoctypePublicIdentifier(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token2.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token2.publicId = "";
        this.state = State.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypePublicIdentifier);
        token2.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypePublicIdentifier);
        token2.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // DOCTYPE public identifier (double-quoted) state
  //------------------------------------------------------------------
  _stateDoctypePublicIdentifierDoubleQuoted(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token2.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        token2.publicId += String.fromCodePoint(cp);
      }
    }
  }
  // DOCTYPE public identifier (single-quoted) state
  //------------------------------------------------------------------
  _stateDoctypePublicIdentifierSingleQuoted(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token2.publicId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypePublicIdentifier);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        token2.publicId += String.fromCodePoint(cp);
      }
    }
  }
  // After DOCTYPE public identifier state
  //------------------------------------------------------------------
  _stateAfterDoctypePublicIdentifier(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        this.emitCurrentDoctype(token2);
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers);
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Between DOCTYPE public and system identifiers state
  //------------------------------------------------------------------
  _stateBetweenDoctypePublicAndSystemIdentifiers(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token2);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // After DOCTYPE system keyword state
  //------------------------------------------------------------------
  _stateAfterDoctypeSystemKeyword(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        this.state = State.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        this._err(ERR.missingWhitespaceAfterDoctypeSystemKeyword);
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Before DOCTYPE system identifier state
  //------------------------------------------------------------------
  _stateBeforeDoctypeSystemIdentifier(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.QUOTATION_MARK: {
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      }
      case CODE_POINTS.APOSTROPHE: {
        token2.systemId = "";
        this.state = State.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.missingDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.state = State.DATA;
        this.emitCurrentDoctype(token2);
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.missingQuoteBeforeDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // DOCTYPE system identifier (double-quoted) state
  //------------------------------------------------------------------
  _stateDoctypeSystemIdentifierDoubleQuoted(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.QUOTATION_MARK: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token2.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        token2.systemId += String.fromCodePoint(cp);
      }
    }
  }
  // DOCTYPE system identifier (single-quoted) state
  //------------------------------------------------------------------
  _stateDoctypeSystemIdentifierSingleQuoted(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.APOSTROPHE: {
        this.state = State.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        token2.systemId += REPLACEMENT_CHARACTER;
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this._err(ERR.abruptDoctypeSystemIdentifier);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        token2.systemId += String.fromCodePoint(cp);
      }
    }
  }
  // After DOCTYPE system identifier state
  //------------------------------------------------------------------
  _stateAfterDoctypeSystemIdentifier(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.SPACE:
      case CODE_POINTS.LINE_FEED:
      case CODE_POINTS.TABULATION:
      case CODE_POINTS.FORM_FEED: {
        break;
      }
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token2);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInDoctype);
        token2.forceQuirks = true;
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default: {
        this._err(ERR.unexpectedCharacterAfterDoctypeSystemIdentifier);
        this.state = State.BOGUS_DOCTYPE;
        this._stateBogusDoctype(cp);
      }
    }
  }
  // Bogus DOCTYPE state
  //------------------------------------------------------------------
  _stateBogusDoctype(cp) {
    const token2 = this.currentToken;
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.emitCurrentDoctype(token2);
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.NULL: {
        this._err(ERR.unexpectedNullCharacter);
        break;
      }
      case CODE_POINTS.EOF: {
        this.emitCurrentDoctype(token2);
        this._emitEOFToken();
        break;
      }
      default:
    }
  }
  // CDATA section state
  //------------------------------------------------------------------
  _stateCdataSection(cp) {
    switch (cp) {
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this.state = State.CDATA_SECTION_BRACKET;
        break;
      }
      case CODE_POINTS.EOF: {
        this._err(ERR.eofInCdata);
        this._emitEOFToken();
        break;
      }
      default: {
        this._emitCodePoint(cp);
      }
    }
  }
  // CDATA section bracket state
  //------------------------------------------------------------------
  _stateCdataSectionBracket(cp) {
    if (cp === CODE_POINTS.RIGHT_SQUARE_BRACKET) {
      this.state = State.CDATA_SECTION_END;
    } else {
      this._emitChars("]", -1);
      this.state = State.CDATA_SECTION;
      this._stateCdataSection(cp);
    }
  }
  // CDATA section end state
  //------------------------------------------------------------------
  _stateCdataSectionEnd(cp) {
    switch (cp) {
      case CODE_POINTS.GREATER_THAN_SIGN: {
        this.state = State.DATA;
        break;
      }
      case CODE_POINTS.RIGHT_SQUARE_BRACKET: {
        this._emitChars("]", -2);
        break;
      }
      default: {
        this._emitChars("]]", -1);
        this.state = State.CDATA_SECTION;
        this._stateCdataSection(cp);
      }
    }
  }
  // Character reference state
  //------------------------------------------------------------------
  _stateCharacterReference() {
    let length = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
    if (length < 0) {
      if (this.preprocessor.lastChunkWritten) {
        length = this.entityDecoder.end();
      } else {
        this.active = false;
        this.preprocessor.pos = this.preprocessor.html.length - 1;
        this.consumedAfterSnapshot = 0;
        this.preprocessor.endOfChunkHit = true;
        return;
      }
    }
    if (length === 0) {
      this.preprocessor.pos = this.entityStartPos;
      this._flushCodePointConsumedAsCharacterReference(CODE_POINTS.AMPERSAND);
      this.state = !this._isCharacterReferenceInAttribute() && isAsciiAlphaNumeric(this.preprocessor.peek(1)) ? State.AMBIGUOUS_AMPERSAND : this.returnState;
    } else {
      this.state = this.returnState;
    }
  }
  // Ambiguos ampersand state
  //------------------------------------------------------------------
  _stateAmbiguousAmpersand(cp) {
    if (isAsciiAlphaNumeric(cp)) {
      this._flushCodePointConsumedAsCharacterReference(cp);
    } else {
      if (cp === CODE_POINTS.SEMICOLON) {
        this._err(ERR.unknownNamedCharacterReference);
      }
      this.state = this.returnState;
      this._callState(cp);
    }
  }
};

// node_modules/parse5/dist/parser/open-element-stack.js
var IMPLICIT_END_TAG_REQUIRED = /* @__PURE__ */ new Set([TAG_ID.DD, TAG_ID.DT, TAG_ID.LI, TAG_ID.OPTGROUP, TAG_ID.OPTION, TAG_ID.P, TAG_ID.RB, TAG_ID.RP, TAG_ID.RT, TAG_ID.RTC]);
var IMPLICIT_END_TAG_REQUIRED_THOROUGHLY = /* @__PURE__ */ new Set([
  ...IMPLICIT_END_TAG_REQUIRED,
  TAG_ID.CAPTION,
  TAG_ID.COLGROUP,
  TAG_ID.TBODY,
  TAG_ID.TD,
  TAG_ID.TFOOT,
  TAG_ID.TH,
  TAG_ID.THEAD,
  TAG_ID.TR
]);
var INDEX_DEPTH = 64;
var SVG_KEYS = 256;
var MATHML_KEYS = 512;
var NAME_KEYS = 768;
var NUMBERED_HEADERS2 = [TAG_ID.H1, TAG_ID.H2, TAG_ID.H3, TAG_ID.H4, TAG_ID.H5, TAG_ID.H6];
var TABLE_BODIES = [TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD];
var TABLE_ROW_CONTEXT = [TAG_ID.TR, TAG_ID.TEMPLATE, TAG_ID.HTML];
var TABLE_BODY_CONTEXT = [...TABLE_BODIES, TAG_ID.TEMPLATE, TAG_ID.HTML];
var TABLE_CONTEXT = [TAG_ID.TABLE, TAG_ID.TEMPLATE, TAG_ID.HTML];
var TABLE_CELLS = [TAG_ID.TD, TAG_ID.TH];
var SPECIAL = 1;
var LIST_ITEM_BOUNDARY = 2;
var SCOPE = 4;
var LIST_ITEM_SCOPE = 8;
var BUTTON_SCOPE = 16;
var TABLE_SCOPE = 32;
var KEY_CLASSES = new Uint8Array(NAME_KEYS);
for (const [ns, offset] of [
  [NS.HTML, 0],
  [NS.SVG, SVG_KEYS],
  [NS.MATHML, MATHML_KEYS]
]) {
  for (const tn of SPECIAL_ELEMENTS[ns]) {
    KEY_CLASSES[offset + tn] = ns === NS.HTML && (tn === TAG_ID.ADDRESS || tn === TAG_ID.DIV || tn === TAG_ID.P) ? SPECIAL : SPECIAL | LIST_ITEM_BOUNDARY;
  }
}
for (const key2 of [
  TAG_ID.APPLET,
  TAG_ID.CAPTION,
  TAG_ID.HTML,
  TAG_ID.MARQUEE,
  TAG_ID.OBJECT,
  TAG_ID.TABLE,
  TAG_ID.TD,
  TAG_ID.TEMPLATE,
  TAG_ID.TH,
  SVG_KEYS + TAG_ID.DESC,
  SVG_KEYS + TAG_ID.FOREIGN_OBJECT,
  SVG_KEYS + TAG_ID.TITLE,
  MATHML_KEYS + TAG_ID.ANNOTATION_XML,
  MATHML_KEYS + TAG_ID.MI,
  MATHML_KEYS + TAG_ID.MN,
  MATHML_KEYS + TAG_ID.MO,
  MATHML_KEYS + TAG_ID.MS,
  MATHML_KEYS + TAG_ID.MTEXT
]) {
  KEY_CLASSES[key2] |= SCOPE | LIST_ITEM_SCOPE | BUTTON_SCOPE;
}
KEY_CLASSES[TAG_ID.OL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.UL] |= LIST_ITEM_SCOPE;
KEY_CLASSES[TAG_ID.BUTTON] |= BUTTON_SCOPE;
KEY_CLASSES[TAG_ID.TABLE] |= TABLE_SCOPE;
KEY_CLASSES[TAG_ID.HTML] |= TABLE_SCOPE;
var FORMATTING_TAGS = new Uint8Array(NAME_KEYS);
for (const tn of [TAG_ID.A, TAG_ID.B, TAG_ID.BIG, TAG_ID.CODE, TAG_ID.EM, TAG_ID.FONT, TAG_ID.I, TAG_ID.NOBR, TAG_ID.S, TAG_ID.SMALL, TAG_ID.STRIKE, TAG_ID.STRONG, TAG_ID.TT, TAG_ID.U]) {
  FORMATTING_TAGS[tn] = 1;
}
function tagKey(ns, tagID) {
  if (tagID === TAG_ID.UNKNOWN)
    return -1;
  switch (ns) {
    case NS.HTML: {
      return tagID;
    }
    case NS.SVG: {
      return SVG_KEYS + tagID;
    }
    case NS.MATHML: {
      return MATHML_KEYS + tagID;
    }
    default: {
      return -1;
    }
  }
}
var OpenElementStack = class {
  get currentTmplContentOrNode() {
    return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
  }
  constructor(document, treeAdapter, handler) {
    this.treeAdapter = treeAdapter;
    this.handler = handler;
    this.items = [];
    this.tagIDs = [];
    this.stackTop = -1;
    this.depth = 0;
    this.tmplCount = 0;
    this.currentTagId = TAG_ID.UNKNOWN;
    this.indexed = false;
    this.below = [];
    this.above = [];
    this.keys = [];
    this.keyPrev = [];
    this.keyNext = [];
    this.keyTops = new Int32Array(0);
    this.specials = [];
    this.listItemBoundaries = [];
    this.scopeBoundaries = [];
    this.htmlSlots = [];
    this.formattingSlots = /* @__PURE__ */ new Map();
    this.current = document;
  }
  /** The slot of an open element, or -1. */
  _indexOf(element5) {
    if (this.indexed) {
      const idx = this.formattingSlots.get(element5);
      if (idx !== void 0)
        return idx;
      if (FORMATTING_TAGS[getTagID(this.treeAdapter.getTagName(element5))])
        return -1;
    }
    return this.items.lastIndexOf(element5, this.stackTop);
  }
  /** The slot of the open element below the one at `idx`, or -1. */
  slotBelow(idx) {
    return this.indexed ? this.below[idx] : idx - 1;
  }
  /** The slot of the open element above the one at `idx`, or -1. */
  slotAbove(idx) {
    if (this.indexed)
      return this.above[idx];
    return idx === this.stackTop ? -1 : idx + 1;
  }
  //Update current element
  _isInTemplate() {
    return this.currentTagId === TAG_ID.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML;
  }
  _updateCurrentElement() {
    this.current = this.items[this.stackTop];
    this.currentTagId = this.tagIDs[this.stackTop];
  }
  //Index
  _nameKey(ns, tagName, create2) {
    var _a, _b;
    const name = `${ns} ${tagName}`;
    let key2 = (_a = this.nameKeys) === null || _a === void 0 ? void 0 : _a.get(name);
    if (key2 === void 0 && create2) {
      (_b = this.nameKeys) !== null && _b !== void 0 ? _b : this.nameKeys = /* @__PURE__ */ new Map();
      key2 = NAME_KEYS + this.nameKeys.size;
      this.nameKeys.set(name, key2);
      if (key2 === this.keyTops.length) {
        const keyTops = new Int32Array(2 * key2).fill(-1);
        keyTops.set(this.keyTops);
        this.keyTops = keyTops;
      }
    }
    return key2 !== null && key2 !== void 0 ? key2 : -1;
  }
  /** Indexes the open elements once the stack is `INDEX_DEPTH` deep. */
  _indexAll() {
    this.indexed = true;
    this.keyTops = new Int32Array(NAME_KEYS).fill(-1);
    for (let i = 0; i <= this.stackTop; i++)
      this._index(i, i - 1);
  }
  /** Indexes the element at `slot`, above the open element at `belowIdx`. */
  _index(slot, belowIdx) {
    const element5 = this.items[slot];
    const tagID = this.tagIDs[slot];
    const ns = this.treeAdapter.getNamespaceURI(element5);
    let key2 = tagKey(ns, tagID);
    if (key2 === -1)
      key2 = this._nameKey(ns, this.treeAdapter.getTagName(element5), true);
    const keyPrev = this.keyTops[key2];
    this.keys[slot] = key2;
    this.keyPrev[slot] = keyPrev;
    this.keyNext[slot] = -1;
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = slot;
    this.keyTops[key2] = slot;
    this.above[slot] = -1;
    this._link(slot, belowIdx, ns === NS.HTML);
    if (FORMATTING_TAGS[tagID])
      this.formattingSlots.set(element5, slot);
  }
  /** Puts the indexed element at `slot` above the one at `belowIdx`, and counts the elements of each class. */
  _link(slot, belowIdx, isHtml) {
    const key2 = this.keys[slot];
    const classes = key2 < NAME_KEYS ? KEY_CLASSES[key2] : 0;
    this.below[slot] = belowIdx;
    if (belowIdx === -1) {
      this.specials[slot] = classes & SPECIAL;
      this.listItemBoundaries[slot] = (classes & LIST_ITEM_BOUNDARY) >> 1;
      this.scopeBoundaries[slot] = (classes & SCOPE) >> 2;
      this.htmlSlots[slot] = isHtml ? slot : -1;
    } else {
      this.above[belowIdx] = slot;
      this.specials[slot] = this.specials[belowIdx] + (classes & SPECIAL);
      this.listItemBoundaries[slot] = this.listItemBoundaries[belowIdx] + ((classes & LIST_ITEM_BOUNDARY) >> 1);
      this.scopeBoundaries[slot] = this.scopeBoundaries[belowIdx] + ((classes & SCOPE) >> 2);
      this.htmlSlots[slot] = isHtml ? slot : this.htmlSlots[belowIdx];
    }
  }
  /** Takes the element at `slot` out of the index, except for the links between slots. */
  _unindex(slot) {
    const key2 = this.keys[slot];
    const keyPrev = this.keyPrev[slot];
    const keyNext = this.keyNext[slot];
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = keyNext;
    if (keyNext === -1)
      this.keyTops[key2] = keyPrev;
    else
      this.keyPrev[keyNext] = keyPrev;
    if (FORMATTING_TAGS[this.tagIDs[slot]])
      this.formattingSlots.delete(this.items[slot]);
  }
  /** Moves the indexed element at `from` down to the free slot `to`, keeping its key chain in order. */
  _move(from, to) {
    const element5 = this.items[from];
    const key2 = this.keys[from];
    const keyPrev = this.keyPrev[from];
    const keyNext = this.keyNext[from];
    this.items[to] = element5;
    this.tagIDs[to] = this.tagIDs[from];
    this.keys[to] = key2;
    this.keyPrev[to] = keyPrev;
    this.keyNext[to] = keyNext;
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = to;
    if (keyNext === -1)
      this.keyTops[key2] = to;
    else
      this.keyPrev[keyNext] = to;
    if (FORMATTING_TAGS[this.tagIDs[to]])
      this.formattingSlots.set(element5, to);
  }
  //Search by tag
  /** The slot of the topmost open HTML element with this tag, or -1. */
  indexOfTopmost(tagID) {
    if (this.indexed)
      return this.keyTops[tagID];
    for (let i = this.stackTop; i >= 0; i--) {
      if (this.tagIDs[i] === tagID && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML)
        return i;
    }
    return -1;
  }
  /** The slot of the topmost open HTML element with any of these tags, or -1. */
  indexOfTopmostOf(tagIDs) {
    if (this.indexed) {
      let top = -1;
      for (const tagID of tagIDs) {
        if (this.keyTops[tagID] > top)
          top = this.keyTops[tagID];
      }
      return top;
    }
    for (let i = this.stackTop; i >= 0; i--) {
      if (tagIDs.includes(this.tagIDs[i]) && this.treeAdapter.getNamespaceURI(this.items[i]) === NS.HTML)
        return i;
    }
    return -1;
  }
  /** The slot of the topmost open element in this namespace with this tag name, or -1. */
  indexOfTopmostByName(ns, tagName) {
    if (this.indexed) {
      let key2 = tagKey(ns, getTagID(tagName));
      if (key2 === -1)
        key2 = this._nameKey(ns, tagName, false);
      return key2 === -1 ? -1 : this.keyTops[key2];
    }
    for (let i = this.stackTop; i >= 0; i--) {
      const element5 = this.items[i];
      if (this.treeAdapter.getTagName(element5) === tagName && this.treeAdapter.getNamespaceURI(element5) === ns) {
        return i;
      }
    }
    return -1;
  }
  /** The slot of the topmost open HTML element, or -1. */
  indexOfTopmostHtmlElement() {
    if (this.indexed)
      return this.stackTop === -1 ? -1 : this.htmlSlots[this.stackTop];
    let i = this.stackTop;
    while (i >= 0 && this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML)
      i--;
    return i;
  }
  /** Whether an element of the classes is open above the slot `idx`, on a stack that is not indexed. */
  _hasAbove(idx, classes) {
    for (let i = this.stackTop; i > idx; i--) {
      const key2 = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
      if (key2 !== -1 && KEY_CLASSES[key2] & classes)
        return true;
    }
    return false;
  }
  /** Whether a special element is open above the slot `idx`. */
  hasSpecialElementAbove(idx) {
    return this.indexed ? this.specials[this.stackTop] !== this.specials[idx] : this._hasAbove(idx, SPECIAL);
  }
  /** Whether a special element other than HTML `address`, `div` and `p` is open above the slot `idx`. */
  hasListItemBoundaryAbove(idx) {
    return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[idx] : this._hasAbove(idx, LIST_ITEM_BOUNDARY);
  }
  //Mutations
  push(element5, tagID) {
    const belowIdx = this.stackTop;
    this.stackTop++;
    this.depth++;
    this.items[this.stackTop] = element5;
    this.current = element5;
    this.tagIDs[this.stackTop] = tagID;
    this.currentTagId = tagID;
    if (this.indexed)
      this._index(this.stackTop, belowIdx);
    else if (this.depth === INDEX_DEPTH)
      this._indexAll();
    if (this._isInTemplate()) {
      this.tmplCount++;
    }
    this.handler.onItemPush(element5, tagID, true);
  }
  /** Pops the current element without calling the handler. */
  _popCurrent() {
    if (this.tmplCount > 0 && this._isInTemplate()) {
      this.tmplCount--;
    }
    if (this.indexed) {
      this._unindex(this.stackTop);
      this.stackTop = this.below[this.stackTop];
      if (this.stackTop !== -1)
        this.above[this.stackTop] = -1;
    } else {
      this.stackTop--;
    }
    this.depth--;
    this._updateCurrentElement();
  }
  pop() {
    const popped = this.current;
    this._popCurrent();
    this.handler.onItemPop(popped, true);
  }
  replace(oldElement, newElement) {
    const idx = this._indexOf(oldElement);
    this.items[idx] = newElement;
    if (this.indexed && FORMATTING_TAGS[this.tagIDs[idx]]) {
      this.formattingSlots.delete(oldElement);
      this.formattingSlots.set(newElement, idx);
    }
    if (idx === this.stackTop) {
      this.current = newElement;
    }
  }
  /**
   * The adoption agency's last stack step: removes the formatting element at `formattingIdx` and opens `element`
   * directly above the furthest block at `furthestBlockIdx`. On an indexed stack, only formatting elements the agency
   * kept are still open between them; the furthest block, with those directly below it, moves down by one slot, and
   * `element` takes the furthest block's slot. No open element above the furthest block moves, and as all these
   * elements are HTML elements and only the furthest block is special, the counts above it stay the same.
   */
  replaceFormattingElement(formattingIdx, furthestBlockIdx, element5, tagID) {
    const formattingElement = this.items[formattingIdx];
    if (!this.indexed) {
      this.items.splice(formattingIdx, 1);
      this.tagIDs.splice(formattingIdx, 1);
      this.handler.onItemPop(formattingElement, false);
      this.items.splice(furthestBlockIdx, 0, element5);
      this.tagIDs.splice(furthestBlockIdx, 0, tagID);
      if (furthestBlockIdx === this.stackTop)
        this._updateCurrentElement();
      if (this.current && this.currentTagId !== void 0) {
        this.handler.onItemPush(this.current, this.currentTagId, furthestBlockIdx === this.stackTop);
      }
      return;
    }
    const key2 = this.keys[formattingIdx];
    const belowIdx = this.below[formattingIdx];
    const aboveIdx = this.above[furthestBlockIdx];
    const kept = [];
    for (let i = this.above[formattingIdx]; i !== furthestBlockIdx; i = this.above[i])
      kept.push(i);
    const keyNext = this.keyNext[formattingIdx];
    this._unindex(formattingIdx);
    this.items[formattingIdx] = void 0;
    this.handler.onItemPop(formattingElement, false);
    let free = furthestBlockIdx - 1;
    while (kept.length > 0 && kept[kept.length - 1] === free) {
      kept.pop();
      free--;
    }
    for (let i = free + 1; i <= furthestBlockIdx; i++)
      this._move(i, i - 1);
    const keyPrev = keyNext === -1 ? this.keyTops[key2] : this.keyPrev[keyNext];
    this.items[furthestBlockIdx] = element5;
    this.tagIDs[furthestBlockIdx] = tagID;
    this.keys[furthestBlockIdx] = key2;
    this.keyPrev[furthestBlockIdx] = keyPrev;
    this.keyNext[furthestBlockIdx] = keyNext;
    if (keyPrev !== -1)
      this.keyNext[keyPrev] = furthestBlockIdx;
    if (keyNext === -1)
      this.keyTops[key2] = furthestBlockIdx;
    else
      this.keyPrev[keyNext] = furthestBlockIdx;
    if (FORMATTING_TAGS[tagID])
      this.formattingSlots.set(element5, furthestBlockIdx);
    let prev = belowIdx;
    for (const i of kept) {
      this._link(i, prev, true);
      prev = i;
    }
    for (let i = free; i < furthestBlockIdx; i++) {
      this._link(i, prev, true);
      prev = i;
    }
    this._link(furthestBlockIdx, prev, true);
    if (aboveIdx === -1)
      this._updateCurrentElement();
    if (this.current && this.currentTagId !== void 0) {
      this.handler.onItemPush(this.current, this.currentTagId, aboveIdx === -1);
    }
  }
  popUntilTagNamePopped(tagName) {
    this.shortenToLength(Math.max(this.indexOfTopmost(tagName), 0));
  }
  shortenToLength(idx) {
    while (this.stackTop >= idx) {
      const popped = this.current;
      this._popCurrent();
      this.handler.onItemPop(popped, this.stackTop < idx);
    }
  }
  popUntilElementPopped(element5) {
    const idx = this._indexOf(element5);
    this.shortenToLength(Math.max(idx, 0));
  }
  popUntilNumberedHeaderPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(NUMBERED_HEADERS2), 0));
  }
  popUntilTableCellPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(TABLE_CELLS), 0));
  }
  popAllUpToHtmlElement() {
    this.tmplCount = 0;
    this.shortenToLength(1);
  }
  clearBackToTableContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_CONTEXT) + 1);
  }
  clearBackToTableBodyContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_BODY_CONTEXT) + 1);
  }
  clearBackToTableRowContext() {
    this.shortenToLength(this.indexOfTopmostOf(TABLE_ROW_CONTEXT) + 1);
  }
  remove(element5) {
    const idx = this._indexOf(element5);
    if (idx !== -1)
      this.removeAt(idx);
  }
  /** Removes the open element at the slot `idx`; on an indexed stack, the elements above it keep their slots. */
  removeAt(idx) {
    if (idx === this.stackTop) {
      this.pop();
      return;
    }
    const element5 = this.items[idx];
    this.depth--;
    if (this.indexed) {
      const classes = this.keys[idx] < NAME_KEYS ? KEY_CLASSES[this.keys[idx]] : 0;
      const belowIdx = this.below[idx];
      const aboveIdx = this.above[idx];
      this._unindex(idx);
      this.items[idx] = void 0;
      this.below[aboveIdx] = belowIdx;
      if (belowIdx !== -1)
        this.above[belowIdx] = aboveIdx;
      if (classes !== 0) {
        for (let i = aboveIdx; i !== -1; i = this.above[i]) {
          this.specials[i] -= classes & SPECIAL;
          this.listItemBoundaries[i] -= (classes & LIST_ITEM_BOUNDARY) >> 1;
          this.scopeBoundaries[i] -= (classes & SCOPE) >> 2;
        }
      }
      const html3 = belowIdx === -1 ? -1 : this.htmlSlots[belowIdx];
      for (let i = aboveIdx; i !== -1 && this.htmlSlots[i] === idx; i = this.above[i]) {
        this.htmlSlots[i] = html3;
      }
    } else {
      this.items.splice(idx, 1);
      this.tagIDs.splice(idx, 1);
      this.stackTop--;
      this._updateCurrentElement();
    }
    this.handler.onItemPop(element5, false);
  }
  //Search
  tryPeekProperlyNestedBodyElement() {
    return this.stackTop >= 1 && this.tagIDs[1] === TAG_ID.BODY ? this.items[1] : null;
  }
  contains(element5) {
    return this._indexOf(element5) > -1;
  }
  getCommonAncestor(element5) {
    const idx = this._indexOf(element5);
    const belowIdx = idx === -1 ? -1 : this.slotBelow(idx);
    return belowIdx === -1 ? null : this.items[belowIdx];
  }
  isRootHtmlElementCurrent() {
    return this.stackTop === 0 && this.tagIDs[0] === TAG_ID.HTML;
  }
  //Element in scope
  /**
   * On an indexed stack: whether no element of the `scope` class is open above the slot `target`. A target that is not
   * open is in scope only on a stack without such an element, as a scan from the top would end there.
   */
  _isInScope(target, scope) {
    let boundary = -1;
    switch (scope) {
      case LIST_ITEM_SCOPE: {
        boundary = Math.max(this.keyTops[TAG_ID.OL], this.keyTops[TAG_ID.UL]);
        break;
      }
      case BUTTON_SCOPE: {
        boundary = this.keyTops[TAG_ID.BUTTON];
        break;
      }
      case TABLE_SCOPE: {
        boundary = Math.max(this.keyTops[TAG_ID.TABLE], this.keyTops[TAG_ID.HTML]);
        return target === -1 ? boundary === -1 : target >= boundary;
      }
      default:
    }
    return target === -1 ? boundary === -1 && (this.stackTop === -1 || this.scopeBoundaries[this.stackTop] === 0) : target >= boundary && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[target];
  }
  /**
   * On a stack that is not indexed: whether an HTML element with the tag, or one of the tags, and if passed the element
   * itself, is open above every element of the `scope` class; true if neither is open.
   */
  _scanScope(tagID, tagIDs, scope, element5) {
    for (let i = this.stackTop; i >= 0; i--) {
      const key2 = tagKey(this.treeAdapter.getNamespaceURI(this.items[i]), this.tagIDs[i]);
      if (key2 === -1)
        continue;
      if ((tagIDs ? tagIDs.includes(key2) : key2 === tagID) && (!element5 || this.items[i] === element5))
        return true;
      if (KEY_CLASSES[key2] & scope)
        return false;
    }
    return true;
  }
  /** If `element` is passed, only that element (which has to be a `tagName` element) is looked for. */
  hasInScope(tagName, element5) {
    if (!this.indexed)
      return this._scanScope(tagName, null, SCOPE, element5);
    return this._isInScope(element5 ? this._indexOf(element5) : this.keyTops[tagName], SCOPE);
  }
  hasInListItemScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], LIST_ITEM_SCOPE) : this._scanScope(tagName, null, LIST_ITEM_SCOPE);
  }
  hasInButtonScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], BUTTON_SCOPE) : this._scanScope(tagName, null, BUTTON_SCOPE);
  }
  hasNumberedHeaderInScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(NUMBERED_HEADERS2), SCOPE) : this._scanScope(TAG_ID.UNKNOWN, NUMBERED_HEADERS2, SCOPE);
  }
  hasInTableScope(tagName) {
    return this.indexed ? this._isInScope(this.keyTops[tagName], TABLE_SCOPE) : this._scanScope(tagName, null, TABLE_SCOPE);
  }
  hasTableBodyContextInTableScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(TABLE_BODIES), TABLE_SCOPE) : this._scanScope(TAG_ID.UNKNOWN, TABLE_BODIES, TABLE_SCOPE);
  }
  hasInSelectScope(tagName) {
    for (let i = this.stackTop; i >= 0; i = this.slotBelow(i)) {
      if (this.treeAdapter.getNamespaceURI(this.items[i]) !== NS.HTML) {
        continue;
      }
      switch (this.tagIDs[i]) {
        case tagName: {
          return true;
        }
        case TAG_ID.OPTION:
        case TAG_ID.OPTGROUP: {
          break;
        }
        default: {
          return false;
        }
      }
    }
    return true;
  }
  //Implied end tags
  generateImpliedEndTags() {
    while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
      this.pop();
    }
  }
  generateImpliedEndTagsThoroughly() {
    while (this.currentTagId !== void 0 && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
      this.pop();
    }
  }
  generateImpliedEndTagsWithExclusion(exclusionId) {
    while (this.currentTagId !== void 0 && this.currentTagId !== exclusionId && IMPLICIT_END_TAG_REQUIRED_THOROUGHLY.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === NS.HTML) {
      this.pop();
    }
  }
};

// node_modules/parse5/dist/parser/formatting-element-list.js
var NOAH_ARK_CAPACITY = 3;
var EntryType;
(function(EntryType2) {
  EntryType2[EntryType2["Marker"] = 0] = "Marker";
  EntryType2[EntryType2["Element"] = 1] = "Element";
})(EntryType || (EntryType = {}));
var FormattingElementList = class {
  constructor() {
    this.newest = null;
    this.bookmark = null;
    this.index = null;
    this.elementEntries = /* @__PURE__ */ new Map();
  }
  /** Returns the entry's ark, or null if the entries after the last marker are not indexed. */
  _insertElementEntry(element5, token2, older) {
    const newer = older === null ? null : older.newer;
    const entry = {
      type: EntryType.Element,
      element: element5,
      token: token2,
      older,
      newer,
      ark: null,
      olderSameTag: null,
      newerSameTag: null
    };
    if (newer === null) {
      this.newest = entry;
    } else {
      newer.older = entry;
    }
    if (older !== null) {
      older.newer = entry;
    }
    return this.index === null ? null : this._addToIndex(this.index, entry);
  }
  _addToIndex(index, entry) {
    const { tagName, attrs } = entry.token;
    const key2 = tagName + attrs.map(({ name, value }) => `\0${name}\0${value}`).sort().join("");
    let ark = index.arks.get(key2);
    if (ark === void 0) {
      ark = { entries: [], key: key2 };
      index.arks.set(key2, ark);
    }
    ark.entries.push(entry);
    entry.ark = ark;
    this.elementEntries.set(entry.element, entry);
    let head = index.tagNames.get(tagName);
    if (head === void 0) {
      head = { olderSameTag: null };
      index.tagNames.set(tagName, head);
    }
    entry.olderSameTag = head.olderSameTag;
    entry.newerSameTag = head;
    if (head.olderSameTag !== null) {
      head.olderSameTag.newerSameTag = entry;
    }
    head.olderSameTag = entry;
    return ark;
  }
  //Mutations
  insertMarker() {
    if (this.index === null) {
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
        this.elementEntries.set(entry.element, entry);
      }
    }
    const marker2 = {
      type: EntryType.Marker,
      older: this.newest,
      newer: null,
      outerIndex: this.index
    };
    if (this.newest !== null) {
      this.newest.newer = marker2;
    }
    this.newest = marker2;
    this.index = null;
  }
  pushElement(element5, token2) {
    if (this.index === null) {
      let oldest = null;
      let count2 = 0;
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
        oldest = entry;
        count2++;
      }
      if (count2 >= NOAH_ARK_CAPACITY) {
        this.index = { arks: /* @__PURE__ */ new Map(), tagNames: /* @__PURE__ */ new Map() };
        for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
          this._addToIndex(this.index, entry);
        }
      }
    }
    const ark = this._insertElementEntry(element5, token2, this.newest);
    if (ark !== null && ark.entries.length > NOAH_ARK_CAPACITY) {
      this.removeEntry(ark.entries[0]);
    }
  }
  insertElementAfterBookmark(element5, token2) {
    const { bookmark } = this;
    this.bookmark = null;
    this._insertElementEntry(element5, token2, bookmark);
  }
  removeEntry(entry) {
    var _a;
    if (entry.newer === null ? this.newest !== entry : entry.newer.older !== entry) {
      return;
    }
    this.elementEntries.delete(entry.element);
    if (entry.newer === null) {
      this.newest = entry.older;
    } else {
      entry.newer.older = entry.older;
    }
    if (entry.older !== null) {
      entry.older.newer = entry.newer;
    }
    if (entry.ark !== null) {
      const { entries, key: key2 } = entry.ark;
      entries.splice(entries.indexOf(entry), 1);
      if (entries.length === 0)
        (_a = this.index) === null || _a === void 0 ? void 0 : _a.arks.delete(key2);
    }
    if (entry.newerSameTag !== null) {
      entry.newerSameTag.olderSameTag = entry.olderSameTag;
      if (entry.olderSameTag !== null) {
        entry.olderSameTag.newerSameTag = entry.newerSameTag;
      }
    }
  }
  replaceElement(entry, element5) {
    if (this.elementEntries.delete(entry.element)) {
      this.elementEntries.set(element5, entry);
    }
    entry.element = element5;
  }
  /**
   * Clears the list of formatting elements up to the last marker.
   *
   * @see https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker
   */
  clearToLastMarker() {
    let marker2 = this.newest;
    for (; marker2 !== null && marker2.type === EntryType.Element; marker2 = marker2.older) {
      this.elementEntries.delete(marker2.element);
    }
    this.newest = marker2 === null ? null : marker2.older;
    this.index = marker2 === null ? null : marker2.outerIndex;
    if (this.newest !== null) {
      this.newest.newer = null;
    }
  }
  //Search
  getElementEntryInScopeWithTagName(tagName) {
    var _a, _b;
    if (this.index !== null) {
      return (_b = (_a = this.index.tagNames.get(tagName)) === null || _a === void 0 ? void 0 : _a.olderSameTag) !== null && _b !== void 0 ? _b : null;
    }
    for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
      if (entry.token.tagName === tagName) {
        return entry;
      }
    }
    return null;
  }
  getElementEntry(element5) {
    if (this.index === null) {
      for (let entry = this.newest; entry !== null && entry.type === EntryType.Element; entry = entry.older) {
        if (entry.element === element5) {
          return entry;
        }
      }
    }
    return this.elementEntries.get(element5);
  }
};

// node_modules/parse5/dist/tree-adapters/default.js
var attrListIndexes = /* @__PURE__ */ new WeakMap();
var defaultTreeAdapter = {
  //Node construction
  createDocument() {
    return {
      nodeName: "#document",
      mode: DOCUMENT_MODE.NO_QUIRKS,
      childNodes: []
    };
  },
  createDocumentFragment() {
    return {
      nodeName: "#document-fragment",
      childNodes: []
    };
  },
  createElement(tagName, namespaceURI, attrs) {
    return {
      nodeName: tagName,
      tagName,
      attrs,
      namespaceURI,
      childNodes: [],
      parentNode: null
    };
  },
  createCommentNode(data) {
    return {
      nodeName: "#comment",
      data,
      parentNode: null
    };
  },
  createTextNode(value) {
    return {
      nodeName: "#text",
      value,
      parentNode: null
    };
  },
  //Tree mutation
  appendChild(parentNode, newNode) {
    parentNode.childNodes.push(newNode);
    newNode.parentNode = parentNode;
  },
  insertBefore(parentNode, newNode, referenceNode) {
    const { childNodes } = parentNode;
    const insertionIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
    childNodes.splice(insertionIdx, 0, newNode);
    newNode.parentNode = parentNode;
  },
  setTemplateContent(templateElement, contentElement) {
    templateElement.content = contentElement;
  },
  getTemplateContent(templateElement) {
    return templateElement.content;
  },
  setDocumentType(document, name, publicId, systemId) {
    const doctypeNode = document.childNodes.find((node) => node.nodeName === "#documentType");
    if (doctypeNode) {
      doctypeNode.name = name;
      doctypeNode.publicId = publicId;
      doctypeNode.systemId = systemId;
    } else {
      const node = {
        nodeName: "#documentType",
        name,
        publicId,
        systemId,
        parentNode: null
      };
      defaultTreeAdapter.appendChild(document, node);
    }
  },
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode(document) {
    return document.mode;
  },
  detachNode(node) {
    if (node.parentNode) {
      const { childNodes } = node.parentNode;
      const idx = childNodes[childNodes.length - 1] === node ? childNodes.length - 1 : childNodes.indexOf(node);
      childNodes.splice(idx, 1);
      node.parentNode = null;
    }
  },
  insertText(parentNode, text5) {
    if (parentNode.childNodes.length > 0) {
      const prevNode = parentNode.childNodes[parentNode.childNodes.length - 1];
      if (defaultTreeAdapter.isTextNode(prevNode)) {
        prevNode.value += text5;
        return;
      }
    }
    defaultTreeAdapter.appendChild(parentNode, defaultTreeAdapter.createTextNode(text5));
  },
  insertTextBefore(parentNode, text5, referenceNode) {
    const { childNodes } = parentNode;
    const referenceIdx = childNodes[childNodes.length - 1] === referenceNode ? childNodes.length - 1 : childNodes.indexOf(referenceNode);
    const prevNode = childNodes[referenceIdx - 1];
    if (prevNode && defaultTreeAdapter.isTextNode(prevNode)) {
      prevNode.value += text5;
    } else {
      defaultTreeAdapter.insertBefore(parentNode, defaultTreeAdapter.createTextNode(text5), referenceNode);
    }
  },
  /**
   * Keeps the recipient's names between merges as a map from name to position. The map is rebuilt when the list changed
   * length or has a repeated name, or when a merged name it holds no longer names the entry at that position. A name that
   * other code gives an existing entry between two merges is missed otherwise, and merging it appends it a second time.
   */
  adoptAttributes(recipient, attrs) {
    if (attrs.length === 0 || attrs === recipient.attrs)
      return;
    const cached = attrListIndexes.get(recipient.attrs);
    const isIndexed = (cached === null || cached === void 0 ? void 0 : cached.size) === recipient.attrs.length && attrs.every(({ name }) => {
      var _a;
      const index = cached.get(name);
      return index === void 0 || ((_a = recipient.attrs[index]) === null || _a === void 0 ? void 0 : _a.name) === name;
    });
    const recipientAttrsMap = isIndexed ? cached : /* @__PURE__ */ new Map();
    if (!isIndexed) {
      for (let i = 0; i < recipient.attrs.length; i++) {
        const attr = recipient.attrs[i];
        if (attr !== void 0)
          recipientAttrsMap.set(attr.name, i);
      }
      attrListIndexes.set(recipient.attrs, recipientAttrsMap);
    }
    const adoptedFrom = recipient.attrs.length;
    for (let j = 0; j < attrs.length; j++) {
      if (!recipientAttrsMap.has(attrs[j].name)) {
        recipient.attrs.push(attrs[j]);
      }
    }
    for (let j = adoptedFrom; j < recipient.attrs.length; j++) {
      recipientAttrsMap.set(recipient.attrs[j].name, j);
    }
    if (recipientAttrsMap.size !== recipient.attrs.length) {
      attrListIndexes.delete(recipient.attrs);
    }
  },
  //Tree traversing
  getFirstChild(node) {
    return node.childNodes[0];
  },
  getChildNodes(node) {
    return node.childNodes;
  },
  getParentNode(node) {
    return node.parentNode;
  },
  getAttrList(element5) {
    return element5.attrs;
  },
  //Node data
  getTagName(element5) {
    return element5.tagName;
  },
  getNamespaceURI(element5) {
    return element5.namespaceURI;
  },
  getTextNodeContent(textNode) {
    return textNode.value;
  },
  getCommentNodeContent(commentNode) {
    return commentNode.data;
  },
  getDocumentTypeNodeName(doctypeNode) {
    return doctypeNode.name;
  },
  getDocumentTypeNodePublicId(doctypeNode) {
    return doctypeNode.publicId;
  },
  getDocumentTypeNodeSystemId(doctypeNode) {
    return doctypeNode.systemId;
  },
  //Node types
  isTextNode(node) {
    return node.nodeName === "#text";
  },
  isCommentNode(node) {
    return node.nodeName === "#comment";
  },
  isDocumentTypeNode(node) {
    return node.nodeName === "#documentType";
  },
  isElementNode(node) {
    return Object.prototype.hasOwnProperty.call(node, "tagName");
  },
  // Source code location
  setNodeSourceCodeLocation(node, location2) {
    node.sourceCodeLocation = location2;
  },
  getNodeSourceCodeLocation(node) {
    return node.sourceCodeLocation;
  },
  updateNodeSourceCodeLocation(node, endLocation) {
    node.sourceCodeLocation = { ...node.sourceCodeLocation, ...endLocation };
  }
};

// node_modules/parse5/dist/common/doctype.js
var VALID_DOCTYPE_NAME = "html";
var VALID_SYSTEM_ID = "about:legacy-compat";
var QUIRKS_MODE_SYSTEM_ID = "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd";
var QUIRKS_MODE_PUBLIC_ID_PREFIXES = [
  "+//silmaril//dtd html pro v0r11 19970101//",
  "-//as//dtd html 3.0 aswedit + extensions//",
  "-//advasoft ltd//dtd html 3.0 aswedit + extensions//",
  "-//ietf//dtd html 2.0 level 1//",
  "-//ietf//dtd html 2.0 level 2//",
  "-//ietf//dtd html 2.0 strict level 1//",
  "-//ietf//dtd html 2.0 strict level 2//",
  "-//ietf//dtd html 2.0 strict//",
  "-//ietf//dtd html 2.0//",
  "-//ietf//dtd html 2.1e//",
  "-//ietf//dtd html 3.0//",
  "-//ietf//dtd html 3.2 final//",
  "-//ietf//dtd html 3.2//",
  "-//ietf//dtd html 3//",
  "-//ietf//dtd html level 0//",
  "-//ietf//dtd html level 1//",
  "-//ietf//dtd html level 2//",
  "-//ietf//dtd html level 3//",
  "-//ietf//dtd html strict level 0//",
  "-//ietf//dtd html strict level 1//",
  "-//ietf//dtd html strict level 2//",
  "-//ietf//dtd html strict level 3//",
  "-//ietf//dtd html strict//",
  "-//ietf//dtd html//",
  "-//metrius//dtd metrius presentational//",
  "-//microsoft//dtd internet explorer 2.0 html strict//",
  "-//microsoft//dtd internet explorer 2.0 html//",
  "-//microsoft//dtd internet explorer 2.0 tables//",
  "-//microsoft//dtd internet explorer 3.0 html strict//",
  "-//microsoft//dtd internet explorer 3.0 html//",
  "-//microsoft//dtd internet explorer 3.0 tables//",
  "-//netscape comm. corp.//dtd html//",
  "-//netscape comm. corp.//dtd strict html//",
  "-//o'reilly and associates//dtd html 2.0//",
  "-//o'reilly and associates//dtd html extended 1.0//",
  "-//o'reilly and associates//dtd html extended relaxed 1.0//",
  "-//sq//dtd html 2.0 hotmetal + extensions//",
  "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
  "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//",
  "-//spyglass//dtd html 2.0 extended//",
  "-//sun microsystems corp.//dtd hotjava html//",
  "-//sun microsystems corp.//dtd hotjava strict html//",
  "-//w3c//dtd html 3 1995-03-24//",
  "-//w3c//dtd html 3.2 draft//",
  "-//w3c//dtd html 3.2 final//",
  "-//w3c//dtd html 3.2//",
  "-//w3c//dtd html 3.2s draft//",
  "-//w3c//dtd html 4.0 frameset//",
  "-//w3c//dtd html 4.0 transitional//",
  "-//w3c//dtd html experimental 19960712//",
  "-//w3c//dtd html experimental 970421//",
  "-//w3c//dtd w3 html//",
  "-//w3o//dtd w3 html 3.0//",
  "-//webtechs//dtd mozilla html 2.0//",
  "-//webtechs//dtd mozilla html//"
];
var QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
  ...QUIRKS_MODE_PUBLIC_ID_PREFIXES,
  "-//w3c//dtd html 4.01 frameset//",
  "-//w3c//dtd html 4.01 transitional//"
];
var QUIRKS_MODE_PUBLIC_IDS = /* @__PURE__ */ new Set([
  "-//w3o//dtd w3 html strict 3.0//en//",
  "-/w3c/dtd html 4.0 transitional/en",
  "html"
]);
var LIMITED_QUIRKS_PUBLIC_ID_PREFIXES = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
var LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES = [
  ...LIMITED_QUIRKS_PUBLIC_ID_PREFIXES,
  "-//w3c//dtd html 4.01 frameset//",
  "-//w3c//dtd html 4.01 transitional//"
];
function hasPrefix(publicId, prefixes) {
  return prefixes.some((prefix) => publicId.startsWith(prefix));
}
function isConforming(token2) {
  return token2.name === VALID_DOCTYPE_NAME && token2.publicId === null && (token2.systemId === null || token2.systemId === VALID_SYSTEM_ID);
}
function getDocumentMode(token2) {
  if (token2.name !== VALID_DOCTYPE_NAME) {
    return DOCUMENT_MODE.QUIRKS;
  }
  const { systemId } = token2;
  if (systemId && systemId.toLowerCase() === QUIRKS_MODE_SYSTEM_ID) {
    return DOCUMENT_MODE.QUIRKS;
  }
  let { publicId } = token2;
  if (publicId !== null) {
    publicId = publicId.toLowerCase();
    if (QUIRKS_MODE_PUBLIC_IDS.has(publicId)) {
      return DOCUMENT_MODE.QUIRKS;
    }
    let prefixes = systemId === null ? QUIRKS_MODE_NO_SYSTEM_ID_PUBLIC_ID_PREFIXES : QUIRKS_MODE_PUBLIC_ID_PREFIXES;
    if (hasPrefix(publicId, prefixes)) {
      return DOCUMENT_MODE.QUIRKS;
    }
    prefixes = systemId === null ? LIMITED_QUIRKS_PUBLIC_ID_PREFIXES : LIMITED_QUIRKS_WITH_SYSTEM_ID_PUBLIC_ID_PREFIXES;
    if (hasPrefix(publicId, prefixes)) {
      return DOCUMENT_MODE.LIMITED_QUIRKS;
    }
  }
  return DOCUMENT_MODE.NO_QUIRKS;
}

// node_modules/parse5/dist/common/foreign-content.js
var MIME_TYPES = {
  TEXT_HTML: "text/html",
  APPLICATION_XML: "application/xhtml+xml"
};
var DEFINITION_URL_ATTR = "definitionurl";
var ADJUSTED_DEFINITION_URL_ATTR = "definitionURL";
var SVG_ATTRS_ADJUSTMENT_MAP = new Map([
  "attributeName",
  "attributeType",
  "baseFrequency",
  "baseProfile",
  "calcMode",
  "clipPathUnits",
  "diffuseConstant",
  "edgeMode",
  "filterUnits",
  "glyphRef",
  "gradientTransform",
  "gradientUnits",
  "kernelMatrix",
  "kernelUnitLength",
  "keyPoints",
  "keySplines",
  "keyTimes",
  "lengthAdjust",
  "limitingConeAngle",
  "markerHeight",
  "markerUnits",
  "markerWidth",
  "maskContentUnits",
  "maskUnits",
  "numOctaves",
  "pathLength",
  "patternContentUnits",
  "patternTransform",
  "patternUnits",
  "pointsAtX",
  "pointsAtY",
  "pointsAtZ",
  "preserveAlpha",
  "preserveAspectRatio",
  "primitiveUnits",
  "refX",
  "refY",
  "repeatCount",
  "repeatDur",
  "requiredExtensions",
  "requiredFeatures",
  "specularConstant",
  "specularExponent",
  "spreadMethod",
  "startOffset",
  "stdDeviation",
  "stitchTiles",
  "surfaceScale",
  "systemLanguage",
  "tableValues",
  "targetX",
  "targetY",
  "textLength",
  "viewBox",
  "viewTarget",
  "xChannelSelector",
  "yChannelSelector",
  "zoomAndPan"
].map((attr) => [attr.toLowerCase(), attr]));
var XML_ATTRS_ADJUSTMENT_MAP = /* @__PURE__ */ new Map([
  ["xlink:actuate", { prefix: "xlink", name: "actuate", namespace: NS.XLINK }],
  ["xlink:arcrole", { prefix: "xlink", name: "arcrole", namespace: NS.XLINK }],
  ["xlink:href", { prefix: "xlink", name: "href", namespace: NS.XLINK }],
  ["xlink:role", { prefix: "xlink", name: "role", namespace: NS.XLINK }],
  ["xlink:show", { prefix: "xlink", name: "show", namespace: NS.XLINK }],
  ["xlink:title", { prefix: "xlink", name: "title", namespace: NS.XLINK }],
  ["xlink:type", { prefix: "xlink", name: "type", namespace: NS.XLINK }],
  ["xml:lang", { prefix: "xml", name: "lang", namespace: NS.XML }],
  ["xml:space", { prefix: "xml", name: "space", namespace: NS.XML }],
  ["xmlns", { prefix: "", name: "xmlns", namespace: NS.XMLNS }],
  ["xmlns:xlink", { prefix: "xmlns", name: "xlink", namespace: NS.XMLNS }]
]);
var SVG_TAG_NAMES_ADJUSTMENT_MAP = new Map([
  "altGlyph",
  "altGlyphDef",
  "altGlyphItem",
  "animateColor",
  "animateMotion",
  "animateTransform",
  "clipPath",
  "feBlend",
  "feColorMatrix",
  "feComponentTransfer",
  "feComposite",
  "feConvolveMatrix",
  "feDiffuseLighting",
  "feDisplacementMap",
  "feDistantLight",
  "feFlood",
  "feFuncA",
  "feFuncB",
  "feFuncG",
  "feFuncR",
  "feGaussianBlur",
  "feImage",
  "feMerge",
  "feMergeNode",
  "feMorphology",
  "feOffset",
  "fePointLight",
  "feSpecularLighting",
  "feSpotLight",
  "feTile",
  "feTurbulence",
  "foreignObject",
  "glyphRef",
  "linearGradient",
  "radialGradient",
  "textPath"
].map((tn) => [tn.toLowerCase(), tn]));
var EXITS_FOREIGN_CONTENT = /* @__PURE__ */ new Set([
  TAG_ID.B,
  TAG_ID.BIG,
  TAG_ID.BLOCKQUOTE,
  TAG_ID.BODY,
  TAG_ID.BR,
  TAG_ID.CENTER,
  TAG_ID.CODE,
  TAG_ID.DD,
  TAG_ID.DIV,
  TAG_ID.DL,
  TAG_ID.DT,
  TAG_ID.EM,
  TAG_ID.EMBED,
  TAG_ID.H1,
  TAG_ID.H2,
  TAG_ID.H3,
  TAG_ID.H4,
  TAG_ID.H5,
  TAG_ID.H6,
  TAG_ID.HEAD,
  TAG_ID.HR,
  TAG_ID.I,
  TAG_ID.IMG,
  TAG_ID.LI,
  TAG_ID.LISTING,
  TAG_ID.MENU,
  TAG_ID.META,
  TAG_ID.NOBR,
  TAG_ID.OL,
  TAG_ID.P,
  TAG_ID.PRE,
  TAG_ID.RUBY,
  TAG_ID.S,
  TAG_ID.SMALL,
  TAG_ID.SPAN,
  TAG_ID.STRONG,
  TAG_ID.STRIKE,
  TAG_ID.SUB,
  TAG_ID.SUP,
  TAG_ID.TABLE,
  TAG_ID.TT,
  TAG_ID.U,
  TAG_ID.UL,
  TAG_ID.VAR
]);
function causesExit(startTagToken) {
  const tn = startTagToken.tagID;
  const isFontWithAttrs = tn === TAG_ID.FONT && startTagToken.attrs.some(({ name }) => name === ATTRS.COLOR || name === ATTRS.SIZE || name === ATTRS.FACE);
  return isFontWithAttrs || EXITS_FOREIGN_CONTENT.has(tn);
}
function adjustTokenMathMLAttrs(token2) {
  for (let i = 0; i < token2.attrs.length; i++) {
    if (token2.attrs[i].name === DEFINITION_URL_ATTR) {
      token2.attrs[i].name = ADJUSTED_DEFINITION_URL_ATTR;
      break;
    }
  }
}
function adjustTokenSVGAttrs(token2) {
  for (let i = 0; i < token2.attrs.length; i++) {
    const adjustedAttrName = SVG_ATTRS_ADJUSTMENT_MAP.get(token2.attrs[i].name);
    if (adjustedAttrName != null) {
      token2.attrs[i].name = adjustedAttrName;
    }
  }
}
function adjustTokenXMLAttrs(token2) {
  for (let i = 0; i < token2.attrs.length; i++) {
    const adjustedAttrEntry = XML_ATTRS_ADJUSTMENT_MAP.get(token2.attrs[i].name);
    if (adjustedAttrEntry) {
      token2.attrs[i].prefix = adjustedAttrEntry.prefix;
      token2.attrs[i].name = adjustedAttrEntry.name;
      token2.attrs[i].namespace = adjustedAttrEntry.namespace;
    }
  }
}
function adjustTokenSVGTagName(token2) {
  const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(token2.tagName);
  if (adjustedTagName != null) {
    token2.tagName = adjustedTagName;
    token2.tagID = getTagID(token2.tagName);
  }
}
function isMathMLTextIntegrationPoint(tn, ns) {
  return ns === NS.MATHML && (tn === TAG_ID.MI || tn === TAG_ID.MO || tn === TAG_ID.MN || tn === TAG_ID.MS || tn === TAG_ID.MTEXT);
}
function isHtmlIntegrationPoint(tn, ns, attrs) {
  if (ns === NS.MATHML && tn === TAG_ID.ANNOTATION_XML) {
    for (let i = 0; i < attrs.length; i++) {
      if (attrs[i].name === ATTRS.ENCODING) {
        const value = attrs[i].value.toLowerCase();
        return value === MIME_TYPES.TEXT_HTML || value === MIME_TYPES.APPLICATION_XML;
      }
    }
  }
  return ns === NS.SVG && (tn === TAG_ID.FOREIGN_OBJECT || tn === TAG_ID.DESC || tn === TAG_ID.TITLE);
}
function isIntegrationPoint(tn, ns, attrs, foreignNS) {
  return (!foreignNS || foreignNS === NS.HTML) && isHtmlIntegrationPoint(tn, ns, attrs) || (!foreignNS || foreignNS === NS.MATHML) && isMathMLTextIntegrationPoint(tn, ns);
}

// node_modules/parse5/dist/parser/index.js
var INSERTION_MODE_TAGS = [
  TAG_ID.TR,
  TAG_ID.TBODY,
  TAG_ID.THEAD,
  TAG_ID.TFOOT,
  TAG_ID.CAPTION,
  TAG_ID.COLGROUP,
  TAG_ID.TABLE,
  TAG_ID.FRAMESET,
  TAG_ID.SELECT,
  TAG_ID.TEMPLATE,
  TAG_ID.TD,
  TAG_ID.TH,
  TAG_ID.HEAD,
  TAG_ID.BODY,
  TAG_ID.HTML
];
var HIDDEN_INPUT_TYPE = "hidden";
var EMPTY_ATTRS = [];
var AA_OUTER_LOOP_ITER = 8;
var AA_INNER_LOOP_ITER = 3;
var InsertionMode;
(function(InsertionMode2) {
  InsertionMode2[InsertionMode2["INITIAL"] = 0] = "INITIAL";
  InsertionMode2[InsertionMode2["BEFORE_HTML"] = 1] = "BEFORE_HTML";
  InsertionMode2[InsertionMode2["BEFORE_HEAD"] = 2] = "BEFORE_HEAD";
  InsertionMode2[InsertionMode2["IN_HEAD"] = 3] = "IN_HEAD";
  InsertionMode2[InsertionMode2["IN_HEAD_NO_SCRIPT"] = 4] = "IN_HEAD_NO_SCRIPT";
  InsertionMode2[InsertionMode2["AFTER_HEAD"] = 5] = "AFTER_HEAD";
  InsertionMode2[InsertionMode2["IN_BODY"] = 6] = "IN_BODY";
  InsertionMode2[InsertionMode2["TEXT"] = 7] = "TEXT";
  InsertionMode2[InsertionMode2["IN_TABLE"] = 8] = "IN_TABLE";
  InsertionMode2[InsertionMode2["IN_TABLE_TEXT"] = 9] = "IN_TABLE_TEXT";
  InsertionMode2[InsertionMode2["IN_CAPTION"] = 10] = "IN_CAPTION";
  InsertionMode2[InsertionMode2["IN_COLUMN_GROUP"] = 11] = "IN_COLUMN_GROUP";
  InsertionMode2[InsertionMode2["IN_TABLE_BODY"] = 12] = "IN_TABLE_BODY";
  InsertionMode2[InsertionMode2["IN_ROW"] = 13] = "IN_ROW";
  InsertionMode2[InsertionMode2["IN_CELL"] = 14] = "IN_CELL";
  InsertionMode2[InsertionMode2["IN_SELECT"] = 15] = "IN_SELECT";
  InsertionMode2[InsertionMode2["IN_SELECT_IN_TABLE"] = 16] = "IN_SELECT_IN_TABLE";
  InsertionMode2[InsertionMode2["IN_TEMPLATE"] = 17] = "IN_TEMPLATE";
  InsertionMode2[InsertionMode2["AFTER_BODY"] = 18] = "AFTER_BODY";
  InsertionMode2[InsertionMode2["IN_FRAMESET"] = 19] = "IN_FRAMESET";
  InsertionMode2[InsertionMode2["AFTER_FRAMESET"] = 20] = "AFTER_FRAMESET";
  InsertionMode2[InsertionMode2["AFTER_AFTER_BODY"] = 21] = "AFTER_AFTER_BODY";
  InsertionMode2[InsertionMode2["AFTER_AFTER_FRAMESET"] = 22] = "AFTER_AFTER_FRAMESET";
})(InsertionMode || (InsertionMode = {}));
var BASE_LOC = {
  startLine: -1,
  startCol: -1,
  startOffset: -1,
  endLine: -1,
  endCol: -1,
  endOffset: -1
};
var TABLE_STRUCTURE_TAGS = /* @__PURE__ */ new Set([TAG_ID.TABLE, TAG_ID.TBODY, TAG_ID.TFOOT, TAG_ID.THEAD, TAG_ID.TR]);
var defaultParserOptions = {
  scriptingEnabled: true,
  sourceCodeLocationInfo: false,
  treeAdapter: defaultTreeAdapter,
  onParseError: null
};
var Parser = class {
  constructor(options2, document, fragmentContext = null, scriptHandler = null) {
    this.fragmentContext = fragmentContext;
    this.scriptHandler = scriptHandler;
    this.currentToken = null;
    this.stopped = false;
    this.insertionMode = InsertionMode.INITIAL;
    this.originalInsertionMode = InsertionMode.INITIAL;
    this.headElement = null;
    this.formElement = null;
    this.currentNotInHTML = false;
    this.tmplInsertionModeStack = [];
    this.pendingCharacterTokens = [];
    this.hasNonWhitespacePendingCharacterToken = false;
    this.framesetOk = true;
    this.skipNextNewLine = false;
    this.fosterParentingEnabled = false;
    this.options = {
      ...defaultParserOptions,
      ...options2
    };
    this.treeAdapter = this.options.treeAdapter;
    this.onParseError = this.options.onParseError;
    if (this.onParseError) {
      this.options.sourceCodeLocationInfo = true;
    }
    this.document = document !== null && document !== void 0 ? document : this.treeAdapter.createDocument();
    this.tokenizer = new Tokenizer(this.options, this);
    this.activeFormattingElements = new FormattingElementList();
    this.fragmentContextID = fragmentContext ? getTagID(this.treeAdapter.getTagName(fragmentContext)) : TAG_ID.UNKNOWN;
    this._setContextModes(fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : this.document, this.fragmentContextID);
    this.openElements = new OpenElementStack(this.document, this.treeAdapter, this);
  }
  // API
  static parse(html3, options2) {
    const parser = new this(options2);
    parser.tokenizer.write(html3, true);
    return parser.document;
  }
  static getFragmentParser(fragmentContext, options2) {
    const opts = {
      ...defaultParserOptions,
      ...options2
    };
    fragmentContext !== null && fragmentContext !== void 0 ? fragmentContext : fragmentContext = opts.treeAdapter.createElement(TAG_NAMES.TEMPLATE, NS.HTML, []);
    const documentMock = opts.treeAdapter.createElement("documentmock", NS.HTML, []);
    const parser = new this(opts, documentMock, fragmentContext);
    if (parser.fragmentContextID === TAG_ID.TEMPLATE) {
      parser.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
    }
    parser._initTokenizerForFragmentParsing();
    parser._insertFakeRootElement();
    parser._resetInsertionMode();
    parser._findFormInFragmentContext();
    return parser;
  }
  getFragment() {
    const rootElement = this.treeAdapter.getFirstChild(this.document);
    const fragment2 = this.treeAdapter.createDocumentFragment();
    this._adoptNodes(rootElement, fragment2);
    return fragment2;
  }
  //Errors
  /** @internal */
  _err(token2, code2, beforeToken) {
    var _a;
    if (!this.onParseError)
      return;
    const loc = (_a = token2.location) !== null && _a !== void 0 ? _a : BASE_LOC;
    const err = {
      code: code2,
      startLine: loc.startLine,
      startCol: loc.startCol,
      startOffset: loc.startOffset,
      endLine: beforeToken ? loc.startLine : loc.endLine,
      endCol: beforeToken ? loc.startCol : loc.endCol,
      endOffset: beforeToken ? loc.startOffset : loc.endOffset
    };
    this.onParseError(err);
  }
  //Stack events
  /** @internal */
  onItemPush(node, tid, isTop) {
    var _a, _b;
    (_b = (_a = this.treeAdapter).onItemPush) === null || _b === void 0 ? void 0 : _b.call(_a, node);
    if (isTop && this.openElements.stackTop > 0)
      this._setContextModes(node, tid);
  }
  /** @internal */
  onItemPop(node, isTop) {
    var _a, _b, _c;
    if (this.options.sourceCodeLocationInfo) {
      this._setEndLocation(node, this.currentToken);
    }
    (_b = (_a = this.treeAdapter).onItemPop) === null || _b === void 0 ? void 0 : _b.call(_a, node, this.openElements.current);
    (_c = this.annotationXmlIntegrationPoints) === null || _c === void 0 ? void 0 : _c.delete(node);
    if (isTop) {
      let current;
      let currentTagId;
      if (this.openElements.stackTop === 0 && this.fragmentContext) {
        current = this.fragmentContext;
        currentTagId = this.fragmentContextID;
      } else {
        ({ current, currentTagId } = this.openElements);
      }
      this._setContextModes(current, currentTagId);
    }
  }
  _setContextModes(current, tid) {
    const isHTML = current === this.document || current && this.treeAdapter.getNamespaceURI(current) === NS.HTML;
    this.currentNotInHTML = !isHTML;
    this.tokenizer.inForeignNode = !isHTML && current !== void 0 && tid !== void 0 && !this._isIntegrationPoint(tid, current);
  }
  /** @protected */
  _switchToTextParsing(currentToken, nextTokenizerState) {
    this._insertElement(currentToken, NS.HTML);
    this.tokenizer.state = nextTokenizerState;
    this.originalInsertionMode = this.insertionMode;
    this.insertionMode = InsertionMode.TEXT;
  }
  switchToPlaintextParsing() {
    this.insertionMode = InsertionMode.TEXT;
    this.originalInsertionMode = InsertionMode.IN_BODY;
    this.tokenizer.state = TokenizerMode.PLAINTEXT;
  }
  //Fragment parsing
  /** @protected */
  _getAdjustedCurrentElement() {
    return this.openElements.stackTop === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.current;
  }
  /** @protected */
  _findFormInFragmentContext() {
    let node = this.fragmentContext;
    while (node) {
      if (this.treeAdapter.getTagName(node) === TAG_NAMES.FORM && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
        this.formElement = node;
        break;
      }
      node = this.treeAdapter.getParentNode(node);
    }
  }
  _initTokenizerForFragmentParsing() {
    if (!this.fragmentContext || this.treeAdapter.getNamespaceURI(this.fragmentContext) !== NS.HTML) {
      return;
    }
    switch (this.fragmentContextID) {
      case TAG_ID.TITLE:
      case TAG_ID.TEXTAREA: {
        this.tokenizer.state = TokenizerMode.RCDATA;
        break;
      }
      case TAG_ID.STYLE:
      case TAG_ID.XMP:
      case TAG_ID.IFRAME:
      case TAG_ID.NOEMBED:
      case TAG_ID.NOFRAMES:
      case TAG_ID.NOSCRIPT: {
        this.tokenizer.state = TokenizerMode.RAWTEXT;
        break;
      }
      case TAG_ID.SCRIPT: {
        this.tokenizer.state = TokenizerMode.SCRIPT_DATA;
        break;
      }
      case TAG_ID.PLAINTEXT: {
        this.tokenizer.state = TokenizerMode.PLAINTEXT;
        break;
      }
      default:
    }
  }
  //Tree mutation
  /** @protected */
  _setDocumentType(token2) {
    const name = token2.name || "";
    const publicId = token2.publicId || "";
    const systemId = token2.systemId || "";
    this.treeAdapter.setDocumentType(this.document, name, publicId, systemId);
    if (token2.location) {
      const documentChildren = this.treeAdapter.getChildNodes(this.document);
      const docTypeNode = documentChildren.find((node) => this.treeAdapter.isDocumentTypeNode(node));
      if (docTypeNode) {
        this.treeAdapter.setNodeSourceCodeLocation(docTypeNode, token2.location);
      }
    }
  }
  /** @protected */
  _attachElementToTree(element5, location2, insertionLocation) {
    if (this.options.sourceCodeLocationInfo) {
      const loc = location2 && {
        ...location2,
        startTag: location2
      };
      this.treeAdapter.setNodeSourceCodeLocation(element5, loc);
    }
    if (insertionLocation.beforeElement) {
      this.treeAdapter.insertBefore(insertionLocation.parent, element5, insertionLocation.beforeElement);
    } else {
      this.treeAdapter.appendChild(insertionLocation.parent, element5);
    }
  }
  /** @protected */
  _getInsertionLocation() {
    var _a;
    if (this._shouldFosterParentOnInsertion()) {
      return this._findFosterParentingLocation();
    }
    return {
      parent: (_a = this.openElements.currentTmplContentOrNode) !== null && _a !== void 0 ? _a : this.document,
      beforeElement: null
    };
  }
  /** @protected */
  _createElement(tagName, namespaceURI, attrs, intendedParent) {
    var _a, _b;
    const element5 = this.treeAdapter.createElement(tagName, namespaceURI, attrs);
    (_b = (_a = this.treeAdapter).onElementCreated) === null || _b === void 0 ? void 0 : _b.call(_a, element5, {
      intendedParent,
      formElement: this.formElement,
      isInTemplate: this.openElements.tmplCount > 0
    });
    return element5;
  }
  /**
   * For self-closing tags. Add an element to the tree, but skip adding it
   * to the stack.
   */
  /** @protected */
  _appendElement(token2, namespaceURI) {
    const insertionLocation = this._getInsertionLocation();
    const element5 = this._createElement(token2.tagName, namespaceURI, token2.attrs, insertionLocation.parent);
    this._attachElementToTree(element5, token2.location, insertionLocation);
  }
  /** @protected */
  _insertElement(token2, namespaceURI) {
    const insertionLocation = this._getInsertionLocation();
    const element5 = this._createElement(token2.tagName, namespaceURI, token2.attrs, insertionLocation.parent);
    this._attachElementToTree(element5, token2.location, insertionLocation);
    this.openElements.push(element5, token2.tagID);
  }
  /** @protected */
  _insertFakeElement(tagName, tagID) {
    const insertionLocation = this._getInsertionLocation();
    const element5 = this._createElement(tagName, NS.HTML, [], insertionLocation.parent);
    this._attachElementToTree(element5, null, insertionLocation);
    this.openElements.push(element5, tagID);
  }
  /** @protected */
  _insertTemplate(token2) {
    const insertionLocation = this._getInsertionLocation();
    const tmpl = this._createElement(token2.tagName, NS.HTML, token2.attrs, insertionLocation.parent);
    const content2 = this.treeAdapter.createDocumentFragment();
    this.treeAdapter.setTemplateContent(tmpl, content2);
    this._attachElementToTree(tmpl, token2.location, insertionLocation);
    this.openElements.push(tmpl, token2.tagID);
    if (this.options.sourceCodeLocationInfo)
      this.treeAdapter.setNodeSourceCodeLocation(content2, null);
  }
  /** @protected */
  _insertFakeRootElement() {
    const element5 = this._createElement(TAG_NAMES.HTML, NS.HTML, [], this.document);
    if (this.options.sourceCodeLocationInfo)
      this.treeAdapter.setNodeSourceCodeLocation(element5, null);
    this.treeAdapter.appendChild(this.document, element5);
    this.openElements.push(element5, TAG_ID.HTML);
  }
  /** @protected */
  _appendCommentNode(token2, parent) {
    const commentNode = this.treeAdapter.createCommentNode(token2.data);
    this.treeAdapter.appendChild(parent, commentNode);
    if (this.options.sourceCodeLocationInfo) {
      this.treeAdapter.setNodeSourceCodeLocation(commentNode, token2.location);
    }
  }
  /** @protected */
  _insertCharacters(token2) {
    let parent;
    let beforeElement;
    if (this._shouldFosterParentOnInsertion()) {
      ({ parent, beforeElement } = this._findFosterParentingLocation());
      if (beforeElement) {
        this.treeAdapter.insertTextBefore(parent, token2.chars, beforeElement);
      } else {
        this.treeAdapter.insertText(parent, token2.chars);
      }
    } else {
      parent = this.openElements.currentTmplContentOrNode;
      this.treeAdapter.insertText(parent, token2.chars);
    }
    if (!token2.location)
      return;
    const siblings = this.treeAdapter.getChildNodes(parent);
    const textNodeIdx = beforeElement ? siblings.lastIndexOf(beforeElement) : siblings.length;
    const textNode = siblings[textNodeIdx - 1];
    const tnLoc = this.treeAdapter.getNodeSourceCodeLocation(textNode);
    if (tnLoc) {
      const { endLine, endCol, endOffset } = token2.location;
      this.treeAdapter.updateNodeSourceCodeLocation(textNode, { endLine, endCol, endOffset });
    } else if (this.options.sourceCodeLocationInfo) {
      this.treeAdapter.setNodeSourceCodeLocation(textNode, token2.location);
    }
  }
  /** @protected */
  _adoptNodes(donor, recipient) {
    const children = [...this.treeAdapter.getChildNodes(donor)];
    for (let i = children.length - 1; i >= 0; i--) {
      this.treeAdapter.detachNode(children[i]);
    }
    for (const child of children) {
      this.treeAdapter.appendChild(recipient, child);
    }
  }
  /** @protected */
  _setEndLocation(element5, closingToken) {
    if (this.treeAdapter.getNodeSourceCodeLocation(element5) && closingToken.location) {
      const ctLoc = closingToken.location;
      const tn = this.treeAdapter.getTagName(element5);
      const endLoc = (
        // NOTE: For cases like <p> <p> </p> - First 'p' closes without a closing
        // tag and for cases like <td> <p> </td> - 'p' closes without a closing tag.
        closingToken.type === TokenType.END_TAG && tn === closingToken.tagName ? {
          endTag: { ...ctLoc },
          endLine: ctLoc.endLine,
          endCol: ctLoc.endCol,
          endOffset: ctLoc.endOffset
        } : {
          endLine: ctLoc.startLine,
          endCol: ctLoc.startCol,
          endOffset: ctLoc.startOffset
        }
      );
      this.treeAdapter.updateNodeSourceCodeLocation(element5, endLoc);
    }
  }
  //Token processing
  shouldProcessStartTagTokenInForeignContent(token2) {
    if (!this.currentNotInHTML)
      return false;
    let current;
    let currentTagId;
    if (this.openElements.stackTop === 0 && this.fragmentContext) {
      current = this.fragmentContext;
      currentTagId = this.fragmentContextID;
    } else {
      ({ current, currentTagId } = this.openElements);
    }
    if (token2.tagID === TAG_ID.SVG && this.treeAdapter.getTagName(current) === TAG_NAMES.ANNOTATION_XML && this.treeAdapter.getNamespaceURI(current) === NS.MATHML) {
      return false;
    }
    return (
      // Check that `current` is not an integration point for HTML or MathML elements.
      this.tokenizer.inForeignNode || // If it _is_ an integration point, then we might have to check that it is not an HTML
      // integration point.
      (token2.tagID === TAG_ID.MGLYPH || token2.tagID === TAG_ID.MALIGNMARK) && currentTagId !== void 0 && !this._isIntegrationPoint(currentTagId, current, NS.HTML)
    );
  }
  /** @protected */
  _processToken(token2) {
    switch (token2.type) {
      case TokenType.CHARACTER: {
        this.onCharacter(token2);
        break;
      }
      case TokenType.NULL_CHARACTER: {
        this.onNullCharacter(token2);
        break;
      }
      case TokenType.COMMENT: {
        this.onComment(token2);
        break;
      }
      case TokenType.DOCTYPE: {
        this.onDoctype(token2);
        break;
      }
      case TokenType.START_TAG: {
        this._processStartTag(token2);
        break;
      }
      case TokenType.END_TAG: {
        this.onEndTag(token2);
        break;
      }
      case TokenType.EOF: {
        this.onEof(token2);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        this.onWhitespaceCharacter(token2);
        break;
      }
    }
  }
  /** @protected */
  _isIntegrationPoint(tid, element5, foreignNS) {
    var _a;
    const ns = this.treeAdapter.getNamespaceURI(element5);
    if (tid === TAG_ID.ANNOTATION_XML && ns === NS.MATHML && foreignNS !== NS.MATHML) {
      const verdicts = (_a = this.annotationXmlIntegrationPoints) !== null && _a !== void 0 ? _a : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map();
      let isIntegrationPoint2 = verdicts.get(element5);
      if (isIntegrationPoint2 === void 0) {
        isIntegrationPoint2 = isIntegrationPoint(tid, ns, this.treeAdapter.getAttrList(element5));
        verdicts.set(element5, isIntegrationPoint2);
      }
      return isIntegrationPoint2;
    }
    return isIntegrationPoint(tid, ns, EMPTY_ATTRS, foreignNS);
  }
  //Active formatting elements reconstruction
  /** @protected */
  _reconstructActiveFormattingElements() {
    let oldest = null;
    for (let entry = this.activeFormattingElements.newest; entry !== null && entry.type === EntryType.Element && !this.openElements.contains(entry.element); entry = entry.older) {
      oldest = entry;
    }
    for (let entry = oldest; entry !== null && entry.type === EntryType.Element; entry = entry.newer) {
      this._insertElement(entry.token, this.treeAdapter.getNamespaceURI(entry.element));
      this.activeFormattingElements.replaceElement(entry, this.openElements.current);
    }
  }
  //Close elements
  /** @protected */
  _closeTableCell() {
    this.openElements.generateImpliedEndTags();
    this.openElements.popUntilTableCellPopped();
    this.activeFormattingElements.clearToLastMarker();
    this.insertionMode = InsertionMode.IN_ROW;
  }
  /** @protected */
  _closePElement() {
    this.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.P);
    this.openElements.popUntilTagNamePopped(TAG_ID.P);
  }
  //Insertion modes
  /** @protected */
  _resetInsertionMode() {
    const i = this.openElements.indexOfTopmostOf(INSERTION_MODE_TAGS);
    const tn = i === 0 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[i];
    const node = i === 0 && this.fragmentContext ? this.fragmentContext : this.openElements.items[i];
    if (node !== void 0 && this.treeAdapter.getNamespaceURI(node) === NS.HTML) {
      switch (tn) {
        case TAG_ID.TR: {
          this.insertionMode = InsertionMode.IN_ROW;
          return;
        }
        case TAG_ID.TBODY:
        case TAG_ID.THEAD:
        case TAG_ID.TFOOT: {
          this.insertionMode = InsertionMode.IN_TABLE_BODY;
          return;
        }
        case TAG_ID.CAPTION: {
          this.insertionMode = InsertionMode.IN_CAPTION;
          return;
        }
        case TAG_ID.COLGROUP: {
          this.insertionMode = InsertionMode.IN_COLUMN_GROUP;
          return;
        }
        case TAG_ID.TABLE: {
          this.insertionMode = InsertionMode.IN_TABLE;
          return;
        }
        case TAG_ID.BODY: {
          this.insertionMode = InsertionMode.IN_BODY;
          return;
        }
        case TAG_ID.FRAMESET: {
          this.insertionMode = InsertionMode.IN_FRAMESET;
          return;
        }
        case TAG_ID.SELECT: {
          this._resetInsertionModeForSelect(i);
          return;
        }
        case TAG_ID.TEMPLATE: {
          this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1];
          return;
        }
        case TAG_ID.HTML: {
          this.insertionMode = this.headElement ? InsertionMode.AFTER_HEAD : InsertionMode.BEFORE_HEAD;
          return;
        }
        case TAG_ID.TD:
        case TAG_ID.TH: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_CELL;
            return;
          }
          break;
        }
        case TAG_ID.HEAD: {
          if (i > 0) {
            this.insertionMode = InsertionMode.IN_HEAD;
            return;
          }
          break;
        }
      }
    }
    this.insertionMode = InsertionMode.IN_BODY;
  }
  /** @protected */
  _resetInsertionModeForSelect(selectIdx) {
    if (selectIdx > 0) {
      const tableIdx = this.openElements.indexOfTopmost(TAG_ID.TABLE);
      if (tableIdx > 0 && tableIdx > this.openElements.indexOfTopmost(TAG_ID.TEMPLATE)) {
        this.insertionMode = InsertionMode.IN_SELECT_IN_TABLE;
        return;
      }
    }
    this.insertionMode = InsertionMode.IN_SELECT;
  }
  //Foster parenting
  /** @protected */
  _isElementCausesFosterParenting(tn) {
    return TABLE_STRUCTURE_TAGS.has(tn);
  }
  /** @protected */
  _shouldFosterParentOnInsertion() {
    return this.fosterParentingEnabled && this.openElements.currentTagId !== void 0 && this._isElementCausesFosterParenting(this.openElements.currentTagId);
  }
  /** @protected */
  _findFosterParentingLocation() {
    const { openElements } = this;
    const tableIdx = openElements.indexOfTopmost(TAG_ID.TABLE);
    const templateIdx = openElements.indexOfTopmost(TAG_ID.TEMPLATE);
    if (templateIdx > tableIdx) {
      return {
        parent: this.treeAdapter.getTemplateContent(openElements.items[templateIdx]),
        beforeElement: null
      };
    }
    if (tableIdx !== -1) {
      const table3 = openElements.items[tableIdx];
      const parent = this.treeAdapter.getParentNode(table3);
      if (parent) {
        return { parent, beforeElement: table3 };
      }
      return { parent: openElements.items[openElements.slotBelow(tableIdx)], beforeElement: null };
    }
    return { parent: openElements.items[0], beforeElement: null };
  }
  /** @protected */
  _fosterParentElement(element5) {
    const location2 = this._findFosterParentingLocation();
    if (location2.beforeElement) {
      this.treeAdapter.insertBefore(location2.parent, element5, location2.beforeElement);
    } else {
      this.treeAdapter.appendChild(location2.parent, element5);
    }
  }
  //Special elements
  /** @protected */
  _isSpecialElement(element5, id) {
    const ns = this.treeAdapter.getNamespaceURI(element5);
    return SPECIAL_ELEMENTS[ns].has(id);
  }
  /** @internal */
  onCharacter(token2) {
    this.skipNextNewLine = false;
    if (this.tokenizer.inForeignNode) {
      characterInForeignContent(this, token2);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token2);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token2);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE: {
        characterInBody(this, token2);
        break;
      }
      case InsertionMode.TEXT:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        this._insertCharacters(token2);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        characterInTableText(this, token2);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token2);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token2);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token2);
        break;
      }
      default:
    }
  }
  /** @internal */
  onNullCharacter(token2) {
    this.skipNextNewLine = false;
    if (this.tokenizer.inForeignNode) {
      nullCharacterInForeignContent(this, token2);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token2);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token2);
        break;
      }
      case InsertionMode.TEXT: {
        this._insertCharacters(token2);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token2);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        tokenInColumnGroup(this, token2);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        tokenAfterBody(this, token2);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token2);
        break;
      }
      default:
    }
  }
  /** @internal */
  onComment(token2) {
    this.skipNextNewLine = false;
    if (this.currentNotInHTML) {
      appendComment(this, token2);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.INITIAL:
      case InsertionMode.BEFORE_HTML:
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        appendComment(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token2);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        appendCommentToRootHtmlElement(this, token2);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        appendCommentToDocument(this, token2);
        break;
      }
      default:
    }
  }
  /** @internal */
  onDoctype(token2) {
    this.skipNextNewLine = false;
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        doctypeInInitialMode(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HEAD:
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD: {
        this._err(token2, ERR.misplacedDoctype);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token2);
        break;
      }
      default:
    }
  }
  /** @internal */
  onStartTag(token2) {
    this.skipNextNewLine = false;
    this.currentToken = token2;
    this._processStartTag(token2);
    if (token2.selfClosing && !token2.ackSelfClosing) {
      this._err(token2, ERR.nonVoidHtmlElementStartTagWithTrailingSolidus);
    }
  }
  /**
   * Processes a given start tag.
   *
   * `onStartTag` checks if a self-closing tag was recognized. When a token
   * is moved inbetween multiple insertion modes, this check for self-closing
   * could lead to false positives. To avoid this, `_processStartTag` is used
   * for nested calls.
   *
   * @param token The token to process.
   * @protected
   */
  _processStartTag(token2) {
    if (this.shouldProcessStartTagTokenInForeignContent(token2)) {
      startTagInForeignContent(this, token2);
    } else {
      this._startTagOutsideForeignContent(token2);
    }
  }
  /** @protected */
  _startTagOutsideForeignContent(token2) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        startTagBeforeHtml(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        startTagBeforeHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD: {
        startTagInHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        startTagInHeadNoScript(this, token2);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        startTagAfterHead(this, token2);
        break;
      }
      case InsertionMode.IN_BODY: {
        startTagInBody(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE: {
        startTagInTable(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token2);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        startTagInCaption(this, token2);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        startTagInColumnGroup(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        startTagInTableBody(this, token2);
        break;
      }
      case InsertionMode.IN_ROW: {
        startTagInRow(this, token2);
        break;
      }
      case InsertionMode.IN_CELL: {
        startTagInCell(this, token2);
        break;
      }
      case InsertionMode.IN_SELECT: {
        startTagInSelect(this, token2);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        startTagInSelectInTable(this, token2);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        startTagInTemplate(this, token2);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        startTagAfterBody(this, token2);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        startTagInFrameset(this, token2);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        startTagAfterFrameset(this, token2);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        startTagAfterAfterBody(this, token2);
        break;
      }
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        startTagAfterAfterFrameset(this, token2);
        break;
      }
      default:
    }
  }
  /** @internal */
  onEndTag(token2) {
    this.skipNextNewLine = false;
    this.currentToken = token2;
    if (this.currentNotInHTML) {
      endTagInForeignContent(this, token2);
    } else {
      this._endTagOutsideForeignContent(token2);
    }
  }
  /** @protected */
  _endTagOutsideForeignContent(token2) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        endTagBeforeHtml(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        endTagBeforeHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD: {
        endTagInHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        endTagInHeadNoScript(this, token2);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        endTagAfterHead(this, token2);
        break;
      }
      case InsertionMode.IN_BODY: {
        endTagInBody(this, token2);
        break;
      }
      case InsertionMode.TEXT: {
        endTagInText(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE: {
        endTagInTable(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token2);
        break;
      }
      case InsertionMode.IN_CAPTION: {
        endTagInCaption(this, token2);
        break;
      }
      case InsertionMode.IN_COLUMN_GROUP: {
        endTagInColumnGroup(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_BODY: {
        endTagInTableBody(this, token2);
        break;
      }
      case InsertionMode.IN_ROW: {
        endTagInRow(this, token2);
        break;
      }
      case InsertionMode.IN_CELL: {
        endTagInCell(this, token2);
        break;
      }
      case InsertionMode.IN_SELECT: {
        endTagInSelect(this, token2);
        break;
      }
      case InsertionMode.IN_SELECT_IN_TABLE: {
        endTagInSelectInTable(this, token2);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        endTagInTemplate(this, token2);
        break;
      }
      case InsertionMode.AFTER_BODY: {
        endTagAfterBody(this, token2);
        break;
      }
      case InsertionMode.IN_FRAMESET: {
        endTagInFrameset(this, token2);
        break;
      }
      case InsertionMode.AFTER_FRAMESET: {
        endTagAfterFrameset(this, token2);
        break;
      }
      case InsertionMode.AFTER_AFTER_BODY: {
        tokenAfterAfterBody(this, token2);
        break;
      }
      default:
    }
  }
  /** @internal */
  onEof(token2) {
    switch (this.insertionMode) {
      case InsertionMode.INITIAL: {
        tokenInInitialMode(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HTML: {
        tokenBeforeHtml(this, token2);
        break;
      }
      case InsertionMode.BEFORE_HEAD: {
        tokenBeforeHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD: {
        tokenInHead(this, token2);
        break;
      }
      case InsertionMode.IN_HEAD_NO_SCRIPT: {
        tokenInHeadNoScript(this, token2);
        break;
      }
      case InsertionMode.AFTER_HEAD: {
        tokenAfterHead(this, token2);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE: {
        eofInBody(this, token2);
        break;
      }
      case InsertionMode.TEXT: {
        eofInText(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        tokenInTableText(this, token2);
        break;
      }
      case InsertionMode.IN_TEMPLATE: {
        eofInTemplate(this, token2);
        break;
      }
      case InsertionMode.AFTER_BODY:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        stopParsing(this, token2);
        break;
      }
      default:
    }
  }
  /** @internal */
  onWhitespaceCharacter(token2) {
    if (this.skipNextNewLine) {
      this.skipNextNewLine = false;
      if (token2.chars.charCodeAt(0) === CODE_POINTS.LINE_FEED) {
        if (token2.chars.length === 1) {
          return;
        }
        token2.chars = token2.chars.substr(1);
      }
    }
    if (this.tokenizer.inForeignNode) {
      this._insertCharacters(token2);
      return;
    }
    switch (this.insertionMode) {
      case InsertionMode.IN_HEAD:
      case InsertionMode.IN_HEAD_NO_SCRIPT:
      case InsertionMode.AFTER_HEAD:
      case InsertionMode.TEXT:
      case InsertionMode.IN_COLUMN_GROUP:
      case InsertionMode.IN_SELECT:
      case InsertionMode.IN_SELECT_IN_TABLE:
      case InsertionMode.IN_FRAMESET:
      case InsertionMode.AFTER_FRAMESET: {
        this._insertCharacters(token2);
        break;
      }
      case InsertionMode.IN_BODY:
      case InsertionMode.IN_CAPTION:
      case InsertionMode.IN_CELL:
      case InsertionMode.IN_TEMPLATE:
      case InsertionMode.AFTER_BODY:
      case InsertionMode.AFTER_AFTER_BODY:
      case InsertionMode.AFTER_AFTER_FRAMESET: {
        whitespaceCharacterInBody(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE:
      case InsertionMode.IN_TABLE_BODY:
      case InsertionMode.IN_ROW: {
        characterInTable(this, token2);
        break;
      }
      case InsertionMode.IN_TABLE_TEXT: {
        whitespaceCharacterInTableText(this, token2);
        break;
      }
      default:
    }
  }
};
function aaObtainFormattingElementEntry(p, token2) {
  let formattingElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(token2.tagName);
  if (formattingElementEntry) {
    if (!p.openElements.contains(formattingElementEntry.element)) {
      p.activeFormattingElements.removeEntry(formattingElementEntry);
      formattingElementEntry = null;
    } else if (!p.openElements.hasInScope(token2.tagID, formattingElementEntry.element)) {
      formattingElementEntry = null;
    }
  } else {
    genericEndTagInBody(p, token2);
  }
  return formattingElementEntry;
}
function aaObtainFurthestBlock(p, formattingElementEntry) {
  const { openElements } = p;
  const formattingIdx = openElements._indexOf(formattingElementEntry.element);
  for (let idx = openElements.slotAbove(formattingIdx); idx !== -1; idx = openElements.slotAbove(idx)) {
    if (p._isSpecialElement(openElements.items[idx], openElements.tagIDs[idx])) {
      return idx;
    }
  }
  openElements.shortenToLength(formattingIdx);
  p.activeFormattingElements.removeEntry(formattingElementEntry);
  return -1;
}
function aaInnerLoop(p, furthestBlockIdx, formattingElement) {
  const furthestBlock = p.openElements.items[furthestBlockIdx];
  let lastElement = furthestBlock;
  let nextIdx = p.openElements.slotBelow(furthestBlockIdx);
  const intendedParent = p.openElements.getCommonAncestor(formattingElement);
  for (let i = 0, idx = nextIdx; p.openElements.items[idx] !== formattingElement; i++, idx = nextIdx) {
    let element5 = p.openElements.items[idx];
    nextIdx = p.openElements.slotBelow(idx);
    const elementEntry = p.activeFormattingElements.getElementEntry(element5);
    const counterOverflow = elementEntry && i >= AA_INNER_LOOP_ITER;
    const shouldRemoveFromOpenElements = !elementEntry || counterOverflow;
    if (shouldRemoveFromOpenElements) {
      if (counterOverflow) {
        p.activeFormattingElements.removeEntry(elementEntry);
      }
      p.openElements.removeAt(idx);
    } else {
      element5 = aaRecreateElementFromEntry(p, elementEntry, intendedParent);
      if (lastElement === furthestBlock) {
        p.activeFormattingElements.bookmark = elementEntry;
      }
      p.treeAdapter.detachNode(lastElement);
      p.treeAdapter.appendChild(element5, lastElement);
      lastElement = element5;
    }
  }
  return lastElement;
}
function aaRecreateElementFromEntry(p, elementEntry, intendedParent) {
  const ns = p.treeAdapter.getNamespaceURI(elementEntry.element);
  const newElement = p._createElement(elementEntry.token.tagName, ns, elementEntry.token.attrs, intendedParent);
  p.openElements.replace(elementEntry.element, newElement);
  p.activeFormattingElements.replaceElement(elementEntry, newElement);
  return newElement;
}
function aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement) {
  const tn = p.treeAdapter.getTagName(commonAncestor);
  const tid = getTagID(tn);
  if (p._isElementCausesFosterParenting(tid)) {
    p._fosterParentElement(lastElement);
  } else {
    const ns = p.treeAdapter.getNamespaceURI(commonAncestor);
    if (tid === TAG_ID.TEMPLATE && ns === NS.HTML) {
      commonAncestor = p.treeAdapter.getTemplateContent(commonAncestor);
    }
    p.treeAdapter.appendChild(commonAncestor, lastElement);
  }
}
function aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry) {
  const ns = p.treeAdapter.getNamespaceURI(formattingElementEntry.element);
  const { token: token2 } = formattingElementEntry;
  const newElement = p._createElement(token2.tagName, ns, token2.attrs, furthestBlock);
  p._adoptNodes(furthestBlock, newElement);
  p.treeAdapter.appendChild(furthestBlock, newElement);
  p.activeFormattingElements.insertElementAfterBookmark(newElement, token2);
  p.activeFormattingElements.removeEntry(formattingElementEntry);
  const formattingIdx = p.openElements._indexOf(formattingElementEntry.element);
  let furthestBlockIdx = p.openElements.slotAbove(formattingIdx);
  while (p.openElements.items[furthestBlockIdx] !== furthestBlock) {
    furthestBlockIdx = p.openElements.slotAbove(furthestBlockIdx);
  }
  p.openElements.replaceFormattingElement(formattingIdx, furthestBlockIdx, newElement, token2.tagID);
}
function callAdoptionAgency(p, token2) {
  const { current, currentTagId } = p.openElements;
  if (currentTagId === token2.tagID && p.treeAdapter.getNamespaceURI(current) === NS.HTML && !p.activeFormattingElements.getElementEntry(current)) {
    p.openElements.pop();
    return;
  }
  for (let i = 0; i < AA_OUTER_LOOP_ITER; i++) {
    const formattingElementEntry = aaObtainFormattingElementEntry(p, token2);
    if (!formattingElementEntry) {
      break;
    }
    const furthestBlockIdx = aaObtainFurthestBlock(p, formattingElementEntry);
    if (furthestBlockIdx === -1) {
      break;
    }
    const furthestBlock = p.openElements.items[furthestBlockIdx];
    p.activeFormattingElements.bookmark = formattingElementEntry;
    const lastElement = aaInnerLoop(p, furthestBlockIdx, formattingElementEntry.element);
    const commonAncestor = p.openElements.getCommonAncestor(formattingElementEntry.element);
    p.treeAdapter.detachNode(lastElement);
    if (commonAncestor)
      aaInsertLastNodeInCommonAncestor(p, commonAncestor, lastElement);
    aaReplaceFormattingElement(p, furthestBlock, formattingElementEntry);
  }
}
function appendComment(p, token2) {
  p._appendCommentNode(token2, p.openElements.currentTmplContentOrNode);
}
function appendCommentToRootHtmlElement(p, token2) {
  p._appendCommentNode(token2, p.openElements.items[0]);
}
function appendCommentToDocument(p, token2) {
  p._appendCommentNode(token2, p.document);
}
function stopParsing(p, token2) {
  p.stopped = true;
  if (token2.location) {
    const target = p.fragmentContext ? 0 : 2;
    for (let i = p.openElements.stackTop; i >= target; i = p.openElements.slotBelow(i)) {
      p._setEndLocation(p.openElements.items[i], token2);
    }
    if (!p.fragmentContext && p.openElements.stackTop >= 0) {
      const htmlElement = p.openElements.items[0];
      const htmlLocation = p.treeAdapter.getNodeSourceCodeLocation(htmlElement);
      if (htmlLocation && !htmlLocation.endTag) {
        p._setEndLocation(htmlElement, token2);
        if (p.openElements.stackTop >= 1) {
          const bodyElement = p.openElements.items[1];
          const bodyLocation = p.treeAdapter.getNodeSourceCodeLocation(bodyElement);
          if (bodyLocation && !bodyLocation.endTag) {
            p._setEndLocation(bodyElement, token2);
          }
        }
      }
    }
  }
}
function doctypeInInitialMode(p, token2) {
  p._setDocumentType(token2);
  const mode = token2.forceQuirks ? DOCUMENT_MODE.QUIRKS : getDocumentMode(token2);
  if (!isConforming(token2)) {
    p._err(token2, ERR.nonConformingDoctype);
  }
  p.treeAdapter.setDocumentMode(p.document, mode);
  p.insertionMode = InsertionMode.BEFORE_HTML;
}
function tokenInInitialMode(p, token2) {
  p._err(token2, ERR.missingDoctype, true);
  p.treeAdapter.setDocumentMode(p.document, DOCUMENT_MODE.QUIRKS);
  p.insertionMode = InsertionMode.BEFORE_HTML;
  p._processToken(token2);
}
function startTagBeforeHtml(p, token2) {
  if (token2.tagID === TAG_ID.HTML) {
    p._insertElement(token2, NS.HTML);
    p.insertionMode = InsertionMode.BEFORE_HEAD;
  } else {
    tokenBeforeHtml(p, token2);
  }
}
function endTagBeforeHtml(p, token2) {
  const tn = token2.tagID;
  if (tn === TAG_ID.HTML || tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.BR) {
    tokenBeforeHtml(p, token2);
  }
}
function tokenBeforeHtml(p, token2) {
  p._insertFakeRootElement();
  p.insertionMode = InsertionMode.BEFORE_HEAD;
  p._processToken(token2);
}
function startTagBeforeHead(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.HEAD: {
      p._insertElement(token2, NS.HTML);
      p.headElement = p.openElements.current;
      p.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    default: {
      tokenBeforeHead(p, token2);
    }
  }
}
function endTagBeforeHead(p, token2) {
  const tn = token2.tagID;
  if (tn === TAG_ID.HEAD || tn === TAG_ID.BODY || tn === TAG_ID.HTML || tn === TAG_ID.BR) {
    tokenBeforeHead(p, token2);
  } else {
    p._err(token2, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenBeforeHead(p, token2) {
  p._insertFakeElement(TAG_NAMES.HEAD, TAG_ID.HEAD);
  p.headElement = p.openElements.current;
  p.insertionMode = InsertionMode.IN_HEAD;
  p._processToken(token2);
}
function startTagInHead(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META: {
      p._appendElement(token2, NS.HTML);
      token2.ackSelfClosing = true;
      break;
    }
    case TAG_ID.TITLE: {
      p._switchToTextParsing(token2, TokenizerMode.RCDATA);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      if (p.options.scriptingEnabled) {
        p._switchToTextParsing(token2, TokenizerMode.RAWTEXT);
      } else {
        p._insertElement(token2, NS.HTML);
        p.insertionMode = InsertionMode.IN_HEAD_NO_SCRIPT;
      }
      break;
    }
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      p._switchToTextParsing(token2, TokenizerMode.RAWTEXT);
      break;
    }
    case TAG_ID.SCRIPT: {
      p._switchToTextParsing(token2, TokenizerMode.SCRIPT_DATA);
      break;
    }
    case TAG_ID.TEMPLATE: {
      p._insertTemplate(token2);
      p.activeFormattingElements.insertMarker();
      p.framesetOk = false;
      p.insertionMode = InsertionMode.IN_TEMPLATE;
      p.tmplInsertionModeStack.push(InsertionMode.IN_TEMPLATE);
      break;
    }
    case TAG_ID.HEAD: {
      p._err(token2, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default: {
      tokenInHead(p, token2);
    }
  }
}
function endTagInHead(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HEAD: {
      p.openElements.pop();
      p.insertionMode = InsertionMode.AFTER_HEAD;
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.BR:
    case TAG_ID.HTML: {
      tokenInHead(p, token2);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token2);
      break;
    }
    default: {
      p._err(token2, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function templateEndTagInHead(p, token2) {
  if (p.openElements.tmplCount > 0) {
    p.openElements.generateImpliedEndTagsThoroughly();
    if (p.openElements.currentTagId !== TAG_ID.TEMPLATE) {
      p._err(token2, ERR.closingOfElementWithOpenChildElements);
    }
    p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
    p.activeFormattingElements.clearToLastMarker();
    p.tmplInsertionModeStack.pop();
    p._resetInsertionMode();
  } else {
    p._err(token2, ERR.endTagWithoutMatchingOpenElement);
  }
}
function tokenInHead(p, token2) {
  p.openElements.pop();
  p.insertionMode = InsertionMode.AFTER_HEAD;
  p._processToken(token2);
}
function startTagInHeadNoScript(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.HEAD:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.STYLE: {
      startTagInHead(p, token2);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      p._err(token2, ERR.nestedNoscriptInHead);
      break;
    }
    default: {
      tokenInHeadNoScript(p, token2);
    }
  }
}
function endTagInHeadNoScript(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.NOSCRIPT: {
      p.openElements.pop();
      p.insertionMode = InsertionMode.IN_HEAD;
      break;
    }
    case TAG_ID.BR: {
      tokenInHeadNoScript(p, token2);
      break;
    }
    default: {
      p._err(token2, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function tokenInHeadNoScript(p, token2) {
  const errCode = token2.type === TokenType.EOF ? ERR.openElementsLeftAfterEof : ERR.disallowedContentInNoscriptInHead;
  p._err(token2, errCode);
  p.openElements.pop();
  p.insertionMode = InsertionMode.IN_HEAD;
  p._processToken(token2);
}
function startTagAfterHead(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.BODY: {
      p._insertElement(token2, NS.HTML);
      p.framesetOk = false;
      p.insertionMode = InsertionMode.IN_BODY;
      break;
    }
    case TAG_ID.FRAMESET: {
      p._insertElement(token2, NS.HTML);
      p.insertionMode = InsertionMode.IN_FRAMESET;
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      p._err(token2, ERR.abandonedHeadElementChild);
      p.openElements.push(p.headElement, TAG_ID.HEAD);
      startTagInHead(p, token2);
      p.openElements.remove(p.headElement);
      break;
    }
    case TAG_ID.HEAD: {
      p._err(token2, ERR.misplacedStartTagForHeadElement);
      break;
    }
    default: {
      tokenAfterHead(p, token2);
    }
  }
}
function endTagAfterHead(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.BODY:
    case TAG_ID.HTML:
    case TAG_ID.BR: {
      tokenAfterHead(p, token2);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token2);
      break;
    }
    default: {
      p._err(token2, ERR.endTagWithoutMatchingOpenElement);
    }
  }
}
function tokenAfterHead(p, token2) {
  p._insertFakeElement(TAG_NAMES.BODY, TAG_ID.BODY);
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token2);
}
function modeInBody(p, token2) {
  switch (token2.type) {
    case TokenType.CHARACTER: {
      characterInBody(p, token2);
      break;
    }
    case TokenType.WHITESPACE_CHARACTER: {
      whitespaceCharacterInBody(p, token2);
      break;
    }
    case TokenType.COMMENT: {
      appendComment(p, token2);
      break;
    }
    case TokenType.START_TAG: {
      startTagInBody(p, token2);
      break;
    }
    case TokenType.END_TAG: {
      endTagInBody(p, token2);
      break;
    }
    case TokenType.EOF: {
      eofInBody(p, token2);
      break;
    }
    default:
  }
}
function whitespaceCharacterInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._insertCharacters(token2);
}
function characterInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._insertCharacters(token2);
  p.framesetOk = false;
}
function htmlStartTagInBody(p, token2) {
  if (p.openElements.tmplCount === 0) {
    p.treeAdapter.adoptAttributes(p.openElements.items[0], token2.attrs);
  }
}
function bodyStartTagInBody(p, token2) {
  const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
  if (bodyElement && p.openElements.tmplCount === 0) {
    p.framesetOk = false;
    p.treeAdapter.adoptAttributes(bodyElement, token2.attrs);
  }
}
function framesetStartTagInBody(p, token2) {
  const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
  if (p.framesetOk && bodyElement) {
    p.treeAdapter.detachNode(bodyElement);
    p.openElements.popAllUpToHtmlElement();
    p._insertElement(token2, NS.HTML);
    p.insertionMode = InsertionMode.IN_FRAMESET;
  }
}
function addressStartTagInBody(p, token2) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token2, NS.HTML);
}
function numberedHeaderStartTagInBody(p, token2) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  if (p.openElements.currentTagId !== void 0 && NUMBERED_HEADERS.has(p.openElements.currentTagId)) {
    p.openElements.pop();
  }
  p._insertElement(token2, NS.HTML);
}
function preStartTagInBody(p, token2) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token2, NS.HTML);
  p.skipNextNewLine = true;
  p.framesetOk = false;
}
function formStartTagInBody(p, token2) {
  const inTemplate = p.openElements.tmplCount > 0;
  if (!p.formElement || inTemplate) {
    if (p.openElements.hasInButtonScope(TAG_ID.P)) {
      p._closePElement();
    }
    p._insertElement(token2, NS.HTML);
    if (!inTemplate) {
      p.formElement = p.openElements.current;
    }
  }
}
function listItemStartTagInBody(p, token2) {
  p.framesetOk = false;
  const idx = token2.tagID === TAG_ID.LI ? p.openElements.indexOfTopmost(TAG_ID.LI) : Math.max(p.openElements.indexOfTopmost(TAG_ID.DD), p.openElements.indexOfTopmost(TAG_ID.DT));
  if (idx !== -1 && !p.openElements.hasListItemBoundaryAbove(idx)) {
    const elementId = p.openElements.tagIDs[idx];
    p.openElements.generateImpliedEndTagsWithExclusion(elementId);
    p.openElements.popUntilTagNamePopped(elementId);
  }
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token2, NS.HTML);
}
function plaintextStartTagInBody(p, token2) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token2, NS.HTML);
  p.tokenizer.state = TokenizerMode.PLAINTEXT;
}
function buttonStartTagInBody(p, token2) {
  if (p.openElements.hasInScope(TAG_ID.BUTTON)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(TAG_ID.BUTTON);
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token2, NS.HTML);
  p.framesetOk = false;
}
function aStartTagInBody(p, token2) {
  const activeElementEntry = p.activeFormattingElements.getElementEntryInScopeWithTagName(TAG_NAMES.A);
  if (activeElementEntry) {
    callAdoptionAgency(p, token2);
    p.openElements.remove(activeElementEntry.element);
    p.activeFormattingElements.removeEntry(activeElementEntry);
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token2, NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token2);
}
function bStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token2, NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token2);
}
function nobrStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  if (p.openElements.hasInScope(TAG_ID.NOBR)) {
    callAdoptionAgency(p, token2);
    p._reconstructActiveFormattingElements();
  }
  p._insertElement(token2, NS.HTML);
  p.activeFormattingElements.pushElement(p.openElements.current, token2);
}
function appletStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token2, NS.HTML);
  p.activeFormattingElements.insertMarker();
  p.framesetOk = false;
}
function tableStartTagInBody(p, token2) {
  if (p.treeAdapter.getDocumentMode(p.document) !== DOCUMENT_MODE.QUIRKS && p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._insertElement(token2, NS.HTML);
  p.framesetOk = false;
  p.insertionMode = InsertionMode.IN_TABLE;
}
function areaStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._appendElement(token2, NS.HTML);
  p.framesetOk = false;
  token2.ackSelfClosing = true;
}
function isHiddenInput(token2) {
  const inputType = getTokenAttr(token2, ATTRS.TYPE);
  return inputType != null && inputType.toLowerCase() === HIDDEN_INPUT_TYPE;
}
function inputStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._appendElement(token2, NS.HTML);
  if (!isHiddenInput(token2)) {
    p.framesetOk = false;
  }
  token2.ackSelfClosing = true;
}
function paramStartTagInBody(p, token2) {
  p._appendElement(token2, NS.HTML);
  token2.ackSelfClosing = true;
}
function hrStartTagInBody(p, token2) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._appendElement(token2, NS.HTML);
  p.framesetOk = false;
  token2.ackSelfClosing = true;
}
function imageStartTagInBody(p, token2) {
  token2.tagName = TAG_NAMES.IMG;
  token2.tagID = TAG_ID.IMG;
  areaStartTagInBody(p, token2);
}
function textareaStartTagInBody(p, token2) {
  p._insertElement(token2, NS.HTML);
  p.skipNextNewLine = true;
  p.tokenizer.state = TokenizerMode.RCDATA;
  p.originalInsertionMode = p.insertionMode;
  p.framesetOk = false;
  p.insertionMode = InsertionMode.TEXT;
}
function xmpStartTagInBody(p, token2) {
  if (p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._closePElement();
  }
  p._reconstructActiveFormattingElements();
  p.framesetOk = false;
  p._switchToTextParsing(token2, TokenizerMode.RAWTEXT);
}
function iframeStartTagInBody(p, token2) {
  p.framesetOk = false;
  p._switchToTextParsing(token2, TokenizerMode.RAWTEXT);
}
function rawTextStartTagInBody(p, token2) {
  p._switchToTextParsing(token2, TokenizerMode.RAWTEXT);
}
function selectStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token2, NS.HTML);
  p.framesetOk = false;
  p.insertionMode = p.insertionMode === InsertionMode.IN_TABLE || p.insertionMode === InsertionMode.IN_CAPTION || p.insertionMode === InsertionMode.IN_TABLE_BODY || p.insertionMode === InsertionMode.IN_ROW || p.insertionMode === InsertionMode.IN_CELL ? InsertionMode.IN_SELECT_IN_TABLE : InsertionMode.IN_SELECT;
}
function optgroupStartTagInBody(p, token2) {
  if (p.openElements.currentTagId === TAG_ID.OPTION) {
    p.openElements.pop();
  }
  p._reconstructActiveFormattingElements();
  p._insertElement(token2, NS.HTML);
}
function rbStartTagInBody(p, token2) {
  if (p.openElements.hasInScope(TAG_ID.RUBY)) {
    p.openElements.generateImpliedEndTags();
  }
  p._insertElement(token2, NS.HTML);
}
function rtStartTagInBody(p, token2) {
  if (p.openElements.hasInScope(TAG_ID.RUBY)) {
    p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.RTC);
  }
  p._insertElement(token2, NS.HTML);
}
function mathStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  adjustTokenMathMLAttrs(token2);
  adjustTokenXMLAttrs(token2);
  if (token2.selfClosing) {
    p._appendElement(token2, NS.MATHML);
  } else {
    p._insertElement(token2, NS.MATHML);
  }
  token2.ackSelfClosing = true;
}
function svgStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  adjustTokenSVGAttrs(token2);
  adjustTokenXMLAttrs(token2);
  if (token2.selfClosing) {
    p._appendElement(token2, NS.SVG);
  } else {
    p._insertElement(token2, NS.SVG);
  }
  token2.ackSelfClosing = true;
}
function genericStartTagInBody(p, token2) {
  p._reconstructActiveFormattingElements();
  p._insertElement(token2, NS.HTML);
}
function startTagInBody(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.B:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      bStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.A: {
      aStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.P:
    case TAG_ID.DL:
    case TAG_ID.OL:
    case TAG_ID.UL:
    case TAG_ID.DIV:
    case TAG_ID.DIR:
    case TAG_ID.NAV:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.DETAILS:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.LI:
    case TAG_ID.DD:
    case TAG_ID.DT: {
      listItemStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.BR:
    case TAG_ID.IMG:
    case TAG_ID.WBR:
    case TAG_ID.AREA:
    case TAG_ID.EMBED:
    case TAG_ID.KEYGEN: {
      areaStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.HR: {
      hrStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.RB:
    case TAG_ID.RTC: {
      rbStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.RT:
    case TAG_ID.RP: {
      rtStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.PRE:
    case TAG_ID.LISTING: {
      preStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.XMP: {
      xmpStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.SVG: {
      svgStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.HTML: {
      htmlStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.BASE:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.STYLE:
    case TAG_ID.TITLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.BGSOUND:
    case TAG_ID.BASEFONT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token2);
      break;
    }
    case TAG_ID.BODY: {
      bodyStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.NOBR: {
      nobrStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.MATH: {
      mathStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.PARAM:
    case TAG_ID.TRACK:
    case TAG_ID.SOURCE: {
      paramStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.IMAGE: {
      imageStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.BUTTON: {
      buttonStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.IFRAME: {
      iframeStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.SELECT: {
      selectStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.OPTION:
    case TAG_ID.OPTGROUP: {
      optgroupStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.NOEMBED:
    case TAG_ID.NOFRAMES: {
      rawTextStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.FRAMESET: {
      framesetStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.TEXTAREA: {
      textareaStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.NOSCRIPT: {
      if (p.options.scriptingEnabled) {
        rawTextStartTagInBody(p, token2);
      } else {
        genericStartTagInBody(p, token2);
      }
      break;
    }
    case TAG_ID.PLAINTEXT: {
      plaintextStartTagInBody(p, token2);
      break;
    }
    case TAG_ID.COL:
    case TAG_ID.TH:
    case TAG_ID.TD:
    case TAG_ID.TR:
    case TAG_ID.HEAD:
    case TAG_ID.FRAME:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP: {
      break;
    }
    default: {
      genericStartTagInBody(p, token2);
    }
  }
}
function bodyEndTagInBody(p, token2) {
  if (p.openElements.hasInScope(TAG_ID.BODY)) {
    p.insertionMode = InsertionMode.AFTER_BODY;
    if (p.options.sourceCodeLocationInfo) {
      const bodyElement = p.openElements.tryPeekProperlyNestedBodyElement();
      if (bodyElement) {
        p._setEndLocation(bodyElement, token2);
      }
    }
  }
}
function htmlEndTagInBody(p, token2) {
  if (p.openElements.hasInScope(TAG_ID.BODY)) {
    p.insertionMode = InsertionMode.AFTER_BODY;
    endTagAfterBody(p, token2);
  }
}
function addressEndTagInBody(p, token2) {
  const tn = token2.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(tn);
  }
}
function formEndTagInBody(p) {
  const inTemplate = p.openElements.tmplCount > 0;
  const { formElement } = p;
  if (!inTemplate) {
    p.formElement = null;
  }
  if ((formElement || inTemplate) && p.openElements.hasInScope(TAG_ID.FORM)) {
    p.openElements.generateImpliedEndTags();
    if (inTemplate) {
      p.openElements.popUntilTagNamePopped(TAG_ID.FORM);
    } else if (formElement) {
      p.openElements.remove(formElement);
    }
  }
}
function pEndTagInBody(p) {
  if (!p.openElements.hasInButtonScope(TAG_ID.P)) {
    p._insertFakeElement(TAG_NAMES.P, TAG_ID.P);
  }
  p._closePElement();
}
function liEndTagInBody(p) {
  if (p.openElements.hasInListItemScope(TAG_ID.LI)) {
    p.openElements.generateImpliedEndTagsWithExclusion(TAG_ID.LI);
    p.openElements.popUntilTagNamePopped(TAG_ID.LI);
  }
}
function ddEndTagInBody(p, token2) {
  const tn = token2.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTagsWithExclusion(tn);
    p.openElements.popUntilTagNamePopped(tn);
  }
}
function numberedHeaderEndTagInBody(p) {
  if (p.openElements.hasNumberedHeaderInScope()) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilNumberedHeaderPopped();
  }
}
function appletEndTagInBody(p, token2) {
  const tn = token2.tagID;
  if (p.openElements.hasInScope(tn)) {
    p.openElements.generateImpliedEndTags();
    p.openElements.popUntilTagNamePopped(tn);
    p.activeFormattingElements.clearToLastMarker();
  }
}
function brEndTagInBody(p) {
  p._reconstructActiveFormattingElements();
  p._insertFakeElement(TAG_NAMES.BR, TAG_ID.BR);
  p.openElements.pop();
  p.framesetOk = false;
}
function genericEndTagInBody(p, token2) {
  const tid = token2.tagID;
  const i = tid === TAG_ID.UNKNOWN ? p.openElements.indexOfTopmostByName(NS.HTML, token2.tagName) : p.openElements.indexOfTopmost(tid);
  if (i > 0 && !p.openElements.hasSpecialElementAbove(i)) {
    p.openElements.generateImpliedEndTagsWithExclusion(tid);
    if (p.openElements.stackTop >= i)
      p.openElements.shortenToLength(i);
  }
}
function endTagInBody(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.A:
    case TAG_ID.B:
    case TAG_ID.I:
    case TAG_ID.S:
    case TAG_ID.U:
    case TAG_ID.EM:
    case TAG_ID.TT:
    case TAG_ID.BIG:
    case TAG_ID.CODE:
    case TAG_ID.FONT:
    case TAG_ID.NOBR:
    case TAG_ID.SMALL:
    case TAG_ID.STRIKE:
    case TAG_ID.STRONG: {
      callAdoptionAgency(p, token2);
      break;
    }
    case TAG_ID.P: {
      pEndTagInBody(p);
      break;
    }
    case TAG_ID.DL:
    case TAG_ID.UL:
    case TAG_ID.OL:
    case TAG_ID.DIR:
    case TAG_ID.DIV:
    case TAG_ID.NAV:
    case TAG_ID.PRE:
    case TAG_ID.MAIN:
    case TAG_ID.MENU:
    case TAG_ID.ASIDE:
    case TAG_ID.BUTTON:
    case TAG_ID.CENTER:
    case TAG_ID.FIGURE:
    case TAG_ID.FOOTER:
    case TAG_ID.HEADER:
    case TAG_ID.HGROUP:
    case TAG_ID.DIALOG:
    case TAG_ID.ADDRESS:
    case TAG_ID.ARTICLE:
    case TAG_ID.DETAILS:
    case TAG_ID.SEARCH:
    case TAG_ID.SECTION:
    case TAG_ID.SUMMARY:
    case TAG_ID.LISTING:
    case TAG_ID.FIELDSET:
    case TAG_ID.BLOCKQUOTE:
    case TAG_ID.FIGCAPTION: {
      addressEndTagInBody(p, token2);
      break;
    }
    case TAG_ID.LI: {
      liEndTagInBody(p);
      break;
    }
    case TAG_ID.DD:
    case TAG_ID.DT: {
      ddEndTagInBody(p, token2);
      break;
    }
    case TAG_ID.H1:
    case TAG_ID.H2:
    case TAG_ID.H3:
    case TAG_ID.H4:
    case TAG_ID.H5:
    case TAG_ID.H6: {
      numberedHeaderEndTagInBody(p);
      break;
    }
    case TAG_ID.BR: {
      brEndTagInBody(p);
      break;
    }
    case TAG_ID.BODY: {
      bodyEndTagInBody(p, token2);
      break;
    }
    case TAG_ID.HTML: {
      htmlEndTagInBody(p, token2);
      break;
    }
    case TAG_ID.FORM: {
      formEndTagInBody(p);
      break;
    }
    case TAG_ID.APPLET:
    case TAG_ID.OBJECT:
    case TAG_ID.MARQUEE: {
      appletEndTagInBody(p, token2);
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token2);
      break;
    }
    default: {
      genericEndTagInBody(p, token2);
    }
  }
}
function eofInBody(p, token2) {
  if (p.tmplInsertionModeStack.length > 0) {
    eofInTemplate(p, token2);
  } else {
    stopParsing(p, token2);
  }
}
function endTagInText(p, token2) {
  var _a;
  if (token2.tagID === TAG_ID.SCRIPT) {
    (_a = p.scriptHandler) === null || _a === void 0 ? void 0 : _a.call(p, p.openElements.current);
  }
  p.openElements.pop();
  p.insertionMode = p.originalInsertionMode;
}
function eofInText(p, token2) {
  p._err(token2, ERR.eofInElementThatCanContainOnlyText);
  p.openElements.pop();
  p.insertionMode = p.originalInsertionMode;
  p.onEof(token2);
}
function characterInTable(p, token2) {
  if (p.openElements.currentTagId !== void 0 && TABLE_STRUCTURE_TAGS.has(p.openElements.currentTagId)) {
    p.pendingCharacterTokens.length = 0;
    p.hasNonWhitespacePendingCharacterToken = false;
    p.originalInsertionMode = p.insertionMode;
    p.insertionMode = InsertionMode.IN_TABLE_TEXT;
    switch (token2.type) {
      case TokenType.CHARACTER: {
        characterInTableText(p, token2);
        break;
      }
      case TokenType.WHITESPACE_CHARACTER: {
        whitespaceCharacterInTableText(p, token2);
        break;
      }
    }
  } else {
    tokenInTable(p, token2);
  }
}
function captionStartTagInTable(p, token2) {
  p.openElements.clearBackToTableContext();
  p.activeFormattingElements.insertMarker();
  p._insertElement(token2, NS.HTML);
  p.insertionMode = InsertionMode.IN_CAPTION;
}
function colgroupStartTagInTable(p, token2) {
  p.openElements.clearBackToTableContext();
  p._insertElement(token2, NS.HTML);
  p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
}
function colStartTagInTable(p, token2) {
  p.openElements.clearBackToTableContext();
  p._insertFakeElement(TAG_NAMES.COLGROUP, TAG_ID.COLGROUP);
  p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
  startTagInColumnGroup(p, token2);
}
function tbodyStartTagInTable(p, token2) {
  p.openElements.clearBackToTableContext();
  p._insertElement(token2, NS.HTML);
  p.insertionMode = InsertionMode.IN_TABLE_BODY;
}
function tdStartTagInTable(p, token2) {
  p.openElements.clearBackToTableContext();
  p._insertFakeElement(TAG_NAMES.TBODY, TAG_ID.TBODY);
  p.insertionMode = InsertionMode.IN_TABLE_BODY;
  startTagInTableBody(p, token2);
}
function tableStartTagInTable(p, token2) {
  if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
    p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
    p._resetInsertionMode();
    p._processStartTag(token2);
  }
}
function inputStartTagInTable(p, token2) {
  if (isHiddenInput(token2)) {
    p._appendElement(token2, NS.HTML);
  } else {
    tokenInTable(p, token2);
  }
  token2.ackSelfClosing = true;
}
function formStartTagInTable(p, token2) {
  if (!p.formElement && p.openElements.tmplCount === 0) {
    p._insertElement(token2, NS.HTML);
    p.formElement = p.openElements.current;
    p.openElements.pop();
  }
}
function startTagInTable(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR: {
      tdStartTagInTable(p, token2);
      break;
    }
    case TAG_ID.STYLE:
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token2);
      break;
    }
    case TAG_ID.COL: {
      colStartTagInTable(p, token2);
      break;
    }
    case TAG_ID.FORM: {
      formStartTagInTable(p, token2);
      break;
    }
    case TAG_ID.TABLE: {
      tableStartTagInTable(p, token2);
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      tbodyStartTagInTable(p, token2);
      break;
    }
    case TAG_ID.INPUT: {
      inputStartTagInTable(p, token2);
      break;
    }
    case TAG_ID.CAPTION: {
      captionStartTagInTable(p, token2);
      break;
    }
    case TAG_ID.COLGROUP: {
      colgroupStartTagInTable(p, token2);
      break;
    }
    default: {
      tokenInTable(p, token2);
    }
  }
}
function endTagInTable(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.TABLE)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.TABLE);
        p._resetInsertionMode();
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token2);
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      break;
    }
    default: {
      tokenInTable(p, token2);
    }
  }
}
function tokenInTable(p, token2) {
  const savedFosterParentingState = p.fosterParentingEnabled;
  p.fosterParentingEnabled = true;
  modeInBody(p, token2);
  p.fosterParentingEnabled = savedFosterParentingState;
}
function whitespaceCharacterInTableText(p, token2) {
  p.pendingCharacterTokens.push(token2);
}
function characterInTableText(p, token2) {
  p.pendingCharacterTokens.push(token2);
  p.hasNonWhitespacePendingCharacterToken = true;
}
function tokenInTableText(p, token2) {
  let i = 0;
  if (p.hasNonWhitespacePendingCharacterToken) {
    for (; i < p.pendingCharacterTokens.length; i++) {
      tokenInTable(p, p.pendingCharacterTokens[i]);
    }
  } else {
    for (; i < p.pendingCharacterTokens.length; i++) {
      p._insertCharacters(p.pendingCharacterTokens[i]);
    }
  }
  p.insertionMode = p.originalInsertionMode;
  p._processToken(token2);
}
var TABLE_VOID_ELEMENTS = /* @__PURE__ */ new Set([TAG_ID.CAPTION, TAG_ID.COL, TAG_ID.COLGROUP, TAG_ID.TBODY, TAG_ID.TD, TAG_ID.TFOOT, TAG_ID.TH, TAG_ID.THEAD, TAG_ID.TR]);
function startTagInCaption(p, token2) {
  const tn = token2.tagID;
  if (TABLE_VOID_ELEMENTS.has(tn)) {
    if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
      p.openElements.generateImpliedEndTags();
      p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
      p.activeFormattingElements.clearToLastMarker();
      p.insertionMode = InsertionMode.IN_TABLE;
      startTagInTable(p, token2);
    }
  } else {
    startTagInBody(p, token2);
  }
}
function endTagInCaption(p, token2) {
  const tn = token2.tagID;
  switch (tn) {
    case TAG_ID.CAPTION:
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.CAPTION)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(TAG_ID.CAPTION);
        p.activeFormattingElements.clearToLastMarker();
        p.insertionMode = InsertionMode.IN_TABLE;
        if (tn === TAG_ID.TABLE) {
          endTagInTable(p, token2);
        }
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TBODY:
    case TAG_ID.TD:
    case TAG_ID.TFOOT:
    case TAG_ID.TH:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      break;
    }
    default: {
      endTagInBody(p, token2);
    }
  }
}
function startTagInColumnGroup(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.COL: {
      p._appendElement(token2, NS.HTML);
      token2.ackSelfClosing = true;
      break;
    }
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token2);
      break;
    }
    default: {
      tokenInColumnGroup(p, token2);
    }
  }
}
function endTagInColumnGroup(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.COLGROUP: {
      if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token2);
      break;
    }
    case TAG_ID.COL: {
      break;
    }
    default: {
      tokenInColumnGroup(p, token2);
    }
  }
}
function tokenInColumnGroup(p, token2) {
  if (p.openElements.currentTagId === TAG_ID.COLGROUP) {
    p.openElements.pop();
    p.insertionMode = InsertionMode.IN_TABLE;
    p._processToken(token2);
  }
}
function startTagInTableBody(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.TR: {
      p.openElements.clearBackToTableBodyContext();
      p._insertElement(token2, NS.HTML);
      p.insertionMode = InsertionMode.IN_ROW;
      break;
    }
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p.openElements.clearBackToTableBodyContext();
      p._insertFakeElement(TAG_NAMES.TR, TAG_ID.TR);
      p.insertionMode = InsertionMode.IN_ROW;
      startTagInRow(p, token2);
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasTableBodyContextInTableScope()) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
        startTagInTable(p, token2);
      }
      break;
    }
    default: {
      startTagInTable(p, token2);
    }
  }
}
function endTagInTableBody(p, token2) {
  const tn = token2.tagID;
  switch (token2.tagID) {
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasInTableScope(tn)) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
      }
      break;
    }
    case TAG_ID.TABLE: {
      if (p.openElements.hasTableBodyContextInTableScope()) {
        p.openElements.clearBackToTableBodyContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE;
        endTagInTable(p, token2);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH:
    case TAG_ID.TR: {
      break;
    }
    default: {
      endTagInTable(p, token2);
    }
  }
}
function startTagInRow(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.TH:
    case TAG_ID.TD: {
      p.openElements.clearBackToTableRowContext();
      p._insertElement(token2, NS.HTML);
      p.insertionMode = InsertionMode.IN_CELL;
      p.activeFormattingElements.insertMarker();
      break;
    }
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        startTagInTableBody(p, token2);
      }
      break;
    }
    default: {
      startTagInTable(p, token2);
    }
  }
}
function endTagInRow(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
      }
      break;
    }
    case TAG_ID.TABLE: {
      if (p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        endTagInTableBody(p, token2);
      }
      break;
    }
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      if (p.openElements.hasInTableScope(token2.tagID) || p.openElements.hasInTableScope(TAG_ID.TR)) {
        p.openElements.clearBackToTableRowContext();
        p.openElements.pop();
        p.insertionMode = InsertionMode.IN_TABLE_BODY;
        endTagInTableBody(p, token2);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML:
    case TAG_ID.TD:
    case TAG_ID.TH: {
      break;
    }
    default: {
      endTagInTable(p, token2);
    }
  }
}
function startTagInCell(p, token2) {
  const tn = token2.tagID;
  if (TABLE_VOID_ELEMENTS.has(tn)) {
    if (p.openElements.hasInTableScope(TAG_ID.TD) || p.openElements.hasInTableScope(TAG_ID.TH)) {
      p._closeTableCell();
      startTagInRow(p, token2);
    }
  } else {
    startTagInBody(p, token2);
  }
}
function endTagInCell(p, token2) {
  const tn = token2.tagID;
  switch (tn) {
    case TAG_ID.TD:
    case TAG_ID.TH: {
      if (p.openElements.hasInTableScope(tn)) {
        p.openElements.generateImpliedEndTags();
        p.openElements.popUntilTagNamePopped(tn);
        p.activeFormattingElements.clearToLastMarker();
        p.insertionMode = InsertionMode.IN_ROW;
      }
      break;
    }
    case TAG_ID.TABLE:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD:
    case TAG_ID.TR: {
      if (p.openElements.hasInTableScope(tn)) {
        p._closeTableCell();
        endTagInRow(p, token2);
      }
      break;
    }
    case TAG_ID.BODY:
    case TAG_ID.CAPTION:
    case TAG_ID.COL:
    case TAG_ID.COLGROUP:
    case TAG_ID.HTML: {
      break;
    }
    default: {
      endTagInBody(p, token2);
    }
  }
}
function startTagInSelect(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.OPTION: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      p._insertElement(token2, NS.HTML);
      break;
    }
    case TAG_ID.OPTGROUP: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      p._insertElement(token2, NS.HTML);
      break;
    }
    case TAG_ID.HR: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      p._appendElement(token2, NS.HTML);
      token2.ackSelfClosing = true;
      break;
    }
    case TAG_ID.INPUT:
    case TAG_ID.KEYGEN:
    case TAG_ID.TEXTAREA:
    case TAG_ID.SELECT: {
      if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
        p._resetInsertionMode();
        if (token2.tagID !== TAG_ID.SELECT) {
          p._processStartTag(token2);
        }
      }
      break;
    }
    case TAG_ID.SCRIPT:
    case TAG_ID.TEMPLATE: {
      startTagInHead(p, token2);
      break;
    }
    default:
  }
}
function endTagInSelect(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.OPTGROUP: {
      if (p.openElements.stackTop > 0 && p.openElements.currentTagId === TAG_ID.OPTION && p.openElements.tagIDs[p.openElements.slotBelow(p.openElements.stackTop)] === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      if (p.openElements.currentTagId === TAG_ID.OPTGROUP) {
        p.openElements.pop();
      }
      break;
    }
    case TAG_ID.OPTION: {
      if (p.openElements.currentTagId === TAG_ID.OPTION) {
        p.openElements.pop();
      }
      break;
    }
    case TAG_ID.SELECT: {
      if (p.openElements.hasInSelectScope(TAG_ID.SELECT)) {
        p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
        p._resetInsertionMode();
      }
      break;
    }
    case TAG_ID.TEMPLATE: {
      templateEndTagInHead(p, token2);
      break;
    }
    default:
  }
}
function startTagInSelectInTable(p, token2) {
  const tn = token2.tagID;
  if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
    p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
    p._resetInsertionMode();
    p._processStartTag(token2);
  } else {
    startTagInSelect(p, token2);
  }
}
function endTagInSelectInTable(p, token2) {
  const tn = token2.tagID;
  if (tn === TAG_ID.CAPTION || tn === TAG_ID.TABLE || tn === TAG_ID.TBODY || tn === TAG_ID.TFOOT || tn === TAG_ID.THEAD || tn === TAG_ID.TR || tn === TAG_ID.TD || tn === TAG_ID.TH) {
    if (p.openElements.hasInTableScope(tn)) {
      p.openElements.popUntilTagNamePopped(TAG_ID.SELECT);
      p._resetInsertionMode();
      p.onEndTag(token2);
    }
  } else {
    endTagInSelect(p, token2);
  }
}
function startTagInTemplate(p, token2) {
  switch (token2.tagID) {
    // First, handle tags that can start without a mode change
    case TAG_ID.BASE:
    case TAG_ID.BASEFONT:
    case TAG_ID.BGSOUND:
    case TAG_ID.LINK:
    case TAG_ID.META:
    case TAG_ID.NOFRAMES:
    case TAG_ID.SCRIPT:
    case TAG_ID.STYLE:
    case TAG_ID.TEMPLATE:
    case TAG_ID.TITLE: {
      startTagInHead(p, token2);
      break;
    }
    // Re-process the token in the appropriate mode
    case TAG_ID.CAPTION:
    case TAG_ID.COLGROUP:
    case TAG_ID.TBODY:
    case TAG_ID.TFOOT:
    case TAG_ID.THEAD: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE;
      p.insertionMode = InsertionMode.IN_TABLE;
      startTagInTable(p, token2);
      break;
    }
    case TAG_ID.COL: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_COLUMN_GROUP;
      p.insertionMode = InsertionMode.IN_COLUMN_GROUP;
      startTagInColumnGroup(p, token2);
      break;
    }
    case TAG_ID.TR: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_TABLE_BODY;
      p.insertionMode = InsertionMode.IN_TABLE_BODY;
      startTagInTableBody(p, token2);
      break;
    }
    case TAG_ID.TD:
    case TAG_ID.TH: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_ROW;
      p.insertionMode = InsertionMode.IN_ROW;
      startTagInRow(p, token2);
      break;
    }
    default: {
      p.tmplInsertionModeStack[p.tmplInsertionModeStack.length - 1] = InsertionMode.IN_BODY;
      p.insertionMode = InsertionMode.IN_BODY;
      startTagInBody(p, token2);
    }
  }
}
function endTagInTemplate(p, token2) {
  if (token2.tagID === TAG_ID.TEMPLATE) {
    templateEndTagInHead(p, token2);
  }
}
function eofInTemplate(p, token2) {
  if (p.openElements.tmplCount > 0) {
    do {
      p.openElements.popUntilTagNamePopped(TAG_ID.TEMPLATE);
      p.activeFormattingElements.clearToLastMarker();
      p.tmplInsertionModeStack.pop();
    } while (p.openElements.tmplCount > 0);
    p._resetInsertionMode();
    p.onEof(token2);
  } else {
    stopParsing(p, token2);
  }
}
function startTagAfterBody(p, token2) {
  if (token2.tagID === TAG_ID.HTML) {
    startTagInBody(p, token2);
  } else {
    tokenAfterBody(p, token2);
  }
}
function endTagAfterBody(p, token2) {
  var _a;
  if (token2.tagID === TAG_ID.HTML) {
    if (!p.fragmentContext) {
      p.insertionMode = InsertionMode.AFTER_AFTER_BODY;
    }
    if (p.options.sourceCodeLocationInfo && p.openElements.tagIDs[0] === TAG_ID.HTML) {
      p._setEndLocation(p.openElements.items[0], token2);
      const bodyElement = p.openElements.items[1];
      if (bodyElement && !((_a = p.treeAdapter.getNodeSourceCodeLocation(bodyElement)) === null || _a === void 0 ? void 0 : _a.endTag)) {
        p._setEndLocation(bodyElement, token2);
      }
    }
  } else {
    tokenAfterBody(p, token2);
  }
}
function tokenAfterBody(p, token2) {
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token2);
}
function startTagInFrameset(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.FRAMESET: {
      p._insertElement(token2, NS.HTML);
      break;
    }
    case TAG_ID.FRAME: {
      p._appendElement(token2, NS.HTML);
      token2.ackSelfClosing = true;
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token2);
      break;
    }
    default:
  }
}
function endTagInFrameset(p, token2) {
  if (token2.tagID === TAG_ID.FRAMESET && !p.openElements.isRootHtmlElementCurrent()) {
    p.openElements.pop();
    if (!p.fragmentContext && p.openElements.currentTagId !== TAG_ID.FRAMESET) {
      p.insertionMode = InsertionMode.AFTER_FRAMESET;
    }
  }
}
function startTagAfterFrameset(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token2);
      break;
    }
    default:
  }
}
function endTagAfterFrameset(p, token2) {
  if (token2.tagID === TAG_ID.HTML) {
    p.insertionMode = InsertionMode.AFTER_AFTER_FRAMESET;
  }
}
function startTagAfterAfterBody(p, token2) {
  if (token2.tagID === TAG_ID.HTML) {
    startTagInBody(p, token2);
  } else {
    tokenAfterAfterBody(p, token2);
  }
}
function tokenAfterAfterBody(p, token2) {
  p.insertionMode = InsertionMode.IN_BODY;
  modeInBody(p, token2);
}
function startTagAfterAfterFrameset(p, token2) {
  switch (token2.tagID) {
    case TAG_ID.HTML: {
      startTagInBody(p, token2);
      break;
    }
    case TAG_ID.NOFRAMES: {
      startTagInHead(p, token2);
      break;
    }
    default:
  }
}
function nullCharacterInForeignContent(p, token2) {
  token2.chars = REPLACEMENT_CHARACTER;
  p._insertCharacters(token2);
}
function characterInForeignContent(p, token2) {
  p._insertCharacters(token2);
  p.framesetOk = false;
}
function popUntilHtmlOrIntegrationPoint(p) {
  while (p.treeAdapter.getNamespaceURI(p.openElements.current) !== NS.HTML && p.openElements.currentTagId !== void 0 && !p._isIntegrationPoint(p.openElements.currentTagId, p.openElements.current)) {
    p.openElements.pop();
  }
}
function startTagInForeignContent(p, token2) {
  if (causesExit(token2)) {
    popUntilHtmlOrIntegrationPoint(p);
    p._startTagOutsideForeignContent(token2);
  } else {
    const current = p._getAdjustedCurrentElement();
    const currentNs = p.treeAdapter.getNamespaceURI(current);
    if (currentNs === NS.MATHML) {
      adjustTokenMathMLAttrs(token2);
    } else if (currentNs === NS.SVG) {
      adjustTokenSVGTagName(token2);
      adjustTokenSVGAttrs(token2);
    }
    adjustTokenXMLAttrs(token2);
    if (token2.selfClosing) {
      p._appendElement(token2, currentNs);
    } else {
      p._insertElement(token2, currentNs);
    }
    token2.ackSelfClosing = true;
  }
}
function endTagInForeignContent(p, token2) {
  if (token2.tagID === TAG_ID.P || token2.tagID === TAG_ID.BR) {
    popUntilHtmlOrIntegrationPoint(p);
    p._endTagOutsideForeignContent(token2);
    return;
  }
  if (p.openElements.stackTop === 0)
    return;
  const { tagName } = token2;
  const adjustedTagName = SVG_TAG_NAMES_ADJUSTMENT_MAP.get(tagName);
  const contextNs = p.fragmentContext ? p.treeAdapter.getNamespaceURI(p.fragmentContext) : NS.HTML;
  const i = Math.max(p.openElements.indexOfTopmostByName(NS.SVG, tagName), p.openElements.indexOfTopmostByName(NS.MATHML, tagName), adjustedTagName === void 0 ? -1 : p.openElements.indexOfTopmostByName(NS.SVG, adjustedTagName), contextNs === NS.HTML || contextNs === NS.SVG || contextNs === NS.MATHML ? -1 : p.openElements.indexOfTopmostByName(contextNs, tagName));
  if (i > p.openElements.indexOfTopmostHtmlElement()) {
    token2.tagName = p.treeAdapter.getTagName(p.openElements.items[i]);
    p.openElements.shortenToLength(i);
  } else {
    p._endTagOutsideForeignContent(token2);
  }
}

// node_modules/parse5/dist/serializer/index.js
var VOID_ELEMENTS = /* @__PURE__ */ new Set([
  TAG_NAMES.AREA,
  TAG_NAMES.BASE,
  TAG_NAMES.BASEFONT,
  TAG_NAMES.BGSOUND,
  TAG_NAMES.BR,
  TAG_NAMES.COL,
  TAG_NAMES.EMBED,
  TAG_NAMES.FRAME,
  TAG_NAMES.HR,
  TAG_NAMES.IMG,
  TAG_NAMES.INPUT,
  TAG_NAMES.KEYGEN,
  TAG_NAMES.LINK,
  TAG_NAMES.META,
  TAG_NAMES.PARAM,
  TAG_NAMES.SOURCE,
  TAG_NAMES.TRACK,
  TAG_NAMES.WBR
]);

// node_modules/unist-util-position/lib/index.js
var pointEnd = point2("end");
var pointStart = point2("start");
function point2(type) {
  return point3;
  function point3(node) {
    const point4 = node && node.position && node.position[type] || {};
    if (typeof point4.line === "number" && point4.line > 0 && typeof point4.column === "number" && point4.column > 0) {
      return {
        line: point4.line,
        column: point4.column,
        offset: typeof point4.offset === "number" && point4.offset > -1 ? point4.offset : void 0
      };
    }
  }
}

// node_modules/hast-util-raw/lib/index.js
var gfmTagfilterExpression = /<(\/?)(iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)(?=[\t\n\f\r />])/gi;
var knownMdxNames = /* @__PURE__ */ new Set([
  "mdxFlowExpression",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
  "mdxTextExpression",
  "mdxjsEsm"
]);
var parseOptions = { sourceCodeLocationInfo: true, scriptingEnabled: false };
function raw(tree, options2) {
  const document = documentMode(tree);
  const one3 = zwitch("type", {
    handlers: { root: root3, element: element4, text: text4, comment: comment2, doctype: doctype2, raw: handleRaw },
    unknown
  });
  const state = {
    parser: document ? new Parser(parseOptions) : Parser.getFragmentParser(void 0, parseOptions),
    handle(node) {
      one3(node, state);
    },
    stitches: false,
    options: options2 || {}
  };
  one3(tree, state);
  resetTokenizer(state, pointStart());
  const p5 = document ? state.parser.document : state.parser.getFragment();
  const result = fromParse5(p5, {
    // To do: support `space`?
    file: state.options.file
  });
  if (state.stitches) {
    visit(result, "comment", function(node, index, parent) {
      const stitch2 = (
        /** @type {Stitch} */
        /** @type {unknown} */
        node
      );
      if (stitch2.value.stitch && parent && index !== void 0) {
        const siblings = parent.children;
        siblings[index] = stitch2.value.stitch;
        return index;
      }
    });
  }
  if (result.type === "root" && result.children.length === 1 && result.children[0].type === tree.type) {
    return result.children[0];
  }
  return result;
}
function all3(nodes, state) {
  let index = -1;
  if (nodes) {
    while (++index < nodes.length) {
      state.handle(nodes[index]);
    }
  }
}
function root3(node, state) {
  all3(node.children, state);
}
function element4(node, state) {
  startTag(node, state);
  all3(node.children, state);
  endTag(node, state);
}
function text4(node, state) {
  if (state.parser.tokenizer.state > 4) {
    state.parser.tokenizer.state = 0;
  }
  resetTokenizer(state, pointStart(node));
  const location2 = createParse5Location(node);
  const { value } = node;
  let start = 0;
  while (start < value.length) {
    const type = characterType(value.charCodeAt(start));
    let end2 = start + 1;
    while (end2 < value.length && characterType(value.charCodeAt(end2)) === type) {
      end2++;
    }
    const token2 = {
      type,
      chars: value.slice(start, end2),
      location: location2
    };
    state.parser.currentToken = token2;
    state.parser._processToken(state.parser.currentToken);
    start = end2;
  }
}
function doctype2(node, state) {
  const token2 = {
    type: token_exports.TokenType.DOCTYPE,
    name: "html",
    forceQuirks: false,
    publicId: "",
    systemId: "",
    location: createParse5Location(node)
  };
  resetTokenizer(state, pointStart(node));
  state.parser.currentToken = token2;
  state.parser._processToken(state.parser.currentToken);
}
function stitch(node, state) {
  state.stitches = true;
  const clone = cloneWithoutChildren(node);
  if ("children" in node && "children" in clone) {
    const fakeRoot = (
      /** @type {Root} */
      raw({ type: "root", children: node.children }, state.options)
    );
    clone.children = fakeRoot.children;
  }
  comment2({ type: "comment", value: { stitch: clone } }, state);
}
function comment2(node, state) {
  const data = node.value;
  const token2 = {
    type: token_exports.TokenType.COMMENT,
    data,
    location: createParse5Location(node)
  };
  resetTokenizer(state, pointStart(node));
  state.parser.currentToken = token2;
  state.parser._processToken(state.parser.currentToken);
}
function handleRaw(node, state) {
  state.parser.tokenizer.flushCharacters();
  state.parser.tokenizer.preprocessor.html = "";
  state.parser.tokenizer.preprocessor.pos = -1;
  state.parser.tokenizer.preprocessor.lastGapPos = -2;
  state.parser.tokenizer.preprocessor.gapStack = [];
  state.parser.tokenizer.preprocessor.skipNextNewLine = false;
  state.parser.tokenizer.preprocessor.lastChunkWritten = false;
  state.parser.tokenizer.preprocessor.endOfChunkHit = false;
  state.parser.tokenizer.preprocessor.isEol = false;
  setPoint(state, pointStart(node));
  state.parser.tokenizer.write(
    state.options.tagfilter ? node.value.replace(gfmTagfilterExpression, "&lt;$1$2") : node.value,
    false
  );
  state.parser.tokenizer._runParsingLoop();
  if (state.parser.tokenizer.state === 71) {
    state.parser.tokenizer.preprocessor.pos = state.parser.tokenizer.preprocessor.html.length;
    state.parser.tokenizer.preprocessor.lastChunkWritten = true;
    state.parser.tokenizer._stateCharacterReference();
    state.parser.tokenizer.preprocessor.lastChunkWritten = false;
    state.parser.tokenizer.preprocessor.endOfChunkHit = false;
    state.parser.tokenizer.active = true;
    state.parser.tokenizer._runParsingLoop();
  }
}
function unknown(node_, state) {
  const node = (
    /** @type {Nodes} */
    node_
  );
  if (state.options.passThrough && state.options.passThrough.includes(node.type)) {
    stitch(node, state);
  } else {
    let extra = "";
    if (knownMdxNames.has(node.type)) {
      extra = ". It looks like you are using MDX nodes with `hast-util-raw` (or `rehype-raw`). If you use this because you are using remark or rehype plugins that inject `'html'` nodes, then please raise an issue with that plugin, as its a bad and slow idea. If you use this because you are using markdown syntax, then you have to configure this utility (or plugin) to pass through these nodes (see `passThrough` in docs), but you can also migrate to use the MDX syntax";
    }
    throw new Error("Cannot compile `" + node.type + "` node" + extra);
  }
}
function resetTokenizer(state, point3) {
  state.parser.tokenizer.flushCharacters();
  setPoint(state, point3);
  state.parser.tokenizer.paused = false;
  state.parser.tokenizer.inLoop = false;
  state.parser.tokenizer.active = false;
  state.parser.tokenizer.returnState = TokenizerMode.DATA;
  state.parser.tokenizer.charRefCode = -1;
  state.parser.tokenizer.consumedAfterSnapshot = -1;
  state.parser.tokenizer.currentLocation = null;
  state.parser.tokenizer.currentCharacterToken = null;
  state.parser.tokenizer.currentToken = null;
  state.parser.tokenizer.currentAttr = { name: "", value: "" };
}
function setPoint(state, point3) {
  if (point3 && point3.offset !== void 0) {
    const location2 = {
      startLine: point3.line,
      startCol: point3.column,
      startOffset: point3.offset,
      endLine: -1,
      endCol: -1,
      endOffset: -1
    };
    state.parser.tokenizer.preprocessor.lineStartPos = -point3.column + 1;
    state.parser.tokenizer.preprocessor.droppedBufferSize = point3.offset;
    state.parser.tokenizer.preprocessor.line = point3.line;
    state.parser.tokenizer.currentLocation = location2;
  }
}
function startTag(node, state) {
  if (state.parser.tokenizer.state === TokenizerMode.PLAINTEXT) return;
  const tagName = node.tagName.toLowerCase();
  resetTokenizer(state, pointStart(node));
  const { current } = state.parser.openElements;
  let ns = current && "namespaceURI" in current ? current.namespaceURI : webNamespaces.html;
  if (ns === webNamespaces.html && tagName === "svg") {
    ns = webNamespaces.svg;
  }
  const result = toParse5(
    // Shallow clone to not delve into `children`: we only need the attributes.
    { ...node, children: [] },
    { space: ns === webNamespaces.svg ? "svg" : "html" }
  );
  const tag = {
    type: token_exports.TokenType.START_TAG,
    tagName,
    tagID: html_exports.getTagID(tagName),
    // We always send start and end tags.
    selfClosing: false,
    ackSelfClosing: false,
    // Always element.
    /* c8 ignore next */
    attrs: "attrs" in result ? result.attrs : [],
    location: createParse5Location(node)
  };
  state.parser.currentToken = tag;
  state.parser._processToken(state.parser.currentToken);
  state.parser.tokenizer.lastStartTagName = tagName;
}
function endTag(node, state) {
  const tagName = node.tagName.toLowerCase();
  if (!state.parser.tokenizer.inForeignNode && htmlVoidElements.includes(tagName)) {
    return;
  }
  if (state.parser.tokenizer.state === TokenizerMode.PLAINTEXT) return;
  resetTokenizer(state, pointEnd(node));
  const tag = {
    type: token_exports.TokenType.END_TAG,
    tagName,
    tagID: html_exports.getTagID(tagName),
    selfClosing: false,
    ackSelfClosing: false,
    attrs: [],
    location: createParse5Location(node)
  };
  state.parser.currentToken = tag;
  state.parser._processToken(state.parser.currentToken);
  if (
    // Current element is closed.
    tagName === state.parser.tokenizer.lastStartTagName && // `<textarea>` and `<title>`
    (state.parser.tokenizer.state === TokenizerMode.RCDATA || // `<iframe>`, `<noembed>`, `<noframes>`, `<style>`, `<xmp>`
    state.parser.tokenizer.state === TokenizerMode.RAWTEXT || // `<script>`
    state.parser.tokenizer.state === TokenizerMode.SCRIPT_DATA)
  ) {
    state.parser.tokenizer.state = TokenizerMode.DATA;
  }
}
function documentMode(node) {
  const head = node.type === "root" ? node.children[0] : node;
  return Boolean(
    head && (head.type === "doctype" || head.type === "element" && head.tagName.toLowerCase() === "html")
  );
}
function createParse5Location(node) {
  const start = pointStart(node) || {
    line: void 0,
    column: void 0,
    offset: void 0
  };
  const end2 = pointEnd(node) || {
    line: void 0,
    column: void 0,
    offset: void 0
  };
  const location2 = {
    startLine: start.line,
    startCol: start.column,
    startOffset: start.offset,
    endLine: end2.line,
    endCol: end2.column,
    endOffset: end2.offset
  };
  return location2;
}
function cloneWithoutChildren(node) {
  return esm_default("children" in node ? { ...node, children: [] } : node);
}
function characterType(code2) {
  return code2 === 9 || code2 === 10 || code2 === 12 || code2 === 13 || code2 === 32 ? token_exports.TokenType.WHITESPACE_CHARACTER : token_exports.TokenType.CHARACTER;
}

// src/core/convert/html/complete.ts
function completeHtml(html3) {
  let index = html3.indexOf("<");
  while (index >= 0) {
    const end2 = endOfToken(html3, index);
    if (end2 < 0)
      return `${html3.slice(0, index)}${/^<[!?]|^<\/[^a-z]/i.test(html3.slice(index)) ? "" : escapeRest(html3, index)}`;
    index = html3.indexOf("<", end2);
  }
  return html3;
}
function escapeRest(html3, index) {
  return html3.slice(index).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
function endOfToken(html3, start) {
  if (html3.startsWith("<!--", start)) return endOfComment(html3, start + 4);
  const next = html3.charAt(start + 1);
  if (next === "!" || next === "?") return after(/>/g, html3, start);
  if (next === "/")
    return /[a-z]/i.test(html3.charAt(start + 2)) ? endOfTag(html3, start + 2) : after(/>/g, html3, start);
  return /[a-z]/i.test(next) ? endOfTag(html3, start + 1) : start + 1;
}
function endOfComment(html3, start) {
  const short = /^-?>/.exec(html3.slice(start, start + 2));
  return short ? start + short[0].length : after(/--!?>/g, html3, start);
}
function endOfTag(html3, start) {
  let where = "tag";
  for (let index = start; index < html3.length; index++) {
    const character = html3.charAt(index);
    if (character === ">") return index + 1;
    if (where === "value" && (character === '"' || character === "'")) {
      index = html3.indexOf(character, index + 1);
      if (index < 0) return -1;
      where = "before-name";
    } else where = step(where, character);
  }
  return -1;
}
function step(where, character) {
  const isSpace2 = /[\t\n\f\r ]/.test(character);
  if (where === "value") return isSpace2 ? "value" : "unquoted";
  if (where === "unquoted") return isSpace2 ? "before-name" : "unquoted";
  if (character === "/") return "before-name";
  if (isSpace2) return where === "name" || where === "after-name" ? "after-name" : "before-name";
  if (where === "tag") return "tag";
  return character === "=" && where !== "before-name" ? "value" : "name";
}
function after(pattern2, html3, start) {
  pattern2.lastIndex = start;
  const match = pattern2.exec(html3);
  return match ? match.index + match[0].length : -1;
}

// src/core/convert/html/attributes.ts
function attribute(node, name) {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function pixels(node, name) {
  const match = /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/.exec(attribute(node, name) ?? "");
  return match && Number(match[1]) > 0 ? String(Number(match[1])) : void 0;
}
function alignment(node) {
  return attribute(node, "align") ?? /text-align:\s*(center|right)/i.exec(attribute(node, "style") ?? "")?.[1];
}

// src/core/convert/html/blocks.ts
var group = (node, state, all4) => alignBlocks(
  toFlow(all4(node.children), state.isCloud),
  node.tagName === "center" ? "center" : alignment(node)
);
var heading3 = (node, state, all4) => {
  const slug2 = state.takeHtmlSlug(normalizeHeading(toString2(node)));
  const children = all4(node.children);
  const options2 = { depth: depthOf(node), slug: slug2, children, place: node.position };
  return alignBlocks(heading(options2, state), alignment(node));
};
var quote = (node, state, all4) => {
  const body = state.within("quote", () => toFlow(all4(node.children), state.isCloud));
  return body.length > 0 ? [element("blockquote", {}, body)] : [];
};
function depthOf(node) {
  return Number(node.tagName.slice(1));
}

// src/core/convert/html/code.ts
var preformatted = (node, state, all4) => {
  const child = node.children.find(
    (each2) => each2.type === "element" && each2.tagName === "code"
  );
  const value = readText(node, all4).replace(/^\n/, "").replace(/\n$/, "");
  const classes = `${attribute(node, "className") ?? ""} ${child ? attribute(child, "className") ?? "" : ""}`;
  const language = attribute(node, "lang") ?? /(?:^|\s)(?:language|lang|highlight-source)-(\S+)/.exec(classes)?.[1];
  return codeBlock({ value, language: language?.toLowerCase() }, state.isCloud);
};
var inlineCode2 = (node, _state, all4) => {
  const children = all4(node.children);
  return children.length > 0 ? [element("code", {}, children)] : [];
};
function readText(node, all4) {
  return node.children.map((child) => {
    if (child.type === "text") return child.value;
    if (child.type !== "element") return storageText(all4([child]));
    return child.tagName === "br" ? "\n" : readText(child, all4);
  }).join("");
}

// src/core/convert/html/details.ts
var details = (node, state, all4) => {
  const isSummary = (child) => child.type === "element" && child.tagName === "summary";
  const summary = node.children.find(isSummary);
  const title = summary?.type === "element" ? toPhrasing(all4(summary.children)) : [];
  const content2 = node.children.filter((child) => child !== summary);
  const body = state.within("expand", () => toFlow(all4(content2), state.isCloud));
  const words = storageText(title).replace(/\s+/g, " ").trim();
  return [
    macro("expand", {
      parameters: { title: words || "Details" },
      body: body.length > 0 ? body : [element("p", {}, [])]
    })
  ];
};

// src/core/convert/html/link.ts
var link3 = (node, state, all4) => {
  const name = attribute(node, "name")?.trim();
  const places = name && name !== attribute(node, "id")?.trim() ? [anchor(name)] : [];
  const children = all4(node.children);
  const url = attribute(node, "href");
  if (url === void 0) return [...places, ...children];
  return [...places, ...link({ url, children, place: node.position }, state)];
};

// src/core/convert/html/lists.ts
var list2 = (node, state, all4) => {
  const items = state.within("item", () => toItems(node.children, state, all4));
  if (items.length === 0) return [];
  const start = attribute(node, "start");
  const from = node.tagName === "ol" && start !== void 0 && /^\d{1,9}$/.test(start) && start !== "1" ? start : void 0;
  return [element(node.tagName === "ol" ? "ol" : "ul", { start: from }, items)];
};
var term = (node, state, all4) => toFlow([element("strong", {}, all4(node.children))], state.isCloud);
var description = (node, state, all4) => toFlow(all4(node.children), state.isCloud).map(
  (block) => isElement(block, "p") ? { ...block, properties: { ...block.properties, style: "margin-left: 30.0px;" } } : block
);
function toItems(nodes, state, all4) {
  const items = [];
  let strays = [];
  const endStrays = () => {
    const blocks2 = toFlow(all4(strays), state.isCloud);
    if (blocks2.length > 0) items.push(element("li", {}, blocks2));
    strays = [];
  };
  for (const node of nodes) {
    if (node.type !== "element" || node.tagName !== "li") strays.push(node);
    else {
      endStrays();
      items.push(element("li", {}, toContent(node, state, all4)));
    }
  }
  endStrays();
  return items;
}
function toContent(node, state, all4) {
  const id = attribute(node, "id")?.trim();
  const children = [...id ? [anchor(id)] : [], ...all4(node.children)];
  const blocks2 = toFlow(children, state.isCloud);
  const [only] = blocks2;
  if (!only) return [element("p", {}, [])];
  return blocks2.length === 1 && isPlainParagraph(only) ? only.children : blocks2;
}

// src/core/convert/html/marks.ts
function mark(tagName) {
  return (node, _state, all4) => {
    const children = all4(node.children);
    return children.length > 0 ? [element(tagName, {}, children)] : [];
  };
}
var highlight = (node, _state, all4) => [
  element("span", { style: "background-color: rgb(255,240,179);" }, all4(node.children))
];
var quotation = (node, _state, all4) => [text("“"), ...all4(node.children), text("”")];
var lineBreak = () => [element("br", {}, [])];
var rule = () => [element("hr", {}, [])];
var input = (node) => node.properties["type"] === "checkbox" ? [text(node.properties["checked"] ? "☑" : "☐")] : [];
var content = (node, _state, all4) => all4(node.children);
var unknown2 = (node, state, all4) => {
  const reason = `Cannot show <${node.tagName}>: it is no HTML element, so that GitHub leaves it out as well.`;
  state.report("unknown-html", `${reason} Write \\<${node.tagName}> to have it read.`, node.position);
  return all4(node.children);
};

// src/core/convert/html/media.ts
var layouts = {
  center: { "ac:align": "center", "ac:layout": "center" },
  middle: { "ac:align": "center", "ac:layout": "center" },
  left: { "ac:align": "left", "ac:layout": "align-start" },
  right: { "ac:align": "right", "ac:layout": "align-end" }
};
var image4 = (node, state) => {
  const url = attribute(node, "src");
  if (!url) return [];
  const look = {
    alt: attribute(node, "alt"),
    title: attribute(node, "title"),
    width: pixels(node, "width") ?? share(node, state),
    height: pixels(node, "height")
  };
  const layout = layouts[attribute(node, "align")?.toLowerCase() ?? ""];
  return image2({ url, look, place: node.position }, state).map(
    (made) => layout ? withLayout(made, layout) : made
  );
};
var textWidth = 760;
function share(node, state) {
  const percent = /^\s*(\d{1,3}(?:\.\d+)?)%\s*$/.exec(attribute(node, "width") ?? "")?.[1];
  if (percent === void 0 || Number(percent) === 0) return void 0;
  const width = state.place() === "cell" ? void 0 : Math.round(Number(percent) / 100 * textWidth);
  const form = width === void 0 ? "its own width" : `${width} pixels`;
  state.report(
    "relative-width",
    `The width of ${percent}% became ${form}: Confluence has no widths in per cent.`,
    node.position
  );
  return width === void 0 ? void 0 : String(width);
}
var picture = (node, _state, all4) => {
  const source = node.children.find(isForLight);
  const url = source && attribute(source, "srcSet")?.trim().split(/[\s,]+/, 1)[0];
  return all4(
    findImages(node).map((found) => url && found.type === "element" ? withSource(found, url) : found)
  );
};
function isForLight(node) {
  if (node.type !== "element" || node.tagName !== "source") return false;
  return /prefers-color-scheme:\s*light/i.test(attribute(node, "media") ?? "");
}
function withSource(image5, src) {
  return { ...image5, properties: { ...image5.properties, src } };
}
var dropped = (node, state, all4) => {
  const source = attribute(node, "src") ?? attribute(node, "data");
  const what = source ? `<${node.tagName}> "${source.slice(0, 200)}"` : `<${node.tagName}>`;
  state.report(
    "dropped-html",
    `Cannot show ${what}: pages have no such element. It is left out.`,
    node.position
  );
  return node.tagName === "svg" || node.tagName === "math" ? [] : all4(node.children);
};
var invisible = () => [];
function findImages(node) {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return child.type === "comment" ? [child] : [];
    return child.tagName === "img" ? [child] : findImages(child);
  });
}
function withLayout(node, layout) {
  return isElement(node, "ac:image") ? { ...node, properties: { ...layout, ...node.properties } } : node;
}

// src/core/convert/html/table.ts
var table2 = (node, state, all4) => {
  const rows = findRows(node);
  const caption = node.children.find((child) => isNamed(child, "caption"));
  const title = caption ? toFlow([element("strong", {}, all4(caption.children))], state.isCloud) : [];
  const strays = findStrays(node).flatMap((child) => all4([child]));
  const before = [...title, ...toFlow(strays, state.isCloud)];
  if (rows.length === 0) return before;
  return [
    ...before,
    element("table", {}, [
      element(
        "tbody",
        {},
        rows.map((row) => toRow(row, state, all4))
      )
    ])
  ];
};
function toRow(row, state, all4) {
  const cells = row.children.filter(isCell).map((cell) => toCell(cell, row, state, all4));
  return element("tr", {}, cells.length > 0 ? cells : [element("td", {}, [element("p", {}, [])])]);
}
function toCell(cell, row, state, all4) {
  const id = attribute(cell, "id")?.trim();
  const place = id ? [anchor(id)] : [];
  const content2 = state.within("cell", () => toFlow([...place, ...all4(cell.children)], state.isCloud));
  const blocks2 = content2.length > 0 ? content2 : [element("p", {}, [])];
  const spans = { colspan: span(cell, "colSpan"), rowspan: span(cell, "rowSpan") };
  return element(cell.tagName, spans, alignBlocks(blocks2, alignment(cell) ?? alignment(row)));
}
function span(cell, name) {
  const value = attribute(cell, name);
  return value !== void 0 && /^(?:[2-9]|[1-9]\d{1,2})$/.test(value) ? value : void 0;
}
function findRows(node) {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (child.tagName === "tr") return [child];
    return isSection(child) ? findRows(child) : [];
  });
}
function findStrays(node) {
  return node.children.flatMap((child) => {
    if (child.type === "text") return [];
    if (child.type !== "element") return [child];
    if (isSection(child)) return findStrays(child);
    return child.tagName === "tr" ? child.children.filter((each2) => each2.type === "comment") : [];
  });
}
function isSection(node) {
  return node.tagName === "thead" || node.tagName === "tbody" || node.tagName === "tfoot";
}
function isCell(node) {
  return isNamed(node, "td") || isNamed(node, "th");
}
function isNamed(node, tagName) {
  return node.type === "element" && node.tagName === tagName;
}

// src/core/convert/html/index.ts
var transparent = "abbr acronym area base bdi bdo big body button caption col colgroup data datalist dir font head html label link map meta meter nobr noembed noframes noscript optgroup option output param progress rb rp rt rtc ruby select slot small source span tbody td textarea tfoot th thead time track tr wbr xmp";
var groups = "address article aside center dialog div dl fieldset figcaption figure footer form header hgroup legend li main menu nav p search section summary";
var translators = {
  ...each(transparent, content),
  ...each(groups, group),
  ...each("h1 h2 h3 h4 h5 h6", heading3),
  ...each("b strong", mark("strong")),
  ...each("cite dfn em i var", mark("em")),
  ...each("del s strike", mark("s")),
  ...each("ins u", mark("u")),
  ...each("code kbd samp tt", inlineCode2),
  ...each("ol ul", list2),
  ...each("audio canvas embed frame iframe math object svg video", dropped),
  ...each("script style template title", invisible),
  a: link3,
  blockquote: quote,
  br: lineBreak,
  dd: description,
  details,
  dt: term,
  hr: rule,
  img: image4,
  input,
  mark: highlight,
  picture,
  pre: preformatted,
  q: quotation,
  sub: mark("sub"),
  sup: mark("sup"),
  table: table2
};
function translateElement(node, state, all4) {
  const known3 = Object.hasOwn(translators, node.tagName) ? translators[node.tagName] : void 0;
  const result = (known3 ?? unknown2)(node, state, all4).map((each2) => withPlace(each2, node.position));
  const id = attribute(node, "id")?.trim();
  return id ? [anchor(id), ...result] : result;
}
function each(names3, translator) {
  return Object.fromEntries(names3.split(" ").map((name) => [name, translator]));
}

// src/core/convert/html/simple.ts
var simpleNames = new Set(
  "b code del em i ins kbd mark q s samp small span strike strong sub sup tt u var".split(" ")
);
var simpleTag = /^<(\/?)([a-z]+)\s*>$/i;
var anchorTag = /^<a\s+(name|id)\s*=\s*(?:"([^"&]*)"|'([^'&]*)'|([^\s"'<>=`&/]+))\s*>$/i;
function readSimpleHtml(fragments, toPiece) {
  const root4 = [];
  const open = [];
  for (const fragment2 of fragments) {
    const siblings = open.at(-1)?.children ?? root4;
    if (fragment2.type !== "raw") {
      siblings.push(toPiece(fragment2));
      continue;
    }
    const name = closingName(fragment2.value);
    if (name !== void 0) {
      if (open.pop()?.tagName !== name) return void 0;
      continue;
    }
    const element5 = open.length < 20 ? readOpening(fragment2) : void 0;
    if (!element5 || open.some((outer) => outer.tagName === element5.tagName)) return void 0;
    siblings.push(element5);
    open.push(element5);
  }
  return open.length === 0 ? root4 : void 0;
}
function closingName(tag) {
  const match = simpleTag.exec(tag);
  const name = match?.[2]?.toLowerCase();
  return match?.[1] === "/" && name !== void 0 && (name === "a" || simpleNames.has(name)) ? name : void 0;
}
function readOpening(raw2) {
  const place = raw2.position ? { position: raw2.position } : {};
  const name = simpleTag.exec(raw2.value)?.[2]?.toLowerCase();
  if (name !== void 0) {
    return simpleNames.has(name) ? { type: "element", tagName: name, properties: {}, children: [], ...place } : void 0;
  }
  const anchor2 = anchorTag.exec(raw2.value);
  if (!anchor2) return void 0;
  const value = anchor2[2] ?? anchor2[3] ?? anchor2[4] ?? "";
  const properties = { [String(anchor2[1]).toLowerCase()]: value };
  return { type: "element", tagName: "a", properties, children: [], ...place };
}

// src/core/convert/html/parse.ts
var deepest = { page: 200, block: 30 };
var levelTag = /<(\/?)(?!(?:br|img|hr|input|source|col|wbr|link|meta|area|p|li|td|th|tr|dt|dd|option|tbody|thead)\b)[a-z]/gi;
function parseHtml(fragments, state) {
  if (isTooDeep(fragments, state.place() === "page" ? deepest.page : deepest.block)) {
    const place = fragments.find(isRaw)?.position;
    state.report(
      "deep-nesting",
      "Cannot keep the HTML elements here: they are nested too deep. Their text stays.",
      place
    );
    return fragments.map((fragment2) => isRaw(fragment2) ? text(withoutTags(fragment2.value)) : fragment2);
  }
  const pieces = [];
  const toPiece = (fragment2) => {
    if (fragment2.type === "text" && typeof fragment2.value === "string")
      return { type: "text", value: fragment2.value };
    pieces.push(fragment2);
    return { type: "piece", index: pieces.length - 1 };
  };
  const simple = readSimpleHtml(fragments, toPiece);
  if (simple) return toTranslator(pieces, state)(simple);
  pieces.length = 0;
  return toTranslator(pieces, state)(parseFragments(fragments, toPiece));
}
function parseFragments(fragments, toPiece) {
  const children = fragments.map(
    (fragment2) => isRaw(fragment2) ? { ...fragment2, value: completeHtml(fragment2.value) } : toPiece(fragment2)
  );
  const root4 = { type: "root", children };
  const tree = raw(root4, { passThrough: ["piece"], file: new VFile() });
  return "children" in tree ? tree.children : [tree];
}
function toTranslator(pieces, state) {
  const all4 = (nodes) => nodes.flatMap((node) => {
    if (node.type === "text") return [text(replaceEmoji(node.value.replace(/[ \t\n\f\r]+/g, " ")))];
    if (node.type === "element") return translateElement(node, state, all4);
    const piece = pieces[node.index ?? -1];
    return piece ? [piece] : [];
  });
  return all4;
}
function isRaw(fragment2) {
  return fragment2.type === "raw";
}
function isTooDeep(fragments, limit) {
  let depth = 0;
  for (const fragment2 of fragments.filter(isRaw)) {
    for (const [, slash] of fragment2.value.matchAll(levelTag)) {
      depth = slash ? Math.max(0, depth - 1) : depth + 1;
      if (depth > limit) return true;
    }
  }
  return false;
}
function withoutTags(html3) {
  return html3.replace(/<[^<>]*>/g, " ");
}

// src/core/convert/create-state.ts
function createState(options2) {
  const { tree } = options2.document;
  const anchors = readAnchors(tree);
  const state = {
    ...options2,
    ...readDefinitions(tree),
    ...createPlace(),
    ...createConversion(() => state),
    isCloud: options2.context.settings.deployment === "cloud",
    anchors,
    footnotes: /* @__PURE__ */ new Map(),
    linkedAnchors: /* @__PURE__ */ new Set(),
    topAnchors: new Set(anchors.names.has("top") ? [] : ["top"]),
    references: [],
    nextId: createCounter(),
    takeTitle: createTitleCheck(options2),
    takeHtmlSlug: createSlugQueue(anchors.htmlSlugs)
  };
  return state;
}
function createCounter() {
  let last = 0;
  return () => String(++last);
}
function createPlace() {
  let place = "page";
  return {
    place: () => place,
    within(inner, work) {
      const outer = place;
      place = inner;
      const result = work();
      place = outer;
      return result;
    }
  };
}
function createConversion(stateOf) {
  let metHtml = false;
  const parse = (fragments) => {
    metHtml = true;
    return parseHtml(fragments, stateOf());
  };
  return {
    flow(parent) {
      const fragments = convertChildren(parent, stateOf());
      return isStorage(fragments) ? mergeAnchors(fragments) : toFlow(parse(fragments), stateOf().isCloud);
    },
    phrasing(parent) {
      const fragments = convertChildren(parent, stateOf());
      return isStorage(fragments) ? fragments : parse(fragments);
    },
    metHtml: () => metHtml
  };
}
function createSlugQueue(slugs) {
  const left = new Map([...slugs].map(([text5, all4]) => [text5, [...all4]]));
  return (text5) => left.get(text5)?.shift();
}
function createTitleCheck({ document, context }) {
  const title = foldTitle(context.title);
  let open = foldTitle(document.firstHeading ?? "") === title;
  return (text5) => {
    if (!open || foldTitle(text5) !== title) return false;
    open = false;
    return true;
  };
}
function convertChildren(parent, state) {
  const { nodes, unclosed } = keepVisible(parent.children);
  if (unclosed) {
    const reason = "Cannot find the end of this ignored part: expected <!-- confluence:end-ignore --> beside it.";
    state.report("unclosed-ignore", `${reason} All that follows here is left out.`, unclosed);
  }
  const result = [];
  for (const node of nodes) {
    const handle = handlers[node.type];
    for (const fragment2 of handle(node, state, parent)) result.push(withPlace(fragment2, node.position));
  }
  return result;
}
function isStorage(fragments) {
  return fragments.every((fragment2) => fragment2.type !== "raw");
}

// src/core/convert/issue-links.ts
var closed = /^(?:a|code|h[1-6]|ac:(?:link|parameter|plain-text-body|image|task-id|task-status|adf-attribute|placeholder))$/;
var key = /(?<![\p{L}\p{N}_.@#&=%+\\-])(?<!(?<!\d)\/)([A-Z][A-Z0-9_]+)-[1-9]\d{0,9}(?![\p{L}\p{N}_]|[-.]\w)/gu;
var standards = new Set(
  "AES ANSI ARM ASCII BASE BCP CP CVE CWE DIN EAN ECMA EN ES FIPS GCM GMT GPT HMAC HTML HTTP IEC IEEE IPV ISBN ISO ITU JEP KEP LTO MD MP PCI PEP PKCS RFC RSA SHA SHA2 SHA3 SOC SSL STD TCP TLS UCS USB UTC UTF UTS WCAG WPA".split(" ")
);
function linkIssues(nodes, options2) {
  return nodes.flatMap((node) => {
    if (node.type === "text") return typeof node.value === "string" ? linkText(node.value, options2) : [node];
    if (node.type !== "element" || closed.test(node.tagName)) return [node];
    return [{ ...node, children: linkIssues(node.children, options2) }];
  });
}
function linkText(value, { jira, smart }) {
  const nodes = [];
  let start = 0;
  for (const match of value.matchAll(key)) {
    const [name, project = ""] = match;
    if (jira.projects ? !jira.projects.includes(project) : standards.has(project)) continue;
    const url = `${jira.url}/browse/${name}`;
    if (match.index > start) nodes.push(text(value.slice(start, match.index)));
    nodes.push(smart ? smartLink(url) : webLink(url, [text(name)]));
    start = match.index + name.length;
  }
  return start < value.length || nodes.length === 0 ? [...nodes, text(value.slice(start))] : nodes;
}

// src/core/convert/nesting/body.ts
var wrappers = /* @__PURE__ */ new Set(["ac:adf-node"]);
var bodies = /* @__PURE__ */ new Set(["ac:rich-text-body", "ac:adf-content"]);
function bodyOf(node) {
  if (node.tagName === "blockquote" || bodies.has(node.tagName)) return node.children;
  const inner = node.children.find(isInner);
  return inner?.type === "element" ? bodyOf(inner) : [];
}
function withBody(node, body) {
  if (node.tagName === "blockquote" || bodies.has(node.tagName)) {
    return node.children === body ? node : { ...node, children: body };
  }
  return mapChildren(
    node,
    (child) => child.type === "element" && isInner(child) ? withBody(child, body) : child
  );
}
function mapChildren(node, change) {
  const children = node.children.map(change);
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
}
function isInner(node) {
  return node.type === "element" && (wrappers.has(node.tagName) || bodies.has(node.tagName));
}

// src/core/convert/nesting/content-model.ts
var contentModel = {
  page: kinds("heading list code table rule quote panel expand tasks macro"),
  expand: kinds("heading list code table rule quote panel tasks macro"),
  cell: kinds("heading list code rule quote panel expand tasks macro"),
  "nested-expand": kinds("heading list code rule quote panel tasks macro"),
  panel: kinds("heading list code rule tasks macro"),
  quote: kinds("list code macro"),
  item: kinds("list code macro")
};
var containerNames = {
  page: "a page",
  expand: "a <details>",
  cell: "a table cell",
  "nested-expand": "a <details> of a table cell",
  panel: "a panel",
  quote: "a quote",
  item: "a list item"
};
function kinds(list4) {
  return /* @__PURE__ */ new Set(["text", ...list4.split(" ")]);
}

// src/core/convert/nesting/scope.ts
var movable = {
  table: ["item", "quote", "panel"],
  panel: ["item", "quote", "panel"],
  expand: ["item", "quote", "panel"],
  rule: ["item", "quote"],
  quote: ["item"]
};
function holds(scope, kind) {
  return contentModel[scope.container].has(kind);
}
function findLanding(kind, scope, isTail) {
  return movable[kind]?.includes(scope.container) ? climb(kind, scope, isTail) : void 0;
}
function climb(kind, { outer, isLast, isTail: outerTail }, isTail) {
  if (!outer) return void 0;
  if (holds(outer, kind)) return outer;
  return isTail && isLast ? climb(kind, outer, outerTail === true) : void 0;
}

// src/core/convert/nesting/join-list.ts
function joinList(list4, items) {
  const first = Number(list4.properties["start"] ?? 1);
  const parts = [];
  let open;
  const endList = () => {
    if (open) parts.push({ ...list4, properties: toProperties(list4, open.start), children: open.items });
    open = void 0;
  };
  for (const [index, content2] of items.entries()) {
    const border = content2.findIndex((node) => !isHeld(node));
    const kept = border < 0 ? content2 : content2.slice(0, border);
    if (border !== 0 || list4.tagName === "ol") {
      open ??= { start: first + index, items: [] };
      open.items.push(element("li", {}, toContent2(kept)));
    }
    if (border >= 0) {
      endList();
      parts.push(...content2.slice(border));
    }
  }
  endList();
  return parts;
}
function isHeld(node) {
  return holds({ container: "item" }, kindOf2(node));
}
function toProperties(list4, start) {
  const { start: _start, ...properties } = list4.properties;
  return list4.tagName === "ol" && start !== 1 ? { ...properties, start: String(start) } : properties;
}
function toContent2(nodes) {
  if (nodes.length === 0) return [element("p", {}, [])];
  const end2 = nodes.findIndex(isBlockOfItem);
  const rest = end2 < 0 ? [] : nodes.slice(end2);
  const isLoose = rest.some((node) => kindOf2(node) !== "list");
  return end2 === 0 || !isLoose ? nodes : [element("p", {}, nodes.slice(0, end2)), ...rest];
}
function isBlockOfItem(node) {
  return kindOf2(node) !== "text" || node.type === "element" && node.tagName === "p";
}

// src/core/convert/nesting/simpler-table.ts
function simplerTable(table3, cloud2) {
  return findRows2(table3).flatMap((row) => {
    const cells = row.children.flatMap((cell) => isElement(cell) ? [cell] : []);
    return cells.every(isLine) ? [toLine(cells, cloud2)] : cells.flatMap((cell) => cell.children);
  });
}
function findRows2(node) {
  return node.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return child.tagName === "tr" ? [child] : findRows2(child);
  });
}
function isLine(cell) {
  return cell.children.length === 0 || cell.children.length === 1 && isElement(cell.children[0], "p");
}
function toLine(cells, cloud2) {
  const parts = cells.map((cell) => {
    const line = cell.children.flatMap((child) => isElement(child) ? child.children : []);
    const content2 = cloud2 ? line.map(markInline) : line;
    return cell.tagName === "th" && content2.length > 0 ? [element("strong", {}, content2)] : content2;
  });
  return element(
    "p",
    {},
    parts.flatMap((part, index) => index > 0 ? [text(" | "), ...part] : part)
  );
}

// src/core/convert/nesting/simpler-tasks.ts
function simplerTasks(list4) {
  return [
    element(
      "ul",
      {},
      list4.children.flatMap((child) => isElement(child, "ac:task") ? [toItem2(child)] : [])
    )
  ];
}
function toItem2(task2) {
  const parts = task2.children.flatMap((child) => {
    if (isElement(child, "ac:task-status")) return [text(storageText([child]) === "complete" ? "☑ " : "☐ ")];
    if (isElement(child, "ac:task-body")) return child.children;
    return isElement(child, "ac:task-list") ? simplerTasks(child) : [];
  });
  return element("li", {}, parts);
}

// src/core/convert/nesting/simplify.ts
var panelTitles = {
  info: "Note",
  note: "Warning",
  tip: "Tip",
  warning: "Caution"
};
var forms = {
  expand: {
    make: (node) => [boldLine([text(readTitle2(node) ?? "Details")]), ...bodyOf(node)],
    name: "a bold line and its content"
  },
  heading: { make: (node) => [boldLine(node.children)], name: "a bold line" },
  panel: {
    make: (node) => [boldLine([text(panelTitle(node))]), ...bodyOf(node)],
    name: "a bold line and its content"
  },
  quote: { make: (node) => bodyOf(node).map(emphasize), name: "text in italics" },
  rule: { make: () => [element("p", {}, [text("———")])], name: "a line of dashes" },
  table: { make: simplerTable, name: "lines of text" },
  tasks: { make: simplerTasks, name: "a list with ☐ and ☑" }
};
var simplerForms = Object.fromEntries(
  Object.entries(forms).map(([kind, form]) => [kind, form.name])
);
function simplify(node, kind, cloud2) {
  return forms[kind]?.make(node, cloud2) ?? bodyOf(node);
}
function boldLine(children) {
  return element("p", {}, [element("strong", {}, children)]);
}
function emphasize(node) {
  if (!isElement(node, "p") || node.children.length === 0 || holdsBlockImage(node)) return node;
  return { ...node, children: [element("em", {}, node.children)] };
}
function panelTitle(node) {
  return readTitle2(node) ?? panelTitles[macroName(node)] ?? "Important";
}
function readTitle2(node) {
  const parameter = node.children.find(
    (child) => isElement(child, "ac:parameter") && child.properties["ac:name"] === "title"
  );
  const value = parameter?.type === "element" ? parameter.children[0] : void 0;
  return value?.type === "text" && typeof value.value === "string" ? value.value : void 0;
}

// src/core/convert/nesting/messages.ts
function reportMove(node, kind, { container }, report) {
  const where = containerNames[container];
  const moved = `${article(kind)} in ${where} moved out of it, and what follows goes on after it`;
  report("simplified-nesting", `${moved}: Confluence's editor takes none there.`, node.place);
}
function reportSimpler(node, kind, { container }, report) {
  const form = simplerForms[kind];
  const rule2 = kind === "tasks" ? "simplified-list" : "simplified-nesting";
  const became = `${article(kind)} in ${containerNames[container]} became ${form}`;
  report(rule2, `${became}: Confluence's editor takes none there.`, node.place);
}
function article(kind) {
  return `A ${kind === "text" ? "text" : names[kind]}`;
}

// src/core/convert/nesting/fit.ts
function fitPage(blocks2, tools) {
  return fitAll(blocks2, { container: "page" }, tools);
}
function fitAll(nodes, scope, tools) {
  const left = [...nodes];
  const fitted = [];
  let isTail = true;
  let isParted = false;
  for (let node = left.pop(); node; node = left.pop()) {
    const kind = kindOf2(node);
    const isHeld2 = holds(scope, kind);
    const landing = isHeld2 ? scope : isAlone(kind, left) ? void 0 : findLanding(kind, scope, isTail);
    if (landing && node.type === "element") {
      if (!isHeld2) reportMove(node, kind, scope, tools.report);
      pushReversed(fitted, fitOne(node, kind, { scope: landing, isTail: isHeld2 && isTail, tools }));
    } else if (node.type === "element" && kind !== "text") {
      reportSimpler(node, kind, scope, tools.report);
      for (const simpler of simplify(node, kind, tools.isCloud)) left.push(simpler);
    } else fitted.push(node);
    if (isHeld2) isTail = false;
    else isParted = true;
  }
  const isSame = !isParted && fitted.length === nodes.length && fitted.every((node, index) => node === nodes.at(-1 - index));
  return isSame ? nodes : fitted.reverse();
}
function isAlone(kind, before) {
  return kind === "quote" && before.length === 0;
}
function fitOne(node, kind, position3) {
  const { scope, tools } = position3;
  switch (kind) {
    case "list":
      return fitList(node, position3);
    case "quote":
    case "panel":
      return fitParted(node, kind, position3);
    case "expand": {
      const container = scope.container === "cell" ? "nested-expand" : "expand";
      return [withBody(node, fitAll(bodyOf(node), { container }, tools))];
    }
    case "table":
      return [fitTable(node, tools)];
    default:
      return [node];
  }
}
function fitTable(node, tools) {
  return mapChildren(node, (child) => {
    if (child.type !== "element") return child;
    if (child.tagName !== "td" && child.tagName !== "th") return fitTable(child, tools);
    const children = fitAll(child.children, { container: "cell" }, tools);
    return children === child.children ? child : { ...child, children };
  });
}
function fitParted(node, container, { scope: outer, isTail, tools }) {
  const scope = { container, outer, isTail, isLast: true };
  const body = bodyOf(node);
  const fitted = fitAll(body, scope, tools);
  if (fitted === body) return [node];
  const parts = [];
  let run2 = [];
  const endRun = () => {
    if (run2.length > 0) parts.push(withBody(node, run2));
    run2 = [];
  };
  for (const child of fitted) {
    if (holds(scope, kindOf2(child))) run2.push(child);
    else {
      endRun();
      parts.push(child);
    }
  }
  endRun();
  return parts;
}
function fitList(node, { scope: outer, isTail, tools }) {
  const last = node.children.length - 1;
  let isSame = true;
  const items = node.children.map((item, index) => {
    if (item.type !== "element") return [item];
    const scope = { container: "item", outer, isTail, isLast: index === last };
    const content2 = fitAll(item.children, scope, tools);
    if (content2 !== item.children) isSame = false;
    return content2;
  });
  return isSame ? [node] : joinList(node, items);
}
function pushReversed(target, nodes) {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node) target.push(node);
  }
}

// src/core/convert/index.ts
function toStorage(document, context, tools = {}) {
  const messages = [...document.messages];
  const attachments = /* @__PURE__ */ new Map();
  const state = createState({
    document,
    context,
    tools,
    report: reportTo(messages, document.path),
    attach: (attachment) => attachments.set(attachment.name, attachments.get(attachment.name) ?? attachment)
  });
  const body = convert(state);
  const { references: references2 } = state;
  return {
    body,
    attachments: [...attachments.values()],
    anchors: state.anchors.names,
    references: references2,
    messages: withoutRepeats(messages.sort(byPlace))
  };
}
function withoutRepeats(messages) {
  const said = /* @__PURE__ */ new Set();
  return messages.filter((message) => {
    const { line, column, ruleId, reason } = message;
    const key2 = JSON.stringify([line, column, ruleId, reason]);
    return !said.has(key2) && said.add(key2);
  });
}
function byPlace(left, right) {
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}
function convert(state) {
  const top = state.context.settings.banner ? [banner(state)] : [];
  try {
    const content2 = state.flow(state.document.tree);
    const blocks2 = fitPage(withIssues([...content2, ...footnoteList(state)], state), state);
    return write([...top, ...addTopAnchors(blocks2, state)]);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = "Cannot convert the document: Markdown and HTML in it are nested too deep. Its text is kept.";
    state.report("deep-nesting", reason, void 0);
    return write([...top, ...codeBlock({ value: collectText(state.document.tree) }, state.isCloud)]);
  }
}
function withIssues(nodes, { context, isCloud }) {
  const { jira, settings } = context;
  return jira ? linkIssues(nodes, { jira, smart: isCloud && settings.smartLinks === "always" }) : nodes;
}
function write(blocks2) {
  return serialize(blocks2.flatMap((block, index) => index > 0 ? [text("\n"), block] : [block]));
}
function addTopAnchors(nodes, state) {
  const names3 = [...state.linkedAnchors].filter((name) => state.topAnchors.has(name));
  return names3.length > 0 ? mergeAnchors([element("p", {}, names3.map(anchor)), ...nodes]) : nodes;
}

// src/core/links/suggest-path.ts
import { basename as basename3, dirname as dirname2, join as join2 } from "node:path/posix";
var known2 = /* @__PURE__ */ new WeakMap();
function suggestPath(path, files) {
  const names3 = known2.get(files) ?? sortOut(files);
  known2.set(files, names3);
  const namesakes = names3.byName.get(basename3(path).toLowerCase()) ?? [];
  if (namesakes.length === 1) return namesakes[0];
  const near = suggest(basename3(path), names3.byFolder.get(dirname2(path)) ?? []);
  return near === void 0 ? suggest(path, namesakes) : join2(dirname2(path), near);
}
function sortOut(files) {
  const byFolder = /* @__PURE__ */ new Map();
  const byName2 = /* @__PURE__ */ new Map();
  for (const file of files) {
    add(byFolder, dirname2(file), basename3(file));
    add(byName2, basename3(file).toLowerCase(), file);
  }
  return { byFolder, byName: byName2 };
}
function add(lists, key2, value) {
  const list4 = lists.get(key2);
  if (list4) list4.push(value);
  else lists.set(key2, [value]);
}

// src/core/desired/index.ts
function buildDesired(entry, document, { settings, repository, facts, tools = {} }) {
  const title = titleOf(entry, document);
  const context = {
    title,
    settings,
    repository,
    jira: entry.jira,
    kindOf: (path) => kindOf(facts, path),
    pageOf: (path) => facts.pages.get(path),
    imageOf: (path) => facts.images.get(path),
    suggestPath: (path) => suggestPath(path, facts.files)
  };
  const { body, attachments, anchors, references: references2, messages } = toStorage(document, context, tools);
  const all4 = [...document.messages, ...messages];
  const page = {
    entry,
    title,
    body,
    labels: entry.labels ?? document.frontMatterLabels ?? [],
    attachments,
    readOnly: entry.readOnly ?? settings.readOnly
  };
  const failed = all4.some((message) => severityOf(message) === "error");
  return { ...failed ? {} : { page }, anchors, references: references2, messages: all4 };
}
function titleOf(entry, document) {
  return entry.title ?? chooseTitle(document);
}

// src/sync/tools.ts
async function createTools(text5, { ports, broken, settings }) {
  const brokenDiagram = (code2) => broken.get(code2);
  if (settings.math !== "image" || !/[$]|[`~]math/.test(text5)) return { brokenDiagram };
  return { brokenDiagram, renderMath: await ports.loadMath() };
}

// src/core/storage/visible-text.ts
var inline = new Set(
  "a abbr b cite code del em font i ins kbd mark q s samp small span strike strong sub sup time tt u var ac:link ac:link-body ac:plain-text-link-body ac:inline-comment-marker".split(
    " "
  )
);
var token = /<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<!--[^]*?-->|<\/?(?<name>[\w:-]+)(?<attributes>(?:"[^"]*"|[^">])*)>/g;
var reference = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w{1,40}));/gi;
function visibleText(body) {
  const attributes = [];
  const text5 = fillBody(body, () => "0").replace(token, (...parts) => {
    const groups2 = parts.at(-1);
    if (groups2.cdata !== void 0) return groups2.cdata.replaceAll("&", "&amp;");
    for (const [, value = ""] of (groups2.attributes ?? "").matchAll(/="([^"]*)"/g)) attributes.push(value);
    return groups2.name === void 0 || inline.has(groups2.name) ? "" : "\n";
  });
  return [text5, ...attributes].map(decode3).join("\n");
}
function decode3(text5) {
  return text5.replace(reference, (whole, ...parts) => {
    const { hex, decimal, name } = parts.at(-1);
    if (name !== void 0) return characterEntities[name] ?? whole;
    const code2 = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
    return code2 <= 1114111 ? String.fromCodePoint(code2) : whole;
  });
}

// src/sync/secrets.ts
function createSecretSearch({ scanner, tree }, secrets) {
  const attached = /* @__PURE__ */ new Map();
  const scanFile = async (path) => {
    const bytes = await tree.readBytes(path);
    return scanner.scan(path, (bytes && decodeText(bytes)) ?? "");
  };
  return {
    async search(entry, text5, page) {
      const { path } = entry;
      const say = (where, what) => (finding) => describe(finding, { entry, where, what, secrets });
      const declared = [path, entry.title ?? "", ...entry.labels ?? []].join("\n");
      const messages = [
        ...(await scanner.scan(path, text5, page && visibleText(page.body))).map(say(path, path)),
        ...(await scanner.scan("", declared)).map(
          ({ ruleId, description: description2 }) => say(path, `${path}, its title or a label in the mapping`)({ ruleId, description: description2 })
        )
      ];
      for (const file of listFiles(page?.attachments ?? [])) {
        const findings = attached.get(file) ?? scanFile(file);
        attached.set(file, findings);
        messages.push(...(await findings).map(say(file, `${path} with ${file}`)));
      }
      return messages;
    }
  };
}
function describe({ ruleId, line, column, description: description2 }, { entry, where, what, secrets }) {
  const place = line === void 0 ? void 0 : { line, column: column ?? 1 };
  const shared = { path: where, place, secretRule: ruleId };
  if (entry.allowSecrets?.includes(ruleId)) {
    const reason = `${description2} It is published with ${entry.path} all the same: the mapping allows ${ruleId} there (allow_secrets).`;
    return createMessage(reason, { ...shared, ruleId: "secret-allowed", severity: "info" });
  }
  const advice = `Remove it and revoke it if it is real; if it is none, put "allow_secrets": ["${ruleId}"] into the file's entry of the mapping.`;
  return createMessage(`Cannot publish ${what}: ${description2} (${ruleId}). ${advice}`, {
    ...shared,
    ruleId: "secret",
    severity: secrets === "block" ? "error" : "warning"
  });
}
function checkAllowances({ entries, positions }, mappingFile, ruleIds) {
  return entries.flatMap(
    ({ path, allowSecrets = [] }) => allowSecrets.filter((rule2) => !ruleIds.has(rule2)).map((rule2) => {
      const hint = hintFor(rule2, ruleIds, "The finding names its rule.");
      const place = positions.get(path)?.fields.get("allow_secrets");
      const reason = `Cannot allow the secret rule "${rule2}" for ${path}: there is no such rule.${hint}`;
      return createMessage(reason, {
        path: mappingFile,
        place,
        ruleId: "unknown-secret-rule",
        severity: "error"
      });
    })
  );
}
function listFiles(attachments) {
  return new Set(attachments.flatMap(({ source }) => source.kind === "file" ? [source.path] : []));
}
function decodeText(bytes) {
  if (bytes.includes(0)) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}

// src/sync/build-source.ts
function createSourceBuilder(ports, { secrets }) {
  const { search } = createSecretSearch(ports, secrets);
  return {
    async build(source, surroundings, broken) {
      const { path } = source.entry;
      const text5 = await ports.tree.readText(path) ?? "";
      const tools = await createTools(text5, { ports, broken, settings: surroundings.settings });
      const built = buildDesired(source.entry, parseDocument(path, text5), { ...surroundings, tools });
      return withFindings(built, await search(source.entry, text5, built.page));
    }
  };
}
function withFindings(built, found) {
  const { page, ...rest } = built;
  const blocked = page === void 0 || found.some((message) => severityOf(message) === "error");
  return { ...rest, messages: [...found, ...built.messages], ...blocked ? {} : { page } };
}

// src/core/links/fragments.ts
function checkFragments(path, references2, anchors) {
  return references2.flatMap(({ target, fragment: fragment2, place }) => {
    const known3 = anchors.get(target);
    if (known3 === void 0) return [];
    const name = findAnchor(known3, fragment2);
    if (name === fragment2.replace(/^user-content-/, "")) return [];
    const why = name === void 0 ? "the file has none of that name" : "its letter case differs";
    const hint = name === void 0 ? hintFor(fragment2, known3) : askFor(name, "");
    return createMessage(`Cannot find the heading of the link "${target}#${fragment2}": ${why}.${hint}`, {
      path,
      place,
      ruleId: "missing-anchor",
      severity: "warning"
    });
  });
}

// src/sync/check-references.ts
async function checkReferences(tree, results) {
  const anchors = /* @__PURE__ */ new Map();
  for (const [path, built] of results) anchors.set(path, built.anchors);
  const messages = [];
  for (const [path, { references: references2 }] of results) {
    for (const { target } of references2) {
      if (anchors.has(target)) continue;
      anchors.set(target, anchorsOf(parseDocument(target, await tree.readText(target) ?? "")));
    }
    messages.push(...checkFragments(path, references2, anchors));
  }
  return messages;
}

// src/sync/convert.ts
function createConverter(ports, options2) {
  const builder = createSourceBuilder(ports, options2);
  const results = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Map();
  const convert2 = async (source, surroundings) => {
    const built = await builder.build(source, surroundings, broken);
    sources.set(source.entry.path, source);
    results.set(source.entry.path, built);
    return built;
  };
  const convertAgain = async (isConcerned, surroundings) => {
    for (const [path, built] of results) {
      const source = sources.get(path);
      if (source !== void 0 && isConcerned(built)) await convert2(source, surroundings);
    }
  };
  return {
    convert: convert2,
    convertWithout: (missing, surroundings) => convertAgain((built) => waitsFor(built, missing), {
      ...surroundings,
      facts: withPageIds(surroundings.facts, /* @__PURE__ */ new Map(), missing)
    }),
    convertBroken(found, surroundings) {
      for (const [code2, why] of found) broken.set(code2, why);
      return convertAgain((built) => holdsDiagram(built, found), surroundings);
    },
    built: (path) => results.get(path),
    collectMessages: async () => [
      ...[...results.values()].flatMap((built) => built.messages),
      ...await checkReferences(ports.tree, results)
    ],
    count: () => results.size
  };
}
function waitsFor({ page }, paths) {
  return page !== void 0 && openPaths(page.body).some((open) => paths.has(open));
}
function holdsDiagram({ page }, diagrams) {
  return page?.attachments.some(({ source }) => source.kind === "diagram" && diagrams.has(source.code)) === true;
}

// src/sync/before-first-write.ts
function beforeFirstWrite(writer, task2) {
  let done;
  const first = () => done ??= task2();
  return {
    createDraft: (...input2) => first().then(() => writer.createDraft(...input2)),
    discardDraft: (...input2) => first().then(() => writer.discardDraft(...input2)),
    publish: (...input2) => first().then(() => writer.publish(...input2)),
    create: (...input2) => first().then(() => writer.create(...input2)),
    update: (...input2) => first().then(() => writer.update(...input2)),
    addLabels: (...input2) => first().then(() => writer.addLabels(...input2)),
    removeLabel: (...input2) => first().then(() => writer.removeLabel(...input2)),
    writeManagedLabels: (...input2) => first().then(() => writer.writeManagedLabels(...input2)),
    attach: (...input2) => first().then(() => writer.attach(...input2)),
    detach: (...input2) => first().then(() => writer.detach(...input2)),
    setReadOnly: (...input2) => first().then(() => writer.setReadOnly(...input2)),
    trash: (...input2) => first().then(() => writer.trash(...input2)),
    archive: (...input2) => first().then(() => writer.archive(...input2))
  };
}

// src/core/hash.ts
import { createHash as createHash2 } from "node:crypto";
function shortHash(values, length) {
  const hash = createHash2("sha256");
  for (const value of values) hash.update(`${value.length}:`).update(value);
  return hash.digest("base64url").slice(0, length);
}
function digestOf(bytes) {
  return createHash2("sha256").update(bytes).digest("base64url").slice(0, 22);
}

// src/sync/facts.ts
var openFiles = 8;
function collectPages({ sources, broken, index }, { ids, created }) {
  const pages2 = /* @__PURE__ */ new Map();
  for (const { path, space, pageId } of broken) {
    if (space === void 0 || pageId === void 0 || !index.files.has(path)) continue;
    pages2.set(path, { ref: { kind: "id", id: pageId }, space });
  }
  for (const { entry } of sources.values()) {
    const { path, space } = entry;
    const id = ids.get(path);
    if (id !== void 0) pages2.set(path, { ref: { kind: "id", id }, space });
    else if (created.has(path)) pages2.set(path, { ref: { kind: "path", path }, space });
  }
  return pages2;
}
async function readImages({ sources, selected, index }, tree) {
  const paths = /* @__PURE__ */ new Set();
  for (const path of selected) {
    for (const reference2 of sources.get(path)?.references ?? []) {
      if (index.files.has(reference2) && imageTypeOf(reference2) !== void 0) paths.add(reference2);
    }
  }
  const limit = pLimit(openFiles);
  const images = await Promise.all(
    [...paths].map(
      (path) => limit(async () => {
        const bytes = await tree.readBytes(path);
        const mediaType = imageTypeOf(path);
        return bytes === void 0 || mediaType === void 0 ? void 0 : [path, { digest: digestOf(bytes), mediaType }];
      })
    )
  );
  return new Map(images.filter((image5) => image5 !== void 0));
}

// src/core/mapping/title-conflicts.ts
function findTitleConflicts(pages2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const page of pages2) {
    const key2 = `${foldSpaceKey(page.space)} ${foldTitle(page.title)}`;
    const group2 = groups2.get(key2);
    if (group2) group2.push(page);
    else groups2.set(key2, [page]);
  }
  return [...groups2.values()].filter((group2) => group2.length > 1).flatMap(describeConflict);
}
function describeConflict(group2) {
  return group2.map(({ path, space, title }) => {
    const others = group2.slice(0, 4).filter((other) => other.path !== path);
    const named = others.slice(0, 3).map((other) => `"${other.path}"`).join(", ");
    const reason = `Cannot use title "${title}" for "${path}" in space ${space}: ${named} has it too. Titles must differ within a space; set "title" in the mapping.`;
    return createRuleMessage("title-conflict", reason, { path });
  });
}

// src/core/mapping/changed-ids.ts
function findChangedIds({ entries, positions }, before, mappingPath) {
  const origin = new Map(before.renames.map(({ from, to }) => [to, from]));
  const previous = new Map(before.entries.map((entry) => [entry.path, entry.pageId]));
  return entries.flatMap(({ path, pageId }) => {
    const had = previous.get(path) ?? previous.get(origin.get(path) ?? path);
    if (had === void 0 || pageId === void 0 || had === pageId) return [];
    const reason = `Cannot accept page_id ${pageId} for "${path}": the entry had ${had}, and another id is another page, which a sync would overwrite. Restore ${had}; if the other page is meant, remove the entry first and add it again in a change of its own.`;
    const position3 = positions.get(path) ?? positions.get(origin.get(path) ?? path);
    const place = position3?.fields.get("page_id") ?? position3;
    return [createMessage(reason, { path: mappingPath, place, ruleId: "changed-page-id", severity: "error" })];
  });
}

// src/core/plan/cost.ts
var pagesPerRead = 250;
function countCreateWrites({ attachments, labels, readOnly }) {
  return 2 + attachments.length + (labels.length > 0 ? 2 : 0) + (readOnly ? 1 : 0);
}
function countWrites(operation) {
  switch (operation.kind) {
    case "create":
      return countCreateWrites(operation.page);
    case "update":
      return 1 + operation.changes.filter((part) => part === "attachments" || part === "labels" || part === "access").length;
    case "complete":
      return operation.page.readOnly ? 1 : 0;
    case "skip":
      return 0;
    case "move":
    case "retitle":
    case "archive":
    case "trash":
      return 1;
  }
}
function estimateReads({ known: known3, created }) {
  return known3 + created === 0 ? 0 : 2 + Math.ceil(known3 / pagesPerRead) + created;
}

// src/core/report/redact.ts
function redactReport(report, redact) {
  const pages2 = report.pages.map((page) => ({
    ...page,
    title: redact(page.title),
    ...page.reason === void 0 ? {} : { reason: redact(page.reason) },
    ...page.error === void 0 ? {} : { error: redact(page.error) }
  }));
  const messages = report.messages.map((message) => ({ ...message, message: redact(message.message) }));
  return { ...report, pages: pages2, messages };
}

// src/core/links/affected.ts
function selectAffected(nodes, changes) {
  const changedEntries = diffEntries(
    nodes.map((node) => node.entry),
    changes.previousEntries
  );
  const changed = /* @__PURE__ */ new Set([...changes.paths, ...changedEntries]);
  for (const folder of foldersOf(changes.paths)) changed.add(folder);
  const reached = nodes.filter(
    ({ entry, references: references2 }) => changed.has(entry.path) || entry.parent?.kind === "path" && changedEntries.has(entry.parent.path) || [...references2].some((reference2) => changed.has(reference2))
  );
  const affected = new Set(reached.map((node) => node.entry.path));
  if (affected.size > 0) {
    for (const { entry } of nodes) if (entry.pageId === void 0) affected.add(entry.path);
  }
  return affected;
}
function diffEntries(current, previous) {
  const before = new Map(previous.map((entry) => [entry.path, describe2(entry)]));
  const after2 = new Map(current.map((entry) => [entry.path, describe2(entry)]));
  const paths = /* @__PURE__ */ new Set([...before.keys(), ...after2.keys()]);
  return new Set([...paths].filter((path) => before.get(path) !== after2.get(path)));
}
function describe2(entry) {
  const { path, space, title, pageId, parent, labels, readOnly, adopt, allowSecrets, jira } = entry;
  return JSON.stringify([path, space, title, pageId, parent, labels, readOnly, adopt, allowSecrets, jira]);
}
function foldersOf(paths) {
  const folders = /* @__PURE__ */ new Set();
  for (const path of paths) {
    for (let end2 = path.lastIndexOf("/"); end2 > 0; end2 = path.lastIndexOf("/", end2 - 1))
      folders.add(path.slice(0, end2));
  }
  return folders;
}

// src/sync/foreign-ids.ts
function withOwnIds(entries, { pageIds }) {
  if (pageIds === void 0) return entries;
  return entries.map((entry) => {
    const { parent, ...rest } = withId(entry, pageIds);
    return parent?.kind === "path" ? { ...rest, parent } : rest;
  });
}
function brokenWithOwnIds(entries, { pageIds }) {
  return pageIds === void 0 ? entries : entries.map((entry) => withId(entry, pageIds));
}
function withId(entry, pageIds) {
  const { pageId: _, ...rest } = entry;
  const own4 = pageIds.get(entry.path);
  return own4 === void 0 ? rest : { ...rest, pageId: own4 };
}

// src/sync/select.ts
function selectSources(sources, { scope, changes, previous }) {
  if (typeof scope !== "string") return selectNamed(sources, scope);
  if (changes.kind === "all" || previous === void 0)
    return new Set(sources.map((source) => source.entry.path));
  const summary = { paths: changes.paths, previousEntries: previous };
  return selectAffected(sources, summary);
}
function selectNamed(sources, names3) {
  const paths = sources.map((source) => source.entry.path);
  const folders = new Set(paths.flatMap(listFolders));
  const known3 = new Set(paths);
  const wanted = names3.map((name) => name.replace(/^\.\/|\/+$/g, ""));
  const unknown3 = wanted.filter((name) => name !== "." && !known3.has(name) && !folders.has(name));
  if (unknown3.length > 0) {
    const [first = ""] = unknown3;
    const otherwise = 'Run "confluence rebuild-mapping" to add new files to the mapping.';
    throw new InputError(
      `Cannot sync ${unknown3.join(", ")}: the mapping has no such file, and no file in such a folder.${hintFor(first, [...paths, ...folders], otherwise)}`
    );
  }
  const named = new Set(wanted);
  return new Set(
    paths.filter(
      (path) => named.has(".") || named.has(path) || listFolders(path).some((folder) => named.has(folder))
    )
  );
}
function listFolders(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function parsePrevious(changes, options2) {
  if (changes.kind === "all" || changes.previousMapping === void 0) return void 0;
  const { syntaxError, messages, entries } = parseMapping(changes.previousMapping, options2.mappingFile);
  const isWrong = syntaxError || messages.some((message) => message.fatal === true);
  return isWrong ? void 0 : withOwnIds(entries, options2);
}
function findRemoved(previous, current) {
  const paths = new Set(current.map((entry) => entry.path));
  const ids = new Set(current.map((entry) => entry.pageId));
  return previous.filter(
    (entry) => !paths.has(entry.path) && (entry.pageId === void 0 || !ids.has(entry.pageId))
  );
}

// src/sync/check-pages.ts
function describePages(findings) {
  const { state, options: options2 } = findings;
  const previous = parsePrevious(state.changes, options2);
  const before = new Map(previous?.map((entry) => [entry.path, entry]));
  const origins = new Map(
    state.changes.kind === "some" ? state.changes.renames.map(({ from, to }) => [to, from]) : []
  );
  const pages2 = [...state.sources.values()].map((source) => {
    const { path } = source.entry;
    return describePage2(source, before.get(path) ?? before.get(origins.get(path) ?? path), findings);
  });
  return [...pages2, ...describeRemoved(findings)].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function describePage2({ entry, title }, before, { state, failed }) {
  const { path, space, pageId } = entry;
  const known3 = { path, title, space, ...pageId === void 0 ? {} : { pageId } };
  if (failed.has(path))
    return {
      ...known3,
      status: "failed",
      error: "its file, or one that it shows, has an error: see the messages"
    };
  if (pageId === void 0) return { ...known3, status: "created" };
  if (state.changes.kind === "all")
    return { ...known3, status: "skipped", reason: "not compared with Confluence" };
  if (!state.selected.has(path)) return { ...known3, status: "unchanged", reason: "nothing changed" };
  const parts = before === void 0 ? [] : listChanges(entry, before);
  if (state.changes.paths.has(path)) parts.push("content");
  const status = parts.length === 1 && parts[0] === "parent" ? "moved" : "updated";
  return { ...known3, status, reason: parts.join(", ") || "something that it refers to changed" };
}
function listChanges(entry, before) {
  const differs = (one3, other) => JSON.stringify(one3) !== JSON.stringify(other);
  const isRetitled = before.title !== void 0 && entry.title !== void 0 && before.title !== entry.title;
  return [
    ...isRetitled ? [`title (was "${before.title}")`] : [],
    ...differs(entry.parent, before.parent) ? ["parent"] : [],
    ...differs(entry.labels, before.labels) ? ["labels"] : [],
    ...entry.readOnly === before.readOnly ? [] : ["who may edit"]
  ];
}
function describeRemoved({ state, options: options2 }) {
  const { onRemoved } = options2.policy;
  if (onRemoved === "keep") return [];
  return state.removed.map(({ path, space, title = path, pageId }) => ({
    path,
    title,
    space,
    ...pageId === void 0 ? {} : { pageId },
    status: "removed",
    reason: `its entry was removed from the mapping (on-removed: ${onRemoved})`
  }));
}

// src/sync/kept.ts
function describeKept({ removed }, { policy, mappingFile }) {
  if (policy.onRemoved !== "keep") return [];
  return removed.map(
    ({ path, pageId }) => createMessage(
      `${path} left the mapping: its page${pageId === void 0 ? "" : ` ${pageId}`} stays in Confluence as it is (on-removed: keep).`,
      { path: mappingFile, ruleId: "page-kept", severity: "info" }
    )
  );
}

// node_modules/entities/dist/index.js
var EntityLevel;
(function(EntityLevel2) {
  EntityLevel2[EntityLevel2["XML"] = 0] = "XML";
  EntityLevel2[EntityLevel2["HTML"] = 1] = "HTML";
})(EntityLevel || (EntityLevel = {}));
var EncodingMode;
(function(EncodingMode2) {
  EncodingMode2[EncodingMode2["UTF8"] = 0] = "UTF8";
  EncodingMode2[EncodingMode2["ASCII"] = 1] = "ASCII";
  EncodingMode2[EncodingMode2["Extensive"] = 2] = "Extensive";
  EncodingMode2[EncodingMode2["Attribute"] = 3] = "Attribute";
  EncodingMode2[EncodingMode2["Text"] = 4] = "Text";
})(EncodingMode || (EncodingMode = {}));

// src/core/links/scan.ts
var starts = /(\]\()|(\]:)|\b(?:href|src|srcset|data)[\s>]*(=)|https?:\/\/|www\./gi;
var bareStarts = /https?:\/\/|www\./gi;
var gap = /[\t ]{0,100}(?:[\r\n][\s>]{0,100})?/y;
var maxLength = 2048;
var maxEnds = 32;
var bareEnds = /[^\p{L}\p{N}%/._-]|[._](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu;
function scanDestinations(text5) {
  const found = /* @__PURE__ */ new Set();
  const add2 = (candidate) => {
    if (candidate === "") return;
    found.add(candidate);
    if (!/[\\&]/.test(candidate)) return;
    found.add(decodeString(candidate));
    found.add(decodeHTMLAttribute(candidate));
  };
  for (const match of text5.matchAll(starts)) {
    for (const candidate of candidatesAt(text5, match)) add2(candidate);
  }
  const decoded = /[\\&]/.test(text5) ? decodeString(text5) : text5;
  if (decoded !== text5) {
    for (const match of decoded.matchAll(bareStarts)) {
      for (const candidate of bareAt(decoded, match)) add2(candidate);
    }
  }
  return found;
}
function candidatesAt(text5, match) {
  const [start, inline2, definition2, attribute2] = match;
  if ((inline2 ?? definition2 ?? attribute2) === void 0) return bareAt(text5, match);
  return skipGap(text5, match.index + start.length).flatMap((from) => {
    const window = text5.slice(from, from + maxLength);
    if (attribute2 !== void 0) return readAttribute(window, start);
    if (window.startsWith("<")) return [/^(?:\\.|[^\\>\n])*/.exec(window.slice(1))?.[0] ?? ""];
    const run2 = findRun(window, /\s/);
    return inline2 === void 0 ? [run2] : readInline(run2);
  });
}
function bareAt(text5, match) {
  const url = findRun(text5.slice(match.index, match.index + maxLength), /\s/);
  return readBare(match[0].toLowerCase() === "www." ? `http://${url}` : url);
}
function readInline(run2) {
  const [first, ...others] = cutAt(run2, /\)/g);
  return first === void 0 || /[(\\]/.test(first) ? [run2, first ?? "", ...others] : [first];
}
function skipGap(text5, from) {
  gap.lastIndex = from;
  const end2 = from + (gap.exec(text5)?.[0].length ?? 0);
  const marks2 = [...text5.slice(from, end2).matchAll(/>/g)].map(({ index }) => from + index);
  return [end2, ...marks2];
}
function readAttribute(window, start) {
  const quote2 = window[0] ?? "";
  const isQuoted = quote2 === '"' || quote2 === "'";
  const end2 = isQuoted ? window.indexOf(quote2, 1) : 0;
  const value = isQuoted ? window.slice(1, Math.max(end2, 1)) : findRun(window, /[\s>]/);
  return start.toLowerCase().startsWith("srcset") ? value.split(/[\s,]+/) : [value];
}
function readBare(url) {
  const host = /^https?:\/\/[^/]*/i.exec(url)?.[0] ?? "";
  const ends = cutAt(url.slice(host.length), bareEnds);
  return [url, ...ends.map((end2) => host + end2)];
}
function findRun(window, end2) {
  const index = window.search(end2);
  return index === -1 ? window : window.slice(0, index);
}
function cutAt(text5, ends) {
  const cut2 = [];
  for (const match of text5.matchAll(ends)) {
    if (cut2.length === maxEnds) break;
    cut2.push(text5.slice(0, match.index));
  }
  return cut2;
}

// src/core/links/references.ts
var surelyFile = /\.(?:md|markdown|png|jpe?g|gif|svg|webp)$/i;
function findReferences(from, text5, repository) {
  const found = /* @__PURE__ */ new Set();
  for (const destination of scanDestinations(text5)) {
    for (const reading of readingsOf(destination)) {
      const target = readLinkTarget(reading, from, repository);
      if (target.kind === "repository") addPath(found, target.path);
    }
  }
  return found;
}
function addPath(found, path) {
  found.add(path);
  if (surelyFile.test(path)) return;
  for (const page of folderPages(path)) found.add(page);
}
function readingsOf(destination) {
  return destination.includes("%") ? [destination, destination.replaceAll("%", "%25")] : [destination];
}

// src/sync/read-sources.ts
var openFiles2 = 32;
async function readSources(entries, { tree, progress }, { repository }) {
  progress.report({ kind: "phase", name: "read", total: entries.length });
  const limit = pLimit(openFiles2);
  const messages = [];
  const read = async (entry) => {
    try {
      const text5 = await tree.readText(entry.path);
      return text5 === void 0 ? void 0 : summarize(entry, text5, repository);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      messages.push(
        createMessage(error.message, { path: entry.path, ruleId: "unreadable-file", severity: "error" })
      );
      return void 0;
    } finally {
      progress.report({ kind: "advance" });
    }
  };
  const sources = await Promise.all(entries.map((entry) => limit(() => read(entry))));
  return {
    sources: new Map(
      sources.filter((source) => source !== void 0).map((source) => [source.entry.path, source])
    ),
    messages
  };
}
function summarize(entry, text5, repository) {
  const title = entry.title ?? titleOf(entry, { path: entry.path, ...parseHead(entry.path, text5) });
  return {
    entry,
    digest: digestOf(new TextEncoder().encode(text5)),
    title,
    references: findReferences(entry.path, text5, repository)
  };
}

// src/sync/read-repository.ts
async function readRepository(ports, options2) {
  const { mappingFile, scope } = options2;
  const mapping = await readMapping(ports, mappingFile);
  const index = await ports.tree.list();
  const changes = scope === "changed" ? await ports.changes.listChanges(mappingFile) : { kind: "all", reason: scope === "full" ? "a full sync was asked for" : "files were named" };
  const declared = withOwnIds(mapping.entries, options2);
  const gone = declared.map((entry) => entry.path).filter((path) => !index.files.has(path));
  const renames = [...changes.kind === "some" ? changes.renames : [], ...await ports.findRenames(gone)];
  const { entries, edits } = followRenames(declared, renames, index.files);
  const missing = entries.filter((entry) => !index.files.has(entry.path));
  const present = entries.filter((entry) => index.files.has(entry.path));
  const { sources, messages } = await readSources(present, ports, options2);
  const previous = parsePrevious(changes, options2);
  return {
    index,
    sources,
    entries,
    broken: brokenWithOwnIds(mapping.broken, options2),
    unreadable: entries.filter((entry) => !sources.has(entry.path)),
    ...mapping.syntaxError && mapping.messages[0] !== void 0 ? { syntaxError: mapping.messages[0] } : {},
    selected: selectSources([...sources.values()], { scope, changes, previous }),
    removed: previous === void 0 ? [] : findRemoved(previous, entries).filter((entry) => !mapping.positions.has(entry.path)),
    changes,
    edits,
    messages: [
      ...mapping.messages,
      ...checkAllowances(mapping, mappingFile, ports.scanner.ruleIds),
      ...edits.flatMap((edit) => edit.kind === "rename" ? renamedFile(edit, mappingFile, mapping) : []),
      ...missing.map((entry) => missingFile(entry, mappingFile, mapping.positions.get(entry.path))),
      ...messages
    ],
    positions: mapping.positions
  };
}
async function readMapping({ tree }, mappingFile) {
  const text5 = await tree.readText(mappingFile);
  if (text5 !== void 0) return parseMapping(text5, mappingFile);
  throw new InputError(
    `Cannot read the mapping file ${mappingFile}: there is no such file. Run "confluence rebuild-mapping --space KEY" to make one, or name another with --mapping (mapping-file).`
  );
}
function renamedFile({ from, to }, mappingFile, { positions }) {
  return createMessage(
    `${from} is now ${to}: the mapping still has the old path. Move the key; a sync follows the file and does it, too.`,
    { path: mappingFile, place: positions.get(from), ruleId: "renamed-file", severity: "warning" }
  );
}
function missingFile(entry, mappingFile, place) {
  return createMessage(
    `Cannot sync ${entry.path}: the mapping lists it, but there is no such file. Its page stays as it is. Remove the entry, or correct its path.`,
    { path: mappingFile, place, ruleId: "missing-file", severity: "error" }
  );
}

// src/sync/check.ts
async function checkRepository(ports, options2) {
  const state = await readRepository(ports, options2);
  const sources = [...state.sources.values()];
  const converter = await convertAll(sources, await lookAround(state, ports, options2), { ports, options: options2 });
  const conflicts = findTitleConflicts(
    sources.map(({ entry, title }) => ({ path: entry.path, space: entry.space, title }))
  );
  const messages = [
    ...state.messages,
    ...conflicts,
    ...compareIds(state, options2),
    ...await converter.collectMessages(),
    ...describeKept(state, options2)
  ].map(toReportMessage);
  const failed = new Set(messages.filter(({ severity }) => severity === "error").map(({ path }) => path));
  for (const { entry } of sources) if (converter.built(entry.path)?.page === void 0) failed.add(entry.path);
  const pages2 = describePages({ state, options: options2, failed });
  const report = {
    version: 1,
    mode: "check",
    dryRun: true,
    counts: countPages(pages2),
    pages: pages2,
    messages,
    requests: noRequests,
    expected: estimateRequests(pages2, converter),
    converted: converter.count()
  };
  return { state, report: redactReport(report, (text5) => ports.scanner.redact(text5)) };
}
function compareIds(state, { mappingFile, replacesIds }) {
  const entries = parsePrevious(state.changes, { mappingFile });
  if (state.changes.kind === "all" || entries === void 0 || replacesIds === true) return [];
  return findChangedIds(state, { entries, renames: state.changes.renames }, mappingFile);
}
function estimateRequests(pages2, converter) {
  const writes = pages2.map(({ path, status }) => {
    const page = converter.built(path)?.page;
    if (status === "created") return page === void 0 ? 0 : countCreateWrites(page);
    return status === "updated" || status === "moved" || status === "removed" ? 1 : 0;
  });
  const known3 = pages2.filter(
    ({ status }) => ["updated", "moved", "removed", "skipped"].includes(status)
  ).length;
  const created = pages2.filter(({ status }) => status === "created").length;
  return { reads: estimateReads({ known: known3, created }), writes: writes.reduce((sum2, count2) => sum2 + count2, 0) };
}
async function lookAround(state, { tree }, { settings, repository }) {
  const all4 = { ...state, selected: new Set(state.sources.keys()) };
  const ids = /* @__PURE__ */ new Map();
  for (const { entry } of state.sources.values())
    if (entry.pageId !== void 0) ids.set(entry.path, entry.pageId);
  const created = new Set([...state.sources.keys()].filter((path) => !ids.has(path)));
  return {
    settings: { ...settings, siteUrl: "" },
    repository,
    facts: { ...state.index, pages: collectPages(all4, { ids, created }), images: await readImages(all4, tree) }
  };
}
async function convertAll(sources, surroundings, { ports, options: options2 }) {
  const converter = createConverter(ports, options2);
  ports.progress.report({ kind: "phase", name: "convert", total: sources.length });
  for (const source of sources) {
    await converter.convert(source, surroundings);
    ports.progress.report({ kind: "advance" });
  }
  return converter;
}

// src/sync/diagrams.ts
async function drawDiagrams(pages2, renderer) {
  const diagrams = /* @__PURE__ */ new Map();
  for (const { page, present } of pages2) {
    for (const { name, source } of page.attachments) {
      if (source.kind === "diagram" && !present.has(name)) diagrams.set(source.code, source);
    }
  }
  const wanted = [...diagrams.values()];
  const drawings = wanted.length === 0 ? [] : await draw2(wanted, renderer);
  const images = /* @__PURE__ */ new Map();
  const broken = /* @__PURE__ */ new Map();
  for (const [index, { code: code2 }] of wanted.entries()) {
    const drawing2 = drawings[index];
    if (drawing2?.kind === "image") images.set(code2, drawing2);
    else broken.set(code2, drawing2 ?? { reason: "it was not drawn" });
  }
  return { images, broken };
}
var widest = 1800;
function collectWidths(pages2, images) {
  return new Map(
    pages2.map(({ page, present }) => {
      const widths = /* @__PURE__ */ new Map();
      for (const { name, source } of page.attachments) {
        const drawn = source.kind === "diagram" ? images.get(source.code)?.width : void 0;
        const width = present.get(name) ?? drawn;
        if (width !== void 0) widths.set(name, Math.min(width, widest));
      }
      return [page.entry.path, widths];
    })
  );
}
async function draw2(diagrams, renderer) {
  try {
    return await renderer.draw(diagrams);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return diagrams.map(() => ({ kind: "broken", reason: error.message.replace(/\.$/, "") }));
  }
}

// src/core/mark.ts
var format = 1;
var maxLength2 = 254;
var outputLengths = {
  title: 6,
  body: 12,
  place: 6,
  labels: 6,
  attachments: 8,
  access: 1
};
var outputParts = Object.keys(outputLengths);
var inputsLength = 12;
var nameLength = 10;
function hashRepository(name) {
  return shortHash([name.toLowerCase()], nameLength);
}
function hashPath(path) {
  return shortHash([path], nameLength);
}
function hashInputs(values) {
  return shortHash(values, inputsLength);
}
function hashOutput(part, values) {
  return shortHash(values, outputLengths[part]);
}
var unfinished = {
  inputs: "-".repeat(inputsLength),
  output: splitOutput("-".repeat(sum()))
};
function sameOutput(a, b) {
  return outputParts.every((part) => a[part] === b[part]);
}
function formatMark(mark2, origin) {
  const { inputs, output } = mark2.fingerprint;
  const outputText = outputParts.map((part) => output[part]).join("");
  const commit = origin.commit ? ` @ ${origin.commit.slice(0, 7)}` : "";
  const text5 = `[sync ${format} ${mark2.repository}.${mark2.path} ${inputs}.${outputText}] ${origin.path}${commit} (${origin.repository})`;
  return text5.slice(0, maxLength2).replace(/[\uD800-\uDBFF]$/, "");
}
var pattern = new RegExp(
  `^\\[sync ${format} ([\\w-]{${nameLength}})\\.([\\w-]{${nameLength}}) ([\\w-]{${inputsLength}})\\.([\\w-]{${sum()}})\\]`
);
function parseMark(message) {
  const match = pattern.exec(message.trimStart());
  if (match === null) return void 0;
  const [, repository = "", path = "", inputs = "", output = ""] = match;
  return { repository, path, fingerprint: { inputs, output: splitOutput(output) } };
}
function splitOutput(text5) {
  let start = 0;
  const take = (length) => text5.slice(start, start += length);
  return {
    title: take(outputLengths.title),
    body: take(outputLengths.body),
    place: take(outputLengths.place),
    labels: take(outputLengths.labels),
    attachments: take(outputLengths.attachments),
    access: take(outputLengths.access)
  };
}
function sum() {
  return Object.values(outputLengths).reduce((total, length) => total + length, 0);
}
function readOrigin(message) {
  const text5 = message.slice(message.indexOf("] ") + 2);
  return text5.replace(/ @ [\da-f]{7} \([^()]*\)$| \([^()]*\)$/, "");
}
function formatAttachmentMark(digest, width) {
  return `[sync ${format} ${digest}]${width === void 0 ? "" : ` ${width} pixels wide`}`;
}
var attachmentPattern = new RegExp(`^\\[sync ${format} ([\\w-]+)\\]`);
function parseAttachmentMark(comment3) {
  return attachmentPattern.exec(comment3.trimStart())?.[1];
}
function parseDrawnWidth(comment3) {
  const width = /^\[sync [^\]]*\] ([1-9]\d{0,4}) pixels wide/.exec(comment3.trimStart())?.[1];
  return width === void 0 ? void 0 : Number(width);
}

// src/sync/apply/access.ts
async function applyAccess(id, { readOnly, entry }, context) {
  try {
    await context.writer.setReadOnly(id, readOnly, context.isNew);
    return true;
  } catch (error) {
    if (!(error instanceof ConfluenceError) || !isRefusal(error)) throw error;
    const reason = `Cannot restrict who edits the pages: ${error.message} They stay open to all editors of the space. Set read-only to false to stop trying.`;
    context.warnOnce(
      createMessage(reason, { path: entry.path, ruleId: "restrictions-unavailable", severity: "warning" })
    );
    return false;
  }
}
function isRefusal({ code: code2 }) {
  return code2 === "forbidden" || code2 === "rejected" || code2 === "not-found";
}

// src/sync/apply/attachments.ts
async function applyAttachments(id, { attachments }, context) {
  const { reader, writer, listed, isNew } = context;
  const existing = isNew ? [] : listed.get(id) ?? await reader.readAttachments(id);
  const byName2 = new Map(existing.map((attachment) => [attachment.name, attachment]));
  for (const attachment of attachments) {
    const present = byName2.get(attachment.name);
    if (present !== void 0 && parseAttachmentMark(present.comment) === attachment.digest) continue;
    await writer.attach(id, await toUpload(attachment, context));
  }
  const wanted = new Set(attachments.map((attachment) => attachment.name));
  for (const attachment of existing) {
    const ours = parseAttachmentMark(attachment.comment) !== void 0;
    if (ours && !wanted.has(attachment.name)) await writer.detach(attachment);
  }
}
async function toUpload({ name, mediaType, digest, source }, context) {
  const picture2 = source.kind === "diagram" ? context.images.get(source.code) : void 0;
  const bytes = picture2?.bytes ?? await readSource(source, context);
  if (bytes !== void 0)
    return { name, mediaType, comment: formatAttachmentMark(digest, picture2?.width), bytes };
  const what = source.kind === "file" ? `${source.path} is gone` : "its diagram was not drawn";
  throw new ConfluenceError(`Cannot attach ${name}: ${what}.`, { code: "rejected" });
}
async function readSource(source, { tree }) {
  if (source.kind === "text") return new TextEncoder().encode(source.text);
  return source.kind === "file" ? tree.readBytes(source.path) : void 0;
}

// src/sync/apply/labels.ts
async function applyLabels(id, { labels }, { reader, writer }) {
  const managed = await reader.readManagedLabels(id);
  const current = new Set(managed.length === 0 && labels.length === 0 ? [] : await reader.readLabels(id));
  const added = labels.filter((label) => !current.has(label));
  const removed = managed.filter((label) => !labels.includes(label));
  const ours = labels.filter((label) => managed.includes(label) || added.includes(label));
  await remember(id, { from: managed, to: [.../* @__PURE__ */ new Set([...managed, ...ours])] }, writer);
  if (added.length > 0) await writer.addLabels(id, added);
  for (const label of removed) if (current.has(label)) await writer.removeLabel(id, label);
  await remember(id, { from: [.../* @__PURE__ */ new Set([...managed, ...ours])], to: ours }, writer);
}
async function labelNewPage(id, { labels }, { writer }) {
  if (labels.length === 0) return;
  await writer.writeManagedLabels(id, labels, true);
  await writer.addLabels(id, labels);
}
async function remember(id, { from, to }, writer) {
  if (from.length === to.length && to.every((label) => from.includes(label))) return;
  await writer.writeManagedLabels(id, to, false);
}

// src/core/desired/fingerprint.ts
var converterVersion = 2;
function fingerprintInputs(inputs) {
  const { entry, digest, settings, repository, references: references2, facts } = inputs;
  const paths = entry.parent?.kind === "path" ? [...references2, entry.parent.path] : [...references2];
  const described = paths.map((path) => describeFact(facts, path)).filter((fact) => fact !== void 0);
  return hashInputs([
    String(converterVersion),
    JSON.stringify([
      entry.path,
      entry.space,
      entry.title ?? null,
      entry.labels ?? null,
      entry.readOnly ?? null,
      entry.jira ?? null,
      // Taken back, an allowance has to make the file be searched again.
      ...entry.allowSecrets === void 0 ? [] : [entry.allowSecrets]
    ]),
    JSON.stringify(entry.parent ?? null),
    JSON.stringify(settings, Object.keys(settings).sort()),
    JSON.stringify([settings.mermaid, settings.math]),
    JSON.stringify([repository.name, repository.url ?? null, repository.branch]),
    digest,
    ...described.sort()
  ]);
}
function fingerprintOutput(page, body, parentId) {
  return {
    title: hashOutput("title", [page.title]),
    body: hashOutput("body", [body]),
    place: hashPlace(parentId),
    labels: hashOutput("labels", [...page.labels].sort()),
    attachments: hashOutput(
      "attachments",
      page.attachments.map(({ name, digest }) => `${name} ${digest}`).sort()
    ),
    access: page.readOnly ? "r" : "w"
  };
}
function hashPlace(parentId) {
  return hashOutput("place", parentId === void 0 ? [] : [parentId]);
}

// src/core/plan/drift.ts
function findDrift({ page, ownership }, place) {
  if (page.status !== "current") return { kind: "trashed" };
  if (ownership.kind === "edited") return editedBy(page, ownership.version);
  if (ownership.kind === "foreign") return void 0;
  const isElsewhere = place.kind === "under" && page.parentId !== place.id;
  if (isElsewhere && ownership.mark.fingerprint.output.place === hashPlace(place.id)) return { kind: "moved" };
  return page.subtype === "live" ? { kind: "live" } : void 0;
}
function isMendable({ kind }) {
  return kind !== "live";
}
function editedBy({ version }, since) {
  return {
    kind: "edited",
    since,
    ...version.authorId === void 0 ? {} : { authorId: version.authorId },
    ...version.createdAt === void 0 ? {} : { at: version.createdAt }
  };
}

// src/sync/apply/write.ts
async function writePage(page, target, context) {
  const { content: content2, isOpen } = context.finish(page, context.title);
  if (isOpen) context.unfinished.add(page.entry.path);
  else context.unfinished.delete(page.entry.path);
  const current = context.written.get(page.entry.path) ?? target;
  try {
    return remember2(page, { page: await context.writer.update(current, content2) }, context);
  } catch (error) {
    if (!(error instanceof ConfluenceError) || error.code !== "conflict" || context.onDrift !== "overwrite")
      throw error;
    const [fresh] = await context.reader.readPages([target.id]);
    if (fresh === void 0 || fresh.version.number === current.version.number) throw error;
    const written = await context.writer.update(fresh, content2);
    return remember2(page, { page: written, drift: editedBy(fresh, current.version.number) }, context);
  }
}
function remember2(page, written, context) {
  context.written.set(page.entry.path, written.page);
  return written;
}

// src/sync/apply/update.ts
async function applyUpdate(operation, context) {
  const { page, target, changes } = operation;
  const left = parseMark(target.version.message)?.fingerprint.output;
  if (isSettled(operation, context) && left !== void 0 && sameOutput(left, withPlaceOf(left, context.finish(page).output, page))) {
    return { operation, status: "unneeded", page: target };
  }
  await applyParts(page, target, { parts: changes, context });
  const written = await writePage(page, target, context);
  return { operation, status: "applied", ...written };
}
function isSettled({ page, drift, adopted }, { written }) {
  const { path, pageId } = page.entry;
  return drift === void 0 && adopted === void 0 && pageId !== void 0 && !written.has(path);
}
async function applyParts(page, { id }, { parts, context }) {
  if (parts.includes("attachments")) await applyAttachments(id, page, { ...context, isNew: false });
  if (parts.includes("labels")) await applyLabels(id, page, context);
  if (parts.includes("access")) await applyAccess(id, page, { ...context, isNew: false });
}
function withPlaceOf(left, wanted, { entry }) {
  return entry.parent === void 0 ? { ...wanted, place: left.place } : wanted;
}

// src/sync/apply/complete.ts
async function applyComplete(operation, context) {
  const { page, target, drift } = operation;
  const lost = drift?.lost ?? outputParts;
  await applyParts(page, target, { parts: lost.filter((part) => part !== "access"), context });
  const isOpen = lost.includes("access") && !await applyAccess(target.id, page, { ...context, isNew: false });
  const isUnneeded = isOpen && lost.length === 1;
  return { operation, status: isUnneeded ? "unneeded" : "applied", page: target };
}

// src/sync/apply/drafts.ts
async function createDrafts(pages2, options2) {
  const { writer, journal, signal, spaceOf: spaceOf2, living } = options2;
  const ids = /* @__PURE__ */ new Map();
  const failures = /* @__PURE__ */ new Map();
  const limit = pLimit(options2.concurrency);
  const left = new Map((await journal.read()).map((draft) => [draft.path, draft]));
  const create2 = async (page) => {
    const { path } = page.entry;
    const space = spaceOf2(page);
    const old = left.get(path);
    if (old !== void 0 && old.space === space.id && !living.has(old.id)) {
      ids.set(path, old.id);
      left.delete(path);
    } else if (signal?.aborted !== true) {
      const id = await writer.createDraft({ space, title: page.title });
      ids.set(path, id);
      await journal.add({ path, space: space.id, id });
    }
  };
  await Promise.all(
    pages2.map(
      (page) => limit(
        () => create2(page).catch((error) => {
          if (!(error instanceof ConfluenceError)) throw error;
          failures.set(page.entry.path, error);
        })
      )
    )
  );
  const missing = findMissing(pages2, ids);
  const useless = [...missing].map((path) => ids.get(path)).filter((id) => id !== void 0);
  const abandoned = [...left.values()].map((draft) => draft.id).filter((id) => !living.has(id));
  await Promise.all([...useless, ...abandoned].map((id) => limit(() => discard(id, writer))));
  return { ids, failures, missing };
}
function findMissing(pages2, ids) {
  const parents = new Map(
    pages2.map(({ entry }) => [entry.path, entry.parent?.kind === "path" ? entry.parent.path : void 0])
  );
  const missing = /* @__PURE__ */ new Set();
  for (const path of parents.keys()) {
    const chain = [];
    let current = path;
    while (current !== void 0 && parents.has(current) && ids.has(current)) {
      chain.push(current);
      current = parents.get(current);
    }
    const broken = current !== void 0 && parents.has(current);
    if (broken) for (const member of [...chain, current]) missing.add(member);
  }
  return missing;
}
async function settleDrafts(outcomes, { ids }, { writer, journal, spaceOf: spaceOf2 }) {
  const doubtful = [];
  for (const outcome of outcomes) {
    const { operation, status } = outcome;
    const id = operation.kind === "create" ? ids.get(operation.page.entry.path) : void 0;
    if (operation.kind !== "create" || id === void 0) continue;
    if (status === "blocked" || status === "cancelled") await discard(id, writer);
    if (status === "failed" && outcome.pageId === void 0 && !isRefusal2(outcome.error))
      doubtful.push({ path: operation.page.entry.path, space: spaceOf2(operation.page).id, id });
  }
  await journal.replace(doubtful);
}
function isRefusal2(error) {
  return error instanceof ConfluenceError && error.code !== "unavailable";
}
async function discard(id, writer) {
  try {
    await writer.discardDraft(id);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
  }
}

// src/sync/apply/create.ts
async function applyCreate(operation, context) {
  const { page } = operation;
  const published = context.hasDrafts ? await publish(operation, context) : await create(operation, context);
  context.written.set(page.entry.path, published);
  if (page.attachments.length > 0) await applyAttachments(published.id, page, { ...context, isNew: true });
  await labelNewPage(published.id, page, context);
  if (page.readOnly) await applyAccess(published.id, page, { ...context, isNew: true });
  return { operation, status: "applied", page: published };
}
async function create({ page }, context) {
  const { path } = page.entry;
  const { content: content2, isOpen } = context.finish(page);
  if (isOpen) context.unfinished.add(path);
  const created = await context.writer.create(context.spaceOf(page), content2, !isOpen);
  context.ids.set(path, created.id);
  return created;
}
async function publish({ page }, context) {
  const draft = context.drafts.get(page.entry.path);
  if (draft === void 0) {
    throw new ConfluenceError(`Cannot create "${page.title}" from ${page.entry.path}: it has no draft.`, {
      code: "unavailable"
    });
  }
  try {
    return await context.writer.publish(draft, context.spaceOf(page), context.finish(page).content);
  } catch (error) {
    if (error instanceof ConfluenceError && error.code !== "unavailable")
      await discard(draft, context.writer);
    throw error;
  }
}

// src/sync/remote-state.ts
function spaceOf(state, key2) {
  return state.spaces.get(foldSpaceKey(key2));
}
function observedOf(state, path) {
  const observed = state.pages.get(path);
  if (observed === void 0) throw new InputError(`Cannot plan ${path}: it was not observed.`);
  return observed;
}

// src/sync/apply/finish.ts
function createFinisher(inputs) {
  const { sources, ids, drafted, commit } = inputs;
  const { settings, repository } = inputs.surroundings;
  const factsNow = createFacts(inputs);
  const idOf2 = (path) => {
    const id = ids.get(path);
    if (id === void 0)
      throw new InputError(`Cannot finish a page: the id of the page for ${path} is not known.`);
    return id;
  };
  return (page, temporaryTitle) => {
    const { entry } = page;
    const source = sources.get(entry.path);
    if (source === void 0)
      throw new InputError(`Cannot finish the page for ${entry.path}: its file was not read.`);
    const { parent } = entry;
    const waits = temporaryTitle !== void 0 && parent?.kind === "path" && (drafted.has(parent.path) || !ids.has(parent.path));
    const parentId = waits ? void 0 : parent?.kind === "path" ? idOf2(parent.path) : parent?.id;
    const standIn = inputs.standIn(page);
    const idOrStandIn = (target) => ids.get(target) ?? standIn;
    const body = fillBody(page.body, idOrStandIn, (name) => inputs.widths.get(entry.path)?.get(name));
    const facts = factsNow();
    const isOpen = [...openPaths(page.body), ...source.references].some(
      (target) => isToCome(target, facts, ids)
    );
    const title = temporaryTitle ?? page.title;
    const output = fingerprintOutput(page, fillBody(page.body, idOrStandIn), parentId);
    const { digest, references: references2 } = source;
    const fingerprint = {
      inputs: fingerprintInputs({ entry, digest, references: references2, settings, repository, facts }),
      output
    };
    const mark2 = {
      repository: hashRepository(repository.name),
      path: hashPath(entry.path),
      fingerprint: temporaryTitle === void 0 && !isOpen ? fingerprint : unfinished
    };
    const origin = { path: entry.path, repository: repository.name, ...commit === void 0 ? {} : { commit } };
    const content2 = { title, body, message: formatMark(mark2, origin) };
    return { content: { ...content2, ...parentId === void 0 ? {} : { parentId } }, output, isOpen };
  };
}
function isToCome(path, { pages: pages2 }, ids) {
  return pages2.get(path)?.ref.kind === "path" && !ids.has(path);
}
function createFacts({ surroundings, ids, missing }) {
  let known3 = { missing: -1, ids: -1, facts: surroundings.facts };
  return () => {
    if (known3.missing !== missing.size || known3.ids !== ids.size) {
      const facts = withPageIds(surroundings.facts, ids, missing);
      known3 = { missing: missing.size, ids: ids.size, facts };
    }
    return known3.facts;
  };
}

// src/sync/apply/create-context.ts
function createContext(ports, inputs) {
  const { planned, online, options: options2, drafts, missing, messages, images, widths, listed } = inputs;
  const ids = new Map([...online.remote.ids, ...drafts.ids]);
  const { sources } = planned.state;
  const { surroundings } = online;
  return {
    ...ports,
    onDrift: options2.policy.onDrift,
    hasDrafts: online.connection.hasDrafts,
    ids,
    unfinished: /* @__PURE__ */ new Set(),
    drafts: drafts.ids,
    images,
    listed,
    written: /* @__PURE__ */ new Map(),
    finish: createFinisher({
      sources,
      surroundings,
      ids,
      drafted: drafts.ids,
      missing,
      widths,
      commit: options2.commit,
      standIn: (page) => findStandIn(page, online)
    }),
    spaceOf: (page) => requireSpace(page, online),
    warnOnce: (message) => messages.set(message.ruleId ?? message.reason, messages.get(message.ruleId ?? "") ?? message)
  };
}
function findStandIn(page, online) {
  const { parent } = page.entry;
  const above = parent?.kind === "path" ? online.remote.ids.get(parent.path) : parent?.id;
  return requireSpace(page, online).homepageId ?? above ?? toPageId("0");
}
function requireSpace(page, { remote }) {
  const space = spaceOf(remote, page.entry.space);
  if (space === void 0)
    throw new InputError(`Cannot write ${page.entry.path}: the space ${page.entry.space} was not found.`);
  return space;
}

// src/core/plan/refuse.ts
function refuse(subject, policy) {
  const { entry, observed, place, space } = subject;
  if (space === void 0) return skip(subject, "space-missing", { failed: true });
  if (observed.kind === "absent") return void 0;
  const strict = policy.onDrift === "fail";
  if (observed.kind === "gone") {
    return policy.onDrift === "overwrite" ? void 0 : skip(subject, "gone", { failed: strict });
  }
  const { page: target, ownership } = observed;
  if (ownership.kind === "foreign" && !policy.adopt && !entry.adopt) {
    return skip(subject, "not-owned", { target, failed: true });
  }
  if (target.status === "archived") return skip(subject, "archived", { target, failed: true });
  if (target.spaceId !== space.id) return skip(subject, "other-space", { target, failed: true });
  const drift = findDrift(observed, place);
  if (drift === void 0 || policy.onDrift === "overwrite") return void 0;
  return skip(subject, "drift", { target, drift, failed: strict });
}
function keep(subject, inputs) {
  const { entry, observed, place } = subject;
  if (observed.kind !== "found" || observed.by !== "id" || entry.pageId === void 0) return void 0;
  const { ownership, page: target } = observed;
  if (ownership.kind !== "ours" || ownership.mark.fingerprint.inputs !== inputs) return void 0;
  const drift = findDrift(observed, place);
  if (drift !== void 0 && isMendable(drift)) return void 0;
  return skip(subject, "unchanged", { target, failed: false });
}
function skip({ entry, title }, reason, fields) {
  return { kind: "skip", path: entry.path, space: entry.space, title, reason, ...fields };
}

// src/sync/apply/edited-meanwhile.ts
async function leaveEdited(operation, error, { reader, onDrift, written }) {
  if (!(error instanceof ConfluenceError) || error.code !== "conflict" || onDrift === "overwrite")
    return void 0;
  if (!("page" in operation) || !("target" in operation)) return void 0;
  const { entry, title } = operation.page;
  const known3 = written.get(entry.path) ?? operation.target;
  const target = await readAgain(reader, known3.id);
  if (target === void 0 || target.version.number <= known3.version.number) return void 0;
  const drift = editedBy(target, known3.version.number);
  const left = skip({ entry, title }, "drift", { target, drift, failed: onDrift === "fail" });
  return { operation: left, status: "skipped" };
}
async function readAgain(reader, id) {
  try {
    return (await reader.readPages([id]))[0];
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return void 0;
  }
}

// src/sync/apply/failed-creates.ts
function findFailedCreates(outcomes) {
  return outcomes.flatMap((outcome) => {
    const { operation, status } = outcome;
    const exists = status === "applied" || status === "unneeded" || status === "failed" && outcome.pageId !== void 0;
    return operation.kind === "create" && !exists ? [operation.page.entry.path] : [];
  });
}
async function repairLinks(outcomes, missing, { context, refresh: refresh2 }) {
  const repaired = [];
  for (const outcome of outcomes) {
    const { operation } = outcome;
    const waits = outcome.status === "applied" && "page" in operation && (context.unfinished.has(operation.page.entry.path) || openPaths(operation.page.body).some((path) => missing.has(path)));
    const fresh = waits ? refresh2(operation) : operation;
    if (!waits || operation.kind === "retitle" || !("page" in fresh)) repaired.push(outcome);
    else repaired.push(await repair(fresh.page, outcome, context));
  }
  return repaired;
}
async function repair(page, outcome, context) {
  try {
    return { ...outcome, ...await writePage(page, outcome.page, context) };
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return { operation: outcome.operation, status: "failed", error, pageId: outcome.page.id };
  }
}

// src/sync/apply/page-files.ts
async function readPageFiles(operations, {
  reader,
  listed,
  concurrency
}) {
  const limit = pLimit(concurrency);
  const read = async (operation) => {
    if (!("page" in operation)) return [];
    const { page } = operation;
    if (!page.attachments.some(({ source }) => source.kind === "diagram")) return [];
    if (operation.kind === "create") return [{ page, present: /* @__PURE__ */ new Map() }];
    const attachments = await limit(() => list3(operation.target.id, reader));
    if (attachments === void 0) return [{ page, present: /* @__PURE__ */ new Map() }];
    listed.set(operation.target.id, attachments);
    return [{ page, present: findDrawings(page, attachments) }];
  };
  return (await Promise.all(operations.map(read))).flat();
}
async function list3(id, reader) {
  try {
    return await reader.readAttachments(id);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return void 0;
  }
}
function findDrawings(page, attachments) {
  const wanted = new Map(page.attachments.map(({ name, digest }) => [name, digest]));
  const present = /* @__PURE__ */ new Map();
  for (const { name, comment: comment3 } of attachments) {
    const width = parseDrawnWidth(comment3);
    const isWanted = wanted.has(name) && wanted.get(name) === parseAttachmentMark(comment3);
    if (isWanted && width !== void 0) present.set(name, width);
  }
  return present;
}

// src/sync/apply/move.ts
async function applyMove(operation, context) {
  return { operation, status: "applied", ...await writePage(operation.page, operation.target, context) };
}

// src/sync/apply/remove.ts
async function applyRemove(operation, { reader, writer }) {
  const { kind, target } = operation;
  if (await reader.hasChildren(target.id)) {
    throw new ConfluenceError(
      `Cannot ${kind} page ${target.id} "${target.title}": other pages or folders are under it. Move them elsewhere, or remove it by hand.`,
      { code: "rejected" }
    );
  }
  await writer[kind](target.id);
  return { operation, status: "applied", page: target };
}

// src/sync/apply/retitle.ts
async function applyRetitle(operation, context) {
  const { page, target, temporaryTitle: title } = operation;
  return { operation, status: "applied", ...await writePage(page, target, { ...context, title }) };
}

// src/core/plan/dependencies.ts
function findDependencies(operations) {
  const providers = findProviders(operations);
  return operations.map((operation, index) => {
    const before = isRemoval(operation) ? beforeRemoval(operation, providers) : beforeWrite(operation, providers);
    return [...new Set(before)].filter((other) => other !== index);
  });
}
function beforeWrite(operation, { makers, movers, retitles, titles }) {
  if (operation.kind === "skip" || operation.kind === "retitle" || isRemoval(operation)) return [];
  const { entry } = operation.page;
  const parent = entry.parent?.kind === "path" ? entry.parent.path : void 0;
  const before = [
    parent === void 0 ? void 0 : makers.get(parent),
    // Two pages may change places in the tree: the upper one goes first, or Confluence sees a circle.
    parent === void 0 || !changesPlace(operation) ? void 0 : movers.get(parent),
    retitles.get(entry.path),
    titles.get(titleKey(entry.space, operation.page.title))
  ];
  return before.filter((index) => index !== void 0);
}
function beforeRemoval(operation, providers) {
  const { removals, leaving, retitles, takenTitles, writes } = providers;
  const { id } = operation.target;
  const title = freedTitle(operation);
  const rush = title !== void 0 && takenTitles.has(title);
  const gone = (leaving.get(id) ?? []).map(({ path, index }) => retitles.get(path) ?? index);
  return [...removals.get(id) ?? [], ...rush ? gone : writes];
}
function findProviders(operations) {
  const makers = /* @__PURE__ */ new Map();
  const movers = /* @__PURE__ */ new Map();
  const retitles = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Map();
  const removals = /* @__PURE__ */ new Map();
  const leaving = /* @__PURE__ */ new Map();
  const takenTitles = /* @__PURE__ */ new Set();
  const writes = [];
  for (const [index, operation] of operations.entries()) {
    if (operation.kind === "skip") continue;
    if (isRemoval(operation)) {
      const parent = operation.target.parentId ?? "";
      removals.set(parent, [...removals.get(parent) ?? [], index]);
      const title2 = freedTitle(operation);
      if (title2 !== void 0) titles.set(title2, index);
      continue;
    }
    writes.push(index);
    const { path, space } = operation.page.entry;
    takenTitles.add(titleKey(space, operation.page.title));
    const from = operation.kind === "create" ? void 0 : operation.target.parentId;
    if (from !== void 0) leaving.set(from, [...leaving.get(from) ?? [], { path, index }]);
    if (operation.kind === "retitle") retitles.set(path, index);
    if (makesPage(operation)) makers.set(path, index);
    if (changesPlace(operation)) movers.set(path, index);
    const title = freedTitle(operation);
    if (title !== void 0 && (operation.kind === "retitle" || !titles.has(title))) titles.set(title, index);
  }
  return { makers, movers, retitles, titles, removals, leaving, takenTitles, writes };
}
function makesPage(operation) {
  return operation.kind === "create" || operation.kind === "update" && operation.drift?.kind === "trashed";
}
function changesPlace(operation) {
  return operation.kind === "move" || operation.kind === "update" && operation.changes.includes("place");
}
function isRemoval(operation) {
  return operation.kind === "archive" || operation.kind === "trash";
}
function freedTitle(operation) {
  if (operation.kind === "trash") {
    return operation.space === void 0 ? void 0 : titleKey(operation.space, operation.target.title);
  }
  if (operation.kind !== "update" && operation.kind !== "retitle") return void 0;
  const { page, target } = operation;
  const from = titleKey(page.entry.space, target.title);
  return from === titleKey(page.entry.space, page.title) ? void 0 : from;
}
function titleKey(space, title) {
  return `${foldSpaceKey(space)} ${foldTitle(title)}`;
}

// src/sync/apply/schedule.ts
async function runInOrder(operations, schedule) {
  const limit = pLimit(schedule.concurrency);
  const results = [];
  const dependencies = findDependencies(operations);
  const first = closeOverCreates(operations, dependencies);
  const start = (index, operation, gate2) => {
    const before = (dependencies[index] ?? []).flatMap((other) => results[other] ?? []);
    results[index] = runAfter(operation, { before, gate: gate2 }, { ...schedule, limit });
  };
  for (const [index, operation] of operations.entries()) if (first.has(index)) start(index, operation);
  const gate = Promise.all([...first].flatMap((index) => results[index] ?? [])).then(schedule.afterCreates);
  for (const [index, operation] of operations.entries()) if (!first.has(index)) start(index, operation, gate);
  await gate;
  return Promise.all(results);
}
function closeOverCreates(operations, dependencies) {
  const first = new Set(operations.flatMap(({ kind }, index) => kind === "create" ? [index] : []));
  for (const index of first) for (const before of dependencies[index] ?? []) first.add(before);
  return first;
}
async function runAfter(operation, { before, gate }, { run: run2, signal, onDone, limit }) {
  await gate;
  const finished = await Promise.all(before);
  const failed = finished.find((outcome2) => !isDone(outcome2));
  const outcome = await limit(async () => {
    if (operation.kind === "skip") return { operation, status: "skipped" };
    if (signal?.aborted === true) return { operation, status: "cancelled" };
    if (failed !== void 0) return { operation, status: "blocked", by: pathOf(failed.operation) };
    return run2(operation);
  });
  onDone(outcome);
  return outcome;
}
function isDone({ status }) {
  return status === "applied" || status === "unneeded";
}

// src/sync/apply/index.ts
var appliers = {
  create: applyCreate,
  retitle: applyRetitle,
  update: applyUpdate,
  complete: applyComplete,
  move: applyMove,
  archive: applyRemove,
  trash: applyRemove
};
async function applyPlan(ports, planned, options2) {
  const { online, converter } = planned;
  const { operations } = planned.plan;
  if (online === void 0) return { outcomes: operations.map(toSkipped), messages: [] };
  const drawings = await drawMissing(ports, { planned, online, options: options2 });
  const created = operations.flatMap((operation) => operation.kind === "create" ? [operation.page] : []);
  const draftOptions = {
    ...ports,
    concurrency: options2.concurrency,
    signal: options2.signal,
    spaceOf: (page) => requireSpace(page, online),
    living: new Set(online.remote.ids.values())
  };
  const drafts = await createDrafts(online.connection.hasDrafts ? created : [], draftOptions);
  await converter.convertWithout(drafts.missing, online.surroundings);
  const messages = /* @__PURE__ */ new Map();
  const missing = new Set(drafts.missing);
  const context = createContext(ports, { planned, online, options: options2, drafts, missing, messages, ...drawings });
  ports.progress.report({
    kind: "phase",
    name: "apply",
    total: operations.filter(({ kind }) => kind !== "skip").length
  });
  const first = await runInOrder(operations, {
    run: (operation) => run(refresh(operation, planned), { context, drafts }),
    afterCreates: async (outcomes2) => {
      for (const path of findFailedCreates(outcomes2)) missing.add(path);
      await converter.convertWithout(missing, online.surroundings);
    },
    concurrency: options2.concurrency,
    signal: options2.signal,
    onDone: ({ status }) => status !== "skipped" && ports.progress.report({ kind: "advance" })
  });
  const outcomes = await repairLinks(first, missing, {
    context,
    refresh: (operation) => refresh(operation, planned)
  });
  await settleDrafts(outcomes, drafts, draftOptions);
  return { outcomes, messages: [...messages.values()] };
}
async function drawMissing({ reader, diagrams }, { planned, online, options: options2 }) {
  const listed = /* @__PURE__ */ new Map();
  const { concurrency } = options2;
  const files = await readPageFiles(planned.plan.operations, { reader, listed, concurrency });
  const { images, broken } = await drawDiagrams(files, diagrams);
  await planned.converter.convertBroken(broken, online.surroundings);
  return { images, listed, widths: collectWidths(files, images) };
}
function toSkipped(operation) {
  return { operation, status: "skipped" };
}
function refresh(operation, { converter }) {
  if (!("page" in operation)) return operation;
  const page = converter.built(operation.page.entry.path)?.page ?? operation.page;
  return { ...operation, page };
}
async function run(operation, { context, drafts }) {
  if (operation.kind === "skip") return { operation, status: "skipped" };
  const path = pathOf(operation);
  const failure = drafts.failures.get(path);
  if (operation.kind === "create" && failure !== void 0)
    return { operation, status: "failed", error: failure };
  try {
    const apply = appliers[operation.kind];
    return await apply(operation, context);
  } catch (error) {
    const left = await leaveEdited(operation, error, context);
    if (left !== void 0) return left;
    if (!(error instanceof Error)) throw error;
    const pageId = context.written.get(path)?.id ?? ("target" in operation ? operation.target?.id : void 0);
    return { operation, status: "failed", error, ...pageId === void 0 ? {} : { pageId } };
  }
}

// src/core/plan/decide.ts
function decide({ page, observed, place }) {
  if (observed.kind === "absent") return { kind: "create", page };
  if (observed.kind === "gone") return { kind: "create", page, replaces: observed.id };
  const { page: target, ownership } = observed;
  if (ownership.kind === "foreign")
    return { kind: "update", page, target, changes: outputParts, adopted: true };
  const drift = findDrift(observed, place);
  const withDrift = drift === void 0 ? {} : { drift };
  const changes = findChanges(page, observed, place);
  const all4 = drift?.kind === "edited" || drift?.kind === "trashed" || observed.by === "search" && changes.length > 0;
  if (all4) return { kind: "update", page, target, changes: outputParts, ...withDrift };
  if (changes.some((part) => part !== "place")) return { kind: "update", page, target, changes, ...withDrift };
  if (changes.length > 0 || drift !== void 0 && isMendable(drift))
    return { kind: "move", page, target, ...withDrift };
  if (observed.by === "search") return { kind: "complete", page, target };
  return skip({ entry: page.entry, title: page.title }, "unchanged", { target, failed: false });
}
function findChanges(page, { ownership }, place) {
  if (ownership.kind === "foreign") return outputParts;
  const waits = openPaths(page.body).length > 0;
  const parentId = place.kind === "under" ? place.id : void 0;
  const wanted = fingerprintOutput(
    page,
    fillBody(page.body, (path) => path),
    parentId
  );
  const left = ownership.mark.fingerprint.output;
  return outputParts.filter((part) => {
    if (part === "body" && waits) return true;
    if (part !== "place") return wanted[part] !== left[part];
    return place.kind === "under-new" || place.kind === "under" && wanted.place !== left.place;
  });
}

// src/core/plan/order.ts
function orderOperations(operations) {
  let current = operations;
  for (; ; ) {
    const dependencies = findDependencies(current);
    const result = sort(dependencies);
    if (result.kind === "sorted")
      return { operations: result.order.map((index) => current[index]).filter(isPresent) };
    current = breakCycle(current, result.cycle);
  }
}
function sort(dependencies) {
  const order = [];
  const states = /* @__PURE__ */ new Map();
  const chain = [];
  const visit2 = (index) => {
    if (states.get(index) === "done") return void 0;
    if (states.get(index) === "open") return chain.slice(chain.indexOf(index));
    states.set(index, "open");
    chain.push(index);
    for (const before of dependencies[index] ?? []) {
      const cycle = visit2(before);
      if (cycle !== void 0) return cycle;
    }
    chain.pop();
    states.set(index, "done");
    order.push(index);
    return void 0;
  };
  for (const index of dependencies.keys()) {
    const cycle = visit2(index);
    if (cycle !== void 0) return { kind: "cycle", cycle };
  }
  return { kind: "sorted", order };
}
function breakCycle(operations, cycle) {
  const members = cycle.map((index) => operations[index]).filter(isPresent);
  for (const member of members) {
    if (member.kind !== "update" || freedTitle(member) === void 0) continue;
    const { page, target } = member;
    if (operations.some((other) => other.kind === "retitle" && pathOf(other) === pathOf(member))) continue;
    const suffix = ` (${hashPath(page.entry.path)})`;
    const temporaryTitle = `${target.title.slice(0, 255 - suffix.length)}${suffix}`;
    return [...operations, { kind: "retitle", page, target, temporaryTitle }];
  }
  throw new InputError(
    `Cannot order the pages: they wait for each other (${members.map(pathOf).join(" → ")}).`
  );
}
function isPresent(value) {
  return value !== void 0;
}

// src/core/plan/index.ts
function assemblePlan({ candidates, decided, orphans }, policy) {
  return orderOperations([...decided, ...candidates.map(decide), ...planRemovals(orphans, policy)]);
}

// src/sync/existence.ts
function findExistence({ entries, selected }, remote, impossible) {
  const { ids } = remote;
  const possible = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { path, space } = entry;
    const found = remote.pages.get(path)?.kind === "found";
    if (found || !selected.has(path) || impossible.has(path) || spaceOf(remote, space) === void 0)
      continue;
    possible.set(path, entry);
  }
  const created = /* @__PURE__ */ new Set();
  for (const entry of possible.values()) if (canExist(entry, { ids, possible })) created.add(entry.path);
  return { ids, created };
}
function canExist(entry, {
  ids,
  possible
}) {
  let current = entry;
  while (current !== void 0) {
    const { parent } = current;
    if (parent?.kind !== "path" || ids.has(parent.path)) return true;
    current = possible.get(parent.path);
  }
  return false;
}
function placeOf2(entry, { ids, created }) {
  const { parent } = entry;
  if (parent === void 0) return { kind: "anywhere" };
  if (parent.kind === "id") return { kind: "under", id: parent.id };
  const id = ids.get(parent.path);
  if (id !== void 0) return { kind: "under", id };
  return created.has(parent.path) ? { kind: "under-new" } : void 0;
}

// src/sync/decide-pages.ts
async function decidePages(ports, run2) {
  const candidates = [];
  const decided = [];
  ports.progress.report({ kind: "phase", name: "convert", total: run2.wanted.length });
  for (const source of run2.wanted) {
    run2.options.planSignal?.throwIfAborted();
    const decision = await decidePage(source, run2);
    if ("observed" in decision) candidates.push(decision);
    else decided.push(decision);
    ports.progress.report({ kind: "advance" });
  }
  return { candidates, decided };
}
async function decidePage(source, run2) {
  const { remote, options: options2, existence, surroundings, converter } = run2;
  const { entry, title, digest, references: references2 } = source;
  const observed = observedOf(remote, entry.path);
  const space = spaceOf(remote, entry.space);
  const place = placeOf2(entry, existence);
  const subject = { entry, title, observed, place: place ?? { kind: "anywhere" }, space };
  const refused = refuse(subject, options2.policy);
  if (refused !== void 0) return refused;
  if (place === void 0) return skip(subject, "parent-skipped", { failed: true, ...targetOf(observed) });
  const kept = keep(subject, fingerprintInputs({ entry, digest, references: references2, ...surroundings }));
  if (kept !== void 0) {
    if (options2.strict) await converter.convert(source, surroundings);
    return kept;
  }
  const built = converter.built(entry.path) ?? await converter.convert(source, surroundings);
  if (built.page === void 0) return skip(subject, "content-error", { failed: true, ...targetOf(observed) });
  return { page: built.page, observed, place };
}
function targetOf(observed) {
  return observed.kind === "found" ? { target: observed.page } : {};
}

// src/core/plan/observed.ts
function ownMark(version, repository) {
  const mark2 = parseMark(version.message);
  return mark2?.repository === hashRepository(repository) ? mark2 : void 0;
}
function indexMarkedPages(pages2, repository, mapped) {
  const mappedHashes = new Set([...mapped].map(hashPath));
  const paths = /* @__PURE__ */ new Map();
  const orphans = [];
  for (const page of pages2) {
    const mark2 = ownMark(page.version, repository);
    if (mark2 === void 0) continue;
    if (mappedHashes.has(mark2.path)) paths.set(mark2.path, page);
    else orphans.push(page);
  }
  const titles = new Map(orphans.map((page) => [foldTitle(page.title), page]));
  return {
    byPath: (path) => paths.get(hashPath(path)),
    byTitle: (title) => titles.get(foldTitle(title)),
    isMapped: (mark2) => mappedHashes.has(mark2.path),
    orphans
  };
}

// src/sync/ownership.ts
async function readOwnership(reader, page, repository) {
  const current = ownMark(page.version, repository);
  if (current !== void 0) return { kind: "ours", mark: current };
  for await (const versions of reader.readVersions(page.id)) {
    for (const version of versions) {
      const mark2 = ownMark(version, repository);
      if (mark2 === void 0) continue;
      if (version.number === page.version.number) return { kind: "ours", mark: mark2 };
      return { kind: "edited", mark: mark2, version: version.number };
    }
  }
  return { kind: "foreign" };
}

// src/sync/search.ts
async function searchPages(reader, request) {
  const { unknown: unknown3, spaces, findOrphans: findOrphans2, entries, repository } = request;
  const mapped = new Set(entries.map((entry) => entry.path));
  const ids = new Set(entries.map((entry) => entry.pageId).filter((id) => id !== void 0));
  const pages2 = /* @__PURE__ */ new Map();
  const orphans = [];
  for (const space of spaces.values()) {
    const wanted = unknown3.filter(({ entry }) => foldSpaceKey(entry.space) === foldSpaceKey(space.key));
    if (wanted.length === 0 && !findOrphans2) continue;
    const listing = await listSpace(reader, space, findOrphans2 ? Number.POSITIVE_INFINITY : wanted.length);
    const candidates = listing.complete ? listing.pages : await findTitles(reader, space, { wanted, request });
    const known3 = [...new Map([...listing.pages, ...candidates].map((page) => [page.id, page])).values()];
    const marked = indexMarkedPages(known3, repository, mapped);
    const titles = new Map(known3.map((page) => [foldTitle(page.title), page]));
    const limit = pLimit(request.concurrency);
    await Promise.all(
      wanted.map(
        ({ entry, title }) => limit(async () => {
          const found = await identify(reader, { entry, title, marked, titles, ids, repository });
          if (found !== void 0) pages2.set(entry.path, found);
        })
      )
    );
    if (findOrphans2) orphans.push(...marked.orphans.filter((page) => !ids.has(page.id)));
  }
  return { pages: pages2, orphans };
}
async function listSpace(reader, space, most) {
  const pages2 = [];
  let batches = 0;
  for await (const batch of reader.listPages(space.id)) {
    pages2.push(...batch);
    batches += 1;
    if (batches > most) return { pages: pages2, complete: false };
  }
  return { pages: pages2, complete: true };
}
async function findTitles(reader, space, { wanted, request }) {
  const limit = pLimit(request.concurrency);
  const found = await Promise.all(wanted.map(({ title }) => limit(() => reader.findPages(space.id, title))));
  return found.flat();
}
async function identify(reader, search) {
  const { entry, title, marked, titles, ids, repository } = search;
  const ours = marked.byPath(entry.path) ?? marked.byTitle(title);
  if (ours !== void 0 && !ids.has(ours.id)) {
    const mark2 = ownMark(ours.version, repository);
    if (mark2 !== void 0) return { kind: "found", page: ours, ownership: { kind: "ours", mark: mark2 }, by: "search" };
  }
  const namesake = titles.get(foldTitle(title));
  if (namesake === void 0 || ids.has(namesake.id)) return void 0;
  const ownership = await readOwnership(reader, namesake, repository);
  const isOthers = ownership.kind !== "foreign" && ownership.mark.path !== hashPath(entry.path) && marked.isMapped(ownership.mark);
  if (isOthers) return void 0;
  return { kind: "found", page: namesake, ownership, by: "search" };
}

// src/sync/observe.ts
async function observe(reader, request) {
  const { wanted, repository, concurrency } = request;
  const keys2 = [
    ...new Set([...wanted.map(({ entry }) => entry), ...request.removed].map((entry) => entry.space))
  ];
  const spaces = new Map((await reader.readSpaces(keys2)).map((space) => [foldSpaceKey(space.key), space]));
  const removedIds = new Set(request.removed.map((entry) => entry.pageId));
  const ids = [...wanted.map(({ entry }) => entry.pageId), ...removedIds].filter((id) => id !== void 0);
  const byId = new Map((await reader.readPages(ids)).map((page) => [page.id, page]));
  const limit = pLimit(concurrency);
  const pages2 = /* @__PURE__ */ new Map();
  await Promise.all(
    wanted.map(async ({ entry }) => {
      const page = entry.pageId === void 0 ? void 0 : byId.get(entry.pageId);
      if (page === void 0) return;
      const ownership = await limit(() => readOwnership(reader, page, repository));
      pages2.set(entry.path, { kind: "found", page, ownership, by: "id" });
    })
  );
  const unknown3 = wanted.filter(({ entry }) => !pages2.has(entry.path));
  const searched = await searchPages(reader, { ...request, unknown: unknown3, spaces });
  for (const { entry } of unknown3) pages2.set(entry.path, searched.pages.get(entry.path) ?? nothing(entry));
  const gone = [...byId.values()].filter((page) => removedIds.has(page.id));
  return {
    spaces,
    pages: pages2,
    ids: findIds(request, pages2),
    orphans: await findOrphanPages(reader, { candidates: [...searched.orphans, ...gone], pages: pages2, repository })
  };
}
async function findOrphanPages(reader, { candidates, pages: pages2, repository }) {
  const taken = new Set(
    [...pages2.values()].map((found) => found.kind === "found" ? found.page.id : void 0)
  );
  const orphans = [];
  for (const page of new Map(candidates.map((candidate) => [candidate.id, candidate])).values()) {
    const ownership = taken.has(page.id) ? void 0 : await readOwnership(reader, page, repository);
    if (ownership !== void 0 && ownership.kind !== "foreign") orphans.push({ page, ownership });
  }
  return orphans;
}
function nothing(entry) {
  return entry.pageId === void 0 ? { kind: "absent" } : { kind: "gone", id: entry.pageId };
}
function findIds({ entries, adopt }, pages2) {
  const ids = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const observed = pages2.get(entry.path);
    const id = observed === void 0 ? entry.pageId : idOf(observed, adopt || entry.adopt);
    if (id !== void 0) ids.set(entry.path, id);
  }
  return ids;
}
function idOf(observed, adopt) {
  if (observed.kind !== "found") return void 0;
  const namesake = observed.by === "search" && observed.ownership.kind === "foreign" && !adopt;
  return namesake ? void 0 : observed.page.id;
}

// src/sync/orphans.ts
function findOrphans({ removed, positions }, remote) {
  const paths = new Map(removed.map((entry) => [entry.pageId, entry.path]));
  const spaces = new Map([...remote.spaces.values()].map((space) => [space.id, space.key]));
  const named = new Set([...positions.keys()].map((path) => hashPath(path)));
  return remote.orphans.flatMap(({ page, ownership }) => {
    const space = spaces.get(page.spaceId);
    if (space === void 0 || named.has(ownership.mark.path)) return [];
    const path = paths.get(page.id) ?? readOrigin(page.version.message);
    const drift = ownership.kind === "edited" ? { drift: editedBy(page, ownership.version) } : {};
    return { page, path, space, ...drift };
  });
}

// src/sync/surroundings.ts
async function findSurroundings(ports, run2) {
  const { options: options2, state, remote } = run2;
  const { siteUrl, deployment } = run2.connection;
  const settings = { ...options2.settings, siteUrl, deployment };
  const impossible = findImpossible(run2);
  const images = await readImages(state, ports.tree);
  for (; ; ) {
    const existence = findExistence(state, remote, impossible);
    const facts = { ...state.index, pages: collectPages(state, existence), images };
    const surroundings = { settings, repository: options2.repository, facts };
    const failed = await convertNew(run2, { existence, surroundings });
    if (failed.length === 0) return { existence, surroundings };
    for (const path of failed) impossible.add(path);
  }
}
function findImpossible({ state, wanted, remote, options: options2 }) {
  const impossible = new Set([...state.sources.keys()].filter((path) => !remote.pages.has(path)));
  for (const { entry } of wanted) {
    const gone = observedOf(remote, entry.path).kind === "gone";
    if (gone && options2.policy.onDrift !== "overwrite") impossible.add(entry.path);
  }
  return impossible;
}
async function convertNew({ wanted, converter }, { existence, surroundings }) {
  const failed = [];
  for (const source of wanted) {
    if (!existence.created.has(source.entry.path)) continue;
    const { page } = await converter.convert(source, surroundings);
    if (page === void 0) failed.push(source.entry.path);
  }
  return failed;
}

// src/sync/verify.ts
async function verifyPages({ reader }, run2, decided) {
  const limit = pLimit(run2.options.concurrency);
  return Promise.all(decided.map((operation) => limit(() => verify(operation, { reader, run: run2 }))));
}
async function verify(operation, { reader, run: run2 }) {
  const { converter, surroundings, options: options2, state } = run2;
  if (operation.kind !== "skip" || operation.reason !== "unchanged") return operation;
  const { target, path } = operation;
  const source = state.sources.get(path);
  if (target === void 0 || source === void 0) return operation;
  const { page } = converter.built(path) ?? await converter.convert(source, surroundings);
  const lost = page === void 0 ? [] : await findLost(page, target.id, reader);
  if (page === void 0 || lost.length === 0) return operation;
  const drift = { kind: "stripped", lost };
  if (options2.policy.onDrift === "overwrite") return { kind: "complete", page, target, drift };
  return skip(page, "drift", { target, drift, failed: options2.policy.onDrift === "fail" });
}
async function findLost(page, id, reader) {
  const lost = [];
  if (page.labels.length > 0) {
    const present = new Set(await reader.readLabels(id));
    if (page.labels.some((label) => !present.has(label))) lost.push("labels");
  }
  if (page.attachments.length > 0) {
    const present = new Map((await reader.readAttachments(id)).map(({ name, comment: comment3 }) => [name, comment3]));
    const isThere = ({ name, digest }) => parseAttachmentMark(present.get(name) ?? "") === digest;
    if (!page.attachments.every(isThere)) lost.push("attachments");
  }
  if (page.readOnly && !await reader.isReadOnly(id)) lost.push("access");
  return lost;
}

// src/sync/plan.ts
async function planSync(ports, options2) {
  const state = await readRepository(ports, options2);
  requireMapping(state, options2);
  const converter = createConverter(ports, options2);
  const unreadable = [...state.unreadable, ...state.broken].map(holdBack);
  const { messages } = state;
  if (isNothingToDo(state, options2)) return { plan: { operations: unreadable }, state, converter, messages };
  const connection = await ports.reader.connect();
  const { wanted, conflicting, conflicts } = splitByTitle(state);
  const remote = await observeWanted(ports, options2, { state, wanted });
  const run2 = { options: options2, state, wanted, remote, converter };
  const existing = await findSurroundings(ports, { ...run2, connection });
  const { candidates, decided } = await decide2(ports, { ...run2, ...existing });
  const held = [...decided, ...unreadable, ...conflicting.map(({ entry }) => holdBack(entry))];
  const orphans = findOrphans(state, remote);
  return {
    plan: assemblePlan({ candidates, decided: held, orphans }, options2.policy),
    state,
    converter,
    online: { connection, remote, surroundings: existing.surroundings },
    messages: [...messages, ...conflicts]
  };
}
async function decide2(ports, run2) {
  const decisions = await decidePages(ports, run2);
  if (run2.options.verify !== true) return decisions;
  return { ...decisions, decided: await verifyPages(ports, run2, decisions.decided) };
}
function splitByTitle({ sources, selected }) {
  const all4 = [...sources.values()];
  const titled = all4.map(({ entry, title }) => ({ path: entry.path, space: entry.space, title }));
  const conflicts = findTitleConflicts(titled).filter(({ file }) => selected.has(file));
  const files = new Set(conflicts.map((message) => message.file));
  const chosen = all4.filter(({ entry }) => selected.has(entry.path));
  return {
    wanted: chosen.filter(({ entry }) => !files.has(entry.path)),
    conflicting: chosen.filter(({ entry }) => files.has(entry.path)),
    conflicts
  };
}
function requireMapping({ syntaxError }, { mappingFile }) {
  if (syntaxError === void 0) return;
  const { line = 1, column = 1, reason } = syntaxError;
  throw new InputError(`${mappingFile}:${line}:${column}: ${reason}`, {
    place: { path: mappingFile, line, column }
  });
}
function holdBack({ path, space, title }) {
  const entry = { path, space: space ?? "" };
  return skip({ entry, title: title ?? path }, "content-error", { failed: true });
}
function isNothingToDo({ selected, removed, changes }, { policy, scope }) {
  const removes = policy.onRemoved !== "keep" && (removed.length > 0 || looksForOrphans({ changes }, { scope, policy }));
  return selected.size === 0 && !removes;
}
function looksForOrphans({ changes }, { scope, policy }) {
  return policy.onRemoved !== "keep" && changes.kind === "all" && typeof scope === "string";
}
function observeWanted(ports, options2, { state, wanted }) {
  ports.progress.report({ kind: "phase", name: "observe", total: wanted.length });
  const removed = options2.policy.onRemoved === "keep" ? [] : state.removed;
  return observe(ports.reader, {
    wanted,
    removed,
    entries: state.entries,
    adopt: options2.policy.adopt,
    repository: options2.repository.name,
    // An entry may have left before its id was committed: then only its mark finds its page.
    findOrphans: looksForOrphans(state, options2) || removed.some((entry) => entry.pageId === void 0),
    concurrency: options2.concurrency
  });
}

// src/core/diff/lines.ts
var import_saxes2 = __toESM(require_saxes(), 1);
var blocks = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr table colgroup col thead tbody tfoot tr td th ac:structured-macro
  ac:rich-text-body ac:plain-text-body ac:task-list ac:task ac:task-body ac:layout ac:layout-section ac:layout-cell
  ac:adf-extension ac:adf-node ac:adf-content ac:adf-fallback`.split(/\s+/)
);
var volatileAttributes = /* @__PURE__ */ new Set([
  "ac:local-id",
  "ac:macro-id",
  "ac:schema-version",
  "data-layout",
  "local-id",
  "ri:version-at-save"
]);
var volatileElements = /* @__PURE__ */ new Set(["ac:task-id", "ac:task-uuid"]);
var signs = {
  h1: "# ",
  h2: "## ",
  h3: "### ",
  h4: "#### ",
  h5: "##### ",
  h6: "###### ",
  li: "- ",
  hr: "---",
  blockquote: "> "
};
function toLines(storage, form) {
  const page = createPage(form);
  const parser = new import_saxes2.SaxesParser({ xmlns: false });
  Object.assign(parser.ENTITIES, characterEntities);
  let isBroken = false;
  parser.on("error", () => void (isBroken = true));
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => page.open(name, attributes, isSelfClosing));
  parser.on("closetag", ({ name, isSelfClosing }) => {
    if (!isSelfClosing) page.close(name);
  });
  parser.on("text", (text5) => page.write(text5.replaceAll(/\s+/g, " ")));
  parser.on("cdata", (text5) => page.writeLines(text5));
  parser.write(`<storage>${storage}</storage>`).close();
  return isBroken ? storage.split("\n") : page.end();
}
function createPage(form) {
  const lines = [];
  let line = "";
  let depth = 0;
  let hidden = 0;
  const breakLine = () => {
    if (line.trim() !== "") lines.push(form === "storage" ? "  ".repeat(depth) + line.trim() : line.trim());
    line = "";
  };
  return {
    open(name, attributes, isEmpty) {
      if (name === "storage") return;
      if (volatileElements.has(name) && !isEmpty) hidden += 1;
      if (hidden > 0 || volatileElements.has(name)) return;
      const isBlock2 = blocks.has(name);
      if (isBlock2 && line.trim() !== signs["li"]?.trim()) breakLine();
      line += form === "text" ? signOf(name, attributes) : tagOf(name, attributes, isEmpty);
      if (isBlock2 && form === "storage") breakLine();
      if (isBlock2 && !isEmpty) depth += 1;
    },
    close(name) {
      if (name === "storage") return;
      if (volatileElements.has(name)) hidden -= 1;
      else if (hidden === 0) {
        if (blocks.has(name)) {
          breakLine();
          depth -= 1;
        }
        if (form === "storage") line += `</${name}>`;
        if (blocks.has(name)) breakLine();
      }
    },
    write: (text5) => void (line += hidden > 0 ? "" : form === "storage" ? escapeText(text5) : text5),
    writeLines(text5) {
      for (const [index, part] of text5.split("\n").entries()) {
        if (index > 0) breakLine();
        line += part;
      }
    },
    end() {
      breakLine();
      return lines;
    }
  };
}
function tagOf(name, attributes, isEmpty) {
  const kept = Object.entries(attributes).filter(([key2]) => !volatileAttributes.has(key2)).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key2, value]) => ` ${key2}="${escapeText(value).replaceAll('"', "&quot;")}"`);
  return `<${name}${kept.join("")}${isEmpty ? " /" : ""}>`;
}
function signOf(name, attributes) {
  if (name === "ac:structured-macro") return `[${attributes["ac:name"] ?? "macro"}] `;
  if (name === "ri:attachment") return `[${attributes["ri:filename"] ?? "attachment"}]`;
  if (name === "ri:url") return `[${attributes["ri:value"] ?? "address"}]`;
  if (name === "ri:page") return `[${attributes["ri:content-title"] ?? "page"}]`;
  if (name === "a" && attributes["href"] !== void 0) return `[${attributes["href"]}] `;
  if (name === "td" || name === "th") return "| ";
  return signs[name] ?? "";
}
function escapeText(text5) {
  return text5.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/core/diff/patch.ts
var timeout = 3e3;
function createPatch(before, after2, form) {
  const [old, fresh] = [describe3(before, form), describe3(after2, form)];
  if (old === fresh) return "";
  const heads = [before.name, after2.name];
  const patch3 = createTwoFilesPatch(...heads, old, fresh, void 0, void 0, { context: 3, timeout }) ?? // Too different to be compared in time: all of it goes, all of it comes.
  createTwoFilesPatch(...heads, old, "") + createTwoFilesPatch(...heads, "", fresh);
  return patch3.replace(/^=+\n/, "").replaceAll("\\ No newline at end of file\n", "");
}
function describe3({ title, body }, form) {
  if (body === void 0) return "";
  return [`title: ${title}`, ...toLines(body, form), ""].join("\n");
}

// src/sync/differences.ts
async function readDifferences(reader, operations, form) {
  const writes = operations.filter(isWrite);
  const ids = writes.flatMap((write2) => write2.kind === "update" ? [write2.target.id] : []);
  const bodies2 = ids.length === 0 ? /* @__PURE__ */ new Map() : await reader.readBodies(ids);
  const patches = /* @__PURE__ */ new Map();
  for (const write2 of writes) {
    const { path } = write2.page.entry;
    const after2 = {
      name: path,
      title: write2.page.title,
      // A page that does not exist yet is named by its path.
      body: fillBody(write2.page.body, (target) => `{page_id of ${target}}`)
    };
    const before = write2.kind === "create" ? { name: "/dev/null", title: "", body: void 0 } : { name: nameOf2(write2), title: write2.target.title, body: bodies2.get(write2.target.id) ?? "" };
    const patch3 = createPatch(before, after2, form);
    if (patch3 !== "") patches.set(path, patch3);
  }
  return patches;
}
function isWrite(operation) {
  return operation.kind === "create" || operation.kind === "update";
}
function nameOf2({ target }) {
  return `page ${target.id} (version ${target.version.number})`;
}

// src/sync/index.ts
async function syncRepository(ports, options2, approve) {
  const planned = await planSync(ports, options2);
  if (approve !== void 0) {
    const result = await describePlan(ports, options2, planned);
    if (!await approve(result)) return result;
  }
  const { outcomes, messages } = await applyPlan(ports, planned, options2);
  const report = await reportRun(ports, { planned, options: options2, dryRun: false, results: outcomes, messages });
  const complete = report.counts.failed === 0 && options2.signal?.aborted !== true && !outcomes.some(isLeftForLater);
  return { report, edits: [...planned.state.edits, ...outcomes.flatMap(findIdEdit)], complete };
}
function isLeftForLater({ operation }) {
  return operation.kind === "skip" && (operation.reason === "drift" || operation.reason === "gone");
}
async function planRepository(ports, options2) {
  return describePlan(ports, options2, await planSync(ports, options2));
}
async function describePlan(ports, options2, planned) {
  const { operations } = planned.plan;
  const results = operations.map((operation) => ({ operation, status: "planned" }));
  const report = await reportRun(ports, { planned, options: options2, dryRun: true, results, messages: [] });
  return { report, edits: planned.state.edits, complete: false, operations };
}
async function reportRun(ports, { planned, options: options2, dryRun, results, messages }) {
  const { online, state, converter } = planned;
  const report = createReport({
    mode: modeOf(options2, state.changes.kind),
    dryRun,
    results,
    messages: [
      ...planned.messages,
      ...await converter.collectMessages(),
      ...describeKept(state, options2),
      ...messages
    ],
    requests: ports.requests(),
    converted: converter.count(),
    ...dryRun ? { expected: estimateRequests2(planned, ports) } : {},
    siteUrl: online?.connection.siteUrl ?? ""
  });
  return redactReport(report, (text5) => ports.scanner.redact(text5));
}
function estimateRequests2({ plan }, ports) {
  const writes = plan.operations.reduce((sum2, operation) => sum2 + countWrites(operation), 0);
  return { reads: ports.requests().reads, writes };
}
function modeOf({ scope }, changes) {
  return scope === "changed" && changes === "all" ? "full" : scope === "full" ? "full" : "changed";
}
function findIdEdit(outcome) {
  const { operation } = outcome;
  if (outcome.status !== "applied" && outcome.status !== "unneeded") return [];
  if (!("page" in operation) || operation.kind === "retitle") return [];
  const { path, pageId } = operation.page.entry;
  if (pageId === outcome.page.id) return [];
  return [
    { kind: "set-page-id", path, pageId: outcome.page.id, ...pageId === void 0 ? {} : { replace: true } }
  ];
}

// src/core/report/render/repeats.ts
function describeRepeats({ repeated, waitedMs }) {
  if (repeated === 0) return "";
  return `, ${repeated} of them sent again after waiting ${Math.max(1, Math.round(waitedMs / 1e3))} s in all`;
}

// src/core/report/render/text.ts
var statusStyles = {
  created: ["+", "green"],
  updated: ["~", "cyan"],
  moved: [">", "cyan"],
  unchanged: ["=", "dim"],
  skipped: ["-", "dim"],
  removed: ["x", "yellow"],
  failed: ["!", "red"],
  blocked: ["!", "red"]
};
function renderPages(report, style) {
  if (!isCompared(report)) return "";
  const lines = report.pages.filter(({ status }) => status !== "unchanged").toSorted((a, b) => compare(a.path, b.path)).map((page) => renderPage(page, style));
  return lines.length > 0 && report.mode === "check" ? `A sync would do:
${lines.join("")}` : lines.join("");
}
function isCompared({ mode, pages: pages2, requests }) {
  if (mode !== "check" || requests.reads > 0) return true;
  return pages2.some(({ status }) => status === "unchanged" || status === "updated");
}
function renderPage({ path, title, status, reason, error, url }, style) {
  const [sign, color] = statusStyles[status];
  const head = `${style[color](`${sign} ${status.padEnd(9)}`)} ${clean(path)} ${style.dim(`“${clean(title)}”`)}`;
  const why = error ?? reason;
  const place = url === void 0 || status === "failed" || status === "blocked" ? "" : `
            ${style.dim(clean(url))}`;
  return `${head}${why === void 0 ? "" : `
            ${clean(why)}`}${place}
`;
}
function renderMessages(messages, style) {
  const colors = { error: style.red, warning: style.yellow, info: style.dim };
  return messages.toSorted(
    (a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  ).map(({ path, line, column, severity, message, ruleId }) => {
    const place = line === void 0 ? "" : `:${line}:${column ?? 1}`;
    return `${clean(path)}${place} ${colors[severity](severity)} ${clean(message)} ${style.dim(ruleId)}
`;
  }).join("");
}
function renderTotals(report, style) {
  const { counts, dryRun, requests, converted } = report;
  if (report.mode === "check") return renderFindings(report, style);
  const found = countMessages(report, ["error", "warning"]);
  const parts = Object.entries(counts).filter(([, number]) => number > 0).map(([status, number]) => `${number} ${status}`);
  const pages2 = parts.length === 0 ? "nothing to do" : parts.join(", ");
  const traffic = `${converted} converted, ${requests.reads} read and ${requests.writes} write requests${describeRepeats(requests)}`;
  const prefix = dryRun ? "Nothing was written. Would be: " : "";
  return `${style.bold(`${prefix}${pages2}`)}${found.length > 0 ? `; ${found.join(", ")}` : ""} ${style.dim(`(${traffic})`)}
`;
}
function renderFindings(report, style) {
  const found = countMessages(report, ["error", "warning", "info"]);
  const files = `${report.converted} file${report.converted === 1 ? "" : "s"} checked`;
  return `${style.bold(`${files}: ${found.length === 0 ? "no findings" : found.join(", ")}`)}
`;
}
function countMessages({ messages }, severities) {
  return severities.map((severity) => [messages.filter((message) => message.severity === severity).length, severity]).filter(([number]) => number > 0).map(([number, severity]) => count(number, severity));
}
function compare(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}
function clean(text5) {
  return text5.replaceAll(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (sign) => sign === "\n" || sign === "	" ? " " : ""
  );
}

export {
  exitCodeOf,
  toReportMessage,
  createReport,
  countPages,
  imageTypeOf,
  fillBody,
  createConverter,
  beforeFirstWrite,
  checkRepository,
  readDifferences,
  syncRepository,
  planRepository,
  describeRepeats,
  renderPages,
  renderMessages,
  renderTotals,
  clean
};
