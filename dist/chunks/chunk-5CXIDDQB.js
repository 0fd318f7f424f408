import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  gatewayApiUrl,
  parseSiteUrl
} from "./chunk-MYYUJHTQ.js";
import {
  pLimit
} from "./chunk-C4CXZ7JR.js";
import {
  require_undici
} from "./chunk-PT6XTZUQ.js";
import {
  ConfluenceError,
  InputError,
  foldSpaceKey,
  toPageId,
  toSpaceId,
  toSpaceKey
} from "./chunk-QAEVY25I.js";
import {
  __toESM
} from "./chunk-RKRBWD6E.js";

// src/adapters/confluence/credential.ts
function createCredential(email, token) {
  const secret = token.trim();
  const user = email?.trim() ?? "";
  if (secret === "") {
    throw new InputError(
      "Cannot sign in to Confluence: the API token is empty. Set it to a token of the publishing account."
    );
  }
  if (/[^\x21-\x7e]/.test(secret)) {
    throw new InputError(
      "Cannot sign in to Confluence: the API token holds a space, line break or other character that no token has. Copy it again."
    );
  }
  if (user.includes(":")) {
    throw new InputError(`Cannot sign in to Confluence as "${user}": an e-mail address has no colon.`);
  }
  const basic = Buffer.from(`${user}:${secret}`, "utf8").toString("base64");
  const redact = createRedactor(secret, basic);
  return user === "" ? { kind: "bearer", header: `Bearer ${secret}`, redact } : { kind: "basic", header: `Basic ${basic}`, redact };
}
var shortestSecret = 6;
function createRedactor(secret, basic) {
  const forms = [
    secret,
    basic,
    basic.replace(/=+$/, ""),
    Buffer.from(secret).toString("base64").replace(/=+$/, "")
  ];
  const all = [
    ...new Set(forms.flatMap((form) => [form, encodeURIComponent(form), JSON.stringify(form).slice(1, -1)]))
  ];
  const distinct = all.filter((form) => form.length >= shortestSecret);
  distinct.sort((a, b) => b.length - a.length);
  return (text) => distinct.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

// src/adapters/confluence/json.ts
var ShapeError = class extends Error {
  name = "ShapeError";
};
function readObject(value, what) {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeError(`${what} is no object`);
  return value;
}
function readOptionalObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function readList(value, what) {
  if (!Array.isArray(value)) throw new ShapeError(`${what} is no list`);
  return value;
}
function readText(value, what) {
  if (typeof value !== "string") throw new ShapeError(`${what} is no text`);
  return value;
}
function readOptionalText(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
function readId(value, what) {
  const id = readOptionalId(value);
  if (id === void 0) throw new ShapeError(`${what} is no id`);
  return id;
}
function readOptionalId(value) {
  const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === "string" && /^\d{1,20}$/.test(text) ? text : void 0;
}
function readInteger(value, what) {
  const number = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number))
    throw new ShapeError(`${what} is no whole number`);
  return number;
}

// src/adapters/confluence/envelope.ts
function isHtml(reply) {
  return /\bhtml\b/i.test(reply.headers["content-type"] ?? "") || /^\s*<(?:!doctype|html|head|body)/i.test(reply.text);
}
function readRefusal(reply) {
  if (isHtml(reply)) return firstWords(stripTags(reply.text));
  const texts = textsOf(parse(reply.text));
  return texts.length > 0 ? clip([...new Set(texts)].join("; "), 500) : firstWords(reply.text);
}
function firstWords(text) {
  return clip(text.slice(0, 5e3), 120);
}
function textsOf(document) {
  const { errors, message, data, reason } = readOptionalObject(document);
  const list2 = Array.isArray(errors) ? errors : [];
  const fromErrors = list2.flatMap((error) => {
    const { title, detail, message: text } = readOptionalObject(error);
    return [title, detail, text].filter(isWords).slice(0, 2);
  });
  if (fromErrors.length > 0) return fromErrors.map(stripClassName);
  const inner = readOptionalObject(data)["errors"];
  const translations = (Array.isArray(inner) ? inner : []).map((error) => {
    const said2 = readOptionalObject(error)["message"];
    return typeof said2 === "string" ? said2 : readOptionalObject(said2)["translation"];
  });
  const said = [message, ...translations].filter(isWords).map(stripClassName);
  return said.length > 0 ? said : [reason].filter(isWords);
}
function isWords(value) {
  return typeof value === "string" && value.trim() !== "";
}
function stripClassName(text) {
  return text.replace(/^(?:[a-z]\w*\.){2,}[A-Z][\w$]*:?\s*/, "") || text;
}
function stripTags(html) {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html.slice(0, 2e4))?.[1]?.trim();
  return title || html.slice(0, 2e4).replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, " ");
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function clip(text, length) {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}

// src/adapters/confluence/options.ts
var defaultConcurrency = 4;
var defaultGatewayUrl = "https://api.atlassian.com";
var defaultTimeLimits = { request: 3e4, upload: 3e5, retries: 12e4 };
function readConcurrency(options) {
  const value = options.concurrency ?? defaultConcurrency;
  if (!Number.isInteger(value) || value < 1 || value > 64) {
    throw new InputError(`Cannot use ${value} as concurrency: expected a whole number from 1 to 64.`);
  }
  return value;
}

// src/adapters/confluence/retry.ts
var stop = { kind: "stop" };
var longestPauseMs = 3e4;
function decideRetry(question) {
  const { outcome, attempt } = question;
  if (outcome.kind === "unsent") return outcome.hopeless || attempt >= 3 ? stop : pause(question, 500);
  if (outcome.kind === "lost")
    return question.repeat === "always" && attempt < 5 ? pause(question, 1e3) : stop;
  if (outcome.status === 429) return attempt < 10 ? pause(question, 5e3, true, outcome.retryAfterMs) : stop;
  if (outcome.status < 500 || outcome.status === 501 || question.repeat !== "always" || attempt >= 5)
    return stop;
  return pause(question, 1e3, outcome.retryAfterMs !== void 0, outcome.retryAfterMs);
}
function backoffMs(startMs, attempt, random) {
  const full = Math.min(startMs * 2 ** (attempt - 1), longestPauseMs);
  return Math.round(full * (1 - random / 2));
}
function parseRetryAfter(header, now) {
  const text = header?.trim() ?? "";
  if (text === "") return void 0;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1e3);
  const date = Date.parse(text);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function pause(question, startMs, shared = false, askedMs) {
  const ms = askedMs ?? backoffMs(startMs, question.attempt, question.random);
  return question.elapsedMs + ms > question.budgetMs ? stop : { kind: "wait", ms, shared };
}

// src/adapters/confluence/throttle.ts
var recoveryCount = 20;
function createThrottle(concurrency, clock, signal) {
  const limit = pLimit(concurrency);
  let pausedUntil = 0;
  let good = 0;
  async function passGate() {
    for (let rest = pausedUntil - clock.now(); rest > 0; rest = pausedUntil - clock.now()) {
      await clock.sleep(rest, signal);
    }
  }
  return {
    run: (task) => limit(() => passGate().then(task)),
    pause: (ms) => {
      const extended = clock.now() + ms;
      if (pausedUntil <= clock.now()) limit.concurrency = Math.max(1, Math.floor(limit.concurrency / 2));
      pausedUntil = Math.max(pausedUntil, extended);
      good = 0;
    },
    recover: () => {
      good += 1;
      if (good < recoveryCount || limit.concurrency >= concurrency) return;
      limit.concurrency += 1;
      good = 0;
    }
  };
}

