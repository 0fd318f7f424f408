import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  readDeployment
} from "./chunk-Y6QANM37.js";
import {
  parseDataCenterUrl,
  parseSiteUrl,
  recogniseAddress
} from "./chunk-B2WQDPDY.js";

// src/faces/cli/assumed-deployment.ts
function assumeDeployment(flags, env) {
  const said = readDeployment(flags, env);
  const url = flags.url ?? env["CONFLUENCE_URL"] ?? "";
  if (url === "") return { deployment: said === "auto" ? "cloud" : said };
  const deployment = said === "auto" ? recogniseAddress(url)?.deployment ?? "cloud" : said;
  const { siteUrl } = deployment === "cloud" ? parseSiteUrl(url) : parseDataCenterUrl(url);
  return { deployment, ...siteUrl === void 0 ? {} : { siteUrl } };
}

export {
  assumeDeployment
};
