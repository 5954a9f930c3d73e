import type { HttpRequest } from '@azure/functions';

/** Under which number a request is found in the logs: the one its sender gave it, or ours. */
export function correlationOf({ headers }: Pick<HttpRequest, 'headers'>, instance: string): string {
  const given = headers.get('x-correlation-id') ?? '';
  if (/^[\w.-]{8,64}$/.test(given)) return given;
  // W3C trace context: version, trace, span, flags; a trace of zeros is none.
  const [, trace] =
    /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(headers.get('traceparent') ?? '') ?? [];
  return trace === undefined || /^0+$/.test(trace) ? instance : trace;
}
