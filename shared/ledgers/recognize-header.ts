import { type HeaderText, headerText, unitInHeader } from './header-text.ts';
import type { ColumnMeaning } from './column-meaning.ts';
import { type HeaderWords, headerWords, vagueHeaders } from './header-words.ts';
import type { AmountUnit } from './ledger.ts';

/** What the header of one column says: the words from top to bottom, what they mean, and the unit and year among them. */
export interface RecognizedHeader {
  readonly header: string;
  readonly meaning: ColumnMeaning | 'unknown';
  /** True where the words alone decide too little and the cells below have to. */
  readonly vague: boolean;
  readonly unit?: AmountUnit;
  readonly year?: number;
}

const fits = ({ words, parts, not }: HeaderWords, text: string): boolean =>
  (words?.includes(text) ?? false) ||
  ((parts?.some((part) => text.includes(part)) ?? false) &&
    !(not?.some((part) => text.includes(part)) ?? false));

const wordsLongestHeader = 40;
const meanings = new Map<string, ColumnMeaning | 'unknown'>();

/** The meaning of cleaned header words. Remembered, because the same few headers are asked for again and again. */
export function meaningOfWords(text: string): ColumnMeaning | 'unknown' {
  if (text === '' || text.length > wordsLongestHeader) return 'unknown';
  const known = meanings.get(text);
  if (known !== undefined) return known;
  const meaning = headerWords.find((line) => fits(line, text))?.means ?? 'unknown';
  if (meanings.size < 5_000) meanings.set(text, meaning);
  return meaning;
}

const orElse = (meaning: ColumnMeaning | 'unknown', other: () => ColumnMeaning | 'unknown') =>
  meaning === 'unknown' ? other() : meaning;

/** Words that mean something only together with the group above them: 2020年, 金额, 人数, Ⅰ类, 合计. */
const weak =
  /^(|金额|数额|数量|人数|数|个数|件数|总数|总额|总量|合计|小计|总计|本年|当年|上年|收入|销售|资产|费用|投入|支出|经费|日期|时间|名称|编号|代码|年度|情况)$/;
const lookAlikeGroup = /主营|高新技术产品|高新产品|新产品|出口|委托|委外|技术性|其中/;
const amountLike: ReadonlySet<string> = new Set(['salesRevenue', 'rdExpense', 'totalCosts']);

function meaningOfParts(parts: readonly HeaderText[]): ColumnMeaning | 'unknown' {
  const leaf = parts.at(-1);
  if (leaf === undefined) return 'unknown';
  const joined = parts.map(({ words }) => words).join('');
  const leafMeaning = orElse(meaningOfWords(leaf.words), () => meaningOfWords(leaf.full));
  const alone = parts.length === 1 || !(weak.test(leaf.words) || leafMeaning === 'unknown');
  if (!alone)
    return orElse(
      orElse(meaningOfWords(joined), () => leafMeaning),
      () => meaningOfWords(parts.map(({ full }) => full).join('')),
    );
  const group = parts
    .slice(0, -1)
    .map(({ words }) => words)
    .join('');
  return amountLike.has(leafMeaning) && lookAlikeGroup.test(group) ? 'other' : leafMeaning;
}

const unitRow =
  /^[(（]?(单位[:：])?(亿元|万元|千元|元|亿|万|人|件|个|家|%|名|项|人次|年月日|年\/月\/日)[)）]?$/;

/** A cell of a unit row: a unit and nothing else. */
export const isUnitCell = (text: string): boolean =>
  unitRow.test(text.replace(/\s/g, '').normalize('NFKC')) || unitRow.test(text);

/** The header of one column out of its cells from top to bottom; a text repeated by a merged cell counts once. */
export function recognizeHeader(texts: readonly string[]): RecognizedHeader {
  const distinct = texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
  const naming = distinct.filter((text) => !isUnitCell(text)).map(headerText);
  const unit = distinct.map(unitInHeader).findLast((found) => found !== undefined);
  const year = naming.map((part) => part.year).findLast((found) => found !== undefined);
  const words = naming.map((part) => part.words).filter((text) => text !== '');
  return {
    header: distinct.join(' '),
    meaning: meaningOfParts(naming.filter((part) => part.words !== '' || part.full !== '')),
    vague: vagueHeaders.has(words.join('')),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
  };
}
