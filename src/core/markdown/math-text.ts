import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types';

const dollar = 36;
const backslash = 92;
const backtick = 96;

/** Construct for micromark: `$a$`, `$$a$$` and `` $`a`$ `` in a line of text. */
export const mathText: Construct = {name: 'mathText', tokenize, previous: isFreeBefore};

/** How a formula began decides how it ends. */
type Form = 'single' | 'double' | 'ticked';

/**
 * Read one formula.
 *
 * A dollar sign that can neither end the formula nor be a part of it makes the attempt fail: so the time spent on a
 * line full of dollar signs grows with its length and not with its square.
 */
function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let form: Form = 'single';
  let last: Code = null;
  let empty = true;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathText');
    effects.enter('mathData');
    effects.consume(code);
    return afterFirst;
  }

  function afterFirst(code: Code): State | undefined {
    if (code === dollar || code === backtick) {
      form = code === dollar ? 'double' : 'ticked';
      effects.consume(code);
      return code === dollar ? notDollar : inside;
    }
    return isSpace(code) ? nok(code) : inside(code);
  }

  function notDollar(code: Code): State | undefined {
    return code === dollar ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (isLineEnding(code)) return lineEnding(code);
    if (code === dollar && form !== 'ticked') {
      if (form === 'double') return beginClose(code, closeDouble);
      return empty || isSpace(last) ? nok(code) : beginClose(code, after);
    }
    if (code === dollar && last === backtick && !empty) return beginClose(code, after);
    empty = empty && isSpace(code);
    last = code;
    effects.consume(code);
    return code === backslash && form !== 'ticked' ? escaped : inside;
  }

  function escaped(code: Code): State | undefined {
    if (code !== dollar && code !== backslash) return inside(code);
    last = code;
    effects.consume(code);
    return inside;
  }

  function lineEnding(code: Code): State | undefined {
    effects.exit('mathData');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    effects.enter('mathData');
    last = 32;
    return inside;
  }

  function beginClose(code: Code, next: State): State {
    effects.consume(code);
    return next;
  }

  function closeDouble(code: Code): State | undefined {
    if (code !== dollar || empty) return nok(code);
    effects.consume(code);
    return after;
  }

  function after(code: Code): State | undefined {
    if (code === dollar || isWord(code)) return nok(code);
    effects.exit('mathData');
    effects.exit('mathText');
    return ok(code);
  }
}

/** Whether a formula may begin after this character. */
function isFreeBefore(this: TokenizeContext, code: Code): boolean {
  return code !== dollar && code !== backslash && !isWord(code);
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}

function isWord(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}_]/u.test(String.fromCodePoint(code));
}
