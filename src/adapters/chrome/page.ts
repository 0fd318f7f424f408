import {ChromeFailure} from './chrome-failure.ts';
import {pageHtml, pageScript} from './page-content.ts';
import {toReply, toText, type Protocol, type Reply} from './protocol.ts';

/** A picture, or what Mermaid said of a broken source. */
type PageAnswer =
  | {
      readonly kind: 'drawn';
      readonly png: Uint8Array;
      /** In CSS pixels. */
      readonly width: number;
    }
  | {
      readonly kind: 'broken';
      readonly message: string;
      /** Line of the source as Mermaid reads it, from 1; 0: not known. */
      readonly line: number;
    };

/** A page with Mermaid in it. */
export interface Page {
  /** Rejects with a `ChromeFailure` when the page crashes or is closed. */
  draw(code: string): Promise<PageAnswer>;
  /** Stop what it does and close it. Rejects with a `ChromeFailure` when Chrome does not. */
  close(): Promise<void>;
}

/** Pixels of the picture for a CSS pixel: most screens have two, and pages can be zoomed. */
const fullScale = 2;
/** Larger pictures are scaled down: browsers and Confluence's previews refuse them beyond some size. */
const maxSide = 8000;
const maxPixels = 24_000_000;

/**
 * Open a page, cut it off from everything, and load Mermaid.
 *
 * It is in a browser context of its own, so that its renderer process is its own too.
 */
export async function openPage(protocol: Protocol, mermaidScript: string): Promise<Page> {
  const {browserContextId} = await protocol.send('Target.createBrowserContext');
  const {targetId} = await protocol.send('Target.createTarget', {url: 'about:blank', browserContextId});
  const sessionId = toText(
    (await protocol.send('Target.attachToTarget', {targetId, flatten: true}))['sessionId']
  );
  if (sessionId === undefined) throw new ChromeFailure('Chrome opened no page');
  const send = (method: string, params: Reply = {}) => protocol.send(method, params, sessionId);
  watch(protocol, sessionId);
  await prepare(send, mermaidScript);
  return {
    draw: code => draw(send, code),
    async close() {
      protocol.send('Runtime.terminateExecution', {}, sessionId).catch(ignore);
      await protocol.send('Target.disposeBrowserContext', {browserContextId});
      protocol.abandon('the page was closed', sessionId);
    }
  };
}

type Send = (method: string, params?: Reply) => Promise<Reply>;

async function prepare(send: Send, mermaidScript: string): Promise<void> {
  await send('Inspector.enable');
  await send('Page.enable');
  await send('Fetch.enable', {patterns: [{urlPattern: '*'}]});
  await send('Network.enable');
  const offline = {offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0};
  await send('Network.emulateNetworkConditions', offline);
  const {frameTree} = await send('Page.getFrameTree');
  const frameId = toReply(toReply(frameTree)['frame'])['id'];
  await send('Page.setDocumentContent', {frameId, html: pageHtml});
  await evaluate(send, `${mermaidScript}\n;undefined`);
  await evaluate(send, pageScript);
}

/** Refuse whatever the page wants to load, and notice when it dies. */
function watch(protocol: Protocol, sessionId: string): void {
  protocol.listen(({method, params, sessionId: of}) => {
    if (method === 'Target.detachedFromTarget' && params['sessionId'] === sessionId) {
      protocol.abandon('the page was closed', sessionId);
    }
    if (of !== sessionId) return;
    if (method === 'Inspector.targetCrashed') protocol.abandon('it crashed the page', sessionId);
    if (method === 'Fetch.requestPaused') {
      const refusal = {requestId: params['requestId'], errorReason: 'BlockedByClient'};
      protocol.send('Fetch.failRequest', refusal, sessionId).catch(ignore);
    }
  });
}

async function draw(send: Send, code: string): Promise<PageAnswer> {
  const answer = await evaluate(send, `drawDiagram(${JSON.stringify(code)})`);
  if (answer['kind'] === 'broken') {
    return {kind: 'broken', message: toText(answer['message']) ?? '', line: Number(answer['line']) || 0};
  }
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(answer[name]) || 0);
  if (!width || !height) return {kind: 'broken', message: 'the diagram is empty', line: 0};
  const scale = Math.min(
    fullScale,
    maxSide / Math.max(width, height),
    Math.sqrt(maxPixels / (width * height))
  );
  const clip = {x, y, width, height, scale};
  const {data} = await send('Page.captureScreenshot', {format: 'png', clip, captureBeyondViewport: true});
  return {
    kind: 'drawn',
    width: Math.ceil(width),
    png: new Uint8Array(Buffer.from(toText(data) ?? '', 'base64'))
  };
}

async function evaluate(send: Send, expression: string): Promise<Reply> {
  const reply = await send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
  if (reply['exceptionDetails'] !== undefined) {
    const {exception, text} = toReply(reply['exceptionDetails']);
    const said = toText(toReply(exception)['description']) ?? toText(text) ?? 'no reason given';
    throw new ChromeFailure(`the page failed: ${said.split('\n')[0] ?? ''}`);
  }
  return toReply(toReply(reply['result'])['value']);
}

/** The page is gone; whoever waits for it hears of that by other ways. */
function ignore(): void {}
