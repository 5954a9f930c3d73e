import { formulaMessages } from '../text/messages/formulas.ts';
import { fromWanYuan, inWanYuan, type MoneyUnit, type WrittenNumber } from '../text/written-number.ts';
import type { Exact } from './answer.ts';
import { type CellError, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { defineFormula } from './define-formula.ts';
import { figureIn } from './figure.ts';
import type { HelpOf } from './help.ts';
import { cellParameter, optional } from './parameter.ts';
import { moneyUnit } from './word-parameters.ts';
import { shifted } from '../domain/decimal.ts';

interface Found extends WrittenNumber {
  readonly cell: Cell;
}

function readNumber(cell: Cell, name: string): Found | CellError {
  const written = figureIn(cell);
  return written === undefined || written.suffix?.kind === 'counted'
    ? unreadable(formulaMessages.unreadable(name, cell))
    : { ...written, cell };
}

const percentPlaces = -2;

/** A bare number stays as it is; an amount is converted; a percentage has no unit. */
function converted({ figure, suffix }: WrittenNumber, unit: MoneyUnit): Exact {
  if (suffix?.kind === 'money') return fromWanYuan(inWanYuan(figure, suffix.unit), unit);
  return suffix?.kind === 'percent' ? shifted(figure, percentPlaces) : figure;
}

export const numberInCell = defineFormula({
  id: 'GAOQI_NUM',
  parameters: { text: cellParameter('文字', readNumber), unit: optional(moneyUnit('单位')) },
  returns: 'number',
  refuse({ text, unit }) {
    return text?.suffix?.kind === 'percent' && unit !== undefined
      ? unreadable(formulaMessages.notAmount('文字', text.cell))
      : undefined;
  },
  compute: ({ text, unit = '万元' }) => converted(text, unit),
});

export const numberInCellHelp: HelpOf<typeof numberInCell> = {
  summary: {
    zh: '读出单元格里的数：全角数字、千分位、百分号、金额单位、括号负数',
    en: 'The number in a cell: full-width digits, separators, %, money units, (3.2) for negatives',
  },
  parameters: {
    text: { zh: '要读的单元格', en: 'The cell to read' },
    unit: {
      zh: '换算成这个单位，裸数字也按这个单位；省略时金额换算成万元',
      en: 'Unit to convert to, and of bare numbers; amounts come in 万元 when omitted',
    },
  },
  examples: [
    { name: '全角数字', given: ['１，２３４．５万元'], gives: 1234.5 },
    { name: '百分数', given: ['12.5%'], gives: 0.125 },
    { name: '括号负数', given: ['（3.2）'], gives: -3.2 },
    { name: '换算', given: ['0.32亿元', '万元'], gives: 3200 },
    { name: '裸数字已是该单位', given: [3200, '元'], gives: 3200 },
    { name: '没有数', given: ['—'], fails: 'not-available' },
    { name: '约数', given: ['约300'], fails: 'unreadable', says: '约300' },
    { name: '百分数没有金额单位', given: ['12.5%', '万元'], fails: 'unreadable' },
  ],
};
