/** Blocks of code, their colours, and comparisons. */
export const codeStyle = `
.code { position: relative; margin: 20px 0 0; }
.code-title { padding: 8px 16px; border: 1px solid var(--line); border-bottom: 0; border-radius: 6px 6px 0 0; background: var(--surface-sunken); color: var(--text-muted); font-size: 13px; font-weight: 600; overflow-wrap: anywhere; }
.code-title + pre { border-radius: 0 0 6px 6px; }
.content pre, .code pre, .macro pre {
  margin: 0; padding: 14px 16px; border: 1px solid var(--line); border-radius: 6px; background: var(--code); overflow-x: auto; tab-size: 4;
  font: 13.5px/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; scrollbar-width: thin;
}
.content > pre, .macro pre { margin-top: 16px; }
.code pre code, .content pre code { padding: 0; background: none; font: inherit; overflow-wrap: normal; }
.code pre.wrapped { white-space: pre-wrap; }
.code pre.wrapped code { overflow-wrap: anywhere; }
.code-buttons { position: absolute; top: 8px; right: 8px; display: flex; gap: 6px; opacity: 0; transition: opacity .12s; }
.code-title ~ .code-buttons { top: 5px; }
.code:hover .code-buttons, .code:focus-within .code-buttons { opacity: 1; }
@media (hover: none) { .code-title ~ .code-buttons { opacity: 1; } }
.code-buttons button { padding: 2px 8px; border: 1px solid var(--line); border-radius: 4px; background: var(--surface-raised); color: var(--text-muted); font-size: 12px; line-height: 18px; cursor: pointer; }
.code-buttons button:hover, .code-buttons [aria-pressed='true'] { color: var(--text); border-color: var(--line-strong); }
.hljs-comment, .hljs-quote, .hljs-meta { color: var(--code-comment); font-style: italic; }
.hljs-keyword, .hljs-selector-tag, .hljs-literal, .hljs-doctag, .hljs-section { color: var(--code-keyword); }
.hljs-string, .hljs-regexp, .hljs-addition, .hljs-meta .hljs-string { color: var(--code-string); }
.hljs-number, .hljs-symbol, .hljs-bullet, .hljs-link, .hljs-variable, .hljs-template-variable { color: var(--code-number); }
.hljs-title, .hljs-name, .hljs-attr, .hljs-selector-id, .hljs-selector-class, .hljs-property { color: var(--code-name); }
.hljs-type, .hljs-built_in, .hljs-attribute, .hljs-class .hljs-title { color: var(--code-type); }
.hljs-deletion { color: var(--broken); }
.hljs-emphasis { font-style: italic; }
.hljs-strong { font-weight: 700; }
.source pre { font-size: 13px; }
.diff pre { padding: 0; }
.diff-place { display: block; padding: 6px 16px; background: var(--surface-hover); color: var(--text-muted); }
.diff-line { display: block; padding: 0 16px; text-decoration: none; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff-line :is(ins, del) { border-radius: 3px; text-decoration: none; }
.diff-line ins { background: var(--added-word); }
.diff-line del { background: var(--removed-word); }
.diff-added { background: var(--added); }
.diff-removed { background: var(--removed); }
`;