// src/adapters/confluence/to-error.ts
var requestIdHeaders = ["atl-traceid", "x-request-id", "atl-request-id", "x-arequestid"];
function requestIdOf(reply) {
  return requestIdHeaders.map((name) => reply.headers[name]).find(Boolean)?.slice(0, 100);
}
function toError(call, reply, redact) {
  const said = readRefusal(reply);
  const code = codeOf(reply, said);
  const words = said === "" ? `Confluence answered ${reply.status}` : `Confluence answered ${reply.status} "${said}"`;
  return makeError(call, { code, why: words, advice: adviceFor(code, call, reply, said), reply }, redact);
}
function toFailureError(call, failure, redact) {
  const advice = failure.hopeless ? "Make the certificate known to Node.js, for example by NODE_EXTRA_CA_CERTS." : "Check the URL, the network and any proxy, then run again.";
  return makeError(call, { code: "unavailable", why: failure.why, advice, cause: failure.cause }, redact);
}
function toShapeError(call, reply, why, redact) {
  const words = `${why}; the answer (status ${reply.status}) begins with "${firstWords(reply.text)}"`;
  const advice = "Check that the URL is that of Confluence and that no proxy or login page answers in its place, then run again.";
  return makeError(call, { code: "unavailable", why: words, advice, reply }, redact);
}
function makeError(call, parts, redact) {
  const { method } = call.kind;
  const path = call.anonymousAt ? call.path : `/wiki${call.path}`;
  const requestId = parts.reply && requestIdOf(parts.reply);
  const where = [`${method} ${path}`, ...requestId ? [`request id ${requestId}`] : []].join(", ");
  const message = redact(`Cannot ${call.task}: ${parts.why}. ${parts.advice} (${where})`);
  return new ConfluenceError(message, {
    code: parts.code,
    request: { method, url: redact(path) },
    ...parts.reply ? { status: parts.reply.status } : {},
    ...parts.cause === void 0 ? {} : { cause: parts.cause }
  });
}
var titleTakenWords = /a page with this title already exists|a page already exists with the (?:same )?title/i;
var conflictWords = /OptimisticLock|StaleObjectState|StaleState|Attempted to update stale data|UnexpectedRollback|Transaction rolled back|unreconciled page|Version must be incremented/i;
function codeOf(reply, said) {
  const { status } = reply;
  if (titleTakenWords.test(said)) return "title-taken";
  if (status === 409 || conflictWords.test(reply.text.slice(0, 1e4))) return "conflict";
  if (status === 401 || isSignIn(reply, said)) return "auth";
  if (status === 403) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 413) return "too-large";
  if (status === 429) return "rate-limited";
  if (status < 400 || status >= 500 || isHtml(reply)) return "unavailable";
  return "rejected";
}
function isSignIn(reply, said) {
  if (reply.status !== 403) return false;
  return "x-authentication-denied-reason" in reply.headers || /cannot access Confluence|not permitted to use Confluence/i.test(said);
}
function adviceFor(code, call, reply, said) {
  const scopes = call.kind.scopes.join(" and ");
  const byCode = {
    auth: /scope/i.test(said) ? `The token lacks a scope: this needs ${scopes}. Make a new token that has it; scopes of a token cannot be changed.` : "Check that the token is not expired or revoked and belongs to the e-mail address, and make a new one if needed.",
    forbidden: `Give the publishing account the permission in the space${scopes ? `, and its token ${scopes} if it has scopes` : ""}.`,
    "not-found": "Either it does not exist, or the publishing account may not see or change it: check both." + // On v2 a credential that is no longer good hears this, without the id that a missing page is told by.
    (said === "Not Found" ? " A token that has expired meanwhile is answered like this, too." : ""),
    conflict: "Somebody else wrote at the same time. Look at the history of the page, then run again.",
    "title-taken": "Titles are unique in a space, upper and lower case alike. The other page may also be archived, in the trash, or hidden from the publishing account. Rename one of the two.",
    "rate-limited": rateAdvice(reply),
    rejected: "Correct what it names, then run again.",
    "too-large": "Confluence takes at most 5 MB per page. Split the page, or make the file smaller.",
    unavailable: "Try again later; if it stays so, look at https://status.atlassian.com."
  };
  return byCode[code];
}
function rateAdvice(reply) {
  const ms = parseRetryAfter(reply.headers["retry-after"], Date.now());
  const wait2 = ms === void 0 ? "some minutes" : `${Math.ceil(ms / 1e3)} s`;
  return `Run again after ${wait2}, with a lower concurrency or with fewer tools that use the site at once.`;
}

// src/adapters/confluence/failure.ts
var unsentReasons = {
  ECONNREFUSED: "nothing answers at this address: connection refused",
  ENOTFOUND: "no host has this name",
  EAI_AGAIN: "the name of the host could not be looked up",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to the network of the host",
  UND_ERR_CONNECT_TIMEOUT: "no connection could be made in time"
};
function explainFailure(error, signal) {
  const cause = signal.aborted ? signal.reason : error;
  const code = codeOf2(cause);
  const { message: words } = describeError(cause);
  const message = typeof words === "string" && words !== "" ? words : code;
  const unsent = unsentReasons[code];
  if (unsent) return { kind: "unsent", hopeless: false, why: `${unsent}${placeOf(cause)}`, cause };
  if (/CERT|SSL|TLS|ALTNAME|UNABLE_TO_/.test(code)) {
    return { kind: "unsent", hopeless: true, why: `its certificate is not accepted (${message})`, cause };
  }
  return { kind: "lost", hopeless: false, why: message, cause };
}
function placeOf(error) {
  const { address, port, hostname } = describeError(error);
  const host = typeof hostname === "string" ? hostname : address;
  if (typeof host !== "string" || host === "") return "";
  return typeof port === "number" ? ` (${host}, port ${port})` : ` (${host})`;
}
function codeOf2(error) {
  const { code, name } = describeError(error);
  return typeof code === "string" ? code : typeof name === "string" ? name : "unknown";
}
function describeError(error) {
  return typeof error === "object" && error !== null ? error : {};
}
function toAttempt(failure) {
  return failure.kind === "lost" ? { kind: "lost" } : { kind: "unsent", hopeless: failure.hopeless };
}

