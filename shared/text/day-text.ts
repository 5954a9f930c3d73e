/** 2021-03-05 as the bureau writes it: 2021年3月5日. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
}
