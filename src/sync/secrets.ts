import type {VFileMessage} from 'vfile-message';
import {createMessage} from '../core/message.ts';
import {hintFor} from '../core/suggest.ts';
import type {Mapping} from '../core/mapping/parse.ts';
import type {Attachment, DesiredPage, MappingEntry, SourcePath} from '../core/model.ts';
import {visibleText} from '../core/storage/visible-text.ts';
import type {SecretFinding} from '../ports.ts';
import type {SourcePorts, SyncOptions} from './options.ts';

/** What a search has to know of an entry; one with an error may have no more than its path. */
type SearchedEntry = Pick<MappingEntry, 'path' | 'title' | 'labels' | 'allowSecrets'>;

/** Looks for secrets in everything that is sent of one file. The messages never hold the value. */
export interface SecretSearch {
  /**
   * @param text
   *   The file as it is: front matter and comments count, too.
   * @param page
   *   What became of it; absent: it has no page, so nothing of it is sent.
   */
  search(entry: SearchedEntry, text: string, page: DesiredPage | undefined): Promise<readonly VFileMessage[]>;
}

/** Make a search that reads every attachment once. */
export function createSecretSearch(
  {scanner, tree}: Pick<SourcePorts, 'scanner' | 'tree'>,
  secrets: SyncOptions['secrets']
): SecretSearch {
  const attached = new Map<SourcePath, Promise<readonly SecretFinding[]>>();
  const scanFile = async (path: SourcePath): Promise<readonly SecretFinding[]> => {
    const bytes = await tree.readBytes(path);
    return scanner.scan(path, (bytes && decodeText(bytes)) ?? '');
  };
  return {
    async search(entry, text, page) {
      const {path} = entry;
      const say = (where: SourcePath, what: string) => (finding: SecretFinding) =>
        describe(finding, {entry, where, what, secrets});
      const declared = [path, entry.title ?? '', ...(entry.labels ?? [])].join('\n');
      const messages = [
        ...(await scanner.scan(path, text, page && visibleText(page.body))).map(say(path, path)),
        ...(await scanner.scan('', declared)).map(({ruleId, description}) =>
          say(path, `${path}, its title or a label in the mapping`)({ruleId, description})
        )
      ];
      for (const file of listFiles(page?.attachments ?? [])) {
        const findings = attached.get(file) ?? scanFile(file);
        attached.set(file, findings);
        messages.push(...(await findings).map(say(file, `${path} with ${file}`)));
      }
      return messages;
    }
  };
}

interface Context {
  readonly entry: SearchedEntry;
  /** File that the secret is in. */
  readonly where: SourcePath;
  /** What can't be published for it. */
  readonly what: string;
  readonly secrets: SyncOptions['secrets'];
}

function describe(
  {ruleId, line, column, description}: SecretFinding,
  {entry, where, what, secrets}: Context
): VFileMessage {
  const place = line === undefined ? undefined : {line, column: column ?? 1};
  const shared = {path: where, place, secretRule: ruleId};
  if (entry.allowSecrets?.includes(ruleId)) {
    const reason = `${what} is published although ${description} The mapping allows ${ruleId} for ${entry.path} (allow_secrets).`;
    return createMessage(reason, {...shared, ruleId: 'secret-allowed', severity: 'info'});
  }
  const advice = `Remove it, and revoke it if it is real; if it is none, put "allow_secrets": ["${ruleId}"] into the entry of ${entry.path} in the mapping.`;
  return createMessage(`Cannot publish ${what}: ${description} ${advice}`, {
    ...shared,
    ruleId: 'secret',
    severity: secrets === 'block' ? 'error' : 'warning'
  });
}

/** Say which allowances of a mapping name no rule, so that they allow nothing. */
export function checkAllowances(
  {entries, positions}: Pick<Mapping, 'entries' | 'positions'>,
  mappingFile: SourcePath,
  ruleIds: ReadonlySet<string>
): readonly VFileMessage[] {
  return entries.flatMap(({path, allowSecrets = []}) =>
    allowSecrets
      .filter(rule => !ruleIds.has(rule))
      .map(rule => {
        const hint = hintFor(rule, ruleIds, 'The finding names its rule.');
        const place = positions.get(path)?.fields.get('allow_secrets');
        const reason = `Cannot allow the secret rule "${rule}" for ${path}: there is no such rule.${hint}`;
        return createMessage(reason, {
          path: mappingFile,
          place,
          ruleId: 'unknown-secret-rule',
          severity: 'error'
        });
      })
  );
}

function listFiles(attachments: readonly Attachment[]): ReadonlySet<SourcePath> {
  return new Set(attachments.flatMap(({source}) => (source.kind === 'file' ? [source.path] : [])));
}

/** Text of a file; undefined: it is no text. */
function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // Not UTF-8: a picture, and nothing to search for words.
    return undefined;
  }
}
