import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);
import {
  InputError
} from "./chunk-45NGU253.js";

// src/adapters/confluence/site-url.ts
var EXPECTED = "expected the address of a site, such as https://acme.atlassian.net, or of the API gateway, https://api.atlassian.com/ex/confluence/CLOUD_ID. Set the URL to one of these";
function parseSiteUrl(text) {
  const url = parseUrl(text);
  refuseOpenHttp(url, text);
  const gateway = /^\/ex\/confluence\/([\w-]+)(?:\/|$)/.exec(url.pathname);
  if (gateway?.[1]) return { apiUrl: gatewayApiUrl(url.origin, gateway[1]) };
  if (url.hostname === "api.atlassian.com") refuse(text, "the gateway address lacks /ex/confluence/CLOUD_ID");
  const known = /^\/(?:wiki(?:\/.*)?)?$/.test(url.pathname) || isAtlassianHost(url.hostname);
  if (!known) refuse(text, `Confluence Cloud is under /wiki, not under ${url.pathname}`);
  return { apiUrl: `${url.origin}/wiki`, siteUrl: `${url.origin}/wiki` };
}
function gatewayApiUrl(gatewayUrl, cloudId) {
  if (!/^[\w-]{1,100}$/.test(cloudId)) {
    throw new InputError(
      `Cannot use "${cloudId}" as a cloud id: expected letters, digits and dashes. Look it up at https://YOUR-SITE.atlassian.net/_edge/tenant_info.`
    );
  }
  return `${gatewayUrl.replace(/\/+$/, "")}/ex/confluence/${cloudId}/wiki`;
}
function parseDataCenterUrl(text) {
  const url = parseUrl(text);
  if (isAtlassianHost(url.hostname))
    refuse(text, "this is a site of Confluence Cloud, but deployment is set to datacenter");
  const context = url.pathname.replace(pathOfPage, "").replace(/\/+$/, "");
  const base = `${url.origin}${context}`;
  return { apiUrl: base, siteUrl: base };
}
var pathOfPage = /\/(?:display|pages|spaces|space|plugins|rest|admin|x|(?:dashboard|index|login|homepage|aboutconfluencepage)\.action)(?:\/.*)?$/;
function recogniseAddress(text) {
  const url = parseUrl(text);
  if (isAtlassianHost(url.hostname) || url.hostname === "api.atlassian.com")
    return { deployment: "cloud", reason: `${url.hostname} belongs to Atlassian` };
  if (url.pathname.startsWith("/ex/confluence/"))
    return { deployment: "cloud", reason: "the address is that of an API gateway" };
  const context = url.pathname.replace(pathOfPage, "").replace(/\/+$/, "");
  if (context === "" || context === "/wiki") return void 0;
  return { deployment: "datacenter", reason: `the address has the path ${context}, and Cloud is under /wiki` };
}
function parseUrl(text) {
  const typed = text.trim();
  if (typed === "") throw new InputError(`Cannot reach Confluence: no URL is given, ${EXPECTED}.`);
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : void 0;
  if (!url || url.hostname === "")
    throw new InputError(`Cannot use "${typed}" as Confluence URL: ${EXPECTED}.`);
  if (url.username !== "" || url.password !== "") {
    throw new InputError(
      `Cannot use the Confluence URL: it holds a user or password; ${EXPECTED}, and give the credential by its own settings.`
    );
  }
  if (url.protocol !== "https:" && url.protocol !== "http:")
    refuse(typed, `${url.protocol}// is not https://`);
  if (address !== typed && !/[.:]/.test(url.hostname) && !isThisMachine(url.hostname))
    refuse(typed, `it is no address (did you mean https://${url.hostname}.atlassian.net?)`);
  return url;
}
function refuse(text, why) {
  throw new InputError(`Cannot use "${text.trim()}" as Confluence URL: ${why}; ${EXPECTED}.`);
}
function refuseOpenHttp(url, text) {
  if (url.protocol === "http:" && !isThisMachine(url.hostname))
    refuse(text, "http:// would show the token to others");
}
function isAtlassianHost(host) {
  return /\.(?:atlassian\.net|jira\.com|atlassian-us-gov-mod\.net)$/.test(host);
}
function isThisMachine(host) {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}

export {
  parseSiteUrl,
  gatewayApiUrl,
  parseDataCenterUrl,
  recogniseAddress,
  isAtlassianHost
};
