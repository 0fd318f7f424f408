import type {Deployment} from '../../model.ts';
import {cloud} from './cloud.ts';
import {datacenter} from './datacenter.ts';

/** Languages by the name that Confluence stores, each with the names that Markdown files use for it. */
type Languages = Readonly<Record<string, readonly string[]>>;

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
 *   For no language, and for those that this Confluence does not know, what makes it show plain text: `none` on Data
 *   Center, undefined on Cloud.
 */
export function mapLanguage(language: string | undefined, deployment: Deployment): string | undefined {
  const plain = deployment === 'datacenter' ? 'none' : undefined;
  return language === undefined ? plain : (known[deployment].get(language) ?? plain);
}

function byName(languages: Languages): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(languages).flatMap(([name, aliases]) => [name, ...aliases].map(each => [each, name]))
  );
}
