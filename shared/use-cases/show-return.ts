import type { User } from '../domain/user.ts';
import type { Ledger } from '../ledgers/ledger.ts';
import type { ReturnVersion } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { type WantedVersion, findVersion } from './find-version.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import { type ReturnLine, returnLine } from './return-line.ts';
import type { Surroundings } from './surroundings.ts';

export interface ShownReturn extends Pick<Ledger, 'file' | 'format' | 'tables' | 'rows' | 'problems'> {
  readonly return: ReturnLine;
  readonly version: ReturnVersion;
  readonly sheets: readonly SheetTab[];
}

export interface SheetTab {
  readonly index: number;
  readonly name: string | null;
  readonly rows: number;
}

/** A return with its rows and problems, and the names of its sheets. */
export async function showReturn(
  { store }: Pick<Surroundings, 'store'>,
  user: User,
  wanted: WantedVersion,
): Promise<Result<ShownReturn, Refusal>> {
  const found = await findVersion({ store }, user, wanted);
  if (!found.ok) return found;
  const { unit, place, head, version } = found.value;
  const [ledger, sent] = await Promise.all([
    store.ledgerOf(place, version.version),
    store.sheetsOf(place, version.version),
  ]);
  if (ledger === undefined || sent === undefined)
    return refused('version-not-found', serviceMessages.versionNotFound(version.version));
  const { file, format, tables, rows, problems } = ledger;
  return ok({
    return: returnLine(unit, place.quarter, head),
    version,
    file,
    format,
    tables,
    sheets: sent.sheets.map(({ name, rows: inSheet }, index) => ({ index, name, rows: inSheet.length })),
    rows,
    problems,
  });
}
