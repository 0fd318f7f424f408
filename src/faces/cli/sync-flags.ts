import type {Command} from 'commander';
import {choiceOption} from './choice-option.ts';
import {drawingOr, integerBetween, oneOf} from '../../core/option-values.ts';
import type {Deployment, PageSettings, Policy} from '../../core/model.ts';
import type {DiagramRenderer} from '../../ports.ts';
import {removalLimit} from '../../core/plan/removal.ts';

/** Options of commands that make pages, as the command line has them. */
export interface SyncFlags {
  readonly adopt?: boolean;
  readonly banner: boolean;
  readonly branch?: string;
  readonly concurrency: string;
  readonly math: string;
  readonly mermaid: string;
  readonly onDrift: string;
  readonly onRemoved: string;
  readonly readOnly: boolean;
  readonly secrets: string;
  readonly smartLinks: string;
  readonly strict?: boolean;
}

/** Options that shape the text of a page. */
export type ContentFlags = Pick<SyncFlags, 'branch' | 'math' | 'mermaid' | 'secrets' | 'smartLinks'>;

/** Add the options that shape the text of a page. */
export function addContentOptions(command: Command): Command {
  const choices = {
    smartLinks: ['always', 'never'],
    mermaid: ['auto', 'image', 'code', 'macro:NAME'],
    math: ['image', 'code', 'macro:NAME'],
    secrets: ['block', 'warn']
  } as const;
  return command
    .option('--branch <name>', 'branch that links to GitHub lead to (default: the current one)')
    .addOption(
      choiceOption('--smart-links <when>', 'links between pages as Smart Links', choices.smartLinks).default(
        'always'
      )
    )
    .addOption(choiceOption('--mermaid <how>', 'Mermaid diagrams', choices.mermaid).default('auto'))
    .addOption(choiceOption('--math <how>', 'formulas', choices.math).default('image'))
    .addOption(
      choiceOption('--secrets <policy>', 'files that look like a secret', choices.secrets).default('block')
    );
}

/** Add the options that shape pages. */
export function addPageOptions(command: Command): Command {
  return addContentOptions(
    command
      .option('--no-banner', 'leave out the notice that the page is a mirror')
      .option('--no-read-only', 'let everybody edit the pages in Confluence')
      .option('--strict', 'fail on warnings, too')
  );
}

/** Add the options that decide what happens to pages in Confluence. */
export function addPolicyOptions(command: Command): Command {
  const drift = choiceOption('--on-drift <policy>', 'pages edited in Confluence', [
    'overwrite',
    'skip',
    'fail'
  ]);
  const removed = choiceOption('--on-removed <policy>', 'pages whose entry is gone', [
    'keep',
    'archive',
    'trash'
  ]);
  return command
    .addOption(drift.default('overwrite'))
    .addOption(removed.default('keep'))
    .option('--adopt', 'take over pages that this tool has never written')
    .option('--concurrency <number>', 'most requests at the same time, 1 to 32', '4');
}

/** The settings that shape pages; diagrams are drawn where this machine can. Throws an `InputError` that names the flag and the values it takes. */
export async function readPageSettings(
  flags: Omit<ContentFlags, 'branch' | 'secrets'> & Pick<SyncFlags, 'banner' | 'readOnly'>,
  diagrams: Pick<DiagramRenderer, 'isAvailable'>,
  deployment: 'auto' | Deployment = 'auto'
): Promise<Omit<PageSettings, 'siteUrl'>> {
  const mermaid = drawingOr('auto')(flags.mermaid, '--mermaid');
  return {
    // A sync asks Confluence; what works offline takes it for the Cloud where nothing else is said.
    deployment: deployment === 'auto' ? 'cloud' : deployment,
    banner: flags.banner,
    smartLinks: oneOf('always', 'never')(flags.smartLinks, '--smart-links'),
    mermaid: mermaid !== 'auto' ? mermaid : (await diagrams.isAvailable()) ? 'image' : 'code',
    math: drawingOr()(flags.math, '--math'),
    readOnly: flags.readOnly
  };
}

/** What happens to files that look like a secret. */
export function readSecrets(flags: Pick<SyncFlags, 'secrets'>): 'block' | 'warn' {
  return oneOf('block', 'warn')(flags.secrets, '--secrets');
}

/** What happens to pages that differ from what we left. */
export function readPolicy(flags: SyncFlags): Policy {
  return {
    onDrift: oneOf('overwrite', 'skip', 'fail')(flags.onDrift, '--on-drift'),
    onRemoved: oneOf('keep', 'archive', 'trash')(flags.onRemoved, '--on-removed'),
    adopt: flags.adopt === true,
    removalLimit
  };
}

/** Most requests at the same time. */
export function readConcurrency(flags: Pick<SyncFlags, 'concurrency'>): number {
  return integerBetween(1, 32)(flags.concurrency, '--concurrency');
}
