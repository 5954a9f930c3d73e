import {
  changesBetween,
  type ChangedEnterprise as Changed,
  type EnterpriseListing,
} from '../../shared/consolidation/changes.ts';
import { fieldLabel } from '../../shared/ledgers/fields.ts';
import type { Ledger } from '../../shared/ledgers/ledger.ts';
import type { ChangedEnterprise, EarlierReturn, ReturnChanges } from '../../shared/ports/ledger-desk.ts';

/** The difference a clerk looks at before she sends. */
export function returnChanges({ unit, file, rows }: EarlierReturn, now: Ledger): ReturnChanges {
  const earlier: Ledger = { ...now, file, orgUnit: unit, rows, problems: [], tables: [], otherSheets: [] };
  const { added, gone, changed } = changesBetween([earlier], [{ ...now, orgUnit: unit }]);
  return {
    added: added.map((listing) => ({ ...named(listing), place: placeIn(listing), fields: [] })),
    gone: gone.map((listing) => ({ ...named(listing), place: null, fields: [] })),
    changed: changed.map(changedEnterprise),
  };
}

const named = ({ name, uscc, registrationNumber }: EnterpriseListing) => ({
  name: name ?? uscc ?? registrationNumber ?? '',
});

function placeIn({ where }: EnterpriseListing): ChangedEnterprise['place'] {
  const [first] = where;
  return first === undefined ? null : { sheet: first.sheet ?? 'Sheet1', row: first.row };
}

const changedEnterprise = ({ after, fields }: Changed): ChangedEnterprise => ({
  ...named(after),
  place: placeIn(after),
  fields: fields.map(({ field, before, after: now }) => ({
    label: fieldLabel(field),
    before: String(before ?? '—'),
    after: String(now ?? '—'),
  })),
});
