import { clerk, officer } from './people.ts';

const contentHash = '6f1f5a0e'.repeat(8);
const place = { quarter: '2021Q4', unit: 'hutang', version: 1, contentHash };

/** A return is sent and approved. */
export const someChanges = {
  changes: [
    { ...place, revision: 1, verb: 'submit', at: '2021-12-28T01:15:49.063Z', by: clerk.id },
    { ...place, revision: 2, verb: 'approve', at: '2021-12-28T06:30:12.480Z', by: officer.id },
  ],
  after: '5f0c1f0e3a3a4d2e.2',
};
