import type {Registration} from '../registration.ts';
import type {RebuildFlags} from './run-rebuild-mapping.ts';

const examples = `
Examples:
  confluence rebuild-mapping --space DOC --dry-run
  confluence rebuild-mapping --adopt --dry-run     show which pages would be taken over
  confluence rebuild-mapping --prune               drop entries whose file is gone
  confluence rebuild-mapping --space DOC --include 'docs/**' --exclude '**/drafts/**'
`;

/** Add the command `rebuild-mapping`. */
export function registerRebuildMapping({program, io, onDone, flags}: Registration): void {
  program
    .command('rebuild-mapping')
    .description('make the mapping file from the Markdown files, or add what it lacks')
    .option('--space <key>', "space of new entries (default: the mapping's $defaults)")
    .option('--include <glob...>', 'only files that match')
    .option('--exclude <glob...>', 'no files that match')
    .option('--no-folders', 'do not put pages under the README.md or index.md of their folder')
    .option('--prune', 'drop entries whose file is gone')
    .option('--adopt', 'enter ids of pages that have the title of an entry, so that a sync takes them over')
    .option('--offline', 'do not look for pages in Confluence, also where credentials are set')
    .option('--dry-run', 'show the changes, write nothing')
    .addHelpText('after', examples)
    .action(async (own: RebuildFlags) => {
      const {runRebuildMapping} = await import('./run-rebuild-mapping.ts');
      onDone(await runRebuildMapping({own, flags: flags(), io}));
    });
}