// src/adapters/confluence/exchange.ts
function createExchange(options) {
  const throttle = createThrottle(options.concurrency, options.clock, options.signal);
  const counts = { reads: 0, writes: 0 };
  const sendOnce2 = (call, firstAt) => throttle.run(async () => {
    counts[call.kind.method === "GET" ? "reads" : "writes"] += 1;
    const startedAt = options.clock.now();
    const raw = toRawRequest(call, options, startedAt - (firstAt ?? startedAt));
    const result = await options.transport.send(raw);
    return { result, startedAt, endedAt: options.clock.now() };
  });
  return {
    exchange: (call) => sendUntilSettled(call, { ...options, throttle, sendOnce: sendOnce2 }),
    stats: () => ({ ...counts })
  };
}
async function sendUntilSettled(call, sending) {
  const { clock, credential, throttle } = sending;
  let firstAt;
  for (let attempt = 1; ; attempt += 1) {
    const last = await sending.sendOnce(call, firstAt);
    firstAt ??= last.startedAt;
    const decision = decideRetry({
      attempt,
      repeat: call.kind.repeat,
      budgetMs: sending.limits.retries,
      random: clock.random(),
      outcome: describeTry(last),
      elapsedMs: last.endedAt - firstAt
    });
    if (decision.kind === "wait" && decision.shared) throttle.pause(decision.ms);
    sending.onRequest?.(traceTry({ call, attempt, last, decision }, credential));
    if (decision.kind === "stop") {
      if ("failure" in last.result) throw toFailureError(call, last.result.failure, credential.redact);
      if (last.result.reply.status < 400) throttle.recover();
      return last.result.reply;
    }
    if (!decision.shared) await clock.sleep(decision.ms, sending.signal);
  }
}
function toRawRequest(call, options, elapsedMs) {
  const { payload } = call;
  const { limits } = options;
  const rest = Math.max(limits.retries - elapsedMs, 1e3);
  const query = new URLSearchParams(call.query).toString().replaceAll("+", "%20");
  const url = `${call.anonymousAt ?? options.apiUrl()}${call.path}${query === "" ? "" : `?${query}`}`;
  return {
    method: call.kind.method,
    url,
    headers: {
      accept: "application/json",
      "user-agent": "confluence-sync",
      ...payload ? { "content-type": payload.contentType } : {},
      ...call.headers,
      ...call.anonymousAt ? {} : { authorization: options.credential.header }
    },
    ...payload ? { body: payload.bytes } : {},
    limitMs: call.upload ? limits.upload : Math.min(limits.request, rest)
  };
}
function describeTry(last) {
  if ("failure" in last.result) return toAttempt(last.result.failure);
  const { status, headers } = last.result.reply;
  const retryAfterMs = parseRetryAfter(headers["retry-after"], last.endedAt);
  return { kind: "reply", status, ...retryAfterMs === void 0 ? {} : { retryAfterMs } };
}
function traceTry({ call, attempt, last, decision }, credential) {
  const reply = "reply" in last.result ? last.result.reply : void 0;
  const requestId = reply && requestIdOf(reply);
  return {
    method: call.kind.method,
    path: credential.redact(call.anonymousAt ? call.path : `/wiki${call.path}`),
    ...reply ? { status: reply.status } : {},
    ms: last.endedAt - last.startedAt,
    ...requestId ? { requestId } : {},
    attempt,
    ...decision.kind === "wait" ? { waitMs: decision.ms } : {}
  };
}

// src/adapters/confluence/system-clock.ts
import { setTimeout as wait } from "node:timers/promises";
var systemClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(ms, void 0, signal ? { signal } : {}).catch((error) => {
    signal?.throwIfAborted();
    throw error;
  }),
  random: () => Math.random()
};

// src/adapters/confluence/transport.ts
var import_undici = __toESM(require_undici(), 1);
var largestReply = 64 * 1024 * 1024;
function createTransport(signal) {
  const dispatcher = createDispatcher();
  return {
    async send(raw) {
      signal?.throwIfAborted();
      const timer = new AbortController();
      const timeout = setTimeout(
        () => timer.abort(new Error(`no answer within ${raw.limitMs / 1e3} s`)),
        raw.limitMs
      );
      const cancel = () => timer.abort(signal?.reason);
      signal?.addEventListener("abort", cancel);
      try {
        return { reply: await sendOnce(dispatcher, raw, timer.signal) };
      } catch (error) {
        signal?.throwIfAborted();
        return { failure: explainFailure(error, timer.signal) };
      } finally {
        clearTimeout(timeout);
        signal?.removeEventListener("abort", cancel);
      }
    },
    close: () => dispatcher.destroy()
  };
}
function createDispatcher() {
  const limits = { headersTimeout: 0, bodyTimeout: 0, connectTimeout: 2e4 };
  const proxied = ["http_proxy", "https_proxy"].some(
    (name) => process.env[name] || process.env[name.toUpperCase()]
  );
  return proxied ? new import_undici.EnvHttpProxyAgent(limits) : new import_undici.Agent(limits);
}
async function sendOnce(dispatcher, raw, signal) {
  const { method, headers, body = null } = raw;
  const response = await (0, import_undici.request)(raw.url, { method, headers, body, dispatcher, signal });
  const chunks = [];
  let size = 0;
  for await (const chunk2 of response.body) {
    size += chunk2.length;
    if (size > largestReply) throw new Error(`the answer is larger than ${largestReply / 1024 / 1024} MB`);
    chunks.push(chunk2);
  }
  return {
    status: response.statusCode,
    headers: flattenHeaders(response.headers),
    text: Buffer.concat(chunks).toString("utf8")
  };
}
function flattenHeaders(headers) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]]
    )
  );
}

// src/adapters/confluence/client.ts
function createClient(options) {
  const clock = options.clock ?? systemClock;
  const gatewayUrl = options.gatewayUrl ?? defaultGatewayUrl;
  const credential = createCredential(options.email, options.token);
  const transport = createTransport(options.signal);
  const limits = { ...defaultTimeLimits, ...options.timeLimits };
  let location = locate(options, gatewayUrl);
  const { exchange, stats } = createExchange({
    transport,
    clock,
    credential,
    limits,
    concurrency: readConcurrency(options),
    apiUrl: () => location.apiUrl,
    onRequest: options.onRequest,
    signal: options.signal
  });
  return {
    exchange,
    send: async (call, parse2) => readReply(call, await exchange(call), parse2, credential),
    location: () => location,
    relocate: (next) => void (location = next),
    gatewayUrl,
    credential,
    clock,
    stats,
    sleep: (ms) => clock.sleep(ms, options.signal),
    notice: (text) => options.onNotice?.(credential.redact(text)),
    close: () => transport.close()
  };
}
function locate(options, gatewayUrl) {
  const typed = parseSiteUrl(options.url);
  if (options.cloudId === void 0 || typed.siteUrl === void 0) return typed;
  return { apiUrl: gatewayApiUrl(gatewayUrl, options.cloudId), siteUrl: typed.siteUrl };
}
function readReply(call, reply, parse2, credential) {
  if (reply.status < 200 || reply.status > 299) throw toError(call, reply, credential.redact);
  if (isHtml(reply))
    throw toShapeError(call, reply, "a web page came where JSON was expected", credential.redact);
  try {
    return parse2(reply.text.trim() === "" ? void 0 : JSON.parse(reply.text));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw toShapeError(call, reply, "the answer is no whole JSON document", credential.redact);
    if (error instanceof ShapeError) throw toShapeError(call, reply, error.message, credential.redact);
    throw error;
  }
}

// src/adapters/confluence/call.ts
function makeCall(kind, details) {
  const { values = {}, query = {}, json, task, ...rest } = details;
  const path = kind.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ""));
  const payload = json === void 0 ? rest.payload : { contentType: "application/json", bytes: JSON.stringify(json) };
  return { kind, task, path, query, ...rest, ...payload ? { payload } : {} };
}

