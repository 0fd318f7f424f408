import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  gatewayApiUrl,
  locate,
  pLimit,
  parseDataCenterUrl,
  recogniseAddress
} from "./chunk-B2WQDPDY.js";
import {
  require_undici
} from "./chunk-PT6XTZUQ.js";
import {
  foldSpaceKey,
  toPageId,
  toSpaceId,
  toSpaceKey
} from "./chunk-NNHTX2UB.js";
import {
  ConfluenceError,
  InputError
} from "./chunk-FC367J3K.js";
import {
  __toESM
} from "./chunk-RKRBWD6E.js";

// src/adapters/confluence/credential.ts
function createCredential(email, token, { mayBePassword = false } = {}) {
  const secret = token.trim();
  const user = email?.trim() ?? "";
  if (secret === "") {
    throw new InputError(
      "Cannot sign in to Confluence: the API token is empty. Set it to a token of the publishing account."
    );
  }
  if ((mayBePassword && user !== "" ? new RegExp("\\p{Cc}", "u") : /[^\x21-\x7e]/).test(secret)) {
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
function saysSignedOut(said) {
  return /cannot access Confluence|not permitted to use Confluence/i.test(said);
}
function isSpoilt({ status, text }) {
  const whole = text.trim();
  const isWhole = whole.startsWith("{") && whole.endsWith("}") || whole.startsWith("[") && whole.endsWith("]");
  return status >= 200 && status < 300 && whole !== "" && !isWhole;
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
  const { errors, message, data, reason, error_description: described } = readOptionalObject(document);
  const list5 = Array.isArray(errors) ? errors : [];
  const fromErrors = list5.flatMap((error) => {
    const { title, detail, message: text } = readOptionalObject(error);
    return [title, detail, text].filter(isWords).slice(0, 2);
  });
  if (fromErrors.length > 0) return fromErrors.map(stripClassName);
  const inner = readOptionalObject(data)["errors"];
  const translations = (Array.isArray(inner) ? inner : []).map((error) => {
    const said2 = readOptionalObject(error)["message"];
    return typeof said2 === "string" ? said2 : readOptionalObject(said2)["translation"];
  });
  const said = [message, described, ...translations].filter(isWords).map(stripClassName);
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
var defaultAuthUrl = "https://auth.atlassian.com";
var defaultGatewayUrl = "https://api.atlassian.com";
var defaultTimeLimits = { request: 3e4, upload: 3e5, retries: 12e4 };
function readConcurrency(options) {
  const value = options.concurrency ?? defaultConcurrency;
  if (!Number.isInteger(value) || value < 1 || value > 64) {
    throw new InputError(`Cannot use ${value} as concurrency: expected a whole number from 1 to 64.`);
  }
  return value;
}

// src/adapters/confluence/network.ts
var import_undici3 = __toESM(require_undici(), 1);
import { readFileSync } from "node:fs";
import { createSecureContext, rootCertificates } from "node:tls";

// src/adapters/confluence/proxied.ts
var import_undici2 = __toESM(require_undici(), 1);

// src/adapters/confluence/tunnel.ts
var import_undici = __toESM(require_undici(), 1);
import http from "node:http";
import https from "node:https";
function createTunnelConnector(options) {
  const connectSecurely = (0, import_undici.buildConnector)({ ...options.tls, timeout: options.timeoutMs });
  return (target, callback) => {
    const host = target.hostname.includes(":") ? `[${target.hostname}]` : target.hostname;
    const isSecure = target.protocol === "https:";
    openTunnel(`${host}:${target.port || (isSecure ? "443" : "80")}`, options).then(
      (socket) => isSecure ? (
        // Undici hands over a socket that is open already, which its types do not say.
        connectSecurely({ ...target, httpSocket: socket }, callback)
      ) : callback(null, socket),
      (error) => callback(error, null)
    );
  };
}
function openTunnel(authority, { proxy, authorization, timeoutMs, tls }) {
  return new Promise((resolve, reject) => {
    const request2 = (proxy.protocol === "https:" ? https : http).request({
      host: proxy.hostname.replace(/^\[|\]$/g, ""),
      port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
      method: "CONNECT",
      path: authority,
      headers: {
        host: authority,
        ...authorization === void 0 ? {} : { "proxy-authorization": authorization }
      },
      agent: false,
      timeout: timeoutMs,
      ...tls.ca === void 0 ? {} : { ca: tls.ca }
    });
    const refuse = (status = 0) => {
      request2.destroy();
      reject(new Error(`Proxy response (${status})`));
    };
    request2.once("connect", (response, socket) => {
      if (response.statusCode === 200) resolve(socket);
      else refuse(response.statusCode);
    });
    request2.once("response", (response) => refuse(response.statusCode));
    request2.once("timeout", () => request2.destroy(new Error("the proxy does not answer")));
    request2.once("error", reject);
    request2.end();
  });
}

// src/adapters/confluence/proxied.ts
function createProxied({ limits, timeoutMs, tls }) {
  const made = /* @__PURE__ */ new Map();
  const ways = /* @__PURE__ */ new Map();
  const make2 = (url, tunnel) => {
    const authorization = readCredential(url);
    if (tunnel)
      return new import_undici2.Agent({
        ...limits,
        connect: createTunnelConnector({ proxy: url, timeoutMs, tls, ...authorization })
      });
    return new import_undici2.ProxyAgent({
      uri: url.href,
      ...limits,
      ...authorization.authorization === void 0 ? {} : { token: authorization.authorization },
      proxyTls: { timeout: timeoutMs, ...tls.ca === void 0 ? {} : { ca: tls.ca } },
      proxyTunnel: false
    });
  };
  return {
    dispatcherFor: (proxy, { protocol }) => {
      const tunnel = protocol === "https:" || ways.get(proxy)?.tunnel === true;
      const key = `${tunnel} ${proxy}`;
      const dispatcher = made.get(key) ?? make2(parseProxy(proxy), tunnel);
      made.set(key, dispatcher);
      return dispatcher;
    },
    learn: (proxy, { protocol }, sent) => {
      const way = ways.get(proxy) ?? { tunnel: false, isSure: false };
      if (protocol === "https:" || way.isSure) return false;
      const isOther = !way.tunnel && seemsUnknown(sent);
      const tunnel = isOther || way.tunnel && "reply" in sent.outcome;
      ways.set(proxy, { tunnel, isSure: !isOther && (way.tunnel || "reply" in sent.outcome) });
      return isOther;
    },
    close: async () => {
      await Promise.all([...made.values()].map((dispatcher) => dispatcher.destroy()));
    }
  };
}
function seemsUnknown({ method, outcome }) {
  if ("failure" in outcome) return outcome.failure.kind === "lost" && method === "GET";
  const { status } = outcome.reply;
  return status === 405 || status === 501 || status === 400 && method === "GET";
}
function parseProxy(proxy) {
  const url = URL.canParse(proxy) ? new URL(proxy) : void 0;
  if (url !== void 0 && /^https?:$/.test(url.protocol)) return url;
  throw new InputError(
    "the address of the proxy in HTTPS_PROXY or HTTP_PROXY is not one of http:// or https:// (SOCKS is not supported)"
  );
}
function readCredential({ username, password }) {
  if (username === "") return {};
  const credential = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(credential, "utf8").toString("base64")}` };
}

// src/adapters/confluence/proxy-for.ts
import { BlockList, isIP } from "node:net";
function proxyFor({ protocol, hostname, port }, env) {
  const read3 = (name) => env[name] || env[name.toUpperCase()] || "";
  const proxy = (protocol === "https:" ? read3("https_proxy") : "") || read3("http_proxy");
  const actualPort = port || (protocol === "https:" ? "443" : "80");
  if (proxy === "" || isExempt(read3("no_proxy"), hostname, actualPort)) return void 0;
  return /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}
function isExempt(list5, hostname, port) {
  const host = bare(hostname.toLowerCase());
  return list5.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
    if (entry === "*") return true;
    const { name, only } = parseEntry(entry.toLowerCase());
    if (only !== void 0 && only !== port) return false;
    if (name.includes("/")) return isInNetwork(host, name);
    const suffix = name.replace(/^\*?\./, "");
    return host === suffix || isIP(host) === 0 && host.endsWith(`.${suffix}`);
  });
}
function parseEntry(entry) {
  const [, name = entry, only] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
  return { name: bare(name), only };
}
function bare(host) {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}
function isInNetwork(host, network) {
  const [address = "", bits = ""] = network.split("/");
  const kind = isIP(address);
  if (kind === 0 || kind !== isIP(host) || !/^\d{1,3}$/.test(bits) || Number(bits) > (kind === 4 ? 32 : 128))
    return false;
  const family = kind === 4 ? "ipv4" : "ipv6";
  const block = new BlockList();
  block.addSubnet(address, Number(bits), family);
  return block.check(host, family);
}

// src/adapters/confluence/network.ts
function createNetwork(options = {}) {
  const env = options.env ?? process.env;
  const ca = readAuthorities(env);
  const tls = { ...ca === void 0 ? {} : { ca }, ...readIdentity(options) };
  const limits = { headersTimeout: 0, bodyTimeout: 0 };
  const timeoutMs = 2e4;
  const direct = new import_undici3.Agent({ ...limits, connect: { timeout: timeoutMs, ...copy(tls) } });
  const proxied = createProxied({ limits, timeoutMs, tls: copy(tls) });
  return {
    dispatcherFor: (url) => {
      const proxy = proxyFor(url, env);
      return proxy === void 0 ? direct : proxied.dispatcherFor(proxy, url);
    },
    learn: (url, sent) => {
      const proxy = proxyFor(url, env);
      return proxy !== void 0 && proxied.learn(proxy, url, sent);
    },
    close: async () => {
      await Promise.all([direct.destroy(), proxied.close()]);
    }
  };
}
function copy({ ca, ...rest }) {
  return { ...rest, ...ca === void 0 ? {} : { ca: [...ca] } };
}
function readAuthorities(env) {
  const file = env["NODE_EXTRA_CA_CERTS"] ?? "";
  if (file === "" || file === process.env["NODE_EXTRA_CA_CERTS"]) return void 0;
  return [...rootCertificates, readPem(file, "NODE_EXTRA_CA_CERTS")];
}
function readIdentity({ clientCertificate, clientKey, clientKeyPassphrase }) {
  if (clientCertificate === void 0) {
    if (clientKey === void 0) return {};
    throw new InputError("Cannot use the client key: there is no client certificate. Give both.");
  }
  const cert = readPem(clientCertificate, "the client certificate");
  const key = clientKey === void 0 ? cert : readPem(clientKey, "the client key");
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(key)) {
    throw new InputError(
      "Cannot use the client certificate: its private key is not there. Give the key, as PEM or as the path of a file with it."
    );
  }
  const identity = {
    cert,
    key,
    ...clientKeyPassphrase === void 0 ? {} : { passphrase: clientKeyPassphrase }
  };
  tryIdentity(identity);
  return identity;
}
function tryIdentity(identity) {
  try {
    createSecureContext(identity);
  } catch (error) {
    const { code = "", message } = error;
    const isLocked = /BAD_DECRYPT|BAD_PASSWORD|INTERRUPTED|PASSWORD/i.test(`${code} ${message}`);
    const why = /MISMATCH/i.test(`${code} ${message}`) ? "it is not the key of the client certificate. Give the two that belong together" : isLocked ? `${identity.passphrase === void 0 ? "it is encrypted, and there is no passphrase" : "its passphrase is wrong"}. Set the passphrase of the key` : `it, or the certificate, cannot be read (${message}). Both are to be PEM`;
    throw new InputError(`Cannot use the client key: ${why}.`, { cause: error });
  }
}
function readPem(text, name) {
  if (text.includes("-----BEGIN")) return text;
  try {
    const pem = readFileSync(text, "utf8");
    if (pem.includes("-----BEGIN")) return pem;
  } catch (error) {
    const { code } = error;
    throw new InputError(
      `Cannot read ${name}: the file cannot be opened (${code ?? "unknown error"}). Check its path.`,
      {
        cause: error
      }
    );
  }
  throw new InputError(`Cannot use ${name}: the file holds no PEM, which begins with -----BEGIN.`);
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

// src/adapters/confluence/retry.ts
var stop = { kind: "stop" };
var longestPauseMs = 3e4;
function decideRetry(question) {
  const { outcome, attempt } = question;
  if (outcome.kind === "unsent") return outcome.hopeless || attempt >= 3 ? stop : pause(question, 500);
  if (outcome.kind === "lost")
    return question.repeat === "always" && attempt < 5 ? pause(question, 1e3) : stop;
  if (outcome.kind === "spoilt") return attempt < 3 ? pause(question, 1e3) : stop;
  if (outcome.status === 429)
    return attempt < 10 ? pause(question, 5e3, true, politePause(outcome.retryAfterMs, question)) : stop;
  if (outcome.status === 409 && question.repeat === "always" && attempt < 4) return pause(question, 500);
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
function politePause(askedMs, { attempt, random }) {
  return askedMs === void 0 || attempt === 1 ? askedMs : Math.max(askedMs, backoffMs(250, attempt - 1, random));
}
function pause(question, startMs, shared = false, askedMs) {
  const ms = askedMs ?? backoffMs(startMs, question.attempt, question.random);
  return question.elapsedMs + ms > question.budgetMs ? stop : { kind: "wait", ms, shared };
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
  const advice = failure.advice ?? "Check the URL, the network and any proxy, then run again.";
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
  if (status === 403 || status === 405 && isReadOnlyMode(reply)) return "forbidden";
  if (status === 404) return "not-found";
  if (status === 413) return "too-large";
  if (status === 429) return "rate-limited";
  if (status === 405) return "rejected";
  if (status < 400 || status >= 500 || isHtml(reply)) return "unavailable";
  return "rejected";
}
function isSignIn(reply, said) {
  if (reply.status !== 403) return false;
  return isCaptcha(reply) || saysSignedOut(said);
}
function isCaptcha({ headers }) {
  return "x-authentication-denied-reason" in headers || /AUTHENTICATION_DENIED/.test(headers["x-seraph-loginreason"] ?? "");
}
function isReadOnlyMode(reply) {
  return /"allowedInReadOnlyMode"\s*:\s*false|\bread[- ]?only mode\b|ReadOnlyException/i.test(
    reply.text.slice(0, 1e4)
  );
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
    unavailable: reply.status < 400 ? "This is usually a login page (single sign-on), or another address than Confluence’s base URL: check both, then run again." : `Try again later; if it stays so, look at ${call.deployment === "datacenter" ? "the server’s own monitoring" : "https://status.atlassian.com"}.`
  };
  return byCode[code];
}
function rateAdvice(reply) {
  const ms = parseRetryAfter(reply.headers["retry-after"], Date.now());
  const wait2 = ms === void 0 ? "some minutes" : `${Math.ceil(ms / 1e3)} s`;
  return `Run again after ${wait2}, with a lower concurrency or with fewer tools that use the site at once.`;
}

// src/adapters/confluence/identity.ts
function createIdentity(credential) {
  const cookies = /* @__PURE__ */ new Map();
  let trust = "unproven";
  const headersOf = (call, authorization) => ({
    authorization,
    ...call.deployment === "datacenter" && cookies.size > 0 && trust !== "none" ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") } : {}
  });
  return {
    use: async (call, send3) => {
      if (call.anonymousAt !== void 0) return send3({});
      const authorization = await credential.authorize();
      const headers = headersOf(call, authorization);
      let result = await send3(headers);
      if (trust === "unproven" && "cookie" in headers) {
        const bare2 = isRefused(result) ? await send3({ authorization }) : void 0;
        trust = bare2 === void 0 || isRefused(bare2) ? "kept" : "none";
        if (bare2 !== void 0 && trust === "none") result = bare2;
      }
      if (!("reply" in result)) return result;
      keepCookies(cookies, call, result.reply);
      if (result.reply.status !== 401 || credential.renew === void 0) return result;
      return send3(headersOf(call, await credential.renew(authorization)));
    }
  };
}
function isRefused(result) {
  return "reply" in result && [401, 403].includes(result.reply.status) && !isCaptcha(result.reply);
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

// src/adapters/confluence/outage.ts
var fewestFailures = 3;
function createOutage(clock, patienceMs3) {
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
      if (failures < fewestFailures || quietMs < patienceMs3) return;
      const why = `not tried, as Confluence has answered nothing for ${Math.round(quietMs / 1e3)} s (${reason})`;
      const advice = "Run again when it is back; look at https://status.atlassian.com.";
      throw makeError(call, { code: "unavailable", why, advice }, redact);
    }
  };
}

// src/adapters/confluence/pace.ts
var modest = 2;
var patience = 20;
var neverSlowMs = 2e3;
var slowFactor = 4;
function createPace(ceiling) {
  let width = Math.min(modest, ceiling);
  let isUntroubled = true;
  let good = 0;
  let changedAt = Number.NEGATIVE_INFINITY;
  const kinds = /* @__PURE__ */ new Map();
  const back = (at) => {
    width = Math.max(1, Math.floor(width / 2));
    isUntroubled = false;
    good = 0;
    changedAt = at;
    for (const [kind, { best }] of kinds) kinds.set(kind, { best, recent: best });
  };
  const grow = () => {
    good += 1;
    if (width >= ceiling || good < (isUntroubled ? width : patience)) return;
    width = Math.min(ceiling, isUntroubled ? width * 2 : width + 1);
    good = 0;
  };
  const isSlow = (kind, ms) => {
    if (kind === void 0) return false;
    const times = learnTimes(kinds.get(kind), ms);
    kinds.set(kind, times);
    return times.recent > neverSlowMs && times.recent > slowFactor * times.best;
  };
  return {
    width: () => width,
    back,
    learn: ({ kind, startedAt, endedAt, went }) => {
      if (startedAt <= changedAt) return;
      if (went === "overloaded" || isSlow(kind, endedAt - startedAt)) back(endedAt);
      else if (went === "well") grow();
    }
  };
}
function learnTimes(known, ms) {
  if (known === void 0) return { recent: ms, best: ms };
  const recent = known.recent + (ms - known.recent) / 4;
  return { recent, best: Math.min(recent, known.best * 1.01) };
}

// src/adapters/confluence/throttle.ts
function createThrottle(concurrency, clock, signal) {
  const pace = createPace(concurrency);
  const limit = pLimit(pace.width());
  let pausedUntil = 0;
  async function passGate() {
    for (let rest = pausedUntil - clock.now(); rest > 0; rest = pausedUntil - clock.now()) {
      await clock.sleep(rest, signal);
    }
  }
  const follow2 = () => {
    if (limit.concurrency !== pace.width()) limit.concurrency = pace.width();
  };
  return {
    run: (task) => limit(() => passGate().then(task)),
    pause: (ms) => {
      const now = clock.now();
      if (pausedUntil <= now) pace.back(now);
      pausedUntil = Math.max(pausedUntil, now + ms);
      follow2();
    },
    learn: (request2) => {
      pace.learn(request2);
      follow2();
    }
  };
}

// src/adapters/confluence/tls-failure.ts
var advices = [
  {
    codes: /CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|ALERT_(?:BAD|UNSUPPORTED|UNKNOWN)_?C|ALERT_CERTIFICATE|ALERT_UNKNOWN_CA/,
    why: "it does not accept our side of the connection",
    advice: "It may want a client certificate: set CONFLUENCE_CLIENT_CERT and CONFLUENCE_CLIENT_KEY (inputs confluence-client-certificate and confluence-client-key)."
  },
  {
    codes: /WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST/,
    why: "it does not speak https there",
    advice: "Check protocol and port of the URL, and those of the proxy."
  },
  {
    codes: /ALTNAME/,
    why: "its certificate is for another host",
    advice: "Use the host name that the certificate names, or have it include this one."
  },
  {
    codes: /EXPIRED|NOT_YET_VALID/,
    why: "its certificate is not valid at this time",
    advice: "Have the certificate renewed; if it is valid, check the clock of this machine."
  },
  {
    codes: /SELF_SIGNED|UNABLE_TO_|CERT|SSL|TLS/,
    why: "its certificate is not accepted",
    advice: "If it comes from your company’s own authority, or is self-signed, save that authority’s certificate as a PEM file and name the file in NODE_EXTRA_CA_CERTS."
  }
];
function explainTls(code) {
  return /CERT|SSL|TLS|ALTNAME|UNABLE_TO_/.test(code) ? advices.find(({ codes }) => codes.test(code)) : void 0;
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
  const message = typeof words === "string" && words.trim() !== "" ? words.replace(/\s+/g, " ").trim() : code;
  const unsent = unsentReasons[code];
  if (unsent) return { kind: "unsent", hopeless: false, why: `${unsent}${placeOf(cause)}`, cause };
  if (cause instanceof InputError) {
    const advice = "Set it to an address such as http://proxy.example.com:3128.";
    return { kind: "unsent", hopeless: true, why: cause.message, advice, cause };
  }
  const proxy = explainProxy(message);
  if (proxy) return { kind: "unsent", ...proxy, cause };
  const tls = explainTls(code);
  if (tls) {
    const { why, advice } = tls;
    return { kind: "unsent", hopeless: true, why: `${why} (${message})`, advice, cause };
  }
  return { kind: "lost", hopeless: false, why: message, ...adviseOn(code), cause };
}
function adviseOn(code) {
  if (code !== "UND_ERR_SOCKET" && code !== "ECONNRESET") return {};
  return {
    advice: "Check the URL, the network and any proxy, then run again. A server that wants a client certificate (mutual TLS) hangs up like this, too: then set CONFLUENCE_CLIENT_CERT and CONFLUENCE_CLIENT_KEY."
  };
}
function explainProxy(message) {
  const status = /Proxy response \((\d+)\)|Proxy Authentication Required \((407)\)/.exec(message);
  if (status === null) return void 0;
  const code = status[1] ?? status[2] ?? "";
  const wantsLogin = code === "407";
  return {
    // A proxy may be overloaded for a moment; no is no.
    hopeless: !code.startsWith("5"),
    why: wantsLogin ? "the proxy wants a user and password (407)" : `the proxy does not let us through (${code})`,
    advice: wantsLogin ? "Put them into the address of the proxy: HTTPS_PROXY=http://USER:PASSWORD@proxy.example.com:3128." : "Ask whoever runs the proxy of HTTPS_PROXY to allow this host, or name the host in NO_PROXY."
  };
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

// src/adapters/confluence/try.ts
var overloaded = /* @__PURE__ */ new Set([502, 503, 504]);
function describeTry({ kind, headers: asked = {} }, last) {
  if ("failure" in last.result) return toAttempt(last.result.failure);
  const mayRepeat = kind.method === "GET" || kind.repeat === "always";
  const wantsJson = mayRepeat && asked["accept"] === void 0;
  if (wantsJson && isSpoilt(last.result.reply)) return { kind: "spoilt" };
  const { status, headers } = last.result.reply;
  const retryAfterMs = parseRetryAfter(headers["retry-after"], last.endedAt);
  return { kind: "reply", status, ...retryAfterMs === void 0 ? {} : { retryAfterMs } };
}
function toPacing({ kind, upload }, { startedAt, endedAt }, outcome) {
  const timed = upload ? {} : { kind: `${kind.method} ${kind.path}` };
  return { ...timed, startedAt, endedAt, went: howWent(outcome) };
}
function howWent(outcome) {
  if (outcome.kind === "lost") return "overloaded";
  if (outcome.kind !== "reply") return "refused";
  if (outcome.status < 400) return "well";
  return overloaded.has(outcome.status) ? "overloaded" : "refused";
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
    const outcome = describeTry(call, last);
    const decision = decideRetry({
      attempt,
      repeat: call.kind.repeat,
      budgetMs: sending.limits.retries,
      random: clock.random(),
      outcome,
      elapsedMs: last.endedAt - firstAt
    });
    if (decision.kind === "wait" && decision.shared) throttle.pause(decision.ms);
    throttle.learn(toPacing(call, last, outcome));
    sending.onRequest?.(traceTry({ call, attempt, last, decision }, credential));
    if (decision.kind === "stop") return settle(call, last, sending);
    counts.waits(last.endedAt, decision.ms);
    if (!decision.shared) await clock.sleep(decision.ms, sending.signal);
  }
}
function settle(call, { result }, { outage, credential }) {
  if ("failure" in result) {
    outage.unanswered(result.failure.why);
    throw toFailureError(call, result.failure, credential.redact);
  }
  const { status } = result.reply;
  if (status >= 500 || status === 429) outage.unanswered(`status ${status}`);
  else outage.answered();
  return result.reply;
}

// src/adapters/confluence/sign-in-watch.ts
var trustMs = 3e4;
function createSignInWatch(clock, redact) {
  let probe;
  let trustedUntil = 0;
  let lost;
  let asking;
  const ask3 = async () => {
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
      asking ??= ask3().finally(() => {
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
  if (reply.status < 400) return reply.status >= 300 || isHtml(reply);
  if (reply.status === 401) return !/scope/i.test(said);
  if (reply.status === 403) return saysSignedOut(said);
  return reply.status === 404 && (said === "" || said === "Not Found" || isHtml(reply));
}
function signedOut(call, said, redact) {
  const why = `the credential was good when the run began and is not any more (Confluence answered ${said} to the question who we are)`;
  const advice = "The token expired or was revoked, the account was closed, or a login page (single sign-on) stands in front now. Make a new token if need be, then run again: what was done so far stays.";
  return makeError(call, { code: "auth", why, advice }, redact);
}

// src/adapters/confluence/oauth-refusal.ts
function explainRefusal(reply, { url, isDataCenter }, redact) {
  const said = readRefusal(reply);
  const isRefused2 = reply.status < 500 && reply.status !== 429;
  const { origin, pathname } = new URL(url);
  const place = isDataCenter ? url : origin;
  const answered = `it answered ${reply.status}${said === "" ? "" : ` "${said}"`}`;
  return new ConfluenceError(
    redact(
      `Cannot fetch an access token from ${place}: ${answered}. ${adviseOn2(reply, isRefused2, isDataCenter)}`
    ),
    {
      code: isRefused2 ? "auth" : "unavailable",
      status: reply.status,
      request: { method: "POST", url: pathname }
    }
  );
}
function isScopeRefused({ status, text }) {
  return status === 400 && text.includes("invalid_scope");
}
function adviseOn2(reply, isRefused2, isDataCenter) {
  if (!isRefused2) return "Try again later.";
  if (!isDataCenter)
    return "Check client id and client secret; new ones are made for the service account at https://admin.atlassian.com.";
  if (isScopeRefused(reply)) return "Give the OAuth client the scope WRITE.";
  if (reply.status === 404 || reply.status === 405)
    return "Confluence Data Center gives tokens to OAuth clients from version 10.1 on: use a personal access token before. Else check the URL.";
  return "Check client id and client secret; an administrator of Confluence makes new ones for the service account.";
}

// src/adapters/confluence/oauth-token.ts
var usualLifeMs = 36e5;
var limitMs = 3e4;
var mostTries = 3;
var dataCenterScopes = ["READ WRITE", "WRITE"];
async function fetchAccessToken(options, redact) {
  const endpoint = options.endpoint();
  const [first, ...others] = endpoint.isDataCenter ? dataCenterScopes : [void 0];
  let reply = await ask(endpoint, options, { scope: first, redact });
  for (const scope of others) {
    if (!isScopeRefused(reply)) break;
    reply = await ask(endpoint, options, { scope, redact });
  }
  if (reply.status === 200) return readToken(reply);
  throw explainRefusal(reply, endpoint, redact);
}
async function ask({ url }, { client, transport, clock }, { scope, redact }) {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: client.id.trim(),
    client_secret: client.secret.trim(),
    ...scope === void 0 ? {} : { scope }
  }).toString();
  const headers = {
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    "user-agent": "confluence-sync"
  };
  for (let attempt = 1; ; attempt += 1) {
    const result = await transport.send({ method: "POST", url, headers, body, limitMs });
    const isLast = attempt >= mostTries;
    if ("reply" in result) {
      const { status } = result.reply;
      if (isLast || status < 500 && status !== 429) return result.reply;
    } else if (isLast || result.failure.hopeless) {
      const { why, advice = "Check the network and any proxy, then run again.", cause } = result.failure;
      const { origin } = new URL(url);
      throw new ConfluenceError(redact(`Cannot fetch an access token from ${origin}: ${why}. ${advice}`), {
        code: "unavailable",
        cause
      });
    }
    await clock.sleep(1e3 * attempt);
  }
}
function readToken({ text }) {
  try {
    const answer = readObject(JSON.parse(text), "the answer");
    const life = Number(answer["expires_in"]);
    return {
      token: readText(answer["access_token"], "access_token"),
      lifeMs: Number.isFinite(life) && life > 0 ? life * 1e3 : usualLifeMs
    };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof ShapeError)) throw error;
    throw new ConfluenceError(
      "Cannot fetch an access token: the answer of the authorization server holds none.",
      {
        code: "unavailable",
        cause: error
      }
    );
  }
}

// src/adapters/confluence/oauth.ts
var longestMarginMs = 6e4;
function createOAuthCredential(options) {
  const { client, clock } = options;
  if (client.id.trim() === "" || client.secret.trim() === "")
    throw new InputError(
      "Cannot sign in to Confluence: client id and client secret belong together. Give both."
    );
  const secrets = [client.secret.trim()];
  let redact = redactAll(secrets);
  let current;
  let known;
  const fetchToken = () => {
    current ??= fetchAccessToken(options, (text) => redact(text)).then(({ token, lifeMs }) => {
      options.onSecret?.(token);
      secrets.push(token);
      redact = redactAll(secrets);
      known = {
        header: `Bearer ${token}`,
        validUntil: clock.now() + lifeMs - Math.min(longestMarginMs, lifeMs / 4)
      };
      return known;
    }).finally(() => {
      current = void 0;
    });
    return current;
  };
  return {
    kind: "oauth",
    authorize: async () => {
      const token = known !== void 0 && clock.now() < known.validUntil ? known : await fetchToken();
      return token.header;
    },
    // Another request may have renewed it already.
    renew: async (refused) => known !== void 0 && known.header !== refused ? known.header : (await fetchToken()).header,
    redact: (text) => redact(text)
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
var import_undici4 = __toESM(require_undici(), 1);
var largestReply = 64 * 1024 * 1024;
function createTransport(network, signal) {
  const attempt = async (raw) => {
    signal?.throwIfAborted();
    const timer = new AbortController();
    const timeout = setTimeout(
      () => timer.abort(new Error(`no answer within ${raw.limitMs / 1e3} s`)),
      raw.limitMs
    );
    const cancel = () => timer.abort(signal?.reason);
    signal?.addEventListener("abort", cancel);
    try {
      return { reply: await sendOnce(network.dispatcherFor(new URL(raw.url)), raw, timer.signal) };
    } catch (error) {
      signal?.throwIfAborted();
      return { failure: explainFailure(error, timer.signal) };
    } finally {
      clearTimeout(timeout);
      signal?.removeEventListener("abort", cancel);
    }
  };
  return {
    async send(raw) {
      const [url, { method }] = [new URL(raw.url), raw];
      const first = await attempt(raw);
      if (!network.learn(url, { method, outcome: first })) return first;
      const second = await attempt(raw);
      network.learn(url, { method, outcome: second });
      return "reply" in second ? second : first;
    },
    close: () => network.close()
  };
}
async function sendOnce(dispatcher, raw, signal) {
  const { method, headers, body = null } = raw;
  const response = await (0, import_undici4.request)(raw.url, { method, headers, body, dispatcher, signal });
  const chunks = [];
  let size = 0;
  for await (const chunk2 of response.body) {
    size += chunk2.length;
    if (size > largestReply) throw new Error(`the answer is larger than ${largestReply / 1024 / 1024} MB`);
    chunks.push(chunk2);
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
  const transport = createTransport(createNetwork(options.network), options.signal);
  let location = locate(options, gatewayUrl);
  const credential = chooseCredential(options, { transport, clock, location: () => location });
  const watch = createSignInWatch(clock, credential.redact);
  const limits = { ...defaultTimeLimits, ...options.timeLimits };
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
function mayBeDataCenter({ deployment = "auto", url }) {
  return (deployment === "auto" ? recogniseAddress(url)?.deployment : deployment) !== "cloud";
}
function chooseCredential(options, { transport, clock, location }) {
  const { oauth, authUrl = defaultAuthUrl, email, token = "" } = options;
  if (oauth === void 0) return createCredential(email, token, { mayBePassword: mayBeDataCenter(options) });
  const endpoint = () => {
    const { tokenUrl } = location();
    return tokenUrl === void 0 ? { url: `${authUrl.replace(/\/+$/, "")}/oauth/token`, isDataCenter: false } : { url: tokenUrl, isDataCenter: true };
  };
  return createOAuthCredential({ client: oauth, endpoint, transport, clock, onSecret: options.onSecret });
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
  readUser: read("/rest/api/user", "read:content-details:confluence"),
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
  listPageComments: read("/api/v2/pages/{id}/inline-comments", "read:comment:confluence"),
  listComments: read("/api/v2/inline-comments", "read:comment:confluence"),
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
  deleteProperty: again(
    "DELETE",
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

// src/adapters/confluence/cloud/pagination.ts
var batchSize = 250;
var bodiesAtOnce = 50;
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

// src/adapters/confluence/redirect.ts
function explainRedirect(call, reply, { apiUrl, loginAdvice: loginAdvice3 }) {
  const location = reply.headers["location"] ?? "";
  const target = URL.canParse(location, apiUrl) ? new URL(location, apiUrl) : void 0;
  const answered = `it answered ${reply.status} and sends us to`;
  if (location === "" || target === void 0) return { why: `${answered} another page`, advice: loginAdvice3 };
  const place = target.host === new URL(apiUrl).host ? `${target.origin}${target.pathname}` : target.host;
  const why = `${answered} ${place}`;
  const path = call.path.replace(/\/$/, "");
  if (!target.pathname.replace(/\/$/, "").endsWith(path)) return { why, advice: loginAdvice3 };
  const context = target.pathname.slice(0, target.pathname.lastIndexOf(path));
  const base = `${target.origin}${call.deployment === void 0 ? context.replace(/\/wiki$/, "") : context}`;
  return { why, advice: `Confluence says that it is at ${base}: if that is right, set the URL to it.` };
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
  if (reply.status >= 300 && reply.status < 400)
    return explainRedirect(call, reply, { apiUrl: client.location().apiUrl, loginAdvice });
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
var loginAdvice = "This is usually a login page (single sign-on) or a new address of the site. Use the address that the browser shows when you read a page, and let the API be reached without that login.";
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
  const advice = client.credential.kind === "oauth" ? "The access token was fetched with the OAuth client, but Confluence does not take it: check that the service account may use Confluence on this site, and that the client has the scopes." : client.credential.kind === "bearer" ? "The token was sent as Bearer, since no e-mail address is given; a personal token needs its owner’s address. Else it is expired, revoked or wrong: make a new one." : "Check that the e-mail address is that of the token’s owner, that the token is not expired or revoked, and that the account may use Confluence. Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens.";
  return { why: answered, advice };
}

// src/adapters/confluence/cloud/connect.ts
var currentUserCall = makeCall(calls.readCurrentUser, { task: "sign in to Confluence" });
async function connect(client, { reason, first }) {
  const call = currentUserCall;
  if (client.credential.kind === "oauth" && isAtSite(client)) await moveToGateway(client);
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
    return { account, siteUrl, deployment: "cloud", reason, hasDrafts: true, bodiesAtOnce };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw toShapeError(call, reply, "the answer is no whole JSON document", redact);
    if (error instanceof ShapeError) throw toShapeError(call, reply, error.message, redact);
    throw error;
  }
}
function mayNeedGateway(client, reply) {
  if (!isAtSite(client)) return false;
  if (client.credential.kind === "bearer") return reply.status === 401 || reply.status === 403;
  return reply.status === 401 && isHtml(reply);
}
function isAtSite(client) {
  const { apiUrl, siteUrl } = client.location();
  return siteUrl !== void 0 && apiUrl === siteUrl;
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
  const bare2 = base.replace(/\/+$/, "");
  return /\/ex\/confluence\//.test(bare2) ? void 0 : bare2;
}

// src/adapters/confluence/download.ts
var mostRedirects = 5;
async function download(client, call) {
  const { redact } = client.credential;
  let current = call;
  for (let step = 0; step <= mostRedirects; step++) {
    const reply = await client.exchange(current);
    if (reply.status >= 200 && reply.status < 300) return reply.bytes;
    const target = reply.status >= 300 && reply.status < 400 ? reply.headers["location"] : void 0;
    if (target === void 0) throw toError(current, reply, redact);
    const base = current.anonymousAt ?? client.location().apiUrl;
    const next = URL.canParse(target, base) ? new URL(target, base) : void 0;
    if (next === void 0 || !isAsSafe(next, base)) {
      const why2 = "Confluence leads to an address that is none of the web";
      throw makeError(current, { code: "unavailable", why: why2, advice: "Try again later.", reply }, redact);
    }
    current = follow(call, next);
  }
  const why = `Confluence leads from one address to the next, more than ${mostRedirects} times`;
  throw makeError(call, { code: "unavailable", why, advice: "Try again later." }, redact);
}
function isAsSafe({ protocol }, base) {
  return protocol === "https:" || protocol === "http:" && base.startsWith("http:");
}
function follow({ kind, task }, { origin, pathname, searchParams }) {
  const query = Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
  return {
    ...makeCall(kind, { task, query, headers: { accept: "*/*" }, upload: true, anonymousAt: origin }),
    path: pathname
  };
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

// src/adapters/confluence/write-once.ts
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

// src/adapters/confluence/send-upload.ts
var spellings = ["nocheck", "no-check"];
var accepted = /* @__PURE__ */ new WeakMap();
async function sendUpload(client, call) {
  const known = accepted.get(client);
  const send3 = (token) => client.send({ ...call, headers: { ...call.headers, "x-atlassian-token": token } }, () => void 0);
  if (known !== void 0) return send3(known);
  for (const token of spellings) {
    try {
      await send3(token);
      return void accepted.set(client, token);
    } catch (error) {
      const isForged = hasCode(error, ["forbidden"]) && /XSRF/i.test(error.message);
      if (!isForged || token === spellings.at(-1)) throw error;
    }
  }
}

// src/adapters/confluence/cloud/session.ts
var sessions = /* @__PURE__ */ new WeakMap();
function openSession(client, recognised = { reason: "deployment is set to cloud" }) {
  const open = sessions.get(client) ?? connect(client, recognised);
  sessions.set(client, open);
  void open.catch(() => sessions.delete(client));
  return open;
}

// src/adapters/confluence/cloud/attachments.ts
async function readAttachments(client, page) {
  return list(client, page, {});
}
async function downloadAttachment(client, page, { id, name }) {
  await openSession(client);
  const task = `download attachment "${name}" of page ${page}`;
  const values = { id: page, attachment: id };
  return download(
    client,
    makeCall(calls.downloadAttachment, { task, values, headers: { accept: "*/*" }, upload: true })
  );
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
    upload: true
  });
  await writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => sendUpload(client, call).then(() => true),
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

// src/adapters/confluence/titles.ts
function isSameTitle(one, other) {
  return tidyTitle(one).toLowerCase() === tidyTitle(other).toLowerCase();
}
function tidyTitle(title) {
  return title.trim().replace(/\s+/g, " ");
}

// src/adapters/confluence/cloud/parse-page.ts
var statuses = ["current", "archived", "trashed", "deleted", "draft", "historical"];
function parsePage(value, siteUrl) {
  const page = readObject(value, "the page");
  const id = toPageId(readId(page["id"], "id of the page"));
  const parentId = readOptionalId(page["parentId"]);
  const creatorId = readOptionalText(page["authorId"]);
  const subtype = readOptionalText(page["subtype"]);
  const webui = readOptionalText(readOptionalObject(page["_links"])["webui"]);
  return {
    id,
    title: readText(page["title"], `title of page ${id}`),
    status: readStatus(page["status"], id),
    spaceId: toSpaceId(readId(page["spaceId"], `spaceId of page ${id}`)),
    ...parentId === void 0 ? {} : { parentId: toPageId(parentId) },
    version: parseVersion(page["version"]),
    ...creatorId === void 0 ? {} : { creatorId },
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
    const pages = await Promise.all(chunk(missing, batchSize).map((some) => readChunk(client, some, status)));
    for (const page of pages.flat()) found.set(page.id, page);
  }
  return [...found.values()];
}
function chunk(ids, size) {
  const count = Math.ceil(ids.length / size);
  return Array.from({ length: count }, (_, index) => ids.slice(index * size, (index + 1) * size));
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
async function listWith(client, task, query) {
  const { siteUrl } = await openSession(client);
  const call = makeCall(calls.listPages, { task, query });
  return collect(paginate(client, call, (entry) => parsePage(entry, siteUrl)));
}

// src/adapters/confluence/parse-body.ts
function parseBody(value) {
  const storage = readOptionalObject(readOptionalObject(value)["storage"])["value"];
  return typeof storage === "string" ? storage : void 0;
}

// src/adapters/confluence/cloud/bodies.ts
async function readBodies(client, ids) {
  const found = /* @__PURE__ */ new Map();
  for (const status of [void 0, "trashed"]) {
    const missing = [...new Set(ids)].filter((id) => !found.has(id));
    const lists = await Promise.all(
      chunk(missing, bodiesAtOnce).map((some) => readChunk2(client, some, status))
    );
    for (const [id, body] of lists.flat()) if (body !== void 0) found.set(id, body);
  }
  return found;
}
async function readChunk2(client, ids, status) {
  await openSession(client);
  const task = ids.length === 1 ? `read the content of page ${ids[0]}` : `read the content of ${ids.length} pages`;
  const query = { limit: String(bodiesAtOnce), id: ids.join(","), "body-format": "storage" };
  const call = makeCall(calls.listPages, { task, query: status === void 0 ? query : { ...query, status } });
  try {
    return await collect(paginate(client, call, parseEntry2));
  } catch (error) {
    if (status !== void 0 && error instanceof ConfluenceError && error.code === "rejected") return [];
    throw error;
  }
}
function parseEntry2(value) {
  const page = readObject(value, "the page");
  return [toPageId(readId(page["id"], "id of the page")), parseBody(page["body"])];
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

// src/adapters/confluence/cloud/comments.ts
async function readInlineComments(client, page) {
  const { siteUrl } = await openSession(client);
  const call = makeCall(calls.listPageComments, {
    task: `read the inline comments of page ${page}`,
    values: { id: page }
  });
  const comments = await collect(paginate(client, call, (entry) => parseComment(entry, siteUrl)));
  return comments.filter(isComment);
}
async function* listNewestComments(client) {
  const { siteUrl } = await openSession(client);
  const query = { sort: "-created-date" };
  const call = makeCall(calls.listComments, { task: "look for new inline comments", query });
  for await (const batch of paginate(client, call, (entry) => parseComment(entry, siteUrl)))
    yield batch.filter(isComment);
}
function parseComment(value, siteUrl) {
  const comment = readObject(value, "the comment");
  const pageId = readOptionalId(comment["pageId"]);
  const properties = readOptionalObject(comment["properties"]);
  const ref = readOptionalText(properties["inlineMarkerRef"]) ?? readOptionalText(properties["inline-marker-ref"]);
  if (pageId === void 0 || ref === void 0) return void 0;
  const selection = readOptionalText(properties["inlineOriginalSelection"]) ?? readOptionalText(properties["inline-original-selection"]) ?? "";
  const version = readOptionalObject(comment["version"]);
  const authorId = readOptionalText(version["authorId"]);
  const createdAt = readOptionalText(version["createdAt"]);
  const webui = readOptionalText(readOptionalObject(comment["_links"])["webui"]);
  return {
    pageId: toPageId(pageId),
    ref,
    selection,
    ...authorId === void 0 ? {} : { authorId },
    ...createdAt === void 0 ? {} : { createdAt },
    ...webui?.startsWith("/") ? { url: `${siteUrl}${webui}` } : {}
  };
}
function isComment(comment) {
  return comment !== void 0;
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

// src/adapters/confluence/names.ts
async function readNames(client, accounts, makeCall2) {
  const names = /* @__PURE__ */ new Map();
  const read3 = async (account) => {
    const name = await client.send(makeCall2(account), parseName).catch(forgive2);
    if (name !== void 0) names.set(account, name);
  };
  await Promise.all([...new Set(accounts)].map(read3));
  return names;
}
function parseName(document) {
  const user = readObject(document, "the user");
  return readOptionalText(user["displayName"]) ?? readOptionalText(user["publicName"]);
}
function forgive2(error) {
  const harmless = ["not-found", "forbidden", "rejected", "auth"];
  if (!(error instanceof ConfluenceError) || !harmless.includes(error.code)) throw error;
}

// src/adapters/confluence/cloud/names.ts
async function readNames2(client, accounts) {
  await openSession(client);
  return readNames(
    client,
    accounts,
    (account) => makeCall(calls.readUser, { task: `read the name of ${account}`, query: { accountId: account } })
  );
}

// src/adapters/confluence/managed-labels.ts
var propertyKey = "confluence-sync";
function readLabelNames(value) {
  const { labels } = readOptionalObject(value);
  return Array.isArray(labels) ? labels.filter((name) => typeof name === "string") : [];
}
function sameNames(some, others) {
  return JSON.stringify([...some].sort()) === JSON.stringify([...others].sort());
}

// src/adapters/confluence/cloud/properties.ts
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
    // Right after a page was written, property writes are refused now and then; what is to be removed may be gone.
    doubtful: ["unavailable", "conflict", "not-found"]
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
  if (known && names.length === 0) {
    const call2 = makeCall(calls.deleteProperty, { task, values: { id: page, property: known.id } });
    return client.send(call2, () => void 0);
  }
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
  return {
    id: readId(property["id"], "id of the property"),
    version: readInteger(
      readObject(property["version"], "version of the property")["number"],
      "version of the property"
    ),
    labels: readLabelNames(property["value"])
  };
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
  const read3 = of("read");
  const update3 = of("update");
  const lengths = [read3, update3].flatMap(({ users, groups }) => [users.length, groups.length]);
  return { read: read3, update: update3, largest: Math.max(...lengths) };
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
  if (isOnlyFor(account.id, present) === readOnly) return;
  const json = toDocument(present, readOnly ? [account.id] : []);
  await client.send(makeCall(calls.putRestrictions, { task, values: { id: page }, json }), () => void 0);
}
async function isReadOnly(client, page) {
  const { account } = await openSession(client);
  return isOnlyFor(account.id, await readRestrictions(client, page, `read who may edit page ${page}`));
}
function isOnlyFor(account, { update: update3 }) {
  return update3.groups.length === 0 && update3.users.join() === account;
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
function toDocument({ read: read3 }, editors) {
  const user = (accountId) => ({ type: "known", accountId });
  const groups = read3.groups.map((group) => ({ type: "group", ...group }));
  const hasReaders = read3.users.length > 0 || groups.length > 0;
  return [
    ...hasReaders ? [
      {
        operation: "read",
        restrictions: { user: read3.users.map(user), ...groups.length > 0 ? { group: groups } : {} }
      }
    ] : [],
    { operation: "update", restrictions: { user: editors.map(user) } }
  ];
}

// src/adapters/confluence/unpublished-edit.ts
async function readUnpublishedEdit(client, call, authorOf) {
  try {
    return await client.send(call, (document) => {
      const draft = readObject(document, "the draft");
      const body = parseBody(draft["body"]);
      const title = readOptionalText(draft["title"]);
      if (body === void 0 || title === void 0) return void 0;
      const authorId = authorOf(readOptionalObject(draft["version"]));
      return { title, body, ...authorId === void 0 ? {} : { authorId } };
    });
  } catch (error) {
    if (hasCode(error, ["not-found", "rejected", "forbidden"])) return void 0;
    throw error;
  }
}

// src/adapters/confluence/cloud/unpublished.ts
async function readUnpublished(client, page) {
  await openSession(client);
  const call = makeCall(calls.readPage, {
    task: `read the unpublished edit of page ${page}`,
    values: { id: page },
    query: { "get-draft": "true", "body-format": "storage" }
  });
  return readUnpublishedEdit(client, call, (version) => readOptionalText(version["authorId"]));
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

// src/adapters/confluence/cloud/version-body.ts
async function readVersionBody(client, page, version) {
  await openSession(client);
  const direct = await readDirectly(client, page, version);
  if (direct?.number === version && direct.body !== void 0) return direct.body;
  const call = makeCall(calls.listVersions, {
    task: `read version ${version} of page ${page}`,
    values: { id: page },
    query: { limit: "5", sort: "-modified-date", "body-format": "storage" }
  });
  for await (const batch of paginate(client, call, parseListed)) {
    const found = batch.find(({ number }) => number === version);
    if (found !== void 0) return found.body;
  }
  return void 0;
}
async function readDirectly(client, page, version) {
  const call = makeCall(calls.readPage, {
    task: `read version ${version} of page ${page}`,
    values: { id: page },
    query: { version: String(version), "body-format": "storage" }
  });
  try {
    return await client.send(call, (document) => {
      const found = readObject(document, "the page");
      return { number: parseVersion(found["version"]).number, body: parseBody(found["body"]) };
    });
  } catch (error) {
    if (error instanceof ConfluenceError && (error.code === "not-found" || error.code === "rejected"))
      return void 0;
    throw error;
  }
}
function parseListed(value) {
  const listed = readObject(value, "the version");
  return {
    number: parseVersion(listed).number,
    body: parseBody(readOptionalObject(listed["page"])["body"])
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
    readBodies: (ids) => readBodies(client, ids),
    readVersionBody: (page, version) => readVersionBody(client, page, version),
    readVersions: (page) => readVersions(client, page),
    readLabels: (page) => readLabels(client, page),
    readManagedLabels: (page) => readManagedLabels(client, page),
    readAttachments: (page) => readAttachments(client, page),
    readUnpublished: (page) => readUnpublished(client, page),
    readInlineComments: (page) => readInlineComments(client, page),
    listNewestComments: () => listNewestComments(client),
    isReadOnly: (page) => isReadOnly(client, page),
    downloadAttachment: (page, attachment) => downloadAttachment(client, page, attachment),
    readNames: (accounts) => readNames2(client, accounts),
    hasChildren: (page) => hasChildren(client, page)
  };
}

// src/adapters/confluence/cloud/page.ts
async function readPage(client, id, statuses3) {
  const { siteUrl } = await openSession(client);
  const call = makeCall(calls.readPage, { task: `read page ${id}`, values: { id } });
  try {
    const page = await client.send(call, (document) => parsePage(document, siteUrl));
    return statuses3.includes(page.status) ? page : void 0;
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

// src/adapters/confluence/patience.ts
var mostTries2 = 4;
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
          if (!made.has(page) || attempt >= mostTries2 || !hasCode(error, ["not-found"])) throw error;
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

// src/adapters/confluence/refuse-as-forbidden.ts
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

// src/adapters/confluence/conflict-error.ts
function conflictError(task, version, { found, error }) {
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
      throw conflictError(task, version, { found, error });
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

// src/adapters/confluence/cloud/writer.ts
function createWriter(client) {
  const patience2 = createPatience(client);
  const publish = createPublish(client);
  const patiently = (page, write) => patience2.run(page, write);
  return {
    createDraft: async (draft) => patience2.expect(await createDraft(client, draft)),
    discardDraft: (draft) => discardDraft(client, draft),
    publish: (draft, space, content) => patience2.run(draft, () => publish(draft, { space, content })),
    create: async (space, content) => {
      const draft = patience2.expect(await createDraft(client, { space, title: content.title }));
      return patience2.run(draft, () => publish(draft, { space, content }));
    },
    restore: (target, content) => restore(client, target, content),
    update: (target, content) => patience2.run(target.id, () => update(client, target, content)),
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

// src/adapters/confluence/datacenter/calls.ts
var calls2 = {
  readCurrentUser: read2("/rest/api/user/current"),
  readUser: read2("/rest/api/user"),
  listSpaces: read2("/rest/api/space"),
  listPages: read2("/rest/api/content"),
  readPage: read2("/rest/api/content/{id}"),
  listVersions: read2("/rest/api/content/{id}/version"),
  // The same before version 8: it was an experiment then.
  listVersionsBefore8: read2("/rest/experimental/content/{id}/version"),
  listLabels: read2("/rest/api/content/{id}/label"),
  readProperty: read2("/rest/api/content/{id}/property/{key}"),
  listAttachments: read2("/rest/api/content/{id}/child/attachment"),
  listPageComments: read2("/rest/api/content/{id}/child/comment"),
  downloadAttachment: read2("/download/attachments/{id}/{name}"),
  listChildren: read2("/rest/api/content/{id}/child/page"),
  readRestrictions: read2("/rest/api/content/{id}/restriction/byOperation"),
  createPage: once2("POST", "/rest/api/content"),
  updatePage: once2("PUT", "/rest/api/content/{id}"),
  deletePage: again2("DELETE", "/rest/api/content/{id}"),
  // Adding a label that is there, and removing one that is not, changes nothing.
  addLabels: again2("POST", "/rest/api/content/{id}/label"),
  removeLabel: again2("DELETE", "/rest/api/content/{id}/label"),
  createProperty: once2("POST", "/rest/api/content/{id}/property"),
  updateProperty: once2("PUT", "/rest/api/content/{id}/property/{key}"),
  deleteProperty: again2("DELETE", "/rest/api/content/{id}/property/{key}"),
  createAttachment: once2("POST", "/rest/api/content/{id}/child/attachment"),
  updateAttachment: once2("POST", "/rest/api/content/{id}/child/attachment/{attachment}/data"),
  deleteAttachment: again2("DELETE", "/rest/api/content/{id}"),
  // Replaces all restrictions by the given ones.
  putRestrictions: again2("PUT", "/rest/api/content/{id}/restriction"),
  // The same before version 8.8.
  putRestrictionsBefore88: again2("PUT", "/rest/experimental/content/{id}/restriction")
};
function makeDataCenterCall(kind, details) {
  const headers = {
    ...details.json === void 0 && details.payload === void 0 ? { "content-type": "application/json" } : {},
    ...kind.method === "GET" ? {} : { "x-atlassian-token": "no-check" },
    ...details.headers
  };
  return { ...makeCall(kind, { ...details, headers }), deployment: "datacenter" };
}
function read2(path) {
  return { method: "GET", path, repeat: "always", scopes: [] };
}
function once2(method, path) {
  return { method, path, repeat: "unsent", scopes: [] };
}
function again2(method, path) {
  return { method, path, repeat: "always", scopes: [] };
}

// src/adapters/confluence/datacenter/session.ts
var sessions2 = /* @__PURE__ */ new WeakMap();
function openSession2(client, connect3) {
  const open = sessions2.get(client) ?? connect3();
  sessions2.set(client, open);
  void open.catch(() => sessions2.delete(client));
  return open;
}
function rememberSpace({ spaces }, space) {
  spaces.byId.set(space.id, space);
  spaces.byKey.set(foldSpaceKey(space.key), space);
}

// src/adapters/confluence/datacenter/sign-in-error.ts
function explainSignIn2(client, call, reply) {
  const said = readRefusal(reply);
  const answered = `Confluence answered ${reply.status}${said === "" ? "" : ` "${said}"`}`;
  const { why, advice } = diagnose2(client, call, { reply, answered });
  return makeError(call, { code: "auth", why, advice, reply }, client.credential.redact);
}
function explainVisitor2(client, call, reply) {
  const why = "Confluence takes us for a visitor without an account";
  return makeError(call, { code: "auth", why, advice: tokenAdvice(client), reply }, client.credential.redact);
}
function diagnose2(client, call, { reply, answered }) {
  if (isCaptcha(reply)) {
    return {
      why: `${answered}: after failed attempts it wants a CAPTCHA to be solved`,
      advice: "Sign in once with a browser as that account and solve the CAPTCHA, then run again with a correct token."
    };
  }
  if (reply.status >= 300 && reply.status < 400)
    return explainRedirect(call, reply, { apiUrl: client.location().apiUrl, loginAdvice: loginAdvice2 });
  if (reply.status === 404) {
    return {
      why: `${answered} for ${client.location().apiUrl}`,
      advice: "Check the URL: it should be the base URL of Confluence with its context path, such as https://wiki.example.com/confluence."
    };
  }
  if (isHtml(reply) && reply.status !== 401 && reply.status !== 403) {
    const advice = "Check that the URL is that of Confluence, and that no login page (single sign-on), proxy or firewall answers in its place.";
    return { why: `${answered}: a web page came in place of an answer of the API`, advice };
  }
  return { why: answered, advice: tokenAdvice(client) };
}
var loginAdvice2 = "This is usually a login page (single sign-on), or another address or context path than Confluence’s base URL. Give the base URL that its administration shows, and use a personal access token, which single sign-on lets through.";
function tokenAdvice({ credential: { kind } }) {
  if (kind === "oauth")
    return "The access token was fetched with the OAuth client, but Confluence does not take it: check that the service account may use Confluence, and that the client has the scope WRITE.";
  return kind === "bearer" ? "The token was sent as Bearer, as personal access tokens are (Confluence 7.9 and later). Check that it is not expired or revoked; new ones are made in the profile settings of Confluence. A password needs its user name." : "It was sent with the user name, as passwords are. Check both; a personal access token goes without a user name. An administrator may have switched off passwords for the API.";
}

// src/adapters/confluence/datacenter/connect.ts
var currentUserCall2 = makeDataCenterCall(calls2.readCurrentUser, { task: "sign in to Confluence" });
function connect2(client, known = { reason: "deployment is set to datacenter" }) {
  return openSession2(client, async () => {
    const reply = known.reply ?? await client.exchange(currentUserCall2);
    const session = readSession(client, reply, known.reason);
    client.watchSignIn(() => client.exchange(currentUserCall2));
    return {
      ...session,
      spaces: { byId: /* @__PURE__ */ new Map(), byKey: /* @__PURE__ */ new Map() },
      keepsFirstMessage: void 0,
      writesOldRestrictions: void 0
    };
  });
}
function readSession(client, reply, reason) {
  const { redact } = client.credential;
  if (reply.status >= 500 || reply.status === 429) throw toError(currentUserCall2, reply, redact);
  if (reply.status !== 200 || isHtml(reply)) throw explainSignIn2(client, currentUserCall2, reply);
  try {
    const user = readObject(JSON.parse(reply.text), "the current user");
    const account = readUser(user);
    if (account.id === void 0) throw explainVisitor2(client, currentUserCall2, reply);
    const displayName = readOptionalText(user["displayName"]) ?? account.id;
    const { apiUrl } = client.location();
    return {
      user: account.names,
      connection: {
        account: { id: account.id, displayName },
        siteUrl: apiUrl,
        deployment: "datacenter",
        reason,
        hasDrafts: false,
        // Nothing is won by reading them ahead.
        bodiesAtOnce: 1
      }
    };
  } catch (error) {
    if (error instanceof SyntaxError)
      throw toShapeError(currentUserCall2, reply, "the answer is no whole JSON document", redact);
    if (error instanceof ShapeError) throw toShapeError(currentUserCall2, reply, error.message, redact);
    throw error;
  }
}
function isDataCenterUser(user) {
  return user["accountId"] === void 0 && (user["username"] !== void 0 || user["userKey"] !== void 0 || user["type"] === "anonymous");
}
function readUser(user) {
  const key = readOptionalText(user["userKey"]);
  const name = readOptionalText(user["username"]);
  const id = user["type"] === "anonymous" ? void 0 : name ?? key;
  return { id, names: { ...key === void 0 ? {} : { key }, ...name === void 0 ? {} : { name } } };
}

// src/adapters/confluence/datacenter/pagination.ts
var batchSize3 = 250;
async function* paginate2(client, call, parse2) {
  let start = 0;
  for (; ; ) {
    const query = { limit: String(batchSize3), ...call.query, ...start > 0 ? { start: String(start) } : {} };
    const asked = Number(query.limit);
    const batch = await client.send({ ...call, query }, (document) => readBatch2(document, parse2));
    if (batch.entries.length > 0) yield batch.entries;
    const limit = batch.limit ?? asked;
    const isFull = batch.entries.length >= Math.max(1, Math.min(limit, asked));
    if (!isFull && !batch.hasNext) return;
    const nextStart = batch.hasNext ? start + Math.max(limit, batch.entries.length, 1) : start + batch.entries.length;
    start = batch.nextStart !== void 0 && batch.nextStart > start ? batch.nextStart : nextStart;
  }
}
async function collect2(batches) {
  const all = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
function readBatch2(document, parse2) {
  const body = readObject(document, "the list");
  const { limit } = body;
  const next = readOptionalText(readOptionalObject(body["_links"])["next"]);
  return {
    entries: readList(body["results"], "results of the list").map((entry) => parse2(entry)),
    limit: typeof limit === "number" && limit > 0 ? limit : void 0,
    hasNext: next !== void 0,
    nextStart: next === void 0 ? void 0 : readStart(next)
  };
}
function readStart(link) {
  const start = /[?&]start=(\d{1,9})(?:&|#|$)/.exec(link)?.[1];
  return start === void 0 ? void 0 : Number(start);
}

// src/adapters/confluence/datacenter/attachments.ts
async function readAttachments2(client, page) {
  return list2(client, page, {});
}
async function downloadAttachment2(client, page, { name }) {
  await connect2(client);
  const task = `download attachment "${name}" of page ${page}`;
  const details = { task, values: { id: page, name }, headers: { accept: "*/*" }, upload: true };
  return download(client, makeDataCenterCall(calls2.downloadAttachment, details));
}
async function attach2(client, page, { upload, isNew }) {
  const find = async () => (await list2(client, page, { filename: upload.name })).find(({ name }) => name === upload.name);
  let present = isNew ? void 0 : await find();
  await writeOnce(client, {
    doubtful: ["unavailable", "conflict", "rejected"],
    write: () => send(client, page, { upload, present }).then(() => true),
    look: async (error) => {
      const found = await find();
      if (error.code === "rejected" && found?.id === present?.id) throw error;
      present = found;
      if (error.status !== void 0 && error.status >= 500) return void 0;
      return found?.comment === upload.comment || void 0;
    }
  });
}
async function detach2(client, attachment) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.deleteAttachment, {
    task: `remove attachment "${attachment.name}"`,
    values: { id: attachment.id }
  });
  try {
    await client.send(call, () => void 0);
  } catch (error) {
    if (!hasCode(error, ["not-found"])) throw error;
  }
}
async function send(client, page, { upload, present }) {
  await connect2(client);
  const details = {
    task: `attach "${upload.name}" to page ${page}`,
    values: { id: page, attachment: present?.id ?? "" },
    payload: buildMultipart([
      { kind: "file", name: "file", fileName: upload.name, mediaType: upload.mediaType, bytes: upload.bytes },
      { kind: "text", name: "comment", text: upload.comment },
      { kind: "text", name: "minorEdit", text: "true" }
    ]),
    upload: true
  };
  const kind = present === void 0 ? calls2.createAttachment : calls2.updateAttachment;
  await sendUpload(client, makeDataCenterCall(kind, details));
}
async function list2(client, page, query) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.listAttachments, {
    task: `read the attachments of page ${page}`,
    values: { id: page },
    query: { ...query, expand: "version" }
  });
  return collect2(paginate2(client, call, parseAttachment2));
}
function parseAttachment2(value) {
  const attachment = readObject(value, "the attachment");
  const places = [attachment["extensions"], attachment["metadata"]].map(
    (place) => readOptionalObject(place)["comment"]
  );
  const comment = [...places, readOptionalObject(attachment["version"])["message"]].map(readOptionalText).find((text) => text !== void 0);
  return {
    id: readText(attachment["id"], "id of the attachment"),
    name: readText(attachment["title"], "title of the attachment"),
    comment: comment ?? ""
  };
}

// src/adapters/confluence/datacenter/parse-page.ts
var statuses2 = ["current", "archived", "trashed", "deleted", "draft", "historical"];
var pageExpansion = "version,ancestors,space,history";
function parsePage2(value, session) {
  const page = readObject(value, "the page");
  const id = toPageId(readId(page["id"], "id of the page"));
  const ancestors = page["ancestors"] === void 0 ? [] : readList(page["ancestors"], `ancestors of page ${id}`);
  const parentId = readOptionalId(readOptionalObject(ancestors.at(-1))["id"]);
  const webui = readOptionalText(readOptionalObject(page["_links"])["webui"]);
  const { siteUrl } = session.connection;
  const version = parseVersion2(page["version"]);
  if (version.number === 1 && version.message !== "") session.keepsFirstMessage = true;
  const status = readStatus2(page["status"], id);
  const creatorId = readPerson(readOptionalObject(page["history"])["createdBy"]);
  return {
    id,
    title: readText(page["title"], `title of page ${id}`),
    status,
    spaceId: readSpaceId(page["space"], session, id),
    ...parentId === void 0 || status !== "current" ? {} : { parentId: toPageId(parentId) },
    version,
    ...creatorId === void 0 ? {} : { creatorId },
    url: webui?.startsWith("/") ? `${siteUrl}${webui}` : `${siteUrl}/pages/viewpage.action?pageId=${id}`
  };
}
function parseVersion2(value) {
  const version = readObject(value, "the version");
  const authorId = readPerson(version["by"]);
  const createdAt = readOptionalText(version["when"]);
  return {
    number: readInteger(version["number"], "number of the version"),
    message: readOptionalText(version["message"]) ?? "",
    ...authorId === void 0 ? {} : { authorId },
    ...createdAt === void 0 ? {} : { createdAt }
  };
}
function readPerson(value) {
  const person = readOptionalObject(value);
  return readOptionalText(person["username"]) ?? readOptionalText(person["userKey"]);
}
function readSpaceId(value, { spaces }, page) {
  const space = readOptionalObject(value);
  const key = readOptionalText(space["key"]);
  const known = key === void 0 ? void 0 : spaces.byKey.get(foldSpaceKey(toSpaceKey(key)));
  return known?.id ?? toSpaceId(readId(space["id"], `space of page ${page}`));
}
function readStatus2(value, id) {
  const status = statuses2.find((known) => known === (value ?? "current"));
  if (status === void 0) throw new ShapeError(`status of page ${id} is unknown`);
  return status;
}

// src/adapters/confluence/datacenter/bodies.ts
var sideBySide = 8;
async function readBodies2(client, ids) {
  const limit = pLimit(sideBySide);
  const found = /* @__PURE__ */ new Map();
  const read3 = async (id) => {
    const page = await readBody(client, id, {}) ?? await readBody(client, id, { status: "trashed" });
    if (page?.body !== void 0) found.set(id, page.body);
  };
  await Promise.all([...new Set(ids)].map((id) => limit(() => read3(id))));
  return found;
}
async function readVersionBody2(client, page, version) {
  for (const query of [{ status: "historical", version: String(version) }, {}]) {
    const found = await readBody(client, page, query);
    if (found?.number === version) return found.body;
  }
  return void 0;
}
async function readBody(client, id, query) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.readPage, {
    task: `read the content of page ${id}`,
    values: { id },
    query: { ...query, expand: "body.storage,version" }
  });
  try {
    return await client.send(call, (document) => {
      const page = readObject(document, "the page");
      return {
        number: parseVersion2(page["version"]).number,
        body: parseBody(page["body"])
      };
    });
  } catch (error) {
    if (hasCode(error, ["not-found", "rejected"])) return void 0;
    throw error;
  }
}

// src/adapters/confluence/datacenter/children.ts
async function hasChildren2(client, page) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.listChildren, {
    task: `look for pages under page ${page}`,
    values: { id: page },
    query: { limit: "25" }
  });
  for await (const batch of paginate2(client, call, (entry) => entry)) {
    if (batch.length > 0) return true;
  }
  return false;
}

// src/adapters/confluence/datacenter/comments.ts
async function readInlineComments2(client, page) {
  const { connection } = await connect2(client);
  const call = makeDataCenterCall(calls2.listPageComments, {
    task: `read the comments of page ${page}`,
    values: { id: page },
    query: { expand: "extensions.inlineProperties,version" }
  });
  const comments = await collect2(
    paginate2(client, call, (entry) => parseComment2(entry, page, connection.siteUrl))
  );
  return comments.filter((comment) => comment !== void 0);
}
function parseComment2(value, pageId, siteUrl) {
  const comment = readObject(value, "the comment");
  const properties = readOptionalObject(readOptionalObject(comment["extensions"])["inlineProperties"]);
  const ref = readOptionalText(properties["markerRef"]);
  if (ref === void 0) return void 0;
  const version = readOptionalObject(comment["version"]);
  const authorId = readPerson(version["by"]);
  const createdAt = readOptionalText(version["when"]);
  const webui = readOptionalText(readOptionalObject(comment["_links"])["webui"]);
  return {
    pageId,
    ref,
    selection: readOptionalText(properties["originalSelection"]) ?? "",
    ...authorId === void 0 ? {} : { authorId },
    ...createdAt === void 0 ? {} : { createdAt },
    ...webui?.startsWith("/") ? { url: `${siteUrl}${webui}` } : {}
  };
}

// src/adapters/confluence/datacenter/labels.ts
async function readLabels2(client, page) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.listLabels, {
    task: `read the labels of page ${page}`,
    values: { id: page },
    query: { prefix: "global" }
  });
  const labels = await collect2(paginate2(client, call, (entry) => readObject(entry, "the label")));
  return labels.filter((label) => (label["prefix"] ?? "global") === "global").map((label) => readText(label["name"], "name of the label"));
}
async function addLabels2(client, page, names) {
  if (names.length === 0) return;
  await connect2(client);
  const call = makeDataCenterCall(calls2.addLabels, {
    task: `add labels ${names.map((name) => `"${name}"`).join(", ")} to page ${page}`,
    values: { id: page },
    json: names.map((name) => ({ prefix: "global", name }))
  });
  await client.send(call, () => void 0);
}
async function removeLabel2(client, page, name) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.removeLabel, {
    task: `remove label "${name}" from page ${page}`,
    values: { id: page },
    // By query: the form with the name in the path cannot take a slash.
    query: { name }
  });
  try {
    await client.send(call, () => void 0);
  } catch (error) {
    if (!hasCode(error, ["not-found"]) || (await readLabels2(client, page)).includes(name)) throw error;
  }
}

// src/adapters/confluence/datacenter/names.ts
async function readNames3(client, accounts) {
  await connect2(client);
  return readNames(
    client,
    accounts,
    (account) => makeDataCenterCall(calls2.readUser, { task: `read the name of ${account}`, query: { key: account } })
  );
}

// src/adapters/confluence/datacenter/page.ts
async function readPage2(client, id, statuses3) {
  const session = await connect2(client);
  const wanted = statuses3.includes("trashed") ? ["current", "trashed"] : ["current"];
  for (const status of wanted) {
    const call = makeDataCenterCall(calls2.readPage, {
      task: `read page ${id}`,
      values: { id },
      query: { expand: pageExpansion, ...status === "current" ? {} : { status } }
    });
    try {
      const page = await client.send(call, (document) => parsePage2(document, session));
      if (statuses3.includes(page.status)) return page;
    } catch (error) {
      const isMissing = hasCode(error, ["not-found"]) || status === "trashed" && hasCode(error, ["rejected", "forbidden"]);
      if (!isMissing) throw error;
    }
  }
  return void 0;
}

// src/adapters/confluence/datacenter/spaces.ts
var chunkSize2 = 20;
async function readSpaces2(client, keys) {
  const session = await connect2(client);
  const asked = [
    ...new Set(keys.flatMap((key) => [key, toSpaceKey(key.startsWith("~") ? key : key.toUpperCase())]))
  ];
  const wanted = new Set(keys.map(foldSpaceKey));
  const found = /* @__PURE__ */ new Map();
  for (let start = 0; start < asked.length; start += chunkSize2) {
    const chunk2 = asked.slice(start, start + chunkSize2);
    const call = makeDataCenterCall(calls2.listSpaces, {
      task: `read ${keys.length === 1 ? "space" : "spaces"} ${keys.slice(0, chunkSize2).join(", ")}`,
      query: { spaceKey: chunk2, expand: "homepage" }
    });
    for (const space of await collect2(paginate2(client, call, parseSpace2)))
      if (wanted.has(foldSpaceKey(space.key))) found.set(foldSpaceKey(space.key), space);
  }
  for (const space of found.values()) rememberSpace(session, space);
  return [...found.values()];
}
async function keyOfSpace(client, id) {
  const space = (await connect2(client)).spaces.byId.get(id);
  if (space !== void 0) return space.key;
  throw new ConfluenceError(
    `Cannot list the pages of space ${id}: its key is not known. Read the space first.`,
    {
      code: "not-found"
    }
  );
}
function parseSpace2(value) {
  const space = readObject(value, "the space");
  const homepageId = readOptionalId(readOptionalObject(space["homepage"])["id"]);
  return {
    id: toSpaceId(readId(space["id"], "id of the space")),
    key: toSpaceKey(readText(space["key"], "key of the space")),
    ...homepageId === void 0 ? {} : { homepageId: toPageId(homepageId) }
  };
}

// src/adapters/confluence/datacenter/pages.ts
var fewPages = 1;
var sideBySide2 = 8;
async function readPages2(client, ids) {
  const { spaces } = await connect2(client);
  const missing = new Set(ids);
  const found = [];
  if (missing.size > fewPages) {
    let left = missing.size;
    for (const space of spaces.byId.values()) {
      if (missing.size <= fewPages || left <= 0) break;
      for await (const batch of listPages2(client, space.id)) {
        left -= 1;
        for (const page of batch) if (missing.delete(page.id)) found.push(page);
        if (missing.size <= fewPages || left <= 0) break;
      }
    }
  }
  const limit = pLimit(sideBySide2);
  const others = await Promise.all(
    [...missing].map((id) => limit(() => readPage2(client, id, ["current", "archived", "trashed"])))
  );
  return [...found, ...others.filter((page) => page !== void 0)];
}
async function* listPages2(client, space) {
  yield* list3(client, await keyOfSpace(client, space), {});
}
async function findPages2(client, space, title) {
  const wanted = tidyTitle(title);
  if (wanted === "") return [];
  const pages = await collect2(list3(client, await keyOfSpace(client, space), { title: wanted }));
  return pages.filter((page) => isSameTitle(page.title, wanted) && page.status === "current");
}
async function* list3(client, space, filter) {
  const session = await connect2(client);
  const { title } = filter;
  const task = title === void 0 ? `list the pages of space ${space}` : `look for a page "${title}"`;
  const query = { spaceKey: space, type: "page", ...filter, expand: pageExpansion };
  yield* paginate2(
    client,
    makeDataCenterCall(calls2.listPages, { task, query }),
    (entry) => parsePage2(entry, session)
  );
}

// src/adapters/confluence/datacenter/properties.ts
async function readManagedLabels2(client, page) {
  return (await readProperty2(client, page))?.labels ?? [];
}
async function writeManagedLabels2(client, page, { names, isNew }) {
  await connect2(client);
  let known = isNew ? void 0 : await readProperty2(client, page);
  const isDone = () => sameNames(known?.labels ?? [], names);
  if (isDone()) return;
  await writeOnce(client, {
    write: () => writeProperty2(client, page, { known, names }).then(() => true),
    look: async () => {
      known = await readProperty2(client, page);
      return isDone() || void 0;
    },
    doubtful: ["unavailable", "conflict", "rejected", "not-found"]
  });
}
async function readProperty2(client, page) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.readProperty, {
    task: `read the properties of page ${page}`,
    values: { id: page, key: propertyKey },
    query: { expand: "version" }
  });
  try {
    return await client.send(call, (document) => {
      const property = readObject(document, "the property");
      const { number } = readOptionalObject(property["version"]);
      return {
        version: number === void 0 ? 1 : readInteger(number, "version of the property"),
        labels: readLabelNames(property["value"])
      };
    });
  } catch (error) {
    if (hasCode(error, ["not-found"])) return void 0;
    throw error;
  }
}
async function writeProperty2(client, page, { known, names }) {
  const task = `remember the labels of page ${page}`;
  const value = { labels: names };
  if (known && names.length === 0) {
    const call2 = makeDataCenterCall(calls2.deleteProperty, { task, values: { id: page, key: propertyKey } });
    return client.send(call2, () => void 0);
  }
  const call = known ? makeDataCenterCall(calls2.updateProperty, {
    task,
    // The path takes the key here, not the id.
    values: { id: page, key: propertyKey },
    json: { key: propertyKey, value, version: { number: known.version + 1, minorEdit: true } }
  }) : makeDataCenterCall(calls2.createProperty, { task, values: { id: page }, json: { key: propertyKey, value } });
  await client.send(call, () => void 0);
}

// src/adapters/confluence/datacenter/parse-restrictions.ts
function parseRestrictions2(document) {
  const body = readObject(document, "the restrictions");
  const operations = body["read"] === void 0 ? readObject(body["restrictions"], "the restrictions") : body;
  const of = (operation) => parseEntries2(operations[operation], operation);
  return { read: of("read"), update: of("update") };
}
function parseEntries2(value, operation) {
  const { user, group } = readObject(
    readObject(value, `the restriction of ${operation}`)["restrictions"],
    `restrictions of ${operation}`
  );
  const users = readList(readObject(user, `users of ${operation}`)["results"], `users of ${operation}`);
  const groups = readList(readObject(group, `groups of ${operation}`)["results"], `groups of ${operation}`);
  return {
    users: users.map((entry) => parseUser(entry, operation)),
    groups: groups.map((entry) => {
      const name = readOptionalText(readOptionalObject(entry)["name"]);
      if (name === void 0) throw new ShapeError(`a group in ${operation} has no name`);
      return name;
    })
  };
}
function parseUser(value, operation) {
  const { userKey, username } = readObject(value, `user in ${operation}`);
  const key = readOptionalText(userKey);
  const name = readOptionalText(username);
  if (key === void 0 && name === void 0) throw new ShapeError(`a user in ${operation} has no name`);
  return { ...key === void 0 ? {} : { key }, ...name === void 0 ? {} : { name } };
}

// src/adapters/confluence/datacenter/restrictions.ts
var nobody = { users: [], groups: [] };
var noRestrictions2 = { read: nobody, update: nobody };
var expansion = ["read", "update"].flatMap((operation) => [`${operation}.restrictions.user`, `${operation}.restrictions.group`]).join(",");
async function setReadOnly2(client, page, { readOnly, isNew }) {
  const session = await connect2(client);
  const task = readOnly ? `make page ${page} read-only` : `let others edit page ${page} again`;
  const present = isNew ? noRestrictions2 : await readRestrictions2(client, page, task);
  if (isOnlyFor2(session, present) === readOnly) return;
  const details = { task, values: { id: page }, json: toDocument2(present, readOnly ? [session.user] : []) };
  const send3 = (kind) => client.send(makeDataCenterCall(kind, details), () => void 0);
  if (session.writesOldRestrictions === true) return send3(calls2.putRestrictionsBefore88);
  try {
    await send3(calls2.putRestrictions);
    session.writesOldRestrictions = false;
  } catch (error) {
    if (session.writesOldRestrictions === false || !isUnknownRequest(error)) throw error;
    await send3(calls2.putRestrictionsBefore88);
    session.writesOldRestrictions = true;
  }
}
async function isReadOnly2(client, page) {
  const session = await connect2(client);
  return isOnlyFor2(session, await readRestrictions2(client, page, `read who may edit page ${page}`));
}
function isOnlyFor2(session, { update: { users, groups } }) {
  return groups.length === 0 && users.length === 1 && users.every((user) => isUs(user, session));
}
function isUnknownRequest(error) {
  return hasCode(error, ["not-found"]) || hasCode(error, ["rejected"]) && error.status === 405;
}
function isUs({ key, name }, { user }) {
  return key !== void 0 && user.key !== void 0 ? key === user.key : name !== void 0 && name === user.name;
}
async function readRestrictions2(client, page, task) {
  const query = { expand: expansion, limit: "200" };
  const call = makeDataCenterCall(calls2.readRestrictions, { task, values: { id: page }, query });
  return client.send(call, parseRestrictions2);
}
function toDocument2({ read: read3 }, editors) {
  const user = ({ key, name }) => ({
    type: "known",
    ...name === void 0 ? {} : { username: name },
    ...key === void 0 ? {} : { userKey: key }
  });
  const groups = read3.groups.map((name) => ({ type: "group", name }));
  const readers = { user: read3.users.map(user), ...groups.length > 0 ? { group: groups } : {} };
  return [
    ...read3.users.length > 0 || groups.length > 0 ? [{ operation: "read", restrictions: readers }] : [],
    { operation: "update", restrictions: { user: editors.map(user) } }
  ];
}

// src/adapters/confluence/datacenter/unpublished.ts
async function readUnpublished2(client, page) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.readPage, {
    task: `read the unpublished edit of page ${page}`,
    values: { id: page },
    query: { status: "draft", expand: "body.storage,version" }
  });
  return readUnpublishedEdit(client, call, (version) => {
    const by = readOptionalObject(version["by"]);
    return readOptionalText(by["username"]) ?? readOptionalText(by["displayName"]);
  });
}

// src/adapters/confluence/datacenter/first-version.ts
var markPattern = /^\[sync \d+ [\w-]+\.[\w-]+ [\w.-]+\]/;
var tracePattern = /<ac:structured-macro\b[^>]*ac:name="anchor"[^>]*>\s*<ac:parameter ac:name="">(\[sync \d+ [\w-]+\.[\w-]+ [-.]+\])<\/ac:parameter>/;
function unfinish(message) {
  return message.replace(
    markPattern,
    (mark) => mark.replace(/ ([\w.-]+)\]$/, (_, fingerprint) => ` ${fingerprint.replace(/\w/g, "-")}]`)
  );
}
function addTrace(body, message) {
  const name = markPattern.exec(message)?.[0];
  if (name === void 0) return body;
  return `${body}<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">${name}</ac:parameter></ac:structured-macro></p>`;
}
function readTrace(body) {
  return tracePattern.exec(body)?.[1];
}

// src/adapters/confluence/datacenter/versions.ts
async function* readVersions2(client, page) {
  await connect2(client);
  for await (const batch of list4(client, page)) {
    const first = batch.find(({ number, message }) => number === 1 && message === "");
    const mark = first === void 0 ? void 0 : await readMarkOfFirst(client, page);
    yield mark === void 0 ? batch : batch.map((version) => version === first ? { ...version, message: mark } : version);
  }
}
async function* list4(client, page) {
  const details = { task: `read the history of page ${page}`, values: { id: page } };
  for (const kind of [calls2.listVersions, calls2.listVersionsBefore8]) {
    let yielded = false;
    try {
      for await (const batch of paginate2(client, makeDataCenterCall(kind, details), parseVersion2)) {
        yielded = true;
        yield batch;
      }
      return;
    } catch (error) {
      if (yielded || !hasCode(error, ["not-found", "rejected"])) throw error;
    }
  }
  yield* listOneByOne(client, page, details.task);
}
async function* listOneByOne(client, id, task) {
  const read3 = (query) => {
    const details = { task, values: { id }, query: { ...query, expand: "version" } };
    return client.send(
      makeDataCenterCall(calls2.readPage, details),
      (document) => parseVersion2(readObject(document, "the page")["version"])
    );
  };
  const current = await read3({});
  yield [current];
  for (let number = current.number - 1; number > 0; number -= 1) {
    try {
      yield [await read3({ status: "historical", version: String(number) })];
    } catch (error) {
      if (!hasCode(error, ["not-found"])) throw error;
    }
  }
}
async function readMarkOfFirst(client, id) {
  const page = await readBody(client, id, {});
  return page?.number === 1 && page.body !== void 0 ? readTrace(page.body) : void 0;
}

// src/adapters/confluence/datacenter/reader.ts
function createReader2(client) {
  return {
    connect: async () => (await connect2(client)).connection,
    readSpaces: (keys) => readSpaces2(client, keys),
    readPages: (ids) => readPages2(client, ids),
    listPages: (space) => listPages2(client, space),
    findPages: (space, title) => findPages2(client, space, title),
    readBodies: (ids) => readBodies2(client, ids),
    readVersionBody: (page, version) => readVersionBody2(client, page, version),
    readVersions: (page) => readVersions2(client, page),
    readLabels: (page) => readLabels2(client, page),
    readManagedLabels: (page) => readManagedLabels2(client, page),
    readAttachments: (page) => readAttachments2(client, page),
    readUnpublished: (page) => readUnpublished2(client, page),
    readInlineComments: (page) => readInlineComments2(client, page),
    listNewestComments: listNewestComments2,
    isReadOnly: (page) => isReadOnly2(client, page),
    downloadAttachment: (page, attachment) => downloadAttachment2(client, page, attachment),
    readNames: (accounts) => readNames3(client, accounts),
    hasChildren: (page) => hasChildren2(client, page)
  };
}
async function* listNewestComments2() {
  yield [];
}

// src/adapters/confluence/datacenter/restore.ts
async function restore2(client, target) {
  await connect2(client);
  const { id, title } = target;
  const task = `restore page ${id} "${title}" from the trash`;
  await writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => send2(client, target, task),
    look: async () => await readPage2(client, id, ["current"]) ? true : void 0
  });
  const restored = await readPage2(client, id, ["current"]);
  if (restored !== void 0) return restored;
  throw new ConfluenceError(
    `Cannot ${task}: Confluence accepted it, but the page is still not there. Restore it in the trash of the space, then run again.`,
    { code: "unavailable" }
  );
}
async function send2(client, { id, title, version }, task) {
  const json = { id, type: "page", status: "current", title, version: { number: version.number + 1 } };
  const put2 = (query) => client.send(makeDataCenterCall(calls2.updatePage, { task, values: { id }, query, json }), () => true);
  try {
    return await put2({ status: "trashed" });
  } catch (error) {
    if (!hasCode(error, ["not-found", "rejected"])) throw error;
    try {
      return await put2({});
    } catch (second) {
      throw hasCode(second, ["not-found", "rejected"]) ? error : second;
    }
  }
}

