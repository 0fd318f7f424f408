/** A page that a link may lead to. */
export interface LinkTarget {
  readonly id: string;
  readonly title: string;
  readonly spaceKey: string;
  readonly kind: 'page' | 'folder';
  /** Address on this server. */
  readonly url: string;
}

/** Everything outside a document that its rendering may look at. */
export interface RenderContext {
  readonly pageId: string;
  readonly spaceKey: string;
  /** Whether an address with this host (`name:port`) belongs to this server. */
  isOwnHost(host: string): boolean;
  findPage(id: string): LinkTarget | undefined;
  findPageByTitle(spaceKey: string, title: string): LinkTarget | undefined;
  listChildren(pageId: string): readonly LinkTarget[];
  /** Address of an attachment on this server; undefined: the page has no such file. */
  findAttachment(pageId: string, name: string): string | undefined;
  listAttachments(pageId: string): readonly {readonly name: string; readonly url: string}[];
  /** Address of a space's overview. */
  linkSpace(key: string): string;
  /** Whether images of other sites may be loaded. */
  readonly remoteImages: boolean;
  /** Data Center draws an error where it does not know the language of code. */
  readonly deployment: 'cloud' | 'datacenter';
  findUserName(accountId: string): string | undefined;
}
