import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  carryReaders,
  hasTraces
} from "./chunk-YUHUIHDS.js";
import {
  LimitError
} from "./chunk-FC367J3K.js";
import {
  createMessage,
  secretRuleOf,
  severityOf
} from "./chunk-TW4NH5AX.js";

// src/sync/documents/pack.ts
function packBuilt(built) {
  return { ...built, messages: built.messages.map(packMessage) };
}
function unpackBuilt(packed) {
  return { ...packed, messages: packed.messages.map(({ reason, ...options }) => createMessage(reason, options)) };
}
function packMessage(message) {
  const secretRule = secretRuleOf(message);
  return {
    reason: message.reason,
    path: message.file ?? "",
    place: message.place,
    ruleId: message.ruleId ?? "",
    severity: severityOf(message),
    ...secretRule === void 0 ? {} : { secretRule }
  };
}

// src/sync/documents/tasks.ts
function createDocumentTasks(documents) {
  return {
    convert: async (conversion, surroundings) => packBuilt(await documents.convert(conversion, surroundings)),
    carry: (replacement) => documents.carry(replacement),
    outline: ({ path, text }) => documents.outline(path, text)
  };
}

// src/sync/documents/threaded.ts
var jobsPerThread = 8;
var worthAThread = 1e5;
function createThreadedDocuments(pool) {
  return {
    parallel: pool.size * jobsPerThread,
    async convert(input, shared) {
      const result = await pool.run({ task: "convert", input, shared });
      return result.kind === "done" ? unpackBuilt(result.value) : giveUp(input.entry.path, result.reason);
    },
    async carry(replacement) {
      if (isQuick(replacement)) return carryReaders(replacement.current, replacement.next, replacement.last);
      const result = await pool.run({ task: "carry", input: replacement });
      if (result.kind === "done") return result.value;
      throw new LimitError(`comparing its content with the new one took too long (${result.reason})`);
    },
    async outline(path, text) {
      const result = await pool.run({ task: "outline", input: { path, text } });
      return result.kind === "done" ? result.value : void 0;
    }
  };
}
function isQuick({ current, next, last }) {
  return current.length + next.length < worthAThread || !hasTraces(current, next, last);
}
function giveUp(path, reason) {
  const message = createMessage(
    `Cannot convert ${path}: ${reason}. No ordinary document does: split it, or look for a part that was made to be hard to read.`,
    { path, ruleId: "conversion-limit", severity: "error" }
  );
  return { anchors: /* @__PURE__ */ new Set(), references: [], messages: [message] };
}

// src/sync/documents/index.ts
function openDocuments(loadMath, threads) {
  return threads === void 0 ? createLaterDocuments(loadMath) : createThreadedDocuments(threads);
}
function createLaterDocuments(loadMath) {
  let loading;
  const load = () => loading ??= import("./local-IICBGR5K.js").then((local) => local.createLocalDocuments(loadMath));
  return {
    parallel: 1,
    convert: async (conversion, surroundings) => (await load()).convert(conversion, surroundings),
    outline: async (path, text) => (await load()).outline(path, text),
    carry: async (replacement) => (await load()).carry(replacement)
  };
}

// src/adapters/mathjax/index.ts
async function loadMathRenderer() {
  const { renderMath } = await import("./render-IQWGXDMX.js");
  return renderMath;
}

// src/adapters/secrets/threaded.ts
var unsearched = "unsearched";
function createThreadedSearch(threads, remember) {
  return async (path, text, rendered) => {
    const result = await threads.run({ task: "scan", input: { path, text, rendered } });
    if (result.kind === "ended")
      return [{ ruleId: unsearched, description: `It could not be searched for secrets: ${result.reason}.` }];
    const { findings, values } = result.value;
    for (const value2 of values) remember(value2);
    return findings;
  };
}
function createScanTasks(createSearch2) {
  const values = [];
  const scan = createSearch2((value2) => void values.push(value2));
  return {
    scan: async ({ path, text, rendered }) => {
      const findings = await scan(path, text, rendered);
      return { findings, values: values.splice(0) };
    }
  };
}

// src/adapters/secrets/file-name.ts
var template = /(?:^|[._-])(?:example|sample|template|dist|defaults?|tpl|md|mdx|markdown|schema)$/i;
var readable = /\.(?:mdx?|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|drawio|puml|mmd|[cm]?[jt]sx?|vue|py|go|java|kt|rb|cs|rs|php|swift|sh|example|sample|template|dist)$/i;
var nameRules = [
  {
    id: "secrets-file",
    what: "a file of secrets",
    pattern: /(?:^|\.)secrets?\.[\w.-]+$|[-_]secrets?\.(?:ya?ml|json|txt|ini|conf|properties|toml|xml)$/i,
    except: /^secrets?\.mdx?$/i
  },
  {
    id: "env-file",
    what: "a file of environment variables",
    pattern: /^\.env(?:\..+|rc)?$/i,
    except: template
  },
  { id: "env-file", what: "a file of environment variables", pattern: /\.env$/i },
  {
    id: "ssh-key-file",
    what: "an SSH private key",
    pattern: /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-].*)?$/i,
    except: /\.(?:pub|mdx?)$/i
  },
  {
    id: "key-file",
    what: "a file of keys",
    pattern: /\.(?:pem|key|p8|p12|pfx|pkcs12|jks|jceks|bks|keystore|ppk|gpg|pgp|agekey)$/i
  },
  {
    id: "password-store",
    what: "a password store",
    pattern: /\.(?:kdbx?|keychain(?:-db)?|psafe3|agilekeychain|opvault)$/i
  },
  // A page with no other name than this lists them more often than it tells about them.
  { id: "credentials-file", what: "a file of credentials", pattern: /^credentials\.(?:mdx?|markdown)$/i },
  {
    id: "credentials-file",
    what: "a file of credentials",
    pattern: /^(?:\w+[-_])?credentials?(?:[._-].*)?$/i,
    except: readable
  },
  {
    id: "credentials-file",
    what: "a file of credentials",
    pattern: /^(?:[_.]netrc|\.npmrc|\.yarnrc\.yml|\.pypirc|\.pgpass|pgpass\.conf|\.my\.cnf|\.htpasswd|\.git-credentials|\.dockercfg|\.s3cfg|\.boto|\.vault[-_]token|\.vault[-_]pass\w*|\.kube[-_]?config|kubeconfig|\.tfvars|.+\.tfvars(?:\.json)?|.+\.tfstate(?:\.backup)?|service[-_]?account.*\.json|client_secrets?.*\.json)$/i,
    except: template
  }
];
function findByName(path) {
  const name = path.split("/").at(-1) ?? path;
  return nameRules.find((rule) => rule.pattern.test(name) && !rule.except?.test(name));
}
var nameRuleIds = nameRules.map((rule) => rule.id);

