/** What is said about Cosmos DB, for the person who looks after the service. */
export const cosmosMessages = {
  busy: '数据服务正忙，这次没有办成，请稍候几秒再试；已经拿到回执的报送都在。',
  unreachable: (account: string) =>
    `连不上数据服务 ${account}，请管理员检查网络和 COSMOS_ENDPOINT 的设置；已经拿到回执的报送都在。`,
  forbidden: (account: string) =>
    `数据服务 ${account} 不许本服务的身份读写，请管理员给托管标识分配“Cosmos DB 内置数据参与者”角色。`,
  noIdentity: '拿不到托管标识的令牌，请管理员检查函数应用是否启用了托管标识、AZURE_CLIENT_ID 是否正确。',
  missing: (container: string) =>
    `数据服务里没有容器“${container}”，请管理员按 infra/cosmos.containers.json 部署后再试。`,
  different: (container: string) =>
    `容器“${container}”的分区键或保留期与 infra/cosmos.containers.json 不一致，请管理员核对部署。`,
  tooLarge: '报表里有一行太长，存不下，请删去单元格里多余的长文字后再报送。',
  damaged: (document: string) => `数据“${document}”缺失或与存入时不同，请管理员从备份恢复。`,
  newer: (found: number, known: number) =>
    `数据由更新的版本写成（结构 ${found}，本版认得 ${known}），请升级后再打开；数据没有改动。`,
  failed: (account: string) => `数据服务 ${account} 出错，请稍后再试；一直如此时请管理员查看日志。`,
};
