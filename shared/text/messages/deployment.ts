import { shownName } from '../shown-name.ts';

/** What the commands that prepare an installation say. */
export const deploymentMessages = {
  usage: '用法：npm run manifest -- --environment <环境.json>，或 npm run site -- --environment <环境.json>',
  nothingNamed: '没有用 --environment 说明是哪个环境',
  unknownWords: (words: string): string => `看不懂“${shownName(words)}”`,
  cannotRead: (file: string): string => `读不了“${shownName(file)}”，请核对路径`,
  wrongField: (field: string, message: string): string =>
    field === '' ? `环境文件应是一个 JSON 对象：${message}` : `${field}：${message}`,
  origin: '应是 https:// 开头的来源，只有主机名和端口，末尾不带斜杠',
  name: '应是小写英文字母、数字和连字符，字母开头，最多 40 个字符',
  addinId: '应是一个 GUID，每个环境一个，定了就不再变',
  functionPrefix: '应是 GAOQI_（正式）或 GAOQID_（开发）',
  signIn:
    '应写明怎样登录：{ "kind": "local" }，或 { "kind": "entra", "authority": …, "tenant": …, "clientId": …, "scope": … }',
  tenant: '应是租户的 GUID；接口收几个租户的人时写 organizations',
  clientId: '应是应用注册的客户端 ID（GUID）',
  scope: '应是作用域的全名，例如 api://客户端ID/access_as_user',
  officeScript: '应是 Office.js 的 https 地址',
  notBuilt: '页面还没有构建，请先运行 npm run build',
  cannotWrite: (place: string, reason: string): string => `写不进“${shownName(place)}”：${shownName(reason)}`,
  manifestWritten: (place: string): string => `清单已写好：${place}`,
  siteWritten: (files: number, place: string): string => `网站已备好，共 ${files} 个文件：${place}`,
  lead: '在 Excel 里打开“高企通”面板，或者用下面的页面。',
  pages: [
    ['addin/board.html', '看板：各镇（开发区）对照目标'],
    ['addin/workbench.html', '工作台：没有 Excel 也能打开台账、看问题、报送'],
    ['help/index.html', '函数手册：每个工作表函数的用法、例子和依据'],
    ['api-reference/index.html', '接口手册：每个接口收什么、答什么'],
    ['policy/index.html', '政策依据：本产品所依据的文件、条款、数值和施行日期'],
  ] as readonly (readonly [string, string])[],
} as const;
