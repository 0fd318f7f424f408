import {describe, expect, test} from '@jest/globals';
import {createCredential} from '../../../src/adapters/confluence/credential.ts';
import {connectConfluence} from '../../../src/adapters/confluence/index.ts';
import {gatewayApiUrl, parseSiteUrl} from '../../../src/adapters/confluence/site-url.ts';
import {InputError} from '../../../src/core/errors.ts';

describe('the URL', () => {
  const site = {apiUrl: 'https://acme.atlassian.net/wiki', siteUrl: 'https://acme.atlassian.net/wiki'};
  const gateway = {apiUrl: 'https://api.atlassian.com/ex/confluence/1a-2b/wiki'};
  test.each([
    ['https://acme.atlassian.net', site],
    ['https://acme.atlassian.net///', site],
    ['https://acme.atlassian.net/wiki', site],
    [' https://acme.atlassian.net/wiki/ ', site],
    ['https://ACME.atlassian.net/wiki/home', site],
    ['acme.atlassian.net', site],
    ['https://acme.atlassian.net/wiki/spaces/DOC/pages/123/Install?focused=1#top', site],
    ['https://acme.atlassian.net/jira/software', site],
    [
      'https://wiki.acme.com/wiki/spaces/DOC',
      {apiUrl: 'https://wiki.acme.com/wiki', siteUrl: 'https://wiki.acme.com/wiki'}
    ],
    ['https://api.atlassian.com/ex/confluence/1a-2b', gateway],
    ['https://api.atlassian.com/ex/confluence/1a-2b/wiki/', gateway],
    [
      'http://127.0.0.1:8090/wiki',
      {apiUrl: 'http://127.0.0.1:8090/wiki', siteUrl: 'http://127.0.0.1:8090/wiki'}
    ],
    ['http://localhost:8090', {apiUrl: 'http://localhost:8090/wiki', siteUrl: 'http://localhost:8090/wiki'}]
  ])('%s is understood', (typed, expected) => {
    expect(parseSiteUrl(typed)).toEqual(expected);
  });

  test.each([
    ['', 'no URL is given'],
    ['https://', 'expected the address of a site'],
    ['acme', 'it is no address (did you mean https://acme.atlassian.net?)'],
    ['http://acme.atlassian.net', 'would show the token to others, and the Cloud is always https://; exp'],
    ['http://wiki.acme.com', '(for Data Center set deployment to datacenter)'],
    ['ftp://acme.atlassian.net', 'is not https://'],
    ['https://api.atlassian.com', 'lacks /ex/confluence/CLOUD_ID'],
    ['https://acme.com/confluence', 'not under /confluence']
  ])('"%s" is refused with what is expected', (typed, why) => {
    expect(() => parseSiteUrl(typed)).toThrow(InputError);
    expect(() => parseSiteUrl(typed)).toThrow(why);
    expect(() => parseSiteUrl(typed)).toThrow('https://acme.atlassian.net');
  });

  test('a password in it is refused and not repeated', () => {
    expect(() => parseSiteUrl('https://ann:hunter2@acme.atlassian.net')).toThrow(
      /^(?!.*hunter2).*user or password/
    );
  });

  test('an impossible cloud id is refused', () => {
    expect(() => gatewayApiUrl('https://api.atlassian.com', '../x')).toThrow(InputError);
  });
});

describe('the credential', () => {
  test('an e-mail address makes it Basic, none makes it Bearer', async () => {
    expect(await createCredential('ann@acme.com', ' s3cret\n').authorize()).toBe(
      `Basic ${Buffer.from('ann@acme.com:s3cret').toString('base64')}`
    );
    expect(await createCredential(undefined, 's3cret').authorize()).toBe('Bearer s3cret');
    expect(createCredential('  ', 's3cret').kind).toBe('bearer');
  });

  test('every form of the token is hidden', () => {
    const token = 'ATATT3x+/="Q';
    const {redact} = createCredential('ann@acme.com', token);
    const basic = Buffer.from(`ann@acme.com:${token}`).toString('base64');
    const forms = [token, basic, encodeURIComponent(token), encodeURIComponent(basic), JSON.stringify(token)];
    const shown = redact(forms.join(' | '));
    expect(shown.split(' | ')).toEqual(['***', '***', '***', '***', '"***"']);
  });

  test.each([
    ['', 'is empty'],
    ['a b', 'no token has'],
    ['töken', 'no token has']
  ])('token "%s" is refused', (token, why) => {
    expect(() => createCredential('ann@acme.com', token)).toThrow(InputError);
    expect(() => createCredential('ann@acme.com', token)).toThrow(why);
  });
});

test.each([0, -1, 1.5, NaN, 1000])('concurrency %d is refused', concurrency => {
  const options = {url: 'https://acme.atlassian.net', token: 't', concurrency};
  expect(() => connectConfluence(options)).toThrow(InputError);
});