// src/adapters/confluence/multipart.ts
import { randomBytes } from "node:crypto";
function buildMultipart(parts) {
  const boundary = `----confluence-sync-${randomBytes(16).toString("hex")}`;
  const pieces = parts.flatMap((part) => [
    Buffer.from(`--${boundary}\r
${headOf(part)}\r
\r
`, "utf8"),
    part.kind === "file" ? part.bytes : Buffer.from(part.text, "utf8"),
    Buffer.from("\r\n", "utf8")
  ]);
  const bytes = Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r
`, "utf8")]);
  return { contentType: `multipart/form-data; boundary=${boundary}`, bytes };
}
function headOf(part) {
  const disposition = `Content-Disposition: form-data; name="${escape(part.name)}"`;
  if (part.kind === "text") return `${disposition}\r
Content-Type: text/plain; charset=utf-8`;
  const mediaType = part.mediaType.replace(/[^\x21-\x7e ]/g, "");
  return `${disposition}; filename="${escape(part.fileName)}"\r
Content-Type: ${mediaType}`;
}
function escape(name) {
  return name.replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
}

// src/adapters/confluence/cloud/calls.ts
var calls = {
  readCurrentUser: read("/rest/api/user/current", "read:content-details:confluence"),
  // Undocumented, needs no credential; the common way to learn the cloud id of a site.
  readTenant: read("/_edge/tenant_info"),
  listSpaces: read("/api/v2/spaces", "read:space:confluence"),
  listPages: read("/api/v2/pages", "read:page:confluence"),
  readPage: read("/api/v2/pages/{id}", "read:page:confluence"),
  listSpacePages: read("/api/v2/spaces/{id}/pages", "read:page:confluence"),
  listVersions: read("/api/v2/pages/{id}/versions", "read:page:confluence"),
  listLabels: read("/api/v2/pages/{id}/labels", "read:page:confluence"),
  listProperties: read("/api/v2/pages/{id}/properties", "read:page:confluence"),
  listAttachments: read("/api/v2/pages/{id}/attachments", "read:attachment:confluence"),
  listChildren: read("/api/v2/pages/{id}/direct-children", "read:hierarchical-content:confluence"),
  readRestrictions: read("/rest/api/content/{id}/restriction", "read:content-details:confluence"),
  readTask: read("/rest/api/longtask/{id}", "read:content.metadata:confluence"),
  createPage: once("POST", "/api/v2/pages", "write:page:confluence"),
  updatePage: once("PUT", "/api/v2/pages/{id}", "write:page:confluence"),
  deletePage: again("DELETE", "/api/v2/pages/{id}", "delete:page:confluence"),
  archivePages: once(
    "POST",
    "/rest/api/content/archive",
    "read:content.metadata:confluence",
    "write:page:confluence"
  ),
  // Adding a label that is there, and removing one that is not, changes nothing.
  addLabels: again("POST", "/rest/api/content/{id}/label", "read:label:confluence", "write:label:confluence"),
  removeLabel: again("DELETE", "/rest/api/content/{id}/label", "write:label:confluence"),
  createProperty: once(
    "POST",
    "/api/v2/pages/{id}/properties",
    "read:page:confluence",
    "write:page:confluence"
  ),
  updateProperty: once(
    "PUT",
    "/api/v2/pages/{id}/properties/{property}",
    "read:page:confluence",
    "write:page:confluence"
  ),
  // Creates the attachment of that name, or a new version of it.
  putAttachment: once(
    "PUT",
    "/rest/api/content/{id}/child/attachment",
    "read:content-details:confluence",
    "write:attachment:confluence"
  ),
  deleteAttachment: again("DELETE", "/api/v2/attachments/{id}", "delete:attachment:confluence"),
  // Replaces all restrictions by the given ones.
  putRestrictions: again(
    "PUT",
    "/rest/api/content/{id}/restriction",
    "read:content-details:confluence",
    "write:content.restriction:confluence"
  )
};
function read(path, ...scopes) {
  return { method: "GET", path, repeat: "always", scopes };
}
function once(method, path, ...scopes) {
  return { method, path, repeat: "unsent", scopes };
}
function again(method, path, ...scopes) {
  return { method, path, repeat: "always", scopes };
}

// src/adapters/confluence/cloud/pagination.ts
var batchSize = 250;
async function* paginate(client, call, parse2) {
  const seen = /* @__PURE__ */ new Set();
  let query = { limit: String(batchSize), ...call.query };
  while (query) {
    const step = { ...call, query };
    const batch = await client.send(step, (document) => readBatch(document, parse2));
    yield batch.entries;
    const cursor = batch.next?.["cursor"];
    if (cursor !== void 0 && seen.has(cursor)) throw repeatedCursor(call);
    if (cursor !== void 0) seen.add(cursor);
    query = batch.next && { ...query, ...batch.next };
  }
}
async function collect(batches) {
  const all = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
function readBatch(document, parse2) {
  const body = readObject(document, "the list");
  const entries = readList(body["results"], "results of the list").map((entry) => parse2(entry));
  return { entries, next: readNext(body) };
}
function readNext(body) {
  const next = readOptionalText(readOptionalObject(body["_links"])["next"]);
  if (next === void 0) return void 0;
  const query = Object.fromEntries(new URLSearchParams(next.slice(next.indexOf("?") + 1)));
  if (query["cursor"] === void 0) throw new ShapeError("the link to the next batch has no cursor");
  return query;
}
function repeatedCursor(call) {
  return new ConfluenceError(
    `Cannot ${call.task}: Confluence sends the same part of the list again and again. Try again later.`,
    { code: "unavailable", request: { method: call.kind.method, url: `/wiki${call.path}` } }
  );
}

// src/adapters/confluence/cloud/gateway.ts
async function moveToGateway(client) {
  const { siteUrl } = client.location();
  if (siteUrl === void 0) return false;
  const call = makeCall(calls.readTenant, {
    task: "look up the cloud id of the site",
    anonymousAt: new URL(siteUrl).origin
  });
  const reply = await client.exchange(call);
  const cloudId = reply.status === 200 ? readCloudId(reply.text) : void 0;
  if (cloudId === void 0) return false;
  client.relocate({ apiUrl: gatewayApiUrl(client.gatewayUrl, cloudId), siteUrl });
  return true;
}
function readCloudId(text) {
  try {
    const id = readOptionalText(readOptionalObject(JSON.parse(text))["cloudId"]);
    return id !== void 0 && /^[\w-]{1,100}$/.test(id) ? id : void 0;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return void 0;
  }
}

// src/adapters/confluence/cloud/sign-in-error.ts
function explainSignIn(client, call, reply) {
  const { why, advice } = diagnose(client, call, reply);
  return makeError(call, { code: "auth", why, advice, reply }, client.credential.redact);
}
function explainVisitor(client, call, reply) {
  const parts = {
    code: "auth",
    why: "Confluence takes us for a visitor without an account",
    advice: badCredential("", client).advice,
    reply
  };
  return makeError(call, parts, client.credential.redact);
}
function diagnose(client, call, reply) {
  const said = readRefusal(reply);
  const answered = `Confluence answered ${reply.status}${said === "" ? "" : ` "${said}"`}`;
  if (/CAPTCHA/i.test(reply.headers["x-authentication-denied-reason"] ?? "")) return captcha(answered);
  if (reply.status >= 300 && reply.status < 400) return redirected(reply);
  if (/scope/i.test(`${said} ${reply.headers["x-failure-category"] ?? ""}`))
    return scopeMissing(answered, call);
  if (reply.status === 401 && isHtml(reply)) return wrongHost(answered, client);
  if (isHtml(reply) && reply.status !== 404) return loginPage(answered);
  if (reply.status === 404) return notConfluence(answered, client);
  return badCredential(answered, client);
}
function captcha(answered) {
  const advice = "Sign in once with a browser as that account and solve the CAPTCHA, then run again with a correct token.";
  return { why: `${answered}: after failed attempts it wants a CAPTCHA to be solved`, advice };
}
function redirected(reply) {
  const target = reply.headers["location"] ?? "";
  const host = URL.canParse(target) ? new URL(target).host : "another page";
  const advice = "This is usually a login page (single sign-on) or a new address of the site. Use the address that the browser shows when you read a page, and let the API be reached without that login.";
  return { why: `it answered ${reply.status} and sends us to ${host}`, advice };
}
function scopeMissing(answered, call) {
  const scopes = call.kind.scopes.join(" and ");
  const advice = `Make a new token with the scope ${scopes}; the scopes of a token cannot be changed.`;
  return { why: `${answered}: the token lacks a scope`, advice };
}
function wrongHost(answered, client) {
  const onGateway = client.location().apiUrl !== client.location().siteUrl;
  const advice = onGateway ? "Check that the token is not expired or revoked, and that the cloud id is that of the site." : "Check that the token is not expired or revoked and belongs to the e-mail address. A token with scopes works only at https://api.atlassian.com/ex/confluence/CLOUD_ID: the cloud id of this site could not be looked up, so give that address as URL.";
  return { why: answered, advice };
}
function loginPage(answered) {
  const advice = "Check that the URL is that of Confluence, and that no login page (single sign-on), proxy or firewall answers in its place.";
  return { why: `${answered}: a web page came in place of an answer of the API`, advice };
}
function notConfluence(answered, client) {
  const advice = `Check the URL: it should be the address of a Confluence Cloud site, such as https://acme.atlassian.net. If it is, the token is expired, revoked or wrong: make a new one.`;
  return { why: `${answered} for ${client.location().siteUrl ?? client.location().apiUrl}`, advice };
}
function badCredential(answered, client) {
  const advice = client.credential.kind === "bearer" ? "The token was sent as Bearer, since no e-mail address is given; a personal token needs its owner’s address. Else it is expired, revoked or wrong: make a new one." : "Check that the e-mail address is that of the token’s owner, that the token is not expired or revoked, and that the account may use Confluence. Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens.";
  return { why: answered, advice };
}

