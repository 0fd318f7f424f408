import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types';

const dollar = 36;
const backslash = 92;
const backtick = 96;
const space = 32;

/** Construct for micromark: `$a$`, `$$a$$` and `` $`a`$ `` in a line of text. */
export const mathText: Construct = {name: 'mathText', tokenize, previous: isFreeBefore};

/** How a formula began decides how it ends. */
type Form = 'single' | 'double' | 'ticked';

/** A formula that is being read. */
interface Formula {
  readonly effects: Effects;
  readonly ok: State;
  readonly nok: State;
  /** The steps that repeat. */
  readonly inside: State;
  readonly escaped: State;
  form: Form;
  last: Code;
  empty: boolean;
}

/**
 * Read one formula.
 *
 * A dollar sign that can neither end the formula nor be a part of it makes the attempt fail: so the time spent on a
 * line full of dollar signs grows with its length and not with its square.
 */
function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const formula: Formula = {
    effects,
    ok,
    nok,
    inside: code => readInside(formula, code),
    escaped: code => readEscaped(formula, code),
    form: 'single',
    last: null,
    empty: true
  };
  return code => {
    effects.enter('mathText');
    effects.enter('mathData');
    effects.consume(code);
    return second => readSecond(formula, second);
  };
}

function readSecond(formula: Formula, code: Code): State | undefined {
  const {effects, nok, inside} = formula;
  if (code === dollar || code === backtick) {
    formula.form = code === dollar ? 'double' : 'ticked';
    effects.consume(code);
    return code === dollar ? third => (third === dollar ? nok(third) : inside(third)) : inside;
  }
  return isSpace(code) ? nok(code) : inside(code);
}

function readInside(formula: Formula, code: Code): State | undefined {
  const {effects, nok, form, last} = formula;
  if (code === null) return nok(code);
  if (isLineEnding(code)) return readLineEnding(formula, code);
  if (code === dollar && (form !== 'ticked' || (last === backtick && !formula.empty)))
    return readClose(formula, code);
  formula.empty = formula.empty && isSpace(code);
  formula.last = code;
  effects.consume(code);
  return code === backslash && form !== 'ticked' ? formula.escaped : formula.inside;
}

function readEscaped(formula: Formula, code: Code): State | undefined {
  if (code !== dollar && code !== backslash) return formula.inside(code);
  formula.last = code;
  formula.effects.consume(code);
  return formula.inside;
}

function readLineEnding(formula: Formula, code: Code): State {
  const {effects} = formula;
  effects.exit('mathData');
  effects.enter('lineEnding');
  effects.consume(code);
  effects.exit('lineEnding');
  effects.enter('mathData');
  formula.last = space;
  return formula.inside;
}

function readClose(formula: Formula, code: Code): State | undefined {
  const {effects, nok, form, last, empty} = formula;
  if (form === 'single' && (empty || isSpace(last))) return nok(code);
  effects.consume(code);
  const after: State = next => readAfter(formula, next);
  if (form !== 'double') return after;
  return second => {
    if (second !== dollar || empty) return nok(second);
    effects.consume(second);
    return after;
  };
}

function readAfter({effects, ok, nok}: Formula, code: Code): State | undefined {
  if (code === dollar || isWord(code)) return nok(code);
  effects.exit('mathData');
  effects.exit('mathText');
  return ok(code);
}

/** Whether a formula may begin after this character. */
function isFreeBefore(this: TokenizeContext, code: Code): boolean {
  return code !== dollar && code !== backslash && !isWord(code);
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === space;
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}_]/u.test(String.fromCodePoint(code));
}