// src/adapters/secrets/locate.ts
function createLocator(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

// src/adapters/secrets/mask.ts
var hintLength = 20;
function mask(value2) {
  const hint = value2.length < hintLength ? "" : `${value2.slice(0, 4).replace(/\W/g, "*")}…, `;
  return `(${hint}${value2.length} characters)`;
}

// src/adapters/secrets/meeting.ts
var meeting = /\bhttps?:\/\/(?:[\w-]{1,63}\.){0,4}(?:zoom\.us|zoom\.com|zoomgov\.com|webex\.com|gotomeeting\.com|bluejeans\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|whereby\.com|lync\.com)\/[^\s<>"'`|)\]]{0,500}/gi;
function createMeetingFilter(text) {
  const ranges = [...text.matchAll(meeting)].map(
    ({ index, 0: address2 }) => [index, index + address2.length]
  );
  return (offset) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((ranges[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset < (ranges[low - 1]?.[1] ?? 0);
  };
}

// src/adapters/secrets/merge.ts
function mergeOverlaps(candidates) {
  const merged = [];
  let end = -1;
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || candidate.start >= end) merged.push(candidate);
    else if (isBetter(candidate, last)) merged[merged.length - 1] = candidate;
    end = Math.max(end, candidate.start + candidate.value.length);
  }
  return merged;
}
function isBetter(candidate, other) {
  if (candidate.rank !== other.rank) return candidate.rank < other.rank;
  return candidate.value.length > other.value.length;
}

// src/adapters/secrets/randomness.ts
function entropy(value2) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of value2) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / value2.length * Math.log2(count / value2.length);
  return bits;
}
function variety(value2) {
  return new Set(value2).size;
}
function isSequence(value2) {
  const lower = value2.toLowerCase();
  let steps = 0;
  for (let index = 1; index < lower.length; index += 1) {
    const step = lower.charCodeAt(index) - lower.charCodeAt(index - 1);
    if (step === 1 || step === 0) steps += 1;
  }
  return steps >= (value2.length - 1) * 0.8;
}

