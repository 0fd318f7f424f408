import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openWorkspace
} from "./chunk-UW23VY7U.js";
import {
  createColors
} from "./chunk-UYXEHF6P.js";
import {
  mappingPathOf,
  readEnvironment
} from "./chunk-IX4RR3JZ.js";
import {
  createGitHubClient,
  readRefusal
} from "./chunk-PZE52FJ3.js";
import {
  calls,
  createClient,
  isHtml,
  makeCall,
  openSession,
  readCloudId,
  readList,
  readObject,
  readOptionalObject,
  readOptionalText,
  readRefusal as readRefusal2,
  readSpaces
} from "./chunk-UAC536RO.js";
import {
  isAtlassianHost,
  parseSiteUrl
} from "./chunk-HYA7B6L3.js";
import "./chunk-MKKFL3JF.js";
import {
  count
} from "./chunk-LA546V7Z.js";
import {
  openRepository,
  parseMapping
} from "./chunk-JLAVLDQV.js";
import "./chunk-SMZADEMF.js";
import "./chunk-PT6XTZUQ.js";
import {
  ConfluenceError,
  InputError,
  foldSpaceKey
} from "./chunk-45NGU253.js";
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
  try {
    const connection = await openSession(client);
    return { checks: [describeCredential(client), describeAccount(connection)], usable: true };
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    const failed = { topic: "credential", status: "problem", text: error.message };
    return { checks: [failed, ...adviseOnEmail(client)], usable: await isKnown(client) };
  }
}
async function isKnown(client) {
  const reply = await ask(client, calls.readCurrentUser);
  return reply !== void 0 && isScopeRefusal(reply);
}
function describeCredential(client) {
  const sort = client.credential.kind === "basic" ? "API token with its e-mail address" : "token without e-mail address (Bearer)";
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
  if (client.credential.kind === "basic") return [];
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
  downloadAttachment: "readonly:content.attachment:confluence",
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
function listCallScopes() {
  return Object.keys(calls).filter((name) => !diagnosis.has(name)).map((name) => {
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
  const found = new Set(reads.flatMap((call, index) => answers[index] === true ? call.granular : []));
  const writesPages = found.has("read:page:confluence") ? await mayWritePages(client) : void 0;
  if (writesPages === true) found.add("write:page:confluence");
  const writes = all.filter(({ method }) => method !== "GET");
  const refused = writesPages === false ? writes.filter(isPageWrite) : [];
  const open = writes.flatMap(({ granular }) => granular).filter((scope) => !found.has(scope) && !(writesPages === false && scope === "write:page:confluence"));
  return [
    ...describeLacking([...lacking, ...refused], found),
    ...found.size > 0 ? [{ topic: topic2, status: "ok", text: `the token has ${list(found)}` }] : [],
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
function describePermissions(topic6, { space, page }) {
  const has = (need) => need.operations.some((name) => space.has(name) || space.has(`${name} `));
  const may = needs.filter(has).map(({ name }) => name);
  const edits = page?.permitted.has("update page") === true;
  const granted = [...edits ? ["edit pages"] : [], ...may];
  return [
    ...granted.length > 0 ? [{ topic: topic6, status: "ok", text: `the account may ${granted.join(", ")}` }] : [],
    ...needs.filter((need) => !has(need)).map((need) => describeLack(topic6, need)),
    ...page === void 0 || edits ? [] : [describeLockedPage(topic6, page)]
  ];
}
function describeLack(topic6, { name, status, purpose }) {
  return {
    topic: topic6,
    status,
    text: `Confluence does not list that the account may ${name}, needed for ${purpose}`,
    advice: "Give it the permission in the settings of the space."
  };
}
function describeLockedPage(topic6, { id, isOurs }) {
  return {
    topic: topic6,
    status: isOurs ? "problem" : "warning",
    text: `the account may not edit ${isOurs ? "the mapped page" : "the home page,"} ${id}`,
    advice: isOurs ? "Let the account edit it: by a permission in the settings of the space, and in the restrictions of the page." : "It may be restricted. Else give the account the permission to edit pages in the settings of the space."
  };
}

// src/adapters/confluence/cloud/doctor/spaces.ts
async function checkSpace(client, { key, page }) {
  const topic6 = `space ${key}`;
  try {
    const [space] = await readSpaces(client, [key]);
    if (space === void 0) return [missing(topic6, key)];
    const permitted = await readPermitted(client, calls.listSpaceOperations, space.id);
    return describePermissions(topic6, { space: permitted, ...await readPagePermitted(client, space, page) });
  } catch (error) {
    if (!(error instanceof ConfluenceError)) throw error;
    return [{ topic: topic6, status: "unknown", text: error.message }];
  }
}
function missing(topic6, key) {
  return {
    topic: topic6,
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
function checkAddress(url) {
  const typed = url.trim();
  if (typed === "") {
    const advice = "Set it to the address of the site, such as https://acme.atlassian.net/wiki, or give it by --url.";
    return { check: { topic: "url", status: "problem", text: "CONFLUENCE_URL is not set", advice } };
  }
  try {
    const location = parseSiteUrl(typed);
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
function describeProxy({ protocol, hostname, port }, env) {
  const read = (name) => env[name] ?? env[name.toUpperCase()] ?? "";
  const proxy = protocol === "https:" ? read("https_proxy") || read("http_proxy") : read("http_proxy");
  if (proxy === "" || isExempt(read("no_proxy"), hostname, port)) return void 0;
  if (!URL.canParse(proxy)) return "(whose address is malformed)";
  return new URL(proxy).origin;
}
function isExempt(list2, hostname, port) {
  return list2.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
    if (entry === "*") return true;
    const [, name = "", only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (only !== void 0 && only !== port) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
}

// src/adapters/confluence/doctor/network.ts
async function checkNetwork(client, { apiUrl }) {
  const { origin, host, protocol } = new URL(apiUrl);
  const proxy = describeProxy(new URL(apiUrl), process.env);
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
function checkProduct({ apiUrl, siteUrl }, reply) {
  const topic6 = "product";
  if (siteUrl === void 0) {
    return { topic: topic6, status: "ok", text: "Confluence Cloud, known by the address of its API gateway" };
  }
  const { hostname, host } = new URL(apiUrl);
  const cloudId = reply.status === 200 ? readCloudId(reply.text) : void 0;
  if (cloudId !== void 0)
    return { topic: topic6, status: "ok", text: `Confluence Cloud, known by its cloud id ${cloudId}` };
  const answered = `${host} answered ${reply.status} when asked for a cloud id`;
  if (isAtlassianHost(hostname)) {
    const missing3 = reply.status === 404;
    return {
      topic: topic6,
      status: missing3 ? "problem" : "ok",
      text: missing3 ? `there seems to be no site of this name: ${answered}` : `Confluence Cloud, known by the name of its host (${answered})`,
      ...missing3 ? { advice: "Take the address that the browser shows when you read a page." } : {}
    };
  }
  return {
    topic: topic6,
    status: "warning",
    text: `taken for Confluence Cloud under a name of its own, but ${answered}`,
    advice: "If sign-in fails, too: the address is not that of a Confluence Cloud site, or a proxy or login page answers in its place."
  };
}

// src/adapters/confluence/doctor/index.ts
var timeLimits = { request: 1e4, upload: 1e4, retries: 8e3 };
async function* examineConfluence(options, spaces) {
  const { check, location } = checkAddress(options.url);
  yield check;
  if (location === void 0) return;
  const opened = openClient(options);
  if ("status" in opened) return yield opened;
  try {
    const network = await checkNetwork(opened, location);
    yield network.check;
    if (network.reply === void 0) return;
    const product = checkProduct(location, network.reply);
    yield product;
    if (product.status === "problem") return;
    if (options.token === void 0) return yield missingToken;
    yield* examineCloud(opened, spaces);
  } finally {
    await opened.close();
  }
}
var missingToken = {
  topic: "credential",
  status: "problem",
  text: "CONFLUENCE_API_TOKEN is not set",
  advice: "Put a token into the environment or a .env file. Tokens are made at https://id.atlassian.com/manage-profile/security/api-tokens."
};
function openClient(options) {
  try {
    return createClient({ ...options, token: options.token ?? "none", timeLimits });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { topic: "credential", status: "problem", text: error.message };
  }
}

// src/adapters/github/examine.ts
var topic3 = "github";
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
    return [{ topic: topic3, status: "problem", text, advice }];
  }
}
function describePush(push) {
  if (push === true) return { topic: topic3, status: "ok", text: "the token may write to the repository" };
  if (push === void 0) {
    return {
      topic: topic3,
      status: "unknown",
      text: "GitHub does not tell whether the token may write to the repository",
      advice: 'The log of the job shows its permissions under "Set up job": it needs contents: write.'
    };
  }
  return {
    topic: topic3,
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
    if (!byPullRequest) return [{ topic: topic3, status: "ok", text: `branch ${branch} is not protected` }];
    return [
      {
        topic: topic3,
        status: "warning",
        text: `branch ${branch} is protected: it may refuse the commit with the ids of new pages`,
        advice: 'Set write-back: pull-request, and give the job "pull-requests: write"; or let github-actions[bot] bypass the rule.'
      }
    ];
  } catch (error) {
    const { message } = readRefusal(error);
    return [{ topic: topic3, status: "unknown", text: `the rules of branch ${branch} could not be read: ${message}` }];
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
var topic4 = "mapping";
async function examineMapping({ tree }, mappingFile) {
  try {
    const text = await tree.readText(mappingFile);
    if (text === void 0) return { check: missing2(mappingFile), spaces: [] };
    const mapping = parseMapping(text, mappingFile);
    const { files } = await tree.list();
    return { check: describe2(mapping, mappingFile, files), spaces: listSpaces(mapping) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { check: { topic: topic4, status: "problem", text: error.message }, spaces: [] };
  }
}
function missing2(mappingFile) {
  return {
    topic: topic4,
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
      topic: topic4,
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
      topic: topic4,
      status: "problem",
      text: `${size}; ${count(gone.length, "file")} of it ${gone.length === 1 ? "does" : "do"} not exist: ${gone.slice(0, 3).map(({ path }) => path).join(", ")}${gone.length > 3 ? ", …" : ""}`,
      advice: 'Run "confluence rebuild-mapping" to follow renames, with --prune to drop what is gone.'
    };
  }
  if (entries.length === 0) {
    const advice = 'Run "confluence rebuild-mapping --space KEY" to add the Markdown files.';
    return { topic: topic4, status: "warning", text: size, advice };
  }
  return { topic: topic4, status: "ok", text: size };
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
function renderCheck({ topic: topic6, status, text, advice }, colors) {
  const head = `${colors[styles[status]](status.padEnd(7))} ${colors.bold(topic6)}: ${clean(text)}
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
var topic5 = "git";
async function checkRepository(root, env) {
  const opened = await openRepository(root);
  if (opened.kind === "none") {
    const text = `${root} is synced as a plain folder: ${opened.reason}`;
    const advice = "Every sync is then a full one, and renamed files are not followed.";
    return [{ topic: topic5, status: "warning", text, advice }];
  }
  const { repository } = opened;
  const head = await repository.readHead();
  if (head === void 0) {
    const text = `${root} is a repository without any commit`;
    return [{ topic: topic5, status: "warning", text, advice: "Commit, so that a sync can tell what changed." }];
  }
  const branch = await repository.readBranch();
  const place = branch === void 0 ? `commit ${head.slice(0, 7)}` : `branch ${branch} at ${head.slice(0, 7)}`;
  const origin = await repository.readOrigin();
  const named = (env["GITHUB_REPOSITORY"] ?? "") !== "" || origin !== void 0;
  return [
    { topic: topic5, status: "ok", text: `${root}, ${place}` },
    ...named ? [] : [noOrigin],
    ...await repository.isShallow() ? [shallow] : []
  ];
}
var noOrigin = {
  topic: topic5,
  status: "warning",
  text: 'there is no remote "origin" on GitHub',
  advice: "The pages then have no links to their source. Add the remote, or set GITHUB_REPOSITORY to owner/name."
};
var shallow = {
  topic: topic5,
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
  const url = flags.url ?? env["CONFLUENCE_URL"] ?? "";
  const email = flags.email ?? env["CONFLUENCE_EMAIL"] ?? "";
  const token = env["CONFLUENCE_API_TOKEN"] ?? "";
  const options = {
    url,
    signal: io.signal,
    ...email === "" ? {} : { email },
    ...token === "" ? {} : { token },
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
