import {entropy} from '../randomness.ts';
import type {SecretRule} from '../rule.ts';
import {isReference, isStrong, isWording} from '../value.ts';
import {type Assignment, findAssignments} from '../assignment.ts';

/** Sentences about passwords: `password: required`. */
const prose =
  /^(?:required|optional|generated|disabled|enabled|unchanged|encrypted|sensitive|protected|authentication|automatic(?:ally)?|configured|supported|deprecated|credential|plaintext|cleartext|confidential|provided|available|interactive|recommended|mandatory|forbidden|prohibited|sometimes|everything|anything|something|different|following)$/i;

/** Scripts that put no blanks between words, so that a whole sentence looks like one value. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function isPassword({value, form, before}: Assignment): boolean {
  if (unspaced.test(value)) return false;
  if (isReference(value) || /\s/.test(value) || isOwnName(value, before)) return false;
  if (form === 'quoted') return value.length >= 5 && !prose.test(value);
  if (form === 'line' && /^[\w.@!#$%^&*+=?~-]{8,}$/.test(value)) return !prose.test(value);
  return isStrong(value);
}

/** `POSTGRES_PASSWORD=postgres`: what a server comes with. */
function isOwnName(value: string, before: string): boolean {
  return before
    .toLowerCase()
    .replace(/[-_.]$/, '')
    .endsWith(value.toLowerCase());
}

function isKey({value, form, before}: Assignment): boolean {
  if (isReference(value) || isWording(value) || pagination.test(before)) return false;
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || !/^[\w+/=.:~@!#$%^&*-]+$/.test(value)) return false;
  return value.length >= (form === 'quoted' ? 8 : 12) && entropy(value) >= 2.8;
}

/** Tokens that everybody who sees the answer of a server sees, and numbers of tokens. */
const pagination =
  /(?:next|page|paging|continuation|sync|cursor|csrf|xsrf|cancel(?:lation)?|max|num|input|output|total|prompt|completion|design|start|end|resume|skip|public|idempotency)[-_ ]?$/i;

function generic(
  id: string,
  what: string,
  kind: Assignment['kind'],
  accept: (found: Assignment) => boolean
): SecretRule {
  return {
    id,
    what,
    generic: true,
    *find(text) {
      for (const found of findAssignments(text, kind)) {
        if (accept(found)) yield {value: found.value, start: found.start};
      }
    }
  };
}

/** Values beside a word that says what they are, in text, YAML, JSON, properties, tables and code. */
export const assignmentRules: readonly SecretRule[] = [
  generic('password', 'a password', 'password', isPassword),
  generic('api-key', 'a key or token', 'key', isKey)
];
