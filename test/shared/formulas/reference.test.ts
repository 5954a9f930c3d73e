import { describe, expect, it } from '@jest/globals';

import type { CellValue } from '../../../shared/formulas/answer.ts';
import { localFormulas } from '../../../shared/formulas/catalogue.ts';
import { isCellError } from '../../../shared/formulas/cell-error.ts';
import { pastedText } from '../../../shared/formulas/pasted-text.ts';
import { type ExampleReference, formulaReference } from '../../../shared/formulas/reference.ts';
import type { SampleCell, SampleSheet } from '../../../shared/formulas/sample-sheet.ts';

const reference = formulaReference();
const localIds: ReadonlySet<string> = new Set(localFormulas.map(({ id }) => id));
const localExamples = reference
  .filter(({ id }) => localIds.has(id))
  .flatMap(({ id, examples }) => examples.map((example) => [id, example.name, example] as const));

const columnAt = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function blockAt({ cells }: SampleSheet, from: RegExpExecArray): SampleCell | readonly SampleCell[][] {
  const [, left = '', top = '', right = left, bottom = top] = from;
  const rows = cells
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => row.slice(columnAt(left), columnAt(right) + 1));
  return from[3] === undefined ? (rows[0]?.[0] ?? null) : rows;
}

/** Reads the formula of an example as a sheet would: references, quoted text, numbers, and nothing at all. */
function argumentOf(sheet: SampleSheet, written: string) {
  const block = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(written);
  if (block) return blockAt(sheet, block);
  if (written === '') return undefined;
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : Number(written);
}

function recalculated(id: string, { sheet }: ExampleReference): unknown {
  const inside = sheet.formula.slice(`=${id}(`.length, -1);
  const written = inside.match(/(?:"(?:[^"]|"")*"|[^,"])+|(?<=,|^)(?=,|$)/g) ?? [];
  const formula = localFormulas.find((one) => one.id === id);
  return formula?.evaluate(written.map((one) => argumentOf(sheet, one)));
}

const rowsOf = (settled: CellValue | readonly (readonly CellValue[])[]) =>
  typeof settled === 'object' ? settled : [[settled]];

describe('an example as a piece of a sheet', () => {
  it.each(localExamples)('%s: %s - the formula over its cells gives the answer shown', (id, _, example) => {
    const settled = recalculated(id, example) as Parameters<typeof rowsOf>[0];
    const { answer } = example;
    if (answer.kind === 'error') {
      expect(isCellError(settled) && settled.code).toBe(answer.error);
      return;
    }
    expect({ kind: 'cells', rows: rowsOf(settled) }).toEqual(answer);
  });
});

describe('the clipboard', () => {
  const pasted = (cell: SampleCell) =>
    pastedText({ cells: [['名称'], [cell]], formula: '=F(A2)', formulaAt: { row: 1, column: 1 } }, '结果');

  it('holds the cells, the formula in its place and a name above it', () => {
    expect(pasted(12)).toBe('名称\t结果\r\n12\t=F(A2)');
  });

  it.each(['1/2', '2021-03-01', '007', '91320412000000000', '=1+1', '+8', '@a', '３月'.replace('３', '3')])(
    'keeps the text %s from becoming a number, a day or a formula',
    (text) => {
      expect(pasted(text)).toContain(`"=""${text}"""`);
    },
  );

  it('keeps line ends and quotes inside their cell', () => {
    expect(pasted('营业收入\n（"万元"）')).toContain('"营业收入\n（""万元""）"');
  });
});

describe('the reference', () => {
  it('says of every function in both languages what it does, what it takes and what it gives', () => {
    for (const { id, summary, parameters, examples } of reference) {
      expect([id, summary.zh, summary.en]).not.toContain('');
      for (const { help } of parameters) expect([id, help.zh, help.en]).not.toContain('');
      expect(examples.length).toBeGreaterThan(0);
    }
  });
});

describe('the reference of a development copy', () => {
  it('writes every formula with its own beginning, and leads to the same pages', () => {
    const development = formulaReference('GAOQID_');
    expect(development.map(({ page }) => page)).toEqual(reference.map(({ page }) => page));
    for (const { id, syntax, examples } of development) {
      const formulas = examples.flatMap(({ sheet, sheetFrom, pasted }) => [
        ...[sheet.formula, pasted],
        sheetFrom({ row: 8, column: 2 }).formula,
      ]);
      for (const written of [id, syntax.zh, syntax.en, ...formulas]) {
        expect(written).toContain('GAOQID_');
        expect(written).not.toContain('GAOQI_');
      }
    }
  });
});
