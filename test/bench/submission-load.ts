import { Agent } from 'node:http';
import { setTimeout } from 'node:timers/promises';

import { type Sender, sendNext } from '../builders/town-senders.ts';

export interface Load {
  readonly address: string;
  readonly senders: readonly Sender[];
  readonly rows: number;
  readonly seconds: number;
}

/** What came of the sendings of one run. */
export interface LoadFigures {
  /** Milliseconds of those that were acknowledged. */
  readonly acknowledged: readonly number[];
  readonly perSecond: number;
  /** Those that were told to come again, with the seconds after which. */
  readonly toldToWait: number;
}

/** All senders at once, each with its next ledger as soon as the last one is answered, or when it was told to come again. */
export async function underLoad({ address, senders, rows, seconds }: Load): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: senders.length });
  const began = performance.now();
  const end = began + seconds * 1_000;
  const acknowledged: number[] = [];
  let toldToWait = 0;
  const sendOn = async (sender: Sender): Promise<void> => {
    while (performance.now() < end) {
      const { status, retryAfter, text, milliseconds } = await sendNext(agent, address, sender, rows);
      if (status === 503 && retryAfter > 0) {
        toldToWait += 1;
        await setTimeout(Math.min(retryAfter * 1_000, Math.max(0, end - performance.now())));
        continue;
      }
      if (status !== 201) throw new Error(text);
      acknowledged.push(milliseconds);
    }
  };
  await Promise.all(senders.map(sendOn));
  agent.destroy();
  const perSecond = acknowledged.length / ((performance.now() - began) / 1_000);
  return { acknowledged: acknowledged.toSorted((a, b) => a - b), perSecond, toldToWait };
}
