import { defineTimer } from './define-trigger.ts';

export const reconcileTotals = defineTimer({
  id: 'reconcile-totals',
  summary: '夜间核对：由明细重新计数，与存着的合计比较，不同的改正并留下记录',
  schedule: '0 30 19 * * *',
  inChina: '每天 3 时 30 分',
});