// src/adapters/confluence/cloud/connect.ts
var signInTask = "sign in to Confluence";
async function connect(client) {
  const call = makeCall(calls.readCurrentUser, { task: signInTask });
  let reply = await client.exchange(call);
  if (mayNeedGateway(client, reply) && await moveToGateway(client)) reply = await client.exchange(call);
  const { redact } = client.credential;
  if (reply.status >= 500 || reply.status === 429) throw toError(call, reply, redact);
  if (reply.status !== 200 || isHtml(reply)) throw explainSignIn(client, call, reply);
  try {
    const user = readObject(JSON.parse(reply.text), "the current user");
    const account = readAccount(user);
    if (account === void 0) throw explainVisitor(client, call, reply);
    return { account, siteUrl: await findSiteUrl(client, user) };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw toShapeError(call, reply, "the answer is no whole JSON document", redact);
    if (error instanceof ShapeError) throw toShapeError(call, reply, error.message, redact);
    throw error;
  }
}
function mayNeedGateway(client, reply) {
  if (client.location().siteUrl === void 0 || client.location().apiUrl !== client.location().siteUrl)
    return false;
  if (client.credential.kind === "bearer") return reply.status === 401 || reply.status === 403;
  return reply.status === 401 && isHtml(reply);
}
function readAccount(user) {
  const id = readOptionalText(user["accountId"]);
  if (id === void 0) return void 0;
  return {
    id,
    displayName: readOptionalText(user["displayName"]) ?? readOptionalText(user["publicName"]) ?? id
  };
}
async function findSiteUrl(client, user) {
  const known = client.location().siteUrl ?? baseOf(user);
  if (known !== void 0) return known;
  const call = makeCall(calls.listSpaces, { task: "learn the address of the site", query: { limit: "1" } });
  return client.send(call, (document) => {
    const base = baseOf(readObject(document, "the list of spaces"));
    if (base === void 0) throw new ShapeError("the list of spaces does not name the address of the site");
    return base;
  });
}
function baseOf(document) {
  const base = readOptionalText(readOptionalObject(document["_links"])["base"]);
  if (base === void 0 || !URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol))
    return void 0;
  const bare = base.replace(/\/+$/, "");
  return /\/ex\/confluence\//.test(bare) ? void 0 : bare;
}

// src/adapters/confluence/cloud/session.ts
var sessions = /* @__PURE__ */ new WeakMap();
function openSession(client) {
  const open = sessions.get(client) ?? connect(client);
  sessions.set(client, open);
  void open.catch(() => sessions.delete(client));
  return open;
}

// src/adapters/confluence/cloud/write-once.ts
var mostWrites = 4;
var patienceMs = 12e4;
async function writeOnce(client, attempted) {
  const startedAt = client.clock.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attempted.write();
    } catch (error) {
      if (!hasCode(error, attempted.doubtful)) throw error;
      await client.sleep(backoffMs(500, attempt, client.clock.random()));
      const done = await lookAfter(attempted, error);
      if (done !== void 0) return done;
      if (attempt >= mostWrites || client.clock.now() - startedAt > patienceMs) throw error;
    }
  }
}
function hasCode(error, codes) {
  return error instanceof ConfluenceError && codes.includes(error.code);
}
async function lookAfter(attempted, error) {
  try {
    return await attempted.look(error);
  } catch (lookError) {
    throw hasCode(lookError, ["unavailable"]) ? error : lookError;
  }
}

// src/adapters/confluence/cloud/attachments.ts
async function readAttachments(client, page) {
  return list(client, page, {});
}
async function attach(client, page, upload) {
  await openSession(client);
  const call = makeCall(calls.putAttachment, {
    task: `attach "${upload.name}" to page ${page}`,
    values: { id: page },
    payload: buildMultipart([
      { kind: "file", name: "file", fileName: upload.name, mediaType: upload.mediaType, bytes: upload.bytes },
      { kind: "text", name: "comment", text: upload.comment },
      { kind: "text", name: "minorEdit", text: "true" }
    ]),
    // Uploads without it are refused as forged.
    headers: { "x-atlassian-token": "no-check" },
    upload: true
  });
  await writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => client.send(call, () => true),
    look: async (error) => {
      if (error.status !== void 0 && error.status >= 500) return void 0;
      const sameName = await list(client, page, { filename: upload.name });
      return sameName.some((found) => found.name === upload.name && found.comment === upload.comment) || void 0;
    }
  });
}
async function detach(client, attachment) {
  await openSession(client);
  const call = makeCall(calls.deleteAttachment, {
    task: `remove attachment "${attachment.name}"`,
    values: { id: attachment.id }
  });
  try {
    await client.send(call, () => void 0);
  } catch (error) {
    if (!hasCode(error, ["not-found"])) throw error;
  }
}
async function list(client, page, query) {
  await openSession(client);
  const call = makeCall(calls.listAttachments, {
    task: `read the attachments of page ${page}`,
    values: { id: page },
    query
  });
  return collect(paginate(client, call, parseAttachment));
}
function parseAttachment(value) {
  const attachment = readObject(value, "the attachment");
  const version = attachment["version"];
  const versionMessage = version === void 0 ? void 0 : readOptionalText(readObject(version, "version of the attachment")["message"]);
  return {
    id: readText(attachment["id"], "id of the attachment"),
    name: readText(attachment["title"], "title of the attachment"),
    // The comment that an upload gives stands in both places; either may be left out.
    comment: readOptionalText(attachment["comment"]) ?? versionMessage ?? ""
  };
}

// src/adapters/confluence/cloud/children.ts
async function hasChildren(client, page) {
  await openSession(client);
  const call = makeCall(calls.listChildren, {
    task: `look for pages under page ${page}`,
    values: { id: page },
    query: { limit: "25" }
  });
  for await (const batch of paginate(client, call, (entry) => entry)) {
    if (batch.length > 0) return true;
  }
  return false;
}

// src/adapters/confluence/cloud/labels.ts
async function readLabels(client, page) {
  await openSession(client);
  const call = makeCall(calls.listLabels, {
    task: `read the labels of page ${page}`,
    values: { id: page },
    query: { prefix: "global" }
  });
  return collect(
    paginate(client, call, (entry) => readText(readObject(entry, "the label")["name"], "name of the label"))
  );
}
async function addLabels(client, page, names) {
  if (names.length === 0) return;
  await openSession(client);
  const call = makeCall(calls.addLabels, {
    task: `add labels ${names.map((name) => `"${name}"`).join(", ")} to page ${page}`,
    values: { id: page },
    json: names.map((name) => ({ prefix: "global", name }))
  });
  await client.send(call, ignore);
}
async function removeLabel(client, page, name) {
  await openSession(client);
  const call = makeCall(calls.removeLabel, {
    task: `remove label "${name}" from page ${page}`,
    values: { id: page },
    // By query: the form with the name in the path cannot take a slash.
    query: { name }
  });
  try {
    await client.send(call, ignore);
  } catch (error) {
    if (!hasCode(error, ["not-found"]) || (await readLabels(client, page)).includes(name)) throw error;
  }
}
function ignore() {
}

