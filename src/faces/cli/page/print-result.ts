import {toReportMessage} from '../../../core/report/messages.ts';
import type {RemotePage} from '../../../core/model.ts';
import type {PageResult} from '../../../sync/index.ts';
import {createColors} from '../colors.ts';
import type {ExitStatus, GlobalFlags, Io} from '../io.ts';
import {printMessages} from '../print.ts';

interface Output {
  readonly flags: GlobalFlags;
  readonly io: Io;
}

/** Print what became of one page. The exit status is 1 when it is not what it should be. */
export function printResult(
  result: PageResult,
  {space}: {readonly space: string},
  {flags, io}: Output
): ExitStatus {
  const messages = result.messages.map(toReportMessage);
  printMessages(messages, io, flags);
  const colors = createColors(io.errIsTerminal, flags, io.env);
  const errors = result.status === 'refused' ? [result.error] : result.problems;
  for (const error of errors) io.err(`${colors.red('error:')} ${error}\n`);
  const {page} = result;
  if (flags.json === true) {
    const key = 'space' in result ? result.space : space;
    const shown = page === undefined ? {} : {page: describePage(page, key)};
    const {messages: _messages, page: _page, space: _space, ...rest} = {space, ...result};
    io.out(`${JSON.stringify({version: 1, ...rest, ...shown, messages}, undefined, 2)}\n`);
  } else if (result.status !== 'refused') {
    io.out(`${result.status} "${result.page.title}": ${result.page.url}\n`);
  }
  return errors.length > 0 ? 1 : 0;
}

/** A page as JSON documents of the commands show it. */
export function describePage(page: RemotePage, space: string): object {
  const {id, title, status, url, version, parentId} = page;
  return {id, title, space, status, url, ...(parentId === undefined ? {} : {parentId}), version};
}
