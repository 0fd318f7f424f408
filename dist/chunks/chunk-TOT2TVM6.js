import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  ShapeError,
  backoffMs,
  batchSize,
  calls,
  collect,
  createClient,
  currentUserCall,
  findCloudId,
  isCaptcha,
  isHtml,
  makeCall,
  makeError,
  openSession,
  paginate,
  readId,
  readInteger,
  readList,
  readObject,
  readOptionalId,
  readOptionalObject,
  readOptionalText,
  readRefusal,
  readSpaces,
  readText,
  toError,
  toShapeError
} from "./chunk-UAC536RO.js";
import {
  parseDataCenterUrl,
  recogniseAddress
} from "./chunk-HYA7B6L3.js";
import {
  pLimit
} from "./chunk-JLAVLDQV.js";
import {
  ConfluenceError,
  foldSpaceKey,
  toPageId,
  toSpaceId,
  toSpaceKey
} from "./chunk-45NGU253.js";

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
function parseBody(value) {
  const storage = readOptionalObject(readOptionalObject(value)["storage"])["value"];
  return typeof storage === "string" ? storage : void 0;
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

// src/adapters/confluence/cloud/bodies.ts
var bodiesAtOnce = 50;
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
    return await collect(paginate(client, call, parseEntry));
  } catch (error) {
    if (status !== void 0 && error instanceof ConfluenceError && error.code === "rejected") return [];
    throw error;
  }
}
function parseEntry(value) {
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
  const read2 = of("read");
  const update3 = of("update");
  const lengths = [read2, update3].flatMap(({ users, groups }) => [users.length, groups.length]);
  return { read: read2, update: update3, largest: Math.max(...lengths) };
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
    isReadOnly: (page) => isReadOnly(client, page),
    downloadAttachment: (page, attachment) => downloadAttachment(client, page, attachment),
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
  for (let wait = firstPollMs; client.clock.now() < deadline; wait = Math.min(wait * 2, longestPollMs)) {
    const state = await client.send(call, readState);
    if (state.kind === "done") return;
    if (state.kind === "failed") {
      throw new ConfluenceError(
        `Cannot ${task}: Confluence gave up${state.why === "" ? "" : `, "${state.why}"`}. Archive it by hand, or use on-removed: trash.`,
        { code: "rejected" }
      );
    }
    await client.sleep(wait);
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
  const patience = createPatience(client);
  const publish = createPublish(client);
  const patiently = (page, write) => patience.run(page, write);
  return {
    createDraft: async (draft) => patience.expect(await createDraft(client, draft)),
    discardDraft: (draft) => discardDraft(client, draft),
    publish: (draft, space, content) => patience.run(draft, () => publish(draft, { space, content })),
    create: async (space, content) => {
      const draft = patience.expect(await createDraft(client, { space, title: content.title }));
      return patience.run(draft, () => publish(draft, { space, content }));
    },
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

// src/adapters/confluence/datacenter/calls.ts
var calls2 = {
  readCurrentUser: read("/rest/api/user/current"),
  listSpaces: read("/rest/api/space"),
  listPages: read("/rest/api/content"),
  readPage: read("/rest/api/content/{id}"),
  listVersions: read("/rest/api/content/{id}/version"),
  // The same before version 8: it was an experiment then.
  listVersionsBefore8: read("/rest/experimental/content/{id}/version"),
  listLabels: read("/rest/api/content/{id}/label"),
  readProperty: read("/rest/api/content/{id}/property/{key}"),
  listAttachments: read("/rest/api/content/{id}/child/attachment"),
  downloadAttachment: read("/download/attachments/{id}/{name}"),
  listChildren: read("/rest/api/content/{id}/child/page"),
  readRestrictions: read("/rest/api/content/{id}/restriction/byOperation"),
  createPage: once("POST", "/rest/api/content"),
  updatePage: once("PUT", "/rest/api/content/{id}"),
  deletePage: again("DELETE", "/rest/api/content/{id}"),
  // Adding a label that is there, and removing one that is not, changes nothing.
  addLabels: again("POST", "/rest/api/content/{id}/label"),
  removeLabel: again("DELETE", "/rest/api/content/{id}/label"),
  createProperty: once("POST", "/rest/api/content/{id}/property"),
  updateProperty: once("PUT", "/rest/api/content/{id}/property/{key}"),
  createAttachment: once("POST", "/rest/api/content/{id}/child/attachment"),
  updateAttachment: once("POST", "/rest/api/content/{id}/child/attachment/{attachment}/data"),
  deleteAttachment: again("DELETE", "/rest/api/content/{id}"),
  // Replaces all restrictions by the given ones.
  putRestrictions: again("PUT", "/rest/api/content/{id}/restriction"),
  // The same before version 8.8.
  putRestrictionsBefore88: again("PUT", "/rest/experimental/content/{id}/restriction")
};
function makeDataCenterCall(kind, details) {
  const headers = {
    ...details.json === void 0 && details.payload === void 0 ? { "content-type": "application/json" } : {},
    ...kind.method === "GET" ? {} : { "x-atlassian-token": "no-check" },
    ...details.headers
  };
  return { ...makeCall(kind, { ...details, headers }), deployment: "datacenter" };
}
function read(path) {
  return { method: "GET", path, repeat: "always", scopes: [] };
}
function once(method, path) {
  return { method, path, repeat: "unsent", scopes: [] };
}
function again(method, path) {
  return { method, path, repeat: "always", scopes: [] };
}

// src/adapters/confluence/datacenter/session.ts
var sessions = /* @__PURE__ */ new WeakMap();
function openSession2(client, connect2) {
  const open = sessions.get(client) ?? connect2();
  sessions.set(client, open);
  void open.catch(() => sessions.delete(client));
  return open;
}
function rememberSpace({ spaces }, space) {
  spaces.byId.set(space.id, space);
  spaces.byKey.set(foldSpaceKey(space.key), space);
}

// src/adapters/confluence/datacenter/sign-in-error.ts
function explainSignIn(client, call, reply) {
  const said = readRefusal(reply);
  const answered = `Confluence answered ${reply.status}${said === "" ? "" : ` "${said}"`}`;
  const { why, advice } = diagnose(client, reply, answered);
  return makeError(call, { code: "auth", why, advice, reply }, client.credential.redact);
}
function explainVisitor(client, call, reply) {
  const why = "Confluence takes us for a visitor without an account";
  return makeError(call, { code: "auth", why, advice: tokenAdvice(client), reply }, client.credential.redact);
}
function diagnose(client, reply, answered) {
  if (isCaptcha(reply)) {
    return {
      why: `${answered}: after failed attempts it wants a CAPTCHA to be solved`,
      advice: "Sign in once with a browser as that account and solve the CAPTCHA, then run again with a correct token."
    };
  }
  if (reply.status >= 300 && reply.status < 400) return redirected(reply);
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
function redirected(reply) {
  const target = reply.headers["location"] ?? "";
  const place = URL.canParse(target) ? new URL(target).host : "another page";
  const advice = "This is usually a login page (single sign-on), or another address or context path than Confluence’s base URL. Give the base URL that its administration shows, and use a personal access token, which single sign-on lets through.";
  return { why: `it answered ${reply.status} and sends us to ${place}`, advice };
}
function tokenAdvice(client) {
  return client.credential.kind === "bearer" ? "The token was sent as Bearer, as personal access tokens are (Confluence 7.9 and later). Check that it is not expired or revoked; new ones are made in the profile settings of Confluence. A password needs its user name." : "It was sent with the user name, as passwords are. Check both; a personal access token goes without a user name. An administrator may have switched off passwords for the API.";
}

// src/adapters/confluence/datacenter/connect.ts
var currentUserCall2 = makeDataCenterCall(calls2.readCurrentUser, { task: "sign in to Confluence" });
function connect(client, known = { reason: "deployment is set to datacenter" }) {
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
  if (reply.status !== 200 || isHtml(reply)) throw explainSignIn(client, currentUserCall2, reply);
  try {
    const user = readObject(JSON.parse(reply.text), "the current user");
    const account = readUser(user);
    if (account.id === void 0) throw explainVisitor(client, currentUserCall2, reply);
    const displayName = readOptionalText(user["displayName"]) ?? account.id;
    const { apiUrl } = client.location();
    return {
      user: account.names,
      connection: {
        account: { id: account.id, displayName },
        siteUrl: apiUrl,
        deployment: "datacenter",
        reason,
        hasDrafts: false
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
var batchSize3 = 200;
async function* paginate2(client, call, parse) {
  let start = 0;
  for (; ; ) {
    const query = { limit: String(batchSize3), ...call.query, ...start > 0 ? { start: String(start) } : {} };
    const asked = Number(query.limit);
    const batch = await client.send({ ...call, query }, (document) => readBatch(document, parse));
    if (batch.entries.length > 0) yield batch.entries;
    const limit = batch.limit ?? asked;
    const isFull = batch.entries.length >= Math.max(1, Math.min(limit, asked));
    if (!isFull && !batch.hasNext) return;
    start += batch.hasNext ? Math.max(limit, batch.entries.length, 1) : batch.entries.length;
  }
}
async function collect2(batches) {
  const all = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
function readBatch(document, parse) {
  const body = readObject(document, "the list");
  const { limit } = body;
  return {
    entries: readList(body["results"], "results of the list").map((entry) => parse(entry)),
    limit: typeof limit === "number" && limit > 0 ? limit : void 0,
    hasNext: readOptionalText(readOptionalObject(body["_links"])["next"]) !== void 0
  };
}

// src/adapters/confluence/datacenter/attachments.ts
async function readAttachments2(client, page) {
  return list2(client, page, {});
}
async function downloadAttachment2(client, page, { name }) {
  await connect(client);
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
  await connect(client);
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
  await connect(client);
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
  await client.send(makeDataCenterCall(kind, details), () => void 0);
}
async function list2(client, page, query) {
  await connect(client);
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
var pageExpansion = "version,ancestors,space";
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
  return {
    id,
    title: readText(page["title"], `title of page ${id}`),
    status,
    spaceId: readSpaceId(page["space"], session, id),
    ...parentId === void 0 || status !== "current" ? {} : { parentId: toPageId(parentId) },
    version,
    url: webui?.startsWith("/") ? `${siteUrl}${webui}` : `${siteUrl}/pages/viewpage.action?pageId=${id}`
  };
}
function parseVersion2(value) {
  const version = readObject(value, "the version");
  const by = readOptionalObject(version["by"]);
  const authorId = readOptionalText(by["username"]) ?? readOptionalText(by["userKey"]);
  const createdAt = readOptionalText(version["when"]);
  return {
    number: readInteger(version["number"], "number of the version"),
    message: readOptionalText(version["message"]) ?? "",
    ...authorId === void 0 ? {} : { authorId },
    ...createdAt === void 0 ? {} : { createdAt }
  };
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
  const read2 = async (id) => {
    const page = await readBody(client, id, {}) ?? await readBody(client, id, { status: "trashed" });
    if (page?.body !== void 0) found.set(id, page.body);
  };
  await Promise.all([...new Set(ids)].map((id) => limit(() => read2(id))));
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
  await connect(client);
  const call = makeDataCenterCall(calls2.readPage, {
    task: `read the content of page ${id}`,
    values: { id },
    query: { ...query, expand: "body.storage,version" }
  });
  try {
    return await client.send(call, (document) => {
      const page = readObject(document, "the page");
      const { value } = readOptionalObject(readOptionalObject(page["body"])["storage"]);
      return {
        number: parseVersion2(page["version"]).number,
        body: typeof value === "string" ? value : void 0
      };
    });
  } catch (error) {
    if (hasCode(error, ["not-found", "rejected"])) return void 0;
    throw error;
  }
}

// src/adapters/confluence/datacenter/children.ts
async function hasChildren2(client, page) {
  await connect(client);
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

// src/adapters/confluence/datacenter/labels.ts
async function readLabels2(client, page) {
  await connect(client);
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
  await connect(client);
  const call = makeDataCenterCall(calls2.addLabels, {
    task: `add labels ${names.map((name) => `"${name}"`).join(", ")} to page ${page}`,
    values: { id: page },
    json: names.map((name) => ({ prefix: "global", name }))
  });
  await client.send(call, () => void 0);
}
async function removeLabel2(client, page, name) {
  await connect(client);
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

// src/adapters/confluence/datacenter/page.ts
async function readPage2(client, id, statuses3) {
  const session = await connect(client);
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
var chunkSize = 20;
async function readSpaces2(client, keys) {
  const session = await connect(client);
  const asked = [
    ...new Set(keys.flatMap((key) => [key, toSpaceKey(key.startsWith("~") ? key : key.toUpperCase())]))
  ];
  const wanted = new Set(keys.map(foldSpaceKey));
  const found = /* @__PURE__ */ new Map();
  for (let start = 0; start < asked.length; start += chunkSize) {
    const chunk2 = asked.slice(start, start + chunkSize);
    const call = makeDataCenterCall(calls2.listSpaces, {
      task: `read ${keys.length === 1 ? "space" : "spaces"} ${keys.slice(0, chunkSize).join(", ")}`,
      query: { spaceKey: chunk2, expand: "homepage" }
    });
    for (const space of await collect2(paginate2(client, call, parseSpace)))
      if (wanted.has(foldSpaceKey(space.key))) found.set(foldSpaceKey(space.key), space);
  }
  for (const space of found.values()) rememberSpace(session, space);
  return [...found.values()];
}
async function keyOfSpace(client, id) {
  const space = (await connect(client)).spaces.byId.get(id);
  if (space !== void 0) return space.key;
  throw new ConfluenceError(
    `Cannot list the pages of space ${id}: its key is not known. Read the space first.`,
    {
      code: "not-found"
    }
  );
}
function parseSpace(value) {
  const space = readObject(value, "the space");
  const homepageId = readOptionalId(readOptionalObject(space["homepage"])["id"]);
  return {
    id: toSpaceId(readId(space["id"], "id of the space")),
    key: toSpaceKey(readText(space["key"], "key of the space")),
    ...homepageId === void 0 ? {} : { homepageId: toPageId(homepageId) }
  };
}

// src/adapters/confluence/datacenter/pages.ts
var fewPages = 3;
var sideBySide2 = 8;
async function readPages2(client, ids) {
  const { spaces } = await connect(client);
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
  const session = await connect(client);
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
  await connect(client);
  let known = isNew ? void 0 : await readProperty2(client, page);
  const isDone = () => sameNames(known?.labels ?? [], names);
  if (isDone()) return;
  await writeOnce(client, {
    write: () => writeProperty2(client, page, { known, names }).then(() => true),
    look: async () => {
      known = await readProperty2(client, page);
      return isDone() || void 0;
    },
    doubtful: ["unavailable", "conflict", "rejected"]
  });
}
async function readProperty2(client, page) {
  await connect(client);
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
  const session = await connect(client);
  const task = readOnly ? `make page ${page} read-only` : `let others edit page ${page} again`;
  const present = isNew ? noRestrictions2 : await readRestrictions2(client, page, task);
  if (isOnlyFor2(session, present) === readOnly) return;
  const details = { task, values: { id: page }, json: toDocument2(present, readOnly ? [session.user] : []) };
  const send2 = (kind) => client.send(makeDataCenterCall(kind, details), () => void 0);
  if (session.writesOldRestrictions === true) return send2(calls2.putRestrictionsBefore88);
  try {
    await send2(calls2.putRestrictions);
    session.writesOldRestrictions = false;
  } catch (error) {
    if (session.writesOldRestrictions === false || !isUnknownRequest(error)) throw error;
    await send2(calls2.putRestrictionsBefore88);
    session.writesOldRestrictions = true;
  }
}
async function isReadOnly2(client, page) {
  const session = await connect(client);
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
function toDocument2({ read: read2 }, editors) {
  const user = ({ key, name }) => ({
    type: "known",
    ...name === void 0 ? {} : { username: name },
    ...key === void 0 ? {} : { userKey: key }
  });
  const groups = read2.groups.map((name) => ({ type: "group", name }));
  const readers = { user: read2.users.map(user), ...groups.length > 0 ? { group: groups } : {} };
  return [
    ...read2.users.length > 0 || groups.length > 0 ? [{ operation: "read", restrictions: readers }] : [],
    { operation: "update", restrictions: { user: editors.map(user) } }
  ];
}

// src/adapters/confluence/datacenter/first-version.ts
var markPattern = /^\[sync \d+ [\w-]+\.[\w-]+ [\w.-]+\]/;
var tracePattern = /<ac:structured-macro\b[^>]*ac:name="anchor"[^>]*>\s*<ac:parameter ac:name="">(\[sync \d+ [\w-]+\.[\w-]+ [-.]+\])<\/ac:parameter>/;
function addTrace(body, message) {
  const mark = markPattern.exec(message)?.[0];
  if (mark === void 0) return body;
  const name = mark.replace(
    / ([\w.-]+)\]$/,
    (_, fingerprint) => ` ${fingerprint.replace(/\w/g, "-")}]`
  );
  return `${body}<p><ac:structured-macro ac:name="anchor"><ac:parameter ac:name="">${name}</ac:parameter></ac:structured-macro></p>`;
}
function readTrace(body) {
  return tracePattern.exec(body)?.[1];
}

// src/adapters/confluence/datacenter/versions.ts
async function* readVersions2(client, page) {
  await connect(client);
  for await (const batch of list4(client, page)) {
    const first = batch.find(({ number, message }) => number === 1 && message === "");
    const mark = first === void 0 ? void 0 : await readMarkOfFirst(client, page);
    yield mark === void 0 ? batch : batch.map((version) => version === first ? { ...version, message: mark } : version);
  }
}
async function* list4(client, page) {
  const details = { task: `read the history of page ${page}`, values: { id: page } };
  let yielded = false;
  try {
    for await (const batch of paginate2(
      client,
      makeDataCenterCall(calls2.listVersions, details),
      parseVersion2
    )) {
      yielded = true;
      yield batch;
    }
    return;
  } catch (error) {
    if (yielded || !hasCode(error, ["not-found", "rejected"])) throw error;
  }
  yield* paginate2(client, makeDataCenterCall(calls2.listVersionsBefore8, details), parseVersion2);
}
async function readMarkOfFirst(client, id) {
  const page = await readBody(client, id, {});
  return page?.number === 1 && page.body !== void 0 ? readTrace(page.body) : void 0;
}

// src/adapters/confluence/datacenter/reader.ts
function createReader2(client) {
  return {
    connect: async () => (await connect(client)).connection,
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
    isReadOnly: (page) => isReadOnly2(client, page),
    downloadAttachment: (page, attachment) => downloadAttachment2(client, page, attachment),
    hasChildren: (page) => hasChildren2(client, page)
  };
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
  const session = await connect(client);
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
async function restore2(client, target) {
  const { id, title } = target;
  const task = `restore page ${id} "${title}" from the trash`;
  const call = makeDataCenterCall(calls2.updatePage, {
    task,
    values: { id },
    query: { status: "trashed" },
    json: { id, type: "page", status: "current", title, version: { number: target.version.number + 1 } }
  });
  await writeOnce(client, {
    doubtful: ["unavailable", "conflict"],
    write: () => client.send(call, () => true),
    look: async () => await readPage2(client, id, ["current"]) ? true : void 0
  });
  const restored = await readPage2(client, id, ["current"]);
  if (restored !== void 0) return restored;
  throw new ConfluenceError(
    `Cannot ${task}: Confluence accepted it, but the page is still not there. Restore it in the trash of the space, then run again.`,
    { code: "unavailable" }
  );
}

// src/adapters/confluence/datacenter/create.ts
function createCreate(client) {
  let first;
  return async (space, content, isFinal) => {
    const session = await connect(client);
    if (session.keepsFirstMessage === void 0 && first !== void 0) await first.catch(() => {
    });
    const made = make(client, session, { space, content, isFinal });
    first ??= made;
    return made;
  };
}
async function make(client, session, { space, content, isFinal }) {
  const hasTrace = session.keepsFirstMessage !== true;
  const body = hasTrace ? addTrace(content.body, content.message) : content.body;
  const page = await post(client, session, { space, content: { ...content, body }, isFinal });
  if (page.version.number === 1) session.keepsFirstMessage = page.version.message !== "";
  const isDone = !hasTrace && isMarked(page, content);
  return isDone || !isFinal ? page : update2(client, page, content);
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
  await connect(client);
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
  const patience = createPatience(client);
  const create = createCreate(client);
  const made = /* @__PURE__ */ new Set();
  const patiently = (page, write) => patience.run(page, write);
  return {
    createDraft: refuseDraft,
    discardDraft: refuseDraft,
    publish: refuseDraft,
    create: async (space, content, isFinal) => {
      const page = await create(space, content, isFinal);
      made.add(patience.expect(page.id));
      return page;
    },
    update: (target, content) => patience.run(target.id, () => update2(client, target, content)),
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
    await connect(client, { reason, ...first === void 0 ? {} : { reply: first } });
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
  return ask(client, url);
}
async function ask(client, url) {
  const cloud = client.location();
  const first = await client.exchange(currentUserCall);
  const user = readUser2(first);
  if (user?.["accountId"] !== void 0)
    return { deployment: "cloud", reason: "it names our account by an account id", first };
  const base = parseDataCenterUrl(url);
  const named = { deployment: "datacenter", reason: "it names our account by a user name" };
  if (user !== void 0 && isDataCenterUser(user)) {
    client.relocate(base);
    return { ...named, first };
  }
  if (first.status >= 500 || first.status === 429)
    return { deployment: "cloud", reason: "nothing tells", first };
  if (await findCloudId(client) !== void 0)
    return { deployment: "cloud", reason: "the site has a cloud id", first };
  client.relocate(base);
  const second = base.apiUrl === cloud.apiUrl ? first : await client.exchange(currentUserCall2);
  const other = readUser2(second);
  if (other !== void 0 && isDataCenterUser(other)) return { ...named, first: second };
  if (isSeraph(second))
    return {
      deployment: "datacenter",
      reason: "it answers like Data Center (header X-Seraph-LoginReason)",
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

// src/adapters/confluence/lazy-product.ts
function createLazyReader(find) {
  const reader = async () => (await find()).reader;
  return {
    connect: async () => (await reader()).connect(),
    readSpaces: async (keys) => (await reader()).readSpaces(keys),
    readPages: async (ids) => (await reader()).readPages(ids),
    async *listPages(space) {
      yield* (await reader()).listPages(space);
    },
    findPages: async (space, title) => (await reader()).findPages(space, title),
    readBodies: async (ids) => (await reader()).readBodies(ids),
    readVersionBody: async (page, version) => (await reader()).readVersionBody(page, version),
    async *readVersions(page) {
      yield* (await reader()).readVersions(page);
    },
    readLabels: async (page) => (await reader()).readLabels(page),
    readManagedLabels: async (page) => (await reader()).readManagedLabels(page),
    readAttachments: async (page) => (await reader()).readAttachments(page),
    isReadOnly: async (page) => (await reader()).isReadOnly(page),
    downloadAttachment: async (page, attachment) => (await reader()).downloadAttachment(page, attachment),
    hasChildren: async (page) => (await reader()).hasChildren(page)
  };
}
function createLazyWriter(find) {
  let made;
  const writer = () => {
    const making = made ??= find().then((product) => product.createWriter());
    void making.catch(() => made = void 0);
    return making;
  };
  return {
    createDraft: async (draft) => (await writer()).createDraft(draft),
    discardDraft: async (draft) => (await writer()).discardDraft(draft),
    publish: async (draft, space, content) => (await writer()).publish(draft, space, content),
    create: async (space, content, isFinal) => (await writer()).create(space, content, isFinal),
    update: async (target, content) => (await writer()).update(target, content),
    addLabels: async (page, names) => (await writer()).addLabels(page, names),
    removeLabel: async (page, name) => (await writer()).removeLabel(page, name),
    writeManagedLabels: async (page, names, isNew) => (await writer()).writeManagedLabels(page, names, isNew),
    attach: async (page, upload) => (await writer()).attach(page, upload),
    detach: async (attachment) => (await writer()).detach(attachment),
    setReadOnly: async (page, readOnly, isNew) => (await writer()).setReadOnly(page, readOnly, isNew),
    trash: async (page) => (await writer()).trash(page),
    archive: async (page) => (await writer()).archive(page)
  };
}

// src/adapters/confluence/index.ts
function connectConfluence(options) {
  const client = createClient(options);
  let found;
  const find = () => {
    const finding = found ??= findProduct(client, options);
    void finding.catch(() => found = void 0);
    return finding;
  };
  return {
    reader: createLazyReader(find),
    createWriter: () => createLazyWriter(find),
    requests: () => client.stats(),
    close: () => client.close()
  };
}

export {
  connectConfluence
};
