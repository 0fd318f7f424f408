/**
 * The stock list of the Code Block macro of Data Center, which draws an error for any other name, and Java for none.
 *
 * @see https://confluence.atlassian.com/doc/code-block-macro-139390.html
 */
export const datacenter: Readonly<Record<string, readonly string[]>> = {
  actionscript3: ['actionscript', 'as3'],
  applescript: [],
  bash: [
    'sh',
    'zsh',
    'ksh',
    'fish',
    'shell',
    'console',
    'shell-session',
    'shell-script',
    'shellscript',
    'terminal'
  ],
  'c#': ['csharp', 'cs'],
  coldfusion: ['cfm'],
  cpp: ['c', 'h', 'c++', 'cc', 'cxx', 'hpp'],
  css: ['less'],
  delphi: ['pascal'],
  diff: ['patch'],
  erlang: ['erl'],
  groovy: ['gradle', 'jenkinsfile'],
  java: ['kotlin', 'kt'],
  javafx: ['jfx'],
  js: [
    'javascript',
    'mjs',
    'cjs',
    'node',
    'json',
    'jsonc',
    'json5',
    'jsonl',
    'ndjson',
    'jsx',
    'ts',
    'mts',
    'cts',
    'typescript',
    'tsx'
  ],
  perl: ['pl'],
  php: [],
  powershell: ['ps1', 'pwsh', 'ps'],
  py: ['python', 'py3', 'python3', 'pycon', 'pyi', 'ipython', 'ipython3'],
  ruby: ['rb', 'irb', 'rake', 'gemfile'],
  sass: ['scss'],
  scala: [],
  sql: ['mysql', 'postgresql', 'postgres', 'plsql', 'tsql', 'pgsql', 'sqlite'],
  vb: ['visualbasic', 'vbnet', 'vb.net'],
  xml: ['html', 'htm', 'svg', 'xsd', 'xsl', 'xslt', 'plist', 'rss', 'xhtml', 'vue', 'wsdl'],
  yml: ['yaml']
};
