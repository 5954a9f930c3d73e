import { type Period, type Quarter, parsePeriod } from '../domain/period.ts';

const quarterWords = { 1: '一', 2: '二', 3: '三', 4: '四' } as const;

/** 2021年, 2021年第四季度, 2021年9月. */
export function periodName(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}年`;
    case 'quarter':
      return `${period.year}年第${quarterWords[period.quarter]}季度`;
    case 'month':
      return `${period.year}年${period.month}月`;
  }
}

export function quarterName(quarter: Quarter): string {
  const period = parsePeriod(quarter);
  return period === undefined ? quarter : periodName(period);
}
