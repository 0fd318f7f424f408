import type {VFileMessage} from 'vfile-message';
import type {Built} from '../../core/desired/index.ts';
import {createMessage, type MessageOptions, secretRuleOf, severityOf} from '../../core/message.ts';

/** What became of a document, as plain data: messages are errors, and lose most of what they say between threads. */
export type PackedBuilt = Omit<Built, 'messages'> & {readonly messages: readonly PackedMessage[]};

interface PackedMessage extends MessageOptions {
  readonly reason: string;
}

/** Make plain data of what became of a document. */
export function packBuilt(built: Built): PackedBuilt {
  return {...built, messages: built.messages.map(packMessage)};
}

/** Take it out again on the other side. */
export function unpackBuilt(packed: PackedBuilt): Built {
  return {...packed, messages: packed.messages.map(({reason, ...options}) => createMessage(reason, options))};
}

function packMessage(message: VFileMessage): PackedMessage {
  const secretRule = secretRuleOf(message);
  return {
    reason: message.reason,
    path: message.file ?? '',
    place: message.place,
    ruleId: message.ruleId ?? '',
    severity: severityOf(message),
    ...(secretRule === undefined ? {} : {secretRule})
  };
}
