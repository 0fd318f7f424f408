import type {WebResponse} from '../../web-handler.ts';
import type {PageRequest} from '../request.ts';

/** Types that a browser may show by itself; all others are saved as files. */
const shown = /^image\/(?:png|jpeg|gif|webp|avif|bmp|svg\+xml)$/;

/** The bytes of an attachment. The policy keeps an SVG that is opened by itself from running anything. */
export function showAttachment({model, parts}: PageRequest): WebResponse | undefined {
  const [pageId = '', name = ''] = parts;
  const file = model.readAttachment(pageId, name);
  if (!file) return undefined;
  const isShown = shown.test(file.mediaType);
  return {
    status: 200,
    headers: {
      'content-type': isShown ? file.mediaType : 'application/octet-stream',
      'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(name)}`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff'
    },
    body: file.bytes
  };
}

/** RFC 8187: what `encodeURIComponent` leaves and a header's value may not hold. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16)}`
  );
}
