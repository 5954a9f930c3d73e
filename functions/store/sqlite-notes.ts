import type { Note, NoteKind, NoteOfKind, Notes } from '../../shared/ports/note.ts';
import { partition } from './sqlite-documents.ts';
import type { SqliteDriver } from './sqlite-driver.ts';

type Guarded = <Answer>(work: () => Answer) => Promise<Answer>;

/** Notes lie beside the quarters, a partition a kind; no district's partition begins like theirs. */
export function sqliteNotes(driver: SqliteDriver, guarded: Guarded): Notes {
  const notes = (kind: NoteKind) => partition(driver, `:notes:${kind}`);
  return {
    keepNote: (note: Note) => guarded(() => notes(note.kind).create(note.name, note)),
    noteOf: <Kind extends NoteKind>(kind: Kind, name: string) =>
      guarded(() => notes(kind).get(name)?.body as NoteOfKind<Kind> | undefined),
    notesOf: <Kind extends NoteKind>(kind: Kind, beginning: string) =>
      guarded(() =>
        notes(kind)
          .list(beginning)
          .map(({ body }) => body as NoteOfKind<Kind>),
      ),
  };
}
