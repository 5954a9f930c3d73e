import { type ItemStore, type Operation, type Reply, operate } from './item-store.ts';

const mostOperations = 100;
const largestBatch = 2 * 1024 * 1024;

export interface BatchReply {
  readonly status: number;
  readonly charge: number;
  readonly replies: readonly Reply[];
}

/** All of the operations or none: after the first that fails the others did not happen, which 424 says. */
export function batch(store: ItemStore, pk: string, operations: readonly Operation[]): BatchReply {
  if (operations.length === 0 || operations.length > mostOperations)
    return { status: 400, charge: 0, replies: [] };
  if (Buffer.byteLength(JSON.stringify(operations)) > largestBatch)
    return { status: 413, charge: 0, replies: [] };
  return store.transaction(() => {
    const replies = operateUntilOneFails(store, pk, operations);
    const failed = replies.length < operations.length || replies.some(isFailure);
    return { keep: !failed, answer: failed ? undone(replies, operations.length) : done(replies) };
  });
}

function operateUntilOneFails(store: ItemStore, pk: string, operations: readonly Operation[]) {
  const replies: Reply[] = [];
  for (const operation of operations) {
    const reply = operate(store, pk, operation);
    replies.push(reply);
    if (isFailure(reply)) break;
  }
  return replies;
}

const isFailure = ({ status }: Reply): boolean => status >= 400;

const chargeOfAll = (replies: readonly Reply[]): number =>
  replies.reduce((sum, { charge }) => sum + charge, 0);

const done = (replies: readonly Reply[]): BatchReply => ({
  status: 200,
  charge: chargeOfAll(replies),
  replies,
});

function undone(replies: readonly Reply[], count: number): BatchReply {
  const failed = replies.findIndex(isFailure);
  return {
    status: 207,
    charge: chargeOfAll(replies),
    replies: Array.from({ length: count }, (_, index) =>
      index === failed ? (replies[index] ?? { status: 424, charge: 0 }) : { status: 424, charge: 0 },
    ),
  };
}
