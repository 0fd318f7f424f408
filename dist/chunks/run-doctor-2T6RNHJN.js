import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createGitHubClient,
  readRefusal
} from "./chunk-G3HWXV75.js";
import {
  calls,
  calls2,
  connect,
  createClient,
  defaultGatewayUrl,
  isHtml,
  makeCall,
  makeDataCenterCall,
  openSession,
  proxyFor,
  readCloudId,
  readList,
  readObject,
  readOptionalObject,
  readOptionalText,
  readPages,
  readRefusal as readRefusal2,
  readSpaces,
  readSpaces2,
  recognise
} from "./chunk-CI4UCHVS.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-6ZMWPUPW.js";
import {
  readKnownCredentials
} from "./chunk-Y6QANM37.js";
import {
  openWorkspace
} from "./chunk-XD545EJA.js";
import "./chunk-LNOGG7AS.js";
import {
  count
} from "./chunk-LA546V7Z.js";
import {
  isAtlassianHost,
  locate,
  openRepository,
  parseMapping,
  recogniseAddress
} from "./chunk-B2WQDPDY.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-SMZADEMF.js";
import "./chunk-PT6XTZUQ.js";
import {
  createColors
} from "./chunk-UYXEHF6P.js";
import "./chunk-GRBXZQ7E.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-VPUAAG4P.js";
import "./chunk-YKMTTT7Y.js";
import "./chunk-VP3HZWM3.js";
import {
  foldSpaceKey
} from "./chunk-NNHTX2UB.js";
import "./chunk-YUHUIHDS.js";
import {
  ConfluenceError,
  InputError
} from "./chunk-FC367J3K.js";
import "./chunk-UBOBK2KV.js";
import "./chunk-U72EW3PE.js";
import "./chunk-BYAMK74K.js";
import "./chunk-TW4NH5AX.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/adapters/confluence/cloud/doctor/ask.ts
var noSuchId = "999999999999999";
async function ask(client, kind, query = {}, id = noSuchId) {
  if (kind.method !== "GET")
    throw new Error(`Cannot ask by ${kind.method} ${kind.path}: a diagnosis only reads.`);
  const call = makeCall(kind, { task: `ask for ${kind.path}`, values: { id }, query });
  try {
    return await client.exchange(call);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return void 0;
  }
}
function isScopeRefusal(reply) {
  return reply.status === 401 && /scope/i.test(`${readRefusal2(reply)} ${reply.headers["x-failure-category"] ?? ""}`);
}

// src/adapters/confluence/cloud/doctor/credential.ts
async function checkCredential(client) {
  const { apiUrl, siteUrl } = client.location();
  const said = apiUrl === siteUrl ? await ask(client, calls.readCurrentUser) : void 0;
  try {
    const connection = await openSession(client);
    return { checks: [describeCredential(client), describeAccount(connection)], usable: true };
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    const failed = { topic: "credential", status: "problem", text: error.message };
    const moved = said !== void 0 && client.location().apiUrl !== apiUrl ? describeMove(said, client) : [];
    return { checks: [...moved, failed, ...adviseOnEmail(client)], usable: await isKnown(client) };
  }
}
function describeMove({ status }, client) {
  const gateway = new URL(client.location().apiUrl).host;
  const text = `the site itself answers ${status}, as it does to every token with scopes; so the API gateway ${gateway} was asked`;
  const advice = `If the token has scopes, this machine must reach ${gateway}. If it has none, it is wrong, expired or revoked.`;
  return [{ topic: "gateway", status: "warning", text, advice }];
}
async function isKnown(client) {
  const reply = await ask(client, calls.readCurrentUser);
  return reply !== void 0 && isScopeRefusal(reply);
}
var sorts = {
  basic: "API token with its e-mail address",
  bearer: "token without e-mail address (Bearer)",
  oauth: "access token of the OAuth client"
};
function describeCredential(client) {
  const sort = sorts[client.credential.kind];
  const { apiUrl, siteUrl } = client.location();
  const place = apiUrl === siteUrl ? "" : "; it is used at the API gateway, as the site itself does not take tokens with scopes";
  return { topic: "credential", status: "ok", text: `Confluence takes the ${sort}${place}` };
}
function describeAccount({ account }) {
  return {
    topic: "account",
    status: "ok",
    text: `${account.displayName} (account id ${account.id}): pages are written in this name`
  };
}
function adviseOnEmail(client) {
  if (client.credential.kind !== "bearer") return [];
  return [
    {
      topic: "e-mail",
      status: "warning",
      text: "CONFLUENCE_EMAIL is not set, so that the token is sent as Bearer",
      advice: "For a personal API token set it to the address of its owner. Only service accounts go without one."
    }
  ];
}

