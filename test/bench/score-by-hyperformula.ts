import { HyperFormula } from 'hyperformula';

import type { ScoreRow } from '../builders/score-rows.ts';

const bands = (share: string, bounds: readonly number[], highest: number): string => {
  const step = highest / bounds.length;
  return bounds.reduceRight(
    (rest, bound, place) => `IF(${share}>=${bound}%,${highest - place * step},${rest})`,
    '0',
  );
};

const formulaOf = (row: number): string =>
  [
    `=$H$1*0+${bands(`A${row}/B${row}`, [30, 25, 20, 15, 10], 20)}`,
    `MAX(${bands(`C${row}/D${row}`, [6, 5, 4, 3, 2], 50)},${bands(`C${row}/E${row}`, [30, 25, 20, 15, 10], 50)})`,
    `IF(F${row}>=1,30,MIN(G${row},4)*6)`,
  ].join('+');

export interface ScoreSheet {
  /** Every score once more: they all depend on one cell that changes. */
  readonly recalculate: () => void;
  readonly scores: () => readonly unknown[];
}

/** The scores as native formulas; the sheet is read and its formulas are parsed before anything is timed. */
export function scoreSheet(rows: readonly ScoreRow[]): ScoreSheet {
  const cells = rows.map((row, index) => {
    const { scienceStaff, totalStaff, rd, sales, costs, classI, classII } = row;
    const figures = [scienceStaff, totalStaff, rd, sales, costs, classI, classII];
    return [...figures, index === 0 ? 1 : null, formulaOf(index + 1)];
  });
  const engine = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3' });
  let round = 1;
  return {
    recalculate() {
      round += 1;
      engine.setCellContents({ sheet: 0, row: 0, col: 7 }, round);
    },
    scores: () => rows.map((_, row) => engine.getCellValue({ sheet: 0, row, col: 8 })),
  };
}