// src/adapters/confluence/datacenter/update.ts
async function update2(client, target, content) {
  const current = target.status === "trashed" ? await restore2(client, target) : target;
  const version = current.version.number + 1;
  const task = `update page ${target.id} "${content.title}"`;
  return writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => put(client, target, { task, content, version }),
    look: async (error) => {
      const found = await readPage2(client, target.id, ["current"]);
      if (found === void 0 || found.version.number === current.version.number) return void 0;
      if (found.version.number === version && found.version.message === content.message) return found;
      throw conflictError(task, version, { found, error });
    }
  });
}
async function put(client, { id }, { task, content, version }) {
  const session = await connect2(client);
  const call = makeDataCenterCall(calls2.updatePage, {
    task,
    values: { id },
    query: { expand: pageExpansion },
    json: {
      id,
      type: "page",
      status: "current",
      title: content.title,
      ...content.parentId === void 0 ? {} : { ancestors: [{ id: content.parentId }] },
      body: { storage: { value: content.body, representation: "storage" } },
      version: { number: version, message: content.message, minorEdit: true }
    }
  });
  return client.send(call, (document) => parsePage2(document, session));
}

// src/adapters/confluence/datacenter/create.ts
function createCreate(client) {
  let first;
  return async (space, content, isFinal) => {
    const session = await connect2(client);
    if (session.keepsFirstMessage === void 0 && first !== void 0) await first.catch(() => {
    });
    const made = make(client, session, { space, content, isFinal });
    first ??= made;
    return made;
  };
}
async function make(client, session, { space, content, isFinal }) {
  const hasTrace = session.keepsFirstMessage !== true;
  const first = hasTrace ? withTrace(content) : content;
  const page = await post(client, session, { space, content: first, isFinal });
  if (page.version.number === 1) session.keepsFirstMessage = page.version.message !== "";
  const isDone = !hasTrace && isMarked(page, content);
  return isDone || !isFinal ? page : update2(client, page, content);
}
function withTrace(content) {
  const message = unfinish(content.message);
  return { ...content, message, body: addTrace(content.body, message) };
}
async function post(client, session, { space, content }) {
  const parentId = content.parentId ?? space.homepageId;
  const task = `create page "${content.title}" in space ${space.key}`;
  const call = makeDataCenterCall(calls2.createPage, {
    task,
    query: { expand: pageExpansion },
    json: {
      type: "page",
      title: content.title,
      space: { key: space.key },
      ...parentId === void 0 ? {} : { ancestors: [{ id: parentId }] },
      body: { storage: { value: content.body, representation: "storage" } },
      version: { number: 1, message: content.message }
    }
  });
  return writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => client.send(call, (document) => parsePage2(document, session)),
    // The run has made sure that no page had this title; one that has it now, and no second version, is the one just made.
    look: async (error) => {
      const [found] = await findPages2(client, space.id, content.title);
      if (found === void 0) return void 0;
      const isOurs = isMarked(found, content) || isFresh(found, session);
      if (isOurs) return found;
      throw new ConfluenceError(error.message, { code: "title-taken", cause: error });
    }
  });
}
function isMarked({ version }, { message }) {
  return version.message !== "" && message.startsWith(version.message.slice(0, 80));
}
function isFresh({ version }, { connection }) {
  return version.number === 1 && version.message === "" && version.authorId === connection.account.id;
}

