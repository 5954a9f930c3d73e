import type { Sheet, Workbook } from '../../shared/files/sheet.ts';
import { canvas, type Canvas } from './canvas.ts';
import { countRows } from './count-truth.ts';
import type { LedgerLayout } from './ledger-layout.ts';
import { fileName, linesAbove, linesBelow, sheetNames, type LedgerWords } from './ledger-lines.ts';
import { otherSheetsOf } from './other-sheets.ts';
import { randomOf } from './random.ts';
import { type PaintedTable, paintTable } from './table-painter.ts';
import type { TruthFile, TruthSkippedRow } from './truth.ts';
import { districtUnits } from './unit-words.ts';
import type { Entry } from './written-row.ts';
import type { WritingPlace } from './written.ts';

export interface LedgerRequest {
  readonly layout: LedgerLayout;
  readonly entries: readonly Entry[];
  /** Name of the unit as the targets write it. */
  readonly unit: string;
  readonly year: number;
  /** Tells the files of one folder apart. */
  readonly position: number;
}

export interface BuiltLedger {
  readonly file: string;
  readonly workbook: Workbook;
  readonly layout: LedgerLayout;
  readonly truth: TruthFile;
}

interface Painting {
  readonly words: LedgerWords;
  readonly place: WritingPlace;
  readonly unitWords: readonly string[];
}

interface PaintedSheet {
  readonly sheet: Sheet;
  readonly tables: readonly PaintedTable[];
}

const layoutOfPart = (layout: LedgerLayout, part: number): LedgerLayout => ({
  ...layout,
  headSeed: layout.headSeed + part * 7919,
  seed: layout.seed + part * 7919,
  amountUnits:
    layout.unitStatement === 'header' || layout.unitStatement === 'unit-row'
      ? [...layout.amountUnits.slice(part), ...layout.amountUnits.slice(0, part)]
      : layout.amountUnits,
});

const halves = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const middle = Math.ceil(entries.length / 2);
  return [entries.slice(0, middle), entries.slice(middle)];
};

function withLinesBelow(
  paper: Canvas,
  painted: PaintedTable,
  painting: Painting,
  layout: LedgerLayout,
): PaintedTable {
  const lines = linesBelow(layout, painting.words);
  const skipped: TruthSkippedRow[] = [];
  for (const [index, line] of lines.entries()) {
    const row = painted.next + 1 + index;
    paper.set(row, line.column, line.content);
    skipped.push({ row: row + 1, kind: line.kind });
  }
  return { ...painted, truth: { ...painted.truth, skipRows: [...painted.truth.skipRows, ...skipped] } };
}

/** Lines above, header, body; answers where the next table may start. */
function paintPart(
  paper: Canvas,
  painting: Painting,
  part: {
    readonly layout: LedgerLayout;
    readonly entries: readonly Entry[];
    readonly sheet: string | null;
    readonly table: number;
    readonly top: number;
    readonly left: number;
    readonly partOfSheet: number;
  },
): PaintedTable {
  const lines = linesAbove(part.layout, painting.words, part.partOfSheet);
  for (const [index, line] of lines.entries())
    for (const { column, content } of line.cells) paper.set(part.top + index, part.left + column, content);
  return paintTable(paper, {
    layout: part.layout,
    entries: part.entries,
    spot: { top: part.top + lines.length, left: part.left, sheet: part.sheet },
    table: part.table,
    place: painting.place,
    unitWords: painting.unitWords,
    above: lines.flatMap(({ kind }, index) => (kind === null ? [] : [{ row: part.top + index + 1, kind }])),
  });
}

