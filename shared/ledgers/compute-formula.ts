import {
  addRatios,
  exactText,
  multiplyRatios,
  nearestDouble,
  type Ratio,
  ratio,
  ratioOf,
  roundedText,
  subtractRatios,
} from '../domain/ratio.ts';
import { decimalOf, parseDecimal } from '../domain/decimal.ts';
import { columnOfLetters } from '../files/address.ts';
import type { Cell } from '../files/sheet.ts';
import { trimmed } from '../text/clean-text.ts';

/** The cell at a place of the same sheet, counted from 0; undefined for an empty one. */
export type CellAt = (row: number, column: number) => Cell | undefined;

type Operand = Ratio | string;

/** What is left to read of a formula. Every step answers with the value and the rest, or gives up. */
interface Step {
  readonly value: Operand;
  readonly rest: string;
}

const zero = ratio(0, 1);
const deepest = 20;

interface Place {
  readonly at: CellAt;
  readonly depth: number;
}

function operandOf(cell: Cell | undefined, place: Place): Operand | undefined {
  if (cell === undefined) return zero;
  if (cell.kind === 'text') return trimmed(cell.value);
  if (cell.kind === 'number') return doubleAsRatio(cell.value);
  if (cell.kind === 'uncached' && cell.formula !== undefined && place.depth < deepest)
    return evaluate(cell.formula, { ...place, depth: place.depth + 1 });
  return undefined;
}

function doubleAsRatio(value: number): Ratio | undefined {
  const exact = decimalOf(value);
  return exact === undefined ? undefined : ratioOf(exact);
}

const reference = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/i;
const mostCells = 20_000;

function cellsOf(match: RegExpExecArray, { at }: Place): readonly (Cell | undefined)[] | undefined {
  const [, left = '', top = '', right = left, bottom = top] = match;
  const [firstColumn, lastColumn] = [columnOfLetters(left), columnOfLetters(right)];
  const [firstRow, lastRow] = [Number(top) - 1, Number(bottom) - 1];
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > mostCells) return undefined;
  const cells: (Cell | undefined)[] = [];
  for (let row = firstRow; row <= lastRow; row += 1)
    for (let column = firstColumn; column <= lastColumn; column += 1) cells.push(at(row, column));
  return cells;
}

/** SUM adds numbers and ignores texts, as the worksheet function does. */
function sumOf(cells: readonly (Cell | undefined)[], place: Place): Ratio | undefined {
  let sum = zero;
  for (const cell of cells) {
    const operand = operandOf(cell, place);
    if (operand === undefined) return undefined;
    if (typeof operand !== 'string') sum = addRatios(sum, operand);
  }
  return sum;
}

function sumArguments(text: string, place: Place): Step | undefined {
  let [sum, rest] = [zero, text];
  for (;;) {
    const match = reference.exec(rest.trimStart());
    const cells = match === null ? undefined : cellsOf(match, place);
    const part =
      cells === undefined
        ? readSum(rest, place)
        : { value: sumOf(cells, place), rest: rest.trimStart().slice(match?.[0].length ?? 0) };
    if (part?.value === undefined || typeof part.value === 'string') return undefined;
    [sum, rest] = [addRatios(sum, part.value), part.rest.trimStart()];
    if (rest.startsWith(')')) return { value: sum, rest: rest.slice(1) };
    if (!rest.startsWith(',')) return undefined;
    rest = rest.slice(1);
  }
}

/** ROUND(x, places) as Excel rounds: half away from zero. */
function roundArguments(text: string, place: Place): Step | undefined {
  const inner = readSum(text, place);
  const [all, places] = /^\s*,\s*(\d{1,2})\s*\)/.exec(inner?.rest ?? '') ?? [];
  if (inner === undefined || typeof inner.value === 'string' || all === undefined) return undefined;
  const rounded = parseDecimal(roundedText(inner.value, Number(places)));
  return rounded === undefined ? undefined : { value: ratioOf(rounded), rest: inner.rest.slice(all.length) };
}

