/** What a preview says about the files, and what has just changed. */
export const messagesStyle = `
.preview-status { display: flex; align-items: center; gap: 14px; margin-left: auto; min-width: 0; font-size: 13px; line-height: 20px; }
.live-status { color: var(--text-muted); white-space: nowrap; }
.live-status.lost { color: var(--error-mark); font-weight: 600; }
.live-status[data-phase='failed'] { color: var(--error-mark); font-weight: 600; }
.messages-link { display: inline-flex; align-items: center; gap: 10px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 14px; color: var(--text); white-space: nowrap; line-height: 20px; }
.messages-link:hover { background: var(--surface-hover); text-decoration: none; }
.messages-link > .icon { color: var(--tip-mark); }
.message-count { display: inline-flex; align-items: center; gap: 5px; }
.message-count.message-error .icon, .message-error > .icon { color: var(--error-mark); }
.message-count.message-warning .icon, .message-warning > .icon { color: var(--warning-mark); }
.message-info > .icon { color: var(--info-mark); }
.page-messages { margin-bottom: 24px; }
.contents .page-messages { padding-bottom: 20px; border-bottom: 1px solid var(--line); }
main .page-messages { margin: -4px 0 24px; padding: 12px 16px 14px; border: 1px solid var(--line); border-radius: 6px; background: var(--surface-sunken); }
.page-messages .contents-title { margin-left: 0; }
.message-list, .contents .message-list { display: grid; gap: 12px; margin: 0; padding: 0; border: 0; list-style: none; font-size: 14px; line-height: 20px; }
.message { display: flex; gap: 10px; }
.message > .icon { margin-top: 2px; }
.contents .message { font-size: 13px; line-height: 18px; }
.message-text { flex: 1; min-width: 0; }
.message-text p { margin: 0; overflow-wrap: anywhere; }
.message-text .message-place { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; margin-top: 2px; color: var(--text-muted); }
.message-place code { font: 12px/18px ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
.contents .message-place a { display: inline; margin: 0; padding: 0; border: 0; color: var(--link); }
.message-rule { font-size: 12px; }
.copy-place button { padding: 0 6px; border: 1px solid var(--line); border-radius: 4px; background: var(--surface-raised); color: var(--text-muted); font-size: 12px; line-height: 18px; cursor: pointer; }
.copy-place button:hover { color: var(--text); border-color: var(--line-strong); }
.code-title .copy-place { margin-left: 8px; font-weight: 400; }
.message-mark { flex: none; margin-left: auto; min-width: 20px !important; padding: 0 6px; border-radius: 10px; background: var(--status-yellow); color: var(--status-text); font-size: 12px; font-weight: 600; text-align: center; }
.message-mark-error { background: var(--status-red); }
.more-messages, .contents .more-messages { margin: 12px 0 0; font-size: 13px; }
.contents .more-messages a { display: inline; margin: 0; padding: 0; border: 0; color: var(--link); }
.file-messages { margin: 0 0 32px; }
.file-messages h2 { margin: 0; font-size: 18px; }
.file-messages > p { margin: 0 0 12px; font-size: 13px; overflow-wrap: anywhere; }
.unmapped { margin: 0; padding-left: 20px; font-size: 14px; }
.problem { margin: 0 0 24px; }
.problem .panel-body p { margin: 4px 0 0; overflow-wrap: anywhere; }
.numbered code { counter-reset: line; }
.numbered .line { display: block; counter-increment: line; margin: 0 -16px; padding: 0 16px 0 68px; text-indent: 0; white-space: pre-wrap; overflow-wrap: anywhere; position: relative; }
.numbered .line::before { content: counter(line); position: absolute; left: 0; width: 52px; color: var(--text-muted); text-align: right; user-select: none; }
.numbered .line-warning { background: var(--warning); } .numbered .line-error { background: var(--error); } .numbered .line-info { background: var(--info); }
.numbered .line:target { outline: 2px solid var(--focus); outline-offset: -2px; scroll-margin-top: 40vh; }
@keyframes just-changed { from { background: var(--comment); box-shadow: 0 0 0 6px var(--comment); } }
.just-changed { animation: just-changed 1.6s ease-out; border-radius: 4px; }
@media (prefers-reduced-motion: reduce) { .just-changed { animation: none; } }
@media (max-width: 640px) { .messages-link .status-text { display: none; } .preview-status { gap: 10px; } }
`;
