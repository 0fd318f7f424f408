import {parseDataCenterUrl, parseSiteUrl, recogniseAddress} from '../../adapters/confluence/site-url.ts';
import type {Deployment} from '../../core/model.ts';
import {readDeployment} from './credentials.ts';
import type {GlobalFlags, Io} from './io.ts';

/** What pages are made for where Confluence is not asked. */
export interface AssumedDeployment {
  readonly deployment: Deployment;
  /** Base address of readers' links; absent: none is known. */
  readonly siteUrl?: string;
}

/** Tell the product from the settings, else from the address alone, else take it for the Cloud. */
export function assumeDeployment(flags: GlobalFlags, env: Io['env']): AssumedDeployment {
  const said = readDeployment(flags, env);
  const url = flags.url ?? env['CONFLUENCE_URL'] ?? '';
  if (url === '') return {deployment: said === 'auto' ? 'cloud' : said};
  const deployment = said === 'auto' ? (recogniseAddress(url)?.deployment ?? 'cloud') : said;
  const {siteUrl} = deployment === 'cloud' ? parseSiteUrl(url) : parseDataCenterUrl(url);
  return {deployment, ...(siteUrl === undefined ? {} : {siteUrl})};
}
