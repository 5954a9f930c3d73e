import type { AmountUnit } from './ledger.ts';

const units: Readonly<Record<string, AmountUnit>> = {
  元: '元',
  千元: '千元',
  万: '万元',
  万元: '万元',
  亿: '亿元',
  亿元: '亿元',
};

const money = '(?:人民币)?(亿元|万元|千元|元|亿|万)';
const stated = [
  new RegExp(`单位(?:均)?(?:为|是|[:：])?[(（]?${money}`),
  new RegExp(`金额(?:均)?(?:以|按|为|单位|[:：(（])+${money}`),
  new RegExp(`(?:以|按)${money}(?:为单位|计|填)`),
  new RegExp(`^[(（]${money}[)）]$`),
  new RegExp(`[(（]${money}[)）]$`),
];

/** The money unit that a title, unit or note line states: 单位：万元, 金额单位为千元, …台账（万元）. */
export function unitInLine(text: string): AmountUnit | undefined {
  const plain = text.replace(/\s/g, '');
  const word = stated.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined);
  return word === undefined ? undefined : units[word];
}

/** The one unit that all lines agree on; undefined where none states one, null where they contradict each other. */
export function unitOfLines(lines: readonly string[]): AmountUnit | null | undefined {
  const found = new Set(lines.map(unitInLine).filter((unit) => unit !== undefined));
  if (found.size > 1) return null;
  return [...found][0];
}
