import { cellAddress } from '../../shared/files/address.ts';
import { placeOfAddress } from '../../shared/ledgers/problem-place.ts';
import type { StrictContext } from './strict-context.ts';
import type { FakeCell, FakeSheet } from './strict-office-sheet.ts';

interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

interface StrictArea extends Area {
  readonly sheet: FakeSheet;
}

export function usedArea({ cells }: FakeSheet): Area | undefined {
  const places = [...cells.keys()].flatMap((address) => placeOfAddress(address) ?? []);
  if (places.length === 0) return undefined;
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { top, left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}

const addressOf = ({ top, left, rows, columns }: Area): string =>
  `${cellAddress(top, left)}:${cellAddress(top + rows - 1, left + columns - 1)}`;

const steps = (count: number): readonly number[] => Array.from({ length: count }, (_, step) => step);

export function strictRange(
  area: StrictArea,
  context: StrictContext,
  told: (address: string) => void = () => undefined,
): object {
  const { sheet, top, left, rows, columns } = area;
  const table = (of: (cell: FakeCell | undefined) => unknown) =>
    steps(rows).map((row) =>
      steps(columns).map((column) => of(sheet.cells.get(cellAddress(top + row, left + column)))),
    );
  const others = {
    area,
    getIntersectionOrNullObject(other: { readonly area: Area | undefined }) {
      const common = other.area && intersection(area, other.area);
      return common === undefined
        ? context.loadable(() => ({ isNullObject: true }), {})
        : strictRange({ sheet, ...common }, context);
    },
    getMergedAreasOrNullObject: () =>
      context.loadable(
        () => ({ isNullObject: sheet.merges.length === 0, areas: { items: mergedIn(sheet) } }),
        {},
      ),
    getRowProperties: () =>
      later(context, () => steps(rows).map((row) => ({ rowHidden: sheet.hiddenRows.includes(top + row) }))),
    getColumnProperties: () =>
      later(context, () =>
        steps(columns).map((column) => ({ columnHidden: sheet.hiddenColumns.includes(left + column) })),
      ),
    format: {
      set columnWidth(points: number) {
        context.queue(() => {
          for (const column of steps(columns)) sheet.widths.set(left + column, points);
        });
      },
    },
    set numberFormat(formats: readonly (readonly string[])[]) {
      whole(formats, area);
      context.queue(() => {
        fill(area, formats, (format, before) => ({ value: before?.value ?? '', format: String(format) }));
      });
    },
    set values(values: readonly (readonly unknown[])[]) {
      whole(values, area);
      context.queue(() => {
        fill(area, values, typed);
        told(addressOf(area));
      });
    },
  };
  return context.loadable(
    () => ({
      isNullObject: false,
      rowIndex: top,
      columnIndex: left,
      rowCount: rows,
      columnCount: columns,
      values: table((cell) => cell?.value ?? ''),
      valueTypes: table(typeOf),
      formulas: table((cell) => cell?.formula ?? cell?.value ?? ''),
      numberFormat: table((cell) => cell?.format ?? 'General'),
    }),
    others,
  );
}

function later(context: StrictContext, read: () => unknown): object {
  const result: { value?: unknown } = {};
  context.queue(() => {
    result.value = read();
  });
  return new Proxy(result, {
    get(target, name) {
      if (name === 'value' && !('value' in target)) throw new Error('A result before its sync.');
      return Reflect.get(target, name) as unknown;
    },
  });
}

function intersection(one: Area, other: Area): Area | undefined {
  const [top, left] = [Math.max(one.top, other.top), Math.max(one.left, other.left)];
  const rows = Math.min(one.top + one.rows, other.top + other.rows) - top;
  const columns = Math.min(one.left + one.columns, other.left + other.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : undefined;
}

const mergedIn = ({ merges }: FakeSheet) =>
  merges.map(({ top, left, bottom, right }) => ({
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  }));

function typeOf(cell: FakeCell | undefined): string {
  if (cell === undefined || cell.value === '') return 'Empty';
  if (cell.type !== undefined) return cell.type;
  if (typeof cell.value === 'string') return 'String';
  return typeof cell.value === 'number' ? 'Double' : 'Boolean';
}

function whole(block: readonly (readonly unknown[])[], { rows, columns }: Area): void {
  if (block.length !== rows || block.some((line) => line.length !== columns))
    throw new Error('A ragged block.');
}

type Filled = (value: unknown, before: FakeCell | undefined) => FakeCell;

function fill(
  { sheet, top, left }: StrictArea,
  block: readonly (readonly unknown[])[],
  filled: Filled,
): void {
  for (const [row, line] of block.entries())
    for (const [column, value] of line.entries()) {
      // Excel leaves a cell alone for which it is given null.
      if (value === null) continue;
      const address = cellAddress(top + row, left + column);
      sheet.cells.set(address, filled(value, sheet.cells.get(address)));
    }
}

/** What Excel makes of a written value: text that looks like something else becomes it, unless the cell is text. */
function typed(value: unknown, before: FakeCell | undefined): FakeCell {
  const format = before?.format ?? 'General';
  const kept = { format };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, ...kept };
  const text = String(value);
  if (format === '@') return { value: text, ...kept };
  if (text.startsWith('=')) return { value: 0, formula: text, ...kept };
  return { value: text !== '' && Number.isFinite(Number(text)) ? Number(text) : text, ...kept };
}