// src/adapters/confluence/cloud/doctor/plan.ts
var topic = "plan";
async function checkPlan(client) {
  const reply = await ask(client, calls.readSystemInfo);
  const edition = reply?.status === 200 ? readEdition(reply) : void 0;
  if (edition === void 0) {
    return {
      topic,
      status: "unknown",
      text: "this account or token is not told the edition of the site",
      advice: "On the Free edition there are no restrictions and no archive: see below what the spaces allow."
    };
  }
  if (/free/i.test(edition)) {
    return {
      topic,
      status: "warning",
      text: `the edition is ${edition}: it has no restrictions, so pages can't be made read-only, and no archive`,
      advice: "Use --no-read-only (read-only: false), and --on-removed keep or trash."
    };
  }
  return { topic, status: "ok", text: `the edition is ${edition}` };
}
function readEdition(reply) {
  if (isHtml(reply)) return void 0;
  try {
    return readOptionalText(readOptionalObject(JSON.parse(reply.text))["edition"]);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return void 0;
  }
}

// src/adapters/confluence/cloud/scopes.ts
var classicScopes = {
  readCurrentUser: "read:confluence-user",
  readRestrictions: "read:confluence-content.all",
  readTask: "read:confluence-space.summary",
  readSystemInfo: "manage:confluence-configuration",
  archivePages: "write:confluence-content",
  addLabels: "write:confluence-content",
  removeLabel: "write:confluence-content",
  putAttachment: "write:confluence-file",
  putRestrictions: "write:confluence-content"
};
var diagnosis = /* @__PURE__ */ new Set([
  "readClassification",
  "listSpaceOperations",
  "listPageOperations",
  "readSystemInfo"
]);
var optional = /* @__PURE__ */ new Set(["listPageComments", "listComments"]);
var reading = /* @__PURE__ */ new Set(["readUser", "downloadAttachment"]);
function listCallScopes() {
  return Object.keys(calls).filter((name) => !diagnosis.has(name) && !optional.has(name) && !reading.has(name)).map((name) => {
    const { method, path, scopes } = calls[name];
    const classic = classicScopes[name];
    return { name, method, path, granular: scopes, ...classic === void 0 ? {} : { classic } };
  });
}

