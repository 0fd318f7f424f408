import type {PageId} from '../../core/model.ts';
import {image} from '../../core/storage/image.ts';
import {serialize} from '../../core/storage/serialize.ts';
import {isElement} from '../../core/storage/tree.ts';

/**
 * Show files of the page itself as its attachments, where the text has their addresses, as a page that was read does.
 *
 * @param body
 *   Storage format as this project writes it.
 * @param siteUrl
 *   Base address of readers' links.
 */
export function pointToOwnFiles(body: string, siteUrl: string, id: PageId): string {
  const address = `${siteUrl}/download/attachments/${id}/`.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const resource = new RegExp(`<ri:url ri:value="${address}([^"?&/]+)(?:\\?[^"]*)?" />`, 'g');
  return body.replaceAll(resource, (whole, name: string) => {
    const decoded = decode(name);
    return decoded === undefined ? whole : writeAttachment(decoded);
  });
}

function writeAttachment(name: string): string {
  const made = image({kind: 'attachment', name}, {}).children.filter(child => isElement(child));
  return serialize(made)
    .filter(part => typeof part === 'string')
    .join('');
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return undefined;
  }
}
