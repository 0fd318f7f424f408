import {InputError} from '../../../core/errors.ts';
import type {DiffForm} from '../../../core/diff/lines.ts';
import {oneOf} from '../../../core/option-values.ts';
import type {Report} from '../../../core/report/report.ts';
import type {PageReader, SecretScanner} from '../../../ports.ts';
import {type PlanResult, readDifferences, type SourcePorts} from '../../../sync/index.ts';
import type {Colors} from '../colors.ts';

/** Understand `--diff`. Throws an `InputError` for another form, and where nothing would show it. */
export function readDiffForm(own: {
  readonly diff?: string | true;
  readonly dryRun?: boolean;
  readonly confirm?: boolean;
}): DiffForm | undefined {
  if (own.diff === undefined) return undefined;
  if (own.dryRun !== true && own.confirm !== true) {
    throw new InputError(
      'Cannot show --diff: it compares before anything is written. Use it with --dry-run or --confirm.'
    );
  }
  if (own.diff === true) return 'storage';
  // What follows `--diff` is taken for its value, also where a path was meant.
  const name = '--diff (write --diff=text, or paths before it)';
  return oneOf('storage', 'text')(own.diff, name);
}

/** Where differences come from, and what takes secrets out of them. */
export interface DifferenceSources {
  readonly reader: PageReader;
  readonly documents: SourcePorts['documents'];
  readonly scanner: Pick<SecretScanner, 'redact'>;
}

/** Put the differences of each page into the report. */
export async function addDifferences(
  {reader, documents, scanner}: DifferenceSources,
  {report, operations}: PlanResult,
  form: DiffForm
): Promise<Report> {
  const patches = await readDifferences({reader, documents}, operations, form);
  const pages = report.pages.map(page => {
    const diff = patches.get(page.path);
    return diff === undefined ? page : {...page, diff: scanner.redact(diff)};
  });
  return {...report, pages};
}

/** Render all differences of a report, one after the other, as a patch. */
export function renderDifferences({pages}: Report, colors: Colors): string {
  return pages
    .flatMap(({diff}) => (diff === undefined ? [] : diff.split('\n')))
    .filter(line => line !== '')
    .map(line => `${paint(clean(line), colors)}\n`)
    .join('');
}

function paint(line: string, colors: Colors): string {
  if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
  if (line.startsWith('@@')) return colors.cyan(line);
  if (line.startsWith('+')) return colors.green(line);
  return line.startsWith('-') ? colors.red(line) : line;
}

/** Take away control characters: what comes from pages must not steer the terminal. */
function clean(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, sign => (sign === '\t' ? '  ' : ''));
}
