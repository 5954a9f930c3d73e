import { defineFeed } from './define-trigger.ts';

export const followChanges = defineFeed({
  id: 'follow-changes',
  summary: '报表有变更时，由报表重新算出全区的汇总',
  connection: 'COSMOS',
  database: 'COSMOS_DATABASE',
  container: 'returns',
  leases: 'leases',
  mostAtOnce: 100,
});
