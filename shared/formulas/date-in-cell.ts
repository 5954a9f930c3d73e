import { serialOfDate } from '../domain/calendar-date.ts';
import { formulaMessages } from '../text/messages/formulas.ts';
import { unreadable } from './cell-error.ts';
import { date } from './date-parameters.ts';
import { defineFormula } from './define-formula.ts';
import type { HelpOf } from './help.ts';

export const dateInCell = defineFormula({
  id: 'GAOQI_DATE',
  parameters: { text: date('日期') },
  returns: 'number',
  compute: ({ text }) => serialOfDate(text) ?? unreadable(formulaMessages.unreadable('日期', text)),
});

export const dateInCellHelp: HelpOf<typeof dateInCell> = {
  summary: {
    zh: '读出单元格里的日期，得到 Excel 日期序号',
    en: 'The date in a cell as an Excel serial number',
  },
  parameters: { text: { zh: '要读的单元格', en: 'The cell to read' } },
  examples: [
    { name: '中文日期', given: ['2021年3月5日'], gives: 44260 },
    { name: '两位年份', given: ['21.3.5'], gives: 44260 },
    { name: '八位数字', given: [20210305], gives: 44260 },
    { name: '带时间', given: ['2021-03-05 10:30'], gives: 44260 },
    { name: '只到月份，取第一天', given: ['2021.10'], gives: 44470 },
    { name: '序号', given: [44260.75], gives: 44260 },
    { name: '一月还是十月', given: [2021.1], fails: 'not-available', says: '可能是1月或10月' },
    { name: '只有年份', given: ['2021年'], fails: 'not-available', says: '只有年份' },
    { name: '没有这一天', given: ['2021-02-30'], fails: 'unreadable' },
  ],
};
