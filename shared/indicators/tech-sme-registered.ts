import type { Indicator } from './indicator.ts';

export const techSmeRegistered: Indicator = {
  id: 'tech-sme-registered',
  name: '科技型中小企业入库数',
  unit: '家',
  definition:
    '评价年度内取得入库登记编号的企业，按统一社会信用代码去重；镇（开发区）各计一次，全区不论几个镇填报只计一次',
};
