import {codeScript} from './scripts/code.ts';
import {contentsScript} from './scripts/contents.ts';
import {drawerScript} from './scripts/drawer.ts';
import {eventsScript} from './scripts/events.ts';
import {searchScript} from './scripts/search.ts';
import {themeButtonScript} from './scripts/theme-button.ts';
import {treeScript} from './scripts/tree.ts';

const parts = [
  themeButtonScript,
  drawerScript,
  treeScript,
  searchScript,
  codeScript,
  contentsScript,
  eventsScript
];

/** What pages do in the browser beyond what HTML does; each part in its own scope. */
export const appScript = parts.map(part => `(() => {\n${part}})();\n`).join('\n');
