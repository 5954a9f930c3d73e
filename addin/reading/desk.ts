import type { SheetRow, Workbook } from '../../shared/files/sheet.ts';
import type { UnitNames } from '../../shared/domain/org-unit.ts';
import { fingerprintOf, mappingOf, type ToldColumn, toldShape } from '../../shared/ledgers/mapping.ts';
import { readLedger, shapeOf } from '../../shared/ledgers/read-ledger.ts';
import { emptyMemory, type RowMemory } from '../../shared/ledgers/row-memory.ts';
import type { LedgerShape } from '../../shared/ledgers/shape.ts';
import type {
  EarlierReturn,
  LedgerView,
  OpenedSheets,
  Reread,
  ReturnChanges,
  RowsOfSheet,
  SentSheets,
} from '../../shared/ports/ledger-desk.ts';
import { evaluationTables } from '../../shared/use-cases/evaluation/evaluation-table.ts';
import { ledgerView } from './ledger-view.ts';
import { returnChanges } from './return-changes.ts';
import { sheetsToSend } from './sent-sheets.ts';
import { yearOf } from './year-of-file.ts';

/** A workbook on the desk, with the shape in which it is read. */
export interface Desk {
  readonly file: string;
  readonly workbook: Workbook;
  readonly year: number;
  readonly units: readonly UnitNames[];
  /** What a person said about columns; the rest of the shape is recognised anew at every reading. */
  readonly told: readonly ToldColumn[];
  readonly memory: RowMemory;
}

export const deskWith = (units: readonly UnitNames[], { name, workbook, usualYear }: OpenedSheets): Desk => ({
  file: name,
  workbook: named(workbook),
  year: yearOf(name, workbook) ?? usualYear,
  units,
  told: [],
  memory: emptyMemory(),
});

/** A text file has no sheets and the grid needs a name. */
const named = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, name: sheet.name ?? 'Sheet1' })),
});

const contextOf = ({ file, year, units, memory }: Desk) => ({ file, year, units, memory });

/** What was made of a desk is made once: a desk never changes, the next edit puts another in its place. */
function onceFor<T>(make: (desk: Desk) => T): (desk: Desk) => T {
  const made = new WeakMap<Desk, { readonly value: T }>();
  return (desk) => {
    const known = made.get(desk) ?? { value: make(desk) };
    made.set(desk, known);
    return known.value;
  };
}

const recognisedOn = onceFor((desk) => shapeOf(desk.workbook, contextOf(desk)));

const shapeOn = onceFor((desk): LedgerShape => toldShape(recognisedOn(desk), desk.told));

const shapesOn = (desk: Desk) => ({ recognised: recognisedOn(desk), used: shapeOn(desk) });

/** The tables as the rules see them. */
export const tablesOn = onceFor((desk) => evaluationTables(desk.workbook, shapesOn(desk)));

export function viewOf(desk: Desk): LedgerView {
  const shapes = shapesOn(desk);
  return ledgerView(desk.workbook, shapes, readLedger(desk.workbook, contextOf(desk), shapes.used));
}

export const changesOn = (desk: Desk, before: EarlierReturn): ReturnChanges =>
  returnChanges(before, readLedger(desk.workbook, contextOf(desk), shapeOn(desk)));

export function sendable(desk: Desk): SentSheets {
  const { recognised, used } = shapesOn(desk);
  const mapping = mappingOf(recognised, used);
  const sheets = sheetsToSend(desk.file, desk.workbook, used);
  return mapping.columns.length === 0 ? sheets : { ...sheets, mapping };
}

export function rereadAs(desk: Desk, { year, mapping }: Reread): Desk {
  const isMeant = mapping?.fingerprint === fingerprintOf(recognisedOn(desk));
  return { ...desk, year: year ?? desk.year, told: isMeant ? mapping.columns : desk.told };
}

export function withRows(desk: Desk, changes: readonly RowsOfSheet[]): Desk {
  const sheets = changes.reduce(
    (changed, { sheet, rows }) =>
      changed.map((one) => (one.name === sheet ? { ...one, rows: replaced(one.rows, rows) } : one)),
    desk.workbook.sheets,
  );
  return { ...desk, workbook: { ...desk.workbook, sheets } };
}

function replaced(rows: readonly SheetRow[], changed: readonly SheetRow[]): readonly SheetRow[] {
  const numbers = new Set(changed.map(({ row }) => row));
  return [
    ...rows.filter(({ row }) => !numbers.has(row)),
    ...changed.filter(({ cells }) => cells.length > 0),
  ].sort((one, other) => one.row - other.row);
}
