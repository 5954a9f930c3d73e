/** What a page says when the backend gives no answer of its own. */
export const gatewayMessages = {
  offline: '连不上服务器；已填的内容都在，请检查网络或服务是否启动，然后重试',
  expired: '登录已过期，请重新登录',
  odd: '服务器的答复看不懂；请刷新页面，仍不行请联系维护人员',
} as const;
