/** What is around a page's content: its head, its foot, lists of spaces and versions. */
export const pageStyle = `
.breadcrumbs ol { display: flex; flex-wrap: wrap; margin: 0 0 12px; padding: 0; list-style: none; font-size: 14px; }
.breadcrumbs a { color: var(--text-muted); }
.breadcrumbs li:not(:last-child)::after { content: '/'; margin: 0 8px; color: var(--text-muted); }
.page-header { margin-bottom: 28px; }
.page-header h1 { margin: 0 0 12px; font-size: 30px; line-height: 1.2; letter-spacing: -.012em; text-wrap: balance; }
.byline { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; color: var(--text-muted); font-size: 14px; line-height: 20px; }
.avatar {
  flex: none; display: inline-flex; align-items: center; justify-content: center; width: 28px; height: 28px;
  border-radius: 50%; background: light-dark(#5e4db2, #b8acf6); color: light-dark(#fff, #1f1f21); font-size: 11px; font-weight: 650;
}
.author { color: var(--text); font-weight: 550; }
.badge { display: inline-flex; align-items: center; gap: 6px; padding: 2px 10px 2px 6px; border: 1px solid var(--line); border-radius: 12px; }
.badge .icon { width: 14px; height: 14px; color: var(--error-mark); }
.tabs { display: flex; gap: 20px; margin-top: 16px; border-bottom: 1px solid var(--line); font-size: 14px; }
.tabs a { margin-bottom: -1px; padding: 6px 0; border-bottom: 2px solid transparent; color: var(--text-muted); font-weight: 550; }
.tabs a:hover { color: var(--text); text-decoration: none; border-bottom-color: var(--line-strong); }
.tabs a[aria-current] { color: var(--link-selected); border-bottom-color: var(--link-selected); }
.labels { display: flex; flex-wrap: wrap; gap: 8px; margin: 40px 0 0; padding: 0; list-style: none; font-size: 13px; line-height: 20px; }
.labels li { padding: 1px 9px; border: 1px solid var(--line-strong); border-radius: 4px; }
.attachments { margin-top: 32px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 14px; }
.attachments summary { cursor: pointer; font-weight: 550; }
.attachments ul { margin: 8px 0 0; padding: 0; list-style: none; }
.attachments li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; padding: 4px 0; }
.attachment-comment { font-size: 12px; overflow-wrap: anywhere; }
.comments { margin-top: 32px; border-top: 1px solid var(--line); }
.comments h2 { font-size: 18px; }
.comment { padding: 12px 0; border-top: 1px solid var(--line); }
.comment:first-of-type { border-top: 0; }
.comment p { margin: 4px 0 0; }
.comment blockquote { margin: 4px 0 0; padding-left: 10px; border-left: 3px solid var(--comment-line); color: var(--text-muted); }
.space-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 16px; margin: 0; padding: 0; list-style: none; }
.space-card { display: flex; align-items: center; gap: 14px; padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface-raised); color: var(--text); }
.space-card:hover { text-decoration: none; border-color: var(--line-strong); box-shadow: 0 2px 8px var(--shade); }
.space-card .space-mark { width: 40px; height: 40px; font-size: 18px; }
.space-card-text { display: flex; flex-direction: column; min-width: 0; font-size: 14px; line-height: 20px; }
.space-card-name { font-size: 16px; font-weight: 600; color: var(--text-strong); }
.node-list { margin: 16px 0; padding: 0; list-style: none; }
.node-list a { display: flex; align-items: center; gap: 8px; padding: 6px 8px; border-radius: 6px; }
.node-list a:hover { background: var(--surface-hover); text-decoration: none; }
.versions table { width: 100%; border-collapse: collapse; font-size: 14px; }
.versions th, .versions td { padding: 8px; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; line-height: 20px; }
.versions th { color: var(--text-muted); font-size: 12px; font-weight: 650; }
.versions td:nth-child(-n + 2) { width: 48px; }
.versions td:nth-child(4) { white-space: nowrap; }
.versions time { white-space: nowrap; }
.version-message { min-width: 240px; overflow-wrap: anywhere; color: var(--text-muted); font-size: 13px; }
.versions .button { margin-top: 12px; font-size: 14px; }
`;
