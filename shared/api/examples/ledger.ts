import { approvedReturn, problem } from './returns.ts';

/** A ledger of one invented enterprise. */
const enterprise = {
  name: '常州拟例科技有限公司',
  uscc: '91320412MAX0000015',
  registrationNumber: '202132041200900001',
};

export const returnExample = {
  ...approvedReturn,
  file: '湖塘镇.xlsx',
  format: 'xlsx',
  tables: [
    {
      table: 0,
      sheet: 'Sheet1',
      headerRows: [1],
      columnMap: { A: 'enterpriseName', B: 'uscc', C: 'registrationNumber', D: 'salesRevenue' },
      amountUnit: { D: '万元' },
      otherColumns: { E: 'contact' },
      hiddenColumns: [],
      hiddenRows: [],
      firstRow: 2,
      lastRow: 67,
      skipRows: [{ row: 68, kind: 'total' }],
    },
  ],
  sheets: [{ index: 0, name: 'Sheet1', rows: 68 }],
  rows: [
    {
      table: 0,
      sheet: 'Sheet1',
      row: 2,
      values: {
        enterpriseName: enterprise.name,
        uscc: enterprise.uscc,
        registrationNumber: enterprise.registrationNumber,
        salesRevenue: '1234.5',
      },
      registrationYear: 2021,
      counts: true,
      why: 'counted',
    },
  ],
  problems: [problem],
};

export const sheetExample = {
  file: '湖塘镇.xlsx',
  version: 1,
  date1904: false,
  sheet: {
    name: 'Sheet1',
    visibility: 'visible',
    rows: [
      { row: 0, cells: [{ column: 0, kind: 'text', value: '企业名称' }] },
      { row: 1, cells: [{ column: 0, kind: 'text', value: enterprise.name }] },
    ],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  },
  problems: [problem],
  remarks: [],
};

export const enterprisesExample = {
  period: '2021',
  basis: 'approved',
  unitId: 'hutang',
  unitName: '湖塘镇',
  count: 1,
  enterprises: [
    {
      ...enterprise,
      towns: ['湖塘镇'],
      conflicts: [],
      where: [
        {
          unitId: 'hutang',
          unitName: '湖塘镇',
          quarter: '2021Q4',
          version: 1,
          file: '湖塘镇.xlsx',
          sheet: 'Sheet1',
          sheetIndex: 0,
          row: 2,
          cells: { enterpriseName: 'A2', uscc: 'B2', registrationNumber: 'C2' },
          why: 'counted',
          whyText: '有信用代码和当年编号',
        },
      ],
    },
  ],
  notCounted: [],
};
