import {htmlFlow, htmlText} from 'micromark-core-commonmark';
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types';
import type {Processor} from 'unified';

const lessThan = 60;
const greaterThan = 62;
const equals = 61;
const slash = 47;
const letter = 97;

/** Where in a tag the tokenizer is; a quote is the code of the mark that ends the value. */
type Place = 'name' | 'equals' | 'value' | {readonly quote: Code};

/**
 * Plugin for remark-parse: HTML tags with a slash in a value without quotes, as in `<a href=https://example.com/a>`.
 *
 * CommonMark allows all but white space and `"'=<>` with a backtick there. micromark takes a slash for the end of the
 * value, and then the whole tag for text. Here its own tokenizers read each such slash as a letter; what is kept of a
 * tag is its place in the source, so that the slash stays.
 *
 * @see https://spec.commonmark.org/0.31.2/#unquoted-attribute-value
 */
export function remarkUnquotedValues(this: Processor): void {
  const data = this.data() as {micromarkExtensions?: unknown[]};
  (data.micromarkExtensions ??= []).push(unquotedValues);
}

/** The same for micromark. */
export const unquotedValues: Extension = {
  text: {[lessThan]: withSlashes(htmlText, false)},
  flow: {[lessThan]: withSlashes(htmlFlow, true)}
};

/** A construct whose tokenizer takes slashes in values; `line`: only in the first line, after which blocks are raw. */
function withSlashes(construct: Construct, line: boolean): Construct {
  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let place: Place = 'name';
    let done = false;
    const end =
      (state: State): State =>
      code => {
        done = true;
        return state(code);
      };
    const follow = (state: State | undefined): State | undefined =>
      !state || done
        ? state
        : code => {
            const seen = place === 'value' && code === slash ? letter : code;
            place = move(place, code);
            done ||= (place === 'name' && code === greaterThan) || (line && isLineEnding(code));
            return follow(state(seen));
          };
    return follow(construct.tokenize.call(this, effects, end(ok), end(nok))) as State;
  }
  return {...construct, tokenize};
}

function move(place: Place, code: Code): Place {
  if (typeof place === 'object') return place.quote === code ? 'name' : place;
  const blank = code === null || code < 0 || code === 32;
  if (place === 'equals') return blank ? place : moveIntoValue(code);
  if (code === greaterThan || blank) return 'name';
  return place === 'name' && code === equals ? 'equals' : place;
}

function moveIntoValue(code: Code): Place {
  if (code === greaterThan) return 'name';
  return code === 34 || code === 39 ? {quote: code} : 'value';
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}