// src/adapters/confluence/cloud/doctor/scopes.ts
var topic2 = "scopes";
var essential = /* @__PURE__ */ new Set([
  "readCurrentUser",
  "listSpaces",
  "listPages",
  "listSpacePages",
  "listVersions",
  "createPage",
  "updatePage"
]);
async function checkScopes(client) {
  const { apiUrl, siteUrl } = client.location();
  if (apiUrl === siteUrl) {
    const text = "the token has no scopes (the site itself takes no others): it may do what its account may";
    return [{ topic: topic2, status: "ok", text }];
  }
  const all = listCallScopes().filter(({ granular }) => granular.length > 0);
  const reads = all.filter(({ method }) => method === "GET");
  const answers = await Promise.all(reads.map((call) => mayCall(client, call)));
  const lacking = reads.filter((_, index) => answers[index] === false);
  const unanswered = reads.filter((_, index) => answers[index] === void 0);
  const refusedScopes = new Set(lacking.flatMap(({ granular }) => granular.length === 1 ? granular : []));
  const answered = reads.flatMap((call, index) => answers[index] === true ? call.granular : []);
  const found = new Set(answered.filter((scope) => !refusedScopes.has(scope)));
  const writesPages = found.has("read:page:confluence") ? await mayWritePages(client) : void 0;
  if (writesPages === true) found.add("write:page:confluence");
  const writes = all.filter(({ method }) => method !== "GET");
  const refused = writesPages === false ? writes.filter(isPageWrite) : [];
  const open = writes.flatMap(({ granular }) => granular).filter((scope) => !found.has(scope) && !(writesPages === false && scope === "write:page:confluence"));
  return [
    ...describeLacking([...lacking, ...refused], found),
    ...found.size > 0 ? [{ topic: topic2, status: "ok", text: `the token covers ${list(found)}` }] : [],
    ...unanswered.length > 0 ? [describeUnanswered(unanswered)] : [],
    ...describeOpen(new Set(open))
  ];
}
async function mayCall(client, { name }) {
  const kind = calls[name];
  const reply = await ask(client, kind, kind.path.includes("{") ? {} : { limit: "1" });
  return reply === void 0 || reply.status >= 500 || reply.status === 429 ? void 0 : !isScopeRefusal(reply);
}
async function mayWritePages(client) {
  const reply = await ask(client, calls.readClassification);
  return reply === void 0 || reply.status >= 500 || reply.status === 429 ? void 0 : !isScopeRefusal(reply);
}
function isPageWrite({ granular }) {
  return granular.includes("write:page:confluence");
}
function describeLacking(lacking, found) {
  const groups = /* @__PURE__ */ new Map();
  for (const call of lacking) {
    const scopes = call.granular.filter((scope) => !found.has(scope)).join(" and ");
    groups.set(scopes, [...groups.get(scopes) ?? [], call]);
  }
  return [...groups].map(([scopes, group]) => ({
    topic: topic2,
    status: group.some(({ name }) => essential.has(name)) ? "problem" : "warning",
    text: `the token lacks ${scopes}, needed for ${group.map(nameOf).join(", ")}`,
    advice: `Make a new token with it; scopes of a token cannot be changed.${describeClassic(group)}`
  }));
}
function nameOf({ method, path }) {
  return `${method} /wiki${path}`;
}
function describeClassic(group) {
  const v2 = group.some(({ path }) => path.startsWith("/api/v2/"));
  return v2 ? " Choose the granular scopes: classic ones such as read:confluence-content.all do not count here." : "";
}
function describeUnanswered(unanswered) {
  const text = `no answer that tells about scopes came for ${unanswered.map(nameOf).join(", ")}`;
  return { topic: topic2, status: "unknown", text, advice: "Run it again later." };
}
function describeOpen(open) {
  if (open.size === 0) return [];
  const text = `whether the token has ${list(open)} cannot be known without writing`;
  const advice = "Compare with the list of scopes that was shown when the token was made.";
  return [{ topic: topic2, status: "unknown", text, advice }];
}
function list(scopes) {
  return [...scopes].toSorted().join(", ");
}

// src/adapters/confluence/cloud/doctor/permissions.ts
var needs = [
  { name: "create pages", operations: ["create page"], status: "problem", purpose: "new pages" },
  {
    name: "add attachments",
    operations: ["create attachment"],
    status: "warning",
    purpose: "pages with images"
  },
  {
    name: "restrict pages",
    operations: ["restrict_content page", "restrict_content space", "restrict_content"],
    status: "warning",
    purpose: "read-only pages (unless --no-read-only)"
  },
  {
    name: "delete pages",
    operations: ["delete page"],
    status: "warning",
    purpose: "--on-removed trash, and drafts that are not needed any more"
  },
  {
    name: "archive pages",
    operations: ["archive page", "archive"],
    status: "warning",
    purpose: "--on-removed archive"
  }
];
function describePermissions(topic7, { space, page }) {
  const has = (need) => need.operations.some((name) => space.has(name) || space.has(`${name} `));
  const may = needs.filter(has).map(({ name }) => name);
  const edits = page?.permitted.has("update page") === true;
  const granted = [...edits ? ["edit pages"] : [], ...may];
  return [
    ...granted.length > 0 ? [{ topic: topic7, status: "ok", text: `the account may ${granted.join(", ")}` }] : [],
    ...needs.filter((need) => !has(need)).map((need) => describeLack(topic7, need)),
    ...page === void 0 || edits ? [] : [describeLockedPage(topic7, page)]
  ];
}
function describeLack(topic7, { name, status, purpose }) {
  return {
    topic: topic7,
    status,
    text: `Confluence does not list that the account may ${name}, needed for ${purpose}`,
    advice: "Give it the permission in the settings of the space."
  };
}
function describeLockedPage(topic7, { id, isOurs }) {
  return {
    topic: topic7,
    status: isOurs ? "problem" : "warning",
    text: `the account may not edit ${isOurs ? "the mapped page" : "the home page,"} ${id}`,
    advice: isOurs ? "Let the account edit it: by a permission in the settings of the space, and in the restrictions of the page." : "It may be restricted. Else give the account the permission to edit pages in the settings of the space."
  };
}

