import { describe, expect, it } from '@jest/globals';

import { feedNews } from '../../../functions/store/cosmos-feed.ts';

const states = (pk: string) => ({ id: 'states', pk, type: 'states', body: {} });

describe('a batch of the change feed', () => {
  it('names each changed quarter of the district once, the earliest first', () => {
    const batch = ['wujin:2022Q1', 'wujin:2021Q4', 'wujin:2022Q1', 'elsewhere:2021Q2'].map(states);
    expect(feedNews(batch, 'wujin')).toEqual({ quarters: ['2021Q4', '2022Q1'], strangers: [] });
  });

  it('passes over the other documents of a commit', () => {
    const others = [{ ...states('wujin:2021Q4'), id: 'head:hutang' }];
    expect(feedNews(others, 'wujin')).toEqual({ quarters: [], strangers: [] });
  });

  it('hands back what is no document of the product, and still reads the rest', () => {
    const strangers = [
      null,
      7,
      'text',
      {},
      states(':2021Q4'),
      states('wujin:2021Q5'),
      { id: 1, pk: 'wujin:2021Q4' },
    ];
    expect(feedNews([...strangers, states('wujin:2021Q4')], 'wujin')).toEqual({
      quarters: ['2021Q4'],
      strangers,
    });
  });
});
