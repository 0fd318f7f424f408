import type {JiraSite} from '../model.ts';
import {smartLink, webLink} from '../storage/link.ts';
import {text} from '../storage/tree.ts';
import type {StorageNode} from '../storage/tree.ts';

/** Text in these is no place for links, or is no text for readers. */
const closed =
  /^(?:a|code|h[1-6]|ac:(?:link|parameter|plain-text-body|image|task-id|task-status|adf-attribute|placeholder))$/;

/**
 * The form of an issue key: a project key of two letters or more, and a number. A part of a path, of a longer name or
 * of a number with a point is none.
 *
 * @see https://support.atlassian.com/jira-cloud-administration/docs/edit-a-projects-details/
 */
const key =
  /(?<![\p{L}\p{N}_.@#&=%+\\-])(?<!(?<!\d)\/)([A-Z][A-Z0-9_]+)-[1-9]\d{0,9}(?![\p{L}\p{N}_]|[-.]\w)/gu;

/** What looks like the key of a project, and stands in documents for something else. */
const standards = new Set(
  (
    'ADR AES ANSI ARM ASCII AV BASE BCP BIP BLAKE CHACHA COVID CP CRC CVE CWE DDR DES DIN EAN ECDSA ECMA EIP EN ' +
    'ERC ES FIPS GCM GH GHSA GMT GPT HDMI HMAC HTML HTTP ICD IE IEC IEEE IETF IP IPV ISBN ISO ITU JEP JSR KEP LTO MD ' +
    'MIL MP MPEG NIST OAUTH PCI PEP PKCS PR RC RFC RIPEMD RS RSA SAML SARS SHA SHA2 SHA3 SOC SQL SSL STD TCP ' +
    'TLS UCS USB UTC UTF UTS WCAG WPA XEP'
  ).split(' ')
);

export interface IssueLinkOptions {
  readonly jira: JiraSite;
  /** Whether links are Smart Links, which show the issue's title and state. */
  readonly smart: boolean;
}

/** Make links of the keys of Jira issues in the text of a page, but for code, headings and links. */
export function linkIssues(nodes: readonly StorageNode[], options: IssueLinkOptions): readonly StorageNode[] {
  return nodes.flatMap(node => {
    if (node.type === 'text') return typeof node.value === 'string' ? linkText(node.value, options) : [node];
    if (node.type !== 'element' || closed.test(node.tagName)) return [node];
    return [{...node, children: linkIssues(node.children, options)}];
  });
}

function linkText(value: string, {jira, smart}: IssueLinkOptions): readonly StorageNode[] {
  const nodes: StorageNode[] = [];
  let start = 0;
  for (const match of value.matchAll(key)) {
    const [name, project = ''] = match;
    if (jira.projects ? !jira.projects.includes(project) : standards.has(project)) continue;
    const url = `${jira.url}/browse/${name}`;
    if (match.index > start) nodes.push(text(value.slice(start, match.index)));
    nodes.push(smart ? smartLink(url, [text(name)]) : webLink(url, [text(name)]));
    start = match.index + name.length;
  }
  return start < value.length || nodes.length === 0 ? [...nodes, text(value.slice(start))] : nodes;
}
