/** Every colour once, for light and dark; text on its surface keeps a contrast of 4.5 and more. */
export const coloursStyle = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #1f1f21);
  --surface-raised: light-dark(#ffffff, #242528);
  --surface-sunken: light-dark(#f8f8f8, #18191a);
  --surface-hover: light-dark(#f0f1f2, #303134);
  --surface-selected: light-dark(#e9f2fe, #1c2b42);
  --line: light-dark(#dddee1, #3d3f43);
  --line-strong: light-dark(#b7b9be, #63666b);
  --text: light-dark(#292a2e, #cecfd2);
  --text-strong: light-dark(#1e1f21, #e2e3e4);
  --text-muted: light-dark(#5f6168, #a9abaf);
  --link: light-dark(#1558bc, #669df1);
  --link-selected: light-dark(#1558bc, #8fb8f6);
  --focus: light-dark(#4688ec, #8fb8f6);
  --brand: #1868db;
  --broken: light-dark(#ae2e24, #fd9891);
  --info: light-dark(#e9f2fe, #1c2b42);
  --info-mark: light-dark(#1868db, #669df1);
  --note: light-dark(#f8eefe, #35243f);
  --note-mark: light-dark(#964ac0, #c97cf4);
  --tip: light-dark(#efffd6, #28311b);
  --tip-mark: light-dark(#4c6b1f, #94c748);
  --warning: light-dark(#fff5db, #3a2c1f);
  --warning-mark: light-dark(#946104, #fbc828);
  --error: light-dark(#ffeceb, #42221f);
  --error-mark: light-dark(#c9372c, #f87168);
  --status-grey: light-dark(#dddee1, #4b4d51);
  --status-red: light-dark(#ffd5d2, #5d1f1a);
  --status-yellow: light-dark(#fce4a6, #533f04);
  --status-green: light-dark(#d3f1a7, #37471f);
  --status-blue: light-dark(#cfe1fd, #123263);
  --status-purple: light-dark(#eed7fc, #48245d);
  --status-text: light-dark(#292a2e, #e2e3e4);
  --code: light-dark(#f8f8f8, #242528);
  --code-inline: light-dark(#f0f1f2, #303134);
  --code-comment: light-dark(#626f86, #96a0af);
  --code-keyword: light-dark(#803fa5, #d8a0f7);
  --code-string: light-dark(#216e1f, #a9d977);
  --code-number: light-dark(#a54800, #fca75b);
  --code-name: light-dark(#1558bc, #8fb8f6);
  --code-type: light-dark(#206a83, #6cc3e0);
  --comment: light-dark(#fff5c2, #4d3d00);
  --comment-line: light-dark(#e2b203, #cf9f02);
  --added: light-dark(#e3fbdd, #1f3a22);
  --removed: light-dark(#ffe6e4, #4a2421);
  --added-word: light-dark(#a6e89b, #25592b);
  --removed-word: light-dark(#ffc0bb, #77332d);
  --shade: light-dark(rgb(30 31 33 / 16%), rgb(0 0 0 / 50%));
}
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
`;
