import { describe, expect, it } from '@jest/globals';

import { correlationOf } from '../../../functions/serving/correlation.ts';

const instance = '00000000-0000-4000-8000-000000000000';
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const of = (headers: Readonly<Record<string, string>>): string =>
  correlationOf({ headers: new Headers(headers) }, instance);

describe('the number under which a request is found', () => {
  it('is the one its sender gave', () => {
    expect(of({ 'x-correlation-id': 'pane-7f3a.21' })).toBe('pane-7f3a.21');
    expect(of({ traceparent: `00-${trace}-00f067aa0ba902b7-01` })).toBe(trace);
    expect(of({ 'x-correlation-id': 'pane-7f3a', traceparent: `00-${trace}-00f067aa0ba902b7-01` })).toBe(
      'pane-7f3a',
    );
  });

  it('is ours where the sender gave none, or something that could spoil a log', () => {
    expect(of({})).toBe(instance);
    for (const text of ['short', 'x'.repeat(65), 'two words', '<script>', 'a,b,c,d,e,f', '"quoted-text"'])
      expect(of({ 'x-correlation-id': text })).toBe(instance);
    for (const text of [
      '00',
      trace,
      `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`,
      `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    ])
      expect(of({ traceparent: text })).toBe(instance);
  });
});
