import type {VFileMessage} from 'vfile-message';
import {InputError} from '../../../core/errors.ts';
import {normalizeLabel} from '../../../core/mapping/label.ts';
import {createMessage} from '../../../core/message.ts';

/** Longest label that Confluence takes. */
const longest = 255;

/**
 * Read a list of labels, parted by commas, as Confluence keeps them; one that it keeps in another form is told.
 *
 * Throws an `InputError` for one that it could not keep.
 */
export function readLabelList(given: string | undefined): {
  readonly labels: readonly string[];
  readonly messages: readonly VFileMessage[];
} {
  const labels = new Set<string>();
  const messages: VFileMessage[] = [];
  for (const written of (given ?? '').split(',').map(each => each.trim())) {
    if (written === '') continue;
    const label = normalizeLabel(written);
    if (label === '' || label.length > longest) {
      const why =
        label === '' ? 'nothing of it is left that Confluence takes' : `it has over ${longest} characters`;
      throw new InputError(`Cannot set label "${written}": ${why}. Choose another one.`);
    }
    labels.add(label);
    if (label === written) continue;
    const reason = `Label "${written}" is set as "${label}": that is how Confluence keeps labels.`;
    messages.push(createMessage(reason, {path: '--labels', ruleId: 'changed-label', severity: 'info'}));
  }
  return {labels: [...labels], messages};
}
