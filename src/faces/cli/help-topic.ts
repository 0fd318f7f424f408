import type {AddHelpTextContext} from 'commander';
import {suggest} from '../../core/suggest.ts';

/**
 * Refuse help about a command that does not exist, as the command itself is refused; for use with `addHelpText`.
 *
 * By itself, commander answers `help nope` and `nope --help` with the help of the program, as if nothing was wrong.
 */
export function refuseUnknownTopic({command}: AddHelpTextContext): string {
  const [first, second] = command.args;
  const topic = first === 'help' ? second : first;
  const names = [...command.commands.map(known => known.name()), 'help'];
  if (topic === undefined || topic.startsWith('-') || names.includes(topic)) return '';
  const near = suggest(topic, names);
  const hint = near === undefined ? '' : `\n(Did you mean ${near}?)`;
  return command.error(`error: unknown command '${topic}'${hint}`, {code: 'commander.unknownCommand'});
}
