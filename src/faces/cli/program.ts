import {usualMapping} from '../../core/model.ts';
import {Command} from 'commander';
import {version} from '../../core/version.ts';
import {registerCheck} from './commands/check.ts';
import {registerCompletion} from './commands/completion.ts';
import {registerConvert} from './commands/convert.ts';
import {registerCreate} from './commands/create.ts';
import {registerDoctor} from './commands/doctor.ts';
import {registerPreview} from './commands/preview.ts';
import {registerRead} from './commands/read.ts';
import {registerRebuildMapping} from './commands/rebuild-mapping.ts';
import {registerSandbox} from './commands/sandbox.ts';
import {registerSync} from './commands/sync.ts';
import {registerUpdate} from './commands/update.ts';
import {refuseUnknownTopic} from './help-topic.ts';
import type {ExitStatus, GlobalFlags, Io} from './io.ts';

const epilogue = `
Settings come from flags, then from the environment (CONFLUENCE_URL, CONFLUENCE_EMAIL,
CONFLUENCE_API_TOKEN), then from a .env file. The token is never taken from a flag.

Exit status: 0 done, 1 findings or failed pages, 2 could not run.

Examples:
  confluence preview                           look at the pages without an account
  confluence rebuild-mapping --space DOC       say which file becomes which page
  confluence check                             find mistakes before readers do
  confluence doctor                            is the credential good for a sync?
  confluence sync --confirm                    show the plan, ask, and sync
  confluence create --title News --space DOC --body-file news.md

"confluence help COMMAND" has the options and more examples of a command.
`;

/** Every command registers itself, in the order of the help. */
const commands = [
  registerSync,
  registerCheck,
  registerPreview,
  registerRebuildMapping,
  registerCreate,
  registerUpdate,
  registerRead,
  registerConvert,
  registerSandbox,
  registerDoctor,
  registerCompletion
];

/** Build the command line: all commands with their options and help, none of their code. */
export function createProgram(io: Io, onDone: (status: ExitStatus) => void): Command {
  const program = new Command('confluence')
    .description("Mirror a repository's Markdown to Confluence.")
    .version(version, '-V, --version', 'print the version')
    .option('--json', 'print one JSON document on standard output')
    .option('-q, --quiet', 'print no progress and no messages but errors')
    .option('-v, --verbose', 'print every request')
    .option('--no-color', 'print without colours')
    .option('--mapping <file>', `mapping file (default: ${usualMapping})`)
    .option('--url <address>', 'address of Confluence, such as https://acme.atlassian.net/wiki')
    .option(
      '--email <address>',
      "e-mail address of the API token's account (Data Center: user name); none: the token is sent as Bearer"
    )
    .option('--deployment <product>', 'product at that address: auto, cloud, datacenter (default: auto)')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError()
    .showHelpAfterError('(run "confluence --help" for the commands and options)')
    .addHelpText('before', refuseUnknownTopic)
    .addHelpText('after', epilogue)
    .configureHelp({showGlobalOptions: true})
    .exitOverride()
    .configureOutput({writeOut: io.out, writeErr: io.err});
  const flags = () => program.opts<GlobalFlags>();
  for (const register of commands) register({program, io, onDone, flags});
  for (const command of program.commands)
    command.showHelpAfterError(`(run "confluence ${command.name()} --help" for its options)`);
  return program;
}
