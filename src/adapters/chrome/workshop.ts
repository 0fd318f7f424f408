import {InputError} from '../../core/errors.ts';
import {ChromeFailure} from './chrome-failure.ts';
import {findChrome, type FoundChrome} from './find-chrome.ts';
import {createStudio, type Studio} from './studio.ts';

export interface WorkshopOptions {
  /** Variables of the process. Never those of a file in the repository: they name a program to run. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A Chrome to use; absent: `CHROME_PATH`, `CHROME_BIN`, `PUPPETEER_EXECUTABLE_PATH`, then the usual places. */
  readonly chromePath?: string;
  /** Reads the script of Mermaid; called once, when the first diagram is drawn. */
  readonly mermaidScript: () => Promise<string>;
  /** Hears what people should know, such as a missing sandbox. */
  readonly onNotice?: (text: string) => void;
}

/** Finds the Chrome of this machine, once, and keeps a studio with it. */
export interface Workshop {
  isAvailable(): Promise<boolean>;
  /** A studio that works. Throws an `InputError` when there is no Chrome, or it can't be used. */
  open(): Promise<Studio>;
  /** End the browser; the next `open` starts another. Never rejects. */
  close(): Promise<void>;
}

const startLimit = 60_000;

/** Make a workshop; nothing is looked for yet. */
export function createWorkshop(options: WorkshopOptions): Workshop {
  let found: Promise<FoundChrome> | undefined;
  let studio: Studio | undefined;
  const find = () => (found ??= findChrome(options));
  return {
    isAvailable: async () => (await find()).kind === 'found',
    async open() {
      const chrome = await find();
      if (chrome.kind === 'none') throw cannotDraw(chrome.reason);
      const {env, mermaidScript, onNotice = () => {}} = options;
      studio ??= createStudio({
        chrome: chrome.path,
        env,
        startLimit,
        mermaidScript: await mermaidScript(),
        onNotice
      });
      try {
        await studio.open();
      } catch (error) {
        await studio.close();
        if (!(error instanceof ChromeFailure)) throw error;
        throw cannotDraw(`${chrome.path} can't be used: ${error.message}`);
      }
      return studio;
    },
    close: async () => studio?.close()
  };
}

function cannotDraw(reason: string): InputError {
  return new InputError(
    `Cannot draw diagrams: ${reason}. Install Chrome or Chromium, name it in CHROME_PATH, or set mermaid: code.`
  );
}