function paintOneSheet(
  painting: Painting,
  layout: LedgerLayout,
  entries: readonly Entry[],
  name: string | null,
): PaintedSheet {
  const paper = canvas();
  const parts =
    layout.arrangement === 'single' || layout.arrangement === 'sheets' ? [entries] : halves(entries);
  const tables: PaintedTable[] = [];
  for (const [index, some] of parts.entries()) {
    const before = tables.at(-1);
    const aside = layout.arrangement === 'side-by-side';
    tables.push(
      paintPart(paper, painting, {
        layout: layoutOfPart(layout, index),
        entries: some,
        sheet: name,
        table: index,
        top: before === undefined || aside ? 0 : before.next + 2,
        left: before === undefined || !aside ? 0 : before.width + 1,
        partOfSheet: index,
      }),
    );
  }
  const last = tables.pop();
  if (last !== undefined) tables.push(withLinesBelow(paper, last, painting, layout));
  return { sheet: paper.sheet(name), tables };
}

function paintBatchSheets(
  painting: Painting,
  layout: LedgerLayout,
  entries: readonly Entry[],
  names: readonly string[],
): readonly PaintedSheet[] {
  return halves(entries).map((some, index) => {
    const paper = canvas();
    const name = names[index] ?? `第${index + 1}批`;
    const table = paintPart(paper, painting, {
      layout: layoutOfPart(layout, index),
      entries: some,
      sheet: name,
      table: index,
      top: 0,
      left: 0,
      partOfSheet: 0,
    });
    return { tables: [withLinesBelow(paper, table, painting, layout)], sheet: paper.sheet(name) };
  });
}

function paintingOf(request: LedgerRequest): Painting {
  const { layout, year, unit, position } = request;
  const random = randomOf(layout.seed).fork('words');
  const district = districtUnits.find(({ name }) => name === unit);
  if (district === undefined) throw new RangeError(unit);
  return {
    words: { random, unit: district, year, position },
    place: {
      medium: layout.medium,
      year,
      date1904: layout.date1904,
      uncached: layout.medium === 'xlsx' && layout.handMade,
      mess: layout.mess,
    },
    unitWords: district.titles,
  };
}

/** Half a table must still be a table, and a column without rows names no unit. */
function fitting({ layout, entries }: LedgerRequest): LedgerLayout {
  const arrangement = entries.length < 4 ? 'single' : layout.arrangement;
  const unitPlace = entries.length === 0 && layout.unitPlace === 'column' ? 'file' : layout.unitPlace;
  return { ...layout, arrangement, unitPlace };
}

/** A ledger with its exact truth: both come from the same choices, neither from reading the other. */
export function buildLedger(asked: LedgerRequest): BuiltLedger {
  const request = { ...asked, layout: fitting(asked) };
  const { layout, entries, year, unit } = request;
  const painting = paintingOf(request);
  const names = sheetNames(layout, painting.words);
  const painted =
    layout.arrangement === 'sheets'
      ? paintBatchSheets(painting, layout, entries, names)
      : [paintOneSheet(painting, layout, entries, layout.medium === 'csv' ? null : (names[0] ?? 'Sheet1'))];
  const tables = painted.flatMap((sheet) => sheet.tables);
  const counted = countRows(
    tables.flatMap(({ drafts }) => drafts),
    year,
  );
  const others = otherSheetsOf(layout, painting.words);
  const file = fileName(layout, painting.words);
  return {
    file,
    layout,
    workbook: {
      format: layout.medium,
      date1904: layout.date1904,
      sheets: [
        ...others.before.map(({ sheet }) => sheet),
        ...painted.map(({ sheet }) => sheet),
        ...others.after.map(({ sheet }) => sheet),
      ],
    },
    truth: {
      file,
      orgUnit: unit,
      year,
      format: layout.medium,
      features: featuresOf(layout),
      tables: tables.map(({ truth }) => truth),
      otherSheets: [...others.before, ...others.after].map(({ sheet, why }) => ({ sheet: sheet.name, why })),
      rows: counted.rows,
      problems: [...tables.flatMap(({ problems }) => problems), ...counted.problems],
      distinctCounted: counted.distinctCounted,
    },
  };
}

const featuresOf = (layout: LedgerLayout): readonly string[] =>
  Object.entries(layout).flatMap(([name, choice]) => {
    if (choice === false || choice === 'none' || name === 'fields') return [];
    return [`${name}: ${Array.isArray(choice) ? choice.join(' ') : String(choice)}`];
  });
