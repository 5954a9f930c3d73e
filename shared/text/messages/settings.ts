import { shownName } from '../shown-name.ts';

/** What is said about the settings of the service: which one, and what it should be. */
export const settingMessages = {
  missing: (name: string, wanted: string) =>
    `服务没有配置 ${name}，请管理员补上这项设置（${wanted}）后重启。`,
  wrong: (name: string, text: string, wanted: string) =>
    `服务的设置 ${name} 不对，现为「${shownName(text)}」，请管理员改成${wanted}后重启。`,
  wanted: {
    STORE_FILE: '数据文件的路径',
    SIGN_IN: 'local（本机登录）或 entra（Microsoft Entra ID）',
    IDENTITY_ISSUER: '令牌签发者的名称',
    IDENTITY_KEYS: '签发者公钥文件的路径',
    IDENTITY_AUDIENCE: '接口在 Entra ID 中的应用程序（客户端）ID',
    IDENTITY_AUTHORITY:
      '登录服务的 https 地址：世纪互联以外为 https://login.microsoftonline.com，世纪互联为 https://login.partner.microsoftonline.cn',
    IDENTITY_TENANTS: '允许登录的租户 ID，多个用逗号分隔',
    IDENTITY_SCOPE: '接口公开的作用域的名称，例如 access_as_user',
    REQUESTS_PER_MINUTE: '每人每分钟的请求数，10 到 100000 的整数，或 unlimited（不限）',
  },
} as const;

export type SettingName = keyof typeof settingMessages.wanted;
