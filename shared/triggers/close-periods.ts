import { defineTimer } from './define-trigger.ts';

export const closePeriods = defineTimer({
  id: 'close-periods',
  summary: '截止日过后关闭季度：逾期的报表由局里导入',
  schedule: '0 10 * * * *',
  inChina: '每小时的第 10 分钟',
});
