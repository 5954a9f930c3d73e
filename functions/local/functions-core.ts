import Module from 'node:module';

/**
 * The module "@azure/functions-core" that the Functions worker injects, as far as the library uses it. The names and
 * shapes are the worker's.
 */
export interface FunctionMetadata {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  /** Text of a number, and times as "hh:mm:ss". */
  readonly retryOptions?: Readonly<Record<string, unknown>>;
}

export interface Binding {
  readonly type: string;
  readonly direction: string;
  readonly name?: string;
  readonly route?: string;
  readonly methods?: readonly string[];
  /** Of a timer: six fields, second first. */
  readonly schedule?: string;
}

export type FunctionCallback = (...given: readonly unknown[]) => unknown;

/** The library's own way of running a function: arguments in, response out. */
export interface InvocationModel {
  readonly getArguments: () => Promise<{ context: unknown; inputs: unknown[] }>;
  readonly invokeFunction: (
    context: unknown,
    inputs: readonly unknown[],
    handler: FunctionCallback,
  ) => Promise<unknown>;
  readonly getResponse: (context: unknown, result: unknown) => Promise<InvocationResponse>;
}

export interface InvocationResponse {
  readonly returnValue?: { readonly http?: RpcHttp } | null;
}

/** An HTTP answer as the worker sends it to its host. */
export interface RpcHttp {
  readonly statusCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: { readonly bytes?: Uint8Array; readonly string?: string } | null;
}

export interface ProgrammingModel {
  readonly getInvocationModel: (context: CoreContext) => InvocationModel;
  readonly getCapabilities: (capabilities: Record<string, string>) => Promise<Record<string, string>>;
}

export interface CoreContext {
  readonly invocationId: string;
  readonly metadata: FunctionMetadata;
  readonly request: {
    readonly inputData: readonly unknown[];
    readonly triggerMetadata: object;
    readonly retryContext?: { readonly retryCount: number; readonly maxRetryCount: number };
  };
  readonly state?: string;
  readonly log: (level: string, category: string, message: string) => void;
}

export type HookName = 'appStart' | 'appTerminate' | 'preInvocation' | 'postInvocation' | 'log';

export interface Registrations {
  readonly register: (metadata: FunctionMetadata, callback: FunctionCallback) => void;
  readonly hook: (name: HookName, callback: FunctionCallback) => void;
  readonly use: (model: ProgrammingModel) => void;
  readonly model: () => ProgrammingModel | undefined;
  readonly log: (level: string, category: string, message: string) => void;
}

/** Node's own loader, which has no type for the function that everything passes through. */
interface Loader {
  _load: (request: string, ...rest: readonly unknown[]) => unknown;
}

/** Must run before the app is loaded: the library asks for the module once. */
export function provideFunctionsCore({ register, hook, use, model, log }: Registrations): void {
  const disposable = { dispose: () => undefined };
  const core = {
    version: '3.9.1',
    hostVersion: '4.0.0',
    registerFunction: (metadata: FunctionMetadata, callback: FunctionCallback) => {
      register(metadata, callback);
      return disposable;
    },
    registerHook: (name: HookName, callback: FunctionCallback) => {
      hook(name, callback);
      return disposable;
    },
    setProgrammingModel: use,
    getProgrammingModel: model,
    log,
    Disposable: function Disposable() {
      return disposable;
    },
  };
  const loader = Module as unknown as Loader;
  const load = loader._load.bind(loader);
  loader._load = (request, ...rest) => (request === '@azure/functions-core' ? core : load(request, ...rest));
}
