import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const bundle = join(__dirname, '..', '..', 'dist', 'addin');

type Associated = (...args: readonly unknown[]) => unknown;

export interface BareRealm {
  readonly ids: readonly string[];
  /** The answer, or the code and sentence of the error thrown; anything else that is thrown passes on. */
  readonly call: (id: string, ...args: readonly unknown[]) => unknown;
  readonly callAsync: (id: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly global: Record<string, unknown>;
}

const errorCodes = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' };

/** Built functions in a realm that has nothing but what Excel's smallest runtime offers. */
export function bareRealm(fetchStub?: unknown, folder = bundle): BareRealm {
  const functions = new Map<string, Associated>();
  const CustomFunctions = {
    associate: (id: string, associated: Associated) => functions.set(id, associated),
    ErrorCode: errorCodes,
    Error: function CellError(this: Record<string, unknown>, code: string, message?: string) {
      Object.assign(this, { code, message });
    },
  };
  const global: Record<string, unknown> = {
    ...{ CustomFunctions, fetch: fetchStub, setTimeout, clearTimeout, AbortController, URL },
    ...{ TextEncoder, TextDecoder, console },
  };
  createContext(global);
  runInContext(readFileSync(join(folder, 'functions.js'), 'utf8'), global);

  const failure = (error: unknown): unknown => {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return { ...error };
  };
  const associated = (id: string): Associated => {
    const found = functions.get(id);
    if (found === undefined) throw new Error(`${id} is not associated`);
    return found;
  };
  return {
    ids: [...functions.keys()],
    global,
    call(id, ...args) {
      try {
        return associated(id)(...args);
      } catch (error) {
        return failure(error);
      }
    },
    async callAsync(id, ...args) {
      try {
        return await associated(id)(...args);
      } catch (error) {
        return failure(error);
      }
    },
  };
}

export interface BuiltFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly BuiltParameter[];
  readonly result: { readonly type: string; readonly dimensionality: string };
}

export interface BuiltParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}

export function builtMetadata(
  file: 'functions.json' | 'functions.en.json',
  folder = bundle,
): readonly BuiltFunction[] {
  const { functions } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    functions: readonly BuiltFunction[];
  };
  return functions;
}