function readOperand(text: string, place: Place): Step | undefined {
  const start = text.trimStart();
  const [number] = /^\d+(\.\d+)?(e[+-]?\d{1,2})?/i.exec(start) ?? [];
  if (number !== undefined) {
    const value = parseDecimal(number);
    return value === undefined ? undefined : { value: ratioOf(value), rest: start.slice(number.length) };
  }
  const [quoted, inside] = /^"([^"]*)"/.exec(start) ?? [];
  if (quoted !== undefined) return { value: inside ?? '', rest: start.slice(quoted.length) };
  if (/^SUM\(/i.test(start)) return sumArguments(start.slice(4), place);
  if (/^ROUND\(/i.test(start)) return roundArguments(start.slice(6), place);
  if (start.startsWith('(')) return closed(readSum(start.slice(1), place));
  return readReference(start, place);
}

function closed(step: Step | undefined): Step | undefined {
  const rest = step?.rest.trimStart();
  return step !== undefined && rest?.startsWith(')') === true
    ? { value: step.value, rest: rest.slice(1) }
    : undefined;
}

function readReference(start: string, place: Place): Step | undefined {
  const match = reference.exec(start);
  if (match === null || match[3] !== undefined || /^[A-Z(]/i.test(start.slice(match[0].length)))
    return undefined;
  const value = operandOf(cellsOf(match, place)?.[0], place);
  return value === undefined ? undefined : { value, rest: start.slice(match[0].length) };
}

function readSigned(text: string, place: Place): Step | undefined {
  const start = text.trimStart();
  if (start.startsWith('+')) return readSigned(start.slice(1), place);
  if (!start.startsWith('-')) return readOperand(start, place);
  const step = readSigned(start.slice(1), place);
  return step === undefined || typeof step.value === 'string'
    ? undefined
    : { value: subtractRatios(zero, step.value), rest: step.rest };
}

type Operator = (left: Ratio, right: Ratio) => Ratio | undefined;

const multiplying: Readonly<Record<string, Operator>> = {
  '*': multiplyRatios,
  '/': (left, right) =>
    right.numerator === 0n ? undefined : multiplyRatios(left, ratio(right.denominator, right.numerator)),
};
const adding: Readonly<Record<string, Operator>> = { '+': addRatios, '-': subtractRatios };

function readChain(
  text: string,
  place: Place,
  operators: Readonly<Record<string, Operator>>,
  readPart: typeof readSigned,
): Step | undefined {
  let left = readPart(text, place);
  for (;;) {
    const rest = left?.rest.trimStart() ?? '';
    const operator = operators[rest.charAt(0)];
    if (left === undefined || operator === undefined) return left;
    const right = readPart(rest.slice(1), place);
    if (right === undefined || typeof right.value === 'string' || typeof left.value === 'string')
      return undefined;
    const value = operator(left.value, right.value);
    left = value === undefined ? undefined : { value, rest: right.rest };
  }
}

const readProduct = (text: string, place: Place): Step | undefined =>
  readChain(text, place, multiplying, readSigned);
const readSum = (text: string, place: Place): Step | undefined => readChain(text, place, adding, readProduct);

function evaluate(formula: string, place: Place): Operand | undefined {
  if (formula.length > 1_000) return undefined;
  const step = readSum(formula.replace(/^=/, ''), place);
  return step?.rest.trim() === '' ? step.value : undefined;
}

/**
 * A formula whose result the file does not hold, when it is simple: + - * /, parentheses, SUM, ROUND and cells of the
 * same sheet, computed exactly. Undefined for everything else, and for a division by zero.
 */
export function computeFormula(formula: string, at: CellAt): string | number | undefined {
  const value = evaluate(formula, { at, depth: 0 });
  if (value === undefined || typeof value === 'string') return value;
  const exact = exactText(value);
  return exact === undefined ? nearestDouble(value) : Number(exact);
}
