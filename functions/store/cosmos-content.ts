import { storeFailure } from '../../shared/ports/store-failure.ts';
import type { ReturnPlace } from '../../shared/ports/store.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';
import { type Manifest, type PartList, type ReadPart, isWhole } from './content-parts.ts';
import type { CosmosContainers } from './cosmos-commit.ts';
import { cosmosId } from './cosmos-id.ts';
import type { CosmosItems } from './cosmos-items.ts';
import type { PackedJson } from './packed-json.ts';
import { type Chances, inParallel, persistently } from './persistence.ts';
import { documentIds } from './return-documents.ts';

const readsAtOnce = 8;

/** What a version holds, made from the parts that are asked for; undefined when there is no such version. */
export async function contentOf<Content>(
  { returns, parts }: CosmosContainers,
  chances: Chances,
  { pk, unit, version, ids, made }: Wanted<Content>,
): Promise<Content | undefined> {
  const manifest = (await returns.read(pk, documentIds.content(unit, version)))?.body as Manifest | undefined;
  if (manifest === undefined) return undefined;
  const wanted = [...new Set(ids(manifest))];
  const bodies = await inParallel(readsAtOnce, wanted, (id) => wholePart(parts, chances, { pk, id }));
  const read = new Map(wanted.map((id, index) => [id, bodies[index]]));
  return made(manifest, (id) => read.get(id) ?? lost(id));
}

export interface Wanted<Content> extends Pick<ReturnPlace, 'unit'> {
  readonly pk: string;
  readonly version: number;
  readonly ids: (manifest: Manifest) => PartList;
  readonly made: (manifest: Manifest, read: ReadPart) => Content;
}

const absent = new Error('The part is not there yet.');

/** The manifest is written after its parts: one that is not there yet has not reached the replica that was asked. */
function wholePart(
  parts: CosmosItems,
  chances: Chances,
  { pk, id }: { readonly pk: string; readonly id: string },
): Promise<PackedJson> {
  const work = async (): Promise<PackedJson> => {
    const body = (await parts.read(pk, id))?.body as PackedJson | undefined;
    if (body === undefined) throw absent;
    return isWhole({ id, body }) ? body : lost(id);
  };
  return persistently(chances, (thrown) => thrown === absent, work).catch((thrown: unknown) =>
    thrown === absent ? lost(id) : Promise.reject(thrown as Error),
  );
}

function lost(id: string): never {
  throw storeFailure('unavailable', cosmosMessages.damaged(cosmosId(id)));
}
