import {
  type Scenario,
  bytesOfVersion,
  deadlineDay,
  deadlineOf,
  limits,
  prices,
  scenarios,
  sizes,
  verbs,
  yearOf,
} from './cost-model.ts';

/** The tables of docs/costs.md by their names, as Markdown. */
export function costTables(): Readonly<Record<string, string>> {
  return { verbs: verbTable(), years: yearTable(), deadline: deadlineTable(), limits: limitTable() };
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const significant = (value: number): string => number(value, value >= 10 ? 0 : value >= 1 ? 1 : 3);

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function verbTable(): string {
  const { district, province } = scenarios;
  const line = (name: string, units: (scenario: Scenario) => number) => [
    name,
    significant(units(district)),
    significant(units(province)),
  ];
  const heads = [
    '动作',
    `${district.rows} 行、${district.towns} 镇（RU）`,
    `${province.rows} 行、${province.towns} 镇（RU）`,
  ];
  return table(heads, [
    line('报送（全部内容都是新的）', ({ rows, towns }) => verbs.send(rows, towns)),
    line('通过或退回', ({ towns }) => verbs.decide(towns)),
    line('看一份报表的各行', ({ rows }) => verbs.readRows(rows)),
    line('看报来的工作表原样', ({ rows }) => verbs.readCells(rows)),
    line('各镇状态；看板（进程里已有各版）', ({ towns }) => verbs.states(towns)),
    line('看板（刚启动的进程）', ({ rows, towns }) => verbs.coldBoard(rows, towns)),
    line('变更之后重算全区（按最坏：刚启动的进程）', ({ rows, towns }) => verbs.follow(rows, towns)),
  ]);
}

function yearTable(): string {
  const all = Object.values(scenarios);
  const years = all.map(yearOf);
  const line = (name: string, text: (year: (typeof years)[number], scenario: Scenario) => string) => [
    name,
    ...years.map((year, place) => text(year, all[place] ?? scenarios.district)),
  ];
  const million = (units: number): string => significant(units / 1e6);
  return table(
    ['一年', ...all.map(({ name }) => name)],
    [
      line('区 × 镇', (_, { districts, towns }) => `${number(districts)} × ${towns}`),
      line('每份报表的行数', (_, { rows }) => number(rows)),
      line('每镇每季报送次数，另有一次审核', (_, { sends }) => number(sends)),
      line(
        '每区每个工作日看板次数（其中刚启动）',
        (_, { boards, coldBoards }) => `${boards}（${coldBoards}）`,
      ),
      line('提交（报送和审核）', ({ commits }) => number(commits)),
      line('报送，百万 RU', ({ sending }) => million(sending)),
      line('审核，百万 RU', ({ deciding }) => million(deciding)),
      line('变更后重算，百万 RU', ({ following }) => million(following)),
      line('看板，百万 RU', ({ opening }) => million(opening)),
      line('合计，百万 RU', ({ units }) => million(units)),
      line('年末存量，GB', ({ kept }) => number(kept, kept < 10 ? 2 : 0)),
      line('按请求付费，美元一年（请求 + 存量全年）', ({ dollars }) => number(dollars, dollars < 10 ? 2 : 0)),
    ],
  );
}

function deadlineTable(): string {
  const all = Object.values(scenarios);
  const days = all.map(deadlineOf);
  const line = (name: string, text: (day: (typeof days)[number]) => string) => [name, ...days.map(text)];
  const dollars = (perSecond: number): number =>
    (Math.max(1_000, Math.ceil(perSecond / 1_000) * 1_000) / 100) * prices.autoscaleHour;
  return table(
    [
      `截止日（全季报送的 ${deadlineDay.share * 100}% 在 ${deadlineDay.hours} 小时内，最忙时为平均的 ${deadlineDay.peak} 倍）`,
      ...all.map(({ name }) => name),
    ],
    [
      line('报表份数', ({ returns }) => number(returns)),
      line('平均每秒报送', ({ perSecond }) => number(perSecond, 3)),
      line('平均 RU/s，连同重算', ({ mean }) => significant(mean)),
      line('最忙时 RU/s，只算报送', ({ sends }) => significant(sends)),
      line('最忙时 RU/s，连同重算', ({ all: every }) => significant(every)),
      line('自动缩放上限应设（RU/s）', ({ all: every }) =>
        number(Math.max(1_000, Math.ceil(every / 1_000) * 1_000)),
      ),
      line('该上限用满一小时，美元', ({ all: every }) => number(dollars(every), 2)),
    ],
  );
}

function limitTable(): string {
  const { province } = scenarios;
  const version = bytesOfVersion(province.rows);
  const round = version * province.towns;
  return table(
    ['界限', '在哪里碰到', '怎么办'],
    [
      [
        '一个逻辑分区 20 GB（一区一季）',
        `${province.towns} 镇、每份 ${province.rows} 行，每版 ${number(version / 1024)} kB：全部重报 ${number(limits.partitionBytes / round)} 遍`,
        '碰不到；把旧版移到 Blob 存储',
      ],
      [
        '一个分区 10,000 RU/s',
        `同一区一秒内 ${number(limits.partitionUnitsPerSecond / verbs.send(province.rows, province.towns))} 次报送`,
        '限流后自动退让重试；一区之内不会有这么多镇',
      ],
      [
        '按请求付费时 5,000 RU/s',
        `一秒内 ${number(limits.serverlessUnitsPerSecond / verbs.send(scenarios.district.rows, scenarios.district.towns))} 次 ${scenarios.district.rows} 行的报送`,
        '一个区用不完；一个省起改用自动缩放',
      ],
      [
        '一个文档 2 MB（一季的各镇状态）',
        `${number(limits.documentBytes / sizes.stateLine)} 个镇；100 个镇时每次提交光写它就要 ${significant(verbs.decide(100) - verbs.decide(1))} RU`,
        '一区超过 100 个镇时，状态改为每镇一个文档',
      ],
      [
        '一个物理分区 50 GB',
        `全国一年 ${number(yearOf(scenarios.country).kept)} GB，约 ${number(Math.ceil(yearOf(scenarios.country).kept / 50))} 个物理分区`,
        '分区键含区号，自动散开；满三年的内容归档',
      ],
    ],
  );
}
