import type { Quarter } from '../domain/period.ts';
import { wujinDistrict } from '../domain/wujin-district.ts';
import { isStoreFailure } from '../ports/store-failure.ts';
import type { ReturnHead, ReturnPlace, ReturnVersion, VersionTotals } from '../ports/store.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { keptQuarters } from './kept-quarters.ts';
import { ledgerTotals } from './read-sent.ts';
import { requestKey } from './request-key.ts';
import { rollUpDistrict } from './roll-up-district.ts';
import { rollUpQuarter } from './roll-up-nation.ts';
import type { Surroundings } from './surroundings.ts';

/** What was found when the stored totals were compared with what the rows say. */
export interface Reconciliation {
  readonly compared: number;
  readonly repaired: readonly ReconciledVersion[];
  /** Versions whose rows are not there, or not as they were stored: only a backup helps. */
  readonly damaged: readonly ReconciledVersion[];
}

export interface ReconciledVersion extends ReturnPlace {
  readonly version: number;
}

const verb = 'reconcile';

/** Nobody has done it: the service itself. */
const service = { id: 'service', name: serviceMessages.itself };

type Reconciling = Pick<Surroundings, 'store' | 'clock' | 'digest' | 'counts'>;

/**
 * Counts every version that counts, or is the newest, again from its rows; what the stored totals say differently is
 * put right by a commit of its own, which everybody finds among the events. The district's lines are made anew.
 */
export async function reconcileTotals(surroundings: Reconciling): Promise<Reconciliation> {
  const found: Reconciliation[] = [];
  for (const quarter of keptQuarters(surroundings.clock.today()))
    found.push(await reconcileQuarter(surroundings, quarter));
  return {
    compared: found.reduce((sum, { compared }) => sum + compared, 0),
    repaired: found.flatMap(({ repaired }) => repaired),
    damaged: found.flatMap(({ damaged }) => damaged),
  };
}

async function reconcileQuarter(surroundings: Reconciling, quarter: Quarter): Promise<Reconciliation> {
  const heads = await surroundings.store.statesOf(quarter);
  const outcomes: { readonly version: ReconciledVersion; readonly outcome: Outcome }[] = [];
  for (const { unit } of heads)
    for (const number of await versionsOf(surroundings, { quarter, unit })) {
      const version = { quarter, unit, version: number };
      outcomes.push({ version, outcome: await outcomeOf(surroundings, version) });
    }
  const countable = heads.length > 0 && outcomes.every(({ outcome }) => outcome !== 'damaged');
  if (countable) {
    await rollUpDistrict(surroundings, wujinDistrict.id, quarter);
    await rollUpQuarter(surroundings, quarter);
  }
  const withOutcome = (wanted: Outcome) =>
    outcomes.filter(({ outcome }) => outcome === wanted).map(({ version }) => version);
  return { compared: outcomes.length, repaired: withOutcome('repaired'), damaged: withOutcome('damaged') };
}

async function versionsOf({ store }: Reconciling, place: ReturnPlace): Promise<readonly number[]> {
  const head = await store.returnOf(place);
  const named = head === undefined ? [] : [head.latest, head.inForce, head.reported];
  return [...new Set(named.flatMap((totals) => (totals === null ? [] : [totals.version])))];
}

/** 'left': somebody committed meanwhile; the next night looks again. */
type Outcome = 'equal' | 'repaired' | 'damaged' | 'left';

/** What cannot be read although the store answers is damaged; the others are compared all the same. */
const outcomeOf = (surroundings: Reconciling, place: ReconciledVersion): Promise<Outcome> =>
  reconcileVersion(surroundings, place).catch(async (thrown: unknown): Promise<Outcome> => {
    if (!isStoreFailure(thrown) || thrown.storeFailure === 'busy') throw thrown;
    await surroundings.store.check();
    return 'damaged';
  });

async function reconcileVersion(surroundings: Reconciling, place: ReconciledVersion): Promise<Outcome> {
  const { store } = surroundings;
  const [head, version, ledger] = await Promise.all([
    store.returnOf(place),
    store.versionOf(place, place.version),
    store.ledgerOf(place, place.version),
  ]);
  if (head === undefined || version === undefined || ledger === undefined) return 'damaged';
  const totals = { ...version.totals, ...ledgerTotals(ledger) };
  if (sameTotals(totals, version.totals) && sameHead(head, withTotals(head, totals))) return 'equal';
  return repair(surroundings, { head, version, totals });
}

const sameTotals = (one: VersionTotals, other: VersionTotals): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

const sameHead = (one: ReturnHead, other: ReturnHead): boolean =>
  (['latest', 'inForce', 'reported'] as const).every((place) => {
    const [mine, yours] = [one[place], other[place]];
    return mine === null || yours === null ? mine === yours : sameTotals(mine, yours);
  });

const withTotals = (head: ReturnHead, totals: VersionTotals): ReturnHead => ({
  ...head,
  latest: head.latest.version === totals.version ? totals : head.latest,
  inForce: head.inForce?.version === totals.version ? totals : head.inForce,
  reported: head.reported?.version === totals.version ? totals : head.reported,
});

interface Repair {
  readonly head: ReturnHead;
  readonly version: ReturnVersion;
  readonly totals: VersionTotals;
}

async function repair(surroundings: Reconciling, { head, version, totals }: Repair): Promise<Outcome> {
  const committed = await surroundings.store.commitReturn({
    expected: head.revision,
    head: {
      ...withTotals(head, totals),
      revision: head.revision + 1,
      changedAt: surroundings.clock.now(),
      changedBy: service,
    },
    version: { ...version, totals },
    content: null,
    verb,
    key: requestKey(surroundings, { user: service, key: `${verb} ${head.revision}` }, [verb, totals]),
  });
  return committed.ok ? 'repaired' : 'left';
}
