import { describe, expect, it } from '@jest/globals';

import { loggedError } from '../../../functions/serving/logged-error.ts';

const mobile = '15400000000';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
}

describe('what the log keeps of an exception', () => {
  it('is its kind and where it was thrown, not the words of a person that its message quotes', () => {
    const thrown = thrownBy(() => JSON.parse(`拟某 ${mobile}`));
    expect((thrown as Error).message).toContain(mobile);
    const logged = loggedError(thrown);
    expect(logged).toMatch(/^SyntaxError\n\s+at /);
    expect(logged).not.toContain(mobile);
    expect(logged).not.toContain('拟某');
  });

  it('keeps the code that a library gave', () => {
    const thrown = Object.assign(new Error(mobile), { code: 'ECONNRESET' });
    expect(loggedError(thrown)).toMatch(/^Error ECONNRESET\n/);
  });

  it('does not take a message of several lines for places', () => {
    expect(loggedError(new Error(`first\n    at ${mobile}`))).not.toContain(mobile);
  });

  it('says of what is no error only its type', () => {
    expect(loggedError(mobile)).toBe('thrown: string');
  });
});
