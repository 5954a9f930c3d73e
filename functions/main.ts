import { app } from '@azure/functions';

import { closeComposition } from './composition.ts';
import './feeds/follow-changes.ts';
import './http/approve-return.ts';
import './http/get-catalogue.ts';
import './http/get-health.ts';
import './http/get-openapi.ts';
import './http/get-return.ts';
import './http/get-rollups.ts';
import './http/get-sheet.ts';
import './http/get-totals.ts';
import './http/import-return.ts';
import './http/list-enterprises.ts';
import './http/list-states.ts';
import './http/list-versions.ts';
import './http/post-values.ts';
import './http/put-return.ts';
import './http/send-back-return.ts';
import './timers/close-periods.ts';
import './timers/reconcile-totals.ts';
import './timers/remind-units.ts';
import './timers/roll-up-nation.ts';
import './timers/sweep-store.ts';

/** The file that the Functions worker loads: it registers everything and does nothing else, so that it cannot fail. */
app.hook.appTerminate(closeComposition);
