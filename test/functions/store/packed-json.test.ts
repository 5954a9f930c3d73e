import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { packJson, unpackJson } from '../../../functions/store/packed-json.ts';

describe('packed JSON', () => {
  it('comes out as it went in, through text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(packJson(value));
        expect(unpackJson(JSON.parse(text) as ReturnType<typeof packJson>)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it('writes the names of many equal rows once', () => {
    const rows = Array.from({ length: 100 }, (_, row) => ({ enterpriseName: `例${row}`, uscc: null }));
    expect(JSON.stringify(packJson(rows)).match(/enterpriseName/g)).toHaveLength(1);
  });
});
