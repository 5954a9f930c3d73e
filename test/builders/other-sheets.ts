import type { Sheet } from '../../shared/files/sheet.ts';
import { canvas } from './canvas.ts';
import { inventedEnterprises } from './enterprises.ts';
import type { LedgerLayout, OtherSheetKind } from './ledger-layout.ts';
import type { LedgerWords } from './ledger-lines.ts';
import { districtUnits } from './unit-words.ts';
import { type CellContent, number, text } from './written.ts';

export interface OtherSheetTruth {
  readonly sheet: Sheet;
  readonly why: OtherSheetKind;
}

function filled(rows: readonly (readonly (CellContent | null)[])[]): ReturnType<typeof canvas> {
  const paper = canvas();
  for (const [row, cells] of rows.entries())
    for (const [column, content] of cells.entries()) paper.set(row, column, content);
  return paper;
}

const instructions = (): Sheet =>
  filled([
    [text('填表说明')],
    [text('1. 本表由各镇（开发区）科技管理部门填写。')],
    [text('2. 统一社会信用代码为18位，请以文本格式填写。')],
    [text('3. 入库登记编号以全国科技型中小企业信息库公告为准。')],
    [text('4. 同一企业只填一次。')],
  ]).sheet('填表说明');

const summary = ({ random }: LedgerWords): Sheet =>
  filled([
    [text('分批次汇总')],
    [text('批次'), text('企业数（家）'), text('销售收入合计（万元）')],
    ...['第一批', '第二批', '第三批', '合计'].map((word) => [
      text(word),
      number(random.integer(3, 60)),
      number(random.integer(1000, 90_000)),
    ]),
  ]).sheet('汇总');

/** Last year's ledger, hidden and of another unit: it is no data and places nothing. */
function hiddenLedger({ random, year, unit }: LedgerWords): Sheet {
  const other = random.pick(districtUnits.filter(({ name }) => name !== unit.name));
  const heads = ['序号', '企业名称', '统一社会信用代码', '入库登记编号', '入库日期', '销售收入（万元）'];
  const rows = inventedEnterprises(random.fork('hidden ledger'), year - 1, 4).map((one, index) => [
    number(index + 1),
    text(one.name),
    text(one.uscc),
    text(one.registrationNumber),
    text(one.registeredOn),
    number(one.yuan.salesRevenue / 10_000),
  ]);
  const title = `${other.name}${year - 1}年科技型中小企业台账`;
  return filled([[text(title)], heads.map(text), ...rows]).sheet(
    `${year - 1}台账`,
    random.chance(0.5) ? 'hidden' : 'very-hidden',
  );
}

export function otherSheetsOf(
  layout: LedgerLayout,
  words: LedgerWords,
): { readonly before: readonly OtherSheetTruth[]; readonly after: readonly OtherSheetTruth[] } {
  const has = (kind: OtherSheetKind): boolean => layout.otherSheets.includes(kind);
  return {
    before: has('instructions') ? [{ sheet: instructions(), why: 'instructions' }] : [],
    after: [
      ...(has('summary') ? [{ sheet: summary(words), why: 'summary' } as const] : []),
      ...(has('hidden') ? [{ sheet: hiddenLedger(words), why: 'hidden' } as const] : []),
      ...(has('empty') ? [{ sheet: canvas().sheet('空表'), why: 'empty' } as const] : []),
    ],
  };
}
