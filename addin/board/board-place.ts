/** Where in the board a person is; all of it stands in the address, so that it can be sent and come back to. */
export interface BoardPlace {
  readonly period: string | undefined;
  readonly sort: SortColumn;
  readonly descending: boolean;
  readonly state: string | undefined;
  /** A unit's id, or "district"; undefined on the board itself. */
  readonly unit: string | undefined;
  readonly sheet: SheetPlace | undefined;
}

export interface SheetPlace {
  readonly index: number;
  readonly version: number | undefined;
  /** The quarter of the return, which may be an earlier one of the year. */
  readonly quarter: string;
  readonly unit: string;
  readonly cell: string | undefined;
}

export const sortColumns = [
  'order',
  'target',
  'counted',
  'achievement',
  'rank',
  'state',
  'problems',
] as const;
export type SortColumn = (typeof sortColumns)[number];

export function placeIn(search: string): BoardPlace {
  const given = new URLSearchParams(search);
  const text = (name: string): string | undefined => given.get(name) ?? undefined;
  return {
    period: /^20\d\d(Q[1-4])?$/.test(text('period') ?? '') ? text('period') : undefined,
    sort: sortColumns.find((column) => column === text('sort')) ?? 'order',
    descending: text('order') === 'desc',
    state: text('state'),
    unit: text('unit'),
    sheet: sheetIn(text),
  };
}

function sheetIn(text: (name: string) => string | undefined): SheetPlace | undefined {
  const [quarter, unit] = [text('from'), text('of')];
  if (quarter === undefined || unit === undefined) return undefined;
  const version = Number(text('version'));
  return {
    index: Number(text('sheet') ?? 0),
    version: version > 0 ? version : undefined,
    quarter,
    unit,
    cell: text('cell'),
  };
}

export function searchOf({ period, sort, descending, state, unit, sheet }: BoardPlace): string {
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['period', period],
    ['sort', sort === 'order' ? undefined : sort],
    ['order', descending ? 'desc' : undefined],
    ['state', state],
    ['unit', unit],
    ['from', sheet?.quarter],
    ['of', sheet?.unit],
    ['sheet', sheet && String(sheet.index)],
    ['version', sheet?.version === undefined ? undefined : String(sheet.version)],
    ['cell', sheet?.cell],
  ];
  const told = entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return `?${new URLSearchParams(told.map(([name, value]) => [name, value])).toString()}`;
}
