import {InputError} from '../../core/errors.ts';
import {isAtlassianHost, isThisMachine} from './known-hosts.ts';

/** Where requests go, and what people open. */
export interface Location {
  /** Base of all API paths, ending in `/wiki`. */
  readonly apiUrl: string;
  /** Base of readers' links, ending in `/wiki`; absent when only the gateway is known. */
  readonly siteUrl?: string;
  /** Where the site itself gives access tokens to OAuth clients, as Data Center does; absent: Atlassian's own server does. */
  readonly tokenUrl?: string;
}

const EXPECTED =
  'expected the address of a site, such as https://acme.atlassian.net, or of the API gateway, ' +
  'https://api.atlassian.com/ex/confluence/CLOUD_ID. Set the URL to one of these';

/** What is known of an address beside its text. */
export interface AddressHints {
  readonly url: string;
  readonly deployment?: 'auto' | 'cloud' | 'datacenter';
  readonly cloudId?: string;
}

/** Where the first request goes. Throws an `InputError` that says what is expected. */
export function locate({url, deployment: said, cloudId}: AddressHints, gatewayUrl: string): Location {
  const known = said === 'auto' ? undefined : said;
  const deployment = known ?? recogniseAddress(url)?.deployment;
  if (deployment === 'datacenter') return parseDataCenterUrl(url);
  const typed = parseSiteUrl(url);
  // An address of the gateway already names its site.
  if (cloudId === undefined || typed.siteUrl === undefined) return typed;
  return {apiUrl: gatewayApiUrl(gatewayUrl, cloudId), siteUrl: typed.siteUrl};
}

/**
 * Understand a Confluence Cloud address as people type or paste it.
 *
 * With or without `/wiki`, trailing slashes, the rest of a page's address, or `https://`. Plain http is
 * taken for this machine only, since the credential travels with every request.
 *
 * @throws
 *   An `InputError` that says what is expected.
 */
export function parseSiteUrl(text: string): Location {
  const url = parseUrl(text);
  refuseOpenHttp(url, text);
  const gateway = /^\/ex\/confluence\/([\w-]+)(?:\/|$)/.exec(url.pathname);
  if (gateway?.[1]) return {apiUrl: gatewayApiUrl(url.origin, gateway[1])};
  if (url.hostname === 'api.atlassian.com') refuse(text, 'the gateway address lacks /ex/confluence/CLOUD_ID');
  const known = /^\/(?:wiki(?:\/.*)?)?$/.test(url.pathname) || isAtlassianHost(url.hostname);
  if (!known) refuse(text, `Confluence Cloud is under /wiki, not under ${url.pathname}`);
  return {apiUrl: `${url.origin}/wiki`, siteUrl: `${url.origin}/wiki`};
}

/** Make the API base of a site on the gateway. Throws an `InputError` when the id has impossible characters. */
export function gatewayApiUrl(gatewayUrl: string, cloudId: string): string {
  if (!/^[\w-]{1,100}$/.test(cloudId)) {
    throw new InputError(
      `Cannot use "${cloudId}" as a cloud id: expected letters, digits and dashes. ` +
        'Look it up at https://YOUR-SITE.atlassian.net/_edge/tenant_info.'
    );
  }
  return `${gatewayUrl.replace(/\/+$/, '')}/ex/confluence/${cloudId}/wiki`;
}

/**
 * Understand an address of Confluence Data Center: its base URL with any context path, or that of one of its pages.
 *
 * Plain http is taken: in a company's own network it is common.
 *
 * @throws
 *   An `InputError` that says what is expected.
 */
export function parseDataCenterUrl(text: string): Location {
  const url = parseUrl(text);
  if (isAtlassianHost(url.hostname))
    refuse(text, 'this is a site of Confluence Cloud, but deployment is set to datacenter');
  const context = url.pathname.replace(pathOfPage, '').replace(/\/+$/, '');
  const base = `${url.origin}${context}`;
  return {apiUrl: base, siteUrl: base, tokenUrl: `${base}/rest/oauth2/latest/token`};
}

/** What may come behind the context path in an address that was copied from a browser. */
const pathOfPage =
  /\/(?:display|pages|spaces|space|plugins|rest|admin|x|(?:dashboard|index|login|homepage|aboutconfluencepage)\.action)(?:\/.*)?$/;

/**
 * Tell the product from its address alone, where that can be done for sure.
 *
 * @returns
 *   Undefined: it may be a Cloud site with a domain of its own, or Data Center.
 */
export function recogniseAddress(
  text: string
): {readonly deployment: 'cloud' | 'datacenter'; readonly reason: string} | undefined {
  const url = parseUrl(text);
  if (isAtlassianHost(url.hostname) || url.hostname === 'api.atlassian.com')
    return {deployment: 'cloud', reason: `${url.hostname} belongs to Atlassian`};
  if (url.pathname.startsWith('/ex/confluence/'))
    return {deployment: 'cloud', reason: 'the address is that of an API gateway'};
  const context = url.pathname.replace(pathOfPage, '').replace(/\/+$/, '');
  if (context === '' && pathOfPage.test(url.pathname))
    return {
      deployment: 'datacenter',
      reason: 'the address is that of a page, and pages of the Cloud are under /wiki'
    };
  if (context === '' || context === '/wiki') return undefined;
  return {deployment: 'datacenter', reason: `the address has the path ${context}, and Cloud is under /wiki`};
}

function parseUrl(text: string): URL {
  const typed = text.trim();
  if (typed === '') throw new InputError(`Cannot reach Confluence: no URL is given, ${EXPECTED}.`);
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || url.hostname === '')
    throw new InputError(`Cannot use "${typed}" as Confluence URL: ${EXPECTED}.`);
  // Checked before anything that would repeat the text in a message.
  if (url.username !== '' || url.password !== '') {
    throw new InputError(
      `Cannot use the Confluence URL: it holds a user or password; ${EXPECTED}, ` +
        'and give the credential by its own settings.'
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    refuse(typed, `${url.protocol}// is not https://`);
  // Somebody's network may have a host of one word, but then its address is given in full.
  if (address !== typed && !/[.:]/.test(url.hostname) && !isThisMachine(url.hostname))
    refuse(typed, `it is no address (did you mean https://${url.hostname}.atlassian.net?)`);
  return url;
}

function refuse(text: string, why: string): never {
  throw new InputError(`Cannot use "${text.trim()}" as Confluence URL: ${why}; ${EXPECTED}.`);
}

function refuseOpenHttp(url: URL, text: string): void {
  if (url.protocol !== 'http:' || isThisMachine(url.hostname)) return;
  const hint = isAtlassianHost(url.hostname) ? '' : ' (for Data Center set deployment to datacenter)';
  refuse(text, `http:// would show the token to others, and the Cloud is always https://${hint}`);
}
