import * as core from '@actions/core';
import {
  connectConfluence,
  type ConfluenceConnection,
  type ConfluenceOptions
} from '../../adapters/confluence/index.ts';
import {log, logDebug} from '../../adapters/github/runner-log.ts';
import {InputError} from '../../core/errors.ts';
import type {Cancellation} from './cancellation.ts';
import type {ActionSettings, Environment} from './inputs.ts';

/** Connect with the credentials of the inputs; nothing is sent yet. */
export function openConfluence(
  settings: ActionSettings,
  env: Environment,
  {now}: Cancellation
): ConfluenceConnection {
  const authUrl = env['CONFLUENCE_AUTH_URL'] ?? '';
  const gatewayUrl = env['CONFLUENCE_GATEWAY_URL'] ?? '';
  return connectConfluence({
    ...readCredentials(settings),
    deployment: settings.deployment,
    network: readNetwork(settings, env),
    ...(authUrl === '' ? {} : {authUrl}),
    ...(gatewayUrl === '' ? {} : {gatewayUrl}),
    concurrency: settings.concurrency,
    signal: now,
    onSecret: secret => core.setSecret(secret),
    onNotice: log,
    onRequest: trace => logDebug(JSON.stringify(trace))
  });
}

function readCredentials(
  settings: ActionSettings
): Pick<ConfluenceOptions, 'url' | 'email' | 'token' | 'oauth'> {
  const url = settings['confluence-url'];
  const token = settings['confluence-api-token'];
  const email = settings['confluence-email'];
  const id = settings['confluence-client-id'];
  const secret = settings['confluence-client-secret'];
  if ((id === undefined) !== (secret === undefined)) {
    throw new InputError(
      'Cannot sign in to Confluence: confluence-client-id and confluence-client-secret belong together. Set both.'
    );
  }
  if (url === undefined || (token === undefined && id === undefined))
    throw new InputError('Cannot connect to Confluence: confluence-url or confluence-api-token is empty.');
  return {
    url,
    ...(token === undefined ? {} : {token}),
    ...(email === undefined ? {} : {email}),
    ...(id === undefined || secret === undefined ? {} : {oauth: {id, secret}})
  };
}

function readNetwork(settings: ActionSettings, env: Environment): NonNullable<ConfluenceOptions['network']> {
  const clientCertificate = settings['confluence-client-certificate'];
  const clientKey = settings['confluence-client-key'];
  const clientKeyPassphrase = settings['confluence-client-key-passphrase'];
  return {
    env,
    ...(clientCertificate === undefined ? {} : {clientCertificate}),
    ...(clientKey === undefined ? {} : {clientKey}),
    ...(clientKeyPassphrase === undefined ? {} : {clientKeyPassphrase})
  };
}