// src/adapters/confluence/cloud/parse-page.ts
var statuses = ["current", "archived", "trashed", "deleted", "draft", "historical"];
function parsePage(value, siteUrl) {
  const page = readObject(value, "the page");
  const id = toPageId(readId(page["id"], "id of the page"));
  const parentId = readOptionalId(page["parentId"]);
  const subtype = readOptionalText(page["subtype"]);
  const webui = readOptionalText(readOptionalObject(page["_links"])["webui"]);
  return {
    id,
    title: readText(page["title"], `title of page ${id}`),
    status: readStatus(page["status"], id),
    spaceId: toSpaceId(readId(page["spaceId"], `spaceId of page ${id}`)),
    ...parentId === void 0 ? {} : { parentId: toPageId(parentId) },
    version: parseVersion(page["version"]),
    ...subtype === void 0 ? {} : { subtype },
    // Confluence leads from the short form to the page, too.
    url: webui?.startsWith("/") ? `${siteUrl}${webui}` : `${siteUrl}/pages/viewpage.action?pageId=${id}`
  };
}
function parseVersion(value) {
  const version = readObject(value, "the version");
  const authorId = readOptionalText(version["authorId"]);
  const createdAt = readOptionalText(version["createdAt"]);
  return {
    number: readInteger(version["number"], "number of the version"),
    message: readOptionalText(version["message"]) ?? "",
    ...authorId === void 0 ? {} : { authorId },
    ...createdAt === void 0 ? {} : { createdAt }
  };
}
function readStatus(value, id) {
  const status = statuses.find((known) => known === value);
  if (status === void 0) throw new ShapeError(`status of page ${id} is unknown`);
  return status;
}

// src/adapters/confluence/cloud/pages.ts
async function readPages(client, ids) {
  const found = /* @__PURE__ */ new Map();
  for (const status of [void 0, "trashed", "archived"]) {
    const missing = [...new Set(ids)].filter((id) => !found.has(id));
    const pages = await Promise.all(chunk(missing).map((some) => readChunk(client, some, status)));
    for (const page of pages.flat()) found.set(page.id, page);
  }
  return [...found.values()];
}
function chunk(ids) {
  const count = Math.ceil(ids.length / batchSize);
  return Array.from({ length: count }, (_, index) => ids.slice(index * batchSize, (index + 1) * batchSize));
}
async function readChunk(client, ids, status) {
  const task = ids.length === 1 ? `read page ${ids[0]}` : `read ${ids.length} pages`;
  const query = { id: ids.join(",") };
  if (status === void 0) return listWith(client, task, query);
  try {
    return await listWith(client, task, { ...query, status });
  } catch (error) {
    if (!(error instanceof ConfluenceError) || error.code !== "rejected") throw error;
    client.notice(`Confluence refused to list ${status} pages by id; such pages count as missing.`);
    return [];
  }
}
async function* listPages(client, space) {
  const { siteUrl } = await openSession(client);
  const call = makeCall(calls.listSpacePages, {
    task: `list the pages of space ${space}`,
    values: { id: space }
  });
  yield* paginate(client, call, (entry) => parsePage(entry, siteUrl));
}
async function findPages(client, space, title) {
  const wanted = tidyTitle(title);
  if (wanted === "") return [];
  const pages = await listWith(client, `look for a page "${wanted}"`, { "space-id": space, title: wanted });
  return pages.filter((page) => isSameTitle(page.title, wanted) && isLive(page));
}
function isLive({ status }) {
  return status === "current" || status === "archived";
}
function isSameTitle(one, other) {
  return tidyTitle(one).toLowerCase() === tidyTitle(other).toLowerCase();
}
function tidyTitle(title) {
  return title.trim().replace(/\s+/g, " ");
}
async function listWith(client, task, query) {
  const { siteUrl } = await openSession(client);
  const call = makeCall(calls.listPages, { task, query });
  return collect(paginate(client, call, (entry) => parsePage(entry, siteUrl)));
}

// src/adapters/confluence/cloud/properties.ts
var propertyKey = "confluence-sync";
async function readManagedLabels(client, page) {
  const property = await readProperty(client, page);
  return property?.labels ?? [];
}
async function writeManagedLabels(client, page, { names, isNew }) {
  await openSession(client);
  let known = isNew ? void 0 : await readProperty(client, page);
  const isDone = () => sameNames(known?.labels ?? [], names);
  if (isDone()) return;
  await writeOnce(client, {
    write: () => writeProperty(client, page, { known, names }).then(() => true),
    look: async () => {
      known = await readProperty(client, page);
      return isDone() || void 0;
    },
    // Right after a page was written, property writes are refused now and then.
    doubtful: ["unavailable", "conflict"]
  });
}
async function readProperty(client, page) {
  await openSession(client);
  const call = makeCall(calls.listProperties, {
    task: `read the properties of page ${page}`,
    values: { id: page },
    query: { key: propertyKey }
  });
  const found = await collect(paginate(client, call, parseProperty));
  return found.find((property) => property !== void 0);
}
async function writeProperty(client, page, { known, names }) {
  const task = `remember the labels of page ${page}`;
  const value = { labels: names };
  const call = known ? makeCall(calls.updateProperty, {
    task,
    // The path takes the id of the property, not its key.
    values: { id: page, property: known.id },
    json: { key: propertyKey, value, version: { number: known.version + 1 } }
  }) : makeCall(calls.createProperty, { task, values: { id: page }, json: { key: propertyKey, value } });
  await client.send(call, () => void 0);
}
function parseProperty(entry) {
  const property = readObject(entry, "the property");
  if (property["key"] !== propertyKey) return void 0;
  const labels = readOptionalObject(property["value"])["labels"];
  return {
    id: readId(property["id"], "id of the property"),
    version: readInteger(
      readObject(property["version"], "version of the property")["number"],
      "version of the property"
    ),
    // Anybody who may edit the page may change the property, so that anything may stand in it.
    labels: Array.isArray(labels) ? labels.filter((name) => typeof name === "string") : []
  };
}
function sameNames(some, others) {
  return JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());
}

// src/adapters/confluence/cloud/spaces.ts
var chunkSize = 25;
async function readSpaces(client, keys) {
  await openSession(client);
  const wanted = [...new Map(keys.map((key) => [foldSpaceKey(key), key])).values()];
  const found = [];
  for (let start = 0; start < wanted.length; start += chunkSize) {
    const chunk2 = wanted.slice(start, start + chunkSize);
    const call = makeCall(calls.listSpaces, {
      task: `read ${chunk2.length === 1 ? "space" : "spaces"} ${chunk2.join(", ")}`,
      query: { keys: chunk2.join(",") }
    });
    found.push(...await collect(paginate(client, call, parseSpace)));
  }
  const asked = new Set(wanted.map(foldSpaceKey));
  return found.filter((space) => asked.has(foldSpaceKey(space.key)));
}
function parseSpace(value) {
  const space = readObject(value, "the space");
  const homepageId = readOptionalId(space["homepageId"]);
  return {
    id: toSpaceId(readId(space["id"], "id of the space")),
    key: toSpaceKey(readText(space["key"], "key of the space")),
    ...homepageId === void 0 ? {} : { homepageId: toPageId(homepageId) }
  };
}