// src/adapters/confluence/datacenter/trash.ts
async function trash2(client, page) {
  await connect2(client);
  const call = makeDataCenterCall(calls2.deletePage, {
    task: `move page ${page} to the trash`,
    values: { id: page }
  });
  try {
    await client.send(call, () => void 0);
  } catch (error) {
    if (!hasCode(error, ["not-found", "rejected", "conflict"])) throw error;
    if (await readPage2(client, page, ["trashed"]) === void 0) throw error;
  }
}
async function refuseArchive(page) {
  throw new ConfluenceError(
    `Cannot archive page ${page}: Confluence Data Center has no request for that. Set on-removed to trash, or to keep and remove the page by hand.`,
    { code: "rejected" }
  );
}

// src/adapters/confluence/datacenter/writer.ts
function createWriter2(client) {
  const patience2 = createPatience(client);
  const create = createCreate(client);
  const made = /* @__PURE__ */ new Set();
  const patiently = (page, write) => patience2.run(page, write);
  return {
    createDraft: refuseDraft,
    discardDraft: refuseDraft,
    publish: refuseDraft,
    create: async (space, content, isFinal) => {
      const page = await create(space, content, isFinal);
      made.add(patience2.expect(page.id));
      return page;
    },
    restore: (target) => restore2(client, target),
    update: (target, content) => patience2.run(target.id, () => update2(client, target, content)),
    addLabels: (page, names) => patiently(page, () => addLabels2(client, page, names)),
    removeLabel: (page, name) => removeLabel2(client, page, name),
    writeManagedLabels: (page, names, isNew) => patiently(page, () => writeManagedLabels2(client, page, { names, isNew })),
    attach: (page, upload) => patiently(page, () => attach2(client, page, { upload, isNew: made.has(page) })),
    detach: (attachment) => detach2(client, attachment),
    setReadOnly: (page, readOnly, isNew) => refuseAsForbidden(patiently(page, () => setReadOnly2(client, page, { readOnly, isNew }))),
    trash: (page) => trash2(client, page),
    archive: refuseArchive
  };
}
async function refuseDraft() {
  throw new ConfluenceError("Cannot make a draft: pages of Confluence Data Center are made at once.", {
    code: "rejected"
  });
}