// src/adapters/secrets/placeholder.ts
var blanks = [
  /^\[.*\]?$/,
  /^<.*>?$/,
  /^\(.*\)?$/,
  /^\{.*\}?$/,
  /^%[\w-]+%?$/,
  /^\$[a-z_]\w*$/i,
  /^@[\w.]+@$/,
  /^__\w+__$/,
  /\$\{|\$\(|\{\{|<%|#\{|%\(|\$env:/,
  /<[\w .-]{2,60}>|\[[A-Z_ -]{3,60}\]/,
  /&(?:lt|#x3c|#60);/i,
  /\.{3}|…|\*{3}|•{3}|_{4}|#{4}|x{5}|X{4}|0{6}/
];
var madeUp = /example|random[-_ ]?(?:string|password|secret|value|text|chars)|change[-_ ]?me|change[-_]?it|place[-_]?holder|dummy|redacted|replace[-_ ]?(?:me|this|with)|(?:^|[^a-z])(?:your|insert|enter|put|fake|sample|todo|fixme|goes|some|mock)[-_ ]|[-_ ](?:here|placeholder|goes)$|not[-_]?(?:a[-_]?)?(?:real|secret)|^your[A-Z]/i;
var words = /^(?:(?:my|the|your|our|a|an|db|new|old|user|some|test|this|is|access|auth|api|client|bearer|app|secret|private|admin|root|service)[-_ ]?)*(?:pass(?:word|wd|phrase|wort)?|pwd|pw|secret|token|key|value|credentials?|jwt|id|none|null|nil|undefined|true|false|string|str|text|test(?:ing)?|demo|admin|root|user(?:name)?|guest|required|optional|default|empty|unset|foo|foobar|bar|baz|qux|hidden|masked|removed|missing|invalid|wrong|unknown|todo|tbd|n\/a)s?$/i;
var documented = [
  "4eC39HqLyjWDarjtT1zdp7dc",
  // Stripe
  "TYooMQauvdEDq54NiTphI7jx",
  // Stripe
  "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
  // jwt.io
  "TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ",
  // jwt.io
  "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
  // RFC 7519
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6",
  // Azurite, the storage emulator
  "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
  // Telegram
  "mF_9.B5f-4.1JqM",
  // RFC 6750
  "correcthorsebatterystaple"
];
function isPlaceholder(value2) {
  const bare = value2.trim();
  if (bare === "" || blanks.some((blank) => blank.test(bare))) return true;
  if (words.test(bare) || madeUp.test(bare)) return true;
  if (documented.some((part) => bare.includes(part))) return true;
  return isMonotone(bare);
}
function isMonotone(value2) {
  const random = value2.split(/[-_.:]/).reduce((longest2, part) => part.length > longest2.length ? part : longest2, "");
  if (random.length < 6) return variety(value2) < (value2.length < 6 ? 2 : 3);
  return variety(random) < 3 || isSequence(random);
}

// src/adapters/secrets/redact.ts
var shortest = 6;
function createRedactor() {
  const values = /* @__PURE__ */ new Set();
  let pattern;
  return {
    remember(value2) {
      if (value2.length < shortest || values.has(value2)) return;
      values.add(value2);
      pattern = void 0;
    },
    redact(text) {
      if (values.size === 0) return text;
      pattern ??= compile(values);
      return text.replace(pattern, mask);
    }
  };
}
function compile(values) {
  const ordered = [...values].toSorted((a, b) => b.length - a.length);
  return new RegExp(
    ordered.map((value2) => value2.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join("|"),
    "gi"
  );
}

// src/adapters/secrets/rendered.ts
var word = /[\p{L}\p{N}_+/=.~-]{4,}/gu;
function findNewLines(rendered, source) {
  const known = new Set(source.match(word));
  return rendered.split("\n").filter((line) => (line.match(word) ?? []).some((one) => !known.has(one))).join("\n");
}
function squeeze(value2) {
  return value2.replace(/[^\p{L}\p{N}]/gu, "");
}
function locateHead(value2, text) {
  for (let length = Math.min(12, value2.length); length >= 4; length--) {
    const start = text.indexOf(value2.slice(0, length));
    if (start !== -1) return start;
  }
  return void 0;
}

// src/adapters/secrets/rule.ts
function patternRule({ id, what: what4, pattern, accept: accept3 = () => true }) {
  return {
    id,
    what: what4,
    *find(text) {
      for (const match of text.matchAll(pattern)) {
        const value2 = match.groups?.["secret"] ?? match[0];
        if (!accept3(value2, match.groups ?? {})) continue;
        yield { value: value2, start: match.index + match[0].lastIndexOf(value2) };
      }
    }
  };
}

// src/adapters/secrets/rules/ai.ts
var aiRules = [
  patternRule({
    id: "anthropic-key",
    what: "an Anthropic key",
    pattern: /\bsk-ant-[a-z]{2,8}\d{2}-[\w-]{32,200}/g
  }),
  patternRule({
    id: "openai-key",
    what: "an OpenAI key",
    pattern: /\bsk-(?:proj|svcacct|admin|None)-[\w-]{20,200}|\bsk-[A-Za-z0-9]{32,64}\b/g
  }),
  patternRule({ id: "openrouter-key", what: "an OpenRouter key", pattern: /\bsk-or-v1-[a-f0-9]{64}\b/g }),
  patternRule({
    id: "hugging-face-token",
    what: "a Hugging Face token",
    pattern: /\b(?:hf_|api_org_)[A-Za-z0-9]{34}\b/g
  }),
  patternRule({ id: "replicate-token", what: "a Replicate token", pattern: /\br8_[A-Za-z0-9]{37}\b/g }),
  patternRule({ id: "perplexity-key", what: "a Perplexity key", pattern: /\bpplx-[A-Za-z0-9]{48,56}\b/g }),
  patternRule({ id: "xai-key", what: "an xAI key", pattern: /\bxai-[A-Za-z0-9]{70,90}\b/g }),
  patternRule({ id: "groq-key", what: "a Groq key", pattern: /\bgsk_[A-Za-z0-9]{48,56}\b/g }),
  patternRule({
    id: "langsmith-key",
    what: "a LangSmith key",
    pattern: /\blsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}\b/g
  })
];

// src/adapters/secrets/value.ts
var references = [
  /^(?:https?|file|s3|gs|op|vault|env|kms|arn|ssm|secretsmanager|ref\+\w+|keyvault|akv|secret|aws|sops):/i,
  /^(?:[.~]{0,2}|[A-Za-z]:)[/\\][\w./\\-]*$/,
  /^(?:[\w-]+[/\\])+[\w.-]+\.\w{1,8}$/,
  /^[\w-]+\.(?:txt|json|ya?ml|toml|pem|key|crt|env|md|[jt]sx?|py|java|html?|php)$/i,
  /^[~^<>=v]*\d+(?:\.\d+){1,3}(?:-[a-z]+[\d.]*)?$/,
  /^!(?:vault|Ref|Sub|GetAtt|secret|env)/,
  /^ENC\[|^\w*\(|\w\(\)|\w\[["'\w]|=>|->|::/,
  /^(?:process|os|env|var|local|data|self|this|config|settings|secrets|module|params?|inputs?|vars|steps|github|System|Environment|builder|options|props|req|request|ctx|args)\./,
  /^&?[A-Za-z_]+(?:\.[A-Za-z_]+)+$/,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  /^(?:[\w.]*[a-z_])?(?:password|passwd|passphrase|token|credentials?|apikey|api_key|username)(?:[-_.]?[A-Za-z]+)?$/i
];
function isReference(value2) {
  return references.some((reference) => reference.test(value2));
}
var technical = /^(?:oauth|openid|hs|rs|es|ps|sha|aes|rsa|base|utf|bcrypt|argon|pbkdf|scrypt|md|rfc|http|v|x|ed|tls|ipv|iso|ascii|uuid|win|ec|p)[-_ ]?v?\d/i;
function isStrong(value2) {
  if (value2.length < 7 || /\s/.test(value2) || technical.test(value2)) return false;
  return /[A-Za-z]/.test(value2) && /[\d!@#$%^&*+=?~]/.test(value2) && !/^[a-z]+[*?!]+$/i.test(value2);
}
function isWording(value2) {
  return /^[A-Za-z]+(?:[-_./ :][A-Za-z]+)*[-_.]?\d{0,4}$/.test(value2);
}

// src/adapters/secrets/assignment.ts
var quote = "[\"'`]|&quot;|&#(?:x22|34|39|x27);|&apos;";
var words2 = {
  password: "(?:pass(?:word|wd|phrase|wort|code)|pwd|kennwort|(?<![a-z])pass|(?<![a-z.])pw|(?:client|app|jwt|session|cookie|hmac|shared|webhook|signing|consumer|oauth)[-_ .]?secret)",
  key: "(?:secret|token|credentials?|(?:api|access|auth|account|signing|signature|encryption|master|private|shared|session|storage|function|license|service|deploy|webhook|client|app|consumer|subscription|integration)[-_ .]?key)"
};
var suffix = "(?:[-_. ]?(?:key|value|token|secret|password|base64|b64|base|prod(?:uction)?|dev|stag(?:e|ing)|test|live|v?\\d{1,3})){0,2}";
var separator = [
  `(?<assign>(?:${quote}|[*_\\]]){0,4}[ \\t]{0,10}(?::[ ]?[A-Za-z]{1,12}[ ]?=|:=|=>|={1,3}|:)(?:\\*\\*|__|\\*|_)?[ \\t]{0,10})`,
  `(?<pair>(?:${quote})?,?\\s{0,40}(?:${quote})?value(?:${quote})?[ \\t]{0,5}[:=][ \\t]{0,10})`,
  `(?<loose>(?:${quote}|\\*\\*)?(?:[ \\t]{0,40}\\|[ \\t]{0,40}|[ \\t]{1,5}(?:is|was|ist|lautet)[ \\t]{0,3}:?[ \\t]{1,5}|(?:\\([ \\t]{0,3}|,[ \\t]{0,5})(?=${quote})|>(?=[^<\\s]{4,200}</)|</t[hd]>\\s{0,20}<td[^<>]{0,60}>(?:<[a-z]{1,6}>)?|[ \\t]{0,5}(?:->|→)[ \\t]{0,5}|:[ \\t]{0,3}[|>]?[-+]?[ \\t]{0,3}\\r?\\n[ \\t]{1,40}))`
].join("|");
var value = `(?:(?<open>${quote})(?<quoted>(?:(?!\\k<open>)[^\\r\\n]){1,200})\\k<open>|(?<bare>[^\\s"'\`<>|,;&]{4,200}))`;
var patterns = {
  password: new RegExp(`${words2.password}${suffix}(?:${separator})${value}`, "gi"),
  key: new RegExp(`${words2.key}${suffix}(?:${separator})${value}`, "gi")
};
function* findAssignments(text, kind) {
  for (const match of text.matchAll(patterns[kind])) {
    let formOf2 = function() {
      if (loose !== void 0) return "bare";
      if (quoted !== void 0) return "quoted";
      return isWholeLine(text, match.index, start + found.length) ? "line" : "bare";
    };
    var formOf = formOf2;
    const { quoted, bare = "", loose } = match.groups ?? {};
    const found = quoted ?? bare.replace(/[.:)\]}*]+$/, "");
    const start = match.index + match[0].lastIndexOf(found);
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    yield { kind, value: found, start, before, form: formOf2() };
  }
}
function isWholeLine(text, from, to) {
  const before = text.slice(Math.max(0, from - 100), from).split("\n").at(-1) ?? "";
  const [after = ""] = text.slice(to, to + 100).split("\n");
  return /^[\s>-]*(?:export |set |ENV )?[\w.-]*$/.test(before) && /^\s*(?:#.*)?$/.test(after);
}

// src/adapters/secrets/rules/assignment.ts
var prose = /^(?:required|optional|generated|disabled|enabled|unchanged|encrypted|sensitive|protected|authentication|automatic(?:ally)?|configured|supported|deprecated|credential|plaintext|cleartext|confidential|provided|available|interactive|recommended|mandatory|forbidden|prohibited|sometimes|everything|anything|something|different|following)$/i;
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
function isPassword({ value: value2, form, before }) {
  if (unspaced.test(value2)) return false;
  if (isReference(value2) || /\s/.test(value2) || isOwnName(value2, before)) return false;
  if (form === "quoted") return value2.length >= 5 && !prose.test(value2);
  if (form === "line" && /^[\w.@!#$%^&*+=?~-]{8,}$/.test(value2)) return !prose.test(value2);
  return isStrong(value2);
}
function isOwnName(value2, before) {
  return before.toLowerCase().replace(/[-_.]$/, "").endsWith(value2.toLowerCase());
}
function isKey({ value: value2, form, before }) {
  if (isReference(value2) || isWording(value2) || pagination.test(before)) return false;
  if (!/\d/.test(value2) || !/[A-Za-z]/.test(value2) || !/^[\w+/=.:~@!#$%^&*-]+$/.test(value2)) return false;
  return value2.length >= (form === "quoted" ? 8 : 12) && entropy(value2) >= 2.8;
}
var pagination = /(?:next|page|paging|continuation|sync|cursor|csrf|xsrf|cancel(?:lation)?|max|num|input|output|total|prompt|completion|design|start|end|resume|skip|public|idempotency)[-_ ]?$/i;
function generic(id, what4, kind, accept3) {
  return {
    id,
    what: what4,
    generic: true,
    *find(text) {
      for (const found of findAssignments(text, kind)) {
        if (accept3(found)) yield { value: found.value, start: found.start };
      }
    }
  };
}
var assignmentRules = [
  generic("password", "a password", "password", isPassword),
  generic("api-key", "a key or token", "key", isKey)
];

// src/adapters/secrets/rules/atlassian.ts
var atlassianRules = [
  patternRule({ id: "atlassian-token", what: "an Atlassian token", pattern: /\bATATT3[\w=-]{40,400}/g }),
  patternRule({ id: "atlassian-token", what: "an Atlassian access token", pattern: /\bATCTT3[\w=-]{40,400}/g }),
  patternRule({
    id: "atlassian-token",
    what: "a Bitbucket app password",
    pattern: /\bATBB[A-Za-z0-9]{24,60}\b/g
  }),
  patternRule({ id: "atlassian-token", what: "an Atlassian OAuth secret", pattern: /\bATOA[\w=-]{40,400}/g }),
  patternRule({
    id: "atlassian-token",
    what: "an Atlassian admin key",
    pattern: /\bATCTT[\w=-]{60,400}|\bATSTT[\w=-]{40,400}/g
  })
];

// src/adapters/secrets/rules/authorization.ts
var what = "an Authorization header";
function holdsLogin(value2) {
  const [user = "", ...rest] = Buffer.from(value2, "base64").toString("utf8").split(":");
  const password = rest.join(":");
  if (password === "" || /[\p{Cc}\uFFFD]/u.test(user + password)) return false;
  return !isPlaceholder(password) && user !== password && password !== "open sesame";
}
function isOpaque(value2) {
  return /\d/.test(value2) && /[A-Za-z]/.test(value2) && entropy(value2) > 3;
}
var authorizationRules = [
  patternRule({
    id: "authorization-header",
    what,
    pattern: /\bBasic\s{1,3}(?<secret>[A-Za-z0-9+/]{8,400}={0,2})/g,
    accept: holdsLogin
  }),
  patternRule({
    id: "authorization-header",
    what,
    pattern: /\bBearer\s{1,3}["'`]?(?<secret>[\w.~+/-]{16,2000}={0,2})/gi,
    accept: isOpaque
  }),
  patternRule({
    id: "authorization-header",
    what,
    pattern: /\bAuthorization["'`]?\s{0,3}[:=,]\s{0,3}["'`]?(?!Basic )(?:[A-Za-z]{2,12}[ =])?(?<secret>[\w.~+/-]{16,2000}={0,2})/gi,
    accept: isOpaque
  })
];

// src/adapters/secrets/rules/chat.ts
var chatRules = [
  patternRule({
    id: "telegram-token",
    what: "a Telegram bot token",
    pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g
  }),
  patternRule({
    id: "discord-token",
    what: "a Discord bot token",
    pattern: /\b[MNO][A-Za-z\d_-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g
  }),
  patternRule({
    id: "discord-webhook",
    what: "a Discord webhook",
    pattern: /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{15,20}\/(?<secret>[\w-]{60,80})/g
  }),
  patternRule({
    id: "teams-webhook",
    what: "a Teams webhook",
    pattern: /\bwebhook\.office\.com\/webhookb2\/[\w@-]{36,80}\/IncomingWebhook\/(?<secret>[a-z0-9]{32})/gi
  }),
  patternRule({
    id: "slack-token",
    what: "a Slack token",
    pattern: /\bxox[abeprosc]d?-[A-Za-z0-9-]{20,250}|\bxoxe\.xox[bp]-\d-[A-Za-z0-9]{100,250}/g
  }),
  patternRule({
    id: "slack-webhook",
    what: "a Slack webhook",
    pattern: /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[A-Za-z0-9/_-]{30,120})/g
  }),
  patternRule({ id: "twilio-key", what: "a Twilio key", pattern: /\bSK[a-f0-9]{32}\b/g }),
  patternRule({ id: "sendgrid-key", what: "a SendGrid key", pattern: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g }),
  patternRule({
    id: "mailgun-key",
    what: "a Mailgun key",
    pattern: /\bkey-[a-f0-9]{32}\b|\b[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}\b/g
  }),
  patternRule({ id: "mailchimp-key", what: "a Mailchimp key", pattern: /\b[a-f0-9]{32}-us\d{1,2}\b/g }),
  patternRule({
    id: "brevo-key",
    what: "a Brevo key",
    pattern: /\bx(?:keysib|smtpsib)-[a-f0-9]{64}-[A-Za-z0-9]{16}\b/g
  }),
  patternRule({
    id: "mattermost-webhook",
    what: "a chat webhook",
    pattern: /\/hooks\/(?<secret>[a-z0-9]{26})\b/g
  })
];

// src/adapters/secrets/rules/cloud.ts
var cloudRules = [
  patternRule({ id: "google-key", what: "a Google API key", pattern: /\bAIza[\w-]{35}(?![\w-])/g }),
  patternRule({ id: "google-key", what: "a Google OAuth secret", pattern: /\bGOCSPX-[\w-]{28}/g }),
  patternRule({ id: "google-key", what: "a Google access token", pattern: /\bya29\.[\w-]{30,400}/g }),
  patternRule({
    id: "azure-key",
    what: "an Azure account key",
    pattern: /\b(?:AccountKey|SharedAccessKey)\s?=\s?(?<secret>[A-Za-z0-9+/]{40,100}={0,2})/gi
  }),
  patternRule({
    id: "azure-key",
    what: "an Azure shared access signature",
    pattern: /[?&;]sig=(?<secret>[A-Za-z0-9%+/]{40,120}(?:=|%3D)?)/gi
  }),
  patternRule({
    id: "azure-key",
    what: "a Microsoft client secret",
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g
  }),
  patternRule({
    id: "digitalocean-token",
    what: "a DigitalOcean token",
    pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g
  }),
  patternRule({
    id: "alibaba-key",
    what: "an Alibaba Cloud key",
    pattern: /\bLTAI[A-Za-z0-9]{12,26}\b/g,
    accept: (value2) => entropy(value2) > 3
  }),
  patternRule({ id: "tencent-key", what: "a Tencent Cloud key", pattern: /\bAKID[A-Za-z0-9]{32}\b/g }),
  patternRule({
    id: "yandex-key",
    what: "a Yandex Cloud key",
    pattern: /\b(?:AQVN|t1\.[A-Z0-9])[\w-]{35,250}/g
  }),
  patternRule({ id: "scaleway-key", what: "a Scaleway key", pattern: /\bSCW[A-Z0-9]{17}\b/g }),
  patternRule({
    id: "aws-session-token",
    what: "an AWS session token",
    pattern: /\b(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9+/=]{60,2000}/g
  }),
  patternRule({
    id: "aws-bedrock-key",
    what: "an AWS Bedrock key",
    pattern: /\bABSK[A-Za-z0-9+/]{100,270}={0,2}/g
  })
];

// src/adapters/secrets/rules/command-line.ts
var what2 = "a command with a password";
var accept = (value2) => !isReference(value2);
var commandLineRules = [
  patternRule({
    id: "command-line-password",
    what: what2,
    pattern: /\bcurl\b(?:[^\r\n\\]|\\\r?\n|\\.){0,300}?\s(?:-u|--user|-U|--proxy-user)[ =]{0,3}["']?(?<user>[^\s:"'`]{1,100}):(?<secret>[^\s"'`]{3,200})/g,
    accept: (value2, groups) => accept(value2) && value2 !== groups["user"]
  }),
  patternRule({
    id: "command-line-password",
    what: what2,
    pattern: /\s-u[ =]?["']?(?<user>[A-Za-z][\w.@+-]{0,100}):(?<secret>[^\s"'`]{6,200})/g,
    accept: (value2) => accept(value2) && isStrong(value2)
  }),
  patternRule({
    id: "command-line-password",
    what: what2,
    pattern: /\s--?(?:[a-z]{1,20}-){0,3}(?:password|passwd|pass|secret|token|api-?key)(?:[ \t]{1,3}|=)["']?(?<secret>[^\s"'`<>|]{6,300})/gi,
    accept: (value2) => accept(value2) && isStrong(value2)
  }),
  patternRule({
    id: "command-line-password",
    what: what2,
    pattern: /\b(?:sshpass[ \t]+-p|redis-cli\b[^\r\n]{0,100}?\s-a|docker login\b[^\r\n]{0,150}?\s-p|az login\b[^\r\n]{0,150}?\s-p)[ \t]{0,3}["']?(?<secret>[^\s"'`]{4,200})/g,
    accept
  }),
  patternRule({
    id: "command-line-password",
    what: what2,
    pattern: /\bmysql(?:dump|admin|import)?\b[^\r\n]{0,150}?\s-p["']?(?<secret>[^\s"'`-][^\s"'`]{4,100})/g,
    accept
  }),
  patternRule({
    id: "sql-password",
    what: "a statement with a password",
    pattern: /\b(?:IDENTIFIED\s{1,5}BY|PASSWORD)\s{1,5}'(?<secret>[^'\s]{4,200})'/gi,
    accept
  }),
  patternRule({
    id: "command-line-password",
    what: what2,
    pattern: /\bConvertTo-SecureString\s{1,5}(?:-String\s{1,5})?["'](?<secret>[^"'\s]{4,200})["']/gi,
    accept
  })
];

// src/adapters/secrets/rules/connection-string.ts
var what3 = "a connection string with a password";
var accept2 = (value2) => !isReference(value2);
var connectionStringRules = [
  patternRule({
    id: "connection-string",
    what: what3,
    pattern: /\bjdbc:[^\s"'`]{1,300}?[?;&](?:password|pwd)=(?<secret>[^\s"'`;&)]{3,120})/gi,
    accept: accept2
  }),
  patternRule({
    id: "connection-string",
    what: what3,
    pattern: /\bjdbc:oracle:thin:[\w$]{1,60}\/(?<secret>[^\s"'`@]{3,120})@/gi,
    accept: accept2
  }),
  patternRule({
    id: "connection-string",
    what: what3,
    pattern: /;[ \t]{0,5}(?:password|pwd)[ \t]{0,5}=[ \t]{0,5}(?<secret>[^;\s"'`<>]{3,120})/gi,
    accept: accept2
  }),
  patternRule({
    id: "connection-string",
    what: "a login with a password",
    pattern: /\bmachine\s{1,5}\S{1,200}\s{1,9}login\s{1,5}\S{1,200}\s{1,9}password\s{1,5}(?<secret>\S{3,200})/g,
    accept: accept2
  })
];

// src/adapters/secrets/rules/delivery.ts
var deliveryRules = [
  patternRule({ id: "vault-token", what: "a Vault token", pattern: /\bhv[sbr]\.[\w-]{24,300}/g }),
  patternRule({
    id: "terraform-token",
    what: "a Terraform token",
    pattern: /\b[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/g
  }),
  patternRule({ id: "pulumi-token", what: "a Pulumi token", pattern: /\bpul-[a-f0-9]{40}\b/g }),
  patternRule({
    id: "doppler-token",
    what: "a Doppler token",
    pattern: /\bdp\.(?:pt|st|ct|sa|scim|audit)\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}\b/g
  }),
  patternRule({
    id: "fly-token",
    what: "a Fly.io token",
    pattern: /\bfo1_[\w-]{43}|\bfm[12][ar]?_[A-Za-z0-9+/]{60,500}={0,3}/g
  }),
  patternRule({ id: "heroku-key", what: "a Heroku key", pattern: /\bHRKU-[\w-]{36,60}/g }),
  patternRule({ id: "netlify-token", what: "a Netlify token", pattern: /\bnf[pcou]_[A-Za-z0-9]{36,40}\b/g }),
  patternRule({
    id: "supabase-key",
    what: "a Supabase key",
    pattern: /\bsb(?:p_[a-f0-9]{40}|_secret_[\w-]{30,40})\b/g
  }),
  patternRule({
    id: "planetscale-token",
    what: "a PlanetScale token",
    pattern: /\bpscale_(?:tkn|pw|oauth)_[\w.=-]{32,64}/g
  }),
  patternRule({
    id: "tailscale-key",
    what: "a Tailscale key",
    pattern: /\btskey-[a-z]{2,12}-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,40}\b/g
  }),
  patternRule({
    id: "buildkite-token",
    what: "a Buildkite token",
    pattern: /\bbk(?:ua|ct|at)_[a-z0-9]{40}\b/g
  }),
  patternRule({
    id: "circleci-token",
    what: "a CircleCI token",
    pattern: /\bCCI(?:PAT|PRJ)_[A-Za-z0-9]{20,24}_[a-f0-9]{40}\b/g
  }),
  patternRule({ id: "infracost-key", what: "an Infracost key", pattern: /\bico-[A-Za-z0-9]{32}\b/g }),
  patternRule({ id: "prefect-key", what: "a Prefect key", pattern: /\bpn[ub]_[A-Za-z0-9]{36}\b/g }),
  patternRule({ id: "databricks-token", what: "a Databricks token", pattern: /\bdose[a-f0-9]{32}\b/g }),
  patternRule({
    id: "cloudflare-key",
    what: "a Cloudflare key",
    pattern: /\bv1\.0-[a-f0-9]{24}-[a-f0-9]{140,150}\b/g
  }),
  patternRule({ id: "okta-token", what: "an Okta token", pattern: /\bSSWS (?<secret>00[\w-]{40})\b/g })
];

// src/adapters/secrets/rules/jwt.ts
var jwtRules = [
  patternRule({
    id: "jwt",
    what: "a JSON Web Token",
    pattern: /\beyJ[\w-]{10,2000}\.(?:eyJ[\w-]{10,4000}\.[\w-]{20,1000}|[\w-]{0,1000}(?:\.[\w-]{10,4000}){3})/g
  })
];

// src/adapters/secrets/rules/observability.ts
var observabilityRules = [
  patternRule({
    id: "new-relic-key",
    what: "a New Relic key",
    pattern: /\bNR(?:AK|RA|BR|JS|II|AL)-[A-Za-z0-9_-]{19,42}\b|\b[a-f0-9]{36}NRAL\b/g
  }),
  patternRule({
    id: "sentry-token",
    what: "a Sentry token",
    pattern: /\bsntr(?:ys_[\w+/=-]{40,400}|yu_[a-f0-9]{64})/g
  }),
  patternRule({
    id: "dynatrace-token",
    what: "a Dynatrace token",
    pattern: /\bdt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}\b/gi
  }),
  patternRule({ id: "honeycomb-key", what: "a Honeycomb key", pattern: /\bhc[abcx]i[ck]_[a-z0-9]{56,60}\b/g }),
  patternRule({ id: "sonar-token", what: "a Sonar token", pattern: /\bsq[upa]_[a-f0-9]{40}\b/g }),
  patternRule({ id: "grafana-token", what: "a Grafana key", pattern: /\beyJrIjoi[A-Za-z0-9+/=]{60,400}/g }),
  patternRule({
    id: "launchdarkly-key",
    what: "a LaunchDarkly key",
    pattern: /\b(?:sdk|api|mob)-[a-f0-9]{8}-(?:[a-f0-9]{4}-){3}[a-f0-9]{12}\b/g
  })
];

// src/adapters/secrets/rules/package-registry.ts
var packageRegistryRules = [
  patternRule({
    id: "npm-token",
    what: "an npm token",
    pattern: /_auth(?:Token)?\s?=\s?(?<secret>[^\s"'`$]{16,400})/g
  }),
  patternRule({ id: "pypi-token", what: "a PyPI token", pattern: /\bpypi-[\w-]{50,400}/g }),
  patternRule({ id: "rubygems-key", what: "a RubyGems key", pattern: /\brubygems_[a-f0-9]{48}\b/g }),
  patternRule({ id: "crates-token", what: "a crates.io token", pattern: /\bcio[A-Za-z0-9]{32}\b/g }),
  patternRule({ id: "nuget-key", what: "a NuGet key", pattern: /\boy2[a-z0-9]{43}\b/g }),
  patternRule({ id: "clojars-token", what: "a Clojars token", pattern: /\bCLOJARS_[a-z0-9]{60}\b/gi }),
  patternRule({ id: "jfrog-key", what: "a JFrog key", pattern: /\bAKCp[A-Za-z0-9]{64,80}\b/g }),
  patternRule({ id: "jfrog-key", what: "a JFrog reference token", pattern: /\bcmVmdGtu[A-Za-z0-9]{50,60}\b/g }),
  patternRule({
    id: "docker-token",
    what: "a Docker token",
    pattern: /\bdckr_oat_[\w-]{27,40}|"auth"\s?:\s?"(?<secret>[A-Za-z0-9+/]{16,300}={0,2})"/g
  })
];

// src/adapters/secrets/rules/payment.ts
var paymentRules = [
  patternRule({
    id: "stripe-key",
    what: "a Stripe key",
    pattern: /\b[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,120}\b/g
  }),
  patternRule({ id: "stripe-key", what: "a Stripe webhook secret", pattern: /\bwhsec_[A-Za-z0-9+/]{24,80}/g }),
  patternRule({
    id: "square-token",
    what: "a Square token",
    pattern: /\bsq0(?:atp|csp|idp)-[\w-]{22,50}|\bEAAA[\w-]{60}\b/g
  }),
  patternRule({
    id: "braintree-token",
    what: "a Braintree token",
    pattern: /\baccess_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}\b/g
  }),
  patternRule({
    id: "shopify-token",
    what: "a Shopify token",
    pattern: /\bshp(?:at|ca|pa|ss|tka|ua)_[a-fA-F0-9]{32}\b/g
  }),
  patternRule({
    id: "flutterwave-key",
    what: "a Flutterwave key",
    pattern: /\bFLWSECK(?:_TEST)?-[a-h0-9]{12,40}-X\b/gi
  }),
  patternRule({ id: "razorpay-key", what: "a Razorpay key", pattern: /\brzp_live_[A-Za-z0-9]{14}\b/g }),
  patternRule({
    id: "shippo-token",
    what: "a Shippo token",
    pattern: /\bshippo_(?:live|test)_[a-f0-9]{40}\b/g
  }),
  patternRule({ id: "easypost-key", what: "an EasyPost key", pattern: /\bEZ[AT]K[A-Za-z0-9]{54}\b/g }),
  patternRule({
    id: "adyen-key",
    what: "an Adyen key",
    pattern: /\bAQE[a-z][A-Za-z0-9+/]{60,180}={0,2}-[\w+/=<>{}()*.-]{20,120}/g
  })
];

// src/adapters/secrets/rules/private-key.ts
var window = 600;
var longest = 1e4;
function holdsKey(text, from) {
  const lines = text.slice(from, from + window).split(/\r?\n|\\r|\\n/);
  return lines.some((line) => {
    const [data] = /[A-Za-z0-9+/]{32,}/.exec(line) ?? [];
    return data !== void 0 && variety(data) >= 10;
  });
}
var block = {
  id: "private-key",
  what: "a private key",
  *find(text) {
    for (const match of text.matchAll(/-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g)) {
      const from = match.index + match[0].length;
      if (!holdsKey(text, from)) continue;
      const [value2 = ""] = text.slice(match.index, from + longest).split("-----END");
      yield { value: value2, start: match.index };
    }
  }
};
var privateKeyRules = [
  block,
  patternRule({
    id: "private-key",
    what: "a private key",
    pattern: /PuTTY-User-Key-File-\d: [\w@.-]{3,60}/g
  }),
  patternRule({ id: "private-key", what: "an age private key", pattern: /AGE-SECRET-KEY-1[A-Z0-9]{58}/g }),
  patternRule({
    id: "private-key",
    what: "a WireGuard key",
    pattern: /\b(?:PrivateKey|PresharedKey) {0,3}= {0,3}(?<secret>[A-Za-z0-9+/]{43}=)/g
  })
];

// src/adapters/secrets/rules/service.ts
var serviceRules = [
  patternRule({
    id: "notion-token",
    what: "a Notion token",
    pattern: /\bntn_[A-Za-z0-9]{40,50}\b|\bsecret_[A-Za-z0-9]{43}\b/g
  }),
  patternRule({
    id: "1password-token",
    what: "a 1Password token",
    pattern: /\bops_eyJ[\w+/=-]{200,1300}|\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{5,6}-){4}[A-Z0-9]{5}\b/g
  }),
  patternRule({
    id: "airtable-token",
    what: "an Airtable token",
    pattern: /\bpat[A-Za-z0-9]{14}\.[a-f0-9]{64}\b/g
  }),
  patternRule({
    id: "asana-token",
    what: "an Asana token",
    pattern: /\b[12]\/\d{15,17}(?:\/\d{15,17})?:[a-f0-9]{32}\b/g
  }),
  patternRule({ id: "dropbox-token", what: "a Dropbox token", pattern: /\bsl\.(?:u\.)?[\w-]{130,1200}/g }),
  patternRule({ id: "postman-key", what: "a Postman key", pattern: /\bPMAK-[a-f0-9]{24}-[a-f0-9]{34}\b/g }),
  patternRule({
    id: "mapbox-token",
    what: "a Mapbox secret token",
    pattern: /\bsk\.eyJ1[\w-]{40,200}\.[\w-]{20,40}/g
  }),
  patternRule({
    id: "facebook-token",
    what: "a Facebook token",
    pattern: /\bEAA(?:CEdEose0cBA|[MC])[A-Za-z0-9]{60,300}\b/g
  }),
  patternRule({ id: "contentful-token", what: "a Contentful token", pattern: /\bCFPAT-[\w-]{43}/g }),
  patternRule({ id: "typeform-token", what: "a Typeform token", pattern: /\btfp_[\w.=-]{59}/g }),
  patternRule({ id: "adafruit-key", what: "an Adafruit key", pattern: /\baio_[A-Za-z0-9]{28}\b/g }),
  patternRule({ id: "readme-key", what: "a ReadMe key", pattern: /\brdme_[a-z0-9]{70}\b/g }),
  patternRule({
    id: "hubspot-token",
    what: "a HubSpot token",
    pattern: /\bpat-(?:na|eu)\d-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}\b/g
  }),
  patternRule({
    id: "firebase-key",
    what: "a Firebase server key",
    pattern: /\bAAAA[\w-]{7}:APA91b[\w-]{120,180}/g
  }),
  patternRule({ id: "linear-key", what: "a Linear key", pattern: /\blin_(?:api|oauth)_[A-Za-z0-9]{40,64}\b/g }),
  patternRule({ id: "figma-token", what: "a Figma token", pattern: /\bfig[dor]_[\w-]{40,200}/g }),
  patternRule({
    id: "zapier-webhook",
    what: "a Zapier webhook",
    pattern: /\bhooks\.zapier\.com\/hooks\/catch\/(?<secret>\d{5,10}\/[a-z0-9]{6,10})/g
  })
];

// src/adapters/secrets/rules/source-host.ts
var sourceHostRules = [
  patternRule({
    id: "gitlab-token",
    what: "a GitLab token",
    pattern: /\bgl(?:rt|ptt|dt|cbt|oas|soat|ft|imt|agent|ffct)-[\w-]{20,128}/g
  }),
  patternRule({ id: "gitlab-token", what: "a GitLab runner token", pattern: /\bGR1348941[\w-]{20}/g }),
  patternRule({
    id: "azure-devops-token",
    what: "an Azure DevOps token",
    pattern: /\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b/g
  })
];

// src/adapters/secrets/rules/table-column.ts
var header = /^(?:[\w -]{0,30}[ _-])?(?:pass(?:word|wd|wort|phrase)?|pwd|secret|token|api[ _-]?key)s?$/i;
function splitRow(line, start) {
  let offset = start;
  return line.split("|").map((cell) => {
    const value2 = cell.replace(/^[\s`*]+|[\s`*]+$/g, "");
    const match = { value: value2, start: offset + cell.indexOf(value2) };
    offset += cell.length + 1;
    return match;
  });
}
var column = {
  id: "password",
  what: "a password",
  generic: true,
  *find(text) {
    let columns = [];
    let offset = 0;
    let previous = "";
    for (const line of text.split("\n")) {
      if (!line.includes("|")) columns = [];
      else if (/^[\s|:-]+$/.test(line)) columns = findColumns(previous);
      else {
        const cells = columns.length > 0 ? splitRow(line, offset) : [];
        for (const cell of columns.map((index) => cells[index])) {
          if (cell && isStrong(cell.value) && !isReference(cell.value)) yield cell;
        }
      }
      offset += line.length + 1;
      previous = line;
    }
  }
};
function findColumns(headerLine) {
  return splitRow(headerLine.slice(0, 1e4), 0).flatMap(
    (cell, index) => header.test(cell.value) ? [index] : []
  );
}
var tableColumnRules = [column];

// src/adapters/secrets/rules/url-password.ts
var address = /:\/\/(?<user>[^\s:@/"'`|]{0,120}):(?<secret>[^\s@/"'`|]{4,200})@(?=[\w[$<{%-])/g;
function isExample(user, password) {
  return isPlaceholder(password) || user.toLowerCase() === password.toLowerCase();
}
function isExampleUrl(text) {
  const [match] = text.matchAll(address);
  return match?.groups !== void 0 && isExample(match.groups["user"] ?? "", match.groups["secret"] ?? "");
}
var urlPasswordRules = [
  patternRule({
    id: "url-password",
    what: "an address with a password",
    pattern: address,
    accept: (value2, groups) => !isExample(groups["user"] ?? "", value2)
  })
];

// src/adapters/secrets/rules/index.ts
var rules = [
  ...privateKeyRules,
  ...atlassianRules,
  ...sourceHostRules,
  ...packageRegistryRules,
  ...cloudRules,
  ...aiRules,
  ...chatRules,
  ...paymentRules,
  ...observabilityRules,
  ...deliveryRules,
  ...serviceRules,
  ...jwtRules,
  ...urlPasswordRules,
  ...connectionStringRules,
  ...commandLineRules,
  ...authorizationRules,
  ...assignmentRules,
  ...tableColumnRules
];

// src/adapters/secrets/secretlint.ts
var kinds = {
  AWSAccessKeyID: { id: "aws-access-key-id", what: "an AWS access key id" },
  AWSSecretAccessKey: { id: "aws-secret-access-key", what: "an AWS secret access key" },
  PrivateKeyJSON: { id: "private-key", what: "a private key" },
  PrivateKey: { id: "private-key", what: "a private key" },
  PackageJSON_xOauthToken: { id: "github-token", what: "a GitHub token" },
  Npmrc_authToken: { id: "npm-token", what: "an npm token" },
  NPM_ACCESS_TOKEN: { id: "npm-token", what: "an npm token" },
  BasicAuth: { id: "url-password", what: "an address with a password" },
  MongoDBConnection: { id: "url-password", what: "an address with a password" },
  MySQLConnection: { id: "url-password", what: "an address with a password" },
  PostgreSQLConnection: { id: "url-password", what: "an address with a password" },
  SLACK_TOKEN: { id: "slack-token", what: "a Slack token" },
  IncomingWebhook: { id: "slack-webhook", what: "a Slack webhook" },
  SENDGRID_KEY: { id: "sendgrid-key", what: "a SendGrid key" },
  SHOPIFY_KEY: { id: "shopify-token", what: "a Shopify token" },
  GITHUB_TOKEN: { id: "github-token", what: "a GitHub token" },
  GITLAB_PERSONAL_ACCESS_TOKEN: { id: "gitlab-token", what: "a GitLab token" },
  GRAFANA_CLOUD_API_TOKEN: { id: "grafana-token", what: "a Grafana token" },
  GRAFANA_SERVICE_ACCOUNT_TOKEN: { id: "grafana-token", what: "a Grafana token" },
  OPENAI_TOKEN: { id: "openai-key", what: "an OpenAI key" },
  ANTHROPIC_API_KEY: { id: "anthropic-key", what: "an Anthropic key" },
  GROQ_API_KEY: { id: "groq-key", what: "a Groq key" },
  HUGGINGFACE_USER_ACCESS_TOKEN: { id: "hugging-face-token", what: "a Hugging Face token" },
  LINEAR_API_TOKEN: { id: "linear-key", what: "a Linear key" },
  NOTION_INTEGRATION_TOKEN: { id: "notion-token", what: "a Notion token" },
  OPS_TOKEN: { id: "1password-token", what: "a 1Password token" },
  HASHICORP_VAULT_SERVICE_TOKEN: { id: "vault-token", what: "a Vault token" },
  HASHICORP_VAULT_BATCH_TOKEN: { id: "vault-token", what: "a Vault token" },
  HASHICORP_VAULT_RECOVERY_TOKEN: { id: "vault-token", what: "a Vault token" },
  VERCEL_PERSONAL_ACCESS_TOKEN: { id: "vercel-token", what: "a Vercel token" },
  VERCEL_INTEGRATION_TOKEN: { id: "vercel-token", what: "a Vercel token" },
  VERCEL_APP_ACCESS_TOKEN: { id: "vercel-token", what: "a Vercel token" },
  VERCEL_APP_REFRESH_TOKEN: { id: "vercel-token", what: "a Vercel token" },
  VERCEL_AI_GATEWAY_API_KEY: { id: "vercel-token", what: "a Vercel token" },
  DATABRICKS_PERSONAL_ACCESS_TOKEN: { id: "databricks-token", what: "a Databricks token" },
  DOCKER_PERSONAL_ACCESS_TOKEN: { id: "docker-token", what: "a Docker token" },
  FIGMA_PERSONAL_ACCESS_TOKEN: { id: "figma-token", what: "a Figma token" }
};
var harmless = /* @__PURE__ */ new Set(["AWSAccountID"]);
var lintRuleIds = [...Object.values(kinds).map((kind) => kind.id), "other-secret"];
async function loadSecretlint() {
  const [{ lintSource }, { rules: rules2 }, { secretLintProfiler }] = await Promise.all([
    import("./module-ABMH2UDE.js"),
    import("./module-5JAYXCME.js"),
    import("./node-XAKR5NZ6.js")
  ]);
  secretLintProfiler.mark = () => {
  };
  const config = {
    rules: rules2.filter((rule) => !rule.meta.id.endsWith("filter-comments")).map((rule) => ({ id: rule.meta.id, rule, options: { enableIDScanRule: true } }))
  };
  return async (content) => {
    const source = { filePath: "", ext: ".md", content, contentType: "text" };
    const { messages } = await lintSource({
      source,
      options: { config, maskSecrets: true, noPhysicFilePath: true }
    });
    return messages.filter((message) => !harmless.has(message.messageId)).map(({ messageId, range: [start, end] }) => ({
      ...kinds[messageId] ?? { id: "other-secret", what: "a secret" },
      value: content.slice(start, end),
      start
    }));
  };
}

// src/adapters/secrets/index.ts
var ruleIds = /* @__PURE__ */ new Set([
  ...nameRuleIds,
  ...lintRuleIds,
  ...rules.map((rule) => rule.id),
  unsearched
]);
var invisible = /\\(?=_)|[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
var embedded = /(?<=;base64,)[A-Za-z0-9+/=]{200,}/g;
function createSecretScanner(threads) {
  const { remember, redact } = createRedactor();
  const scan = threads === void 0 ? createSearch(remember) : createThreadedSearch(threads, remember);
  return { ruleIds, redact, scan };
}
function createSearch(remember) {
  let secretlint;
  const search = async (text) => {
    secretlint ??= loadSecretlint();
    const lint = await secretlint;
    const linted = (await lint(text)).filter(({ value: value2 }) => !isPlaceholder(value2) && !isExampleUrl(value2)).map(({ id, what: what4, value: value2, start }) => ({ rule: { id, what: what4 }, value: value2, start, rank: rules.length }));
    const found = mergeOverlaps([...linted, ...findOwn(text)]);
    for (const { value: value2 } of found) remember(value2);
    return found;
  };
  return async (path, text, rendered) => {
    const visible = text.replace(invisible, "").replace(embedded, "");
    const found = await search(visible);
    const told = describeAll(found, visible, visible.length === text.length);
    const lines = rendered === void 0 ? "" : findNewLines(rendered.replace(invisible, ""), visible);
    const parted = lines === "" ? [] : await search(lines);
    return [...describeName(path), ...told, ...describeParted(parted, found, visible)];
  };
}
function findOwn(text) {
  const isMeeting = createMeetingFilter(text);
  return rules.flatMap(
    (rule, index) => Array.from(rule.find(text)).filter(({ value: value2, start }) => !isPlaceholder(value2) && !(rule.generic && isMeeting(start))).map(({ value: value2, start }) => ({ rule, value: value2, start, rank: rule.generic ? rules.length + 1 + index : index }))
  );
}
function describeName(path) {
  const found = findByName(path);
  return found ? [{ ruleId: found.id, description: `by its name it is ${found.what}.` }] : [];
}
function describeAll(candidates, text, withColumn) {
  const locate = createLocator(text);
  return candidates.map(({ rule, value: value2, start }) => {
    const { line, column: column2 } = locate(start);
    const description = `something looks like ${rule.what} ${mask(value2)}.`;
    return { ruleId: rule.id, line, ...withColumn ? { column: column2 } : {}, description };
  });
}
function describeParted(parted, known, text) {
  const told = known.map(({ value: value2 }) => squeeze(value2));
  const locate = createLocator(text);
  return parted.filter(({ value: value2 }) => !told.some((one) => one.includes(squeeze(value2)) || squeeze(value2).includes(one))).map(({ rule, value: value2 }) => {
    const start = locateHead(value2, text);
    const description = `something looks like ${rule.what} on the page, where its markup is gone ${mask(value2)}.`;
    return { ruleId: rule.id, ...start === void 0 ? {} : { line: locate(start).line }, description };
  });
}

// src/adapters/threads/protocol.ts
var keptShared = 3;

export {
  createDocumentTasks,
  openDocuments,
  loadMathRenderer,
  findByName,
  createScanTasks,
  createSecretScanner,
  createSearch,
  keptShared
};
