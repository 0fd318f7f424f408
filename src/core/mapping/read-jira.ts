import type {Node} from 'jsonc-parser';
import type {JiraSite} from '../model.ts';
import {readField} from './read-value.ts';

/** Read which Jira `$defaults`, which has passed the schema, means; undefined: it names none. */
export function readJira(defaults: Node): JiraSite | undefined {
  const url = readField(defaults, 'jira');
  const projects = readField(defaults, 'jira_projects');
  if (typeof url !== 'string') return undefined;
  return {
    url: url.replace(/\/+$/, ''),
    ...(Array.isArray(projects) ? {projects: projects.map(String)} : {})
  };
}
