import type {
  FunctionCallback,
  FunctionMetadata,
  HookName,
  ProgrammingModel,
  Registrations,
} from './functions-core.ts';

/** An HTTP function as the app registered it. */
export interface HttpFunction {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
  readonly trigger: string;
  readonly route: string;
  readonly methods: readonly string[];
}

/** A function as the app registered it, whatever starts it. */
export interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly callback: FunctionCallback;
}

/** Collects what an app registers while it is loaded. */
export interface Registry extends Registrations {
  readonly registered: () => readonly RegisteredFunction[];
  readonly functions: () => readonly HttpFunction[];
  readonly runHooks: (name: HookName) => Promise<void>;
}

export function registry(log: Registrations['log']): Registry {
  const registered: RegisteredFunction[] = [];
  const hooks: { readonly name: HookName; readonly callback: FunctionCallback }[] = [];
  let model: ProgrammingModel | undefined;
  return {
    register: (metadata, callback) => void registered.push({ metadata, callback }),
    hook: (name, callback) => void hooks.push({ name, callback }),
    use: (given) => {
      model = given;
    },
    model: () => model,
    log,
    registered: () => registered,
    functions: () => registered.flatMap(httpFunctions),
    runHooks: async (name) => {
      for (const hook of hooks.filter((one) => one.name === name)) await hook.callback({ hookData: {} });
    },
  };
}

/** A function without a route is found under its name, as in Azure. */
const httpFunctions = ({ metadata, callback }: RegisteredFunction): readonly HttpFunction[] =>
  Object.entries(metadata.bindings)
    .filter(([, { type }]) => type.toLowerCase() === 'httptrigger')
    .map(([trigger, { route, methods }]) => ({
      metadata,
      callback,
      trigger,
      route: route ?? metadata.name,
      methods: (methods ?? ['GET', 'POST']).map((method) => method.toUpperCase()),
    }));
