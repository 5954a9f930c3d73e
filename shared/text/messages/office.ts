/** What the add-in says inside Excel, beside the pane. */
export const officeMessages = {
  /** By these characters the notes of the product are told from the clerk's own. */
  noteBegins: '【高企通】',
  officeMissing:
    '这一页要在 Excel 里打开。没有 Excel，请打开工作台；在 Excel 里仍看到这句话，请检查网络能否访问微软的 Office.js 地址',
  openWorkbench: '打开工作台',
  opening: '正在连接 Excel……',
  unnamed: '当前工作簿',
} as const;
