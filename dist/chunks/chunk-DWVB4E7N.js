import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createClient,
  findProduct
} from "./chunk-CI4UCHVS.js";

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
    readUnpublished: async (page) => (await reader()).readUnpublished(page),
    readInlineComments: async (page) => (await reader()).readInlineComments(page),
    async *listNewestComments() {
      yield* (await reader()).listNewestComments();
    },
    isReadOnly: async (page) => (await reader()).isReadOnly(page),
    downloadAttachment: async (page, attachment) => (await reader()).downloadAttachment(page, attachment),
    readNames: async (accounts) => (await reader()).readNames(accounts),
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
    restore: async (target, content) => (await writer()).restore(target, content),
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
