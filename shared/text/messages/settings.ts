/** What is said about the settings of the service. */
export const settingMessages = {
  missing: (name: string) => `服务没有配置 ${name}，请管理员补上这项设置后重启。`,
  notEncrypted: (name: string) => `${name} 要写成以 https:// 开头的地址，请管理员改正这项设置后重启。`,
  keyOnlyHere: (name: string) =>
    `${name} 只用于本机的模拟器；正式的 Cosmos DB 只认托管标识，请管理员删去这项设置后重启。`,
};
