/** Values that lead to a secret instead of being one. */
const references = [
  /^(?:https?|file|s3|gs|op|vault|env|kms|arn|ssm|secretsmanager|ref\+\w+|keyvault|akv|secret|aws|sops):/i,
  /^(?:[.~]{0,2}|[A-Za-z]:)[/\\][\w./\\-]*$/,
  /^(?:[\w-]+[/\\])+[\w.-]+\.\w{1,8}$/,
  /^[\w-]+\.(?:txt|json|ya?ml|toml|pem|key|crt|env|md|[jt]sx?|py|java|html?|php)$/i,
  /^[~^<>=v]*\d+(?:\.\d+){1,3}(?:-[a-z]+[\d.]*)?$/,
  /^!(?:vault|Ref|Sub|GetAtt|secret|env)/,
  /^ENC\[|^\w*\(|\w\(\)|\w\[["'\w]|=>|->|::/,
  /^(?:process|os|env|var|local|data|self|this|config|settings|secrets|module|params?|inputs?|vars|steps|github|System|Environment|builder|options|props|req|request|ctx|args)\./,
  /^&?[A-Za-z_]+(?:\.[A-Za-z_]+)+$/,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
  /^(?:[\w.]*[a-z_])?(?:password|passwd|passphrase|token|credentials?|apikey|api_key|username)(?:[-_.]?[A-Za-z]+)?$/i
];

/** Tell whether a value is a variable, a call, a path or a name: something that leads to the secret. */
export function isReference(value: string): boolean {
  return references.some(reference => reference.test(value));
}

/** Names of algorithms and versions: letters and digits, and nothing secret. */
const technical =
  /^(?:oauth|openid|hs|rs|es|ps|sha|aes|rsa|base|utf|bcrypt|argon|pbkdf|scrypt|md|rfc|http|v|x|ed|tls|ipv|iso|ascii|uuid|win|ec|p)[-_ ]?v?\d/i;

/** Tell whether a value can hardly be a word: letters with digits or signs between them. */
export function isStrong(value: string): boolean {
  if (value.length < 7 || /\s/.test(value) || technical.test(value)) return false;
  return /[A-Za-z]/.test(value) && /[\d!@#$%^&*+=?~]/.test(value) && !/^[a-z]+[*?!]+$/i.test(value);
}

/** Tell whether a value is made of words, as names of things are: `my-app-token-2`, `accessTokenProvider`. */
export function isWording(value: string): boolean {
  return /^[A-Za-z]+(?:[-_./ :][A-Za-z]+)*[-_.]?\d{0,4}$/.test(value);
}