// src/adapters/confluence/cloud/versions.ts
async function* readVersions(client, page) {
  await openSession(client);
  const call = makeCall(calls.listVersions, {
    task: `read the history of page ${page}`,
    values: { id: page },
    query: { limit: "50", sort: "-modified-date" }
  });
  yield* paginate(client, call, parseVersion);
}

// src/adapters/confluence/cloud/reader.ts
function createReader(client) {
  return {
    connect: () => openSession(client),
    readSpaces: (keys) => readSpaces(client, keys),
    readPages: (ids) => readPages(client, ids),
    listPages: (space) => listPages(client, space),
    findPages: (space, title) => findPages(client, space, title),
    readVersions: (page) => readVersions(client, page),
    readLabels: (page) => readLabels(client, page),
    readManagedLabels: (page) => readManagedLabels(client, page),
    readAttachments: (page) => readAttachments(client, page),
    hasChildren: (page) => hasChildren(client, page)
  };
}

// src/adapters/confluence/cloud/page.ts
async function readPage(client, id, statuses2) {
  const { siteUrl } = await openSession(client);
  const call = makeCall(calls.readPage, { task: `read page ${id}`, values: { id } });
  try {
    const page = await client.send(call, (document) => parsePage(document, siteUrl));
    return statuses2.includes(page.status) ? page : void 0;
  } catch (error) {
    if (error instanceof ConfluenceError && error.code === "not-found") return void 0;
    throw error;
  }
}

// src/adapters/confluence/cloud/archive.ts
var firstPollMs = 500;
var longestPollMs = 5e3;
var patienceMs2 = 12e4;
async function archivePage(client, page) {
  await openSession(client);
  const task = `archive page ${page}`;
  const call = makeCall(calls.archivePages, {
    task,
    // Written by hand: the id must be a JSON number, and a JavaScript number cannot hold each of them.
    payload: { contentType: "application/json", bytes: `{"pages":[{"id":${page}}]}` }
  });
  const job = await writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => client.send(call, (document) => readJobId(readObject(document, "the answer")["id"])),
    look: async () => await isArchived(client, page) ? "" : void 0
  });
  if (job !== "") await waitFor(client, page, { job, task });
}
async function isArchived(client, page) {
  return await readPage(client, page, ["archived"]) !== void 0;
}
async function waitFor(client, page, { job, task }) {
  const call = makeCall(calls.readTask, { task, values: { id: job } });
  const deadline = client.clock.now() + patienceMs2;
  for (let wait2 = firstPollMs; client.clock.now() < deadline; wait2 = Math.min(wait2 * 2, longestPollMs)) {
    const state = await client.send(call, readState);
    if (state.kind === "done") return;
    if (state.kind === "failed") {
      throw new ConfluenceError(
        `Cannot ${task}: Confluence gave up${state.why === "" ? "" : `, "${state.why}"`}. Archive it by hand, or use on-removed: trash.`,
        { code: "rejected" }
      );
    }
    await client.sleep(wait2);
  }
  if (await isArchived(client, page)) return;
  throw new ConfluenceError(
    `Cannot ${task}: Confluence has not done it within ${patienceMs2 / 1e3} s. Look whether it is archived by now, then run again.`,
    { code: "unavailable" }
  );
}
function readJobId(value) {
  return readOptionalId(value) ?? readText(value, "id of the job");
}
function readState(document) {
  const job = readObject(document, "the state of the job");
  if (job["finished"] !== true) return { kind: "running" };
  if (job["successful"] === true) return { kind: "done" };
  const messages = [...readMessages(job["errors"]), ...readMessages(job["messages"])];
  return { kind: "failed", why: messages.join("; ").slice(0, 300) };
}
function readMessages(value) {
  return (value === void 0 || value === null ? [] : readList(value, "messages of the job")).flatMap(
    (entry) => {
      const text = readOptionalText(entry) ?? readOptionalText(readOptionalObject(entry)["translation"]);
      return text === void 0 ? [] : [text];
    }
  );
}

// src/adapters/confluence/cloud/draft.ts
async function createDraft(client, draft) {
  await openSession(client);
  const call = makeCall(calls.createPage, {
    task: `create page "${draft.title}" in space ${draft.space.key}`,
    json: {
      spaceId: draft.space.id,
      status: "draft",
      title: draft.title,
      body: { representation: "storage", value: "" }
    }
  });
  return client.send(
    call,
    (document) => toPageId(readId(readObject(document, "the draft")["id"], "id of the draft"))
  );
}
async function discardDraft(client, draft) {
  await openSession(client);
  const call = makeCall(calls.deletePage, {
    task: `discard draft ${draft}`,
    values: { id: draft },
    query: { draft: "true" }
  });
  try {
    await client.send(call, () => void 0);
  } catch (error) {
    if (!hasCode(error, ["not-found"])) throw error;
  }
}

// src/adapters/confluence/cloud/patience.ts
var mostTries = 4;
function createPatience(client) {
  const made = /* @__PURE__ */ new Set();
  return {
    expect: (page) => {
      made.add(page);
      return page;
    },
    run: async (page, task) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await task();
        } catch (error) {
          if (!made.has(page) || attempt >= mostTries || !hasCode(error, ["not-found"])) throw error;
          await client.sleep(backoffMs(400, attempt, client.clock.random()));
        }
      }
    }
  };
}

// src/adapters/confluence/cloud/put-page.ts
async function putPage(client, { id, task, content, version }) {
  const { siteUrl } = await openSession(client);
  const call = makeCall(calls.updatePage, {
    task,
    values: { id },
    json: {
      id,
      status: "current",
      title: content.title,
      ...content.parentId === void 0 ? {} : { parentId: content.parentId },
      body: { representation: "storage", value: content.body },
      version: { number: version, message: content.message }
    }
  });
  return client.send(call, (document) => parsePage(document, siteUrl));
}

// src/adapters/confluence/cloud/publish.ts
function createPublish(client) {
  let usual = 1;
  return async (draft, publication) => {
    const page = toPublished(draft, publication);
    let version = usual;
    let doubtful = false;
    const write = () => putPage(client, { ...page, version });
    return writeOnce(client, {
      doubtful: ["unavailable", "conflict"],
      write: async () => {
        try {
          return await write();
        } catch (error) {
          const next = doubtful ? void 0 : readNextVersion(error);
          if (next === void 0 || next === version) throw error;
          version = next;
        }
        const published = await write();
        usual = version;
        return published;
      },
      look: async (error) => {
        doubtful = true;
        const found = await readPage(client, draft, ["current"]);
        if (found === void 0) version = readNextVersion(error) ?? version;
        if (found === void 0 || found.version.message === publication.content.message) return found;
        throw error;
      }
    });
  };
}
function toPublished(id, { space, content }) {
  const parentId = content.parentId ?? space.homepageId;
  return {
    id,
    task: `publish page ${id} "${content.title}" in space ${space.key}`,
    content: { ...content, ...parentId === void 0 ? {} : { parentId } }
  };
}
function readNextVersion(error) {
  if (!hasCode(error, ["conflict", "rejected"]) || !(error instanceof ConfluenceError)) return void 0;
  const current = /Current Version(?: is)?:?\s*\[?(\d{1,9})\]?/i.exec(error.message)?.[1];
  return current === void 0 || Number(current) === 0 ? void 0 : Number(current) + 1;
}

