import type { UnitState } from '../../domain/submission.ts';

/** The bureau's words for where a return stands. */
export const stateNames: Readonly<Record<UnitState, string>> = {
  'not-reported': '未报送',
  draft: '草稿',
  submitted: '已报送',
  approved: '已审核',
  'sent-back': '已退回',
};