// src/adapters/confluence/cloud/doctor/spaces.ts
async function checkSpace(client, { key, page }) {
  const topic7 = `space ${key}`;
  try {
    const [space] = await readSpaces(client, [key]);
    if (space === void 0) return [missing(topic7, key)];
    const permitted = await readPermitted(client, calls.listSpaceOperations, space.id);
    return describePermissions(topic7, { space: permitted, ...await readPagePermitted(client, space, page) });
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    if (error.code !== "not-found") return [{ topic: topic7, status: "unknown", text: error.message }];
    const text = "the space is there, but Confluence does not tell what the account may do in it";
    return [{ topic: topic7, status: "unknown", text, advice: "The first sync shows it." }];
  }
}
function missing(topic7, key) {
  return {
    topic: topic7,
    status: "problem",
    text: `there is no space ${key}, or this account may not see it: Confluence answers both alike`,
    advice: "Check the key (the part after /spaces/ in the address of a page), and give the account the permission to view the space."
  };
}
async function readPagePermitted(client, { homepageId }, ours) {
  const id = ours ?? homepageId;
  if (id === void 0) return {};
  try {
    const permitted = await readPermitted(client, calls.listPageOperations, id);
    return { page: { id, permitted, isOurs: ours !== void 0 } };
  } catch (error) {
    if (error instanceof ConfluenceError && error.code === "not-found") return {};
    throw error;
  }
}
async function readPermitted(client, kind, id) {
  const call = makeCall(kind, { task: "learn what this account may do", values: { id } });
  return client.send(call, (document) => {
    const { operations } = readObject(document, "the answer");
    return new Set(
      readList(operations, "the list of operations").map((value) => {
        const { operation, targetType } = readObject(value, "the operation");
        return `${readOptionalText(operation) ?? ""} ${readOptionalText(targetType) ?? ""}`.toLowerCase();
      })
    );
  });
}

// src/adapters/confluence/cloud/doctor/index.ts
async function* examineCloud(client, spaces) {
  const { checks, usable } = await checkCredential(client);
  yield* checks;
  if (!usable) return;
  const scopes = await checkScopes(client);
  yield* scopes;
  if (checks.some(({ status }) => status === "problem")) return;
  yield await checkPlan(client);
  for (const space of spaces) yield* await checkSpace(client, space);
}

// src/adapters/confluence/doctor/address.ts
function checkAddress(options) {
  const typed = options.url.trim();
  if (typed === "") {
    const advice = "Set it to the address of the site, such as https://acme.atlassian.net/wiki, or give it by --url.";
    return { check: { topic: "url", status: "problem", text: "CONFLUENCE_URL is not set", advice } };
  }
  try {
    const location = locate(options, options.gatewayUrl ?? defaultGatewayUrl);
    return { check: { topic: "url", status: "ok", text: describe(typed, location) }, location };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { check: { topic: "url", status: "problem", text: error.message } };
  }
}
function describe(typed, { apiUrl, siteUrl }) {
  if (siteUrl === void 0) return `${apiUrl}, an address of Atlassian's API gateway`;
  return typed === siteUrl ? siteUrl : `${siteUrl} (understood from "${typed}")`;
}

// src/adapters/confluence/doctor/proxy.ts
function describeProxy(url, env) {
  const proxy = proxyFor(url, env);
  if (proxy === void 0) return void 0;
  if (!URL.canParse(proxy)) return "(whose address is malformed)";
  const { protocol, host } = new URL(proxy);
  return `${protocol}//${host}`;
}

// src/adapters/confluence/doctor/network.ts
async function checkNetwork(client, { apiUrl }, { network }) {
  const { origin, host, protocol } = new URL(apiUrl);
  const proxy = describeProxy(new URL(apiUrl), network?.env ?? process.env);
  const way = proxy === void 0 ? "" : ` through the proxy ${proxy}`;
  const call = makeCall(calls.readTenant, { task: `reach ${host}${way}`, anonymousAt: origin });
  try {
    const startedAt = client.clock.now();
    const reply = await client.exchange(call);
    const ms = Math.round(client.clock.now() - startedAt);
    const secure = protocol === "https:" ? ", its certificate is trusted" : "";
    return {
      check: { topic: "network", status: "ok", text: `${host} answers${way} in ${ms} ms${secure}` },
      reply
    };
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return { check: { topic: "network", status: "problem", text: error.message, ...adviseOn(proxy) } };
  }
}
function adviseOn(proxy) {
  if (proxy === void 0) return {};
  return {
    advice: `The proxy ${proxy} comes from HTTPS_PROXY or HTTP_PROXY; hosts in NO_PROXY go without it.`
  };
}

