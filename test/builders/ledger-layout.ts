import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import type { FieldId } from '../../shared/ledgers/fields.ts';
import type { Random } from './random.ts';
import type { BatchStyle } from './written-texts.ts';
import type { ExtraColumn } from './header-words.ts';
import type { Medium } from './written.ts';

export type Arrangement = 'single' | 'stacked' | 'side-by-side' | 'sheets';
export type UnitStatement = 'header' | 'unit-row' | 'title-line' | 'note-below' | 'nowhere';
export type UnitPlace = 'column' | 'title' | 'note' | 'file' | 'sheet';
export type ThreeYears = 'none' | 'past' | 'with-current';
export type Totals = 'none' | 'end' | 'top';
export type OtherSheetKind = 'instructions' | 'summary' | 'empty' | 'hidden';
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'gb18030';

/** Everything a clerk may choose, each choice free of the others as far as a sheet allows. */
export interface LedgerLayout {
  readonly medium: Medium;
  readonly handMade: boolean;
  readonly encoding: Encoding;
  readonly date1904: boolean;
  readonly mess: number;
  readonly fields: readonly FieldId[];
  readonly extras: readonly ExtraColumn[];
  readonly shuffled: boolean;
  readonly groups: boolean;
  readonly threeYears: ThreeYears;
  readonly columnNumbers: boolean;
  readonly amountUnits: readonly AmountUnit[];
  readonly unitStatement: UnitStatement;
  /** A unit line that says something else, while every header states its own. */
  readonly misleadingUnitLine: boolean;
  readonly arrangement: Arrangement;
  readonly unitPlace: UnitPlace;
  readonly titles: number;
  readonly sections: boolean;
  readonly subtotals: boolean;
  readonly totals: Totals;
  readonly repeatedHeaders: boolean;
  readonly blanks: boolean;
  readonly mergedBatches: boolean;
  readonly batchStyle: BatchStyle;
  readonly hiddenRows: boolean;
  readonly hiddenColumns: boolean;
  readonly placeholder: boolean;
  readonly notesBelow: boolean;
  readonly signature: boolean;
  readonly otherSheets: readonly OtherSheetKind[];
  /** Which synonyms and places the columns draw. */
  readonly headSeed: number;
  /** Which formats and mess the rows draw. */
  readonly seed: number;
}

const optionalFields: readonly FieldId[] = [
  'batch',
  'registeredOn',
  'foundedOn',
  'technologyField',
  'salesRevenue',
  'rdExpense',
  'totalAssets',
  'totalCosts',
  'netAssets',
  'staffCount',
  'scienceStaffCount',
  'classOneIpCount',
  'classTwoIpCount',
  'certificateNumber',
  'remark',
];
const extraColumns: readonly ExtraColumn[] = ['ratio', 'contact', 'phone', 'count', 'amount', 'words'];
const allUnits: readonly AmountUnit[] = ['元', '千元', '万元', '亿元'];

export const plainLayout = (seed: number): LedgerLayout => ({
  medium: 'xlsx',
  handMade: false,
  encoding: 'utf-8',
  date1904: false,
  mess: 0,
  fields: [
    'enterpriseName',
    'uscc',
    'registrationNumber',
    'registeredOn',
    'salesRevenue',
    'rdExpense',
    'staffCount',
  ],
  extras: ['serial'],
  shuffled: false,
  groups: false,
  threeYears: 'none',
  columnNumbers: false,
  amountUnits: ['万元'],
  unitStatement: 'header',
  misleadingUnitLine: false,
  arrangement: 'single',
  unitPlace: 'file',
  titles: 1,
  sections: false,
  subtotals: false,
  totals: 'none',
  repeatedHeaders: false,
  blanks: false,
  mergedBatches: false,
  batchStyle: 'chinese',
  hiddenRows: false,
  hiddenColumns: false,
  placeholder: false,
  notesBelow: false,
  signature: false,
  otherSheets: [],
  headSeed: seed,
  seed,
});

