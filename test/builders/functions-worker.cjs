'use strict';
/*
 * A process that loads an app as the Functions worker does and knows nothing else of it: the worker's module is there
 * before the app is, the file is the one package.json names, and arguments and answers pass through the library's own
 * model. Talks over the channel of its parent, by number:
 * { load: folder }, then { call: { name, data, retryContext } }.
 */
const { Buffer } = require('node:buffer');
const Module = require('node:module');
const path = require('node:path');
const { performance } = require('node:perf_hooks');

const functions = new Map();
const hooks = [];
let model;

const core = {
  version: '3.9.1',
  hostVersion: '4.1036.1',
  registerFunction: (metadata, callback) => {
    functions.set(metadata.name, { metadata, callback });
    return new core.Disposable();
  },
  registerHook: (name, callback) => {
    hooks.push({ name, callback });
    return new core.Disposable();
  },
  setProgrammingModel: (given) => {
    model = given;
  },
  getProgrammingModel: () => model,
  log: () => undefined,
  Disposable: class {
    dispose() {}
  },
};

const load = Module._load.bind(Module);
Module._load = (request, ...rest) => (request === '@azure/functions-core' ? core : load(request, ...rest));

async function loadApp(folder) {
  const began = performance.now();
  const { main } = require(path.join(folder, 'package.json'));
  require(path.join(folder, main));
  for (const { callback } of hooks.filter(({ name }) => name === 'appStart'))
    await callback({ hookData: {} });
  await model.getCapabilities({});
  const loaded = Object.keys(require.cache).filter((file) => file !== module.filename);
  return {
    milliseconds: performance.now() - began,
    loaded,
    registered: [...functions.values()].map(({ metadata }) => metadata),
    hooks: hooks.map(({ name }) => name),
  };
}

async function call({ name, data, retryContext }) {
  const { metadata, callback } = functions.get(name);
  const [trigger] = Object.entries(metadata.bindings).find(([, { type }]) => /trigger$/i.test(type));
  const lines = [];
  const invocation = model.getInvocationModel({
    invocationId: '0f1e2d3c-0000-4000-8000-000000000001',
    metadata,
    request: { inputData: [{ name: trigger, data }], triggerMetadata: {}, retryContext },
    log: (level, _category, ...message) => lines.push(`${level} ${message.join(' ')}`),
  });
  const { context, inputs } = await invocation.getArguments();
  const thrown = await invocation.invokeFunction(context, inputs, callback).then(
    async (result) => {
      const { returnValue } = await invocation.getResponse(context, result);
      return { http: returnValue?.http };
    },
    (error) => ({ error: String(error) }),
  );
  const { http, error } = thrown;
  const bytes = http?.body?.bytes;
  const body = bytes === undefined ? http?.body?.string : Buffer.from(bytes).toString('utf8');
  return { error, lines, status: http?.statusCode, headers: http?.headers, body };
}

process.on('message', ({ number, ...asked }) => {
  const work = asked.load === undefined ? call(asked.call) : loadApp(asked.load);
  work.then(
    (answer) => process.send({ number, answer }),
    (error) => process.send({ number, failed: String(error?.stack ?? error) }),
  );
});
