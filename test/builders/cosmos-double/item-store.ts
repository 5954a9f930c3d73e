import { randomUUID } from 'node:crypto';

import { chargeOf, leastCharge } from './request-charges.ts';

export interface ContainerDefinition {
  readonly id: string;
  readonly partitionKey: { readonly paths: readonly string[] };
  readonly defaultTtl?: number;
}

export type ItemBody = Readonly<Record<string, unknown>>;

export interface Item {
  readonly pk: string;
  readonly id: string;
  readonly body: ItemBody;
  readonly etag: string;
  readonly bytes: number;
  /** Number of the change in the container: items of one transaction share it. */
  readonly lsn: number;
  readonly writtenAt: number;
}

/** What one operation on one item answers, as the service does. */
export interface Reply {
  readonly status: number;
  readonly charge: number;
  readonly substatus?: number;
  readonly item?: Item;
}

export interface ItemStore {
  readonly definition: ContainerDefinition;
  readonly get: (pk: string, id: string) => Item | undefined;
  readonly put: (pk: string, body: ItemBody) => Item;
  readonly remove: (pk: string, id: string) => void;
  readonly items: () => readonly Item[];
  readonly lsn: () => number;
  /** Everything that the work writes has one number; what it threw away or refused is undone. */
  readonly transaction: <Answer>(work: () => { readonly keep: boolean; readonly answer: Answer }) => Answer;
}

const keyOf = (pk: string, id: string): string => `${pk}\n${id}`;

/** The items of one container; time is an argument, so that what ends can be waited for without waiting. */
export function itemStore(definition: ContainerDefinition, now: () => number): ItemStore {
  const items = new Map<string, Item>();
  let undo: (readonly [string, Item | undefined])[] = [];
  let lsn = 0;
  const set = (key: string, item: Item | undefined): void => {
    if (item === undefined) items.delete(key);
    else items.set(key, item);
  };
  const change = (key: string, item: Item | undefined): void => {
    undo.push([key, items.get(key)]);
    set(key, item);
  };
  const isOver = ({ body, writtenAt }: Item): boolean => {
    if (definition.defaultTtl === undefined) return false;
    const seconds = typeof body['ttl'] === 'number' ? body['ttl'] : definition.defaultTtl;
    return seconds > 0 && now() >= writtenAt + seconds * 1_000;
  };
  return {
    definition,
    get: (pk, id) => {
      const item = items.get(keyOf(pk, id));
      return item === undefined || isOver(item) ? undefined : item;
    },
    put: (pk, body) => {
      const id = String(body['id']);
      const bytes = Buffer.byteLength(JSON.stringify(body));
      const item = { pk, id, body, etag: `"${randomUUID()}"`, bytes, lsn, writtenAt: now() };
      change(keyOf(pk, id), item);
      return item;
    },
    remove: (pk, id) => {
      change(keyOf(pk, id), undefined);
    },
    items: () => [...items.values()].filter((item) => !isOver(item)),
    lsn: () => lsn,
    transaction: (work) => {
      undo = [];
      lsn += 1;
      const { keep, answer } = work();
      if (keep) return answer;
      for (const [key, item] of undo.toReversed()) set(key, item);
      lsn -= 1;
      return answer;
    },
  };
}

export type Write = 'Create' | 'Upsert' | 'Replace' | 'Delete';

export interface Operation {
  readonly operationType: Write | 'Read';
  readonly id?: string;
  readonly resourceBody?: ItemBody;
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
}

const largestItem = 2 * 1024 * 1024;
const longestId = 1_023;

/** One operation in one partition, outside or inside a batch. */
export function operate(store: ItemStore, pk: string, operation: Operation): Reply {
  const { operationType, resourceBody } = operation;
  const id = operation.id ?? String(resourceBody?.['id']);
  const there = store.get(pk, id);
  if (operationType === 'Read') return readReply(there, operation);
  const refused = refusal(operation, id, there);
  if (refused !== undefined) return { status: refused, charge: leastCharge };
  if (operationType === 'Delete') {
    store.remove(pk, id);
    return { status: 204, charge: chargeOf('write', there?.bytes ?? 0) };
  }
  const invalid = resourceBody === undefined ? 400 : invalidBody(store, { pk, id, body: resourceBody });
  if (resourceBody === undefined || invalid !== undefined) return { status: invalid ?? 400, charge: 0 };
  const item = store.put(pk, resourceBody);
  return { status: there === undefined ? 201 : 200, charge: chargeOf('write', item.bytes), item };
}

function readReply(there: Item | undefined, { ifNoneMatch }: Operation): Reply {
  if (there === undefined) return { status: 404, charge: leastCharge };
  if (ifNoneMatch === there.etag) return { status: 304, charge: leastCharge, item: there };
  return { status: 200, charge: chargeOf('read', there.bytes), item: there };
}

function refusal({ operationType, ifMatch }: Operation, id: string, there: Item | undefined) {
  if (id === '' || /[/\\?#]/.test(id) || Buffer.byteLength(id) > longestId) return 400;
  if (operationType === 'Create') return there === undefined ? undefined : 409;
  if (there === undefined) return operationType === 'Upsert' && ifMatch === undefined ? undefined : 404;
  return ifMatch === undefined || ifMatch === there.etag ? undefined : 412;
}

interface Addressed {
  readonly pk: string;
  readonly id: string;
  readonly body: ItemBody;
}

function invalidBody({ definition }: ItemStore, { pk, id, body }: Addressed): number | undefined {
  const values = definition.partitionKey.paths.map((path) => body[path.slice(1)]);
  const { ttl } = body;
  if (body['id'] !== id || JSON.stringify(values) !== pk) return 400;
  if (ttl !== undefined && !(Number.isInteger(ttl) && (ttl === -1 || Number(ttl) > 0))) return 400;
  return Buffer.byteLength(JSON.stringify(body)) > largestItem ? 413 : undefined;
}
