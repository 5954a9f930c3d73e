import type { SentSheet } from '../../shared/api/backend.ts';
import { wallClock } from '../../shared/files/wall-clock.ts';

type SentCell = SentSheet['sheet']['rows'][number]['cells'][number];

/** A cell as plain text: days as days, everything else as it stands. */
export function shownCell(cell: SentCell, date1904: boolean): string {
  if (cell.kind === 'date')
    return wallClock(cell.value, date1904)?.replace(/[ T]00:00(:00)?$/, '') ?? String(cell.value);
  return cell.value === null ? '' : String(cell.value);
}
