import type { Random } from './random.ts';

/** Amounts an enterprise reports, in whole 元 that are multiples of 100: exact in every unit a clerk may choose. */
export type AmountField = 'salesRevenue' | 'rdExpense' | 'totalAssets' | 'totalCosts' | 'netAssets';
export type CountField = 'staffCount' | 'scienceStaffCount' | 'classOneIpCount' | 'classTwoIpCount';
export type YearlyField = 'salesRevenue' | 'rdExpense';

/** An invented enterprise: its trade name holds 拟 or 例, its code and number belong to nobody. */
export interface Enterprise {
  readonly name: string;
  readonly uscc: string;
  readonly registrationNumber: string;
  readonly registeredOn: string;
  readonly foundedOn: string;
  readonly technologyField: string;
  readonly batch: number;
  readonly yuan: Readonly<Record<AmountField, number>>;
  /** Offset from the evaluation year (-3 … 0) -> 元. */
  readonly yearlyYuan: Readonly<Record<YearlyField, Readonly<Record<number, number>>>>;
  readonly counts: Readonly<Record<CountField, number>>;
  readonly certificateNumber: string | null;
  readonly remark: string | null;
}

export const officialFields = [
  '电子信息',
  '生物与新医药',
  '航空航天',
  '新材料',
  '高技术服务',
  '新能源与节能',
  '资源与环境',
  '先进制造与自动化',
] as const;

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

const organisationValue = (character: string): number =>
  character <= '9' ? Number(character) : character.charCodeAt(0) - 55;

/** GB 11714: weights 3 7 9 10 5 8 4 2, 11 - sum mod 11; ten is X, eleven is 0. */
function withOrganisationCheck(code: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * organisationValue(code.charAt(index)),
    0,
  );
  const check = 11 - (sum % 11);
  return code + (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}

/** GB 32100: weights are the powers of 3 modulo 31. */
export function usccCheck(code: string): string {
  let [sum, weight] = [0, 1];
  for (const character of code.slice(0, 17)) {
    sum += weight * alphabet.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

const characters = (random: Random, from: string, length: number): string =>
  Array.from({ length }, () => random.pick(Array.from(from))).join('');

export function inventedUscc(random: Random): string {
  const division = random.pick(['320412', '320412', '320411', '320402', '320483', '320400']);
  const organisation = random.chance(0.4)
    ? `99${characters(random, '0123456789', 6)}`
    : `${random.pick(['MAW', 'MAX', 'MAY'])}${characters(random, alphabet, 5)}`;
  const front = `91${division}${withOrganisationCheck(organisation)}`;
  return front + usccCheck(front);
}

export const inventedNumber = (
  random: Random,
  year: number,
  flag = random.pick(['0', '0', 'A', 'B']),
): string => `${year}320412${flag}89${characters(random, '0123456789', 5)}`;

const two = (value: number): string => String(value).padStart(2, '0');

export const inventedDate = (random: Random, year: number, firstMonth = 1): string =>
  `${year}-${two(random.integer(firstMonth, 12))}-${two(random.integer(1, 28))}`;

const first = Array.from('骏创凌皓瀚锐启达源恒铭佳鼎弘汇卓澄普腾盛砺昊迅博优泰威禾宏朗镕喆㛃');
const trades = [
  '电机',
  '新材料',
  '医疗器械',
  '机器人科技',
  '光伏科技',
  '汽车零部件',
  '资源再生科技',
  '智能装备',
  '检测技术',
  '信息技术',
  '微电子',
  '生物科技',
  '航空科技',
  '环境工程',
  '储能科技',
] as const;

export function inventedName(random: Random): string {
  const trade = `${random.pick(first)}${random.pick(first)}${random.pick(['拟', '例'])}${random.pick(trades)}`;
  return random.pick([
    `常州${trade}有限公司`,
    `常州市${trade}有限公司`,
    `江苏${trade}股份有限公司`,
    `${trade}（常州）有限公司`,
    `${trade}（江苏）有限公司`,
    `常州市武进${trade}有限公司`,
  ]);
}

const amount = (random: Random, fromWan: number, toWan: number): number =>
  random.integer(fromWan * 100, toWan * 100) * 100;

function years(random: Random, newest: number): Readonly<Record<number, number>> {
  const grown = (share: number): number => Math.max(1, Math.round((newest * share) / 100)) * 100;
  return {
    [-3]: grown(random.integer(50, 95) / 100),
    [-2]: grown(random.integer(60, 99) / 100),
    [-1]: newest,
    0: grown(random.integer(101, 150) / 100),
  };
}

export function inventedEnterprise(random: Random, year: number): Enterprise {
  const sales = amount(random, 80, 18_000);
  const research = amount(random, 5, 900);
  const staff = random.integer(3, 300);
  return {
    name: inventedName(random),
    uscc: inventedUscc(random),
    registrationNumber: inventedNumber(random, year),
    registeredOn: inventedDate(random, year, 3),
    foundedOn: inventedDate(random, random.integer(1999, 2020)),
    technologyField: random.pick(officialFields),
    batch: random.integer(1, 4),
    yuan: {
      salesRevenue: sales,
      rdExpense: research,
      totalAssets: amount(random, 60, 19_000),
      totalCosts: amount(random, 60, 17_000),
      netAssets: amount(random, 10, 9_000),
    },
    yearlyYuan: { salesRevenue: years(random, sales), rdExpense: years(random, research) },
    counts: {
      staffCount: staff,
      scienceStaffCount: Math.max(1, Math.floor(staff * 0.3)),
      classOneIpCount: random.integer(0, 6),
      classTwoIpCount: random.integer(0, 24),
    },
    certificateNumber: random.chance(0.4)
      ? `GR20${random.integer(18, 20)}329${characters(random, '0123456789', 5)}`
      : null,
    remark: random.chance(0.3)
      ? random.pick(['科技副总企业', '有研发机构', '规上', '拟申报高企', '由外镇迁入', '2020年首次入库'])
      : null,
  };
}

/** No two share a code, a number or a name. */
export function inventedEnterprises(random: Random, year: number, howMany: number): readonly Enterprise[] {
  const found = new Map<string, Enterprise>();
  const taken = new Set<string>();
  while (found.size < howMany) {
    const one = inventedEnterprise(random, year);
    if (found.has(one.uscc) || taken.has(one.name) || taken.has(one.registrationNumber)) continue;
    found.set(one.uscc, one);
    taken.add(one.name).add(one.registrationNumber);
  }
  return [...found.values()];
}
