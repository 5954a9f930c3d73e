import { alignedLines } from '../../shared/text/columns.ts';
import { deadlineDay, prices, scenarios, yearOf } from '../builders/cost-model.ts';
import { type Account, type Act, type Day, type DayFigures, actsOf, liveDay } from './deadline-day.ts';
import { type MeasuredVerbs, measuredVerbs } from './measured-verbs.ts';
import { growthExponent } from './spread.ts';

const seed = 20_211_231;

const dayOf = ({ districts, towns, sends, boards, coldBoards }: (typeof scenarios)['country']): Day => ({
  ...{ districts, towns, sends, boards, coldBoards },
  ...deadlineDay,
});

/** Gigabytes that one physical partition holds, and RU/s that it serves. */
const physical = { gigabytes: 50, unitsPerSecond: 10_000 } as const;

/** At the end of a year: what was stored has split the account into so many, and they share its throughput. */
const accountOf = (throughput: number, gigabytes: number): Account => ({
  throughput,
  physicalPartitions: Math.max(
    1,
    Math.ceil(gigabytes / physical.gigabytes),
    Math.ceil(throughput / physical.unitsPerSecond),
  ),
});

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const verbNames: Readonly<Record<keyof MeasuredVerbs, string>> = {
  send: '报送（内容全改）',
  decide: '通过',
  warmBoard: '看板（进程里已有各版）',
  coldBoard: '看板（刚启动的进程）',
  follow: '变更之后重算全区（刚启动的进程）',
};

const throughputs = [4_000, 6_000, 8_000, 10_000, 12_000, 16_000, 24_000] as const;

const dayLine = (throughput: number, day: DayFigures): readonly string[] => [
  number(throughput),
  number(Math.max(...day.minutes) / 60),
  number(day.refused),
  `${number((100 * day.refused) / (day.requests + day.refused), 2)}%`,
  number(day.queue),
  number(day.longestWait),
  number(day.gaveUp),
  number((throughput / 100) * prices.autoscaleHour, 2),
];

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

export const measuredTable = (verbs: MeasuredVerbs): readonly string[] =>
  table(
    ['动作', '请求', 'RU'],
    Object.entries(verbNames).map(([kind, name]) => {
      const { requests, units } = verbs[kind as keyof MeasuredVerbs];
      return [name, number(requests.length), number(units, 1)];
    }),
  );

/** What the day wants of the account, as the tables of docs/costs.md. */
export async function deadlineTables(scenario: (typeof scenarios)['country']) {
  const verbs = await measuredVerbs(scenario.towns, scenario.rows);
  const acts = actsOf(dayOf(scenario), seed);
  const gigabytes = yearOf(scenario).kept;
  const days = throughputs.map((throughput) => ({
    throughput,
    day: liveDay(acts, verbs, accountOf(throughput, gigabytes)),
  }));
  const free = liveDay(acts, verbs, { ...accountOf(1, gigabytes), throughput: Infinity });
  return {
    measured: measuredTable(verbs),
    simulated: table(
      [
        '上限 RU/s',
        '最忙一分钟 RU/s',
        '429',
        '占请求',
        '最多同时等',
        '最长等（秒）',
        '等过 10 秒（503）',
        '美元/小时',
      ],
      days.map(({ throughput, day }) => dayLine(throughput, day)),
    ),
    free,
    acts,
    verbs,
    enough: days.find(({ day }) => day.gaveUp === 0)?.throughput,
  };
}

/** RU/s of every half hour while nobody is refused, drawn. */
function course({ minutes }: DayFigures): readonly string[] {
  const halves = Array.from({ length: Math.ceil(minutes.length / 30) }, (_, half) => {
    const some = minutes.slice(half * 30, (half + 1) * 30);
    return some.reduce((sum, one) => sum + one, 0) / (some.length * 60);
  });
  const most = Math.max(...halves);
  return alignedLines(
    halves.map((units, half) => [
      `  第 ${number((half + 1) / 2, 1)} 小时`,
      number(units),
      '█'.repeat(Math.round((30 * units) / most)),
    ]),
    ['left', 'right', 'left'],
  );
}

const countOf = (acts: readonly Act[], kind: Act['kind']): number =>
  acts.filter((act) => act.kind === kind).length;

/** `npm run bench -- deadline`. */
export async function deadlineLines(): Promise<readonly string[]> {
  const { country } = scenarios;
  const began = performance.now();
  const { measured, simulated, free, acts, verbs, enough } = await deadlineTables(country);
  const [tenth, small] = [await measuredVerbs(country.towns, 50), await measuredVerbs(country.towns, 5_000)];
  const grown = (from: number, to: number, a: number, b: number): string =>
    growthExponent({ size: from, milliseconds: a }, { size: to, milliseconds: b }).toFixed(2);
  return [
    `量过的：由真的 SDK 向替身报送 ${country.rows} 行的台账，${country.towns} 镇一区，逐个请求按公布的表计费`,
    ...measured,
    `  行数 50→500→5,000 时一次报送 RU 的增长：n^${grown(50, 500, tenth.send.units, verbs.send.units)}，n^${grown(500, 5_000, verbs.send.units, small.send.units)}`,
    `推算的：${number(country.districts)} 区 × ${country.towns} 镇的截止日，${number(countOf(acts, 'send'))} 次报送、${number(countOf(acts, 'decide'))} 次审核、` +
      `${number(countOf(acts, 'warmBoard') + countOf(acts, 'coldBoard'))} 次看板、${number(countOf(acts, 'follow'))} 次重算，逐秒推演`,
    ...simulated,
    `  够用的上限（没有人等过 10 秒）：${enough === undefined ? '表里没有' : number(enough)} RU/s`,
    `  不限时：一天 ${number(free.units / 1e6, 1)} 百万 RU；最热的一个区一秒 ${number(free.hottestDistrict)} RU（一个分区 10,000）；最满的物理分区占 ${number(100 * free.fullestPartition, 1)}%`,
    ...course(free),
    `  用时 ${number((performance.now() - began) / 1_000, 1)} 秒`,
  ];
}
