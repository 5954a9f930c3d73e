import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type ProgramOnDay, type Requirement, programOn } from '../../policy/define-program.ts';
import type { Facts } from '../../policy/facts.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';
import { newestText } from '../application-day.ts';
import { type CellError, isCellError, unreadable } from '../cell-error.ts';
import { hnteFields, hnteRequirementFor, saysNothingOfHnte } from './hnte-rows.ts';
import { isNoEnterprise, readRow, type RowReading } from './read-row.ts';
import { recognizeRowTable } from './recognize-row-table.ts';
import type { RowField } from './row-columns.ts';
import { factsOf } from './row-facts.ts';
import { type Moment, momentOf } from './row-view.ts';
import type { Block, ProgramId } from './row-parameters.ts';
import type { RowTable } from './row-table.ts';
import { saysNothingOfTechSme, techSmeFields, techSmeRequirementFor } from './tech-sme-rows.ts';

export interface RowArguments {
  readonly headers: Block;
  readonly rows: Block;
  readonly date?: CalendarDate | undefined;
}

/** What a function needs to know about the sheet before it looks at a row. */
export interface Sheet {
  readonly table: RowTable;
  readonly used: ReadonlySet<RowField>;
  readonly moment: Moment;
  readonly on: CalendarDate;
}

/** One enterprise: its facts, and the cells that could not be read. */
export interface RowCase extends RowReading {
  readonly table: RowTable;
  readonly facts: Facts;
  /** Columns of yes and no, also those that no rule asks for. */
  readonly claims: ReadonlyMap<RowField, boolean>;
}

/** The header understood; `#VALUE!` when it contradicts itself or the rows are wider. */
export function sheetOf(
  { headers, rows, date }: { [K in keyof RowArguments]?: RowArguments[K] | undefined },
  used: ReadonlySet<RowField>,
): Sheet | CellError | undefined {
  if (headers === undefined) return undefined;
  const table = recognizeRowTable(headers, used);
  if (isCellError(table)) return table;
  if (rows?.some((row) => row.length > table.width)) return unreadable(formulaMessages.wider);
  return { table, used, moment: momentOf(table, date), on: date ?? newestText };
}

/** One answer a row; nothing for a row without an enterprise. */
export const answerRows = (
  sheet: Sheet,
  rows: Block,
  answer: (row: RowCase) => string,
): readonly (readonly [string])[] =>
  rows.map((row) => [isNoEnterprise(row) ? '' : answer(caseOf(sheet, row))]);

/** A row that is about an enterprise. */
export function caseOf({ table, used, moment }: Sheet, row: Block[number]): RowCase {
  const reading = readRow(row, table, used);
  return { ...reading, table, facts: factsOf({ table, reading, moment }), claims: claimsIn(reading) };
}

const claimsIn = ({ values }: RowReading): ReadonlyMap<RowField, boolean> =>
  new Map(
    [...values].flatMap(([{ field }, value]) => (value.kind === 'claim' ? [[field, value.claim]] : [])),
  );

export interface ProgramRows {
  readonly fields: ReadonlySet<RowField>;
  readonly requirementFor: (table: RowTable, moment: Moment) => Requirement;
  readonly saysNothing: (table: RowTable, moment: Moment) => boolean;
  /** What the message offers when no column helps. */
  readonly wanted: string;
}

export const programRows: Readonly<Record<ProgramId, ProgramRows>> = {
  hnte: {
    fields: hnteFields,
    requirementFor: hnteRequirementFor,
    saysNothing: saysNothingOfHnte,
    wanted: '成立日期、科技人员数和职工总数、各年销售收入和研发费用等',
  },
  'tech-sme': {
    fields: techSmeFields,
    requirementFor: techSmeRequirementFor,
    saysNothing: saysNothingOfTechSme,
    wanted: '职工总数、科技人员数、研发费用、销售收入、资产总额等',
  },
};

/** The sheet for a program; `#VALUE!` when no column says anything about it. */
export function sheetForProgram(
  given: Parameters<typeof sheetOf>[0],
  id: ProgramId,
): Sheet | CellError | undefined {
  const { fields, saysNothing, wanted } = programRows[id];
  const sheet = sheetOf(given, fields);
  if (sheet === undefined || isCellError(sheet)) return sheet;
  return saysNothing(sheet.table, sheet.moment) ? unreadable(formulaMessages.noUsefulColumn(wanted)) : sheet;
}

export const programOfSheet = ({ table, moment, on }: Sheet, id: ProgramId): ProgramOnDay =>
  programOn({ requires: programRows[id].requirementFor(table, moment) }, on);
