/** The units of the 2021 table with their targets, and other names under which clerks hand in. */
export interface DistrictUnit {
  readonly name: string;
  readonly target: number;
  /** As a title, a note or a column writes it. */
  readonly titles: readonly string[];
  /** As the name of a file or sheet writes it. */
  readonly labels: readonly string[];
}

const town = (name: string, code: string, pinyin: string, target = 50): DistrictUnit => ({
  name,
  target,
  titles: [name, name.replace('镇', '')],
  labels: [name, name.replace('镇', ''), code, pinyin],
});

export const districtUnits: readonly DistrictUnit[] = [
  {
    name: '高新区',
    target: 200,
    titles: ['高新区', '武进高新区', '武进国家高新技术产业开发区'],
    labels: ['高新区', '武进高新区', '320412411', 'gaoxinqu'],
  },
  {
    name: '西太湖',
    target: 100,
    titles: ['西太湖', '西太湖科技产业园'],
    labels: ['西太湖', '西太湖科技产业园', '320412412', 'xitaihu'],
  },
  town('湖塘镇', '320412100', 'hutang'),
  town('牛塘镇', '320412102', 'niutang'),
  town('洛阳镇', '320412103', 'luoyang'),
  town('雪堰镇', '320412110', 'xueyan'),
  town('前黄镇', '320412113', 'qianhuang'),
  town('礼嘉镇', '320412114', 'lijia'),
  town('嘉泽镇', '320412119', 'jiaze', 10),
  town('湟里镇', '320412120', 'huangli'),
  {
    name: '绿建区',
    target: 10,
    titles: ['绿建区', '绿色建筑产业集聚示范区'],
    labels: ['绿建区', 'lvjianqu', 'lujianqu'],
  },
];

/** Headers of a column that names the unit of each row. */
export const unitHeaders = [
  '镇（开发区）',
  '所属镇',
  '镇/街道',
  '板块',
  '属地',
  '所属园区',
  '所在镇',
] as const;
