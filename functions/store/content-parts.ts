import type { Sheet } from '../../shared/files/sheet.ts';
import type { Ledger } from '../../shared/ledgers/ledger.ts';
import type { ReturnContent, SentSheets } from '../../shared/ports/store.ts';
import { type PackedJson, packJson, unpackJson } from './packed-json.ts';
import { sha256 } from './sha256.ts';

/** A piece of a return's content; its id is made from what it holds, so that what did not change is stored once. */
export interface Part {
  readonly id: string;
  readonly body: PackedJson;
  /** The body as JSON: it is long, and written out once. */
  readonly text: string;
}

/** Which parts make up a version. */
export interface Manifest {
  readonly ledger: PartList;
  readonly rows: PartList;
  readonly problems: PartList;
  readonly date1904: boolean;
  readonly sheets: readonly { readonly head: PartList; readonly rows: PartList }[];
}

export type PartList = readonly string[];

/** Rows of one part: about 100 kB of usual ones. Rows with long texts are parted further, as documents may not grow. */
const rowsOfPart = 500;
const largestPart = 500_000;

const hashOf = (text: string): string => sha256(text).slice(0, 32);

/** Whether a part still holds what its id was made from: SQLite itself keeps no checksums. */
export const isWhole = ({ id, body }: Omit<Part, 'text'>): boolean =>
  id.endsWith(`:${hashOf(JSON.stringify(body))}`);

function written(value: unknown): Omit<Part, 'id'> {
  const body = packJson(value);
  return { body, text: JSON.stringify(body) };
}

export function contentParts(unit: string, content: ReturnContent) {
  const parts = new Map<string, Part>();
  const addPart = (part: Omit<Part, 'id'>): string => {
    const id = `part:${unit}:${hashOf(part.text)}`;
    parts.set(id, { id, ...part });
    return id;
  };
  const add = (value: unknown): string => addPart(written(value));
  const addSlice = (values: readonly unknown[]): PartList => {
    const part = written(values);
    if (values.length === 1 || part.text.length <= largestPart) return [addPart(part)];
    const half = Math.ceil(values.length / 2);
    return [...addSlice(values.slice(0, half)), ...addSlice(values.slice(half))];
  };
  const addAll = (values: readonly unknown[]): PartList => slices(values).flatMap(addSlice);
  const { rows, problems, ...ledger } = content.ledger;
  const manifest: Manifest = {
    ledger: [add(ledger)],
    rows: addAll(rows),
    problems: addAll(problems),
    date1904: content.date1904,
    sheets: content.sheets.map(({ rows: cells, ...head }) => ({ head: [add(head)], rows: addAll(cells) })),
  };
  return { manifest, parts: [...parts.values()] };
}

function slices(values: readonly unknown[]): readonly (readonly unknown[])[] {
  const count = Math.ceil(values.length / rowsOfPart);
  return Array.from({ length: count }, (_, part) => values.slice(part * rowsOfPart, (part + 1) * rowsOfPart));
}

/** What has to be read for the rows and problems of a version, for its cells, and for all of it. */
export const ledgerParts = ({ ledger, rows, problems }: Manifest): PartList => [
  ...ledger,
  ...rows,
  ...problems,
];

export const sheetParts = ({ sheets }: Manifest): PartList =>
  sheets.flatMap(({ head, rows }) => [...head, ...rows]);

export const partsOf = (manifest: Manifest): PartList => [...ledgerParts(manifest), ...sheetParts(manifest)];

/** Reads a part's body by its id; what is missing throws, because a manifest and its parts are written together. */
export type ReadPart = (id: string) => PackedJson;

const one = (ids: PartList, read: ReadPart): object =>
  ids.reduce<object>((whole, id) => ({ ...whole, ...(unpackJson(read(id)) as object) }), {});

const many = (ids: PartList, read: ReadPart): readonly unknown[] =>
  ids.flatMap((id) => unpackJson(read(id)) as readonly unknown[]);

/** What was packed here comes out as it went in: the shapes are this product's own. */
export const ledgerOfParts = ({ ledger, rows, problems }: Manifest, read: ReadPart): Ledger =>
  ({ ...one(ledger, read), rows: many(rows, read), problems: many(problems, read) }) as unknown as Ledger;

export const sheetsOfParts = ({ date1904, sheets }: Manifest, read: ReadPart): SentSheets => ({
  date1904,
  sheets: sheets.map(
    ({ head, rows }) => ({ ...one(head, read), rows: many(rows, read) }) as unknown as Sheet,
  ),
});
