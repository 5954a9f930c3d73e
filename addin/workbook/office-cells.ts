import { numberFormat } from '../../shared/files/number-format.ts';
import type { Cell, SheetRow } from '../../shared/files/sheet.ts';

/** A block of cells as Excel hands it over: four tables of one size. */
export interface OfficeBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Every row of the block, also the empty ones. */
export const rowsOfBlock = (block: OfficeBlock): readonly SheetRow[] =>
  block.values.map((_, line) => ({ row: block.rowIndex + line, cells: cellsInLine(block, line) }));

function cellsInLine(block: OfficeBlock, line: number): readonly Cell[] {
  const read = (block.values[line] ?? []).map((value, place): Cell | undefined => {
    const type = block.valueTypes[line]?.[place] ?? 'Empty';
    if (type === 'Empty') return undefined;
    const [formula, format] = [block.formulas[line]?.[place], block.numberFormat[line]?.[place]];
    const { kind, code } = numberFormat(typeof format === 'string' ? format : undefined);
    const where = {
      column: block.columnIndex + place,
      ...(typeof formula === 'string' && formula.startsWith('=') && type !== 'String' && asFormula(formula)),
      ...(type === 'String' && isComputed(formula, value) && asFormula(String(formula))),
      ...(code !== undefined && { format: code }),
    };
    return { ...where, ...contentOf(type, value, kind) };
  });
  return read.filter((cell): cell is Cell => cell !== undefined && cell.value !== '');
}

const asFormula = (formula: string) => ({ formula: formula.slice(1) });

/** A text that begins with "=" is shown in `formulas` as it is; only a formula differs from its value. */
const isComputed = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

type Content =
  | Pick<Extract<Cell, { kind: 'number' | 'date' }>, 'kind' | 'value'>
  | Pick<Extract<Cell, { kind: 'text' | 'error' }>, 'kind' | 'value'>
  | Pick<Extract<Cell, { kind: 'boolean' }>, 'kind' | 'value'>;

function contentOf(type: string, value: unknown, kind: 'number' | 'date'): Content {
  if (type === 'Error') return { kind: 'error', value: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return { kind, value };
  return { kind: 'text', value: String(value) };
}
