import type { CalendarDate } from '../../domain/calendar-date.ts';
import { cellAddress, columnLetters } from '../../files/address.ts';
import { verdictText } from '../../policy/explain.ts';
import type { EvaluationQuestion, ExplainedRow, JudgedTable } from '../../ports/evaluation-desk.ts';
import type { Block, BlockValue, ColumnWidths } from '../../ports/workbook.ts';
import { dayText } from '../../text/day-text.ts';
import { batchMessages as messages, evaluationPaneMessages } from '../../text/messages/evaluation-pane.ts';

/** A whole ledger, evaluated. */
export interface BatchResult extends EvaluationQuestion {
  readonly tables: readonly JudgedTable[];
  readonly rows: readonly ExplainedRow[];
}

const shortName = ({ program }: BatchResult): string => evaluationPaneMessages.shortPrograms[program];

/** The result on a sheet of its own: one line an enterprise, with the place it came from. */
export function resultSheet(result: BatchResult): {
  readonly name: string;
  readonly values: Block['values'];
  readonly widths: ColumnWidths;
} {
  const { name, uscc, verdict, reasons, steps, place } = messages.columns;
  const title = messages.sheetTitle(evaluationPaneMessages.programs[result.program], dayText(result.on));
  return {
    name: messages.sheetName(shortName(result)),
    values: [
      [title],
      [name, uscc, verdict, reasons, steps, place],
      ...result.rows.map((row) => [row.name, row.uscc, ...answerIn(row), placeOf(row)]),
    ],
    widths: resultWidths,
  };
}

/** Name, code, verdict, reasons, way and place, each with room for the usual; a long reason runs on behind its cell. */
const resultWidths: ColumnWidths = [34, 22, 14, 60, 44, 20];

const answerIn = ({ verdict, reasons, steps }: ExplainedRow) => [verdictText[verdict], reasons, steps];

const placeOf = ({ sheet, row }: ExplainedRow): string => `${sheet}!${row + 1}`;

/** The result in free columns to the right of each table, its header beside the table's own. */
export const resultColumns = (result: BatchResult): readonly Block[] =>
  result.tables.map((table) => ({
    sheet: table.sheet,
    row: table.headerRow,
    column: table.freeColumn + 3 * tablesBefore(result.tables, table),
    values: linesOf(result, table),
  }));

/** Tables that share rows with a table stand left of it, and so do their results. */
const tablesBefore = (tables: readonly JudgedTable[], { table, sheet, headerRow, lastRow }: JudgedTable) =>
  tables.filter(
    (other) =>
      other.table < table &&
      other.sheet === sheet &&
      other.headerRow <= lastRow &&
      headerRow <= other.lastRow,
  ).length;

/** A row with a whole date in it would no longer be taken for a header when the ledger is read again. */
const dayInHeader = (on: CalendarDate): string => dayText(on).replace('年', '年 ');

function linesOf(result: BatchResult, { table, headerRow }: JudgedTable): Block['values'] {
  const { verdict, reasons, steps } = messages.columns;
  const [short, on] = [shortName(result), dayInHeader(result.on)];
  const header = [verdict, reasons, steps].map((column) => messages.columnHeader(short, column, on));
  const own = result.rows.filter((row) => row.table === table);
  const last = own.reduce((highest, { row }) => Math.max(highest, row), headerRow);
  const lines: (readonly BlockValue[])[] = Array.from({ length: last - headerRow + 1 }, () => []);
  lines[0] = header;
  for (const row of own) lines[row.row - headerRow] = answerIn(row);
  return lines;
}

/** "Sheet1!O1:Q67" */
export const areaOf = ({ sheet, row, column, values }: Block): string =>
  `${sheet}!${cellAddress(row, column)}:${columnLetters(column + 2)}${row + values.length}`;