// src/adapters/confluence/doctor/product.ts
var topic3 = "product";
function checkCloud({ apiUrl, siteUrl }, reply) {
  if (siteUrl === void 0) {
    return { topic: topic3, status: "ok", text: "Confluence Cloud, known by the address of its API gateway" };
  }
  const { hostname, host } = new URL(apiUrl);
  const cloudId = reply.status === 200 ? readCloudId(reply.text) : void 0;
  if (cloudId !== void 0)
    return { topic: topic3, status: "ok", text: `Confluence Cloud, known by its cloud id ${cloudId}` };
  const answered = `${host} answered ${reply.status} when asked for a cloud id`;
  if (isAtlassianHost(hostname)) {
    const missing4 = reply.status === 404;
    return {
      topic: topic3,
      status: missing4 ? "problem" : "ok",
      text: missing4 ? `there seems to be no site of this name: ${answered}` : `Confluence Cloud, known by the name of its host (${answered})`,
      ...missing4 ? { advice: "Take the address that the browser shows when you read a page." } : {}
    };
  }
  return void 0;
}
function describeProduct({ deployment, reason }) {
  if (deployment === "datacenter") return { topic: topic3, status: "ok", text: `Confluence Data Center: ${reason}` };
  if (!reason.startsWith("nothing tells")) return { topic: topic3, status: "ok", text: `Confluence Cloud: ${reason}` };
  return {
    topic: topic3,
    status: "warning",
    text: "taken for Confluence Cloud under a name of its own, but nothing tells that it is one",
    advice: "If sign-in fails, too: the address is not that of Confluence, or a proxy or login page answers in its place. For Confluence Data Center set --deployment datacenter."
  };
}

// src/adapters/confluence/datacenter/doctor/permissions.ts
var needed = "It needs the permissions to add and delete pages and attachments, and to restrict pages (unless --no-read-only).";
async function checkPermissions(client, topic7, page) {
  const allowed = page === void 0 ? void 0 : await readOperations(client, page);
  if (allowed === void 0 || allowed.size === 0) {
    const text2 = "what the account may write in it can not be known without writing";
    return { topic: topic7, status: "unknown", text: text2, advice: needed };
  }
  const lacking = ["update", "delete"].filter((operation) => !allowed.has(operation));
  if (lacking.length === 0)
    return { topic: topic7, status: "ok", text: `the account may edit and delete its page ${page}` };
  const text = `the account may not ${lacking.map((operation) => operation === "update" ? "edit" : operation).join(" or ")} its page ${page}`;
  return { topic: topic7, status: "warning", text, advice: needed };
}
async function readOperations(client, page) {
  const call = makeDataCenterCall(calls2.readPage, {
    task: `ask what the account may do with page ${page}`,
    values: { id: page },
    query: { expand: "operations" }
  });
  return client.send(call, (document) => {
    const { operations } = readObject(document, "the page");
    if (!Array.isArray(operations)) return void 0;
    const ours = operations.map(readOptionalObject).filter(({ targetType }) => (targetType ?? "page") === "page");
    return new Set(ours.map(({ operation }) => readOptionalText(operation)).filter((name) => name !== void 0));
  });
}

