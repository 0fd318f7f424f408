/** What stands in the line: cards, lozenges, mentions, markers. */
export const inlineStyle = `
/* Formulas, mostly: their pictures end some way below the line of the text. */
.image-inline { vertical-align: middle; }
.smart-link { color: var(--link); overflow-wrap: anywhere; }
.smart-link-inline { padding: 1px 5px 2px; border-radius: 4px; background: var(--surface-raised); border: 1px solid var(--line); }
.smart-link-start { white-space: nowrap; }
.smart-link-inline .icon { width: 14px; height: 14px; margin-right: 5px; vertical-align: -2px; color: var(--info-mark); }
a.smart-link:hover { text-decoration: none; background: var(--surface-hover); }
.smart-link-block, .smart-link-embed { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 14px 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface-raised); }
.smart-link-block .smart-link-title, .smart-link-embed .smart-link-title { flex: 1; font-weight: 600; }
.smart-link-embed { min-height: 96px; }
.smart-link-detail { width: 100%; padding-left: 26px; color: var(--text-muted); font-size: 13px; }
.smart-link-broken, .smart-link-broken .icon { color: var(--broken); }
.broken-link { color: var(--broken); text-decoration: underline dashed 1px; text-underline-offset: 3px; }
.mention { padding: 1px 6px; border-radius: 12px; background: var(--code-inline); color: var(--text); }
.status {
  display: inline-block; max-width: 100%; padding: 1px 5px; border-radius: 4px; background: var(--status-grey); color: var(--status-text);
  font-size: 12px; font-weight: 650; line-height: 16px; text-transform: uppercase; vertical-align: 1px;
}
.status-red { background: var(--status-red); } .status-yellow { background: var(--status-yellow); }
.status-green { background: var(--status-green); } .status-blue { background: var(--status-blue); }
.status-purple { background: var(--status-purple); }
.date { padding: 1px 6px; border-radius: 4px; background: var(--code-inline); white-space: nowrap; }
.placeholder { color: var(--text-muted); font-style: italic; }
.inline-comment { background: var(--comment); color: inherit; border-bottom: 2px solid var(--comment-line); }
`;
