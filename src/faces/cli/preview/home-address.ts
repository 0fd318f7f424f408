import type {Report} from '../../../core/report/report.ts';

/** Where to begin reading: the page nearest to the root of the repository; undefined: there is no page. */
export function findHome({pages}: Pick<Report, 'pages'>): string | undefined {
  const [first] = pages
    .filter(page => page.url !== undefined)
    .toSorted((a, b) => depthOf(a.path) - depthOf(b.path));
  return first?.url;
}

/** A README or index comes before the other files of its folder. */
function depthOf(path: string): number {
  return path.split('/').length + (/(^|\/)(readme|index)\.md$/i.test(path) ? -0.5 : 0);
}

/** The same pages without their addresses: nobody can open a page of a server that ends with the command. */
export function withoutAddresses(report: Report): Report {
  const pages = report.pages.map(page => {
    const {url: _, ...rest} = page;
    return rest;
  });
  return {...report, pages};
}