// src/adapters/confluence/datacenter/doctor/index.ts
async function* examineDataCenter(client, spaces, { reason, first }) {
  try {
    const { connection } = await connect(client, { reason, ...first === void 0 ? {} : { reply: first } });
    const { displayName, id } = connection.account;
    yield { topic: "credential", status: "ok", text: `Confluence takes the ${describeCredential2(client)}` };
    yield { topic: "account", status: "ok", text: `${displayName} (${id}): pages are written in this name` };
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return yield { topic: "credential", status: "problem", text: error.message };
  }
  yield { topic: "scopes", status: "ok", text: describeScopes(client) };
  yield {
    topic: "plan",
    status: "ok",
    text: "Data Center can not archive pages over its API: --on-removed takes keep and trash"
  };
  for (const space of spaces) yield* await checkSpace2(client, space);
}
function describeCredential2({ credential }) {
  if (credential.kind === "oauth") return "access token of the OAuth client";
  return credential.kind === "bearer" ? "personal access token" : "user name and password";
}
function describeScopes({ credential }) {
  return credential.kind === "oauth" ? "the OAuth client was given an access token with WRITE, which includes READ" : "tokens have no scopes here: they may do what their account may";
}
async function checkSpace2(client, { key, page }) {
  const topic7 = `space ${key}`;
  try {
    const [space] = await readSpaces2(client, [key]);
    if (space === void 0) return [missing2(topic7, key)];
    const [found] = page === void 0 ? [] : await readPages(client, [page]);
    const seen = page === void 0 ? "" : `, its page ${page} ${found === void 0 ? "is not" : "is"} visible`;
    return [
      {
        topic: topic7,
        status: page !== void 0 && found === void 0 ? "warning" : "ok",
        text: `the space is there${seen}`
      },
      await checkPermissions(client, topic7, found?.id ?? space.homepageId)
    ];
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return [{ topic: topic7, status: "unknown", text: error.message }];
  }
}
function missing2(topic7, key) {
  return {
    topic: topic7,
    status: "problem",
    text: `there is no space ${key}, or this account may not see it: Confluence answers both alike`,
    advice: "Check the key (it stands in the address of the space), and give the account the permission to view it."
  };
}

