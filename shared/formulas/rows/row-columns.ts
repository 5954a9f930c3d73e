import type { FieldId } from '../../ledgers/fields.ts';

/** How the cells of a column are read. */
export type ColumnKind = 'amount' | 'heads' | 'count' | 'points' | 'day' | 'claim' | 'number' | 'text';

/** What a column can mean to the row functions: the fields of a ledger, and what only these functions need. */
export type RowField = FieldId | OwnField;

/** Columns that no ledger carries; found by their own words, before the ledger's dictionary is asked. */
export type OwnField = keyof typeof ownColumns;

interface OwnColumn {
  readonly kind: ColumnKind;
  /** The cleaned header holds one of these … */
  readonly parts: readonly RegExp[];
  /** … and none of these. */
  readonly not?: RegExp;
}

const share = /比例|占比|比重|强度|增长|增幅|率/;

/**
 * Words of headers as clerks write them, cleaned of blanks, brackets and units; the first line that fits decides. A list is
 * a column that says who stands on it.
 */
export const ownColumns = {
  domesticRdExpense: {
    kind: 'amount',
    parts: [/境内.*(研发|研究开发)/, /(研发|研究开发).*境内/],
    not: share,
  },
  highTechIncome: {
    kind: 'amount',
    parts: [/高新(技术)?(产品|服务).*收入/, /^高新(技术)?收入/, /^高品(收入)?$/],
    not: share,
  },
  totalIncome: {
    kind: 'amount',
    parts: [/^(近一年|上年|上年度|上一年度)?(企业)?(年)?总收入(总额)?$/, /^(企业)?收入总额$/],
    not: share,
  },
  innovationScore: {
    kind: 'points',
    parts: [/创新能力.*(评价|分)/, /^自评(得)?分(数)?$/],
  },
  coreRightConfirmed: { kind: 'claim', parts: [/核心(自主)?知识产权/] },
  technologyFieldConfirmed: {
    kind: 'claim',
    parts: [/是否.*领域/, /属于.*领域/, /领域.*(符合|确认)/],
  },
  cleanForOneYear: {
    kind: 'claim',
    parts: [/事故/, /环境违法/, /环保违法/, /失信/, /重大违法/],
  },
  residentEnterprise: { kind: 'claim', parts: [/居民企业/] },
  permittedProducts: {
    kind: 'claim',
    parts: [/禁止.*类/, /淘汰类/, /限制类/],
  },
  certificateIssuedOn: {
    kind: 'day',
    parts: [/发证(日期|时间|日)/, /认定(日期|时间)/, /(高企|高新技术企业).*(取得|获批|批准)(日期|时间)/],
    not: /有效|到期|注册|成立|科小|科技型中小|入库/,
  },
  nationalAwardTopThree: {
    kind: 'claim',
    parts: [/国家.*(科技|科学技术)(进步)?奖/],
  },
  provincialRdInstitution: {
    kind: 'claim',
    parts: [/省.*研发机构/, /省部级.*机构/],
  },
  standardLed: { kind: 'claim', parts: [/主导.*标准/] },
  onHntePoolList: {
    kind: 'claim',
    parts: [/培育(入)?库/, /高企培育/, /高新技术企业培育/],
  },
  onGazelleList: { kind: 'claim', parts: [/瞪羚/] },
  onUnicornList: { kind: 'claim', parts: [/独角兽/] },
  onListingPlanList: { kind: 'claim', parts: [/上市(培育|后备)/] },
  onAboveScaleList: { kind: 'claim', parts: [/规上/, /规模以上/], not: /首次|日期|时间/ },
  onHuikeList: { kind: 'claim', parts: [/惠科/] },
  onWukeList: { kind: 'claim', parts: [/武科/] },
  locatedInDistrict: { kind: 'claim', parts: [/在(本|武进)区/] },
} as const satisfies Readonly<Record<string, OwnColumn>>;

const isOwn = (field: string): field is OwnField => field in ownColumns;

export const ownFields = Object.keys(ownColumns).filter(isOwn);

export function ownFieldOf(words: string): OwnField | undefined {
  return ownFields.find((field) => {
    const { parts, not }: OwnColumn = ownColumns[field];
    return parts.some((part) => part.test(words)) && !(not?.test(words) ?? false);
  });
}
