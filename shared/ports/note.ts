import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Quarter } from '../domain/period.ts';
import type { Moment } from './clock.ts';

/**
 * What the service notes for itself, by nobody's hand. A note is written once and never changed, so that what is done
 * twice, late, or by two instances at once is noted once.
 */
export type Note = Closing | Reminder | Beginning | DeadLetter;

interface NoteOf<Kind extends string> {
  readonly kind: Kind;
  /** Of its kind there is one with this name; letters, digits, "-" and "." alone. */
  readonly name: string;
  readonly at: Moment;
}

/** The quarter is closed: late returns go through the bureau. Its name is the quarter. */
export interface Closing extends NoteOf<'closing'> {
  readonly quarter: Quarter;
  readonly dueOn: CalendarDate;
}

/** Whose return of the quarter was missing on a day before it was due. */
export interface Reminder extends NoteOf<'reminder'> {
  readonly quarter: Quarter;
  readonly dueOn: CalendarDate;
  /** The day for which the list was made. */
  readonly on: CalendarDate;
  readonly units: readonly string[];
}

/** Since when the service looks after periods by itself; what was due before stays open. */
export interface Beginning extends NoteOf<'beginning'> {
  readonly on: CalendarDate;
}

/** A change that could not be worked off, and waits for a person. */
export interface DeadLetter extends NoteOf<'dead-letter'> {
  /** What it was about: a quarter, or the place of a document nobody knows. */
  readonly about: string;
  readonly reason: string;
}

export type NoteKind = Note['kind'];

/** Every kind, so that notes can be taken along as a whole. */
export const noteKinds: readonly NoteKind[] = ['closing', 'reminder', 'beginning', 'dead-letter'];

export type NoteOfKind<Kind extends NoteKind> = Extract<Note, { readonly kind: Kind }>;

/** Where notes are kept; a part of the store. */
export interface Notes {
  /** False when there is one of this name, which stays as it is. */
  readonly keepNote: (note: Note) => Promise<boolean>;
  readonly noteOf: <Kind extends NoteKind>(kind: Kind, name: string) => Promise<NoteOfKind<Kind> | undefined>;
  /** All of a kind whose names begin so, in the order of their names. */
  readonly notesOf: <Kind extends NoteKind>(
    kind: Kind,
    beginning: string,
  ) => Promise<readonly NoteOfKind<Kind>[]>;
}
