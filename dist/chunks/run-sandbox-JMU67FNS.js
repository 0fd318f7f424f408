import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  openSandbox
} from "./chunk-J5VAEDIS.js";
import "./chunk-7ZFY5G6F.js";
import {
  readDeployment
} from "./chunk-Y6QANM37.js";
import "./chunk-2IDMK6UZ.js";
import "./chunk-D2GG2VY2.js";
import "./chunk-KNLW74UM.js";
import "./chunk-VP3HZWM3.js";
import "./chunk-NNHTX2UB.js";
import "./chunk-FC367J3K.js";
import "./chunk-3IFUNHDE.js";
import "./chunk-U72EW3PE.js";
import "./chunk-DTZS4B3M.js";
import "./chunk-RKRBWD6E.js";

// src/faces/cli/commands/run-sandbox.ts
import path from "node:path";
async function runSandbox({ own, flags, io }) {
  const deployment = readSandboxDeployment(flags);
  const sandbox = await openSandbox({
    port: own.port,
    host: own.host,
    spaces: own.space,
    remoteImages: own.remoteImages === true,
    onNotice: (text2) => io.err(`${text2}
`),
    deployment,
    data: own.data === void 0 ? void 0 : path.resolve(io.cwd, own.data)
  });
  const product = deployment === "cloud" ? "Confluence" : "Confluence Data Center";
  const email = deployment === "cloud" ? "  export CONFLUENCE_EMAIL=writer@example.com\n" : "";
  const text = `A local ${product} is at ${sandbox.url}

  export CONFLUENCE_URL=${sandbox.url}
${email}  export CONFLUENCE_API_TOKEN=anything

End it with Ctrl-C.
`;
  io.out(
    flags.json === true ? `${JSON.stringify({ version: 1, deployment, url: sandbox.url, ...deployment === "cloud" ? { gatewayUrl: sandbox.gatewayUrl } : {} })}
` : text
  );
  await untilAborted(io.signal);
  await sandbox.close();
  return 0;
}
function readSandboxDeployment(flags) {
  const said = readDeployment(flags, {});
  return said === "auto" ? "cloud" : said;
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
