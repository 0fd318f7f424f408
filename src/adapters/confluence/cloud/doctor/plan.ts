import type {Check} from '../../../../ports.ts';
import type {Client} from '../../client.ts';
import {isHtml} from '../../envelope.ts';
import {readOptionalObject, readOptionalText} from '../../json.ts';
import type {Reply} from '../../transport.ts';
import {calls} from '../calls.ts';
import {ask} from './ask.ts';

const topic = 'plan';

/** Find out the edition of the site (Confluence Cloud REST API v1, GET /settings/systemInfo), and what it can't do. */
export async function checkPlan(client: Client): Promise<Check> {
  const reply = await ask(client, calls.readSystemInfo);
  const edition = reply?.status === 200 ? readEdition(reply) : undefined;
  if (edition === undefined) {
    return {
      topic,
      status: 'unknown',
      text: 'this account or token is not told the edition of the site',
      advice: 'On the Free edition there are no restrictions and no archive: see below what the spaces allow.'
    };
  }
  if (/free/i.test(edition)) {
    return {
      topic,
      status: 'warning',
      text: `the edition is ${edition}: it has no restrictions, so pages can't be made read-only, and no archive`,
      advice: 'Use --no-read-only (read-only: false), and --on-removed keep or trash.'
    };
  }
  return {topic, status: 'ok', text: `the edition is ${edition}`};
}

function readEdition(reply: Reply): string | undefined {
  if (isHtml(reply)) return undefined;
  try {
    return readOptionalText(readOptionalObject(JSON.parse(reply.text))['edition']);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Then the edition is not known.
    return undefined;
  }
}
