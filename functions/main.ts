import { app } from '@azure/functions';

import { closePeriods } from '../shared/triggers/close-periods.ts';
import { followChanges } from '../shared/triggers/follow-changes.ts';
import { reconcileTotals } from '../shared/triggers/reconcile-totals.ts';
import { remindUnits } from '../shared/triggers/remind-units.ts';
import { rollUpNation } from '../shared/triggers/roll-up-nation.ts';
import { sweepStore } from '../shared/triggers/sweep-store.ts';
import { closeComposition } from './composition.ts';
import { registerFeed } from './feeds/register-feed.ts';
import { registerRoute } from './http/register-route.ts';
import { registerTimer } from './timers/register-timer.ts';

/**
 * The file that the Functions worker loads: it registers everything and does nothing else, so that it cannot fail. What
 * is done is imported when it is first wanted.
 */
registerRoute('get-health', () => import('./http/get-health.ts'));
registerRoute('get-openapi', () => import('./http/get-openapi.ts'));
registerRoute('get-catalogue', () => import('./http/get-catalogue.ts'));
registerRoute('import-return', () => import('./http/import-return.ts'));
registerRoute('list-changes', () => import('./http/list-changes.ts'));
registerRoute('list-states', () => import('./http/list-states.ts'));
registerRoute('get-rollups', () => import('./http/get-rollups.ts'));
registerRoute('get-return', () => import('./http/get-return.ts'));
registerRoute('put-return', () => import('./http/put-return.ts'));
registerRoute('list-versions', () => import('./http/list-versions.ts'));
registerRoute('get-sheet', () => import('./http/get-sheet.ts'));
registerRoute('approve-return', () => import('./http/approve-return.ts'));
registerRoute('send-back-return', () => import('./http/send-back-return.ts'));
registerRoute('get-totals', () => import('./http/get-totals.ts'));
registerRoute('list-enterprises', () => import('./http/list-enterprises.ts'));
registerRoute('post-values', () => import('./http/post-values.ts'));

registerTimer(closePeriods, () => import('./timers/close-periods.ts'));
registerTimer(reconcileTotals, () => import('./timers/reconcile-totals.ts'));
registerTimer(remindUnits, () => import('./timers/remind-units.ts'));
registerTimer(rollUpNation, () => import('./timers/roll-up-nation.ts'));
registerTimer(sweepStore, () => import('./timers/sweep-store.ts'));

registerFeed(followChanges, () => import('./feeds/follow-changes.ts'));

app.hook.appTerminate(closeComposition);
