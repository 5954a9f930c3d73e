import type { ReturnPlace } from '../../ports/store.ts';
import { transferMessages } from '../../text/messages/transfer.ts';
import { quarterName } from '../../text/period-name.ts';
import { unitOfId } from '../find-unit.ts';
import type { VersionPlace } from './transfer-record.ts';

/** A return as a person calls it; a unit that is unknown today keeps its id. */
export const returnName = ({ quarter, unit }: ReturnPlace): string =>
  transferMessages.returnName(quarterName(quarter), unitOfId(unit)?.name ?? unit);

export const versionName = (place: VersionPlace): string =>
  transferMessages.versionName(returnName(place), place.version);
