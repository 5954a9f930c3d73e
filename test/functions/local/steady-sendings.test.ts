import { describe, it } from '@jest/globals';

import { expectSteadySendingsKept } from '../../builders/steady-sendings.ts';

describe('fifty returns a second for two seconds', () => {
  it('are all there after the process was killed', async () => {
    await expectSteadySendingsKept({ perSecond: 50, seconds: 2, rows: 10 });
  });
});