/** What a CSV cannot hold goes; what would have two readings goes as well. */
export function possible(layout: LedgerLayout): LedgerLayout {
  const csv = layout.medium === 'csv';
  const arrangement = csv && layout.arrangement === 'sheets' ? 'single' : layout.arrangement;
  const aside = arrangement === 'side-by-side';
  // Lines above or below tables side by side belong to either: such ledgers have none, and state everything elsewhere.
  const statesElsewhere = layout.unitStatement === 'header' || layout.unitStatement === 'unit-row';
  const unitStatement =
    (aside && !statesElsewhere) || (arrangement === 'stacked' && layout.unitStatement === 'note-below')
      ? 'header'
      : layout.unitStatement;
  return {
    ...layout,
    arrangement,
    unitStatement,
    amountUnits:
      unitStatement === 'header' || unitStatement === 'unit-row'
        ? layout.amountUnits
        : layout.amountUnits.slice(0, 1),
    handMade: layout.handMade && layout.medium === 'xlsx',
    date1904: layout.date1904 && !csv,
    // An unknown unit is told in the last header row: with one header row there is one reading of that.
    groups: layout.groups && !csv && unitStatement !== 'nowhere',
    // Without merged cells nobody can say which years a group header spans.
    threeYears: csv || unitStatement === 'nowhere' ? 'none' : layout.threeYears,
    mergedBatches: layout.mergedBatches && !csv && !aside && layout.fields.includes('batch'),
    // The library does not write hidden rows into .xls.
    hiddenRows: layout.hiddenRows && layout.medium === 'xlsx' && !aside,
    // Hidden columns belong to the sheet: two tables one above the other would share them.
    hiddenColumns: layout.hiddenColumns && layout.medium === 'xlsx' && layout.arrangement !== 'stacked',
    otherSheets: csv ? [] : layout.otherSheets,
    unitPlace: unitPlaceOf(layout, csv, aside),
    titles: aside ? 0 : layout.titles,
    sections: layout.sections && !aside,
    subtotals: layout.subtotals && !aside,
    repeatedHeaders: layout.repeatedHeaders && !aside && !layout.groups && layout.threeYears === 'none',
    blanks: layout.blanks && !aside,
    totals: aside ? 'none' : layout.totals,
    notesBelow: layout.notesBelow && !aside,
    signature: layout.signature && !aside,
    misleadingUnitLine: layout.misleadingUnitLine && !aside && unitStatement === 'header',
  };
}

function unitPlaceOf(layout: LedgerLayout, csv: boolean, aside: boolean): UnitPlace {
  if (aside && (layout.unitPlace === 'title' || layout.unitPlace === 'note')) return 'file';
  if (csv && layout.unitPlace === 'sheet') return 'file';
  return layout.unitPlace;
}

export function randomLayout(random: Random): LedgerLayout {
  const medium = random.pick(['xlsx', 'xlsx', 'xlsx', 'xls', 'csv'] as const);
  const fields: readonly FieldId[] = [
    'enterpriseName',
    'uscc',
    'registrationNumber',
    ...random.some(optionalFields, 0.7),
  ];
  const unit = random.pick(allUnits);
  return possible({
    medium,
    handMade: random.chance(0.5),
    encoding: random.pick(['utf-8', 'utf-8-bom', 'utf-16le', 'gb18030']),
    date1904: random.chance(0.15),
    mess: random.pick([0, 0.05, 0.15, 0.3]),
    fields,
    extras: [...(random.chance(0.75) ? (['serial'] as const) : []), ...random.some(extraColumns, 0.35)],
    shuffled: random.chance(0.35),
    groups: random.chance(0.35),
    threeYears: random.pick(['none', 'none', 'past', 'with-current']),
    columnNumbers: random.chance(0.15),
    amountUnits: random.chance(0.25) ? random.shuffled(allUnits) : [unit],
    unitStatement: random.pick([
      'header',
      'header',
      'unit-row',
      'title-line',
      'title-line',
      'note-below',
      'nowhere',
    ]),
    misleadingUnitLine: random.chance(0.1),
    arrangement: random.pick(['single', 'single', 'single', 'stacked', 'side-by-side', 'sheets']),
    unitPlace: random.pick(['column', 'title', 'title', 'note', 'file', 'file', 'sheet']),
    titles: random.integer(0, 2),
    sections: random.chance(0.3),
    subtotals: random.chance(0.3),
    totals: random.pick(['none', 'end', 'end', 'top']),
    repeatedHeaders: random.chance(0.15),
    blanks: random.chance(0.25),
    mergedBatches: random.chance(0.3),
    batchStyle: random.pick(['chinese', 'with-year', 'number']),
    hiddenRows: random.chance(0.3),
    hiddenColumns: random.chance(0.2),
    placeholder: random.chance(0.5),
    notesBelow: random.chance(0.4),
    signature: random.chance(0.4),
    otherSheets: random.some(['instructions', 'summary', 'empty', 'hidden'] as const, 0.15),
    headSeed: random.integer(1, 1_000_000_000),
    seed: random.integer(1, 1_000_000_000),
  });
}
