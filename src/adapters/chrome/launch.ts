import {existsSync} from 'node:fs';
import {startBrowser, type Browser, type BrowserOptions} from './browser.ts';
import {ChromeFailure} from './chrome-failure.ts';

export interface LaunchOptions extends Omit<BrowserOptions, 'sandbox'> {
  readonly onNotice: (text: string) => void;
}

/**
 * Start Chrome, with its own sandbox wherever that is possible.
 *
 * Chrome refuses to have one for root, and can't have one where a container forbids it to make namespaces; there it
 * starts without, and a notice says so. On an ordinary machine a sandbox that fails is an error.
 */
export async function launchBrowser({onNotice, ...options}: LaunchOptions): Promise<Browser> {
  if (process.getuid?.() === 0) {
    onNotice('Chrome draws the diagrams without its sandbox, because this process runs as root.');
    return startBrowser({...options, sandbox: false});
  }
  try {
    return await startBrowser({...options, sandbox: true});
  } catch (error) {
    if (!(error instanceof ChromeFailure && isSandboxFailure(error.message) && isInContainer(options.env))) {
      throw error;
    }
    onNotice('Chrome draws the diagrams without its sandbox, because this container does not allow it one.');
    return startBrowser({...options, sandbox: false});
  }
}

/** Whether Chrome's last words are about its sandbox ("No usable sandbox!", "Failed to move to new namespace"). */
function isSandboxFailure(said: string): boolean {
  return /sandbox|namespace|zygote_host/i.test(said);
}

function isInContainer(env: LaunchOptions['env']): boolean {
  return (
    existsSync('/.dockerenv') ||
    existsSync('/run/.containerenv') ||
    env['KUBERNETES_SERVICE_HOST'] !== undefined ||
    env['container'] !== undefined
  );
}
