import {partsOf} from '../../core/desired/body.ts';
import type {DesiredPage, PageSettings} from '../../core/model.ts';
import {smartLink, webLink} from '../../core/storage/link.ts';
import {macro} from '../../core/storage/macro.ts';
import {serialize} from '../../core/storage/serialize.ts';
import {text} from '../../core/storage/tree.ts';
import type {StorageNode} from '../../core/storage/tree.ts';

/**
 * Show a Jira issue on top of a page: as a Smart Link on Cloud, by Jira's macro on Data Center.
 *
 * The Jira of a Cloud site is beside it, at the same host, unless the mapping names another. A page whose text shows the
 * issue already stays as it is.
 *
 * @param key
 *   Such as `KEY-1`; undefined: none is asked for.
 */
export function addTicket(page: DesiredPage, key: string | undefined, settings: PageSettings): DesiredPage {
  if (key === undefined) return page;
  const content = writeBody([makeTicket(key, page, settings)]);
  const body = partsOf(page.body);
  const shown = body.some(part => typeof part === 'string' && part.includes(content));
  return shown ? page : {...page, body: [`<p>${content}</p>\n`, ...body]};
}

/** Nodes that name no page by its path, as text. */
function writeBody(nodes: readonly StorageNode[]): string {
  return serialize(nodes)
    .filter(part => typeof part === 'string')
    .join('');
}

function makeTicket(
  key: string,
  {entry}: DesiredPage,
  {deployment, siteUrl, smartLinks}: PageSettings
): StorageNode {
  if (deployment === 'datacenter') return macro('jira', {parameters: {key}});
  const url = `${entry.jira?.url ?? new URL(siteUrl).origin}/browse/${key}`;
  return smartLinks === 'always' ? smartLink(url) : webLink(url, [text(key)]);
}

/** A first paragraph that is nothing but a link to a Jira issue, or Jira's macro for one. */
const shownTicket =
  /^\s*<p[^>]*>\s*(?:<a [^>]*href="[^"]*\/browse\/([A-Z][A-Z0-9_]*-\d+)"[^>]*>[^<]*<\/a>|<ac:structured-macro [^>]*ac:name="jira"(?:(?!<\/ac:structured-macro>)[\s\S])*?<ac:parameter ac:name="key">([A-Z][A-Z0-9_]*-\d+)<\/ac:parameter>(?:(?!<\/ac:structured-macro>)[\s\S])*<\/ac:structured-macro>)\s*<\/p>/;

/** The key of the issue that a page shows on top, as `addTicket` puts it there; undefined: it shows none. */
export function findTicket(body: string): string | undefined {
  const [, linked, named] = shownTicket.exec(body) ?? [];
  return linked ?? named;
}
