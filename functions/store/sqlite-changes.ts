import type { ChangePage, ReturnChange } from '../../shared/ports/store.ts';
import { changeOfEvent } from './change-of-event.ts';
import { documentsOf, placeOfDocument } from './return-documents.ts';
import { partition } from './sqlite-documents.ts';
import type { SqlRow, SqliteDriver } from './sqlite-driver.ts';
import { damagedFile } from './sqlite-failure.ts';

const readChanges = 'SELECT seq, pk, id, etag, at FROM changes WHERE seq > ? ORDER BY seq LIMIT ?';

/** Reads the log of commits; what each one was stands in the events of its quarter. */
export function changesAfter(driver: SqliteDriver, position: string, wish: number): ChangePage {
  const rows = driver.all(readChanges, [Number(position), wish]);
  const partitions = [...new Set(rows.map(({ pk }) => String(pk)))];
  const eventsOf = new Map(partitions.map((pk) => [pk, documentsOf(partition(driver, pk)).events()]));
  const changeOf = ({ pk, id, etag }: SqlRow): ReturnChange => {
    const { quarter, unit } = placeOfDocument(String(pk), String(id));
    const event = eventsOf.get(String(pk))?.find((one) => one.unit === unit && one.revision === Number(etag));
    if (event === undefined) throw damagedFile(`The event of ${unit} ${quarter} is not there.`);
    return changeOfEvent(quarter, event);
  };
  return { changes: rows.map(changeOf), position: String(Number(rows.at(-1)?.['seq'] ?? position)) };
}
