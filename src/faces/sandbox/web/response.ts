import {randomBytes} from 'node:crypto';
import {renderDocument} from './layout/document.ts';
import type {WebResponse} from '../web-handler.ts';
import type {PageRequest} from './request.ts';
import type {DocumentOptions} from './layout/document.ts';

/** A page, before it becomes HTML. */
export type Screen = Omit<DocumentOptions, 'nonce' | 'links' | 'preview'> & {readonly status?: number};

/**
 * Answer with a page.
 *
 * Bodies of pages come from anywhere. The renderer lets nothing through that runs; should it ever fail, the policy
 * stops what it missed: only our two scripts run, and nothing is asked of other servers; only where images of other
 * sites are wanted, these.
 */
export function respondPage(
  screen: Screen,
  {links, preview, remoteImages}: Pick<PageRequest, 'links' | 'preview' | 'remoteImages'>
): WebResponse {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    remoteImages ? "img-src 'self' http: https:" : "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ];
  return {
    status: screen.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff'
    },
    body: renderDocument({...screen, links, nonce, ...(preview === undefined ? {} : {preview})})
  };
}

/** Answer with another address on this server. */
export function redirect(location: string): WebResponse {
  return {status: 302, headers: {location, 'cache-control': 'no-store'}};
}
