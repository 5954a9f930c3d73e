import { approveReturn } from './approve-return.ts';
import type { Route } from './define-route.ts';
import { getCatalogue } from './get-catalogue.ts';
import { getHealth } from './get-health.ts';
import { getOpenapi } from './get-openapi.ts';
import { getReturn } from './get-return.ts';
import { getRollups } from './get-rollups.ts';
import { getSheet } from './get-sheet.ts';
import { getTotals } from './get-totals.ts';
import { importReturn } from './import-return.ts';
import { listChanges } from './list-changes.ts';
import { listEnterprises } from './list-enterprises.ts';
import { listLocalPeople } from './list-local-people.ts';
import { listStates } from './list-states.ts';
import { listVersions } from './list-versions.ts';
import { postLocalToken } from './post-local-token.ts';
import { postValues } from './post-values.ts';
import { putReturn } from './put-return.ts';
import { sendBackReturn } from './send-back-return.ts';

/** Every route of the API, in the order of its document. */
export const routes: readonly Route[] = [
  getHealth,
  getOpenapi,
  listLocalPeople,
  postLocalToken,
  getCatalogue,
  importReturn,
  listStates,
  listChanges,
  getReturn,
  putReturn,
  listVersions,
  getSheet,
  approveReturn,
  sendBackReturn,
  getTotals,
  getRollups,
  listEnterprises,
  postValues,
];
