import type { Paragraph, Table } from 'docx';

import { diagnosisMessages as messages } from '../text/messages/diagnosis.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Condition } from './diagnosis-conditions.ts';
import { wordFile } from './word-file.ts';
import { heading, line, run, smallLine, table, title } from './word-parts.ts';

/** The diagnosis as a .docx: the same words in the same order as on the page. */
export const diagnosisWord = (diagnosis: Diagnosis): Promise<Uint8Array> =>
  wordFile({ title: diagnosis.title, on: diagnosis.on, children: parts(diagnosis) });

const half = [4_950, 4_950] as const;
const conditionWidths = [1_300, 2_500, 2_600, 1_500, 2_000] as const;
const heads = [
  messages.finding,
  messages.condition,
  messages.measured,
  messages.required,
  messages.article,
] as const;

const parts = (diagnosis: Diagnosis): readonly (Paragraph | Table)[] => [
  title(diagnosis.title),
  table({ widths: half, rows: pairs(diagnosis.head.map(({ label, value }) => run(`${label}：${value}`))) }),
  verdictLine(diagnosis),
  heading(messages.conditions),
  table({ widths: conditionWidths, head: heads, rows: diagnosis.conditions.map(conditionRow) }),
  heading(messages.missing),
  line(run(diagnosis.missing.join('、') || messages.nothingMissing)),
  heading(messages.way),
  ...diagnosis.way.map((step, place) => line(run(`${place + 1}. ${step}`))),
  ...(diagnosis.measure === '' ? [] : [smallLine(diagnosis.measure)]),
  ...(diagnosis.notes.length === 0 ? [] : [smallLine(`${messages.notes}：${diagnosis.notes.join('；')}`)]),
  heading(messages.worth),
  ...worthLines(diagnosis),
  smallLine(`${messages.versions}：${diagnosis.versions.join('；')}`),
  smallLine(diagnosis.footer),
  signatureLine(diagnosis),
];

const pairs = <T>(cells: readonly T[]): readonly (readonly T[])[] =>
  cells.flatMap((_, place) => (place % 2 === 0 ? [cells.slice(place, place + 2)] : []));

const verdictLine = ({ verdict, verdictText, counts }: Diagnosis): Paragraph =>
  line(
    run(`${messages.marks[verdict]} ${messages.verdict}：`, { size: 24 }),
    run(verdictText, { bold: true, size: 24 }),
    run(`　${counts}`),
  );

const conditionRow = ({ mark, finding, verdict, needed, name, measured, required, article }: Condition) => [
  run(`${mark} ${finding}`, { bold: needed && verdict === 'unmet' }),
  run(name),
  run(measured),
  run(required),
  run(article, { size: 16 }),
];

const worthLines = ({ worth }: Diagnosis): readonly Paragraph[] =>
  worth.length === 0
    ? [line(run(messages.noWorth))]
    : worth.map(({ name, text, source }) =>
        line(run(`${name}　`, { bold: true }), run(text), run(source, { size: 16 })),
      );

const signatureLine = ({ signatures }: Diagnosis): Paragraph =>
  line(run(signatures.map((signature) => `${signature}：＿＿＿＿＿＿＿`).join('　')));
