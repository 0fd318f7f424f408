import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import {InputError} from '../../core/errors.ts';
import type {Environment} from './event.ts';

/**
 * Set the outputs of the step.
 *
 * @throws
 *   An `InputError` when the runner's file for them is gone.
 */
export function writeOutputs(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (cause) {
    throw new InputError(`Cannot set the outputs of the step: ${String(cause)}.`, {cause});
  }
}

/**
 * Add Markdown to the page of the run. A runner without job summaries (an old GitHub Enterprise Server) gets none.
 *
 * @param markdown
 *   Under 1 MiB, or the runner refuses it.
 * @throws
 *   An `InputError` when the runner's file for it cannot be written.
 */
export async function writeSummary(markdown: string, env: Environment): Promise<void> {
  if ((env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  try {
    await core.summary.addRaw(markdown).write();
  } catch (cause) {
    throw new InputError(`Cannot write the job summary: ${String(cause)}.`, {cause});
  }
}

/**
 * Write a JSON document where later steps of the job find it.
 *
 * @param name
 *   Name of the file, in a folder of its own per step: the runner empties it after the job.
 * @returns
 *   Absolute path of the file.
 */
export async function writeReportFile(document: unknown, name: string, env: Environment): Promise<string> {
  const temporary = env['RUNNER_TEMP'] ?? '';
  if (temporary === '') throw new InputError('Cannot write the report: RUNNER_TEMP is not set.');
  // Two steps of one job, such as two mappings, must not overwrite each other's report.
  const step = (env['GITHUB_ACTION'] ?? 'step').replaceAll(/[^\w-]/g, '_');
  const folder = path.resolve(temporary, 'confluence-sync', step);
  const file = path.join(folder, name);
  try {
    await mkdir(folder, {recursive: true});
    await writeFile(file, `${JSON.stringify(document, undefined, 2)}\n`);
  } catch (cause) {
    throw new InputError(`Cannot write the report to ${file}: ${String(cause)}.`, {cause});
  }
  return file;
}
