import { formulaMessages } from '../../text/messages/formulas.ts';
import { unreadable } from '../cell-error.ts';
import { isMissing } from '../cells.ts';
import { optional, type Parameter } from '../parameter.ts';
import { word } from '../word-parameters.ts';

export type Block = readonly (readonly unknown[])[];

const isRow = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Cells as they stand, rows of any width; a single cell is a block of one. */
const block = (name: string): Parameter<Block, 'refused'> => ({
  name,
  shape: 'range',
  whenMissing: 'refused',
  read(argument) {
    if (isRow(argument)) return argument.length === 0 ? undefined : blockOf(argument);
    if (isMissing(argument)) return undefined;
    return typeof argument === 'object'
      ? unreadable(formulaMessages.unreadable(name, argument))
      : [[argument]];
  },
});

const blockOf = (rows: readonly unknown[]): Block =>
  rows.some(isRow) ? rows.map((row) => (isRow(row) ? row : [row])) : [rows];

export const headers = block('表头');
export const rows = block('数据行');

export type ProgramId = 'hnte' | 'tech-sme';

export const program = optional(
  word<ProgramId>('政策', {
    高新技术企业: 'hnte',
    高企: 'hnte',
    科技型中小企业: 'tech-sme',
    科小: 'tech-sme',
  }),
);
