import type {Command} from 'commander';

/**
 * Add an option that must be given.
 *
 * Commander's own look for a missing one comes before its look for unknown ones, so that of `--titel` it says only that
 * `--title` is missing. A hook before the action comes after both (README of commander, "Life cycle hooks").
 */
export function requireOption(command: Command, flags: string, description: string): Command {
  const name = command.createOption(flags).attributeName();
  return command.option(flags, description).hook('preAction', () => {
    if (command.getOptionValue(name) !== undefined) return;
    command.error(`error: required option '${flags}' not specified`, {
      code: 'commander.missingMandatoryOptionValue'
    });
  });
}
