import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals';
import axe from 'axe-core';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {findChrome} from '../../../src/adapters/chrome/find-chrome.ts';
import {createPreviewFolder, type PreviewFolder, type Running} from '../../support/preview.ts';

const found = await findChrome({env: process.env});
const demo = (name: string) => readFileSync(path.resolve(import.meta.dirname, '../../../docs', name), 'utf8');

let browser: Browser;
let context: BrowserContext;
let page: Page;
let folder: PreviewFolder;
/** Addresses of other servers that pages asked. */
let asked: string[];

const paragraphs = (count: number): string =>
  [...Array(count).keys()].map(number => `## Part ${number}\n\n${'Some words. '.repeat(60)}\n`).join('\n');

async function open(live: Running, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({viewport: {width: 1280, height: 800}, ...options});
  context.on('request', request => {
    if (new URL(request.url()).host !== new URL(live.url()).host) asked.push(request.url());
  });
  page = await context.newPage();
  await page.goto(live.url());
}

/** What axe-core finds, short enough to be read in a failed test. */
async function findBarriers(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const {axe: tester} = globalThis as unknown as {
      axe: {
        run(): Promise<{violations: readonly {id: string; nodes: readonly {html: string}[]}[]}>;
      };
    };
    const {violations} = await tester.run();
    return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

const addressOf = async (live: Running, title: string): Promise<string> => {
  const {id} = await live.page(title);
  return new URL(`/wiki/spaces/DOC/pages/${id}`, live.url()).href;
};

// A machine without a browser can test all the rest.
if (found.kind === 'none') process.stderr.write(`Tests in a browser are left out: ${found.reason}.\n`);
(found.kind === 'found' ? describe : describe.skip)(
  `in Chromium${found.kind === 'found' ? '' : ` (skipped: ${found.reason})`}`,
  () => {
    beforeAll(async () => {
      browser = await chromium.launch({
        ...(found.kind === 'found' ? {executablePath: found.path} : {}),
        args: ['--no-sandbox', '--disable-dev-shm-usage']
      });
    });

    afterAll(() => browser.close());

    beforeEach(() => {
      folder = createPreviewFolder();
      asked = [];
    });

    afterEach(async () => {
      await context.close();
      await folder.close();
      expect(asked).toEqual([]);
    });

    test('an open page follows its file and keeps its place, what is unfolded and the theme', async () => {
      const text = (change: string) =>
        `# Home\n\n<details><summary>More</summary>\n\nHidden.\n\n</details>\n\n${change}${paragraphs(20)}`;
      folder.write({'README.md': text('')});
      const live = await folder.preview();
      await open(live, {colorScheme: 'light'});
      await page.click('.theme-button');
      await page.click('details.expand > summary');
      await page.evaluate(() => {
        Object.assign(globalThis, {isSame: true});
        document.querySelector('[id^="Part-9"], h2:nth-of-type(10)')?.scrollIntoView();
      });
      const placeOf = () =>
        page.evaluate(() => document.querySelectorAll('article h2')[9]?.getBoundingClientRect().top);
      const before = await placeOf();
      folder.write({'README.md': text('A new paragraph.\n\nAnd one more.\n\n')});
      await page.waitForSelector('article p:text("A new paragraph.")', {state: 'attached'});
      await page.waitForTimeout(300);
      // A browser scrolls by whole pixels, text has fractions of them.
      expect(Math.abs(((await placeOf()) ?? Number.NaN) - (before ?? Number.NaN))).toBeLessThan(2);
      const state = await page.evaluate(() => ({
        isSame: 'isSame' in globalThis,
        isOpen: document.querySelector<HTMLDetailsElement>('details.expand')?.open,
        theme: document.documentElement.dataset['theme'],
        scrolled: scrollY > 1000
      }));
      expect(state).toEqual({isSame: true, isOpen: true, theme: 'dark', scrolled: true});
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    });

    test('messages stand beside the page and lead to their line; what breaks everything is above it', async () => {
      folder.write({'README.md': '# Home\n\nText.\n'});
      const live = await folder.preview();
      await open(live);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      expect(await page.textContent('.messages-link')).toBe('No problems');
      folder.write({'README.md': '# Home\n\nText with [a link](nowhere.md).\n'});
      const place = page.locator('aside .message-place').first();
      await place.waitFor();
      expect(await page.textContent('.messages-link')).toBe('1 warning');
      await place.locator('button').click();
      await page.waitForSelector('aside button:text("Copied")');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('README.md:3:11');
      await place.locator('a').click();
      await page.waitForSelector('#L3:target');
      expect(await page.textContent('#L3')).toBe('Text with [a link](nowhere.md).\n');
      folder.write({'docs/.confluence-mapping.json': '{"README.md": {]'});
      await page.waitForSelector('.problem:has-text("docs/.confluence-mapping.json:1:")');
      expect(await page.textContent('.live-status')).toBe('Not up to date');
      folder.write({'docs/.confluence-mapping.json': '{"README.md": {"space": "DOC"}}'});
      await page.waitForSelector('.problem', {state: 'detached'});
      await live.end();
      await page.waitForSelector('.live-status:text("Disconnected")');
    });

    test('nothing of a document runs, and nothing is asked of other servers', async () => {
      const attack = 'globalThis.pwned=1';
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="parent.${attack}"><script>${attack}</script></svg>`;
      folder.write({
        'README.md': `# <img src=x onerror=${attack}> "'><script>${attack}</script>\n\n<script>${attack}</script><img src=x onerror="${attack}"><svg onload="${attack}"/>\n\n[x](javascript:${attack}) [y](data:text/html,<script>${attack}</script>) ![r](https://example.invalid/a.png) ![s](a'b%22.svg)\n\n\`\`\`"><script>${attack}</script>\n</code></pre><script>${attack}</script>\n\`\`\`\n`,
        'a\'b".svg': svg,
        '"><img src=x onerror=globalThis.pwned=1>.md': `---\ntitle: "</title><script>${attack}</script>"\n---\n[a](no"><script>${attack}</script>.md)\n`
      });
      const live = await folder.preview();
      await open(live);
      page.on('dialog', dialog => void dialog.dismiss());
      const edit = {do: 'create', space: 'DOC', title: `</script><script>${attack}</script>`};
      const body = `<p><a href="javascript:${attack}">j</a><img src="x" onerror="${attack}" /></p><ac:structured-macro ac:name="html"><ac:plain-text-body><![CDATA[<script>${attack}</script>]]></ac:plain-text-body></ac:structured-macro><script>${attack}</script><ac:image><ri:url ri:value="javascript:${attack}" /></ac:image>`;
      const reply = await fetch(new URL('/__sandbox/edit', live.url()), {
        method: 'POST',
        body: JSON.stringify({...edit, body})
      });
      expect(reply.status).toBe(200);
      for (const {id} of await live.pages()) {
        for (const view of ['', '?view=markdown', '?view=storage', '?view=history']) {
          await page.goto(new URL(`/wiki/spaces/DOC/pages/${id}${view}`, live.url()).href);
          await page.evaluate(() =>
            document
              .querySelectorAll<HTMLAnchorElement>('main a[href^="javascript:"]')
              .forEach(link => link.click())
          );
          expect([view, id, await page.evaluate(() => 'pwned' in globalThis)]).toEqual([view, id, false]);
        }
      }
      await page.goto(new URL('/__sandbox/messages', live.url()).href);
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
      await page.goto(live.url());
      const picture = await page.getAttribute('article img', 'src');
      await page.goto(new URL(picture ?? '', live.url()).href);
      expect(await page.evaluate(() => [document.documentElement.nodeName, 'pwned' in globalThis])).toEqual([
        'svg',
        false
      ]);
    });

    test('keyboard: a way past the tree, search that filters, and the page that was found', async () => {
      folder.write({'README.md': '# Home\n', 'a/first.md': '# First steps\n', 'a/b/second.md': '# Second\n'});
      await open(await folder.preview());
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.nodeName)).toBe('MAIN');
      await page.keyboard.press('/');
      await page.keyboard.type('seco');
      const shown = () => page.locator('.tree-node > a:visible').allTextContents();
      expect(await shown()).toContain('Second');
      expect(await shown()).not.toContain('First steps');
      await page.keyboard.press('Escape');
      expect(await shown()).toContain('First steps');
      await page.keyboard.type('second');
      await page.keyboard.press('Enter');
      await page.waitForSelector('h1:text("Second")');
    });

    test.each(['light', 'dark'] as const)('%s: no barriers, and 400 pixels are enough', async colorScheme => {
      folder.write({
        'README.md': '# Home\n',
        'images.md': demo('markdown/raw-confluence.md')
      });
      const live = await folder.preview('--mermaid', 'code');
      await open(live, {colorScheme, reducedMotion: 'reduce'});
      folder.write({
        'README.md': `# Home\n\n[broken](nowhere.md)\n\n${demo('markdown/README.md').replace(/^---[^]*?\n---\n/, '')}`
      });
      await live.until('there are two versions', async () => (await live.page('Home')).versions.length === 2);
      const home = await addressOf(live, 'Home');
      const others = [
        '/wiki/spaces',
        '/__sandbox/messages',
        '/wiki/spaces/DOC/search?q=o',
        '/wiki/spaces/NO/overview'
      ];
      const addresses = ['', '?view=markdown', '?view=storage', '?view=history'].map(view => home + view);
      for (const width of [1280, 400]) {
        await page.setViewportSize({width, height: 800});
        for (const address of [...addresses, ...others.map(other => new URL(other, live.url()).href)]) {
          await page.goto(address);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          const barriers = await findBarriers();
          expect({address, width, wider: Math.max(0, wider), barriers}).toEqual({
            address,
            width,
            wider: 0,
            barriers: []
          });
        }
      }
      await page.goto(home);
      await page.click('.drawer-button');
      await page.waitForSelector('.tree a:visible');
      expect(await findBarriers()).toEqual([]);
    });
  }
);
