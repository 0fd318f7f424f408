import type {Browser} from './browser.ts';
import {ChromeFailure, withTimeLimit} from './chrome-failure.ts';
import {launchBrowser, type LaunchOptions} from './launch.ts';
import {openPage, type Page} from './page.ts';

export interface StudioOptions extends LaunchOptions {
  readonly mermaidScript: string;
}

/** Keeps a browser and a page at hand, and replaces what no longer works. */
export interface Studio {
  /** The page to draw in; the browser is started when it must be. Rejects with a `ChromeFailure`. */
  open(): Promise<Page>;
  /** Give up the page, and with it a browser that does not obey any more. */
  clear(): Promise<void>;
  /** End everything. Never rejects. */
  close(): Promise<void>;
}

/** Milliseconds that Chrome may take to close a page that does not answer. */
const closeLimit = 5000;

/** Make a studio; nothing is started yet. */
export function createStudio({mermaidScript, ...options}: StudioOptions): Studio {
  let browser: Browser | undefined;
  let page: Page | undefined;
  const close = async () => {
    const old = browser;
    browser = undefined;
    page = undefined;
    await old?.close();
  };
  return {
    async open() {
      const launched = (browser ??= await launchBrowser(options));
      const opening = () => openPage(launched.protocol, mermaidScript);
      page ??= await withTimeLimit(opening(), options.startLimit, 'Chrome opened no page in time');
      return page;
    },
    async clear() {
      const old = page;
      page = undefined;
      try {
        if (!old) throw new ChromeFailure('there is no page');
        await withTimeLimit(old.close(), closeLimit, 'Chrome does not close the page');
      } catch (error) {
        if (!(error instanceof ChromeFailure)) throw error;
        await close();
      }
    },
    close
  };
}
