import type { OrgUnit } from './org-unit.ts';

type Named = Omit<OrgUnit, 'names' | 'divisionCode'>;

const unit = (named: Named, divisionCode: string | null, aliases: readonly string[]): OrgUnit => ({
  ...named,
  divisionCode,
  names: [named.name, ...aliases, ...(divisionCode === null ? [] : [divisionCode])],
});

/**
 * 武进区 (320412): the eleven towns and zones with a target, in the order of the 2021 target table. Division codes are the
 * statistical ones; 绿建区 has none. Left out because they are common words, other places or not certain: 武进 alone,
 * 太湖湾, 经开区, the former towns that became part of another one.
 */
export const wujinUnits: readonly OrgUnit[] = [
  unit({ id: 'high-tech-zone', name: '高新区', kind: 'high-tech-zone' }, '320412411', [
    '武进高新区',
    '武高新',
    '武进国家高新区',
    '武进高新技术产业开发区',
    '武进国家高新技术产业开发区',
    '江苏武进高新技术产业开发区',
    '高新技术产业开发区',
    'gaoxinqu',
    'wujingaoxinqu',
  ]),
  unit({ id: 'west-tai-lake', name: '西太湖', kind: 'development-zone' }, '320412412', [
    '西太湖科技产业园',
    '常州西太湖科技产业园',
    '西太湖产业园',
    '西太湖生态休闲区',
    '武进经济开发区',
    '武进经开区',
    'xitaihu',
  ]),
  unit({ id: 'hutang', name: '湖塘镇', kind: 'town' }, '320412100', ['湖塘', 'hutangzhen', 'hutang']),
  unit({ id: 'niutang', name: '牛塘镇', kind: 'town' }, '320412102', ['牛塘', 'niutangzhen', 'niutang']),
  unit({ id: 'luoyang', name: '洛阳镇', kind: 'town' }, '320412103', ['洛阳', 'luoyangzhen', 'luoyang']),
  unit({ id: 'xueyan', name: '雪堰镇', kind: 'town' }, '320412110', ['雪堰', 'xueyanzhen', 'xueyan']),
  unit({ id: 'qianhuang', name: '前黄镇', kind: 'town' }, '320412113', [
    '前黄',
    'qianhuangzhen',
    'qianhuang',
  ]),
  unit({ id: 'lijia', name: '礼嘉镇', kind: 'town' }, '320412114', ['礼嘉', 'lijiazhen', 'lijia']),
  unit({ id: 'jiaze', name: '嘉泽镇', kind: 'town' }, '320412119', ['嘉泽', 'jiazezhen', 'jiaze']),
  unit({ id: 'huangli', name: '湟里镇', kind: 'town' }, '320412120', ['湟里', 'huanglizhen', 'huangli']),
  unit({ id: 'green-building-zone', name: '绿建区', kind: 'development-zone' }, null, [
    '武进绿建区',
    '绿建园',
    '武进绿色建筑产业集聚示范区',
    '江苏省绿色建筑产业集聚示范区',
    '绿色建筑产业集聚示范区',
    'lvjianqu',
    'lujianqu',
  ]),
];
