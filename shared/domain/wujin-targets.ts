import type { TargetTable, UnitTarget } from './target.ts';
import { wujinUnits } from './wujin.ts';

/** 科技型中小企业入库评价数, allocated to the towns and zones; one table a year, old ones stay. */
export const wujinTargets: readonly TargetTable[] = [
  {
    year: 2021,
    source: '《武进区加快推进科技型中小企业发展的实施意见》附件2：2021年科技型中小企业评价入库目标任务分解表',
    targets: {
      高新区: 200,
      西太湖: 100,
      湖塘镇: 50,
      牛塘镇: 50,
      洛阳镇: 50,
      雪堰镇: 50,
      前黄镇: 50,
      礼嘉镇: 50,
      嘉泽镇: 10,
      湟里镇: 50,
      绿建区: 10,
    },
  },
];

export const wujinTargetTable = (year: number): TargetTable | undefined =>
  wujinTargets.find((table) => table.year === year);

/** The district's units with their targets of the year; a year without a table has no targets, never another year's. */
export function wujinUnitTargets(year: number): readonly UnitTarget[] {
  const table = wujinTargetTable(year);
  return wujinUnits.map(({ name, names }) => ({ name, names, target: table?.targets[name] ?? null }));
}
