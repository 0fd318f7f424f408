import {patternRule, type SecretRule} from '../rule.ts';

/** Tokens that publish packages. */
export const packageRegistryRules: readonly SecretRule[] = [
  patternRule({
    id: 'npm-token',
    what: 'an npm token',
    pattern: /_auth(?:Token)?\s?=\s?(?<secret>[^\s"'`$]{16,400})/g
  }),
  patternRule({id: 'pypi-token', what: 'a PyPI token', pattern: /\bpypi-[\w-]{50,400}/g}),
  patternRule({id: 'rubygems-key', what: 'a RubyGems key', pattern: /\brubygems_[a-f0-9]{48}\b/g}),
  patternRule({id: 'crates-token', what: 'a crates.io token', pattern: /\bcio[A-Za-z0-9]{32}\b/g}),
  patternRule({id: 'nuget-key', what: 'a NuGet key', pattern: /\boy2[a-z0-9]{43}\b/g}),
  patternRule({id: 'clojars-token', what: 'a Clojars token', pattern: /\bCLOJARS_[a-z0-9]{60}\b/gi}),
  patternRule({id: 'jfrog-key', what: 'a JFrog key', pattern: /\bAKCp[A-Za-z0-9]{64,80}\b/g}),
  patternRule({id: 'jfrog-key', what: 'a JFrog reference token', pattern: /\bcmVmdGtu[A-Za-z0-9]{50,60}\b/g}),
  patternRule({
    id: 'docker-token',
    what: 'a Docker token',
    pattern: /\bdckr_oat_[\w-]{27,40}|"auth"\s?:\s?"(?<secret>[A-Za-z0-9+/]{16,300}={0,2})"/g
  })
];
