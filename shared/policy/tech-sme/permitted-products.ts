import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Products are judged by the measures, industries by the guidelines: two documents, two rules. */
export const permittedProducts = defineRule({
  id: 'tech-sme.permitted-products',
  name: '产品和服务',
  basis: [cite('tech-sme-measures-2017', '第六条（三）')],
  needs: [],
  mayUse: ['permittedProducts'],
  parameters: {},
  check({ permittedProducts }) {
    if (permittedProducts === undefined) return question;
    return permittedProducts ? fulfilled : violated;
  },
});

const question = ask('产品和服务是否属于禁止、限制和淘汰类');
const fulfilled = stated(
  true,
  '产品和服务未被禁止、限制或淘汰',
  '产品和服务不属于国家规定的禁止、限制和淘汰类',
);
const violated = stated(
  false,
  '产品或服务属于禁止、限制或淘汰类',
  '产品和服务不属于国家规定的禁止、限制和淘汰类',
);

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
