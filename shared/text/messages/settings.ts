/** What is said about the settings of the service. */
export const settingMessages = {
  missing: (name: string) => `服务没有配置 ${name}，请管理员补上这项设置后重启。`,
};
