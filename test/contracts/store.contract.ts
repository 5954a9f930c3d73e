import { createHash, randomUUID } from 'node:crypto';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { Quarter } from '../../shared/domain/period.ts';
import type { DistrictRollup } from '../../shared/ports/district-rollup.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';
import type { NationRollup } from '../../shared/ports/nation-rollup.ts';
import type { Reminder } from '../../shared/ports/note.ts';
import type { ReturnCommit, ReturnHead, Store } from '../../shared/ports/store.ts';
import type { User } from '../../shared/domain/user.ts';
import { listChanges } from '../../shared/use-cases/list-changes.ts';
import { allChanges, lastPage } from '../builders/all-changes.ts';
import { aSaving, anApproval, contentOf } from '../builders/return-commits.ts';

/** What every store promises, whatever it is made of. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => {
    store.close();
  });

  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const anotherSystem: User = { id: 'system', name: '某系统', role: 'machine', unit: null };
  const place = { quarter: '2021Q4', unit: 'hutang' } as const;
  const committed = async (commit: ReturnCommit): Promise<ReturnHead> => {
    const answer = await store.commitReturn(commit);
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value.head;
  };
  const save = async (read?: ReturnHead, mark = '') => committed(aSaving(read, { mark }));

  describe('a commit', () => {
    it('brings head, version, rows, sheets, state and event all at once', async () => {
      const commit = aSaving(undefined, { rows: 1_203 });
      await committed(commit);
      expect(await store.returnOf(place)).toEqual(commit.head);
      expect(await store.versionOf(place, 1)).toEqual(commit.version);
      const { ledger, ...sent } = contentOf(1_203);
      expect(await store.ledgerOf(place, 1)).toEqual(ledger);
      expect(await store.sheetsOf(place, 1)).toEqual(sent);
      expect(await store.statesOf('2021Q4')).toEqual([commit.head]);
      expect(await store.eventsOf('2021Q4')).toMatchObject([{ sequence: 1, unit: 'hutang', verb: 'submit' }]);
    });

    it('over a revision that somebody else has replaced is refused and leaves nothing behind', async () => {
      const first = await save();
      const second = await save(first, 'mine');
      const late = aSaving(first, { mark: 'late' });
      expect(await store.commitReturn(late)).toEqual({ ok: false, reason: 'stale' });
      expect(await store.returnOf(place)).toEqual(second);
      expect(await store.versionsOf(place)).toHaveLength(2);
      expect(await store.eventsOf('2021Q4')).toHaveLength(2);
      expect(await store.answerTo(place, late.key.key, late.head.changedAt)).toBeUndefined();
    });

    it('that takes the return for new is refused when there is one', async () => {
      await save();
      expect(await store.commitReturn(aSaving(undefined, { mark: 'again' }))).toEqual({
        ok: false,
        reason: 'stale',
      });
    });

    it('for a return that is not there is refused when it expects one', async () => {
      const elsewhere = await save();
      const commit = aSaving({ ...elsewhere, unit: 'lijia' }, { unit: 'lijia' });
      expect(await store.commitReturn(commit)).toEqual({ ok: false, reason: 'stale' });
    });
  });

  describe('a key', () => {
    it('is taken by the first commit and keeps its answer', async () => {
      const commit = aSaving(undefined, { key: 'once' });
      const first = await committed(commit);
      const again = aSaving(first, { key: 'once', mark: 'other' });
      expect(await store.commitReturn(again)).toEqual({ ok: false, reason: 'key-taken' });
      expect(await store.answerTo(place, 'once', commit.head.changedAt)).toEqual({
        fingerprint: commit.key.fingerprint,
        head: commit.head,
        version: commit.version,
      });
    });

    it('belongs to one return: another unit may use the same text', async () => {
      await committed(aSaving(undefined, { key: 'once' }));
      await committed(aSaving(undefined, { key: 'once', unit: 'lijia' }));
      expect(await store.statesOf('2021Q4')).toHaveLength(2);
    });

    it('is told with its answer as long as it is kept', async () => {
      const commit = aSaving(undefined, { key: 'once' });
      await committed(commit);
      await committed(aSaving(undefined, { quarter: '2021Q3' }));
      const { head, version, key } = commit;
      expect(await store.answersOf('2021Q4', head.changedAt)).toEqual([{ ...key, head, version }]);
      expect(await store.answersOf('2021Q4', '2022-01-01T00:00:00.000Z')).toEqual([]);
    });

    it('is forgotten after its time', async () => {
      const first = await committed(aSaving(undefined, { key: 'once', second: 0 }));
      expect(await store.answerTo(place, 'once', '2022-01-01T00:00:00.000Z')).toBeUndefined();
      const later = aSaving(first, { key: 'once', second: 120 });
      expect((await store.commitReturn(later)).ok).toBe(true);
    });
  });

  describe('versions', () => {
    it('are all kept, the newest first, each with its own rows', async () => {
      const first = await committed(aSaving(undefined, { rows: 2, mark: 'one' }));
      await committed(aSaving(first, { rows: 5, mark: 'two' }));
      expect((await store.versionsOf(place)).map(({ version }) => version)).toEqual([2, 1]);
      expect((await store.ledgerOf(place, 1))?.rows).toHaveLength(2);
      expect((await store.ledgerOf(place, 2))?.rows).toHaveLength(5);
      expect(await store.ledgerOf(place, 3)).toBeUndefined();
      expect(await store.sheetsOf(place, 3)).toBeUndefined();
    });

    it('come into force by approval, and stay in force while the next one waits', async () => {
      const first = await save(undefined, 'one');
      const version = await store.versionOf(place, 1);
      if (version === undefined) throw new Error('The version has just been saved.');
      const approved = await committed(anApproval(first, version));
      const waiting = await save(approved, 'two');
      expect(waiting.inForce?.version).toBe(1);
      expect(waiting.reported?.version).toBe(2);
      expect((await store.versionOf(place, 1))?.state).toBe('approved');
      expect(await store.ledgerOf(place, 1)).toEqual(contentOf(3, 'one').ledger);
    });
  });

  describe('quarters and units', () => {
    it('do not see each other', async () => {
      await committed(aSaving(undefined, { quarter: '2021Q3', mark: 'q3' }));
      await committed(aSaving(undefined, { quarter: '2021Q4', mark: 'q4' }));
      await committed(aSaving(undefined, { unit: 'hutang-east', mark: 'east' }));
      expect((await store.statesOf('2021Q3')).map(({ latest }) => latest.contentHash)).toEqual(['hash 1 q3']);
      expect(await store.versionsOf(place)).toHaveLength(1);
      expect(await store.statesOf('2022Q1')).toEqual([]);
      expect(await store.returnOf({ quarter: '2022Q1', unit: 'hutang' })).toBeUndefined();
    });
  });

  describe('the trail', () => {
    it('chains every event to the one before', async () => {
      const first = await save(undefined, 'one');
      await save(first, 'two');
      await committed(aSaving(undefined, { unit: 'lijia' }));
      const events = await store.eventsOf('2021Q4');
      expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      const digests = events.map((event) => createHash('sha256').update(JSON.stringify(event)).digest('hex'));
      expect(events.map(({ previous }) => previous)).toEqual(['', digests[0], digests[1]]);
    });

    it('tells changes in the order of the commits, page by page, each once', async () => {
      const first = await save(undefined, 'one');
      await committed(aSaving(undefined, { unit: 'lijia' }));
      await save(first, 'two');
      expect((await allChanges(store, 2)).map(({ unit, revision }) => [unit, revision])).toEqual([
        ['hutang', 1],
        ['lijia', 1],
        ['hutang', 2],
      ]);
    });

    it('goes on telling changes from where it stopped', async () => {
      const first = await save(undefined, 'one');
      const { position } = await lastPage(store, '', 10);
      expect((await store.changesSince(position, 10)).changes).toEqual([]);
      await save(first, 'two');
      expect((await lastPage(store, position, 10)).changes).toEqual([
        {
          ...{ ...place, revision: 2, verb: 'submit', version: 2, contentHash: 'hash 2 two' },
          ...{ at: '2021-12-31T00:00:01.000Z', by: first.changedBy.id },
        },
      ]);
    });

    it('gives another system every change once, by what it was answered the last time', async () => {
      const saving = aSaving(undefined, { mark: 'one' });
      const first = await committed(saving);
      await committed(anApproval(first, saving.version));
      await committed(aSaving(undefined, { unit: 'lijia' }));
      const seen: string[] = [];
      let after = '';
      for (let page = 0; page < 10; page += 1) {
        const answer = await listChanges({ store, digest }, anotherSystem, { after, most: 1 });
        if (!answer.ok) throw new Error(answer.reason.sentence);
        seen.push(...answer.value.changes.map(({ unit, verb, version }) => `${unit} ${verb} ${version}`));
        ({ after } = answer.value);
      }
      expect(seen).toEqual(['hutang submit 1', 'hutang approve 1', 'lijia submit 1']);
      await committed(aSaving(undefined, { unit: 'qianhuang' }));
      const later = await listChanges({ store, digest }, anotherSystem, { after, most: 10 });
      expect(later).toMatchObject({ ok: true, value: { changes: [{ unit: 'qianhuang' }] } });
      expect(JSON.stringify(later)).not.toContain(first.changedBy.name);
    });

    it('refuses a position that was never answered, and a clerk', async () => {
      await save(undefined, 'one');
      for (const after of ['1', '0000000000000000.1', 'x'.repeat(50)])
        expect(await listChanges({ store, digest }, anotherSystem, { after, most: 10 })).toMatchObject({
          reason: { kind: 'position-unknown' },
        });
      const clerk: User = { ...anotherSystem, role: 'clerk', unit: 'hutang' };
      expect(await listChanges({ store, digest }, clerk, { after: '', most: 10 })).toMatchObject({
        reason: { kind: 'not-permitted' },
      });
    });
  });

  describe('the lines of districts', () => {
    const rollup = (district: string, commits: number, distinct = 7): DistrictRollup => ({
      district,
      quarter: '2021Q4',
      commits,
      changedAt: '2021-12-31T00:00:00.000Z',
      units: 1,
      waiting: 0,
      approved: { sumOfTowns: 8, distinct, target: 670 },
      submitted: { sumOfTowns: 8, distinct, target: null },
    });

    /** Lines of this test alone: a real account may hold those of other days. */
    let eastId = '';
    let westId = '';
    beforeEach(() => {
      [eastId, westId] = [`east ${randomUUID()}`, `west ${randomUUID()}`];
    });
    const ours = async (quarter: Quarter = '2021Q4'): Promise<readonly DistrictRollup[]> =>
      (await store.rollupsOf(quarter)).filter(({ district }) => [eastId, westId].includes(district));

    it('stand by district, and only in their quarter', async () => {
      const [east, west] = [rollup(eastId, 3), rollup(westId, 1)];
      expect(await store.keepRollup(west)).toBe('kept');
      expect(await store.keepRollup(east)).toBe('kept');
      expect(await ours()).toEqual([east, west]);
      expect(await ours('2021Q3')).toEqual([]);
    });

    it('are replaced by newer ones and by the same made anew, never by older ones', async () => {
      await store.keepRollup(rollup(eastId, 3));
      expect(await store.keepRollup(rollup(eastId, 2, 1))).toBe('older');
      expect(await ours()).toEqual([rollup(eastId, 3)]);
      expect(await store.keepRollup(rollup(eastId, 3, 9))).toBe('kept');
      expect(await store.keepRollup(rollup(eastId, 4, 10))).toBe('kept');
      expect(await ours()).toEqual([rollup(eastId, 4, 10)]);
    });

    it('of many at once end as the newest', async () => {
      await Promise.all([5, 2, 9, 4, 7].map((commits) => store.keepRollup(rollup(eastId, commits))));
      expect(await ours()).toEqual([rollup(eastId, 9)]);
    });
  });

  describe('the line over all districts', () => {
    const count = { sumOfTowns: 8, distinct: 7, target: null };
    const nation = (commits: number): NationRollup => ({
      quarter: '2098Q4',
      commits,
      changedAt: '2098-12-31T00:00:00.000Z',
      ...{ districts: 2, units: 3, waiting: 0, approved: count, submitted: count },
    });

    it('is none until one is kept; older ones change nothing, and it is no district', async () => {
      // All districts of a real account share the line: a time no earlier run has left anything at.
      const commits = Date.now();
      expect(await store.nationOf('2097Q4')).toBeUndefined();
      expect(await store.keepNation(nation(commits))).toBe('kept');
      expect(await store.keepNation(nation(commits - 1))).toBe('older');
      expect(await store.nationOf('2098Q4')).toEqual(nation(commits));
      expect(await store.keepNation(nation(commits + 1))).toBe('kept');
      expect(await store.nationOf('2098Q4')).toEqual(nation(commits + 1));
      expect(await store.rollupsOf('2098Q4')).toEqual([]);
    });
  });

  it('keeps everything of its versions when it is swept', async () => {
    const first = await committed(aSaving(undefined, { rows: 3, mark: 'one' }));
    await committed(aSaving(first, { rows: 4, mark: 'two' }));
    await store.sweep('2021Q4', '2032-01-01T00:00:00.000Z');
    expect(await store.ledgerOf(place, 1)).toEqual(contentOf(3, 'one').ledger);
    expect(await store.ledgerOf(place, 2)).toEqual(contentOf(4, 'two').ledger);
    expect(await store.versionsOf(place)).toHaveLength(2);
  });

  it('lets exactly one of many at the same revision win', async () => {
    const first = await save();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.commitReturn(aSaving(first, { mark: `try ${index}` }))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await store.returnOf(place))?.revision).toBe(2);
    expect(await store.versionsOf(place)).toHaveLength(2);
  });

  describe('a note', () => {
    const reminder = (on: CalendarDate, units: readonly string[] = ['hutang']): Reminder => ({
      kind: 'reminder',
      name: `2021Q4.${on}`,
      at: `${on}T01:20:00.000Z`,
      quarter: '2021Q4',
      dueOn: '2022-01-10',
      on,
      units,
    });

    it('is written once: whoever comes second is told so, and it stays as it was', async () => {
      expect(await store.keepNote(reminder('2022-01-05'))).toBe(true);
      expect(await store.keepNote(reminder('2022-01-05', []))).toBe(false);
      expect(await store.noteOf('reminder', '2021Q4.2022-01-05')).toEqual(reminder('2022-01-05'));
    });

    it('is found among those of its kind, by its name or by how that begins, in the order of the names', async () => {
      await store.keepNote(reminder('2022-01-09'));
      await store.keepNote(reminder('2022-01-05'));
      await store.keepNote({ ...reminder('2022-01-05'), name: '2021Q3.2021-10-05', quarter: '2021Q3' });
      expect(await store.notesOf('reminder', '2021Q4.')).toEqual([
        reminder('2022-01-05'),
        reminder('2022-01-09'),
      ]);
      expect(await store.noteOf('closing', '2021Q4.2022-01-05')).toBeUndefined();
      expect(await store.notesOf('closing', '')).toEqual([]);
    });

    it('written by many at once is written by one', async () => {
      const kept = await Promise.all(Array.from({ length: 8 }, () => store.keepNote(reminder('2022-01-05'))));
      expect(kept.filter((mine) => mine)).toHaveLength(1);
    });
  });
}
