import type {Yaml} from 'mdast';
import {isMap, parseDocument as parseYaml} from 'yaml';
import type {ParsedDocument} from '../convert/context.ts';
import type {Report} from '../convert/rules.ts';
import {normalizeLabel} from '../mapping/label.ts';

type FrontMatter = Pick<ParsedDocument, 'frontMatterTitle' | 'frontMatterLabels'>;

/** Confluence keeps labels of this many characters. */
const longestLabel = 255;

/** Aliases that may be expanded: enough for people, too few for a bomb. */
const maxAliasCount = 50;

/**
 * Read title and labels from front matter.
 *
 * @returns
 *   What is there and usable; the rest becomes messages at its line of the file.
 */
export function readFrontMatter(node: Yaml, report: Report): FrontMatter {
  const yaml = parseYaml(node.value, {logLevel: 'silent', uniqueKeys: false});
  const line = node.position?.start.line ?? 1;
  const error = yaml.errors[0];
  if (error) {
    const start = error.linePos?.[0];
    const place = {line: line + (start?.line ?? 1), column: start?.col ?? 1};
    report(
      'malformed-front-matter',
      `Cannot read the front matter: ${firstLine(error.message)} It is ignored.`,
      place
    );
    return {};
  }
  if (yaml.contents === null) return {};
  if (!isMap(yaml.contents)) {
    report(
      'malformed-front-matter',
      'Cannot read the front matter: expected keys and values. It is ignored.',
      node
    );
    return {};
  }
  return pickFields(node, report, () => yaml.toJS({maxAliasCount}) as Record<string, unknown>);
}

function pickFields(node: Yaml, report: Report, read: () => Record<string, unknown>): FrontMatter {
  try {
    const fields = read();
    const title = toTitle(fields['title'], node, report);
    const labels = toLabels(fields['labels'] ?? fields['tags'], node, report);
    return {
      ...(title ? {frontMatterTitle: title} : {}),
      ...(labels.length > 0 ? {frontMatterLabels: labels} : {})
    };
  } catch (error) {
    // A ReferenceError is how the YAML library refuses too many aliases.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    report(
      'malformed-front-matter',
      `Cannot read the front matter: ${firstLine(error.message)} It is ignored.`,
      node
    );
    return {};
  }
}

function toTitle(value: unknown, node: Yaml, report: Report): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replace(/\s+/g, ' ').trim();
  report('malformed-front-matter', 'Cannot use the title of the front matter: expected a text.', node);
  return undefined;
}

function toLabels(value: unknown, node: Yaml, report: Report): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [];
  const names = list.filter(item => typeof item === 'string' || typeof item === 'number');
  const labels = names.map(name => {
    const written = String(name).trim();
    const label = normalizeLabel(written).slice(0, longestLabel);
    // Letter case and spaces are spelled in many ways; what else is taken away may be missed.
    if (label !== written.toLowerCase().replaceAll(/\s+/g, '-')) {
      const instead = label === '' ? 'it is left out' : `it is set as "${label}"`;
      const reason = `Cannot label the page "${written.slice(0, 80)}" as its front matter says: ${instead}, as Confluence takes not all characters.`;
      report('front-matter-label', reason, node);
    }
    return label;
  });
  return [...new Set(labels.filter(name => name !== ''))];
}

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  // The place is data of the message; the one in the text counts from the wrong line.
  return line.replace(/ at line \d+, column \d+/, '').replace(/[:.]?$/, '.');
}
