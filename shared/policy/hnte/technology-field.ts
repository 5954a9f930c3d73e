import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** Eight fields with three levels; experts must name the third. */
export const technologyField = defineRule({
  id: 'hnte.technology-field',
  name: '核心技术所属领域',
  basis: [cite('hnte-measures-2016', '第十一条（三）')],
  needs: [],
  mayUse: ['technologyFieldConfirmed'],
  parameters: {},
  check({ technologyFieldConfirmed }) {
    if (technologyFieldConfirmed === undefined) return question;
    return technologyFieldConfirmed ? fulfilled : violated;
  },
});

const question = ask('核心技术是否属于国家重点支持的高新技术领域，须明确到三级目录');
const fulfilled = stated(
  true,
  '属于国家重点支持的高新技术领域',
  '属于《国家重点支持的高新技术领域》规定的范围',
);
const violated = stated(
  false,
  '不属于国家重点支持的高新技术领域',
  '属于《国家重点支持的高新技术领域》规定的范围',
);

export const review: Review<typeof technologyField> = {
  on: '2026-11-21',
  examples: [
    {
      name: '属于国家重点支持的高新技术领域',
      on: '2026-06-30',
      given: { technologyFieldConfirmed: true },
      expect: 'met',
    },
    {
      name: '不属于国家重点支持的高新技术领域',
      on: '2026-06-30',
      given: { technologyFieldConfirmed: false },
      expect: 'unmet',
    },
    { name: '没有填写，要人判断', on: '2026-06-30', given: {}, expect: 'manual' },
    { name: '施行首日', on: '2016-01-01', given: { technologyFieldConfirmed: true }, expect: 'met' },
    { name: '施行以前', on: '2015-12-31', given: { technologyFieldConfirmed: true }, expect: 'not-in-force' },
  ],
};
