import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createDocumentTasks,
  createScanTasks,
  createSearch,
  keptShared,
  loadMathRenderer,
  openDocuments
} from "./chunks/chunk-VPUAAG4P.js";
import "./chunks/chunk-YUHUIHDS.js";
import "./chunks/chunk-FC367J3K.js";
import "./chunks/chunk-TW4NH5AX.js";
import "./chunks/chunk-DTZS4B3M.js";
import "./chunks/chunk-RKRBWD6E.js";

// src/adapters/threads/serve.ts
import { parentPort } from "node:worker_threads";
function serveTasks(tasks) {
  const shared = /* @__PURE__ */ new Map();
  parentPort?.on("message", (request) => {
    void answer(request).then((response) => parentPort?.postMessage(response));
  });
  async function answer({ id, task, input, shared: data }) {
    try {
      if (data?.value !== void 0) keep(data.key, data.value);
      const run = tasks[task];
      if (run === void 0) throw new Error(`there is no task "${task}"`);
      return { id, value: await run(input, data && shared.get(data.key)) };
    } catch (error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      return { id, error: { message, ...stack === void 0 ? {} : { stack } } };
    }
  }
  function keep(key, value) {
    shared.set(key, value);
    const [oldest] = shared.keys();
    if (shared.size > keptShared && oldest !== void 0) shared.delete(oldest);
  }
}

// src/faces/thread/main.ts
serveTasks({
  ...createDocumentTasks(openDocuments(loadMathRenderer, void 0)),
  ...createScanTasks(createSearch)
});
