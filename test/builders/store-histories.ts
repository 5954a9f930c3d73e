import type { Note } from '../../shared/ports/note.ts';
import type { ReturnCommit, ReturnHead, Store } from '../../shared/ports/store.ts';
import { aSaving, anApproval } from './return-commits.ts';

export const someNotes: readonly Note[] = [
  { kind: 'closing', name: '2021Q3', at: '2021-10-11T00:00:00.000Z', quarter: '2021Q3', dueOn: '2021-10-10' },
  { kind: 'dead-letter', name: 'one', at: '2021-10-11T00:00:00.000Z', about: '2021Q3', reason: 'unknown' },
];

/** Sends, approvals and keys that still hold, in two quarters; `rows` of each return. */
export async function aHistory(store: Store, rows = 3): Promise<void> {
  const made = async (commit: ReturnCommit): Promise<ReturnHead> => {
    const answer = await store.commitReturn(commit);
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value.head;
  };
  const approved = async (head: ReturnHead): Promise<ReturnHead> => {
    const version = await store.versionOf(head, head.version);
    if (version === undefined) throw new Error('It has just been saved.');
    return made(anApproval(head, version));
  };
  await made(aSaving(undefined, { quarter: '2021Q3', unit: 'lijia', rows, mark: 'q3' }));
  const first = await approved(await made(aSaving(undefined, { rows, mark: 'one' })));
  await made(aSaving(undefined, { unit: 'qianhuang', rows: 0, mark: 'zero' }));
  await approved(await made(aSaving(first, { rows: rows + 2, mark: 'two' })));
  for (const note of someNotes) await store.keepNote(note);
}
