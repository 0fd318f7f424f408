import type {Command} from 'commander';
import {InputError} from '../../../core/errors.ts';
import {maxTitleLength, normalizeTitle} from '../../../core/title.ts';
import {requireOption} from '../required-option.ts';
import {addContentOptions, type ContentFlags} from '../sync-flags.ts';

/** Options of the commands that write one page. */
export interface PageFlags extends ContentFlags {
  readonly space: string;
  readonly bodyFile: string;
  readonly labels?: string;
  readonly jiraTicket?: string;
  readonly cloudId?: string;
}

/** Add the options of the commands that write one page. */
export function addWriteOptions(command: Command): Command {
  requireOption(command, '--space <key>', 'key of the space');
  const body = 'Markdown, or storage format (.xml, .xhtml, .html); -: standard input';
  const own = requireOption(command, '--body-file <file>', body)
    .option('--labels <list>', 'labels to add, parted by commas')
    .option('--jira-ticket <key>', 'Jira issue to show on top of the page, such as KEY-1');
  return addContentOptions(addCloudOption(own));
}

/** Add the option that names the site behind the API gateway. */
export function addCloudOption(command: Command): Command {
  return command.option(
    '--cloud-id <id>',
    'use the API gateway of this cloud id (found by itself for scoped tokens)'
  );
}

/** Take the key of a Jira issue. Throws an `InputError` when it is none. */
export function readTicket(given: string | undefined): string | undefined {
  const key = given?.trim().toUpperCase();
  if (key === undefined || /^[A-Z][A-Z\d_]*-[1-9]\d*$/.test(key)) return key;
  throw new InputError(
    `Cannot use "${given}" for --jira-ticket: expected the key of an issue, such as KEY-1.`
  );
}

/** Take a title, as Confluence keeps it. Throws an `InputError` when nothing of it can be read, or it is too long. */
export function readTitle(given: string, name: string): string {
  const title = normalizeTitle(given);
  if (title.length > maxTitleLength)
    throw new InputError(
      `Cannot use this ${name}: it has ${title.length} characters, expected at most ${maxTitleLength}.`
    );
  if (title !== '') return title;
  throw new InputError(`Cannot use an empty ${name}: expected the title of a page.`);
}
