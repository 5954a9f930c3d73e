import { countText } from '../shown-figures.ts';

/** The reference of the worksheet functions inside the pane. */
export const functionsPaneMessages = {
  search: '查函数',
  searchHint: '名称、用途或参数，如“研发 比例”',
  found: (count: number) => `${countText(count)} 个函数`,
  nothingFound: '没有这样的函数，换个词试试。',
  parameters: '参数',
  optional: '可省略',
  offline: '不联网也能算',
  online: '须联网并登录',
  examples: '例子',
  gives: '结果',
  fromBackend: '由服务器答复',
  insert: '插入到所选单元格',
  insertLabel: (name: string, id: string) => `把例子“${name}”（${id}）插入到所选单元格`,
  selectFirst: '请先在表格里选中一个空单元格，例子从那里开始放。',
  inserting: '正在插入……',
  inserted: (area: string) => `例子已放在 ${area}。`,
  taken: (address: string) => `没有插入：${address} 已有内容。请另选一处空白的地方。`,
  failed: '没有插入成功，请再试一次。',
  page: '打开说明页',
  pageLabel: (id: string) => `打开 ${id} 的说明页`,
  loading: '正在打开函数说明……',
} as const;
