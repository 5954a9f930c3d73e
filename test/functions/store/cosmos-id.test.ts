import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { cosmosId } from '../../../functions/store/cosmos-id.ts';

const texts = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('the id of a document', () => {
  it('never holds what Cosmos DB does not take, whatever ours is', () => {
    fc.assert(
      fc.property(texts, (id) => {
        expect(cosmosId(id)).toMatch(/^[A-Za-z0-9:._~-]*$/);
        expect(cosmosId(id).length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('is another for another id', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(cosmosId(one) === cosmosId(other)).toBe(one === other);
      }),
    );
    expect(cosmosId('a/b')).not.toBe(cosmosId('a~2fb'));
  });

  it('begins as its prefix does, so that a range finds it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 10 }),
        fc.string({ maxLength: 10 }),
        (prefix, rest) => {
          expect(cosmosId(prefix + rest).startsWith(cosmosId(prefix))).toBe(true);
        },
      ),
    );
  });

  it('stays as it is where it is plain', () => {
    expect(cosmosId('version:hutang:00000012')).toBe('version:hutang:00000012');
  });
});
