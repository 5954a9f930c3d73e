import { parseDecimal } from '../domain/decimal.ts';
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
import {
  type CellAt,
  cellReference,
  cellsOf,
  type FormulaPlace,
  type Operand,
  operandOf,
  sumOfCells,
  zero,
} from './formula-cells.ts';

/** What is left to read of a formula. Every step answers with the value and the rest, or gives up. */
interface Step {
  readonly value: Operand;
  readonly rest: string;
}

function sumArguments(text: string, place: FormulaPlace): Step | undefined {
  let [sum, rest] = [zero, text];
  for (;;) {
    const match = cellReference.exec(rest.trimStart());
    const cells = match === null ? undefined : cellsOf(match, place);
    const part =
      cells === undefined
        ? readSum(rest, place)
        : { value: sumOfCells(cells, place), rest: rest.trimStart().slice(match?.[0].length ?? 0) };
    if (part?.value === undefined || typeof part.value === 'string') return undefined;
    [sum, rest] = [addRatios(sum, part.value), part.rest.trimStart()];
    if (rest.startsWith(')')) return { value: sum, rest: rest.slice(1) };
    if (!rest.startsWith(',')) return undefined;
    rest = rest.slice(1);
  }
}

/** ROUND(x, places) as Excel rounds: half away from zero. */
function roundArguments(text: string, place: FormulaPlace): Step | undefined {
  const inner = readSum(text, place);
  const [all, places] = /^\s*,\s*(\d{1,2})\s*\)/.exec(inner?.rest ?? '') ?? [];
  if (inner === undefined || typeof inner.value === 'string' || all === undefined) return undefined;
  const rounded = parseDecimal(roundedText(inner.value, Number(places)));
  return rounded === undefined ? undefined : { value: ratioOf(rounded), rest: inner.rest.slice(all.length) };
}

function readOperand(text: string, place: FormulaPlace): Step | undefined {
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

function readReference(start: string, place: FormulaPlace): Step | undefined {
  const match = cellReference.exec(start);
  if (match === null || match[3] !== undefined || /^[A-Z(]/i.test(start.slice(match[0].length)))
    return undefined;
  const value = operandOf(cellsOf(match, place)?.[0], place);
  return value === undefined ? undefined : { value, rest: start.slice(match[0].length) };
}

function readSigned(text: string, place: FormulaPlace): Step | undefined {
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
  place: FormulaPlace,
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

const readProduct = (text: string, place: FormulaPlace): Step | undefined =>
  readChain(text, place, multiplying, readSigned);
const readSum = (text: string, place: FormulaPlace): Step | undefined =>
  readChain(text, place, adding, readProduct);

function evaluate(formula: string, place: FormulaPlace): Operand | undefined {
  if (formula.length > 1_000) return undefined;
  const step = readSum(formula.replace(/^=/, ''), place);
  return step?.rest.trim() === '' ? step.value : undefined;
}

/** Cells that one formula may lead to, all the way down; a circle of formulas ends here. */
const mostCells = 2_000;

/**
 * A formula whose result the file does not hold, when it is simple: + - * /, parentheses, SUM, ROUND and cells of the
 * same sheet, computed exactly. Undefined for everything else, and for a division by zero.
 */
export function computeFormula(formula: string, at: CellAt): string | number | undefined {
  const value = evaluate(formula, { at, evaluate, budget: { cells: mostCells } });
  if (value === undefined || typeof value === 'string') return value;
  const exact = exactText(value);
  return exact === undefined ? nearestDouble(value) : Number(exact);
}
