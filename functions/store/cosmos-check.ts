import type { Container } from '@azure/cosmos';

import { storeFailure } from '../../shared/ports/store-failure.ts';
import { cosmosMessages } from '../../shared/text/messages/cosmos-store.ts';
import { containerDefinitions } from './cosmos-containers.ts';
import { cosmosFailure } from './cosmos-failure.ts';

/** Throws a sentence when a container is not there, or is not as the file says that Bicep makes it. */
export async function checkContainer(container: Container, account: string): Promise<void> {
  const wanted = containerDefinitions.find(({ id }) => id === container.id);
  const { resource } = await container.read().catch((thrown: unknown) => {
    throw cosmosFailure(thrown, { account, container: container.id });
  });
  const same =
    JSON.stringify(resource?.partitionKey?.paths) === JSON.stringify(wanted?.partitionKey.paths) &&
    resource?.defaultTtl === wanted?.defaultTtl;
  if (!same) throw storeFailure('unavailable', cosmosMessages.different(container.id));
}
