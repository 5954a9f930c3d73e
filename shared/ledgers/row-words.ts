import { folded } from '../text/clean-text.ts';

const total =
  /^(合计|总计|共计|累计|总合计|合计数|总数|全镇合计|全区合计|本镇合计|合计[:：(（].*|.{0,8}总计|.{0,6}合计)$/;
const subtotal = /(小计|本页合计|本页小计|分计)$|^(小计|本页小计|本页合计)/;

const shortest = (text: string): string => folded(text).replace(/[:：]$/, '');

/** Every word of a total holds one of these: most cells need not be looked at any closer. */
const counting = /[计数]/;

export const isSubtotalText = (text: string): boolean =>
  text.length <= 20 && counting.test(text) && subtotal.test(shortest(text));

/** 合计, 总 计, 第一批小计, 本页小计: a row that adds up others. */
export const isTotalText = (text: string): boolean =>
  text.length <= 20 && counting.test(text) && (isSubtotalText(text) || total.test(shortest(text)));

const notes =
  /^(注|备注|说明|附注|填表说明|填报说明|填报要求|填表要求|温馨提示|特别说明|数据来源|口径|统计口径|备 注|※|＊|\*)\d*[:：、.．\s]|^(填表人|制表人|填报人|制表|填报单位|填表单位|报送单位|编制单位|审核人|经办人|联系人|填报日期|填表日期|制表日期|日期|科技办)[（(]?.*[:：]|^注[:：1-9]|^(以上|以下|本表|上表|此表)/;
const signatures = /(签字|签章|签名|盖章|公章)/;
const sections =
  /^([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十\d]{1,3}(批|部分|季度)|[上下]半年|\d{1,2}月份?$)/;
const unitLine = /单位(为|是|[:：])?[(（]?(人民币)?(亿元|万元|千元|元|亿|万)|^[(（]?(金额)?单位[:：].*元/;

export const saysNote = (text: string): boolean => notes.test(text);
export const saysSignature = (text: string): boolean => signatures.test(text);
export const saysSection = (text: string): boolean => sections.test(text);
export const saysUnit = (text: string): boolean => unitLine.test(text.replace(/\s/g, ''));

const numbersOfColumns = /^(\d{1,2}|[甲乙丙丁戊己庚辛]|[（(]\d{1,2}[)）]|[a-z]|\d{1,2}=[\d+\-*/×÷%()]+)$/i;

/** 甲, 乙, 1, 2, 3=1+2: the row of column numbers under a header. */
export const isColumnNumber = (text: string): boolean => numbersOfColumns.test(folded(text));
