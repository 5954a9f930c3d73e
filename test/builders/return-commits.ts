import type { Quarter } from '../../shared/domain/period.ts';
import type {
  ReturnCommit,
  ReturnContent,
  ReturnHead,
  ReturnVersion,
  VersionTotals,
} from '../../shared/ports/store.ts';
import { aLedger, aRow } from './ledgers.ts';

export const officer = { id: 'bureau-officer', name: '例科员' };

/** A ledger of so many rows with the sheet it stands on. */
export const contentOf = (rows: number, mark = ''): ReturnContent => ({
  ledger: aLedger({
    rows: Array.from({ length: rows }, (_, index) => aRow(index + 1)),
    problems: [
      {
        sheet: 'Sheet1',
        cell: 'B2',
        kind: 'uscc-missing',
        severity: 'error',
        field: 'uscc',
        message: `B2：${mark}`,
      },
    ],
  }),
  date1904: false,
  sheets: [
    {
      name: 'Sheet1',
      visibility: 'visible',
      rows: Array.from({ length: rows }, (_, row) => ({
        row,
        cells: [
          { column: 0, kind: 'text', value: `常州例${row}科技有限公司${mark}` },
          { column: 1, kind: 'number', value: row / 7 },
          { column: 3, kind: 'uncached', value: null, formula: 'A1&B1' },
        ],
      })),
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      hiddenRows: [],
      hiddenColumns: [{ first: 2, last: 2 }],
    },
  ],
});

const totalsOf = (version: number, content: ReturnContent, mark: string): VersionTotals => ({
  version,
  file: '湖塘镇.xlsx',
  contentHash: `hash ${version} ${mark}`,
  sheets: content.sheets.map(({ name }) => name),
  rows: content.ledger.rows.length,
  counted: content.ledger.rows.length,
  errors: 1,
  warnings: 0,
  hints: 0,
  zeroReport: false,
});

interface Saving {
  readonly quarter?: Quarter;
  readonly unit?: string;
  readonly key?: string;
  readonly rows?: number;
  readonly mark?: string;
  /** Seconds after the first moment. */
  readonly second?: number;
}

const momentAt = (second: number): string => new Date(Date.UTC(2021, 11, 31, 0, 0, second)).toISOString();

/** The commit that saves the next version on top of what was read. */
export function aSaving(read: ReturnHead | undefined, saving: Saving = {}): ReturnCommit {
  const { quarter = '2021Q4', unit = 'hutang', rows = 3, mark = '', second = read?.revision ?? 0 } = saving;
  const number = (read?.version ?? 0) + 1;
  const content = contentOf(rows, mark);
  const totals = totalsOf(number, content, mark);
  const version: ReturnVersion = {
    version: number,
    state: 'submitted',
    savedAt: momentAt(second),
    savedBy: officer,
    source: 'sent',
    totals,
    explanation: null,
    decision: null,
  };
  return {
    expected: read?.revision ?? 0,
    head: {
      quarter,
      unit,
      revision: (read?.revision ?? 0) + 1,
      version: number,
      state: 'submitted',
      inForce: read?.inForce ?? null,
      reported: totals,
      latest: totals,
      changedAt: momentAt(second),
      changedBy: officer,
    },
    version,
    content,
    verb: 'submit',
    key: {
      key: saving.key ?? `save ${quarter} ${unit} ${number} ${mark}`,
      fingerprint: `save ${mark}`,
      until: momentAt(second + 60),
    },
  };
}

/** The commit that approves the newest version. */
export function anApproval(read: ReturnHead, version: ReturnVersion): ReturnCommit {
  const at = momentAt(read.revision);
  return {
    expected: read.revision,
    head: {
      ...read,
      revision: read.revision + 1,
      state: 'approved',
      inForce: version.totals,
      reported: version.totals,
      changedAt: at,
    },
    version: { ...version, state: 'approved', decision: { at, by: officer, reason: null, remarks: [] } },
    content: null,
    verb: 'approve',
    key: {
      key: `approve ${read.unit} ${read.revision}`,
      fingerprint: 'approve',
      until: momentAt(read.revision + 60),
    },
  };
}
