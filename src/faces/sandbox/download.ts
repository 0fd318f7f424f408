import {latestFile, mediaPath} from './store/attachments.ts';
import type {Store} from './store/index.ts';

/**
 * Where a download leads.
 *
 * @param path
 *   Behind the base path, such as `/download/attachments/123/a.png`.
 * @param version
 *   Number of a version; null: the latest.
 * @returns
 *   Path of the bytes on this server; undefined: there is no such file.
 */
export function downloadTarget(store: Store, path: string, version: string | null): string | undefined {
  const [, pageId, name] = /^\/download\/attachments\/(\d+)\/([^/]+)$/.exec(path) ?? [];
  if (pageId === undefined || name === undefined) return undefined;
  const attachment = store
    .attachments(pageId)
    .find(({title}) => encodeURIComponent(title) === name || title === decode(name));
  if (attachment === undefined) return undefined;
  const file = attachment.versions.find(({number}) => String(number) === version) ?? latestFile(attachment);
  return mediaPath(file, attachment.title);
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
