import type { CoreContext, InvocationResponse, RpcHttp } from './functions-core.ts';
import type { FoundFunction } from './route-table.ts';
import type { RegisteredFunction, Registry } from './registry.ts';

export interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Answers a request the way the worker does, with the library's own conversions on both sides. */
export async function invoke(
  registry: Registry,
  { found, parameters }: FoundFunction,
  request: IncomingRequest,
  invocationId: string = crypto.randomUUID(),
): Promise<RpcHttp> {
  const inputData = [{ name: found.trigger, data: { http: rpcRequest(request, parameters) } }];
  const { returnValue } = await run(registry, found, invocationId, { inputData, triggerMetadata: {} });
  return returnValue?.http ?? { statusCode: '204' };
}

/** Runs a function that nobody asks over HTTP: a timer. Throws what the function throws. */
export async function invokeTimer(
  registry: Registry,
  timer: RegisteredFunction,
  isPastDue: boolean,
): Promise<void> {
  const [trigger = ''] = Object.keys(timer.metadata.bindings);
  const told = { Schedule: { AdjustForDST: false }, ScheduleStatus: null, IsPastDue: isPastDue };
  const inputData = [{ name: trigger, data: { json: JSON.stringify(told) } }];
  await run(registry, timer, crypto.randomUUID(), { inputData, triggerMetadata: {} });
}

async function run(
  registry: Registry,
  { metadata, callback }: RegisteredFunction,
  invocationId: string,
  request: CoreContext['request'],
): Promise<InvocationResponse> {
  const model = registry.model();
  if (model === undefined) throw new Error('No app has been loaded.');
  const { log } = registry;
  const invocation = model.getInvocationModel({ invocationId, metadata, request, log });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, callback);
  return invocation.getResponse(context, result);
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
