import { shownName } from '../shown-name.ts';

/** What the command `sheets` says. Names come from strangers and are shown as one harmless line. */
export const sheetsMessages = {
  usage: '用法：npm run sheets -- <文件或文件夹> --json <输出.ndjson>',
  nothingNamed: '没有说明要读哪个文件或文件夹',
  unknownWords: (words: string): string => `看不懂“${shownName(words)}”`,
  notFound: (path: string): string => `找不到“${shownName(path)}”，请核对路径`,
  cannotList: (path: string): string => `无法打开文件夹“${shownName(path)}”，请检查权限`,
  cannotWrite: (path: string): string => `无法写入“${shownName(path)}”，请检查文件夹和权限`,
  read: (name: string, sheetCount: number, cellCount: number): string =>
    `${shownName(name)}：${sheetCount} 个工作表，${cellCount} 个单元格`,
  refused: (name: string, reason: string): string => `${shownName(name)}：${reason}`,
  summary: (counts: { readonly files: number; readonly read: number; readonly cells: number }): string =>
    `共 ${counts.files} 个文件：读出 ${counts.read} 个，未读 ${counts.files - counts.read} 个；${counts.cells} 个单元格`,
} as const;
