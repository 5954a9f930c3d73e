import { shownName } from '../shown-name.ts';

/** Sentences about files as a whole that only show when the files lie beside each other. */
export const consolidationMessages = {
  sameBytes: (unit: string, first: string) =>
    `本文件与「${shownName(first)}」内容完全相同（${unit}），只计前一份；请从文件夹中删去其中一份`,
  otherLedgerOfUnit: (unit: string, first: string) =>
    `${unit}已有台账「${shownName(first)}」，与本文件内容不同，两份均未计入；请核实以哪一份为准，只留一份后重新汇总`,
};
