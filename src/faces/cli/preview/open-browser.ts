import {spawn} from 'node:child_process';

/** Programs that open an address in the user's browser, with their arguments. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  // Not `start`: the shell would read an `&` in the address as the end of the command.
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler']
};

/**
 * Open an address in the browser of whoever runs the command; `BROWSER` in the environment names another.
 *
 * @param onProblem
 *   Told why it did not work, as the second half of a sentence.
 */
export function openBrowser(
  url: string,
  {
    env,
    onProblem
  }: {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly onProblem: (reason: string) => void;
  }
): void {
  const named = env['BROWSER'];
  const [program = 'xdg-open', ...args] =
    named !== undefined && named !== '' ? [named] : (openers[process.platform] ?? ['xdg-open']);
  const child = spawn(program, [...args, url], {stdio: 'ignore', detached: true, windowsHide: true});
  child.on('error', error =>
    onProblem(
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? `there is no program ${program}` : error.message
    )
  );
  child.on('exit', status => {
    if (status !== null && status > 0) onProblem(`${program} ended with status ${status}`);
  });
  child.unref();
}
