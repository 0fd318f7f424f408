/**
 * Languages that the code macro of Confluence Data Center takes; administrators may add more. For any other it draws an error.
 *
 * @see https://confluence.atlassian.com/doc/code-block-macro-139390.html
 */
const dataCenterLanguages = new Set(
  (
    'actionscript3 applescript bash c# csharp coldfusion cpp css delphi diff erl erlang groovy html html/xml java javafx jfx ' +
    'javascript js none perl php powershell py python ruby sass scala sql text vb xml yaml yml'
  ).split(' ')
);

/** Whether Data Center can show code of a language. */
export function isDataCenterLanguage(language: string): boolean {
  return dataCenterLanguages.has(language.toLowerCase());
}
