import type {Report, ReportMessage} from '../../../core/report/report.ts';

/** What is wrong with the files, over many runs that each looked at some of them. */
export interface Findings {
  /** Take what a run found in the place of what was known about the files that it looked at. */
  add(report: Report): void;
  /** Forget what was found in files that are not among these. */
  keep(paths: ReadonlySet<string>): void;
  /** All that is known, by file and place. */
  list(): readonly ReportMessage[];
}

/** Found only when a diagram is drawn, which an unchanged page does not ask for again. */
const foundWhenDrawn = 'diagram-not-drawn';

/** Make a collection without any findings. Those about the mapping file come with every run. */
export function createFindings(mappingFile: string): Findings {
  const found = new Map<string, readonly ReportMessage[]>();
  return {
    add({pages, messages}) {
      const unchanged = new Set<string>(
        pages.filter(({status}) => status === 'unchanged').map(({path}) => path)
      );
      for (const path of new Set([mappingFile, ...pages.map(page => page.path), ...messages.map(pathOf)])) {
        const before = unchanged.has(path) ? (found.get(path) ?? []) : [];
        const kept = before.filter(({ruleId}) => ruleId === foundWhenDrawn);
        found.set(path, [...kept, ...messages.filter(message => message.path === path)]);
      }
    },
    keep(paths) {
      for (const path of found.keys()) if (path !== mappingFile && !paths.has(path)) found.delete(path);
    },
    list: () => [...found.values()].flat().toSorted(comparePlaces)
  };
}

function pathOf({path}: ReportMessage): string {
  return path;
}

function comparePlaces(a: ReportMessage, b: ReportMessage): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
