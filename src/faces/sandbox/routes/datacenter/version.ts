import type {Settings} from '../../options.ts';

/** Whether the site has an older version of Confluence than this one. */
export function isBefore({confluenceVersion}: Settings, major: number, minor = 0): boolean {
  const [ownMajor = 0, ownMinor = 0] = confluenceVersion.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}
