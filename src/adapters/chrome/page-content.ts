/** Room around a diagram, in CSS pixels. */
const padding = 8;

/** Width that diagrams get which fill what there is (Gantt charts), in CSS pixels. */
const workWidth = 1000;

/**
 * The page that diagrams are drawn in.
 *
 * Its policy lets it load nothing and run nothing that a diagram brings; our own script comes through the protocol.
 * A picture can't follow the day, so the line for today is left out of Gantt charts.
 */
export const pageHtml = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<style>
html, body {margin: 0; background: #fff; color: #172b4d; color-scheme: only light}
#work {width: ${workWidth}px; height: 0; overflow: hidden}
#stage {display: inline-block; padding: ${padding}px; background: #fff}
#stage > svg {display: block}
svg .today {display: none}
</style>
</head>
<body><div id="stage"></div><div id="work"></div></body>
</html>
`;

/**
 * Defines `drawDiagram(code)` in the page, for Mermaid 11, https://mermaid.js.org/config/usage.html.
 *
 * It answers {kind: 'drawn', x, y, width, height} in CSS pixels, or {kind: 'broken', message, line}. Chance is
 * replaced by a row of numbers that is the same for each diagram: the ids of commits are made from it.
 */
export const pageScript = `(() => {
  const stage = document.getElementById('stage');
  const work = document.getElementById('work');
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    deterministicIDSeed: 'diagram',
    theme: 'default',
    darkMode: false,
    fontFamily: 'Arial, Helvetica, sans-serif',
    logLevel: 'fatal'
  });
  const seedChance = () => {
    let state = 1;
    Math.random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 4294967296;
    };
  };
  const show = svg => {
    stage.innerHTML = svg;
    const drawn = stage.querySelector('svg');
    const box = drawn.viewBox.baseVal;
    const size = box && box.width > 0 && box.height > 0 ? box : drawn.getBBox();
    drawn.setAttribute('width', size.width);
    drawn.setAttribute('height', size.height);
    drawn.style.maxWidth = 'none';
  };
  globalThis.drawDiagram = async code => {
    seedChance();
    stage.replaceChildren();
    try {
      const {svg} = await mermaid.render('diagram', code, work);
      work.replaceChildren();
      show(svg);
      await document.fonts.ready;
      await Promise.all([...stage.querySelectorAll('img')].map(image => image.decode().catch(() => {})));
      const {x, y, width, height} = stage.getBoundingClientRect();
      return {kind: 'drawn', x, y, width, height};
    } catch (error) {
      work.replaceChildren();
      const place = error?.hash?.loc?.first_line ?? /\\bline:? (\\d+)/i.exec(error?.message ?? '')?.[1];
      return {kind: 'broken', message: String(error?.message ?? error?.str ?? error), line: Number(place ?? 0)};
    }
  };
})();
`;
