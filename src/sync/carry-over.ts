import type {CarriedBody} from '../core/comments/index.ts';
import {LimitError} from '../core/errors.ts';
import type {RemotePage, SourcePath} from '../core/model.ts';
import type {Documents, Replacement} from './documents/documents.ts';

/** A page that is to get a new body, and whose that is. */
interface Written extends Replacement {
  readonly path: SourcePath;
  readonly page: RemotePage;
}

/**
 * Carry what readers left on a page over to its new body.
 *
 * Throws a `LimitError` that says of which page nothing may be written, when that can't be done in time: else comments
 * would lose their place without anybody knowing of it.
 */
export async function carryOver(
  documents: Pick<Documents, 'carry'>,
  {path, page, ...replacement}: Written
): Promise<CarriedBody> {
  try {
    return await documents.carry(replacement);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    const reason = `Cannot write page ${page.id} "${page.title}" from ${path}: ${error.message}, and inline comments and ticks of its readers would be lost. Split the file; or see whether the page was filled by hand, and restore one of its older versions (${page.url}).`;
    throw new LimitError(reason, {cause: error});
  }
}
