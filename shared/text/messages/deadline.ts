import { countText, dayText } from '../shown-figures.ts';

/** What is said of the day on which a quarter is due, in the pane and on the board. */
export const deadlineMessages = {
  due: (day: string) => `截止 ${dayText(day)}`,
  left: (days: number) => (days === 0 ? '今天是最后一天' : `还有 ${countText(days)} 天`),
  overdue: (days: number) => `已过期 ${countText(days)} 天`,
  closed: (moment: string) => `已于 ${moment} 关闭`,
  stillOpen: '还没有关闭，仍可报送，请尽快。',
  reminded: (days: readonly string[]) => `${days.map(dayText).join('、')}的催报名单上有本单位，请尽快报送。`,
  /** What a clerk can do after the closing, by where her return stands. */
  afterClosing: {
    'not-reported': '本季度已关闭，不能自己报送：请把台账发给区科技局，由局里导入。',
    draft: '本季度已关闭，不能自己报送：请把台账发给区科技局，由局里导入。',
    submitted: '本季度已关闭，报表在等审核；要更正，请联系区科技局退回，改好再报。',
    approved: '本季度已关闭，报表已审核；要更正，请把台账发给区科技局，由局里导入。',
    'sent-back': '本季度已关闭，但退回的报表仍可改好再报。',
  },
  allIn: '各镇（开发区）都已报送',
  missing: (count: number) => `${countText(count)} 个镇（开发区）没有报送`,
  bureauAfterClosing: '关闭之后，镇里不能自己报送；收到的台账由区科技局导入，退回的报表仍可改好再报。',
  reminders: (count: number) => `催报名单 ${countText(count)} 份`,
  reminder: (day: string, units: readonly string[]) =>
    units.length === 0
      ? `${dayText(day)}：都已报送`
      : `${dayText(day)}：${units.join('、')}（${countText(units.length)} 个）`,
  remindedTimes: (count: number) => `催报 ${countText(count)} 次`,
} as const;
