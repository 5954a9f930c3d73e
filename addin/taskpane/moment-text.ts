const inChina = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** "2026-11-21T04:05:06.789Z" -> "2026年11月21日 12:05" */
export function momentText(moment: string): string {
  const part = Object.fromEntries(
    inChina.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = part;
  return `${year}年${month}月${day}日 ${hour}:${minute}`;
}
