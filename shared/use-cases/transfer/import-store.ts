import { storeFailure } from '../../ports/store-failure.ts';
import type { KeptAnswer, ReturnContent, Store } from '../../ports/store.ts';
import { transferMessages } from '../../text/messages/transfer.ts';
import { quarterName } from '../../text/period-name.ts';
import { canonical } from './canonical.ts';
import { type ReplayStep, replaySteps } from './replay-quarter.ts';
import type { QuarterRecord, TransferRecord } from './transfer-record.ts';
import { versionName } from './version-name.ts';

export interface Imported {
  /** False when somebody stopped it: done again, it goes on from there. */
  readonly ended: boolean;
  readonly commits: number;
}

export interface Importing {
  /** Asked between two commits. */
  readonly stopped: () => boolean;
  readonly onCommit: (step: ReplayStep) => void;
}

/**
 * Makes the history of the records again in a store that has none of it, or the beginning of it. Every commit is whole,
 * so that a store of which the import was cut off holds an earlier state and takes the rest another time. The records
 * were looked through before by `planImport`; what comes here is what was seen there.
 */
export async function importStore(
  store: Store,
  records: AsyncIterable<TransferRecord>,
  importing: Importing,
): Promise<Imported> {
  const rest = records[Symbol.asyncIterator]();
  let commits = 0;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return { ended: true, commits };
    const record = next.value;
    if (record.kind === 'notes') for (const note of record.notes) await store.keepNote(note);
    if (record.kind !== 'quarter') continue;
    const made = await importQuarter(store, { record, answers: await answersAfter(rest), rest }, importing);
    commits += made.commits;
    if (!made.ended) return { ended: false, commits };
  }
}

type Rest = AsyncIterator<TransferRecord, unknown>;

interface Quarter {
  readonly record: QuarterRecord;
  readonly answers: readonly KeptAnswer[];
  readonly rest: Rest;
}

async function importQuarter(
  store: Store,
  { record, answers, rest }: Quarter,
  { stopped, onCommit }: Importing,
): Promise<Imported> {
  const there = (await store.eventsOf(record.quarter)).length;
  let commits = 0;
  for (const [index, step] of replaySteps(record, answers).entries()) {
    if (stopped()) return { ended: false, commits };
    const content = step.creates ? await contentAfter(rest, step) : null;
    if (index < there) continue;
    await committed(store, step, content);
    commits += 1;
    onCommit(step);
  }
  const events = await store.eventsOf(record.quarter);
  if (canonical(events) !== canonical(record.events)) throw changed(record);
  return { ended: true, commits };
}

async function answersAfter(rest: Rest): Promise<readonly KeptAnswer[]> {
  const { value, done } = await rest.next();
  const record = value as TransferRecord | undefined;
  if (done === true || record?.kind !== 'answers') throw outOfOrder;
  return record.answers;
}

async function contentAfter(rest: Rest, { place }: ReplayStep): Promise<ReturnContent> {
  const { value, done } = await rest.next();
  const record = value as TransferRecord | undefined;
  if (done === true || record?.kind !== 'content' || versionName(record) !== versionName(place))
    throw outOfOrder;
  return record.content;
}

/** The plan has seen the order of the records: this is a bug, not a bad file. */
const outOfOrder = new Error('The records do not come in the order in which they were looked through.');

async function committed(store: Store, step: ReplayStep, content: ReturnContent | null): Promise<void> {
  const answer = await store.commitReturn({ ...step.commit, content });
  if (!answer.ok) throw changed(step.place);
}

const changed = ({ quarter }: Pick<QuarterRecord, 'quarter'>) =>
  storeFailure('busy', transferMessages.changedMeanwhile(quarterName(quarter)));
