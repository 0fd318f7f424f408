import type {VFileMessage} from 'vfile-message';
import {createMessage} from '../core/message.ts';
import type {SourcePath} from '../core/model.ts';
import type {SecretScanner} from '../ports.ts';
import type {SyncOptions} from './options.ts';

/** Look for secrets in a file before anything of it is sent. The messages never hold the value. */
export async function scanSource(
  path: SourcePath,
  text: string,
  {scanner, secrets}: {readonly scanner: SecretScanner; readonly secrets: SyncOptions['secrets']}
): Promise<readonly VFileMessage[]> {
  const found = await scanner.scan(path, text);
  return found.map(({ruleId, line, column, description}) =>
    createMessage(
      `Cannot publish ${path}: ${description} (${ruleId}). Remove it and revoke it if it is real; set secrets to warn to publish all the same.`,
      {
        path,
        place: line === undefined ? undefined : {line, column: column ?? 1},
        ruleId: 'secret',
        severity: secrets === 'block' ? 'error' : 'warning'
      }
    )
  );
}
