import { createHash } from 'node:crypto';

import type { DistrictRollup } from '../../shared/ports/district-rollup.ts';
import type { NationRollup } from '../../shared/ports/nation-rollup.ts';
import type { Note, NoteKind, NoteOfKind } from '../../shared/ports/note.ts';
import type {
  KeptAnswer,
  ReturnChange,
  ReturnCommit,
  ReturnContent,
  ReturnEvent,
  ReturnHead,
  ReturnVersion,
  Store,
} from '../../shared/ports/store.ts';
import { failed, ok } from '../../shared/result.ts';

/** The store as one would explain it: plain maps, nothing shared with the real adapters. The model of the property tests. */
export function memoryStore(): Store {
  const heads = new Map<string, ReturnHead>();
  const versions = new Map<string, ReturnVersion[]>();
  const contents = new Map<string, ReturnContent>();
  const answers = new Map<string, KeptAnswer>();
  const events = new Map<string, ReturnEvent[]>();
  const changes: ReturnChange[] = [];
  const rollups = new Map<string, DistrictRollup>();
  const nations = new Map<string, NationRollup>();
  const notes = new Map<string, Note>();
  const at = ({ quarter, unit }: { readonly quarter: string; readonly unit: string }) => `${quarter} ${unit}`;
  const copy = <Value>(value: Value): Value => structuredClone(value);

  const answerTo = (place: Pick<ReturnHead, 'quarter' | 'unit'>, key: string, now: string) => {
    const answer = answers.get(`${at(place)} ${key}`);
    return answer === undefined || answer.until < now ? undefined : answer;
  };

  const commit = ({ expected, head, version, content, verb, key }: ReturnCommit) => {
    if (answerTo(head, key.key, head.changedAt) !== undefined) return failed('key-taken' as const);
    if ((heads.get(at(head))?.revision ?? 0) !== expected) return failed('stale' as const);
    heads.set(at(head), head);
    const others = (versions.get(at(head)) ?? []).filter((one) => one.version !== version.version);
    versions.set(
      at(head),
      [...others, version].sort((a, b) => b.version - a.version),
    );
    if (content !== null) contents.set(`${at(head)} ${version.version}`, copy(content));
    answers.set(`${at(head)} ${key.key}`, { ...key, head, version });
    const before = events.get(head.quarter) ?? [];
    const last = before.at(-1);
    const event: ReturnEvent = {
      sequence: before.length + 1,
      unit: head.unit,
      revision: head.revision,
      verb,
      version: version.version,
      at: head.changedAt,
      by: head.changedBy,
      contentHash: version.totals.contentHash,
      previous: last === undefined ? '' : createHash('sha256').update(JSON.stringify(last)).digest('hex'),
    };
    events.set(head.quarter, [...before, event]);
    changes.push({
      ...{ quarter: head.quarter, unit: head.unit, revision: head.revision, at: head.changedAt },
      ...{ verb, version: version.version, contentHash: event.contentHash, by: head.changedBy.id },
    });
    return ok({ head, version });
  };

  return {
    commitReturn: (one) => Promise.resolve(commit(one)),
    answerTo: (place, key, now) => {
      const found = answerTo(place, key, now);
      return Promise.resolve(
        found && { fingerprint: found.fingerprint, head: found.head, version: found.version },
      );
    },
    answersOf: (quarter, now) =>
      Promise.resolve(
        [...answers.values()].filter(({ head, until }) => head.quarter === quarter && until >= now),
      ),
    returnOf: (place) => Promise.resolve(heads.get(at(place))),
    versionsOf: (place) => Promise.resolve(versions.get(at(place)) ?? []),
    versionOf: (place, version) =>
      Promise.resolve(versions.get(at(place))?.find((one) => one.version === version)),
    ledgerOf: (place, version) => Promise.resolve(contents.get(`${at(place)} ${version}`)?.ledger),
    sheetsOf: (place, version) => {
      const content = contents.get(`${at(place)} ${version}`);
      return Promise.resolve(content && { date1904: content.date1904, sheets: content.sheets });
    },
    statesOf: (quarter) => Promise.resolve([...heads.values()].filter((head) => head.quarter === quarter)),
    eventsOf: (quarter) => Promise.resolve(events.get(quarter) ?? []),
    changesSince: (position, wish) => {
      const page = changes.slice(Number(position), Number(position) + wish);
      return Promise.resolve({ changes: page, position: String(Number(position) + page.length) });
    },
    keepRollup: (rollup) => {
      const there = rollups.get(`${rollup.quarter} ${rollup.district}`);
      if (there !== undefined && there.commits > rollup.commits) return Promise.resolve('older');
      rollups.set(`${rollup.quarter} ${rollup.district}`, rollup);
      return Promise.resolve('kept');
    },
    rollupsOf: (quarter) =>
      Promise.resolve(
        [...rollups.values()]
          .filter((rollup) => rollup.quarter === quarter)
          .sort((a, b) => (a.district < b.district ? -1 : 1)),
      ),
    keepNation: (rollup) => {
      const there = nations.get(rollup.quarter);
      if (there !== undefined && there.commits > rollup.commits) return Promise.resolve('older');
      nations.set(rollup.quarter, rollup);
      return Promise.resolve('kept');
    },
    nationOf: (quarter) => Promise.resolve(nations.get(quarter)),
    keepNote: (note) => {
      const key = `${note.kind} ${note.name}`;
      if (notes.has(key)) return Promise.resolve(false);
      notes.set(key, note);
      return Promise.resolve(true);
    },
    noteOf: <Kind extends NoteKind>(kind: Kind, name: string) =>
      Promise.resolve(notes.get(`${kind} ${name}`) as NoteOfKind<Kind> | undefined),
    notesOf: <Kind extends NoteKind>(kind: Kind, beginning: string) =>
      Promise.resolve(
        [...notes.values()]
          .filter((note): note is NoteOfKind<Kind> => note.kind === kind && note.name.startsWith(beginning))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      ),
    sweep: () => Promise.resolve(),
    check: () => Promise.resolve(),
    close: () => undefined,
  };
}
