import { localOfficer } from './people.ts';

const indicator = {
  id: 'tech-sme-registered',
  name: '科技型中小企业入库数',
  unit: '家',
  definition: '评价年度内取得入库登记编号的企业，按统一社会信用代码去重',
};

export const catalogueExample = {
  user: { ...localOfficer, may: ['see-catalogue', 'see-figures', 'see-returns'] },
  district: { id: 'district', name: '全区' },
  units: [
    { id: 'hutang', name: '湖塘镇', kind: 'town', divisionCode: '320412100', names: ['湖塘镇', '湖塘'] },
  ],
  quarters: [{ quarter: '2021Q4', name: '2021年第四季度', returns: 11 }],
  newestQuarter: '2021Q4',
  years: [{ year: 2021, totalTarget: 670, source: '2021年科技型中小企业评价入库目标任务分解表' }],
  indicators: [indicator],
  states: [{ state: 'approved', name: '已审核' }],
};

export const totalsExample = {
  period: '2021',
  periodName: '2021年',
  basis: 'approved',
  indicator,
  today: '2021-12-31',
  timeProgress: 1,
  district: {
    target: 670,
    sumOfTowns: 585,
    distinct: 581,
    achievementOfSum: 0.8731343283582089,
    achievement: 0.8671641791044776,
    doubleClaims: 4,
    missing: [],
  },
  units: [
    {
      unitId: 'hutang',
      unitName: '湖塘镇',
      target: 50,
      counted: 63,
      achievement: 1.26,
      rank: 2,
      rows: 66,
      quarter: '2021Q4',
      version: 1,
      file: '湖塘镇.xlsx',
      zeroReport: false,
      errors: 3,
      warnings: 6,
      hints: 0,
      state: 'approved',
      stateText: '已审核',
    },
  ],
};

export const valuesExample = {
  values: [
    { kind: 'value', value: 50 },
    { kind: 'error', error: 'not-available', message: '该期间还没有已审核的报表' },
  ],
};

const rollupFigures = {
  commits: 23,
  changedAt: '2021-12-29T02:30:00.000Z',
  units: 11,
  waiting: 1,
  approved: { sumOfTowns: 585, distinct: 581, target: 670 },
  submitted: { sumOfTowns: 590, distinct: 585, target: 670 },
};

export const rollupsExample = {
  quarter: '2021Q4',
  all: { districts: 1, ...rollupFigures },
  districts: [{ districtId: 'district', districtName: '全区', ...rollupFigures }],
};
