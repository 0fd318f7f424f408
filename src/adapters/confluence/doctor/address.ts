import {InputError} from '../../../core/errors.ts';
import type {Check} from '../../../ports.ts';
import {type ConfluenceOptions, defaultGatewayUrl} from '../options.ts';
import {locate, type Location} from '../site-url.ts';

/** Check the address as it was typed. */
export function checkAddress(options: ConfluenceOptions): {
  readonly check: Check;
  readonly location?: Location;
} {
  const typed = options.url.trim();
  if (typed === '') {
    const advice =
      'Set it to the address of the site, such as https://acme.atlassian.net/wiki, or give it by --url.';
    return {check: {topic: 'url', status: 'problem', text: 'CONFLUENCE_URL is not set', advice}};
  }
  try {
    const location = locate(options, options.gatewayUrl ?? defaultGatewayUrl);
    return {check: {topic: 'url', status: 'ok', text: describe(typed, location)}, location};
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {check: {topic: 'url', status: 'problem', text: error.message}};
  }
}

function describe(typed: string, {apiUrl, siteUrl}: Location): string {
  if (siteUrl === undefined) return `${apiUrl}, an address of Atlassian's API gateway`;
  return typed === siteUrl ? siteUrl : `${siteUrl} (understood from "${typed}")`;
}
