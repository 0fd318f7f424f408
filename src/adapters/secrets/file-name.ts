interface NameRule {
  readonly id: string;
  readonly what: string;
  /** Tested against the last part of the path. */
  readonly pattern: RegExp;
  /** Names that are harmless although they match. */
  readonly except?: RegExp;
}

/** Templates that are committed on purpose, with the values left out. */
const template = /(?:^|[._-])(?:example|sample|template|dist|defaults?|tpl|md|mdx|markdown|schema)$/i;

/** Pages, pictures and programs about credentials. */
const readable =
  /\.(?:mdx?|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|drawio|puml|mmd|[cm]?[jt]sx?|vue|py|go|java|kt|rb|cs|rs|php|swift|sh|example|sample|template|dist)$/i;

/** Files that hold secrets by what they are called. */
const nameRules: readonly NameRule[] = [
  {
    id: 'secrets-file',
    what: 'a file of secrets',
    pattern: /(?:^|\.)secrets?\.[\w.-]+$|[-_]secrets?\.(?:ya?ml|json|txt|ini|conf|properties|toml|xml)$/i,
    except: /^secrets?\.mdx?$/i
  },
  {
    id: 'env-file',
    what: 'a file of environment variables',
    pattern: /^\.env(?:\..+|rc)?$/i,
    except: template
  },
  {id: 'env-file', what: 'a file of environment variables', pattern: /\.env$/i},
  {
    id: 'ssh-key-file',
    what: 'an SSH private key',
    pattern: /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-].*)?$/i,
    except: /\.(?:pub|mdx?)$/i
  },
  {
    id: 'key-file',
    what: 'a file of keys',
    pattern: /\.(?:pem|key|p8|p12|pfx|pkcs12|jks|jceks|bks|keystore|ppk|gpg|pgp|agekey)$/i
  },
  {
    id: 'password-store',
    what: 'a password store',
    pattern: /\.(?:kdbx?|keychain(?:-db)?|psafe3|agilekeychain|opvault)$/i
  },
  // A page with no other name than this lists them more often than it tells about them.
  {id: 'credentials-file', what: 'a file of credentials', pattern: /^credentials\.(?:mdx?|markdown)$/i},
  {
    id: 'credentials-file',
    what: 'a file of credentials',
    pattern: /^(?:\w+[-_])?credentials?(?:[._-].*)?$/i,
    except: readable
  },
  {
    id: 'credentials-file',
    what: 'a file of credentials',
    pattern:
      /^(?:[_.]netrc|\.npmrc|\.yarnrc\.yml|\.pypirc|\.pgpass|pgpass\.conf|\.my\.cnf|\.htpasswd|\.git-credentials|\.dockercfg|\.s3cfg|\.boto|\.vault[-_]token|\.vault[-_]pass\w*|\.kube[-_]?config|kubeconfig|\.tfvars|.+\.tfvars(?:\.json)?|.+\.tfstate(?:\.backup)?|service[-_]?account.*\.json|client_secrets?.*\.json)$/i,
    except: template
  }
];

/** What a file's name says of its content. A page about credentials is no file of credentials. */
export function findByName(path: string): {readonly id: string; readonly what: string} | undefined {
  const name = path.split('/').at(-1) ?? path;
  return nameRules.find(rule => rule.pattern.test(name) && !rule.except?.test(name));
}

/** Names of the rules that look at file names. */
export const nameRuleIds: readonly string[] = nameRules.map(rule => rule.id);
