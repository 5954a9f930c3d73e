import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ofGaps } from '../gaps.ts';
import { ask, missing } from '../outcome.ts';
import type { Review } from '../review.ts';

/** One right in force is enough to be considered; whether it supports the main products at the core, a person says. */
export const coreIntellectualProperty = defineRule({
  id: 'hnte.core-intellectual-property',
  name: '核心知识产权',
  basis: [cite('hnte-measures-2016', '第十一条（二）'), cite('hnte-guidelines-2016', '三、（二）')],
  needs: [],
  mayUse: ['class1RightCount', 'class2UnusedRightCount', 'coreRightConfirmed'],
  levers: ['class-1-rights', 'class-2-unused-rights'],
  parameters: {},
  check: () => (given) => {
    const { class1RightCount, class2UnusedRightCount, coreRightConfirmed } = given;
    if (coreRightConfirmed === false) return withoutSupport;
    if (isNone(class1RightCount) && isNone(class2UnusedRightCount)) return withoutRights;
    if (coreRightConfirmed === true) return confirmed;
    return isSome(class1RightCount) || isSome(class2UnusedRightCount) ? question : unknownRights(given);
  },
});

const isNone = (count: number | undefined): boolean => count !== undefined && count <= 0;
const isSome = (count: number | undefined): boolean => count !== undefined && count > 0;

const unknownRights = ofGaps(['class1RightCount', 'class2UnusedRightCount'], missing);

const required = '拥有对主要产品（服务）在技术上发挥核心支持作用的知识产权';
const withoutSupport = stated(false, '知识产权未对主要产品发挥核心支持作用', required);
const withoutRights = stated(false, '没有有效的知识产权', required);
const confirmed = stated(true, '拥有核心知识产权', required);
const question = ask('知识产权是否对主要产品（服务）在技术上发挥核心支持作用');

export const review: Review<typeof coreIntellectualProperty> = {
  on: '2026-11-21',
  examples: [
    {
      name: '确认有核心支持作用',
      on: '2026-06-30',
      given: { class1RightCount: 1, class2UnusedRightCount: 0, coreRightConfirmed: true },
      expect: 'met',
    },
    {
      name: '一件Ⅱ类，作用由人判断',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2UnusedRightCount: 1 },
      expect: 'manual',
    },
    {
      name: '没有知识产权，确认也无用（G29）',
      on: '2026-06-30',
      given: { class1RightCount: 0, class2UnusedRightCount: 0, coreRightConfirmed: true },
      expect: 'unmet',
    },
    { name: '确认没有核心支持作用', on: '2026-06-30', given: { coreRightConfirmed: false }, expect: 'unmet' },
    { name: '只知道Ⅰ类为零', on: '2026-06-30', given: { class1RightCount: 0 }, expect: 'unknown' },
    { name: '办法施行以前', on: '2015-12-31', given: { coreRightConfirmed: true }, expect: 'not-in-force' },
  ],
};
