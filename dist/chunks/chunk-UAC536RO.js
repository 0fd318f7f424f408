import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  gatewayApiUrl,
  parseDataCenterUrl,
  parseSiteUrl,
  recogniseAddress
} from "./chunk-HYA7B6L3.js";
import {
  pLimit
} from "./chunk-JLAVLDQV.js";
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
} from "./chunk-45NGU253.js";
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
  const header = user === "" ? `Bearer ${secret}` : `Basic ${basic}`;
  return { kind: user === "" ? "bearer" : "basic", authorize: async () => header, redact };
}
var shortestSecret = 6;
function createRedactor(secret, basic) {
  return redactAll([
    secret,
    basic,
    basic.replace(/=+$/, ""),
    Buffer.from(secret).toString("base64").replace(/=+$/, "")
  ]);
}
function redactAll(forms) {
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
  const list = Array.isArray(errors) ? errors : [];
  const fromErrors = list.flatMap((error) => {
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

// src/adapters/confluence/call.ts
function shownPath({ path, anonymousAt, deployment }) {
  return anonymousAt === void 0 && deployment === void 0 ? `/wiki${path}` : path;
}
function makeCall(kind, details) {
  const { values = {}, query = {}, json, task, ...rest } = details;
  const path = kind.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ""));
  const payload = json === void 0 ? rest.payload : { contentType: "application/json", bytes: JSON.stringify(json) };
  return { kind, task, path, query, ...rest, ...payload ? { payload } : {} };
}

// src/adapters/confluence/identity.ts
function createIdentity(credential) {
  const cookies = /* @__PURE__ */ new Map();
  const headersOf = (call, authorization) => ({
    authorization,
    ...call.deployment === "datacenter" && cookies.size > 0 ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") } : {}
  });
  return {
    use: async (call, send) => {
      if (call.anonymousAt !== void 0) return send({});
      const authorization = await credential.authorize();
      const result = await send(headersOf(call, authorization));
      if (!("reply" in result)) return result;
      keepCookies(cookies, call, result.reply);
      if (result.reply.status !== 401 || credential.renew === void 0) return result;
      return send(headersOf(call, await credential.renew(authorization)));
    }
  };
}
function keepCookies(cookies, call, reply) {
  if (call.deployment !== "datacenter") return;
  if (reply.status === 401 || reply.status === 403) cookies.clear();
  for (const line of (reply.headers["set-cookie"] ?? "").split("\n")) {
    const [, name, value = ""] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? [];
    if (name === void 0) continue;
    if (value.trim() === "" || /;\s*max-age=(?:0|-\d+)\s*(?:;|$)/i.test(line)) cookies.delete(name);
    else cookies.set(name, value.trim());
  }
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

// src/adapters/confluence/counts.ts
function createCounts() {
  const counts = { reads: 0, writes: 0, repeated: 0, waitedMs: 0 };
  let waitedUntil = 0;
  return {
    sent: (method) => {
      counts[method === "GET" ? "reads" : "writes"] += 1;
    },
    waits: (now, ms) => {
      counts.repeated += 1;
      counts.waitedMs += Math.max(0, now + ms - Math.max(now, waitedUntil));
      waitedUntil = Math.max(waitedUntil, now + ms);
    },
    read: () => ({ ...counts })
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
  const path = shownPath(call);
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
  return isCaptcha(reply) || /cannot access Confluence|not permitted to use Confluence/i.test(said);
}
function isCaptcha({ headers }) {
  return "x-authentication-denied-reason" in headers || /AUTHENTICATION_DENIED/.test(headers["x-seraph-loginreason"] ?? "");
}
function isReadOnlyMode(reply) {
  return /"allowedInReadOnlyMode"\s*:\s*false/.test(reply.text.slice(0, 1e4));
}
function adviceFor(code, call, reply, said) {
  const scopes = call.kind.scopes.join(" and ");
  const byCode = {
    auth: /scope/i.test(said) ? `The token lacks a scope: this needs ${scopes}. Make a new token that has it; scopes of a token cannot be changed.` : isCaptcha(reply) ? "Sign in once with a browser as that account and solve the CAPTCHA, then run again with a correct token." : "Check that the token is not expired or revoked and belongs to the e-mail address, and make a new one if needed.",
    forbidden: isReadOnlyMode(reply) ? "Confluence may be in read-only mode, as during maintenance: then run again when that is over. Else give the publishing account the permission in the space." : `Give the publishing account the permission in the space${scopes ? `, and its token ${scopes} if it has scopes` : ""}.`,
    "not-found": "Either it does not exist, or the publishing account may not see or change it: check both." + // On v2 a credential that is no longer good hears this, without the id that a missing page is told by.
    (said === "Not Found" ? " A token that has expired meanwhile is answered like this, too." : ""),
    conflict: "Somebody else wrote at the same time. Look at the history of the page, then run again.",
    "title-taken": "Titles are unique in a space, upper and lower case alike. The other page may also be archived, in the trash, or hidden from the publishing account. Rename one of the two.",
    "rate-limited": rateAdvice(reply),
    rejected: reply.status === 410 ? "Atlassian has taken this call away: use a newer version of confluence-sync." : "Correct what it names, then run again.",
    "too-large": "Confluence takes at most 5 MB per page. Split the page, or make the file smaller.",
    unavailable: `Try again later; if it stays so, look at ${call.deployment === "datacenter" ? "the server’s own monitoring" : "https://status.atlassian.com"}.`
  };
  return byCode[code];
}
function rateAdvice(reply) {
  const ms = parseRetryAfter(reply.headers["retry-after"], Date.now());
  const wait2 = ms === void 0 ? "some minutes" : `${Math.ceil(ms / 1e3)} s`;
  return `Run again after ${wait2}, with a lower concurrency or with fewer tools that use the site at once.`;
}

// src/adapters/confluence/outage.ts
var fewestFailures = 3;
function createOutage(clock, patienceMs) {
  let failures = 0;
  let since = 0;
  let reason = "";
  return {
    answered: () => {
      failures = 0;
    },
    unanswered: (why) => {
      if (failures === 0) since = clock.now();
      failures += 1;
      reason = why;
    },
    pass: (call, redact) => {
      const quietMs = clock.now() - since;
      if (failures < fewestFailures || quietMs < patienceMs) return;
      const why = `not tried, as Confluence has answered nothing for ${Math.round(quietMs / 1e3)} s (${reason})`;
      const advice = "Run again when it is back; look at https://status.atlassian.com.";
      throw makeError(call, { code: "unavailable", why, advice }, redact);
    }
  };
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

// src/adapters/confluence/raw-request.ts
function toRawRequest(call, options, elapsedMs) {
  const { payload } = call;
  const { limits } = options;
  const rest = Math.max(limits.retries - elapsedMs, 1e3);
  const query = new URLSearchParams(listParameters(call)).toString().replaceAll("+", "%20");
  const url = `${call.anonymousAt ?? options.apiUrl()}${call.path}${query === "" ? "" : `?${query}`}`;
  return {
    method: call.kind.method,
    url,
    headers: {
      accept: "application/json",
      "user-agent": "confluence-sync",
      ...payload ? { "content-type": payload.contentType } : {},
      ...call.headers,
      ...options.identity
    },
    ...payload ? { body: payload.bytes } : {},
    limitMs: call.upload ? limits.upload : Math.min(limits.request, rest)
  };
}
function listParameters({ query }) {
  return Object.entries(query).flatMap(
    ([name, value]) => (typeof value === "string" ? [value] : value).map((one) => [name, one])
  );
}

// src/adapters/confluence/exchange.ts
function createExchange(options) {
  const throttle = createThrottle(options.concurrency, options.clock, options.signal);
  const outage = createOutage(options.clock, options.limits.retries);
  const counts = createCounts();
  const identity = createIdentity(options.credential);
  const sendOnce2 = (call, firstAt) => throttle.run(async () => {
    outage.pass(call, options.credential.redact);
    counts.sent(call.kind.method);
    const startedAt = options.clock.now();
    const elapsedMs = startedAt - (firstAt ?? startedAt);
    const result = await identity.use(
      call,
      (headers) => options.transport.send(toRawRequest(call, { ...options, identity: headers }, elapsedMs))
    );
    return { result, startedAt, endedAt: options.clock.now() };
  });
  return {
    exchange: (call) => sendUntilSettled(call, { ...options, throttle, outage, counts, sendOnce: sendOnce2 }),
    stats: counts.read
  };
}
async function sendUntilSettled(call, sending) {
  const { clock, credential, throttle, counts } = sending;
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
    if (decision.kind === "stop") return settle(call, last, sending);
    counts.waits(last.endedAt, decision.ms);
    if (!decision.shared) await clock.sleep(decision.ms, sending.signal);
  }
}
function settle(call, { result }, { throttle, outage, credential }) {
  if ("failure" in result) {
    outage.unanswered(result.failure.why);
    throw toFailureError(call, result.failure, credential.redact);
  }
  const { status } = result.reply;
  if (status >= 500 || status === 429) outage.unanswered(`status ${status}`);
  else outage.answered();
  if (status < 400) throttle.recover();
  return result.reply;
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
    path: credential.redact(shownPath(call)),
    ...reply ? { status: reply.status } : {},
    ms: last.endedAt - last.startedAt,
    ...requestId ? { requestId } : {},
    attempt,
    ...decision.kind === "wait" ? { waitMs: decision.ms } : {}
  };
}

// src/adapters/confluence/sign-in-watch.ts
var trustMs = 3e4;
function createSignInWatch(clock, redact) {
  let probe;
  let trustedUntil = 0;
  let lost;
  let asking;
  const ask = async () => {
    const reply = await probe?.();
    const isUndecided = reply === void 0 || reply.status >= 500 || reply.status === 429;
    if (isUndecided || reply.status === 200 && !isHtml(reply)) trustedUntil = clock.now() + trustMs;
    else lost = `${reply.status}${readRefusal(reply) === "" ? "" : ` "${readRefusal(reply)}"`}`;
  };
  const pass = (call) => {
    if (lost !== void 0) throw signedOut(call, lost, redact);
  };
  return {
    begin: (next) => {
      probe = next;
    },
    pass,
    inspect: async (call, reply) => {
      if (isCaptcha(reply)) lost ??= `${reply.status}, and wants a CAPTCHA to be solved in a browser,`;
      if (probe === void 0 || !mayBeSignedOut(reply)) return;
      if (asking === void 0 && clock.now() < trustedUntil) return;
      asking ??= ask().finally(() => {
        asking = void 0;
      });
      await asking.catch(forgive);
      pass(call);
    }
  };
}
function forgive(error) {
  if (!(error instanceof ConfluenceError)) throw error;
}
function mayBeSignedOut(reply) {
  const said = readRefusal(reply);
  if (reply.status === 401) return !/scope/i.test(said);
  if (reply.status === 403) return /cannot access Confluence|not permitted to use Confluence/i.test(said);
  return reply.status === 404 && (said === "" || said === "Not Found" || isHtml(reply));
}
function signedOut(call, said, redact) {
  const why = `the credential was good when the run began and is not any more (Confluence answered ${said} to the question who we are)`;
  const advice = "The token expired or was revoked, or the account was closed. Make a new token, then run again: what was done so far stays.";
  return makeError(call, { code: "auth", why, advice }, redact);
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
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > largestReply) throw new Error(`the answer is larger than ${largestReply / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return {
    status: response.statusCode,
    headers: flattenHeaders(response.headers),
    text: bytes.toString("utf8"),
    bytes
  };
}
function flattenHeaders(headers) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name.toLowerCase(), joinValues(name, value)]]
    )
  );
}
function joinValues(name, value) {
  return Array.isArray(value) ? value.join(name.toLowerCase() === "set-cookie" ? "\n" : ", ") : value;
}

// src/adapters/confluence/client.ts
function createClient(options) {
  const clock = options.clock ?? systemClock;
  const gatewayUrl = options.gatewayUrl ?? defaultGatewayUrl;
  const credential = createCredential(options.email, options.token);
  const transport = createTransport(options.signal);
  const watch = createSignInWatch(clock, credential.redact);
  const limits = { ...defaultTimeLimits, ...options.timeLimits };
  let location = firstLocation(options, gatewayUrl);
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
    send: async (call, parse2) => {
      watch.pass(call);
      const reply = await exchange(call);
      await watch.inspect(call, reply);
      return readReply(call, reply, parse2, credential);
    },
    watchSignIn: (probe) => watch.begin(probe),
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
function firstLocation(options, gatewayUrl) {
  const known = options.deployment === "auto" ? void 0 : options.deployment;
  const deployment = known ?? recogniseAddress(options.url)?.deployment;
  if (deployment === "datacenter") return parseDataCenterUrl(options.url);
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
  // Leads to the file itself, on another host.
  downloadAttachment: read(
    "/rest/api/content/{id}/child/attachment/{attachment}/download",
    "read:attachment:confluence"
  ),
  listChildren: read("/api/v2/pages/{id}/direct-children", "read:hierarchical-content:confluence"),
  readRestrictions: read("/rest/api/content/{id}/restriction", "read:content-details:confluence"),
  readTask: read("/rest/api/longtask/{id}", "read:content.metadata:confluence"),
  // Asked by a diagnosis only. The classification is of no interest, but reading it takes the scope of writes, too.
  readClassification: read(
    "/api/v2/pages/{id}/classification-level",
    "read:page:confluence",
    "write:page:confluence"
  ),
  listSpaceOperations: read("/api/v2/spaces/{id}/operations", "read:space:confluence"),
  listPageOperations: read("/api/v2/pages/{id}/operations", "read:page:confluence"),
  readSystemInfo: read("/rest/api/settings/systemInfo", "read:configuration:confluence"),
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

// src/adapters/confluence/cloud/gateway.ts
async function moveToGateway(client) {
  const { siteUrl } = client.location();
  const cloudId = await findCloudId(client);
  if (siteUrl === void 0 || cloudId === void 0) return false;
  client.relocate({ apiUrl: gatewayApiUrl(client.gatewayUrl, cloudId), siteUrl });
  return true;
}
var cloudIds = /* @__PURE__ */ new WeakMap();
function findCloudId(client) {
  const asked = cloudIds.get(client) ?? askForCloudId(client);
  cloudIds.set(client, asked);
  void asked.catch(() => cloudIds.delete(client));
  return asked;
}
async function askForCloudId(client) {
  const { siteUrl } = client.location();
  if (siteUrl === void 0) return void 0;
  const call = makeCall(calls.readTenant, {
    task: "look up the cloud id of the site",
    anonymousAt: new URL(siteUrl).origin
  });
  const reply = await client.exchange(call);
  return reply.status === 200 ? readCloudId(reply.text) : void 0;
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
var currentUserCall = makeCall(calls.readCurrentUser, { task: "sign in to Confluence" });
async function connect(client, { reason, first }) {
  const call = currentUserCall;
  let reply = first ?? await client.exchange(call);
  if (mayNeedGateway(client, reply) && await moveToGateway(client)) reply = await client.exchange(call);
  const { redact } = client.credential;
  if (reply.status >= 500 || reply.status === 429) throw toError(call, reply, redact);
  if (reply.status !== 200 || isHtml(reply)) throw explainSignIn(client, call, reply);
  try {
    const user = readObject(JSON.parse(reply.text), "the current user");
    const account = readAccount(user);
    if (account === void 0) throw explainVisitor(client, call, reply);
    const siteUrl = await findSiteUrl(client, user);
    client.watchSignIn(() => client.exchange(call));
    return { account, siteUrl, deployment: "cloud", reason, hasDrafts: true };
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
function openSession(client, recognised = { reason: "deployment is set to cloud" }) {
  const open = sessions.get(client) ?? connect(client, recognised);
  sessions.set(client, open);
  void open.catch(() => sessions.delete(client));
  return open;
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

// src/adapters/confluence/cloud/spaces.ts
var chunkSize = 25;
async function readSpaces(client, keys) {
  await openSession(client);
  const wanted = [...new Map(keys.map((key) => [foldSpaceKey(key), key])).values()];
  const found = [];
  for (let start = 0; start < wanted.length; start += chunkSize) {
    const chunk = wanted.slice(start, start + chunkSize);
    const call = makeCall(calls.listSpaces, {
      task: `read ${chunk.length === 1 ? "space" : "spaces"} ${chunk.join(", ")}`,
      query: { keys: chunk.join(",") }
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

export {
  ShapeError,
  readObject,
  readOptionalObject,
  readList,
  readText,
  readOptionalText,
  readId,
  readOptionalId,
  readInteger,
  isHtml,
  readRefusal,
  makeCall,
  backoffMs,
  toError,
  toShapeError,
  makeError,
  isCaptcha,
  createClient,
  calls,
  findCloudId,
  readCloudId,
  currentUserCall,
  batchSize,
  paginate,
  collect,
  openSession,
  readSpaces
};
