import type { Verdict } from '../policy/outcome.ts';

/** The same words in every function, the pane and the printouts. */
export const verdictTexts: Readonly<Record<Verdict, string>> = {
  met: '符合',
  unmet: '不符合',
  unknown: '缺数据',
  manual: '需人工判断',
  'not-in-force': '未施行',
};
