import type { Item, ItemBody, ItemStore } from './item-store.ts';
import { queryCharge } from './request-charges.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** What a text means, told in TypeScript: the double runs these texts and no others. */
export interface RegisteredQuery {
  readonly matches: (item: ItemBody, parameters: Parameters) => boolean;
  readonly orderBy: (item: ItemBody) => string;
  readonly top?: number;
  readonly select: (item: Item) => unknown;
}

export type RegisteredQueries = Readonly<Record<string, RegisteredQuery>>;

interface AskedQuery {
  readonly query?: unknown;
  readonly parameters?: readonly { readonly name: string; readonly value: unknown }[];
}

export interface QueryPage {
  readonly documents: readonly unknown[];
  readonly charge: number;
  readonly continuation: string | undefined;
}

/** The service may end a page whenever it likes; the double does so early, so that nobody takes a page for all. */
const longestPage = 40;

/** One page inside one partition. Undefined for a text that nobody registered. */
export function queryPage(
  store: ItemStore,
  queries: RegisteredQueries,
  { pk, asked, size, from }: { pk: string; asked: AskedQuery; size: number; from: number },
): QueryPage | undefined {
  const registered = queries[String(asked.query)];
  if (registered === undefined) return undefined;
  const parameters = Object.fromEntries((asked.parameters ?? []).map(({ name, value }) => [name, value]));
  const found = store
    .items()
    .filter((item) => isIn(item.pk, pk) && registered.matches(item.body, parameters))
    .sort((a, b) => (registered.orderBy(a.body) < registered.orderBy(b.body) ? -1 : 1))
    .slice(0, registered.top);
  const page = found.slice(from, from + Math.min(size, longestPage));
  const next = from + page.length;
  return {
    documents: page.map(registered.select),
    charge: queryCharge(page.reduce((bytes, item) => bytes + item.bytes, 0)),
    continuation: next < found.length ? String(next) : undefined,
  };
}

/** With a hierarchical key a query may name the first levels only. */
const isIn = (itemPk: string, askedPk: string): boolean =>
  itemPk === askedPk || itemPk.startsWith(`${askedPk.slice(0, -1)},`);

/** What the service says about a text before it runs it; the SDK always asks, and needs it only across partitions. */
export const queryPlan = ({ top }: RegisteredQuery) => ({
  partitionedQueryExecutionInfoVersion: 2,
  queryInfo: {
    distinctType: 'None',
    top: top ?? null,
    orderBy: ['Ascending'],
    orderByExpressions: ['c.id'],
    aggregates: [],
    groupByExpressions: [],
    groupByAliases: [],
    groupByAliasToAggregateType: {},
    rewrittenQuery: '',
    hasSelectValue: false,
  },
  queryRanges: [{ min: '', max: 'FF', isMinInclusive: true, isMaxInclusive: false }],
});
