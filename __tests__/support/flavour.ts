import {describe, test} from '@jest/globals';
import type {SandboxOptions} from '../../src/faces/sandbox/index.ts';

/** A Confluence that the promises hold for. */
export type Flavour = 'cloud' | 'datacenter' | 'datacenter-7.19';

const options: Readonly<Record<Flavour, SandboxOptions>> = {
  cloud: {},
  datacenter: {deployment: 'datacenter'},
  // It drops the message of a first version, and writes restrictions by another request.
  'datacenter-7.19': {deployment: 'datacenter', confluenceVersion: '7.19'}
};

let current: Flavour = 'cloud';

/** From now on scenarios of this test file are set in another Confluence. */
export function useFlavour(flavour: Flavour): void {
  current = flavour;
}

/** What differs between them. */
interface Setting {
  readonly options: SandboxOptions;
  readonly isCloud: boolean;
  /** Path of the requests that make pages. */
  readonly pages: string;
  /** The request by which readers first see a new page, as a fault names it. */
  readonly publish: {readonly method: string; readonly path: string};
  /** Address of an attachment in the API, behind the site's. */
  attachment(id: string): string;
  /** Whether the message of a first version is kept. */
  readonly keepsFirstMessage: boolean;
  /** Most versions that a new page has: two where it was made before the pages that it links to. */
  readonly mostNewVersions: number;
  /** For what only the Cloud has: drafts, live docs, archived pages. */
  readonly describeCloud: typeof describe | typeof describe.skip;
  readonly testCloud: typeof test | typeof test.skip;
  /** Beginning of a link to a page, without its text. */
  linkTo(siteUrl: string, id: string): string;
}

/** Which Confluence scenarios are set in. */
export function flavourOf(): Setting {
  const isCloud = current === 'cloud';
  return {
    options: options[current],
    isCloud,
    pages: isCloud ? '/wiki/api/v2/pages' : '/confluence/rest/api/content',
    publish: isCloud
      ? {method: 'PUT', path: '/api/v2/pages/\\d+$'}
      : {method: 'POST', path: '/rest/api/content(?:\\?|$)'},
    attachment: id => (isCloud ? `/api/v2/attachments/${id}` : `/rest/api/content/${id}`),
    keepsFirstMessage: current !== 'datacenter-7.19',
    describeCloud: isCloud ? describe : describe.skip,
    testCloud: isCloud ? test : test.skip,
    mostNewVersions: isCloud ? 1 : 2,
    linkTo: (siteUrl, id) =>
      isCloud
        ? `<a href="${siteUrl}/spaces/DOC/pages/${id}" data-card-appearance="inline">`
        : `<a href="${siteUrl}/pages/viewpage.action?pageId=${id}">`
  };
}
