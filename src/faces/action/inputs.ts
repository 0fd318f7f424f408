import {usualMapping} from '../../core/model.ts';
import {
  integerBetween,
  drawingOr,
  oneOf,
  toAddress,
  toBoolean,
  toCredential,
  toRepositoryPath,
  toText
} from '../../core/option-values.ts';
import type {OptionParser} from '../../core/option-values.ts';
import {maskSecrets} from './mask-secrets.ts';

/**
 * Every input of action.yml with its default and the parser of its value.
 *
 * The runner does not enforce anything of action.yml but the defaults, and those not when the file is run without it.
 */
export const inputs = {
  'confluence-url': {default: '', parse: toAddress},
  'confluence-email': {default: '', parse: toCredential},
  'confluence-api-token': {default: '', parse: toCredential},
  'confluence-client-id': {default: '', parse: toCredential},
  'confluence-client-secret': {default: '', parse: toCredential},
  'confluence-client-certificate': {default: '', parse: toText},
  'confluence-client-key': {default: '', parse: toText},
  'confluence-client-key-passphrase': {default: '', parse: toText},
  deployment: {default: 'auto', parse: oneOf('auto', 'cloud', 'datacenter')},
  'mapping-file': {default: usualMapping, parse: toRepositoryPath},
  mode: {default: 'auto', parse: oneOf('auto', 'changed', 'full', 'check')},
  'dry-run': {default: 'false', parse: toBoolean},
  'write-back': {default: 'commit', parse: oneOf('commit', 'pull-request', 'off')},
  'github-token': {default: '${{ github.token }}', parse: toCredential},
  'read-only': {default: 'true', parse: toBoolean},
  banner: {default: 'true', parse: toBoolean},
  'smart-links': {default: 'always', parse: oneOf('always', 'never')},
  mermaid: {default: 'auto', parse: drawingOr('auto')},
  math: {default: 'image', parse: drawingOr<never>()},
  'on-drift': {default: 'overwrite', parse: oneOf('overwrite', 'skip', 'fail')},
  'on-removed': {default: 'keep', parse: oneOf('keep', 'archive', 'trash')},
  adopt: {default: 'false', parse: toBoolean},
  secrets: {default: 'block', parse: oneOf('block', 'warn')},
  verify: {default: 'false', parse: toBoolean},
  strict: {default: 'false', parse: toBoolean},
  comment: {default: 'false', parse: toBoolean},
  concurrency: {default: '4', parse: integerBetween(1, 32)}
} satisfies Record<string, {readonly default: string; readonly parse: OptionParser<unknown>}>;

type InputName = keyof typeof inputs;

/** The Action's settings, by the names of its inputs; action.yml says what each of them means. */
export type ActionSettings = {readonly [Name in InputName]: ReturnType<(typeof inputs)[Name]['parse']>};

/** Environment variables, as Node has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Read and check all inputs, and have every form of the secrets hidden from the log before anything is printed.
 *
 * @param env
 *   Environment of the process; the runner passes the input `a-b` as `INPUT_A-B`.
 * @returns
 *   One value per input. Credentials that were not given are undefined: whether they are needed depends on the event.
 * @throws
 *   An `InputError` for the first input with a value that cannot be used.
 */
export function readInputs(env: Environment): ActionSettings {
  // Masked as they are, before the first parser can complain.
  maskSecrets({
    email: textOf('confluence-email', env),
    apiToken: textOf('confluence-api-token', env),
    others: [
      textOf('github-token', env),
      textOf('confluence-client-secret', env),
      textOf('confluence-client-key-passphrase', env)
    ],
    key: textOf('confluence-client-key', env)
  });
  const names = Object.keys(inputs) as InputName[];
  return Object.fromEntries(
    names.map(name => [name, inputs[name].parse(textOf(name, env), `the input ${name}`)])
  ) as ActionSettings;
}

/** Names of the inputs without which nothing can be sent to Confluence, and that were not given. */
export function listMissingCredentials(settings: ActionSettings): readonly string[] {
  const isClient =
    settings['confluence-client-id'] !== undefined && settings['confluence-client-secret'] !== undefined;
  const needed = isClient
    ? (['confluence-url'] as const)
    : (['confluence-url', 'confluence-api-token'] as const);
  return needed.filter(name => settings[name] === undefined);
}

/** Trimmed text of an input; what the workflow leaves empty has the default. */
function textOf(name: InputName, env: Environment): string {
  const text = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  if (text !== '') return text;
  // Without the runner there is nobody to fill in an expression.
  return inputs[name].default.startsWith('${{') ? '' : inputs[name].default;
}
