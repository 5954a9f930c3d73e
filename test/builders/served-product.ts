import { afterAll, afterEach, beforeAll } from '@jest/globals';

import { type ApiClient, signedInAs } from './api-client.ts';
import { type RunningProduct, type Starting, startProduct } from './running-product.ts';

/** The product running for the tests of one file, and two who are signed in to it. */
export interface ServedProduct {
  readonly product: () => RunningProduct;
  readonly hutang: () => ApiClient;
  readonly bureau: () => ApiClient;
}

/** Starts it before the tests, empty unless told otherwise, and ends it after them. */
export function servedProduct(starting: Starting = {}): ServedProduct {
  let served: { product: RunningProduct; hutang: ApiClient; bureau: ApiClient } | undefined;
  const standing = () => {
    if (served === undefined) throw new Error('Nothing is served before the tests begin.');
    return served;
  };
  beforeAll(async () => {
    const product = await startProduct(starting);
    served = {
      product,
      hutang: await signedInAs(product.address, 'clerk-hutang'),
      bureau: await signedInAs(product.address, 'bureau-officer'),
    };
  });
  afterAll(async () => {
    await served?.product.end('SIGTERM');
  });
  return {
    product: () => standing().product,
    hutang: () => standing().hutang,
    bureau: () => standing().bureau,
  };
}

/** Quarters that no other test of the file uses. */
export function freshQuarters(): () => string {
  let year = 2000;
  return () => `${(year += 1)}Q4`;
}

/** Starts as many as a test wants; what still runs after the test is killed. */
export function startedForATest(): (starting?: Starting) => Promise<RunningProduct> {
  const running: RunningProduct[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((product) => product.end('SIGKILL')));
  });
  return async (starting) => {
    const product = await startProduct(starting);
    running.push(product);
    return product;
  };
}
