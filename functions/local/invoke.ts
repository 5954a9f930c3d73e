import { randomUUID } from 'node:crypto';

import type { RpcHttp } from './functions-core.ts';
import type { FoundFunction } from './route-table.ts';
import type { Registry } from './registry.ts';

export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Runs a function the way the worker does, with the library's own conversions on both sides. */
export async function invoke(
  registry: Registry,
  { found, parameters }: FoundFunction,
  request: IncomingRequest,
): Promise<RpcHttp> {
  const model = registry.model();
  if (model === undefined) throw new Error('No app has been loaded.');
  const { metadata, trigger, callback } = found;
  const invocation = model.getInvocationModel({
    invocationId: randomUUID(),
    metadata,
    request: {
      inputData: [{ name: trigger, data: { http: rpcRequest(request, parameters) } }],
      triggerMetadata: {},
    },
    log: registry.log,
  });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  const { returnValue } = await invocation.getResponse(context, result);
  return returnValue?.http ?? { statusCode: '204' };
}

const rpcRequest = (
  { method, url, headers, body }: IncomingRequest,
  parameters: Readonly<Record<string, string>>,
) => ({
  method,
  url: url.href,
  nullableHeaders: nullable(headers),
  nullableParams: nullable(parameters),
  nullableQuery: nullable(joinedQuery(url)),
  body: body.length === 0 ? undefined : { bytes: body },
});

const nullable = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

/** The host joins repeated keys with commas. */
const joinedQuery = ({ searchParams }: URL): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name).join(',')]),
  );
