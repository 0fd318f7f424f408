/** Blocks that Confluence adds to HTML: panels, expands, tasks, layouts, images. */
export const blocksStyle = `
.panel { display: flex; gap: 12px; margin: 20px 0 0; padding: 14px 16px; border-radius: 6px; background: var(--info); }
.panel-icon { flex: none; height: 26px; display: flex; align-items: center; color: var(--info-mark); }
.panel-icon .icon { width: 20px; height: 20px; }
.panel-body { flex: 1; min-width: 0; }
.panel-body > :first-child { margin-top: 0; }
.panel-title { margin: 0; color: var(--text-strong); font-weight: 650; }
.panel-title + * { margin-top: 4px !important; }
.panel-note { background: var(--note); } .panel-note .panel-icon { color: var(--note-mark); }
.panel-tip { background: var(--tip); } .panel-tip .panel-icon { color: var(--tip-mark); }
.panel-warning { background: var(--warning); } .panel-warning .panel-icon { color: var(--warning-mark); }
.panel-error { background: var(--error); } .panel-error .panel-icon { color: var(--error-mark); }
.panel-plain { background: var(--surface-sunken); border: 1px solid var(--line); }
.page-header + .panel { margin: -8px 0 24px; }
.content .panel :is(code, tt):not(pre *) { background: light-dark(rgb(9 30 66 / 8%), rgb(255 255 255 / 12%)); }
.expand { margin-top: 16px; border: 1px solid var(--line); border-radius: 6px; }
.expand > summary { padding: 8px 14px; border-radius: 6px; cursor: pointer; font-weight: 550; }
.expand > summary:hover { background: var(--surface-hover); }
.expand-body, .expand > .code { margin: 0; padding: 4px 16px 16px; }
.expand-body > :first-child { margin-top: 4px; }
.content ul.task-list { padding-left: 2px; list-style: none; }
.content ul.task-list ul.task-list { margin-top: 4px; }
.task { display: flex; gap: 10px; }
.task > input { flex: none; appearance: none; width: 16px; height: 16px; margin: 5px 0 0; border: 1.5px solid var(--line-strong); border-radius: 4px; }
.task > input:checked { position: relative; border-color: var(--brand); background: var(--brand); }
.task > input:checked::after { content: ''; position: absolute; left: 4px; top: .5px; width: 5px; height: 9px; border: solid #fff; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.task-body { flex: 1; min-width: 0; }
.task-body > :first-child { margin-top: 0; }
.content ul.decision-list { padding: 0; list-style: none; }
.decision { display: flex; gap: 10px; padding: 8px 12px; border-radius: 6px; background: var(--surface-sunken); }
.decision-mark { color: var(--tip-mark); font-weight: 700; }
.decision p:first-child { margin-top: 0; }
.layout-section { display: grid; gap: 0 32px; }
.layout-flow, .layout-three_equal { grid-template-columns: repeat(auto-fit, minmax(0, 1fr)); grid-auto-columns: 1fr; grid-auto-flow: column; }
.layout-two_equal { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.layout-two_left_sidebar { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
.layout-two_right_sidebar { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }
.layout-three_with_sidebars { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr) minmax(0, 1fr); }
.layout-cell { min-width: 0; }
.image { display: flex; flex-direction: column; align-items: flex-start; margin: 20px 0 0; }
.image-center, .image-wide, .image-full-width { align-items: center; }
.image-align-end { align-items: flex-end; }
.image-wrap-left { float: left; margin: 8px 24px 8px 0; }
.image-wrap-right { float: right; margin: 8px 0 8px 24px; }
.content img { max-width: 100%; height: auto; border-radius: 3px; }
/* Drawings often leave out the ground and count on white paper. */
.image img { background: #fff; }
.image-wide img, .image-full-width img { width: 100%; }
.image-border img { border: 1px solid var(--line); }
.image-caption { margin-top: 8px; color: var(--text-muted); font-size: 14px; text-align: center; }
.image-missing { display: inline-flex; align-items: center; gap: 8px; padding: 12px 16px; border: 1px dashed var(--broken); border-radius: 6px; color: var(--broken); font-size: 14px; }
.image-remote { display: inline-flex; align-items: center; gap: 6px; padding: 2px 8px; border: 1px dashed var(--line-strong); border-radius: 6px; font-size: 14px; line-height: 20px; overflow-wrap: anywhere; }
.macro { margin-top: 16px; padding: 12px 16px; border: 1px dashed var(--line-strong); border-radius: 6px; }
.macro-error { margin-top: 16px; padding: 12px 16px; border: 1px solid var(--broken); border-radius: 6px; }
.macro-error p { margin: 0 0 8px; color: var(--broken); overflow-wrap: anywhere; }
.macro-name { display: flex; align-items: center; gap: 8px; color: var(--text-muted); font-size: 14px; font-weight: 600; }
.macro-settings { color: var(--text-muted); font-size: 13px; overflow-wrap: anywhere; }
.content .heading-list { margin-top: 12px; }
.content .heading-list ul { padding: 0; list-style: none; }
.heading-list-2 { margin-left: 20px; } .heading-list-3 { margin-left: 40px; } .heading-list-4 { margin-left: 60px; }
.contents li { margin: 0; }
@media (max-width: 640px) { .layout-section { grid-template-columns: minmax(0, 1fr) !important; grid-auto-flow: row; } }
`;
