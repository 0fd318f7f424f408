import {type Match, type SecretRule} from '../rule.ts';
import {isReference, isStrong} from '../value.ts';

const header = /^(?:[\w -]{0,30}[ _-])?(?:pass(?:word|wd|wort|phrase)?|pwd|secret|token|api[ _-]?key)s?$/i;

/** Offsets and texts of a row's cells. */
function splitRow(line: string, start: number): readonly Match[] {
  let offset = start;
  return line.split('|').map(cell => {
    const value = cell.replace(/^[\s`*]+|[\s`*]+$/g, '');
    const match = {value, start: offset + cell.indexOf(value)};
    offset += cell.length + 1;
    return match;
  });
}

/** Values below a heading such as `Password` in a Markdown table. */
const column: SecretRule = {
  id: 'password',
  what: 'a password',
  generic: true,
  *find(text) {
    let columns: readonly number[] = [];
    let offset = 0;
    let previous = '';
    for (const line of text.split('\n')) {
      if (!line.includes('|')) columns = [];
      else if (/^[\s|:-]+$/.test(line)) columns = findColumns(previous);
      else {
        const cells = columns.length > 0 ? splitRow(line, offset) : [];
        for (const cell of columns.map(index => cells[index])) {
          if (cell && isStrong(cell.value) && !isReference(cell.value)) yield cell;
        }
      }
      offset += line.length + 1;
      previous = line;
    }
  }
};

function findColumns(headerLine: string): readonly number[] {
  return splitRow(headerLine.slice(0, 10_000), 0).flatMap((cell, index) =>
    header.test(cell.value) ? [index] : []
  );
}

export const tableColumnRules: readonly SecretRule[] = [column];
