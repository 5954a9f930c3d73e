const padded = (serial: number): string => String(serial).padStart(5, '0');

/**
 * A template whose column of registration numbers holds last year's; this year's stand beside it, under a header that
 * nobody recognises. Read as recognised, no row counts.
 */
export function twoNumberLedger(year: number, rows: number): readonly (readonly string[])[] {
  const firms = Array.from({ length: rows }, (_, serial) => [
    `常州拟例${serial + 1}科技有限公司`,
    `91320412MAX${padded(serial)}00`,
    `${year - 1}320412009${padded(serial)}`,
    `${year}320412009${padded(serial)}`,
  ]);
  return [
    [`湖塘镇${year}年科技型中小企业台账`],
    ['企业名称', '统一社会信用代码', '入库登记编号', '本年'],
    ...firms,
  ];
}

/** Where this year's numbers stand. */
export const thisYearsNumbers = { table: 0, column: 3, meaning: 'registrationNumber' } as const;
