import { storeFailure } from '../../shared/ports/store-failure.ts';
import type { Note, NoteKind, NoteOfKind, Notes } from '../../shared/ports/note.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';
import { over } from './batch-operations.ts';
import { cosmosDocument } from './cosmos-document.ts';
import type { CosmosItems } from './cosmos-items.ts';
import { type Chances, pause } from './persistence.ts';

const mostAttempts = 6;

/** Notes lie in a container of their own, a partition a kind: whoever follows the returns does not meet them. */
export function cosmosNotes(notes: CosmosItems, chances: Chances, district: string): Notes {
  const pkOf = (kind: NoteKind): string => `${district}:${kind}`;
  const noteOf = async <Kind extends NoteKind>(kind: Kind, name: string) =>
    (await notes.read(pkOf(kind), `note:${name}`))?.body as Marked<NoteOfKind<Kind>> | undefined;
  return {
    keepNote: async (note) => {
      const [pk, mark] = [pkOf(note.kind), chances.newId()];
      for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
        const there = await noteOf(note.kind, note.name);
        if (there !== undefined) return there.mark === mark;
        const outcome = await notes.batch(pk, [
          over(cosmosDocument(pk, `note:${note.name}`, { note, mark }), undefined),
        ]);
        if (outcome === 'done') return true;
        await pause(chances, attempt);
      }
      throw storeFailure('busy', cosmosMessages.busy);
    },
    noteOf: async (kind, name) => (await noteOf(kind, name))?.note,
    notesOf: async <Kind extends NoteKind>(kind: Kind, beginning: string) =>
      (await notes.list(pkOf(kind), `note:${beginning}`)).map(
        ({ body }) => (body as Marked<NoteOfKind<Kind>>).note,
      ),
  };
}

/** A note with the attempt that wrote it: whoever got no answer sees whether it was his. */
interface Marked<Kept extends Note> {
  readonly note: Kept;
  readonly mark: string;
}
