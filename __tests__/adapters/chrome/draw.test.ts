import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals';
import {decode} from 'fast-png';
import {findChrome} from '../../../src/adapters/chrome/find-chrome.ts';
import {createDiagramRenderer} from '../../../src/adapters/chrome/index.ts';
import {readMermaidScript} from '../../../src/adapters/chrome/mermaid-script.ts';
import {InputError} from '../../../src/core/errors.ts';
import type {DiagramRenderer, Drawing} from '../../../src/ports.ts';
import {samples} from './samples.ts';

const {env} = process;
const found = await findChrome({env});

describe('without a Chrome', () => {
  test('nothing is available, and drawing says what to do', async () => {
    // A machine that has one is told of another that is not there.
    const blind = found.kind === 'found' ? {...env, CHROME_PATH: '/nowhere/chrome'} : env;
    const renderer = createDiagramRenderer({env: blind, mermaidScript: readMermaidScript});
    expect(await renderer.isAvailable()).toBe(false);
    const failure = await renderer.draw([mermaid(samples.pie)]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect(String(failure)).toMatch(
      /^InputError: Cannot draw diagrams: (CHROME_PATH names \/nowhere\/chrome, which is no program|no Chrome or Chromium was found on this machine)\. Install Chrome/
    );
    expect(await renderer.draw([])).toEqual([]);
    await renderer.close();
  });
});

if (found.kind === 'found') {
  describe('with the Chrome of this machine', () => {
    const notices: string[] = [];
    const renderer = createDiagramRenderer({
      env,
      mermaidScript: readMermaidScript,
      onNotice: text => notices.push(text)
    });
    afterAll(() => renderer.close());

    test('is available, and unsandboxed only for root', async () => {
      expect(await renderer.isAvailable()).toBe(true);
      await renderer.draw([mermaid(samples.pie)]);
      const root = process.getuid?.() === 0;
      expect(notices.filter(text => text.includes('runs as root'))).toHaveLength(root ? 1 : 0);
    });

    test.each(Object.entries(samples))('draws a diagram on white: %s', async (_, code) => {
      const picture = await drawPicture(renderer, code);
      expect(picture.shown).toBeGreaterThan(75);
      expect(picture.shown).toBeLessThan(1050);
      expect(Math.abs(picture.width - 2 * picture.shown)).toBeLessThanOrEqual(2);
      expect(picture.height).toBeGreaterThan(80);
      expect(picture.corners).toEqual(['255,255,255', '255,255,255', '255,255,255', '255,255,255']);
      expect(picture.colours).toBeGreaterThan(10);
      expect(picture.inked).toBeGreaterThan(0.01);
      expect(picture.inked).toBeLessThan(0.9);
    });

    test('draws the same bytes for the same source, in the order of the diagrams', async () => {
      const once = await renderer.draw([mermaid(samples.gitGraph), mermaid(samples.mindmap)]);
      const again = await renderer.draw([mermaid(samples.mindmap), mermaid(samples.gitGraph)]);
      expect([...again].reverse()).toEqual(once);
      expect(once[0]).not.toEqual(once[1]);
    });

    test('scales down what would be too large a picture', async () => {
      const chain = Array.from(
        {length: 90},
        (_, index) => `  n${index}[Node number ${index}] --> n${index + 1}`
      );
      const {width, height} = await drawPicture(renderer, `flowchart LR\n${chain.join('\n')}`);
      expect(width).toBeGreaterThan(7900);
      expect(width).toBeLessThanOrEqual(8001);
      expect(height).toBeGreaterThan(10);
    });

    test('tells broken sources apart from good ones, with the line', async () => {
      const sources = [
        'flowchart TD\n  A -->',
        samples.pie,
        '---\ntitle: T\n---\n%% a comment\nsequenceDiagram\n  A->>B: ok\n\n  A-B wrong',
        'nonsense\n  A --> B',
        'gitGraph\n  commit\n  comit',
        '---\ntitle: [\n---\nflowchart TD\n  A --> B',
        ' \n',
        `flowchart TD\n%% ${'x'.repeat(50_000)}\n  A --> B`,
        `flowchart TD\n${'  A --> B\n'.repeat(501)}`
      ];
      expect((await renderer.draw(sources.map(mermaid))).map(summarize)).toEqual([
        {line: 2, reason: expect.stringMatching(/^Parse error near ".*A -->": expecting .*, but it ends$/)},
        'image',
        {line: 8, reason: expect.stringMatching(/^Parse error near ".*A-B wrong": expecting /)},
        {line: 1, reason: 'Mermaid has no such kind of diagram'},
        {line: 3, reason: expect.stringMatching(/`comit`$/)},
        {line: 3, reason: expect.stringMatching(/^front matter: unexpected end/)},
        {reason: 'it is empty'},
        {reason: "it has over 50000 characters, Mermaid's limit"},
        {reason: 'Edge limit exceeded. 500 edges found, but the limit is 500'}
      ]);
    });

    test('a diagram cannot loosen its own security', async () => {
      const loose =
        '%%{init: {"securityLevel": "loose", "maxTextSize": 10}}%%\nflowchart TD\n' +
        '  a["<img src=x onerror=document.body.remove()>text"] --> b\n  click a "javascript:alert(1)"';
      expect((await renderer.draw([mermaid(loose), mermaid(samples.pie)])).map(summarize)).toEqual([
        'image',
        'image'
      ]);
    });
  });

  describe('with a Mermaid that misbehaves', () => {
    const opened: {close(): Promise<void>}[] = [];
    afterEach(async () => {
      await Promise.all(opened.splice(0).map(renderer => renderer.close()));
    });

    test('a diagram that hangs is broken, and the others are drawn', async () => {
      const renderer = create(
        `if (code === 'wait') await new Promise(() => {});
         if (code === 'spin') for (;;);
         if (code === 'leave') { location.href = 'about:blank?left'; await new Promise(() => {}); }
         if (code === 'fail') throw new TypeError('no such thing\\nat all');`
      );
      const drawn = await renderer.draw(
        ['good', 'wait', 'good', 'spin', 'good', 'leave', 'good', 'fail'].map(mermaid)
      );
      expect(drawn.map(summarize)).toEqual([
        'image',
        {reason: 'drawing it took over 1.5 s'},
        'image',
        {reason: 'drawing it took over 1.5 s'},
        'image',
        {reason: expect.stringMatching(/^(Chrome refused: .*|drawing it took over 1\.5 s)$/)},
        'image',
        {reason: 'no such thing at all'}
      ]);
    });

    test('a script that is no Mermaid is an error', async () => {
      const renderer = createDiagramRenderer({env, mermaidScript: () => Promise.resolve('syntax error')});
      opened.push(renderer);
      await expect(renderer.draw([mermaid('good')])).rejects.toThrow(
        /^Cannot draw diagrams: .* can't be used: the page failed: SyntaxError/
      );
    });

    describe('and wants to talk', () => {
      const requests: string[] = [];
      const server = createServer((request, response) => {
        requests.push(request.url ?? '');
        response.setHeader('access-control-allow-origin', '*').end('{}');
      });
      server.on('connect', request => requests.push(request.url ?? ''));
      beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)));
      afterAll(() => new Promise(resolve => server.close(resolve)));

      test('nothing leaves the page', async () => {
        const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
        const renderer = create(`
          const tries = [
            () => fetch('http://${address}/fetch'),
            () => new Promise((resolve, reject) => { const image = new Image(); image.onload = resolve; image.onerror = reject; image.src = 'http://${address}/image'; }),
            () => new Promise((resolve, reject) => { const socket = new WebSocket('ws://${address}/socket'); socket.onopen = resolve; socket.onerror = reject; }),
            () => import('http://${address}/module'),
            () => fetch('file:///etc/hostname'),
            async () => { if (!navigator.sendBeacon('http://${address}/beacon')) throw 0; await new Promise(resolve => setTimeout(resolve, 200)); throw 0; },
            async () => { document.body.insertAdjacentHTML('beforeend', '<iframe src="http://${address}/frame"></iframe><img src=x onerror="globalThis.ran = true"><link rel="stylesheet" href="http://${address}/style">'); await new Promise(resolve => setTimeout(resolve, 200)); if (!globalThis.ran) throw 0; }
          ];
          const results = await Promise.allSettled(tries.map(run => run()));
          throw new Error(results.map(result => result.status).join(' '));`);
        const reasons = (await renderer.draw([mermaid('talk')])).map(summarize);
        expect(reasons).toEqual([{reason: Array.from({length: 7}, () => 'rejected').join(' ')}]);
        await renderer.draw([mermaid('good')]);
        const leaving = create(`location.href = 'http://${address}/page'; await new Promise(() => {});`);
        expect((await leaving.draw([mermaid('leave')])).map(summarize)).not.toEqual(['image']);
        expect(requests).toEqual([]);
      });
    });

    function create(render: string) {
      const script = `globalThis.mermaid = {initialize() {}, async render(id, code) {
        ${render}
        return {svg: '<svg viewBox="0 0 30 20"><rect width="30" height="20" fill="red"/></svg>'};
      }};`;
      const renderer = createDiagramRenderer({
        env,
        timeoutMs: 1500,
        mermaidScript: () => Promise.resolve(script)
      });
      opened.push(renderer);
      return renderer;
    }
  });
}

function mermaid(code: string) {
  return {language: 'mermaid', code} as const;
}

function summarize(drawing: Drawing) {
  if (drawing.kind === 'image') return 'image';
  const {reason, line} = drawing;
  return line === undefined ? {reason} : {reason, line};
}

async function drawPicture(renderer: DiagramRenderer, code: string) {
  const [drawing] = await renderer.draw([mermaid(code)]);
  if (drawing?.kind !== 'image') throw new Error(`not drawn: ${JSON.stringify(drawing)}`);
  return {...inspect(drawing.bytes), shown: drawing.width};
}

/** Size, corners, number of colours, and share of pixels that are not white. */
function inspect(bytes: Uint8Array) {
  const {width, height, data, channels} = decode(bytes);
  const at = (x: number, y: number) =>
    data.slice((y * width + x) * channels, (y * width + x) * channels + 3).join(',');
  const colours = new Set<string>();
  let inked = 0;
  for (let y = 0; y < height; y += 3) {
    for (let x = 0; x < width; x += 3) {
      const colour = at(x, y);
      colours.add(colour);
      if (colour !== '255,255,255') inked += 9;
    }
  }
  const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1)];
  return {width, height, corners, colours: colours.size, inked: inked / (width * height)};
}
