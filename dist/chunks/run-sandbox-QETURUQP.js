import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openSandbox
} from "./chunk-7JDJNPKQ.js";
import "./chunk-XQ55KNNS.js";
import "./chunk-O3JHNMKY.js";
import "./chunk-QV3OBTE5.js";
import "./chunk-45NGU253.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-sandbox.ts
import path from "node:path";
async function runSandbox({ own, flags, io }) {
  const sandbox = await openSandbox({
    port: own.port,
    host: own.host,
    spaces: own.space,
    remoteImages: own.remoteImages === true,
    onNotice: (text2) => io.err(`${text2}
`),
    data: own.data === void 0 ? void 0 : path.resolve(io.cwd, own.data)
  });
  const text = `A local Confluence is at ${sandbox.url}

  export CONFLUENCE_URL=${sandbox.url}
  export CONFLUENCE_EMAIL=writer@example.com
  export CONFLUENCE_API_TOKEN=anything

End it with Ctrl-C.
`;
  io.out(
    flags.json === true ? `${JSON.stringify({ version: 1, url: sandbox.url, gatewayUrl: sandbox.gatewayUrl })}
` : text
  );
  await untilAborted(io.signal);
  await sandbox.close();
  return 0;
}
function untilAborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
export {
  runSandbox
};
