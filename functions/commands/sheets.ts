import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { type Result, failed, ok } from '../../shared/result.ts';
import { sheetsMessages } from '../../shared/text/messages/sheets.ts';
import { type FileReading, readFiles } from '../reading/reading-pool.ts';
import { refusedAnswer, type SheetsAnswer } from '../reading/sheets-answer.ts';
import { type TakenFile, takenFile, takenFiles } from '../reading/taken-files.ts';
import { writeOutputs } from './write-outputs.ts';

interface Wanted {
  readonly source: string;
  readonly json: string | undefined;
}

function wantedOf(words: readonly string[]): Result<Wanted, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'string' } },
      allowPositionals: true,
    });
    const [source, ...more] = positionals;
    if (source === undefined || values.json === '') return failed(sheetsMessages.nothingNamed);
    return more.length > 0
      ? failed(sheetsMessages.unknownWords(more.join(' ')))
      : ok({ source, json: values.json });
  } catch {
    return failed(sheetsMessages.unknownWords(words.join(' ')));
  }
}

/** The files to read, or a sentence saying why there are none. */
async function filesAt(source: string): Promise<Result<readonly TakenFile[], string>> {
  const found = await stat(source).catch(() => undefined);
  if (found === undefined) return failed(sheetsMessages.notFound(source));
  if (!found.isDirectory()) return ok([await takenFile(source)]);
  const files = await takenFiles(source).catch(() => undefined);
  return files === undefined ? failed(sheetsMessages.cannotList(source)) : ok(files);
}

interface Counts {
  read: number;
  cells: number;
}

type Append = (line: string) => Promise<unknown>;

/** Each file is written and told as soon as it is read: a folder of any size takes the memory of a few files. */
async function tellAll(
  readings: AsyncIterable<FileReading<SheetsAnswer>>,
  counts: Counts,
  append: Append,
): Promise<void> {
  for await (const { file, read } of readings) {
    const answer = read.ok ? read.value : refusedAnswer(file.name, read.reason);
    await append(`${answer.line}\n`);
    counts.read += answer.problem === undefined ? 1 : 0;
    counts.cells += answer.cells;
    const { problem, sheets, cells } = answer;
    const line =
      problem === undefined
        ? sheetsMessages.read(file.name, sheets, cells)
        : sheetsMessages.refused(file.name, problem.message);
    process.stdout.write(`${line}\n`);
  }
}

async function writeTo(place: string, write: (append: Append) => Promise<void>): Promise<void> {
  const file = await open(place, 'wx');
  try {
    await write((line) => file.write(line));
  } finally {
    await file.close();
  }
}

/** `npm run sheets`: what the file library reads, before any recognition; one JSON object a line and file. */
async function sheets(words: readonly string[]): Promise<Result<'done', string>> {
  const wanted = wantedOf(words);
  if (!wanted.ok) return wanted;
  const { source, json } = wanted.value;
  const files = await filesAt(source);
  if (!files.ok) return files;
  const readings = readFiles<SheetsAnswer>(files.value, {
    program: join(__dirname, 'read-process.cjs'),
    task: 'sheets',
  });
  const counts: Counts = { read: 0, cells: 0 };
  if (json === undefined) await tellAll(readings, counts, () => Promise.resolve());
  else {
    const write = (place: string) => writeTo(place, (append) => tellAll(readings, counts, append));
    const written = await writeOutputs([{ path: json, write }]);
    if (!written.ok) return failed(sheetsMessages.cannotWrite(json));
  }
  process.stdout.write(`${sheetsMessages.summary({ files: files.value.length, ...counts })}\n`);
  return ok('done');
}

void sheets(process.argv.slice(2)).then((done) => {
  if (done.ok) return;
  process.stderr.write(`${done.reason}\n${sheetsMessages.usage}\n`);
  process.exitCode = 2;
});
