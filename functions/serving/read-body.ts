import type { HttpRequest } from '@azure/functions';

import type { Body, Route } from '../../shared/api/define-route.ts';
import { type Result, ok } from '../../shared/result.ts';
import { requestMessages } from '../../shared/text/messages/requests.ts';
import { invalidPlaces } from './invalid-places.ts';
import { type RefusedRequest, refusedRequest } from './refused-request.ts';

/** Media types under which programs send workbooks and tables. */
const fileTypes =
  /^(application\/(octet-stream|vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet|vnd\.ms-excel(\.[\w.]+)?|zip|x-[\w.+-]+)|text\/(csv|plain))$/;

/** The body as its declaration wants it. What it costs grows with what is allowed, never with what is sent. */
export async function readBody(
  request: HttpRequest,
  { body }: Route,
): Promise<Result<unknown, RefusedRequest>> {
  if (body.kind === 'none') return ok(undefined);
  if (Number(request.headers.get('content-length') ?? 0) > body.largest) return tooLarge(body);
  const [mediaType = '', ...details] = (request.headers.get('content-type') ?? '').toLowerCase().split(';');
  if (body.kind === 'file') {
    if (!fileTypes.test(mediaType.trim()))
      return refusedRequest('content-type-unsupported', requestMessages.wantsFile);
    return limited(await bytesOf(request), body);
  }
  if (mediaType.trim() !== 'application/json' || !inUtf8(details))
    return refusedRequest('content-type-unsupported', requestMessages.wantsJson);
  const bytes = limited(await bytesOf(request), body);
  return bytes.ok ? readJson(bytes.value, body) : bytes;
}

const bytesOf = async (request: HttpRequest): Promise<Uint8Array> =>
  new Uint8Array(await request.arrayBuffer());

const inUtf8 = (details: readonly string[]): boolean =>
  details
    .map((detail) => /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/.exec(detail)?.[1])
    .every((charset) => charset === undefined || charset === 'utf-8' || charset === 'utf8');

type Limited = Exclude<Body, { readonly kind: 'none' }>;

const tooLarge = ({ largest }: Limited): Result<never, RefusedRequest> =>
  refusedRequest('body-too-large', requestMessages.tooLarge(largest));

const limited = (bytes: Uint8Array, body: Limited): Result<Uint8Array, RefusedRequest> =>
  bytes.length > body.largest ? tooLarge(body) : ok(bytes);

function readJson(
  bytes: Uint8Array,
  { shape }: Extract<Body, { readonly kind: 'json' }>,
): Result<unknown, RefusedRequest> {
  const text = decoded(bytes);
  if (text === undefined) return refusedRequest('not-utf8', requestMessages.notUtf8);
  const value = parsed(text);
  if (value === undefined) return refusedRequest('not-json', requestMessages.notJson);
  const read = shape.safeParse(value);
  if (read.success) return ok(read.data);
  const invalid = invalidPlaces(read.error, 'body');
  return refusedRequest('request-invalid', requestMessages.invalid(invalid.length), invalid);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
