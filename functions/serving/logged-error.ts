/**
 * What the log keeps of an exception that nobody foresaw: its kind and where it was thrown. Its message may quote what
 * a person has sent (a parser quotes its text), and the log is read by people who may not see that.
 */
export function loggedError(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `thrown: ${typeof thrown}`;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : '';
  const places = stackBehindMessage(thrown)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [`${thrown.name}${code}`, ...places].join('\n');
}

/** A stack begins with the message, whose lines may look like places. */
function stackBehindMessage({ stack = '', message }: Error): string {
  const at = stack.indexOf(message);
  return at < 0 ? '' : stack.slice(at + message.length);
}
