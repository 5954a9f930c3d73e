import { type AmountField, type Enterprise } from './enterprises.ts';
import type { ExtraColumn } from './header-words.ts';
import type { Random } from './random.ts';
import type { ColumnPlan, FieldTarget } from './table-columns.ts';
import { writtenAmount, writtenRatio } from './written-amounts.ts';
import { type NumberFault, type UsccFault, writtenRegistrationNumber, writtenUscc } from './written-codes.ts';
import {
  type DateStyle,
  dateStylesOf,
  fitting,
  missingDate,
  unreadableDate,
  writtenDate,
} from './written-dates.ts';
import {
  type BatchStyle,
  writtenBatch,
  writtenCertificate,
  writtenCount,
  writtenName,
  writtenRemark,
  writtenTechnologyField,
} from './written-texts.ts';
import { type Written, type WritingPlace, number, text, warning, written } from './written.ts';

/** A row as a clerk means it: an enterprise and what goes wrong while she writes it down. */
export interface Entry {
  readonly enterprise: Enterprise;
  /** Seeds the writing of this row, so that it stays the same wherever it is put. */
  readonly key: string;
  readonly uscc?: UsccFault;
  readonly number?: NumberFault;
  /** More science staff than staff. */
  readonly staffTwisted?: true;
  /** The form's own example row. */
  readonly sample?: true;
}

export interface RowWriting {
  readonly place: WritingPlace;
  readonly random: Random;
  readonly batchStyle: BatchStyle;
  readonly unitWords: readonly string[];
  readonly serial: number;
}

function dateField(
  random: Random,
  place: WritingPlace,
  field: string,
  iso: string,
  columnStyle: Random,
): Written {
  if (random.chance(place.mess / 4)) return missingDate(random);
  if (random.chance(place.mess / 4)) return unreadableDate(random);
  const styles = dateStylesOf(place);
  const usual: DateStyle = columnStyle.fork(field).pick(styles);
  const style = fitting(random.chance(place.mess) ? random.pick(styles) : usual, iso);
  return writtenDate(random, place, iso, style);
}

function countField(random: Random, place: WritingPlace, entry: Entry, field: FieldTarget['field']): Written {
  const { counts } = entry.enterprise;
  switch (field) {
    case 'staffCount':
      return writtenCount(random, place, counts.staffCount, '人');
    case 'scienceStaffCount': {
      const staff = entry.staffTwisted ? counts.staffCount + 7 : counts.scienceStaffCount;
      return writtenCount(random, place, staff, '人');
    }
    case 'classOneIpCount':
      return writtenCount(random, place, counts.classOneIpCount, '件');
    default:
      return writtenCount(random, place, counts.classTwoIpCount, '件');
  }
}

function amountYuan(enterprise: Enterprise, target: FieldTarget & { readonly field: AmountField }): number {
  const { field, yearOffset } = target;
  if (yearOffset === undefined) return enterprise.yuan[field];
  const years = field === 'salesRevenue' || field === 'rdExpense' ? enterprise.yearlyYuan[field] : {};
  return years[yearOffset] ?? enterprise.yuan[field];
}

const nameOf = (entry: Entry): string =>
  entry.sample ? `示例：${entry.enterprise.name}` : entry.enterprise.name;

export function writtenField(writing: RowWriting, entry: Entry, target: FieldTarget): Written {
  const { place } = writing;
  const { enterprise } = entry;
  const { field } = target;
  const random = writing.random.fork(`${entry.key}/${field}/${target.yearOffset ?? ''}`);
  switch (field) {
    case 'enterpriseName':
      return entry.sample
        ? written(text(nameOf(entry)), nameOf(entry))
        : writtenName(random, place, enterprise.name);
    case 'uscc':
      return writtenUscc(random, place, enterprise.uscc, entry.uscc);
    case 'registrationNumber':
      return writtenRegistrationNumber(random, place, enterprise.registrationNumber, entry.number);
    case 'registeredOn':
      return dateField(random, place, field, enterprise.registeredOn, writing.random);
    case 'foundedOn':
      return dateField(random, place, field, enterprise.foundedOn, writing.random);
    case 'technologyField':
      return writtenTechnologyField(random, place, enterprise.technologyField);
    case 'salesRevenue':
    case 'rdExpense':
    case 'totalAssets':
    case 'totalCosts':
    case 'netAssets':
      return writtenAmount(random, place, {
        yuan: amountYuan(enterprise, { ...target, field }),
        unit: target.unit ?? null,
      });
    case 'batch':
      return writtenBatch(place, enterprise.batch, writing.batchStyle);
    case 'remark':
      return writtenRemark(random, place, enterprise.remark);
    case 'certificateNumber':
      return writtenCertificate(random, enterprise.certificateNumber);
    default:
      return countField(random, place, entry, field);
  }
}

export function writtenExtra(writing: RowWriting, entry: Entry, extra: ExtraColumn): Written {
  const { place } = writing;
  const random = writing.random.fork(`${entry.key}/${extra}`);
  const figure = (value: number): Written =>
    written(place.medium === 'csv' ? text(String(value)) : number(value), null);
  switch (extra) {
    case 'serial':
      return figure(writing.serial);
    case 'ratio':
      return writtenRatio(random, place, random.integer(20, 180) / 1000);
    case 'contact':
      return written(
        text(`${random.pick(Array.from('吴赵杨李王黄陈张'))}${random.pick(['经理', '主任', '会计', '工'])}`),
        null,
      );
    case 'phone':
      return written(text(`154${random.integer(10_000_000, 99_999_999)}`), null);
    case 'unit':
      return written(text(random.pick(writing.unitWords)), null);
    case 'count':
      return figure(random.integer(1, 90));
    case 'amount':
      return figure(random.integer(100, 500_000) / 100);
    case 'words':
      return written(text(random.pick(['是', '否', '精密部件', '控制软件'])), null);
  }
}

/** The warnings that need two cells of one row. */
export function acrossCells(column: ColumnPlan, values: ReadonlyMap<string, Written>): Written['faults'] {
  if (column.target.kind !== 'field') return [];
  const valueOf = (field: string): Written['value'] | undefined => values.get(field)?.value;
  if (column.target.field === 'scienceStaffCount') {
    const [staff, science] = [valueOf('staffCount'), valueOf('scienceStaffCount')];
    const more = typeof staff === 'number' && typeof science === 'number' && science > staff;
    return more ? [warning('staff-inconsistent')] : [];
  }
  if (column.target.field === 'registeredOn') {
    const [day, year] = [valueOf('registeredOn'), values.get('registrationNumber')?.year];
    const differs = typeof day === 'string' && year !== undefined && Number(day.slice(0, 4)) !== year;
    return differs ? [warning('date-year-differs')] : [];
  }
  return [];
}
