import {
  illegalUsccCharacter,
  isUscc,
  usccCheckCharacter,
  usccCheckFits,
  usccLength,
} from '../../domain/uscc.ts';
import { cite } from '../citation.ts';
import { defineRule } from '../define-rule.ts';
import { stated } from '../figure.ts';
import { ask } from '../outcome.ts';
import type { Review } from '../review.ts';

/** The shape is enforced; a check character that does not fit asks a person, for real firms carry such codes. */
export const creditCode = defineRule({
  id: 'codes.credit-code',
  name: '统一社会信用代码',
  basis: [cite('uscc-standard-2015', '第4章')],
  needs: ['uscc'],
  parameters: {},
  check:
    () =>
    ({ uscc }) => {
      if (!isUscc(uscc)) return stated(false, shapeOf(uscc), `${usccLength}位代码`);
      if (usccCheckFits(uscc)) return valid;
      return ask(`校验码应为「${usccCheckCharacter(uscc)}」，请核对营业执照`);
    },
});

const valid = stated(true, '代码有效', `${usccLength}位代码`);

const shapeOf = (code: string): string =>
  code.length === usccLength
    ? `含有不允许的字符「${illegalUsccCharacter(code) ?? ''}」`
    : `现为${code.length}位`;

export const review: Review<typeof creditCode> = {
  on: '2026-11-21',
  examples: [
    { name: '校验码相符', on: '2026-06-30', given: { uscc: '91320412MA1MGBN10R' }, expect: 'met' },
    { name: '余数为零的校验码是0', on: '2026-06-30', given: { uscc: '91320412MA1N000770' }, expect: 'met' },
    { name: '全是数字的代码', on: '2026-06-30', given: { uscc: '911101066976941872' }, expect: 'met' },
    { name: '校验码不符只提醒', on: '2026-06-30', given: { uscc: '91350211M0000XUF46' }, expect: 'manual' },
    { name: '少一位', on: '2026-06-30', given: { uscc: '91320412MA1MGBN10' }, expect: 'unmet' },
    { name: '含有字母O', on: '2026-06-30', given: { uscc: '91320412MA1MGBN1OR' }, expect: 'unmet' },
    { name: '没有代码', on: '2026-06-30', given: {}, expect: 'unknown' },
    { name: '标准施行以前', on: '2015-09-30', given: { uscc: '91320412MA1MGBN10R' }, expect: 'not-in-force' },
  ],
};
