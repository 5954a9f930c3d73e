import type { DeductionKind } from '../policy/super-deduction/deduction-rate.ts';
import { extraDeduction } from '../policy/super-deduction/extra-deduction.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { halfWidth, trimmed } from '../text/clean-text.ts';
import { amount } from './amount-parameters.ts';
import { beforeRule } from './application-day.ts';
import { type CellError, isCellError, unreadable } from './cell-error.ts';
import type { Cell } from './cells.ts';
import { countOf, readBareCount } from './count-parameters.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';
import { cellParameter, optional } from './parameter.ts';
import { word } from './word-parameters.ts';

const yearWord = /\s*年度?$/;
const lastYear = 9999;

/** 2022, 2022年, 2022年度. */
function readYear(cell: Cell, name: string): number | CellError {
  const plain = typeof cell === 'string' ? halfWidth(trimmed(cell)).replace(yearWord, '') : cell;
  const year = readBareCount(plain, name);
  return isCellError(year) || countOf(year) > lastYear
    ? unreadable(formulaMessages.unreadable(name, cell))
    : countOf(year);
}

const kinds: Readonly<Record<string, DeductionKind>> = {
  一般: 'general',
  制造业: 'manufacturing',
  科技型中小企业: 'techSme',
  集成电路和工业母机: 'chipsAndMachineTools',
};

export const superDeduction = defineFormula({
  id: 'GAOQI_DEDUCTION',
  parameters: {
    rd: amount('研发费用'),
    year: cellParameter('年度', readYear),
    kind: optional(word('企业类型', kinds)),
  },
  returns: 'number',
  compute: ({ rd, year, kind = 'general' }) => extraDeduction(rd, year, kind) ?? beforeRule,
});

export const superDeductionHelp: HelpOf<typeof superDeduction> = {
  summary: {
    zh: '研发费用加计扣除额（万元）：在据实扣除之外再扣除的部分',
    en: 'Extra deduction of R&D expense in 万元, on top of the expense itself',
  },
  parameters: {
    rd: { zh: '当年可加计扣除的研发费用', en: 'Deductible R&D expense of the year' },
    year: { zh: '年度，如 2022 或 2022年度', en: 'Year, such as 2022 or 2022年度' },
    kind: {
      zh: '一般（默认）、制造业、科技型中小企业、集成电路和工业母机',
      en: '一般 (default), 制造业, 科技型中小企业 or 集成电路和工业母机',
    },
  },
  law: ['super-deduction.deduction-rate'],
  examples: [
    { name: '2022年一般企业，四季度起提高', given: [1000, 2022], gives: 812.5 },
    { name: '2021年科技型中小企业', given: [1000, '2021年度', '科技型中小企业'], gives: 750 },
    { name: '2021年制造业', given: [1000, '2021年', '制造业'], gives: 1000 },
    { name: '2023年起', given: ['0.1亿元', 2023], gives: 1000 },
    { name: '集成电路', given: [1000, 2027, '集成电路和工业母机'], gives: 1200 },
    { name: '2008年以前', given: [1000, 2007], fails: 'not-available', says: '该日尚无此规定' },
    { name: '别的类型', given: [1000, 2022, '服务业'], fails: 'unreadable', says: '服务业' },
    { name: '缺年度', given: [1000, ''], fails: 'not-available', says: '年度' },
  ],
};
