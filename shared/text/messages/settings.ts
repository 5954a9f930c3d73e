import { shownName } from '../shown-name.ts';

/** What is said about the settings of the service: which one, and what it should be. */
export const settingMessages = {
  missing: (name: string, wanted: string) =>
    `服务没有配置 ${name}，请管理员补上这项设置（${wanted}）后重启。`,
  wrong: (name: string, text: string, wanted: string) =>
    `服务的设置 ${name} 不对，现为「${shownName(text)}」，请管理员改成${wanted}后重启。`,
  keyOnlyHere: 'COSMOS_KEY 只用于本机的模拟器；正式的 Cosmos DB 只认托管标识，请管理员删去这项设置后重启。',
  wanted: {
    STORE_FILE: '数据文件的路径',
    COSMOS_ENDPOINT: 'Cosmos DB 帐户的地址，以 https:// 开头',
    COSMOS_KEY: '本机模拟器的密钥',
    COSMOS_TOKEN: '运维人员自己的令牌，一小时内有效，只供命令行用',
    COSMOS_SCOPE: '令牌的作用域，以 https:// 开头、以 /.default 结尾',
    IDENTITY_ENDPOINT: '托管标识的地址，启用托管标识后由 Azure 自动设置',
    IDENTITY_HEADER: '托管标识的口令，启用托管标识后由 Azure 自动设置',
    AZURE_CLIENT_ID: '用户分配的托管标识的客户端 ID',
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
