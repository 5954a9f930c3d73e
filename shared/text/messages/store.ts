import { shownName } from '../shown-name.ts';

const file = (path: string): string => `「${shownName(path)}」`;

/** What is said about the store file itself. */
export const storeMessages = {
  busy: (path: string) => `数据文件${file(path)}正被别的程序占用，请关闭占用它的程序后重试。`,
  readOnly: (path: string) => `数据文件${file(path)}只能读、不能写，请检查文件和文件夹的权限后重试。`,
  damaged: (path: string) =>
    `数据文件${file(path)}已损坏或不是本产品的数据，请用备份恢复；确认不要这些数据时，移走该文件后会新建一份。`,
  full: (path: string) => `数据文件${file(path)}所在的磁盘已满，请腾出空间后重试。`,
  cannotOpen: (path: string) => `数据文件${file(path)}打不开，请检查所在文件夹是否存在、是否有权限。`,
  newer: (path: string, found: number, known: number) =>
    `数据文件${file(path)}由更新的版本写成（结构 ${found}，本版认得 ${known}），请升级后再打开；数据没有改动。`,
  noLibrary:
    '这里没有 SQLite 的程序库 libsql：请运行 npm install，或改用 Node.js 22.13 以上（自带 SQLite）后重试。',
  failed: (path: string) => `数据文件${file(path)}读写出错，请检查磁盘后重试。`,
};
