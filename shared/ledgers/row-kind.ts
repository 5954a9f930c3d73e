import type { Cell } from '../files/sheet.ts';
import { isMissingMark } from '../text/clean-text.ts';
import { cleanedNumber, isCleanCode } from '../text/written-code.ts';
import { type FieldId, fieldKind, fields, identifyingFields } from './fields.ts';
import { cellText } from './grid.ts';
import type { ColumnMeaning } from './header-words.ts';
import type { SkippedRowKind } from './ledger.ts';
import {
  isColumnNumber,
  isSubtotalText,
  isTotalText,
  saysNote,
  saysSection,
  saysSignature,
  saysUnit,
} from './row-words.ts';

/** A row under a header: an enterprise, a row to skip, a line whose place decides what it is, or nothing at all. */
export type RowKind = 'enterprise' | SkippedRowKind | 'line' | 'blank' | 'stray';

/** The filled cells of a row inside its table, and what their columns hold. */
export interface RowCells {
  readonly filled: readonly Cell[];
  readonly meanings: ReadonlyMap<number, ColumnMeaning>;
}

const isField = (meaning: ColumnMeaning | undefined): meaning is FieldId =>
  meaning !== undefined && meaning in fields;

/** Lines above a header. */
export function kindOfLineAbove(texts: readonly string[]): SkippedRowKind {
  if (texts.some((text) => /^[（(]?(金额|计量)?单位\s*[:：为]/.test(text))) return 'unit';
  if (texts.some(saysNote)) return 'note';
  if (texts.some(saysSection) && texts.length === 1) return 'section';
  return texts.length === 1 && texts.some((text) => text.length < 16 && saysUnit(text)) ? 'unit' : 'title';
}

/** Lines below the last enterprise: who signed, or what is to be noted. */
export function kindOfLineBelow(texts: readonly string[]): SkippedRowKind {
  const signed =
    texts.some(saysSignature) ||
    texts.every((text) =>
      /^(20\d\d年)?\d{1,2}月\d{1,2}日$|人民政府$|(管委会|科技局|科技办)$/.test(text.replace(/\s/g, '')),
    );
  return signed
    ? 'signature'
    : texts.some((text) => /^[（(]?(金额|计量)?单位\s*[:：为]/.test(text))
      ? 'unit'
      : 'note';
}

const enterpriseWords = /公司|厂|院|所|社|中心|集团|工作室|部|店|户|场|行/;

const isWord = (cell: Cell): boolean => cell.kind === 'text';

const fourDigits = /\d{4}/;

/** Something that could be a code or number, however damaged; a line of text in that column is not. */
function isCodeLike(cell: Cell): boolean {
  if (cell.kind !== 'text') return true;
  if (isCleanCode(cell.value) && fourDigits.test(cell.value)) return true;
  const code = cleanedNumber(cell.value);
  return isMissingMark(cell.value) || (fourDigits.test(code) && !/\p{Script=Han}{2}/u.test(code));
}

const codes: ReadonlySet<ColumnMeaning | undefined> = new Set<ColumnMeaning>(['uscc', 'registrationNumber']);

const hasCode = ({ filled, meanings }: RowCells): boolean =>
  filled.some((cell) => codes.has(meanings.get(cell.column)) && isCodeLike(cell));

function totalKind({ filled }: RowCells): SkippedRowKind | undefined {
  const texts = filled.filter(isWord).map(cellText);
  if (!texts.some(isTotalText)) return undefined;
  return texts.some(isSubtotalText) ? 'subtotal' : 'total';
}

/** 无 in every field. */
function isPlaceholder({ filled, meanings }: RowCells): boolean {
  let fieldCount = 0;
  for (const cell of filled) {
    if (!isField(meanings.get(cell.column))) continue;
    if (!isMissingMark(cellText(cell))) return false;
    fieldCount += 1;
  }
  return fieldCount >= 2;
}

const isComputed = (cell: Cell): boolean => cell.formula !== undefined || cell.kind === 'error';

/** A name alone may be a section, a note or the only thing known of an enterprise: only firms' words decide. */
function kindByIdentity({ filled, meanings }: RowCells): RowKind {
  if (filled.length <= 4 && filled.some((cell) => saysNote(cellText(cell)))) return 'line';
  const [only, another] = filled;
  if (only === undefined || another !== undefined) return 'enterprise';
  const name = meanings.get(only.column) === 'enterpriseName' ? cellText(only) : '';
  return enterpriseWords.test(name) && name.length < 40 && !saysSection(name) ? 'enterprise' : 'line';
}

/** What a row under the header is, judged by its own cells alone. */
export function rowKind(row: RowCells): RowKind {
  const { filled, meanings } = row;
  if (filled.length === 0) return 'blank';
  const coded = hasCode(row);
  const total = coded ? undefined : totalKind(row);
  if (total !== undefined) return total;
  if (isPlaceholder(row)) return 'placeholder';
  if (filled.length >= 3 && filled.every((cell) => isColumnNumber(cellText(cell)))) return 'column-numbers';
  if (coded) return 'enterprise';
  const inFields = filled.filter((cell) => isField(meanings.get(cell.column)));
  if (inFields.some((cell) => identifyingFields.includes(meanings.get(cell.column) as FieldId)))
    return kindByIdentity(row);
  if (filled.length <= 3 && filled.some((cell) => isWord(cell) && isLine(cellText(cell)))) return 'line';
  const told = filled.filter((cell) => meanings.get(cell.column) !== 'serial');
  return kindWithoutIdentity(inFields, told.map(cellText));
}

const isLine = (text: string): boolean =>
  text.length > 8 || saysNote(text) || saysSection(text) || saysSignature(text);

/** No name, no code, no number: figures alone are a row without a name, anything less is noise. */
function kindWithoutIdentity(inFields: readonly Cell[], texts: readonly string[]): RowKind {
  const figures = inFields.filter(
    (cell) => !isComputed(cell) && !isMissingMark(cellText(cell)) && cellText(cell) !== '0',
  );
  const kinds = new Set(figures.map((cell) => cell.column));
  if (kinds.size >= 3) return 'enterprise';
  return texts.some((text) => text !== '0' && text !== '') && figures.length > 0 ? 'stray' : 'blank';
}

export const isAmountOrCount = (field: FieldId): boolean => ['amount', 'count'].includes(fieldKind(field));

const sampleWords =
  /^[（(【[]?(示例|样例|范例|填写示例|样表|举例|例如)|^[（(【[]?例([:：）)】\].、]|\d|$)|[（(【[](示例|样例|范例|例|举例|样本)[)）】\]]|(?<![A-Za-z])[xX×＊*]{2,}(?![A-Za-z])|某某/;

/** Every sample's word holds one of these: most names need not be looked at any closer. */
const ofSamples = /[例样某xX×＊*]/;

/** The form's own example, left in by the clerk: marked as one in its name or in its serial column. */
export const isSampleText = (text: string): boolean =>
  text.length < 60 && ofSamples.test(text) && sampleWords.test(text.trim());