// src/adapters/confluence/deployment.ts
async function findProduct(client, options) {
  const { deployment, reason, first } = await recognise(client, options);
  if (deployment === "datacenter") {
    await connect2(client, { reason, ...first === void 0 ? {} : { reply: first } });
    return { reader: createReader2(client), createWriter: () => createWriter2(client) };
  }
  await openSession(client, { reason, ...first === void 0 ? {} : { first } });
  return { reader: createReader(client), createWriter: () => createWriter(client) };
}
async function recognise(client, options) {
  const { deployment = "auto", cloudId, url } = options;
  if (deployment !== "auto") return { deployment, reason: `deployment is set to ${deployment}` };
  const known = recogniseAddress(url);
  if (known !== void 0) return known;
  if (cloudId !== void 0) return { deployment: "cloud", reason: "a cloud id is given" };
  if (options.oauth !== void 0) return askForCloudId2(client, url);
  return ask2(client, url);
}
async function askForCloudId2(client, url) {
  if (await findCloudId(client) !== void 0)
    return { deployment: "cloud", reason: "the site has a cloud id" };
  client.relocate(parseDataCenterUrl(url));
  return { deployment: "datacenter", reason: "the site has no cloud id, as all sites of the Cloud have" };
}
async function ask2(client, url) {
  const cloud = client.location();
  const first = await client.exchange(currentUserCall);
  const user = readUser2(first);
  if (user?.["accountId"] !== void 0)
    return { deployment: "cloud", reason: "it names our account by an account id", first };
  const base = parseDataCenterUrl(url);
  const named = { deployment: "datacenter", reason: "it names our account by a user name" };
  if (user !== void 0 && isDataCenterUser(user)) {
    client.relocate(parseDataCenterUrl(cloud.apiUrl));
    return { ...named, first };
  }
  if (first.status >= 500 || first.status === 429)
    return { deployment: "cloud", reason: "nothing tells", first };
  if (await findCloudId(client) !== void 0)
    return { deployment: "cloud", reason: "the site has a cloud id", first };
  client.relocate(base);
  const isAnswered = base.apiUrl === cloud.apiUrl && first.status !== 415;
  const second = isAnswered ? first : await client.exchange(currentUserCall2);
  const other = readUser2(second);
  if (other !== void 0 && isDataCenterUser(other)) return { ...named, first: second };
  if (isSeraph(second))
    return {
      deployment: "datacenter",
      reason: "it answers like Data Center (header X-Seraph-LoginReason)",
      first: second
    };
  if (first.status === 404 && (second.status === 401 || second.status === 403))
    return {
      deployment: "datacenter",
      reason: "it asks who we are at its root, and has nothing under /wiki",
      first: second
    };
  client.relocate(cloud);
  return { deployment: "cloud", reason: "nothing tells that it is Data Center", first };
}
function readUser2(reply) {
  if (reply.status !== 200 || isHtml(reply)) return void 0;
  try {
    return readOptionalObject(JSON.parse(reply.text));
  } catch {
    return void 0;
  }
}
function isSeraph({ headers }) {
  return "x-seraph-loginreason" in headers || "x-asen" in headers || "x-confluence-request-time" in headers;
}

export {
  readObject,
  readOptionalObject,
  readList,
  readOptionalText,
  isHtml,
  readRefusal,
  defaultGatewayUrl,
  proxyFor,
  makeCall,
  createClient,
  calls,
  readCloudId,
  openSession,
  readSpaces,
  calls2,
  makeDataCenterCall,
  connect2 as connect,
  readSpaces2,
  readPages2 as readPages,
  findProduct,
  recognise
};
