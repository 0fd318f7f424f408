/** The space's name, the search box and the page tree. */
export const sidebarStyle = `
.sidebar {
  position: fixed; inset: 56px auto 0 0; z-index: 15; width: 300px;
  display: flex; flex-direction: column; gap: 12px; padding: 16px 12px 0;
  background: var(--surface-sunken); border-right: 1px solid var(--line); font-size: 14px; line-height: 20px;
}
.space-name { display: flex; align-items: center; gap: 10px; padding: 4px 8px; color: var(--text-strong); font-weight: 650; font-size: 15px; }
.space-mark {
  flex: none; display: inline-flex; align-items: center; justify-content: center;
  width: 28px; height: 28px; border-radius: 6px; background: var(--brand); color: #fff; font-weight: 650; font-size: 14px;
}
.search { position: relative; display: flex; align-items: center; }
.search .icon { position: absolute; left: 10px; color: var(--text-muted); pointer-events: none; }
.search input {
  width: 100%; height: 34px; padding: 0 32px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--surface);
}
.search input::placeholder { color: var(--text-muted); opacity: 1; }
.search input:focus { outline: 2px solid var(--focus); outline-offset: -1px; }
.search kbd { position: absolute; right: 8px; color: var(--text-muted); }
.search input:focus ~ kbd, .search input:not(:placeholder-shown) ~ kbd { display: none; }
.tree { flex: 1; min-height: 0; overflow-y: auto; margin: 0 -12px; padding: 4px 12px 32px; scrollbar-width: thin; }
.tree ul { margin: 0; padding: 0; list-style: none; }
.tree ul ul { margin-left: 14px; }
.tree-node { position: relative; }
.tree-node > a {
  display: flex; align-items: flex-start; gap: 8px; padding: 6px 8px 6px 28px; border-radius: 6px; color: var(--text);
}
.tree-node > a .icon { margin-top: 2px; color: var(--text-muted); }
.tree-node > a span { min-width: 0; overflow-wrap: anywhere; }
.tree-node > a:hover { background: var(--surface-hover); text-decoration: none; }
.tree-node > a[aria-current] { background: var(--surface-selected); color: var(--link-selected); font-weight: 550; }
.tree-node > a[aria-current] .icon { color: inherit; }
.tree-node > a:focus-visible { outline-offset: -2px; }
.tree summary {
  position: absolute; top: 4px; left: 3px; width: 24px; height: 24px; border-radius: 4px; cursor: pointer; list-style: none;
}
.tree summary::-webkit-details-marker { display: none; }
.tree summary::before {
  content: ''; position: absolute; left: 8px; top: 8px; width: 6px; height: 6px;
  border: solid var(--text-muted); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); transition: transform .12s;
}
.tree details[open] > summary::before { transform: rotate(45deg); }
.tree summary:hover { background: var(--line); }
.tree-empty { padding: 8px; color: var(--text-muted); }
@media (max-width: 860px) {
  .sidebar { width: min(320px, 86vw); visibility: hidden; transform: translateX(-100%); transition: transform .16s, visibility .16s; }
  .drawer-open .sidebar { visibility: visible; transition: transform .16s; transform: none; box-shadow: 0 8px 28px var(--shade); }
}
`;
