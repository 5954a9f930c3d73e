import type { OrgUnit } from '../domain/org-unit.ts';
import type { Quarter } from '../domain/period.ts';
import type { User } from '../domain/user.ts';
import type { Workbook } from '../files/sheet.ts';
import { problemOfFile } from '../ledgers/problem-at.ts';
import { type Result, failed } from '../result.ts';
import { findUnit } from './find-unit.ts';
import { permit } from './permit.ts';
import { ledgerOf, readSent } from './read-sent.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refused.ts';
import { type SavedReturn, saveReturn } from './save-return.ts';
import type { Surroundings } from './surroundings.ts';

export interface MailedFile {
  readonly quarter: Quarter;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whose it is, where the file does not say. */
  readonly unit: string | null;
  readonly key: string;
}

/** The bureau sends a workbook for a town that mailed it. */
export async function importFile(
  surroundings: Surroundings,
  user: User,
  { quarter, file, bytes, unit: written, key }: MailedFile,
): Promise<Result<SavedReturn, Refusal>> {
  const allowed = permit(user, 'import-files');
  if (!allowed.ok) return allowed;
  const workbook = await surroundings.reader.read(bytes, file);
  if (!workbook.ok) return refused('file-refused', workbook.reason.message);
  const unit = unitOf(file, workbook.value, { quarter, written });
  if (!unit.ok) return unit;
  const sent = { kind: 'workbook', file, workbook: workbook.value } as const;
  const read = readSent(sent, { unit: unit.value, quarter, digest: surroundings.digest });
  if (!read.ok) return read;
  return saveReturn(surroundings, {
    user,
    unit: unit.value,
    quarter,
    as: 'submitted',
    source: 'mailed',
    read: read.value,
    explanation: null,
    key,
    seen: 'any',
  });
}

function unitOf(
  file: string,
  workbook: Workbook,
  { quarter, written }: { readonly quarter: Quarter; readonly written: string | null },
): Result<OrgUnit, Refusal> {
  if (written !== null) return findUnit(written);
  const { orgUnit, problems } = ledgerOf(file, workbook, quarter);
  if (orgUnit !== null) return findUnit(orgUnit);
  const untold = problems.find(({ kind }) => kind === 'unit-unknown') ?? problemOfFile('unit-unknown');
  return failed({ kind: 'unit-of-file', sentence: untold.message, problems });
}
