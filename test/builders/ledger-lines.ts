import type { LedgerLayout } from './ledger-layout.ts';
import type { Random } from './random.ts';
import type { DistrictUnit } from './unit-words.ts';
import { type CellContent, text } from './written.ts';

export interface LedgerWords {
  readonly random: Random;
  readonly unit: DistrictUnit;
  readonly year: number;
  readonly position: number;
}

/** A line above a table; `kind` is null for a blank one. */
export interface LineAbove {
  readonly kind: string | null;
  readonly cells: readonly { readonly column: number; readonly content: CellContent }[];
}

export interface LineBelow {
  readonly kind: string;
  readonly column: number;
  readonly content: CellContent;
}

const line = (kind: string, words: string, column = 0): LineAbove => ({
  kind,
  cells: [{ column, content: text(words) }],
});

function titleLines(layout: LedgerLayout, { random, unit, year }: LedgerWords): readonly LineAbove[] {
  const inTitle = layout.unitPlace === 'title';
  const name = inTitle ? random.pick(unit.titles) : '';
  const main = random.pick([
    `${name}${year}年科技型中小企业台账`,
    `${name}${year}年度科技型中小企业入库情况表`,
    `${name}科技型中小企业入库登记汇总表（${year}年）`,
  ]);
  const second = random.pick([`（截至${year}年12月20日）`, `${year}年度`]);
  if (layout.titles === 0 && !inTitle) return [];
  return [line('title', main), ...(layout.titles > 1 ? [line('title', second)] : [])];
}

const misleading = { 元: '亿元', 千元: '元', 万元: '元', 亿元: '元' } as const;

function unitLine(layout: LedgerLayout, { random }: LedgerWords): readonly LineAbove[] {
  const unit = layout.amountUnits[0] ?? '万元';
  if (layout.unitStatement !== 'title-line' && !layout.misleadingUnitLine) return [];
  const stated = layout.misleadingUnitLine ? misleading[unit] : unit;
  const words = random.pick([
    `单位：${stated}`,
    `金额单位：${stated}`,
    `（单位：${stated}）`,
    `单位:${stated}`,
    `单位：${stated}、人、件`,
  ]);
  return [line('unit', words, random.integer(0, 6))];
}

const handedInBy = (layout: LedgerLayout, { random, unit }: LedgerWords): readonly LineAbove[] =>
  layout.unitPlace === 'note'
    ? [line('note', `${random.pick(['填报单位：', '填报单位（盖章）：'])}${random.pick(unit.titles)}科技办`)]
    : [];

/** What stands above the header of the first table of a sheet, and of a further one below it. */
export function linesAbove(
  layout: LedgerLayout,
  words: LedgerWords,
  partOfSheet: number,
): readonly LineAbove[] {
  if (layout.arrangement === 'side-by-side') return [];
  const section =
    layout.arrangement === 'stacked'
      ? [line('section', partOfSheet === 0 ? '一、上半年入库企业' : '二、下半年入库企业')]
      : [];
  if (partOfSheet > 0) return [...section, ...unitLine(layout, words)];
  const titles = titleLines(layout, words);
  const gap: readonly LineAbove[] =
    titles.length > 0 && words.random.chance(0.3) ? [{ kind: null, cells: [] }] : [];
  return [...titles, ...gap, ...handedInBy(layout, words), ...section, ...unitLine(layout, words)];
}

/** Notes and signatures under the last table of a sheet, after a blank row. */
export function linesBelow(layout: LedgerLayout, { random, year }: LedgerWords): readonly LineBelow[] {
  const unit = layout.amountUnits[0] ?? '万元';
  const unitNote =
    layout.unitStatement === 'note-below'
      ? [random.pick([`注：表中金额单位均为${unit}。`, `说明：金额单位为${unit}`])]
      : [];
  const notes = layout.notesBelow
    ? [random.pick(['注：登记日期为省科技厅公告之日。', '备注：以全国科技型中小企业信息库公告为准。'])]
    : [];
  const signature = layout.signature ? [`填表人：陈会计    审核人：李主任    日期：${year}.12.20`] : [];
  return [
    ...unitNote.map((words) => ({ kind: 'note|unit', column: 0, content: text(words) })),
    ...notes.map((words) => ({ kind: 'note', column: 0, content: text(words) })),
    ...signature.map((words) => ({ kind: 'signature|note', column: 0, content: text(words) })),
  ];
}

export function sheetNames(layout: LedgerLayout, { random, unit }: LedgerWords): readonly string[] {
  if (layout.arrangement === 'sheets')
    return layout.unitPlace === 'sheet' ? [`${unit.name}上半年`, `${unit.name}下半年`] : ['第一批', '第二批'];
  return [
    layout.unitPlace === 'sheet'
      ? random.pick(unit.labels)
      : random.pick(['Sheet1', '台账', '企业明细', '2021台账']),
  ];
}

export function fileName(layout: LedgerLayout, { random, unit, position }: LedgerWords): string {
  const named = layout.unitPlace === 'file';
  const chosen = named ? random.pick(unit.labels) : '';
  // A code or pinyin needs an end of its own.
  const label = /[\da-z]$/.test(chosen) ? `${chosen}_` : chosen;
  const rest = random.pick([
    '科小台账',
    '2021年科技型中小企业',
    '入库企业名单（最终版）',
    '台账2021.12',
    '科小_导出(1)',
  ]);
  return `${String(position).padStart(2, '0')}_${label}${rest}.${layout.medium}`;
}
