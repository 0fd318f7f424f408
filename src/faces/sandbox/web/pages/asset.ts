import {assets, isAssetName} from '../assets/index.ts';
import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';

/** A stylesheet, script or drawing of our own. Its address changes with its content. */
export function showAsset({parts}: PageRequest): WebResponse | undefined {
  const name = parts[0] ?? '';
  if (!isAssetName(name)) return undefined;
  const {mediaType, text} = assets[name];
  return {
    status: 200,
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff'
    },
    body: text
  };
}
