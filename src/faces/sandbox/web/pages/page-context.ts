import type {LinkTarget, RenderContext} from '../render/context.ts';
import type {PageRequest} from '../request.ts';
import type {ViewNode, ViewPage} from '../view-model.ts';

/** Names that lead to this machine, whatever the port was when a page was written. */
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/** What a page's body may look at. */
export function createPageContext(
  page: ViewPage,
  {model, links, host, siteHost, remoteImages, deployment}: PageRequest
): RenderContext {
  const toTarget = ({id, title, spaceKey, kind}: ViewNode): LinkTarget => ({
    id,
    title,
    spaceKey,
    kind,
    url: links.node({id, title, spaceKey, kind})
  });
  return {
    pageId: page.id,
    spaceKey: page.spaceKey,
    remoteImages,
    deployment,
    isOwnHost: name => name === host || name === siteHost || loopback.test(name),
    findPage: id => {
      const node = model.findNode(id);
      return node && toTarget(node);
    },
    findPageByTitle: (space, title) => {
      const node = model.findNodeByTitle(space, title);
      return node && toTarget(node);
    },
    listChildren: id => model.listChildren(id).map(toTarget),
    findAttachment: (pageId, name) =>
      model.hasAttachment(pageId, name) ? links.attachment(pageId, name) : undefined,
    listAttachments: pageId =>
      (model.findPage(pageId)?.attachments ?? []).map(({name}) => ({
        name,
        url: links.attachment(pageId, name)
      })),
    linkSpace: key => links.space(key),
    findUserName: id => model.findUserName(id)
  };
}
