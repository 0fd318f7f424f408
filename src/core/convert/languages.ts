import type {Deployment} from '../model.ts';

/** Languages by the name that Confluence stores, each with the names that Markdown files use for it. */
type Languages = Readonly<Record<string, readonly string[]>>;

// The list of the Cloud editor (Atlaskit's code block); a name that is not in it is shown as plain text.
const cloud: Languages = {
  abap: [],
  actionscript3: ['actionscript', 'as3'],
  ada: [],
  applescript: [],
  arduino: ['ino'],
  autoit: [],
  bash: ['sh', 'zsh', 'console', 'shell-session', 'shellscript', 'terminal'],
  c: ['h'],
  clojure: ['clj'],
  coffeescript: ['coffee'],
  coldfusion: ['cfm'],
  cpp: ['c++', 'cc', 'cxx', 'hpp'],
  csharp: ['c#', 'cs'],
  css: ['less'],
  cuda: ['cu'],
  d: [],
  dart: [],
  delphi: [],
  diff: ['patch'],
  dockerfile: ['docker', 'containerfile'],
  elixir: ['ex', 'exs'],
  erlang: ['erl'],
  fortran: ['f90'],
  foxpro: [],
  gherkin: ['feature', 'cucumber'],
  go: ['golang'],
  graphql: ['gql'],
  groovy: ['gradle', 'jenkinsfile'],
  handlebars: ['hbs', 'mustache'],
  haskell: ['hs'],
  haxe: [],
  hcl: ['terraform', 'tf', 'tfvars'],
  html: ['htm', 'vue', 'svelte', 'erb', 'jinja', 'jinja2'],
  java: [],
  javafx: ['jfx'],
  javascript: ['js', 'mjs', 'cjs', 'node'],
  json: ['jsonc', 'json5', 'jsonl', 'ndjson'],
  jsx: [],
  julia: ['jl'],
  kotlin: ['kt', 'kts'],
  livescript: ['ls'],
  lua: [],
  markdown: ['md', 'mdx'],
  mathematica: [],
  matlab: [],
  nginx: ['nginxconf'],
  objectivec: ['objc', 'obj-c', 'objective-c'],
  objectivej: [],
  ocaml: ['ml'],
  octave: [],
  pascal: [],
  perl: ['pl'],
  php: [],
  powershell: ['ps1', 'pwsh', 'ps'],
  prolog: [],
  protobuf: ['proto'],
  puppet: ['pp'],
  python: ['py', 'python3', 'pycon'],
  qml: [],
  r: ['rscript'],
  racket: ['rkt'],
  restructuredtext: ['rst', 'rest'],
  ruby: ['rb'],
  rust: ['rs'],
  sass: ['scss'],
  scala: [],
  scheme: ['scm'],
  shell: [],
  smalltalk: [],
  splunk: ['splunk-spl', 'spl'],
  sql: ['mysql', 'postgresql', 'postgres', 'plsql', 'tsql', 'pgsql', 'sqlite'],
  standardml: ['sml'],
  swift: [],
  tcl: [],
  tex: ['latex'],
  toml: [],
  tsx: [],
  typescript: ['ts', 'mts', 'cts'],
  vala: [],
  vb: ['visualbasic'],
  vbnet: ['vb.net'],
  verilog: ['v', 'systemverilog'],
  vhdl: ['vhd'],
  xml: ['svg', 'xsd', 'xsl', 'xslt', 'plist', 'rss', 'xhtml', 'wsdl'],
  xquery: ['xq'],
  yaml: ['yml']
};

// The stock list of the Code Block macro of Data Center, which draws an error for any other name.
const datacenter: Languages = {
  actionscript3: ['actionscript', 'as3'],
  applescript: [],
  bash: ['sh', 'zsh', 'shell', 'console', 'shell-session', 'shellscript', 'terminal'],
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
  js: ['javascript', 'mjs', 'cjs', 'node', 'json', 'jsonc', 'json5', 'jsx', 'ts', 'typescript', 'tsx'],
  perl: ['pl'],
  php: [],
  powershell: ['ps1', 'pwsh', 'ps'],
  py: ['python', 'python3', 'pycon'],
  ruby: ['rb'],
  sass: ['scss'],
  scala: [],
  sql: ['mysql', 'postgresql', 'postgres', 'plsql', 'tsql', 'pgsql', 'sqlite'],
  vb: ['visualbasic', 'vbnet', 'vb.net'],
  xml: ['html', 'htm', 'svg', 'xsd', 'xsl', 'xslt', 'plist', 'rss', 'xhtml', 'vue', 'wsdl'],
  yml: ['yaml']
};

const known: Readonly<Record<Deployment, ReadonlyMap<string, string>>> = {
  cloud: byName(cloud),
  datacenter: byName(datacenter)
};

/**
 * Name a language as Confluence knows it.
 *
 * @param language
 *   As the Markdown has it, in lower case.
 * @returns
 *   Undefined for plain text: for no language, and for those that this Confluence does not know.
 */
export function mapLanguage(language: string | undefined, deployment: Deployment): string | undefined {
  return language === undefined ? undefined : known[deployment].get(language);
}

function byName(languages: Languages): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(languages).flatMap(([name, aliases]) => [name, ...aliases].map(each => [each, name]))
  );
}
