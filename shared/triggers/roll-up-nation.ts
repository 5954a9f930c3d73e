import { defineTimer } from './define-trigger.ts';

export const rollUpNation = defineTimer({
  id: 'roll-up-nation',
  summary: '各区的汇总有变动时，重新算出各区合计',
  schedule: '0 5-59/10 * * * *',
  inChina: '每十分钟',
});
