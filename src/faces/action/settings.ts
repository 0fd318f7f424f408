import {recogniseAddress} from '../../adapters/confluence/site-url.ts';
import type {Deployment, PageSettings, Policy} from '../../core/model.ts';
import {removalLimit} from '../../core/plan/removal.ts';
import {version} from '../../core/version.ts';
import type {DiagramRenderer} from '../../ports.ts';
import type {ActionSettings} from './inputs.ts';

/** Everything that decides what pages look like and where they are, as text: another one makes a sync a full one. */
export function describeSettings(
  settings: ActionSettings,
  pageSettings: Omit<PageSettings, 'siteUrl'>
): string {
  return JSON.stringify([version, settings['confluence-url'], pageSettings, toPolicy(settings)]);
}

/** What shapes pages; diagrams are drawn where the runner can. */
export async function toPageSettings(
  settings: ActionSettings,
  diagrams: Pick<DiagramRenderer, 'isAvailable'>
): Promise<Omit<PageSettings, 'siteUrl'>> {
  const {mermaid} = settings;
  return {
    deployment: assumeDeployment(settings),
    banner: settings.banner,
    smartLinks: settings['smart-links'],
    mermaid: mermaid !== 'auto' ? mermaid : (await diagrams.isAvailable()) ? 'image' : 'code',
    math: settings.math,
    readOnly: settings['read-only']
  };
}

/** The product as far as settings tell; a sync asks Confluence itself. */
function assumeDeployment(settings: ActionSettings): Deployment {
  const {deployment, 'confluence-url': url} = settings;
  if (deployment !== 'auto') return deployment;
  return (url === undefined ? undefined : recogniseAddress(url)?.deployment) ?? 'cloud';
}

/** What happens to pages that differ from what we left. */
export function toPolicy(settings: ActionSettings): Policy {
  return {
    onDrift: settings['on-drift'],
    onRemoved: settings['on-removed'],
    adopt: settings.adopt,
    removalLimit
  };
}
