import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import {
  type BicepFile,
  allNodes,
  bicepFaults,
  bicepFiles,
  infraFolder,
  nodesOf,
  paramsOf,
  pathFrom,
  propertiesOf,
  strangersIn,
  usesOf,
} from '../builders/bicep.ts';

/*
 * What can be known of the templates without the Bicep compiler and without Azure: their grammar, that every name leads
 * somewhere, and what this product promises of them. Whether Azure takes every property is not known here.
 */
let files: readonly BicepFile[] = [];
beforeAll(async () => {
  files = await bicepFiles();
});

const file = (name: string): BicepFile => {
  const found = files.find((one) => one.name === name);
  if (found === undefined) throw new Error(`infra/ has no ${name}.`);
  return found;
};
const resourcesOf = (type: string) =>
  files.flatMap(({ resources }) =>
    resources.filter(({ of, node }) => of.startsWith(`${type}@`) && !/'\s+existing\b/.test(node.text)),
  );
const json = (name: string): unknown => JSON.parse(readFileSync(join(infraFolder, name), 'utf8'));

describe('the templates', () => {
  it('are Bicep by its grammar, which tells a template from a spoilt one', async () => {
    expect(files.map(({ name, faults }) => [name, faults])).toEqual(files.map(({ name }) => [name, []]));
    expect(files.map(({ name }) => name)).toContain('main.bicep');
    const { text } = file('app/cosmos.bicep');
    for (const [piece, spoilt] of [
      ['parent: account', 'parent account'],
      ["kind: 'GlobalDocumentDB'", "kind: 'GlobalDocumentDB"],
      ['param name string', 'param name = string ='],
    ] as const)
      expect([spoilt, (await bicepFaults(text.replace(piece, spoilt))).length]).not.toEqual([spoilt, 0]);
  });

  it('use every parameter and every variable, and name nothing that is not there', () => {
    const idle = files.flatMap((one) =>
      [...one.parameters, ...one.variables]
        .filter((declared) => usesOf(declared) === 0)
        .map(({ name }) => `${one.name}: ${name}`),
    );
    expect(idle).toEqual([]);
    expect(files.flatMap((one) => strangersIn(one).map((name) => `${one.name}: ${name}`))).toEqual([]);
  });

  it('give every module exactly the parameters it has', () => {
    for (const one of files)
      for (const module of one.modules) {
        const { parameters } = file(pathFrom(one, module.of));
        const given = [...paramsOf(module).keys()];
        const unknown = given.filter((name) => parameters.every((parameter) => parameter.name !== name));
        const forgotten = parameters.filter(({ name, filled }) => !filled && !given.includes(name));
        expect([module.name, unknown, forgotten.map(({ name }) => name)]).toEqual([module.name, [], []]);
      }
  });

  it('read only outputs that their modules have', () => {
    for (const one of files) {
      const read = [...one.text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
      const missing = read.filter(([, name, output]) => {
        const module = one.modules.find((declared) => declared.name === name);
        return (
          module === undefined ||
          file(pathFrom(one, module.of)).outputs.every((declared) => declared.name !== output)
        );
      });
      expect([one.name, missing.map(([text]) => text)]).toEqual([one.name, []]);
    }
    expect(file('main.bicep').text).toMatch(/\.outputs\./);
  });

  it('are told by the parameter file what they ask for, and nothing else', () => {
    const { parameters } = json('main.parameters.json') as { readonly parameters: object };
    const asked = file('main.bicep').parameters;
    const unknown = Object.keys(parameters).filter((name) => asked.every((one) => one.name !== name));
    const forgotten = asked.filter(({ name, filled }) => !filled && !(name in parameters));
    expect([unknown, forgotten.map(({ name }) => name)]).toEqual([[], []]);
  });

  it('need no module from elsewhere', () => {
    const paths = files.flatMap((one) => one.modules.map(({ of }) => pathFrom(one, of)));
    expect(paths.filter((path) => !existsSync(join(infraFolder, path)))).toEqual([]);
  });
});

describe('secrets', () => {
  it('are neither written nor fetched: no keys, no connection strings of stores, no secure parameters', () => {
    const calls = files.flatMap(({ root }) => nodesOf(root, 'call_expression').map(({ text }) => text));
    expect(calls.filter((text) => /^list\w*\(|getSecret/i.test(text))).toEqual([]);
    const words = /AccountKey|SharedAccess|password\s*[:=]|@secure|primaryKey|connectionStrings?\s*[:=]/i;
    expect(files.filter(({ text }) => words.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('would open nothing: keys of storage, database and monitoring are switched off', () => {
    const switchedOff = [
      ['Microsoft.Storage/storageAccounts', 'allowSharedKeyAccess', 'false'],
      ['Microsoft.Storage/storageAccounts', 'allowBlobPublicAccess', 'false'],
      ['Microsoft.DocumentDB/databaseAccounts', 'disableLocalAuth', 'true'],
      ['Microsoft.Insights/components', 'DisableLocalAuth', 'true'],
      ['Microsoft.Web/sites/basicPublishingCredentialsPolicies', 'allow', 'false'],
    ] as const;
    for (const [type, name, value] of switchedOff) {
      const resources = resourcesOf(type);
      expect([type, resources.length > 0]).toEqual([type, true]);
      for (const { node } of resources)
        expect([type, name, propertyText(node, name)]).toEqual([type, name, value]);
    }
  });

  it('are not needed: the functions sign in as themselves, to storage and database alike', () => {
    const [host, ...others] = resourcesOf('Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments');
    expect([host?.node.text.includes('functionsPrincipalId'), others]).toEqual([true, []]);
    expect(file('app/functions.bicep').text).toContain("type: 'UserAssignedIdentity'");
  });
});

const propertyText = (node: BicepFile['root'], name: string): string | undefined =>
  allNodes(node)
    .filter(({ type }) => type === 'object')
    .map((object) => propertiesOf(object).get(name)?.text)
    .find((text) => text !== undefined);

describe('clouds', () => {
  it('differ by parameters alone: no address of a cloud stands in a resource', () => {
    const hosts = files.flatMap(({ root, name }) =>
      nodesOf(root, 'resource_declaration')
        .concat(nodesOf(root, 'module_declaration'), nodesOf(root, 'variable_declaration'))
        .flatMap((node) => nodesOf(node, 'string'))
        .filter(({ text }) => /\w\.(com|net|cn|ms|us)\b/.test(text))
        .map(({ text }) => `${name}: ${text}`),
    );
    expect(hosts).toEqual([]);
  });
});

describe('containers', () => {
  it('are made by the template alone, all of them from the file that the code reads too', () => {
    const declared = resourcesOf('Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers');
    expect(declared).toHaveLength(1);
    const [tables] = declared;
    expect(tables?.node.text).toMatch(/for container in containers: \{[^}]*resource: container \}/);
    expect(file('main.bicep').text).toContain("loadJsonContent('./cosmos.containers.json')");
  });

  it('are complete: a name, a partition key and what is indexed, each', () => {
    const { database, containers } = json('cosmos.containers.json') as {
      readonly database: string;
      readonly containers: readonly {
        readonly id: string;
        readonly partitionKey: { readonly paths: readonly string[] };
        readonly indexingPolicy: { readonly includedPaths: readonly object[] };
      }[];
    };
    expect(database).toMatch(/^[a-z][a-z-]+$/);
    for (const { id, partitionKey, indexingPolicy } of containers)
      expect([id, partitionKey.paths.length, indexingPolicy.includedPaths.length > 0]).toEqual([id, 1, true]);
    expect(new Set(containers.map(({ id }) => id)).size).toBe(containers.length);
    expect(containers.map(({ id }) => id)).toContain('leases');
  });
});

describe('alerts', () => {
  it('watch errors, throttling, dead letters and late changes', () => {
    const { text } = file('app/alerts.bicep');
    for (const watched of ['>= 500', "values: ['429']", 'dead-letter', 'change-feed-late'])
      expect([watched, text.includes(watched)]).toEqual([watched, true]);
  });
});

/** What the platform and its host read of the settings themselves. */
const ofTheHost = /^(AzureWebJobsStorage__|APPLICATIONINSIGHTS_|COSMOS__)/;

describe('the settings', () => {
  const sources = ['functions', 'shared/triggers']
    .filter((folder) => existsSync(join(infraFolder, '..', folder)))
    .flatMap((folder) =>
      readdirSync(join(infraFolder, '..', folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !/^(local|commands)\//.test(name))
        .map((name) => readFileSync(join(infraFolder, '..', folder, name), 'utf8')),
    )
    .join('\n');
  const deployed = /'COSMOS_ENDPOINT'/.test(sources) && /'IDENTITY_AUTHORITY'/.test(sources);
  const whereDeployed = deployed ? it : it.skip;
  const whyNot = deployed ? '' : ' (skipped: the store and the sign-in of Azure are not here)';
  const given = (): readonly string[] => [...propertiesOf(objectAt('main.bicep', 'settings')).keys()];

  whereDeployed(`are read by the code, each of them, or by the host${whyNot}`, () => {
    const idle = given().filter((name) => !ofTheHost.test(name) && !sources.includes(`'${name}'`));
    expect(idle).toEqual([]);
  });

  whereDeployed(`give the code everything that it asks for in Azure${whyNot}`, () => {
    const asked = [...sources.matchAll(/(?:read|told|required)\((?:read, )?'([A-Z_]{4,})'/g)].map(
      ([, name]) => name ?? '',
    );
    const elsewhere = [
      // Of one office's own machine.
      ...['STORE_FILE', 'IDENTITY_ISSUER', 'IDENTITY_KEYS', 'COSMOS_KEY', 'COSMOS_TOKEN'],
      // Azure sets them where an identity is assigned.
      ...['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'],
    ];
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => ![...given(), ...elsewhere].includes(name))).toEqual([]);
  });

  it('are no secrets: addresses, names and numbers', () => {
    expect(given().length).toBeGreaterThan(8);
    expect(given().filter((name) => /KEY|SECRET|PASSWORD|CONNECTION/.test(name))).toEqual([]);
  });
});

/** The object behind a name, wherever it stands in the file. */
function objectAt(name: string, property: string): BicepFile['root'] {
  const found = nodesOf(file(name).root, 'object')
    .map((object) => propertiesOf(object).get(property))
    .find((value) => value?.type === 'object');
  if (found === undefined) throw new Error(`${name} gives no ${property}.`);
  return found;
}

describe('the functions', () => {
  it('may be called by pages of one origin only', () => {
    expect(propertyText(file('app/functions.bicep').root, 'allowedOrigins')).toBe('[pagesOrigin]');
    expect(file('app/functions.bicep').text).not.toContain("'*'");
  });

  it('run on the Flex plan with Node, from a package fetched by identity', () => {
    const { text } = file('app/functions.bicep');
    for (const piece of [
      "name: 'FC1'",
      "name: 'node'",
      'instanceMemoryMB',
      'alwaysReady',
      'perInstanceConcurrency',
    ])
      expect([piece, text.includes(piece)]).toEqual([piece, true]);
  });

  it('are found by azd under the name of their service, and its hooks are there', () => {
    const azure = readFileSync(join(infraFolder, '../azure.yaml'), 'utf8');
    const [, service] = /^services:\n {2}(\w+):/m.exec(azure) ?? [];
    expect(file('app/functions.bicep').text).toContain(`'azd-service-name': '${service ?? ''}'`);
    const scripts = [...azure.matchAll(/run: node (\S+)/g)].map(([, script]) => script ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !existsSync(join(infraFolder, '..', script)))).toEqual([]);
  });
});
