import { defineTimer } from './define-trigger.ts';

export const sweepStore = defineTimer({
  id: 'sweep-store',
  summary: '清理：过期的提交编号和没有成为任何版本的内容',
  schedule: '0 30 20 * * *',
  inChina: '每天 4 时 30 分',
});
