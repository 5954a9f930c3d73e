import { cite } from '../citation.ts';
import { defineClaim } from '../define-claim.ts';
import type { Review } from '../review.ts';

/** Eight fields with three levels; experts must name the third. */
export const technologyField = defineClaim({
  id: 'hnte.technology-field',
  name: '核心技术所属领域',
  basis: [cite('hnte-measures-2016', '第十一条（三）')],
  claim: 'technologyFieldConfirmed',
  question: '核心技术是否属于国家重点支持的高新技术领域，须明确到三级目录',
  required: '属于《国家重点支持的高新技术领域》规定的范围',
  fulfilled: '属于国家重点支持的高新技术领域',
  violated: '不属于国家重点支持的高新技术领域',
});

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
