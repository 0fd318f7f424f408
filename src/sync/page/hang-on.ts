import {ConfluenceError} from '../../core/errors.ts';
import type {DesiredPage, PageId} from '../../core/model.ts';
import {type AttachContext, attachFiles} from '../apply/attachments.ts';
import type {PagePorts, PageWritten} from './options.ts';
import type {PreparedPage} from './prepare.ts';

interface Work {
  readonly page: DesiredPage;
  readonly prepared: PreparedPage;
  readonly labels: readonly string[];
  readonly isNew: boolean;
}

/** Send the files that a page shows; those that it has already stay. Gives the names of those that were sent. */
export async function sendFiles(
  {reader, writer, tree}: PagePorts,
  id: PageId,
  {page, prepared, isNew}: Omit<Work, 'labels'>
): Promise<readonly string[]> {
  if (page.attachments.length === 0) return [];
  const context: AttachContext = {writer, tree, images: prepared.images};
  return attachFiles(page.attachments, isNew ? [] : await reader.readAttachments(id), {...context, id});
}

/** Add labels that a page lacks; those that it has stay. Gives those that were added. */
export async function addLabels(
  {reader, writer}: PagePorts,
  id: PageId,
  {page, labels, isNew}: Omit<Work, 'prepared'>
): Promise<readonly string[]> {
  const wanted = [...new Set([...labels, ...page.labels])];
  if (wanted.length === 0) return [];
  const present = new Set(isNew ? [] : await reader.readLabels(id));
  const missing = wanted.filter(label => !present.has(label));
  if (missing.length > 0) await writer.addLabels(id, missing);
  return missing;
}

/** Add to a page that was just made what only a published page can have; what fails is told, and the page stays. */
export async function completeNewPage(
  ports: PagePorts,
  id: PageId,
  work: Omit<Work, 'isNew'>
): Promise<Pick<PageWritten, 'attached' | 'labels' | 'problems'>> {
  const problems: string[] = [];
  const attempt = async (step: Promise<readonly string[]>): Promise<readonly string[]> => {
    try {
      return await step;
    } catch (error) {
      if (!(error instanceof ConfluenceError)) throw error;
      problems.push(error.message);
      return [];
    }
  };
  const attached = await attempt(sendFiles(ports, id, {...work, isNew: true}));
  const labels = await attempt(addLabels(ports, id, {...work, isNew: true}));
  return {attached, labels, problems};
}