// src/adapters/confluence/doctor/index.ts
var timeLimits = { request: 1e4, upload: 1e4, retries: 8e3 };
async function* examineConfluence(options, spaces) {
  const { check, location } = checkAddress(options);
  yield check;
  if (location === void 0) return;
  const opened = openClient(options);
  if ("status" in opened) return yield opened;
  try {
    const network = await checkNetwork(opened, location, options);
    yield network.check;
    if (network.reply !== void 0)
      yield* examineProduct(opened, options, { location, reply: network.reply, spaces });
  } finally {
    await opened.close();
  }
}
async function* examineProduct(client, options, { location, reply, spaces }) {
  const isSaid = options.deployment !== void 0 && options.deployment !== "auto";
  const cloud = isSaid ? void 0 : checkCloud(location, reply);
  if (cloud !== void 0) yield cloud;
  if (cloud?.status === "problem") return;
  if (options.token === void 0 && options.oauth === void 0) {
    const known = recogniseAddress(options.url);
    if (cloud === void 0 && known !== void 0) yield describeProduct(known);
    return yield missingToken;
  }
  if (cloud !== void 0) return yield* examineCloud(client, spaces);
  const product = await recogniseOrFail(client, options);
  if ("status" in product) return yield product;
  yield describeProduct(product);
  yield* product.deployment === "cloud" ? examineCloud(client, spaces) : examineDataCenter(client, spaces, product);
}
async function recogniseOrFail(client, options) {
  try {
    return await recognise(client, options);
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return { topic: "product", status: "problem", text: error.message };
  }
}
var missingToken = {
  topic: "credential",
  status: "problem",
  text: "CONFLUENCE_API_TOKEN is not set",
  advice: "Put a token into the environment or a .env file. For the Cloud it is made at https://id.atlassian.com/manage-profile/security/api-tokens, for Data Center in the settings of the account."
};
function openClient(options) {
  try {
    return createClient({
      ...options,
      ...options.oauth === void 0 ? { token: options.token ?? "none" } : {},
      timeLimits
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { topic: "credential", status: "problem", text: error.message };
  }
}

// src/adapters/github/examine.ts
var topic4 = "github";
async function examineGitHub(options, branch) {
  const client = createGitHubClient(options);
  const { owner, repo, octokit } = client;
  try {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return [describePush(data.permissions?.push), ...await checkRules(client, branch)];
  } catch (error) {
    const { status, message } = readRefusal(error);
    const text = `GitHub does not show ${owner}/${repo} to this token: ${message}`;
    const advice = status === 401 ? "Check GITHUB_TOKEN: it is wrong or expired." : 'Give the job "permissions: contents: write", and check the network to GitHub.';
    return [{ topic: topic4, status: "problem", text, advice }];
  }
}
function describePush(push) {
  if (push === true) return { topic: topic4, status: "ok", text: "the token may write to the repository" };
  if (push === void 0) {
    return {
      topic: topic4,
      status: "unknown",
      text: "GitHub does not tell whether the token may write to the repository",
      advice: 'The log of the job shows its permissions under "Set up job": it needs contents: write.'
    };
  }
  return {
    topic: topic4,
    status: "warning",
    text: "the token may not write to the repository, so that the ids of new pages can not be committed",
    advice: 'Give the job "permissions: contents: write", or set write-back: off.'
  };
}
async function checkRules({ octokit, owner, repo }, branch) {
  try {
    const { data: rules } = await octokit.rest.repos.getBranchRules({ owner, repo, branch });
    const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
    const byPullRequest = rules.some(({ type }) => type === "pull_request") || data.protected;
    if (!byPullRequest) return [{ topic: topic4, status: "ok", text: `branch ${branch} is not protected` }];
    return [
      {
        topic: topic4,
        status: "warning",
        text: `branch ${branch} is protected: it may refuse the commit with the ids of new pages`,
        advice: 'Set write-back: pull-request, and give the job "pull-requests: write"; or let github-actions[bot] bypass the rule.'
      }
    ];
  } catch (error) {
    const { message } = readRefusal(error);
    return [{ topic: topic4, status: "unknown", text: `the rules of branch ${branch} could not be read: ${message}` }];
  }
}

// src/faces/cli/doctor/github.ts
async function checkGitHub(env, branch) {
  if (env["GITHUB_ACTIONS"] !== "true") return [];
  const token = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (token === "" || repository === "") {
    const text = `this is a job of GitHub Actions, but ${token === "" ? "GITHUB_TOKEN" : "GITHUB_REPOSITORY"} is not set`;
    const advice = 'Add "env: GITHUB_TOKEN: ${{ github.token }}" to the step to have its permissions checked.';
    return [{ topic: "github", status: "unknown", text, advice }];
  }
  const apiUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
  return examineGitHub({ token, repository, apiUrl }, branch);
}

// src/faces/cli/doctor/mapping.ts
var topic5 = "mapping";
async function examineMapping({ tree }, mappingFile) {
  try {
    const text = await tree.readText(mappingFile);
    if (text === void 0) return { check: missing3(mappingFile), spaces: [] };
    const mapping = parseMapping(text, mappingFile);
    const { files } = await tree.list();
    return { check: describe2(mapping, mappingFile, files), spaces: listSpaces(mapping) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { check: { topic: topic5, status: "problem", text: error.message }, spaces: [] };
  }
}
function missing3(mappingFile) {
  return {
    topic: topic5,
    status: "problem",
    text: `there is no ${mappingFile}`,
    advice: 'Run "confluence rebuild-mapping --space KEY" to make it, or name another with --mapping.'
  };
}
function describe2({ entries, messages }, mappingFile, files) {
  const [first] = messages.filter(({ fatal }) => fatal === true);
  if (first !== void 0) {
    const place = first.line === void 0 || first.line === null ? "" : `:${first.line}:${first.column ?? 1}`;
    return {
      topic: topic5,
      status: "problem",
      text: `${mappingFile}${place}: ${first.reason}`,
      advice: 'Run "confluence check" for all that is wrong in it.'
    };
  }
  const gone = entries.filter(({ path }) => !files.has(path));
  const known = entries.filter(({ pageId }) => pageId !== void 0).length;
  const size = `${mappingFile} has ${count(entries.length, "entry", "entries")}, ${known} with a page id`;
  if (gone.length > 0) {
    return {
      topic: topic5,
      status: "problem",
      text: `${size}; ${count(gone.length, "file")} of it ${gone.length === 1 ? "does" : "do"} not exist: ${gone.slice(0, 3).map(({ path }) => path).join(", ")}${gone.length > 3 ? ", …" : ""}`,
      advice: 'Run "confluence rebuild-mapping" to follow renames, with --prune to drop what is gone.'
    };
  }
  if (entries.length === 0) {
    const advice = 'Run "confluence rebuild-mapping --space KEY" to add the Markdown files.';
    return { topic: topic5, status: "warning", text: size, advice };
  }
  return { topic: topic5, status: "ok", text: size };
}
function listSpaces({ entries }) {
  const spaces = /* @__PURE__ */ new Map();
  for (const { space, pageId } of entries) {
    const key = foldSpaceKey(space);
    const known = spaces.get(key);
    if (known?.page !== void 0) continue;
    spaces.set(key, { key: known?.key ?? space, ...pageId === void 0 ? {} : { page: pageId } });
  }
  return [...spaces.values()];
}

// src/faces/cli/doctor/render.ts
var styles = { ok: "green", warning: "yellow", problem: "red", unknown: "dim" };
function renderCheck({ topic: topic7, status, text, advice }, colors) {
  const head = `${colors[styles[status]](status.padEnd(7))} ${colors.bold(topic7)}: ${clean(text)}
`;
  return advice === void 0 ? head : `${head}        ${colors.dim("→")} ${clean(advice)}
`;
}
function countChecks(checks) {
  const counts = { ok: 0, warning: 0, problem: 0, unknown: 0 };
  for (const { status } of checks) counts[status] += 1;
  return counts;
}
function renderDiagnosis(counts, colors) {
  const { ok, warning, problem, unknown } = counts;
  const parts = [
    count(problem, "problem"),
    ...warning > 0 ? [count(warning, "warning")] : [],
    ...unknown > 0 ? [`${unknown} unknown`] : []
  ];
  return `${colors.bold(`${count(ok + warning + problem + unknown, "check")}: ${parts.join(", ")}`)}
`;
}
function clean(text) {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "");
}

// src/faces/cli/doctor/repository.ts
var topic6 = "git";
async function checkRepository(root, env) {
  const opened = await openRepository(root);
  if (opened.kind === "none") {
    const text = `${root} is synced as a plain folder: ${opened.reason}`;
    const advice = "Every sync is then a full one, and renamed files are not followed.";
    return [{ topic: topic6, status: "warning", text, advice }];
  }
  const { repository } = opened;
  const head = await repository.readHead();
  if (head === void 0) {
    const text = `${root} is a repository without any commit`;
    return [{ topic: topic6, status: "warning", text, advice: "Commit, so that a sync can tell what changed." }];
  }
  const branch = await repository.readBranch();
  const place = branch === void 0 ? `commit ${head.slice(0, 7)}` : `branch ${branch} at ${head.slice(0, 7)}`;
  const origin = await repository.readOrigin();
  const named = (env["GITHUB_REPOSITORY"] ?? "") !== "" || origin !== void 0;
  return [
    { topic: topic6, status: "ok", text: `${root}, ${place}` },
    ...named ? [] : [noOrigin],
    ...await repository.isShallow() ? [shallow] : []
  ];
}
var noOrigin = {
  topic: topic6,
  status: "warning",
  text: 'there is no remote "origin" on GitHub',
  advice: "The pages then have no links to their source. Add the remote, or set GITHUB_REPOSITORY to owner/name."
};
var shallow = {
  topic: topic6,
  status: "warning",
  text: "the clone is shallow: renames further back are not found, and a sync may have to be a full one",
  advice: 'Run "git fetch --unshallow"; in a workflow set fetch-depth: 0.'
};

// src/faces/cli/commands/run-doctor.ts
async function runDoctor(command) {
  const { flags, io } = command;
  const colors = createColors(io.outIsTerminal, flags, io.env);
  const checks = [];
  for await (const check of examine(command)) {
    checks.push(check);
    const shown = flags.quiet !== true || check.status === "problem";
    if (flags.json !== true && shown) io.out(renderCheck(check, colors));
  }
  const counts = countChecks(checks);
  io.out(
    flags.json === true ? `${JSON.stringify({ version: 1, checks, counts }, void 0, 2)}
` : renderDiagnosis(counts, colors)
  );
  return counts.problem > 0 ? 1 : 0;
}
async function* examine({ own, flags, io }) {
  const workspace = await openWorkspace(io, {});
  const env = await readEnvironment(io, workspace.root);
  yield* await checkRepository(workspace.root, io.env);
  const { check, spaces } = await examineMapping(workspace, mappingPathOf(flags, io, workspace.root));
  yield check;
  const options = {
    ...readKnownCredentials(flags, env),
    signal: io.signal,
    ...own.cloudId === void 0 ? {} : { cloudId: own.cloudId },
    ...flags.verbose === true ? { onRequest: ({ method, path, status }) => io.err(`${method} ${path} ${status ?? "no answer"}
`) } : {}
  };
  yield* examineConfluence(options, spaces);
  yield* await checkGitHub(env, workspace.repository.branch);
}
export {
  runDoctor
};
