import { z } from 'zod';

import { noteKinds } from '../../shared/ports/note.ts';
import type { TransferRecord } from '../../shared/use-cases/transfer/transfer-record.ts';

/** The lines of a transfer file. What hangs together is checked here; what a ledger may hold, by the hash of the file. */
export const formatName = 'district-ledgers';
export const formatVersion = 1;

export const headerShape = z.looseObject({
  kind: z.literal('header'),
  format: z.literal(formatName),
  formatVersion: z.int().min(1),
  district: z.string(),
});

export const manifestShape = z.strictObject({
  kind: z.literal('manifest'),
  returns: z.int().min(0),
  versions: z.int().min(0),
  events: z.int().min(0),
  notes: z.int().min(0),
  /** SHA-256 of the lines that two stores have alike. */
  fingerprint: z.string(),
  /** SHA-256 of all lines before this one. */
  sha256: z.string(),
});

export type Manifest = z.infer<typeof manifestShape>;

const quarter = z.string().regex(/^20\d\dQ[1-4]$/);
const author = z.strictObject({ id: z.string(), name: z.string() });
const number = z.int().min(1);

const event = z.strictObject({
  sequence: number,
  unit: z.string(),
  revision: number,
  verb: z.enum(['save-draft', 'submit', 'approve', 'send-back', 'reconcile']),
  version: number,
  at: z.string(),
  by: author,
  contentHash: z.string(),
  previous: z.string(),
});

const state = z.enum(['draft', 'submitted', 'approved', 'sent-back']);
const totals = z.looseObject({ version: number, contentHash: z.string() });
const head = z.looseObject({
  quarter,
  unit: z.string(),
  revision: number,
  version: number,
  state,
  latest: totals,
  changedAt: z.string(),
  changedBy: author,
});
const version = z.looseObject({ version: number, state, totals, savedAt: z.string(), savedBy: author });

const recordShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quarter'),
    quarter,
    events: z.array(event).min(1),
    heads: z.array(head),
    versions: z.array(z.strictObject({ unit: z.string(), saved: version })),
  }),
  z.strictObject({
    kind: z.literal('answers'),
    quarter,
    answers: z.array(
      z.strictObject({ key: z.string(), fingerprint: z.string(), until: z.string(), head, version }),
    ),
  }),
  z.strictObject({
    kind: z.literal('content'),
    quarter,
    unit: z.string(),
    version: number,
    content: z.strictObject({
      ledger: z.looseObject({ rows: z.array(z.unknown()), problems: z.array(z.unknown()) }),
      date1904: z.boolean(),
      sheets: z.array(z.looseObject({ rows: z.array(z.unknown()) })),
    }),
  }),
  z.strictObject({
    kind: z.literal('notes'),
    notes: z.array(z.looseObject({ kind: z.enum([...noteKinds]), name: z.string(), at: z.string() })),
  }),
]);

/** Undefined where the line is no record. What is inside was written by this product, as the hash will show. */
export function recordIn(line: unknown): TransferRecord | undefined {
  return recordShape.safeParse(line).success ? (line as TransferRecord) : undefined;
}
