import { defineTimer } from './define-trigger.ts';

export const remindUnits = defineTimer({
  id: 'remind-units',
  summary: '截止日前列出还没有报送的镇（开发区）（催报）',
  schedule: '0 20 1-9 * * *',
  inChina: '每天 9 时到 17 时，每小时的第 20 分钟；一个催报日只列一次',
});
