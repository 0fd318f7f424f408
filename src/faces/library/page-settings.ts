import {drawingOr, oneOf} from '../../core/option-values.ts';
import type {PageSettings} from '../../core/model.ts';
import type {DiagramRenderer} from '../../ports.ts';
import type {PageOptions} from './api.ts';

/** Understand the settings that shape pages. Throws an `InputError` that names the option and what it takes. */
export async function toPageSettings(
  {banner = true, readOnly = true, smartLinks = 'always', mermaid = 'auto', math = 'image'}: PageOptions,
  diagrams: Pick<DiagramRenderer, 'isAvailable'>
): Promise<Omit<PageSettings, 'siteUrl'>> {
  const drawing = drawingOr('auto')(mermaid, 'mermaid');
  return {
    deployment: 'cloud',
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
