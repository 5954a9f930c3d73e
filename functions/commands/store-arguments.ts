import { resolve } from 'node:path';

import { type Result, failed, ok } from '../../shared/result.ts';
import { transferMessages } from '../../shared/text/messages/transfer.ts';
import { type Environment, settingReader } from '../setting-reader.ts';
import { type Storage, readStorage } from '../storage-settings.ts';

const verbs = ['export', 'import', 'verify', 'backup', 'restore'] as const;

export interface StoreArguments {
  readonly verb: (typeof verbs)[number];
  /** A file; a folder for a backup. */
  readonly place: string;
}

export function storeArguments(words: readonly string[]): Result<StoreArguments, string> {
  const [word = '', place = '', ...more] = words;
  const verb = verbs.find((one) => one === word);
  if (verb === undefined) return failed(word === '' ? '' : transferMessages.unknownWord(word));
  if (place === '') return failed(transferMessages.nothingNamed(verb));
  const option = [place, ...more].find((one) => one.startsWith('-'));
  if (option !== undefined) return failed(transferMessages.unknownWord(option));
  return more.length > 0 ? failed(transferMessages.oneOnly) : ok({ verb, place });
}

/** The store that the settings of the service name; where none is named, the one of `npm start`. */
export function namedStorage(environment: Environment, root: string): Result<Storage, string> {
  const named = ['COSMOS_ENDPOINT', 'STORE_FILE'].some((name) => (environment[name] ?? '').trim() !== '');
  if (named) return readStorage(settingReader(environment));
  const folder = resolve(root, environment['DATA_FOLDER'] ?? 'var');
  return ok({ kind: 'sqlite', file: resolve(folder, 'ledgers.db') });
}
