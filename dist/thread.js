import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  createDocumentTasks,
  createLocalDocuments,
  createScanTasks,
  createSearch,
  keptShared,
  loadMathRenderer
} from "./chunks/chunk-TBJN3VLH.js";
import "./chunks/chunk-FTRKDJNJ.js";
import "./chunks/chunk-BYAMK74K.js";
import "./chunks/chunk-U4YU733T.js";
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
  ...createDocumentTasks(createLocalDocuments(loadMathRenderer)),
  ...createScanTasks(createSearch)
});
