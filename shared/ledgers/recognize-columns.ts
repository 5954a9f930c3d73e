import { meaningOfContent, sampleOf } from './column-content.ts';
import { type FieldId, fieldKind } from './fields.ts';
import type { FoundTable } from './find-tables.ts';
import type { Grid } from './grid.ts';
import { type ColumnMeaning, isField } from './column-meaning.ts';
import type { RecognizedHeader } from './recognize-header.ts';
import type { ColumnShape } from './shape.ts';

/** Where two columns claim one field, the one headed by the field's own words has it. */
const ownWords: Readonly<Partial<Record<FieldId, RegExp>>> = {
  enterpriseName: /企业名称|单位名称|公司名称|全称/,
  uscc: /信用代码/,
  registrationNumber: /登记编号|入库编号/,
  registeredOn: /入库|登记/,
  salesRevenue: /销售收入/,
  rdExpense: /研发费用|研究开发费用/,
  staffCount: /职工总数|从业人员/,
  classOneIpCount: /类/,
  classTwoIpCount: /类/,
};

/** Kinds of rights that make up class II (195号): columns of their own are added up. */
const partsOfClassTwo = /实用新型|软件著作|软著|外观/;

interface Claim {
  readonly column: number;
  readonly header: RecognizedHeader;
  readonly meaning: ColumnMeaning;
}

const isVague = ({ meaning, vague }: RecognizedHeader): boolean => vague || meaning === 'unknown';

/** 编号 beside a column of registration numbers only counts the rows. */
const isRunningNumber = ({ header }: RecognizedHeader, named: ReadonlySet<string>): boolean =>
  /^\s*编\s*号\s*$/.test(header) && named.has('registrationNumber');

/** Header words first; where they say too little, what stands in the column. */
function claimsOf(grid: Grid, table: FoundTable, isUnitName: (text: string) => boolean): readonly Claim[] {
  const rows = { first: Math.max(...table.headerRows) + 1, last: table.lastRow };
  const named = new Set(
    [...table.columns.values()].filter((header) => !isVague(header)).map(({ meaning }) => meaning),
  );
  return [...table.columns].map(([column, header]) => {
    const byWords = header.meaning === 'unknown' ? 'other' : header.meaning;
    if (!isVague(header)) return { column, header, meaning: byWords };
    const byContent = meaningOfContent(sampleOf(grid, column, rows), isUnitName);
    const free = byContent !== undefined && !named.has(byContent);
    if (free) named.add(byContent);
    const meaning = free ? byContent : byWords;
    return {
      column,
      header,
      meaning: meaning === 'other' && isRunningNumber(header, named) ? 'serial' : meaning,
    };
  });
}

/** Amounts and counts of several years stand side by side; a single year in a header is just part of its name. */
function yearsOf(field: FieldId, claims: readonly Claim[]): ReadonlySet<number> {
  const years = claims.filter(({ meaning }) => meaning === field).map(({ header }) => header.year);
  return new Set(years.filter((year) => year !== undefined));
}

const addsUp = (field: FieldId, claims: readonly Claim[]): boolean =>
  field === 'classTwoIpCount' && claims.every(({ header }) => partsOfClassTwo.test(header.header));

/** The columns that may keep a claimed field; the others of the same field carry none. */
function keepersOf(field: FieldId, claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter(({ meaning }) => meaning === field);
  const years = yearsOf(field, claims);
  const severalYears = years.size >= 2 && ['amount', 'count'].includes(fieldKind(field));
  if (severalYears)
    return own.filter(
      ({ header }, index) => index === own.findIndex((other) => other.header.year === header.year),
    );
  if (addsUp(field, own)) return own;
  const preferred = own.find(({ header }) => ownWords[field]?.test(header.header) ?? false) ?? own[0];
  return preferred === undefined ? [] : [preferred];
}

function columnShape({ column, header, meaning }: Claim, keepers: readonly Claim[]): ColumnShape {
  const base = { column, header: header.header };
  if (!isField(meaning)) return { ...base, meaning };
  const kept = keepers.filter((claim) => claim.meaning === meaning);
  if (!kept.some((claim) => claim.column === column))
    return { ...base, meaning: 'other', alsoClaims: meaning };
  const year = kept.length > 1 && header.year !== undefined ? { year: header.year } : {};
  const unit = fieldKind(meaning) === 'amount' ? { unit: header.unit ?? null } : {};
  return { ...base, meaning, ...year, ...unit };
}

/** The columns of a table with what they hold; units only as far as the header states them. */
export function recognizeColumns(
  grid: Grid,
  table: FoundTable,
  isUnitName: (text: string) => boolean,
): readonly ColumnShape[] {
  const claims = claimsOf(grid, table, isUnitName);
  const claimed = [...new Set(claims.map(({ meaning }) => meaning).filter(isField))];
  const keepers = claimed.flatMap((field) => keepersOf(field, claims));
  return claims.map((claim) => columnShape(claim, keepers));
}
