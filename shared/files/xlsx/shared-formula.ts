import { columnLetters, columnOfLetters } from '../address.ts';
import { attribute } from '../xml/xml-attributes.ts';
import { nextTag } from '../xml/xml-scanner.ts';
import type { XmlScanner } from '../xml/xml-scanner.ts';
import { textOf } from '../xml/xml-text.ts';
import type { SheetReading } from './row.ts';

/** The formula that others share, cut into what moves with the cell and what does not. */
export interface FormulaMaster {
  readonly row: number;
  readonly column: number;
  readonly tokens: readonly FormulaToken[];
}

type FormulaToken = string | MovingReference;

interface MovingReference {
  readonly column: number | string;
  readonly row: number | string;
}

/** The text of the formula whose start tag was just read; a follower of a shared formula gets the master's, moved. */
export function readFormula(scanner: XmlScanner, reading: SheetReading): string {
  const isShared = attribute(scanner, 't') === 'shared';
  const index = isShared ? Number(attribute(scanner, 'si') ?? -1) : -1;
  const text = scanner.tag === 'empty' ? '' : formulaText(scanner);
  if (!isShared) return text;
  const master = reading.masters.get(index);
  if (text === '') return master === undefined ? '' : moved(master, reading.row, reading.column);
  reading.masters.set(index, { row: reading.row, column: reading.column, tokens: tokensOf(text) });
  return text;
}

function formulaText(scanner: XmlScanner): string {
  const depth = scanner.depth;
  while (nextTag(scanner) && scanner.depth >= depth);
  return textOf(scanner);
}

/** Strings and quoted sheet names stay as they are; names, functions and numbers are no references. */
const reference =
  /("[^"]*"|'[^']*'|[A-Za-z_\\.\u0080-\uffff][\w.\u0080-\uffff]*\d*[\w.]*\()|(?<![\w.$\u0080-\uffff])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(\u0080-\uffff!])/g;

function tokensOf(text: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let place = 0;
  for (const match of text.matchAll(reference)) {
    const [whole, literal, fixedColumn, letters, fixedRow, digits] = match;
    if (literal !== undefined || letters === undefined) continue;
    tokens.push(text.slice(place, match.index), {
      column: fixedColumn === '$' ? `$${letters}` : columnOfLetters(letters),
      row: fixedRow === '$' ? `$${digits ?? ''}` : Number(digits),
    });
    place = match.index + whole.length;
  }
  return [...tokens, text.slice(place)];
}

function moved(master: FormulaMaster, row: number, column: number): string {
  let text = '';
  for (const token of master.tokens) {
    text +=
      typeof token === 'string'
        ? token
        : movedColumn(token, column - master.column) + movedRow(token, row - master.row);
  }
  return text;
}

const movedColumn = ({ column }: MovingReference, by: number): string =>
  typeof column === 'string' ? column : columnLetters(column + by);

const movedRow = ({ row }: MovingReference, by: number): string =>
  typeof row === 'string' ? row : String(row + by);
