/** The bar at the top, the columns, and how they fold on narrow screens. */
export const framesStyle = `
.top-bar {
  position: sticky; top: 0; z-index: 20;
  display: flex; align-items: center; gap: 12px;
  height: 56px; padding: 0 16px;
  background: var(--surface); border-bottom: 1px solid var(--line);
}
.brand { display: flex; align-items: center; gap: 8px; color: var(--text-strong); font-weight: 650; }
.brand:hover { text-decoration: none; }
.icon-button {
  display: inline-flex; align-items: center; justify-content: center;
  width: 32px; height: 32px; padding: 0; border: 0; border-radius: 6px; background: none; cursor: pointer;
}
.icon-button:hover { background: var(--surface-hover); }
.theme-button[aria-pressed='true'] .icon { fill: currentColor; }
.drawer-button { display: none; }
.backdrop { display: none; }
.columns { display: flex; justify-content: center; gap: 48px; max-width: 1280px; margin: 0 auto; padding: 24px 40px 96px; }
main { flex: 1 1 auto; min-width: 0; max-width: 800px; }
main:has(.source, .versions) { max-width: 1080px; }
.has-sidebar .columns { margin-left: 300px; max-width: none; }
.contents { flex: none; width: 232px; position: sticky; top: 80px; align-self: flex-start; max-height: calc(100vh - 104px); overflow-y: auto; font-size: 14px; }
.contents-title { margin: 0 0 8px 14px; color: var(--text-muted); font-size: 12px; font-weight: 650; }
.contents ul { margin: 0; padding: 0; list-style: none; border-left: 2px solid var(--line); }
.contents a { display: block; margin-left: -2px; padding: 4px 12px; border-left: 2px solid transparent; color: var(--text-muted); line-height: 1.4; }
.contents a:hover { color: var(--text); text-decoration: none; border-left-color: var(--line-strong); }
.contents a[aria-current] { color: var(--link-selected); border-left-color: var(--link-selected); }
.contents .heading-list-2 a { padding-left: 26px; }
.contents .heading-list-3 a, .contents .heading-list-4 a, .contents .heading-list-5 a, .contents .heading-list-6 a { padding-left: 40px; }
.empty { padding: 64px 0; text-align: center; }
@media (max-width: 1240px) { .contents { display: none; } }
@media (min-width: 1241px) { .only-narrow { display: none; } }
.folded-contents { margin: -8px 0 24px; border: 1px solid var(--line); border-radius: 6px; font-size: 14px; }
.folded-contents > summary { padding: 8px 14px; cursor: pointer; font-weight: 550; }
.folded-contents ul { margin: 0; padding: 0 14px 10px; list-style: none; }
.folded-contents li { padding: 3px 0; }
@media (max-width: 860px) {
  .drawer-button { display: inline-flex; }
  .has-sidebar .columns { margin-left: 0; }
  .columns { padding: 16px 20px 72px; }
  .drawer-open .backdrop { display: block; position: fixed; inset: 56px 0 0; z-index: 14; background: var(--shade); }
}
@media print { .top-bar, .sidebar, .contents, .tabs, .code-buttons { display: none !important; } .has-sidebar .columns { margin: 0; } }
`;
