import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { consolidationJson } from '../../shared/consolidation/consolidation-json.ts';
import type { Consolidation } from '../../shared/consolidation/consolidate.ts';
import { type Result, ok } from '../../shared/result.ts';
import { truePath } from './check-places.ts';
import type { ConsolidateArguments } from './consolidate-arguments.ts';
import { type Output, writeOutputs } from './write-outputs.ts';

type Places = Pick<ConsolidateArguments, 'year' | 'json' | 'xlsx'>;

/** Writes what was asked for, and answers with the paths. */
export async function writeConsolidation(
  { year, json, xlsx }: Places,
  consolidation: Consolidation,
): Promise<Result<readonly string[], string>> {
  const outputs: Output[] = [];
  if (json !== undefined)
    outputs.push({ path: await truePath(json), write: (place) => writeJson(place, year, consolidation) });
  if (xlsx !== undefined)
    outputs.push({ path: await truePath(xlsx), write: (place) => writeSheets(place, consolidation) });
  const written = await writeOutputs(outputs);
  return written.ok ? ok([json, xlsx].filter((path) => path !== undefined)) : written;
}

const writeJson = (place: string, year: number, consolidation: Consolidation): Promise<void> =>
  pipeline(
    Readable.from(inChunks(consolidationJson(year, consolidation))),
    createWriteStream(place, { flags: 'wx' }),
  );

const chunkLength = 1 << 16;

/** A million small pieces would cost a million turns of the event loop. */
function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** The writer of workbooks is loaded only where one is asked for. */
async function writeSheets(place: string, consolidation: Consolidation): Promise<void> {
  const [{ workbookBytes }, { consolidationSheets }] = await Promise.all([
    import('../../shared/files/write-workbook.ts'),
    import('./consolidation-sheets.ts'),
  ]);
  await writeFile(place, await workbookBytes(consolidationSheets(consolidation)), { flag: 'wx' });
}
