import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { readFiles } from '../reading/reading-pool.ts';
import { refusedAnswer } from '../reading/sheets-answer.ts';
import type { SheetsAnswer } from '../reading/sheets-answer.ts';
import { takenFile, takenFiles } from '../reading/taken-files.ts';
import type { TakenFile } from '../reading/taken-files.ts';
import { writtenWhole } from './written-whole.ts';

const usage = '用法：npm run sheets -- <文件或文件夹> --json <输出.ndjson>';

interface Wanted {
  readonly source: string;
  readonly json: string | undefined;
}

/** `npm run sheets`: what the file library reads, before any recognition; one JSON object a line and file. */
async function sheets(wanted: Wanted): Promise<number> {
  const files = await filesAt(wanted.source);
  if (typeof files === 'string') return wrongUsage(files);
  const program = join(__dirname, 'read-process.cjs');
  const readings = readFiles<SheetsAnswer>(files, { program, task: 'sheets' });
  const counts = { read: 0, refused: 0, cells: 0 };
  const write: Write = async (append) => {
    for await (const { file, read } of readings) {
      const answer = read.ok ? read.value : refusedAnswer(file.name, read.reason);
      count(counts, answer);
      await append(`${answer.line}\n`);
      process.stdout.write(summaryOf(file.name, answer));
    }
  };
  const written = await writtenTo(wanted.json, write);
  if (written === 'failed') return wrongUsage(`无法写入“${shown(wanted.json ?? '')}”，请检查文件夹和权限`);
  process.stdout.write(
    `共 ${files.length} 个文件：读出 ${counts.read} 个，未读 ${counts.refused} 个；${counts.cells} 个单元格\n`,
  );
  return 0;
}

type Write = (append: (text: string) => Promise<void>) => Promise<void>;

async function writtenTo(json: string | undefined, write: Write): Promise<'written' | 'failed'> {
  if (json !== undefined) return writtenWhole(json, write);
  await write(() => Promise.resolve());
  return 'written';
}

function count(
  counts: { read: number; refused: number; cells: number },
  { problem, cells }: SheetsAnswer,
): void {
  counts.read += problem === undefined ? 1 : 0;
  counts.refused += problem === undefined ? 0 : 1;
  counts.cells += cells;
}

const summaryOf = (name: string, { problem, sheets: tabs, cells }: SheetsAnswer): string =>
  problem === undefined
    ? `${shown(name)}：${tabs} 个工作表，${cells} 个单元格\n`
    : `${shown(name)}：${problem.message}\n`;

/** Names of strangers may hold line breaks and terminal controls. */
// eslint-disable-next-line no-control-regex
const shown = (name: string): string => name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');

/** The files to read, or a sentence saying why there are none. */
async function filesAt(source: string): Promise<readonly TakenFile[] | string> {
  const found = await stat(source).catch(() => undefined);
  if (found === undefined) return `找不到“${shown(source)}”，请核对路径`;
  if (!found.isDirectory()) return [await takenFile(source)];
  const files = await takenFiles(source).catch(() => undefined);
  return files ?? `无法打开文件夹“${shown(source)}”，请检查权限`;
}

function wrongUsage(reason: string): number {
  process.stderr.write(`${reason}\n${usage}\n`);
  return 2;
}

/** The command line; undefined where it is not understood. */
function wantedOf(words: readonly string[]): Wanted | undefined {
  const [sources, json]: [string[], string[]] = [[], []];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (word === '--json') json.push(words[(place += 1)] ?? '');
    else if (word.startsWith('--json=')) json.push(word.slice('--json='.length));
    else sources.push(word);
  }
  const [source, more] = sources;
  const wrong = json.length > 1 || json.includes('') || source?.startsWith('-') === true;
  return source === undefined || more !== undefined || wrong ? undefined : { source, json: json[0] };
}

const wanted = wantedOf(process.argv.slice(2));
const status =
  wanted === undefined ? Promise.resolve(wrongUsage('没有说明要读哪个文件或文件夹')) : sheets(wanted);
void status.then((code) => {
  process.exitCode = code;
});
