import { type Decimal, decimalText } from '../../domain/decimal.ts';
import { type Ratio, roundedText } from '../../domain/ratio.ts';

const percentText = (share: Ratio): string => `${roundedText(share, 2).replace(/\.?0+$/, '')}%`;

/** Sentences of verdicts and distances that belong to no single rule. */
export const messages = {
  passesOnOneSideOnly: (bound: Decimal, share: Ratio) =>
    `最近一年销售收入处在${decimalText(bound)}万元分档线附近：超过${decimalText(bound)}万元即按${percentText(share)}要求，同样的研发费用在另一侧即可达到`,
  nearTier: (bound: Decimal) =>
    `最近一年销售收入处在${decimalText(bound)}万元分档线附近，审计调整可能改变适用比例`,
  monthlyStaffFigure: '与高企口径的月平均职工数相同：科技型中小企业按季平均，请核对是否误用',
} as const;
