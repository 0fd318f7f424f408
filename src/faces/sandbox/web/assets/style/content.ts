/** The plain elements of a page's content. */
export const contentStyle = `
.content > :first-child { margin-top: 0; }
.content h1, .content h2, .content h3, .content h4, .content h5, .content h6 { position: relative; margin: 1.6em 0 0; scroll-margin-top: 4px; }
.content h1 { font-size: 26px; }
.content h2 { font-size: 22px; }
.content h3 { font-size: 18px; }
.content h4 { font-size: 16px; }
.content h5, .content h6 { font-size: 14px; }
.content h6 { color: var(--text-muted); }
.heading-link { margin-left: 8px; color: var(--text-muted); font-weight: 400; opacity: 0; }
.heading-link:hover { text-decoration: none; color: var(--link); }
:is(h1, h2, h3, h4, h5, h6):hover > .heading-link, .heading-link:focus { opacity: 1; }
.content p, .paragraph { margin: 12px 0 0; }
.content ul, .content ol { margin: 12px 0 0; padding-left: 24px; }
.content li { margin-top: 4px; }
.content li > p, .content li > ul, .content li > ol { margin-top: 4px; }
.content li > p + p { margin-top: 12px; }
.content blockquote { margin: 16px 0 0; padding: 0 0 0 16px; border-left: 3px solid var(--line-strong); color: var(--text-muted); }
.content blockquote > :first-child { margin-top: 0; }
.content hr { margin: 28px 0; border: 0; border-top: 1px solid var(--line); }
.content code, .content tt, .content samp {
  padding: 2px 5px; border-radius: 4px; background: var(--code-inline);
  font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere;
}
.content a:not(.smart-link, .heading-link, .heading-list a, .macro-list a) { text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
.content a > code { color: inherit; }
.content sup, .content sub { line-height: 0; }
.content dt { margin-top: 12px; font-weight: 600; }
.content dd { margin: 4px 0 0 24px; }
.anchor { scroll-margin-top: 12px; }
.table-frame { margin-top: 20px; overflow-x: auto; }
.content table { border-collapse: collapse; font-size: 15px; line-height: 1.5; }
.table-default table { min-width: 40%; }
.table-wide table, .table-full-width table { width: 100%; }
.table-center table { margin: 0 auto; }
.table-align-end table { margin-left: auto; }
.content th, .content td { min-width: 88px; padding: 8px 12px; border: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: break-word; }

.content :is(th, td) code { overflow-wrap: break-word; }
.content :is(th, td) .short-code { white-space: nowrap; }
.content th { background: var(--surface-sunken); color: var(--text-strong); font-weight: 650; }
.content :is(th, td) > :first-child { margin-top: 0; }
.coloured, .coloured :is(p, li, strong, h1, h2, h3, h4, h5, h6) { color: #292a2e; }
.content .coloured a { color: #1558bc; }
`;
