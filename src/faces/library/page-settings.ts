import {recogniseAddress} from '../../adapters/confluence/site-url.ts';
import {drawingOr, oneOf} from '../../core/option-values.ts';
import type {Deployment, PageSettings} from '../../core/model.ts';
import type {DiagramRenderer} from '../../ports.ts';
import type {PageOptions} from './api.ts';

/** Understand the settings that shape pages. Throws an `InputError` that names the option and what it takes. */
export async function toPageSettings(
  options: PageOptions,
  diagrams: Pick<DiagramRenderer, 'isAvailable'>,
  address?: string
): Promise<Omit<PageSettings, 'siteUrl'>> {
  const {banner = true, readOnly = true, smartLinks = 'always', mermaid = 'auto', math = 'image'} = options;
  const drawing = drawingOr('auto')(mermaid, 'mermaid');
  return {
    deployment: toDeployment(options, address),
    banner,
    readOnly,
    smartLinks: oneOf('always', 'never')(smartLinks, 'smartLinks'),
    mermaid: drawing !== 'auto' ? drawing : (await diagrams.isAvailable()) ? 'image' : 'code',
    math: drawingOr()(math, 'math')
  };
}

/** What happens to files that look like a secret. Throws an `InputError`. */
export function toSecretsPolicy({secrets = 'block'}: PageOptions): 'block' | 'warn' {
  return oneOf('block', 'warn')(secrets, 'secrets');
}

/** The product that pages are made for, before anybody was asked. */
function toDeployment({deployment = 'auto'}: PageOptions, address: string | undefined): Deployment {
  const said = oneOf('auto', 'cloud', 'datacenter')(deployment, 'deployment');
  if (said !== 'auto') return said;
  return (address === undefined ? undefined : recogniseAddress(address)?.deployment) ?? 'cloud';
}
