import { shownName } from '../shown-name.ts';

const megabytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${Math.floor(bytes / 1000)} kB`;

/** What is said about a request itself, before anything is done with it. */
export const requestMessages = {
  invalid: (count: number) => `请求有 ${count} 处不符合约定，请按 invalid 中的说明改正。`,
  periodNotFound: (text: string) =>
    `没有「${shownName(text)}」这个期间，请写成 2021Q4（报表）或 2021、2021Q4、2021-09（数字）。`,
  notJson: '请求正文不是正确的 JSON，请核对引号、逗号和括号。',
  notUtf8: '请求正文不是 UTF-8 编码，请用 UTF-8 发送。',
  tooLarge: (largest: number) => `请求正文超过 ${megabytes(largest)}，请只保留台账所需的内容后再试。`,
  wantsJson: '请求正文的类型应为 application/json（UTF-8）。',
  wantsFile: '请把文件的原样内容作为正文发送，类型为 application/octet-stream。',
  keyMissing: '请带上 Idempotency-Key（1 到 200 个可见的 ASCII 字符，每次办理换一个新的），以免重复提交。',
  ifMatch: 'If-Match 应是读到的 ETag，例如 "3"。',
  tokenMissing: '请先登录：在 Authorization 中带上 Bearer 令牌。',
  tokenExpired: '登录已过期，请重新登录。',
  tokenInvalid: '登录凭证无效，请重新登录；仍不行时请联系管理员。',
  roleMissing: '您的账号还没有分配角色，请联系管理员。',
  tooMany: (seconds: number) => `您的请求太多，请过 ${seconds} 秒再试。`,
  crowded: '现在报送和审核的人很多，这次没有办；请过几秒再试一次，内容不用重填。',
  identityUnavailable: '暂时连不上登录服务，无法核对您的登录，请稍后重试。',
  notFound: '没有这个地址或不支持这种方法，请对照 /api/openapi.json。',
  personNotFound: (id: string) => `没有「${shownName(id)}」这个登录人，请从 /api/local/people 中选择。`,
  internal: '服务内部出错，内容没有保存；请稍后重试，仍不行时请把 instance 中的编号告诉管理员。',
  foreignHost: '只能从本机用 127.0.0.1 或 localhost 访问。',
  badUrl: '地址中的 % 编码不正确，请核对。',
};

/** What is wrong at one place of a request, by the kind of the check that failed. */
export const invalidMessages = {
  unknownField: (name: string) => `没有「${shownName(name)}」这一项，请去掉`,
  missing: '缺少这一项',
  wrongType: (expected: string) => `类型不对，应为${expected}`,
  tooBig: (limit: string) => `超过上限 ${limit}`,
  tooSmall: (limit: string) => `少于下限 ${limit}`,
  notChoice: (choices: string) => `只能是 ${choices}`,
  wrongForm: '格式不对',
  types: {
    string: '文字',
    number: '数字',
    int: '整数',
    boolean: 'true 或 false',
    array: '列表',
    object: '对象',
    null: 'null',
  } as Readonly<Record<string, string>>,
};
