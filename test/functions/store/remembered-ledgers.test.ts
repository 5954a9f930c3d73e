import { describe } from '@jest/globals';

import { rememberedLedgers } from '../../../functions/store/remembered-ledgers.ts';
import { memoryStore } from '../../contracts/memory-store.ts';
import { storeContract } from '../../contracts/store.contract.ts';

describe('a store whose ledgers are remembered', () => {
  storeContract(() => Promise.resolve(rememberedLedgers(memoryStore())));
});
