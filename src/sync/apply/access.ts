import {ConfluenceError} from '../../core/errors.ts';
import {createMessage} from '../../core/message.ts';
import type {DesiredPage, PageId} from '../../core/model.ts';
import type {ApplyContext} from './context.ts';

/**
 * Let only the publishing account edit a page, or everybody again.
 *
 * Where Confluence refuses (the Free plan has no restrictions, and the account may lack the permission) the page stays
 * open to all, which is said once.
 *
 * @returns
 *   Whether Confluence took it.
 */
export async function applyAccess(
  id: PageId,
  {readOnly, entry}: DesiredPage,
  context: ApplyContext & {readonly isNew: boolean}
): Promise<boolean> {
  try {
    await context.writer.setReadOnly(id, readOnly, context.isNew);
    return true;
  } catch (error) {
    if (!(error instanceof ConfluenceError) || !isRefusal(error)) throw error;
    const reason = `Cannot restrict who edits the pages: ${error.message} They stay open to all editors of the space. Set read-only to false to stop trying.`;
    context.warnOnce(
      createMessage(reason, {path: entry.path, ruleId: 'restrictions-unavailable', severity: 'warning'})
    );
    return false;
  }
}

function isRefusal({code}: ConfluenceError): boolean {
  return code === 'forbidden' || code === 'rejected' || code === 'not-found';
}
