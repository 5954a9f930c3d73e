import { type FieldId, fields } from '../../ledgers/fields.ts';
import { headerText } from '../../ledgers/header-text.ts';
import { isUnitCell, recognizeHeader } from '../../ledgers/recognize-header.ts';
import { formulaMessages } from '../../text/messages/formulas.ts';
import { type CellError, unreadable } from '../cell-error.ts';
import { headerTexts } from './header-lines.ts';
import { ownFieldOf, type RowField } from './row-columns.ts';
import type { RowColumn, RowTable } from './row-table.ts';

const isLedgerField = (meaning: string): meaning is FieldId => meaning in fields;
const isThreeYears = /三年|3年/;

const unitBehind = /(?:金额|单位|人民币|[亿万千仟元:为,/_-])+$/;

/** What a header says, brackets included, without the unit it states: 总收入（万元） is 总收入. */
function withoutUnit(text: string): string {
  const { full, unit } = headerText(text);
  return unit === undefined ? full : full.replace(unitBehind, '');
}

function meaningOf(texts: readonly string[], meaning: string): RowField | undefined {
  const naming = texts.filter((text) => !isUnitCell(text)).map(withoutUnit);
  const joined = naming.filter((text, index) => text !== naming[index - 1]).join('');
  return ownFieldOf(joined) ?? (isLedgerField(meaning) ? meaning : undefined);
}

function columnOf(texts: readonly string[], column: number): RowColumn | undefined {
  const { header, meaning, unit = '万元', year } = recognizeHeader(texts);
  const field = header === '' ? undefined : meaningOf(texts, meaning);
  if (field === undefined) return undefined;
  const threeYears = year === undefined && isThreeYears.test(header);
  return { column, header, field, unit, threeYears, ...(year === undefined ? {} : { year }) };
}

/** Kinds of rights that are added up to class II (国科发火〔2016〕195号三（二）). */
const partOfClassTwo = /实用新型|外观|软件著作|软著/;

const addUp = (a: RowColumn, b: RowColumn): boolean =>
  a.field === 'classTwoIpCount' &&
  partOfClassTwo.test(a.header) &&
  partOfClassTwo.test(b.header) &&
  a.header !== b.header;

const quiet: ReadonlySet<RowField> = new Set(['remark', 'batch']);

const sameThing = (a: RowColumn, b: RowColumn): boolean =>
  a.field === b.field && a.year === b.year && a.threeYears === b.threeYears && !addUp(a, b);

/** Of the fields a function uses every repetition counts; of the others only the same words twice. */
function repeated(columns: readonly RowColumn[], used: ReadonlySet<RowField>): RowColumn | undefined {
  return columns.find((later, index) =>
    columns
      .slice(0, index)
      .some(
        (earlier) =>
          sameThing(earlier, later) &&
          !quiet.has(later.field) &&
          (used.has(later.field) || earlier.header === later.header),
      ),
  );
}

/** Every column whose header says something a row function can use. */
export const rowColumnsOf = (headers: readonly (readonly unknown[])[], width: number): readonly RowColumn[] =>
  headerTexts(headers, width)
    .map(columnOf)
    .filter((column) => column !== undefined);

/** Of columns that say the same the first one: what a sheet in which a person has looked at the columns leaves. */
export const withoutRepetition = (columns: readonly RowColumn[]): readonly RowColumn[] =>
  columns.filter((later, index) => !columns.slice(0, index).some((earlier) => sameThing(earlier, later)));

/** The header understood, or why it cannot be used: it says one thing twice, or nothing that is needed. */
export function recognizeRowTable(
  headers: readonly (readonly unknown[])[],
  used: ReadonlySet<RowField>,
): RowTable | CellError {
  const width = Math.max(0, ...headers.map((line) => line.length));
  const columns = rowColumnsOf(headers, width);
  const twice = repeated(columns, used);
  return twice === undefined ? { width, columns } : unreadable(formulaMessages.headerTwice(twice.header));
}
