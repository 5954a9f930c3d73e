import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** Products are judged by the measures, industries by the guidelines: two documents, two rules. */
export const permittedProducts = defineClaim({
  id: 'tech-sme.permitted-products',
  name: '产品和服务',
  basis: [cite('tech-sme-measures-2017', '第六条（三）')],
  claim: 'permittedProducts',
  question: '产品和服务是否属于禁止、限制和淘汰类',
  required: '产品和服务不属于国家规定的禁止、限制和淘汰类',
  fulfilled: '产品和服务未被禁止、限制或淘汰',
  violated: '产品或服务属于禁止、限制或淘汰类',
});

export const review: Review<typeof permittedProducts> = {
  on: '2026-11-21',
  examples: [
    {
      name: '产品和服务未被禁止、限制或淘汰',
      on: '2026-06-30',
      given: { permittedProducts: true },
      expect: 'met',
    },
    {
      name: '产品或服务属于禁止、限制或淘汰类',
      on: '2026-06-30',
      given: { permittedProducts: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2017-05-03', given: { permittedProducts: true }, expect: 'met' },
    { name: '施行以前', on: '2017-05-02', given: { permittedProducts: true }, expect: 'not-in-force' },
  ],
};
