import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import type {VFileMessage} from 'vfile-message';
import {toStorage} from '../../../src/core/convert/index.ts';
import {parseDocument} from '../../../src/core/markdown/parse.ts';
import {severityOf} from '../../../src/core/message.ts';
import {toSourcePath} from '../../../src/core/model.ts';
import {findXmlError} from '../../../src/core/storage/xml-error.ts';
import {findRefused} from './editor-schema.ts';
import {createContext, toText} from './fixture-context.ts';
import type {CaseOptions} from './fixture-context.ts';
import {findForeignNames} from './vocabulary.ts';

const root = fileURLToPath(new URL('../../fixtures/convert/', import.meta.url));
const update = process.env['UPDATE'] === '1';
if (update && process.env['CI'])
  throw new Error('Cannot rewrite fixtures: CI is set. Rewrite and read them at home.');

describe.each(readdirSync(root))('%s', node => {
  test.each(readdirSync(join(root, node)))('%s', name => {
    const folder = join(root, node, name);
    const options = readJson<CaseOptions>(join(folder, 'options.json')) ?? {};
    const document = parseDocument(
      toSourcePath(options.path ?? 'docs/page.md'),
      readFileSync(join(folder, 'input.md'), 'utf8')
    );
    const {body, messages} = toStorage(document, createContext(options));
    const output = `${toText(body)}\n`;
    const said = messages.map(describeMessage);
    if (update) rewrite(folder, output, said);
    expect(output).toBe(readFileSync(join(folder, 'output.xml'), 'utf8'));
    expect(said).toEqual(readJson<string[]>(join(folder, 'messages.json')) ?? []);
    expect(findXmlError(output)).toBeUndefined();
    expect(findForeignNames(output)).toEqual([]);
    // The editor of Data Center is another one.
    if (options.settings?.deployment !== 'datacenter') expect(findRefused(output)).toEqual([]);
  });
});

function describeMessage(message: VFileMessage): string {
  return `${message.line}:${message.column} ${severityOf(message)} ${message.ruleId}: ${message.reason}`;
}

function readJson<Value>(path: string): Value | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : undefined;
}

function rewrite(folder: string, output: string, messages: readonly string[]): void {
  writeFileSync(join(folder, 'output.xml'), output);
  const path = join(folder, 'messages.json');
  if (messages.length > 0) writeFileSync(path, `${JSON.stringify(messages, null, 2)}\n`);
  else rmSync(path, {force: true});
}
