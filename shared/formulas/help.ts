import type { CellErrorCode } from './cell-error.ts';
import type { Formula } from './define-formula.ts';
import type { ValueRequest } from './define-remote-formula.ts';

/** A text in both languages of the add-in. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * Arguments as a clerk's sheet hands them over, and what comes of them (of a remote function: what it asks the backend
 * for): documentation and test at once.
 */
export type Example = {
  readonly name: string;
  readonly given: readonly ExampleArgument[];
} & (
  | { readonly gives: ExampleValue | readonly (readonly ExampleValue[])[] }
  | { readonly asks: Omit<ValueRequest, 'formula'> }
  | { readonly fails: CellErrorCode; readonly says?: string }
);

type ExampleValue = string | number;
type ExampleCell = string | number | boolean | null;
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

/**
 * What people read about a function. It stands beside the function in its file but is an export of its own, so that
 * the bundle that Excel loads does not carry it.
 */
export interface FormulaHelp<Argument extends string = string> {
  readonly summary: Bilingual;
  readonly parameters: Readonly<Record<Argument, Bilingual>>;
  readonly examples: readonly [Example, ...Example[]];
  /** Ids of the rules, scores, calculations and programs that the function applies. */
  readonly law?: readonly string[];
}

export type HelpOf<F extends Formula> = FormulaHelp<keyof F['parameters'] & string>;

/** The words for arguments that many functions share. */
export const commonHelp = {
  unit: {
    zh: '裸数字的单位：元、千元、万元（默认）、亿元',
    en: 'Unit of bare numbers: 元, 千元, 万元 (default) or 亿元',
  },
  date: {
    zh: '申报日；省略时按最新规定',
    en: 'Day of application; the newest rules when omitted',
  },
  headers: {
    zh: '表头：一行，或合并单元格的两行',
    en: 'Header as it stands in the sheet: one row, or two rows of merged cells',
  },
  rows: { zh: '表头下面的数据行，与表头同宽', en: 'The rows under it, of the same width' },
  program: {
    zh: '高新技术企业（高企，默认）或科技型中小企业（科小）',
    en: '高新技术企业 (高企, default) or 科技型中小企业 (科小)',
  },
  orgUnit: {
    zh: '镇（开发区）的名称、简称或代码；全区为“全区”',
    en: "A town's or zone's name, alias or code; 全区 is the district",
  },
  period: {
    zh: '2021、2021年、2021Q3、2021年第三季度、2021-09 或 2021年9月',
    en: '2021, 2021年, 2021Q3, 2021年第三季度, 2021-09 or 2021年9月',
  },
  indicator: {
    zh: '指标名称或代号；省略时为科技型中小企业入库数',
    en: 'Id or Chinese name of an indicator; tech-sme-registered when omitted',
  },
} as const;
