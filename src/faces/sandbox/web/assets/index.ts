import {createHash} from 'node:crypto';
import {appScript} from './app-script.ts';
import {iconDrawing} from './icon-drawing.ts';
import {style} from './style/index.ts';
import {themeScript} from './theme-script.ts';

export type AssetName = 'app.js' | 'icon.svg' | 'style.css' | 'theme.js';

interface Asset {
  readonly mediaType: string;
  readonly text: string;
  /** Changes with the text. */
  readonly digest: string;
}

/** Our own files that pages load; part of the program, so that it needs no folder beside it. */
export const assets: Readonly<Record<AssetName, Asset>> = {
  'app.js': createAsset('text/javascript', appScript),
  'icon.svg': createAsset('image/svg+xml', iconDrawing),
  'style.css': createAsset('text/css', style),
  'theme.js': createAsset('text/javascript', themeScript)
};

/** Whether a name is one of our files. */
export function isAssetName(name: string): name is AssetName {
  return Object.hasOwn(assets, name);
}

function createAsset(mediaType: string, text: string): Asset {
  return {mediaType, text, digest: createHash('sha256').update(text).digest('hex').slice(0, 12)};
}
