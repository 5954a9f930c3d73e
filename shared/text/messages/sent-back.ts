import { countText } from '../shown-figures.ts';

/** What the clerk is told of where her return stands at the bureau, and why it came back. */
export const sentBackMessages = {
  standing: (quarter: string, state: string) => `${quarter}报表：${state}`,
  changedBy: (name: string, at: string) => `${name} ${at}`,
  notFetched: '报表的状态还没有取到；登录并连上服务器后显示。',
  lookAgain: '再看状态',
  title: (quarter: string) => `区科技局退回了${quarter}的报表`,
  reason: '原因',
  by: (name: string, at: string) => `${name} ${at} 退回`,
  untold: '退回的原因还没有取到',
  next: (remarks: number) =>
    remarks === 0
      ? '请照原因改好，再报送新的一版。'
      : `请照原因和下面 ${countText(remarks)} 处意见改好，再报送新的一版。`,
  inForce: (counted: number) => `新的一版通过之前，仍按已审核的 ${countText(counted)} 家计数。`,
  remarks: '区科技局的意见，回车到单元格',
  place: (sheet: string | null, cell: string) => (sheet === null ? cell : `${sheet}!${cell}`),
  remark: (place: string, text: string) => `${place}：${text}`,
  noSheet: '打开的工作簿里没有这张工作表，请打开报来的那份',
  note: (text: string) => `区科技局的意见：${text}`,
} as const;