// src/adapters/confluence/cloud/parse-restrictions.ts
function parseRestrictions(document) {
  const results = readList(
    readObject(document, "the restrictions")["results"],
    "results of the restrictions"
  );
  const of = (operation) => {
    const found = results.map((result) => readObject(result, "the restriction")).find((result) => result["operation"] === operation);
    return found ? parseEntries(found["restrictions"], operation) : { users: [], groups: [] };
  };
  const read2 = of("read");
  const update2 = of("update");
  const lengths = [read2, update2].flatMap(({ users, groups }) => [users.length, groups.length]);
  return { read: read2, update: update2, largest: Math.max(...lengths) };
}
function mergeRestrictions(one, other) {
  const merge = (left, right) => ({
    users: [.../* @__PURE__ */ new Set([...left.users, ...right.users])],
    groups: [
      ...new Map([...left.groups, ...right.groups].map((group) => [group.id ?? group.name, group])).values()
    ]
  });
  return { read: merge(one.read, other.read), update: merge(one.update, other.update), largest: other.largest };
}
function parseEntries(value, operation) {
  const { user, group } = readObject(value, `restrictions of ${operation}`);
  const users = readList(readObject(user, `users of ${operation}`)["results"], `users of ${operation}`);
  const groups = readList(readObject(group, `groups of ${operation}`)["results"], `groups of ${operation}`);
  return {
    users: users.map((entry) => readText(readOptionalObject(entry)["accountId"], `account id in ${operation}`)),
    groups: groups.map((entry) => parseGroup(entry, operation))
  };
}
function parseGroup(value, operation) {
  const { id, name } = readObject(value, `group in ${operation}`);
  const groupId = readOptionalText(id);
  const groupName = readOptionalText(name);
  if (groupId === void 0 && groupName === void 0)
    throw new ShapeError(`a group in ${operation} has no id`);
  return {
    ...groupId === void 0 ? {} : { id: groupId },
    ...groupName === void 0 ? {} : { name: groupName }
  };
}

// src/adapters/confluence/cloud/restrictions.ts
var batchSize2 = 100;
var mostEntries = 2e3;
var noRestrictions = {
  read: { users: [], groups: [] },
  update: { users: [], groups: [] },
  largest: 0
};
async function setReadOnly(client, page, { readOnly, isNew }) {
  const { account } = await openSession(client);
  const task = readOnly ? `make page ${page} read-only` : `let others edit page ${page} again`;
  const present = isNew ? noRestrictions : await readRestrictions(client, page, task);
  const onlyUs = present.update.groups.length === 0 && present.update.users.join() === account.id;
  if (onlyUs === readOnly) return;
  const json = toDocument(present, readOnly ? [account.id] : []);
  await client.send(makeCall(calls.putRestrictions, { task, values: { id: page }, json }), () => void 0);
}
async function refuseAsForbidden(task) {
  try {
    await task;
  } catch (error) {
    if (!hasCode(error, ["rejected", "forbidden", "not-found", "conflict"])) throw error;
    throw new ConfluenceError(error.message, {
      code: "forbidden",
      cause: error,
      ...error.status === void 0 ? {} : { status: error.status },
      ...error.request ? { request: error.request } : {}
    });
  }
}
async function readRestrictions(client, page, task) {
  let all;
  for (let start = 0; start < mostEntries; start += batchSize2) {
    const call = makeCall(calls.readRestrictions, {
      task,
      values: { id: page },
      query: {
        expand: "restrictions.user,restrictions.group",
        limit: String(batchSize2),
        ...start > 0 ? { start: String(start) } : {}
      }
    });
    const batch = await client.send(call, parseRestrictions);
    all = all ? mergeRestrictions(all, batch) : batch;
    if (batch.largest < batchSize2) break;
  }
  return all ?? noRestrictions;
}
function toDocument({ read: read2 }, editors) {
  const user = (accountId) => ({ type: "known", accountId });
  const groups = read2.groups.map((group) => ({ type: "group", ...group }));
  const hasReaders = read2.users.length > 0 || groups.length > 0;
  return [
    ...hasReaders ? [
      {
        operation: "read",
        restrictions: { user: read2.users.map(user), ...groups.length > 0 ? { group: groups } : {} }
      }
    ] : [],
    { operation: "update", restrictions: { user: editors.map(user) } }
  ];
}

// src/adapters/confluence/cloud/trash.ts
async function trash(client, page) {
  await openSession(client);
  const call = makeCall(calls.deletePage, { task: `move page ${page} to the trash`, values: { id: page } });
  try {
    await client.send(call, () => void 0);
  } catch (error) {
    if (!hasCode(error, ["not-found", "rejected", "conflict"])) throw error;
    if (await readPage(client, page, ["trashed"]) === void 0) throw error;
  }
}

// src/adapters/confluence/cloud/update.ts
async function update(client, target, content) {
  const current = target.status === "trashed" || target.status === "deleted" ? await restore(client, target, content) : target;
  const version = current.version.number + 1;
  const task = `update page ${target.id} "${content.title}"`;
  return writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => putPage(client, { id: target.id, task, content, version }),
    look: async (error) => {
      const found = await readPage(client, target.id, ["current"]);
      if (found === void 0 || found.version.number === current.version.number) return void 0;
      if (found.version.number === version && found.version.message === content.message) return found;
      throw conflict(task, version, found, error);
    }
  });
}
async function restore(client, target, content) {
  const { title, body } = content;
  const task = `restore page ${target.id} "${title}" from the trash`;
  const version = target.version.number + 1;
  await writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => putPage(client, {
      id: target.id,
      task,
      content: { title, body, message: "Restored from the trash" },
      version
    }),
    look: () => readPage(client, target.id, ["current"])
  });
  const restored = await readPage(client, target.id, ["current"]);
  if (restored !== void 0) return restored;
  throw new ConfluenceError(
    `Cannot ${task}: Confluence accepted it, but the page is still not there. Restore it in the trash of the space, then run again.`,
    { code: "unavailable" }
  );
}
function conflict(task, version, found, error) {
  const { number, authorId = "somebody", createdAt = "just now" } = found.version;
  return new ConfluenceError(
    `Cannot ${task}: it was edited in Confluence meanwhile (version ${number} by ${authorId}, ${createdAt}; expected version ${version - 1}). Look at its history, then run again.`,
    {
      code: "conflict",
      status: error.status ?? 409,
      cause: error,
      ...error.request ? { request: error.request } : {}
    }
  );
}

// src/adapters/confluence/cloud/writer.ts
function createWriter(client) {
  const patience = createPatience(client);
  const publish = createPublish(client);
  const patiently = (page, write) => patience.run(page, write);
  return {
    createDraft: async (draft) => patience.expect(await createDraft(client, draft)),
    discardDraft: (draft) => discardDraft(client, draft),
    publish: (draft, space, content) => patience.run(draft, () => publish(draft, { space, content })),
    update: (target, content) => patience.run(target.id, () => update(client, target, content)),
    addLabels: (page, names) => patiently(page, () => addLabels(client, page, names)),
    removeLabel: (page, name) => removeLabel(client, page, name),
    writeManagedLabels: (page, names, isNew) => patiently(page, () => writeManagedLabels(client, page, { names, isNew })),
    attach: (page, upload) => patiently(page, () => attach(client, page, upload)),
    detach: (attachment) => detach(client, attachment),
    setReadOnly: (page, readOnly, isNew) => refuseAsForbidden(patiently(page, () => setReadOnly(client, page, { readOnly, isNew }))),
    trash: (page) => trash(client, page),
    archive: (page) => archivePage(client, page)
  };
}

// src/adapters/confluence/index.ts
function connectConfluence(options) {
  const client = createClient(options);
  return {
    reader: createReader(client),
    createWriter: () => createWriter(client),
    requests: () => client.stats(),
    close: () => client.close()
  };
}

export {
  connectConfluence
};
