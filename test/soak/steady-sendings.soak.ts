import { describe, it } from '@jest/globals';

import { expectSteadySendingsKept } from '../builders/steady-sendings.ts';

describe('fifty returns a second for thirty seconds', () => {
  it('are all there after the process was killed', async () => {
    await expectSteadySendingsKept({ perSecond: 50, seconds: 30, rows: 50 });
  });
});
