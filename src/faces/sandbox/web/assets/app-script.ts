import {codeScript} from './scripts/code.ts';
import {contentsScript} from './scripts/contents.ts';
import {drawerScript} from './scripts/drawer.ts';
import {eventsScript} from './scripts/events.ts';
import {searchScript} from './scripts/search.ts';
import {copyScript} from './scripts/copy.ts';
import {updateScript} from './scripts/update.ts';
import {themeButtonScript} from './scripts/theme-button.ts';
import {treeScript} from './scripts/tree.ts';

const parts = [
  // First, as it has to know the page before the others change it.
  updateScript,
  themeButtonScript,
  drawerScript,
  treeScript,
  searchScript,
  codeScript,
  copyScript,
  contentsScript,
  eventsScript
];

/** What pages do in the browser beyond what HTML does; each part in its own scope. */
export const appScript = parts.map(part => `(() => {\n${part}})();\n`).join('\n');
