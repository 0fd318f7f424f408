/** Type, links and what keyboards need. */
export const baseStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-top: 76px; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 400 16px/1.6 ui-sans-serif, -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu,
    'Helvetica Neue', sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { color: var(--text-strong); font-weight: 650; letter-spacing: -.006em; line-height: 1.3; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
button, input { font: inherit; color: inherit; }
kbd {
  padding: 1px 6px;
  border: 1px solid var(--line-strong);
  border-bottom-width: 2px;
  border-radius: 4px;
  background: var(--surface-raised);
  font: 500 .8em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace;
}
.icon { flex: none; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.muted { color: var(--text-muted); }
.visually-hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip-link { position: absolute; left: 8px; top: -60px; z-index: 40; padding: 8px 16px; background: var(--surface-raised); border-radius: 4px; }
.skip-link:focus { top: 8px; }
.button {
  padding: 6px 14px; border: 0; border-radius: 4px; background: var(--brand); color: #fff; font-weight: 550; cursor: pointer;
}
.button:hover { filter: brightness(.92); }
[hidden] { display: none !important; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;
