import type { AmountUnit } from '../../shared/ledgers/ledger.ts';
import type { FieldId } from '../../shared/ledgers/fields.ts';
import type { AmountField } from './enterprises.ts';
import { type ExtraColumn, extraWords, groupWords, headerWords } from './header-words.ts';
import type { LedgerLayout } from './ledger-layout.ts';
import type { Random } from './random.ts';
import { unitHeaders } from './unit-words.ts';
import { type CellContent, number, text } from './written.ts';

export interface FieldTarget {
  readonly kind: 'field';
  readonly field: FieldId;
  /** Years from the evaluation year, in a group of several years. */
  readonly yearOffset?: number;
  /** Of amounts alone; null where nothing states a unit. */
  readonly unit?: AmountUnit | null;
}

export interface ColumnPlan {
  readonly target: FieldTarget | { readonly kind: 'extra'; readonly extra: ExtraColumn };
  readonly group?: string;
  readonly head: CellContent;
  readonly unitRow?: string;
}

const amountFields: readonly FieldId[] = [
  'salesRevenue',
  'rdExpense',
  'totalAssets',
  'totalCosts',
  'netAssets',
];
export const isAmount = (field: FieldId): field is AmountField => amountFields.includes(field);

const groupOf: Readonly<Partial<Record<FieldId, keyof typeof groupWords>>> = {
  enterpriseName: 'basics',
  uscc: 'basics',
  salesRevenue: 'money',
  rdExpense: 'money',
  totalAssets: 'money',
  totalCosts: 'money',
  netAssets: 'money',
  staffCount: 'staff',
  scienceStaffCount: 'staff',
  classOneIpCount: 'property',
  classTwoIpCount: 'property',
};

const withUnit = (random: Random, word: string, unit: AmountUnit): string =>
  random.pick([
    `${word}（${unit}）`,
    `${word}(${unit})`,
    `${word}\n（${unit}）`,
    `${word}（单位：${unit}）`,
    `${word}/${unit}`,
    `${word}【${unit}】`,
  ]);

interface Choice {
  readonly layout: LedgerLayout;
  readonly year: number;
  readonly random: Random;
}

function unitsOf({ layout, random }: Choice, position: number): AmountUnit | null {
  if (layout.unitStatement === 'nowhere') return null;
  return layout.amountUnits[position % layout.amountUnits.length] ?? random.pick(['万元']);
}

const countUnit: Readonly<Partial<Record<FieldId, string>>> = {
  staffCount: '人',
  scienceStaffCount: '人',
  classOneIpCount: '件',
  classTwoIpCount: '件',
};

const inUnitRow = (layout: LedgerLayout, unit: string | undefined): { readonly unitRow?: string } =>
  layout.unitStatement === 'unit-row' && unit !== undefined
    ? { unitRow: layout.seed % 2 === 0 ? unit : `（${unit}）` }
    : {};

function amountHead({ layout, random }: Choice, word: string, unit: AmountUnit | null): CellContent {
  return text(layout.unitStatement === 'header' && unit !== null ? withUnit(random, word, unit) : word);
}

function yearColumns(
  choice: Choice,
  field: 'salesRevenue' | 'rdExpense',
  unit: AmountUnit | null,
): readonly ColumnPlan[] {
  const { layout, random, year } = choice;
  const words = field === 'salesRevenue' ? groupWords.sales : groupWords.research;
  const word = random.pick(words);
  const group = layout.unitStatement === 'header' && unit !== null ? withUnit(random, word, unit) : word;
  const offsets = layout.threeYears === 'past' ? [-3, -2, -1] : [-2, -1, 0];
  const form = random.pick(['年', '年度', '', 'number']);
  return offsets.map((yearOffset) => ({
    target: { kind: 'field', field, yearOffset, unit },
    group,
    head: form === 'number' ? number(year + yearOffset) : text(`${year + yearOffset}${form}`),
    ...inUnitRow(layout, unit ?? undefined),
  }));
}

function fieldColumns(choice: Choice, field: FieldId, position: number): readonly ColumnPlan[] {
  const { layout, random } = choice;
  if (isAmount(field)) {
    const unit = unitsOf(choice, position);
    if (layout.threeYears !== 'none' && (field === 'salesRevenue' || field === 'rdExpense'))
      return yearColumns(choice, field, unit);
    const word = random.pick(headerWords[field]);
    return [
      {
        target: { kind: 'field', field, unit },
        head: amountHead(choice, word, unit),
        ...inUnitRow(layout, unit ?? undefined),
      },
    ];
  }
  const word = random.pick(headerWords[field]);
  const counted =
    countUnit[field] !== undefined && random.chance(0.2) ? `${word}（${countUnit[field]}）` : word;
  return [{ target: { kind: 'field', field }, head: text(counted), ...inUnitRow(layout, countUnit[field]) }];
}

function extraPlan(choice: Choice, extra: ExtraColumn): ColumnPlan {
  const { layout, random } = choice;
  const words = extra === 'unit' ? unitHeaders : extraWords[extra];
  const word = random.pick(words);
  // Its own unit, so that a look-alike never takes part in the question whether a unit is stated.
  const head = extra === 'amount' && layout.unitStatement === 'header' ? `${word}（万元）` : word;
  return {
    target: { kind: 'extra', extra },
    head: text(head),
    ...(extra === 'amount' ? inUnitRow(layout, '万元') : {}),
  };
}

/** A group header over every run of columns that share one; one column alone keeps its own header. */
function grouped(choice: Choice, columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  if (!choice.layout.groups) return columns;
  const groupAt = (index: number): keyof typeof groupWords | undefined => {
    const column = columns[index];
    if (column?.target.kind !== 'field' || column.group !== undefined) return undefined;
    return groupOf[column.target.field];
  };
  const words = new Map<string, string>();
  return columns.map((column, index) => {
    const group = groupAt(index);
    if (group === undefined || (groupAt(index - 1) !== group && groupAt(index + 1) !== group)) return column;
    const word = words.get(group) ?? choice.random.pick(groupWords[group]);
    words.set(group, word);
    return { ...column, group: word };
  });
}

/** Years of one group stay together, and a short class name needs its neighbour. */
function blocksOf(choice: Choice): readonly (readonly ColumnPlan[])[] {
  const fields = choice.layout.fields.map((field, position) => fieldColumns(choice, field, position));
  const extras = choice.layout.extras
    .filter((extra) => extra !== 'serial')
    .map((extra) => [extraPlan(choice, extra)]);
  const unit = choice.layout.unitPlace === 'column' ? [[extraPlan(choice, 'unit')]] : [];
  const blocks = [...fields, ...extras, ...unit];
  if (choice.layout.shuffled) return choice.random.shuffled(blocks);
  // Extras stand somewhere between the fields, as clerks add them.
  return extras.length === 0 ? blocks : [...unit, ...fields.slice(0, 4), ...extras, ...fields.slice(4)];
}

export function columnsOf(layout: LedgerLayout, year: number, random: Random): readonly ColumnPlan[] {
  const choice = { layout, year, random };
  const serial = layout.extras.includes('serial') ? [extraPlan(choice, 'serial')] : [];
  return [...serial, ...grouped(choice, blocksOf(choice).flat())];
}
