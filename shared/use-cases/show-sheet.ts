import type { User } from '../domain/user.ts';
import type { Sheet } from '../files/sheet.ts';
import type { Problem } from '../ledgers/problem.ts';
import type { Remark } from '../ports/store.ts';
import { type Result, ok } from '../result.ts';
import { serviceMessages } from '../text/messages/service.ts';
import { type WantedVersion, findVersion } from './find-version.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import type { Surroundings } from './surroundings.ts';

export interface WantedSheet extends WantedVersion {
  /** From 0, in the order of the tabs. */
  readonly sheet: number;
}

export interface ShownSheet {
  readonly file: string;
  readonly version: number;
  readonly date1904: boolean;
  readonly sheet: Sheet;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
}

/** A sheet as it was sent, with what was said about its cells. */
export async function showSheet(
  { store }: Pick<Surroundings, 'store'>,
  user: User,
  wanted: WantedSheet,
): Promise<Result<ShownSheet, Refusal>> {
  const found = await findVersion({ store }, user, wanted);
  if (!found.ok) return found;
  const { place, version } = found.value;
  const [ledger, sent] = await Promise.all([
    store.ledgerOf(place, version.version),
    store.sheetsOf(place, version.version),
  ]);
  const sheet = sent?.sheets[wanted.sheet];
  if (ledger === undefined || sent === undefined || sheet === undefined)
    return refused('sheet-not-found', serviceMessages.sheetNotFound(wanted.sheet));
  return ok({
    file: ledger.file,
    version: version.version,
    date1904: sent.date1904,
    sheet,
    problems: ledger.problems.filter((problem) => problem.cell !== null && problem.sheet === sheet.name),
    remarks: version.decision?.remarks.filter((remark) => remark.sheet === sheet.name) ?? [],
  });
}
