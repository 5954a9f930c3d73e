import type { CellRange } from '../../shared/files/sheet.ts';

export interface FakeCell {
  readonly value: string | number | boolean;
  readonly type?: 'Error';
  readonly formula?: string;
  readonly format?: string;
}

export interface FakeFormat {
  readonly addresses: readonly string[];
  formula: string;
  color: string;
}

/** A sheet of the stand-in; cells by their addresses. */
export interface FakeSheet {
  readonly name: string;
  readonly visibility: string;
  readonly cells: Map<string, FakeCell>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly formats: Set<FakeFormat>;
  readonly notes: Map<string, string>;
  /** Points, by column. */
  readonly widths: Map<number, number>;
}

export const fakeSheet = (
  name: string,
  cells: Readonly<Record<string, FakeCell>>,
  look: Partial<FakeSheet> = {},
): FakeSheet => ({
  name,
  visibility: 'Visible',
  cells: new Map(Object.entries(cells)),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  formats: new Set(),
  notes: new Map(),
  widths: new Map(),
  ...look,
});
