import { shownName } from '../shown-name.ts';

/** What the local host says at the terminal and on its first page. */
export const hostMessages = {
  title: '区科技局科技型中小企业台账',
  lead: '在看板或工作台上选择「我是」即登录，可以试每一种身份。数据只在这台电脑上。',
  pages: [
    ['/addin/board.html', '看板：各镇（开发区）对照目标'],
    ['/addin/workbench.html', '工作台：没有 Excel 也能打开台账、看问题、报送'],
    ['/help/index.html', '函数手册：每个工作表函数的用法、例子和依据'],
    ['/policy/index.html', '政策依据：本产品所依据的文件、条款、数值和施行日期'],
    ['/api-reference/index.html', '接口手册：每个接口收什么、答什么，当场可以试'],
    ['/api/openapi.json', '接口文档：OpenAPI 3.1'],
    ['/api/health', '服务状态：服务和数据是否正常'],
  ] as readonly (readonly [string, string])[],
  ready: (address: string, seconds: string) => `已就绪（${seconds} 秒）：${address}`,
  portTaken: (wanted: number, used: number) => `端口 ${wanted} 已被占用，改用 ${used}。`,
  noPort: (wanted: number) =>
    `从 ${wanted} 起的端口都被占用，请关闭占用的程序，或用 PORT=端口号 npm start 另选一个。`,
  wrongPort: (text: string) => `PORT 应是 0 到 65535 的整数，现为「${shownName(text)}」，请改正后重试。`,
  page: (address: string, name: string) => `  ${address}  ${name}`,
  signIn: (people: number) =>
    `登录：在页面上选择登录人即可；接口用 POST /api/local/token 换取令牌（共 ${people} 人，见 /api/local/people）。`,
  person: (id: string, name: string) => `  ${id}  ${name}`,
  dataAt: (folder: string) => `数据：${shownName(folder)}（重启后仍在；删除该文件夹即从头开始）`,
  stop: '停止：按 Ctrl+C。',
  stopping: '正在停止……',
  stopped: '已停止。',
  loading: '第一次启动，正在装入 2021 年的示例台账……',
  loaded: (files: number) => `已装入 ${files} 份示例台账，作为 2021 年第四季度已审核的报表。`,
  exampleLoader: '示例（自动装入）',
  notLoaded: (file: string, reason: string) => `示例台账「${shownName(file)}」没有装入：${reason}`,
  noExamples: (folder: string) => `找不到示例台账文件夹「${shownName(folder)}」，从空的数据开始。`,
  alreadyRunning: (folder: string) =>
    `「${shownName(folder)}」里的数据正被另一个已启动的服务使用，请先停止那一个，或用 DATA_FOLDER=另一文件夹 npm start 启动。`,
  cannotUseFolder: (folder: string) =>
    `数据文件夹「${shownName(folder)}」不能使用，请检查它是否是文件夹、是否可写。`,
  unknownWord: (word: string) =>
    `不认识参数 ${shownName(word)}；只有 --empty（从空的数据开始，不装入示例）。`,
  notBuilt: '程序没有安装或构建完整，请运行 npm run build 后再启动。',
  badRequest: '请求不符合 HTTP 的格式，没有处理。',
};
