/** 12345 -> "12,345" */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** 0.867 -> "86.7%"; a dash where there is nothing to compare with. */
export const percentText = (share: number | null, decimals = 1): string =>
  share === null ? '—' : `${(share * 100).toFixed(decimals)}%`;

/** "2026-03-05" -> "2026年3月5日" */
export function dayText(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

const quarterWords: Readonly<Record<string, string>> = { 1: '一', 2: '二', 3: '三', 4: '四' };

/** "2021Q4" -> "2021年第四季度" */
export function periodName(period: string): string {
  const [, year = '', quarter] = /^(\d{4})(?:Q([1-4]))?/.exec(period) ?? [];
  return quarter === undefined ? `${year}年` : `${year}年第${quarterWords[quarter] ?? ''}季度`;
}
