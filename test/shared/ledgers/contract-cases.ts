import type { ShortCell } from '../../builders/plain-workbook.ts';
import { type ContractCase, contractCase } from './contract-case.ts';

type Row = readonly ShortCell[];

const head: Row = ['企业名称', '统一社会信用代码', '入库登记编号'];
const first: Row = ['常州市镕鼎例医疗器械有限公司', '91320412MAXQFXC5XE', '202132041208941650'];
const second: Row = ['江苏皓凌例电机股份有限公司', '91320412998415161G', '2021320412A8976472'];
const third: Row = ['常州市武进铭创例信息技术有限公司', '91320483MAW0W1CP3H', '2021320412B8919158'];
const fourth: Row = ['常州市迅宏例航空科技有限公司', '91320402MAWK7AATXY', '2021320412B8961689'];

/** Too long for a double: the last digits are lost, as Excel loses them. */
const longNumber = Number('202132041208941650');
const longCode = Number('913204009961947642');

const withCode = (code: ShortCell): Row => [first[0] ?? null, code, first[2] ?? null];
const withNumber = (number: ShortCell): Row => [first[0] ?? null, first[1] ?? null, number];
const withMore = (base: Row, ...more: Row): Row => [...base, ...more];

const files: readonly ContractCase[] = [
  contractCase(
    '1 Contradiction or nothing → unit-unknown',
    'a title that names another town than the file',
    { file: '湖塘镇台账.xlsx', rows: [['牛塘镇2021年科技型中小企业台账'], head, first, second] },
    { orgUnit: null },
  ),
  contractCase(
    '1 Contradiction or nothing → unit-unknown',
    'no unit in the column, the title, the name of the file or of the sheet',
    { file: '科小台账.xlsx', rows: [['2021年科技型中小企业台账'], head, first, second] },
    { orgUnit: null },
  ),
  contractCase(
    '1 else the sheet name',
    'a unit only in the name of the sheet',
    { file: '科小台账.xlsx', sheets: [{ name: '雪堰', rows: [head, first, second] }] },
    { orgUnit: '雪堰镇', problems: [] },
  ),
  contractCase(
    '1 Aliases are data: pinyin',
    'a unit in pinyin in the name of the file',
    { file: 'lujianqu_2021.xlsx', rows: [head, first, second] },
    { orgUnit: '绿建区', problems: [] },
  ),
  contractCase(
    '1 Aliases are data: division code',
    'a unit by its division code',
    { file: '320412113.xlsx', rows: [head, first, second] },
    { orgUnit: '前黄镇', problems: [] },
  ),
  contractCase(
    '1 Hidden sheets … never place a file',
    "last year's hidden ledger of another town",
    {
      file: '科小台账.xlsx',
      sheets: [
        { name: '台账', rows: [['嘉泽镇2021年科技型中小企业台账'], head, first, second] },
        {
          name: '旧',
          visibility: 'hidden',
          rows: [
            ['礼嘉镇2020年科技型中小企业台账'],
            head,
            [third[0] ?? null, third[1] ?? null, '2020320412B8919158'],
            [fourth[0] ?? null, fourth[1] ?? null, '2020320412B8961689'],
          ],
        },
      ],
    },
    { orgUnit: '嘉泽镇', rows: [{ row: 3 }, { row: 4 }], otherSheets: ['旧'], problems: [] },
  ),
  contractCase(
    '1 A CSV row number is its record number; its sheet is null',
    'a blank record counts as a row',
    { file: '湖塘镇.csv', format: 'csv', sheets: [{ name: null, rows: [head, [], first, [], second] }] },
    {
      rows: [
        { row: 3, sheet: null },
        { row: 5, sheet: null },
      ],
      problems: [],
    },
  ),
];

const tables: readonly ContractCase[] = [
  contractCase(
    '2 placeholder (one row that says 无 in every column)',
    'a ledger handed in with nothing in it',
    { rows: [head, ['无', '无', '无']] },
    {
      rows: [],
      tables: [{ firstRow: null, lastRow: null, skipRows: [{ row: 2, kind: 'placeholder' }] }],
      problems: [],
    },
  ),
  contractCase(
    '2 not a row of column numbers (甲, 乙, 1, 2, 3=1+2) below',
    'a row of column numbers below the header',
    {
      rows: [
        withMore(head, '销售收入（万元）', '研发费用（万元）', '资产总额（万元）'),
        ['甲', '乙', '丙', '1', '2', '3=1+2'],
        withMore(first, 10, 2, 30),
        withMore(second, 20, 4, 60),
      ],
    },
    {
      tables: [{ headerRows: [1], skipRows: [{ row: 2, kind: 'column-numbers' }], firstRow: 3, lastRow: 4 }],
      rows: [
        { row: 3, salesRevenue: '10' },
        { row: 4, salesRevenue: '20' },
      ],
      problems: [],
    },
  ),
  contractCase(
    '2 headerRows: all rows of the header: group row, name row, unit row',
    'three rows of header with merged groups',
    {
      rows: [
        ['企业名称', '统一社会信用代码', '入库登记编号', '知识产权', null, '销售收入'],
        [null, null, null, 'Ⅰ类', 'Ⅱ类', null],
        [null, null, null, '件', '件', '千元'],
        withMore(first, 1, 2, 1234.5),
        withMore(second, 0, 3, 100),
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
    },
    {
      tables: [
        {
          headerRows: [1, 2, 3],
          columnMap: {
            A: 'enterpriseName',
            B: 'uscc',
            C: 'registrationNumber',
            D: 'classOneIpCount',
            E: 'classTwoIpCount',
            F: 'salesRevenue',
          },
          amountUnit: { F: '千元' },
        },
      ],
      rows: [
        { row: 4, classOneIpCount: 1, classTwoIpCount: 2, salesRevenue: '123.45' },
        { row: 5, classOneIpCount: 0, classTwoIpCount: 3, salesRevenue: '10' },
      ],
      problems: [],
    },
  ),
  contractCase(
    '2 the plain field then holds the newest year … 2020 for 2021',
    'a group of years whose newest is the evaluation year',
    {
      rows: [
        withMore(head, '近三年销售收入（万元）'),
        [null, null, null, '2019年', '2020年', '2021年'],
        withMore(first, 19, 20, 21),
        withMore(second, 190, 200, 210),
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    },
    {
      tables: [
        {
          headerRows: [1, 2],
          columnMap: {
            A: 'enterpriseName',
            B: 'uscc',
            C: 'registrationNumber',
            D: 'salesRevenue@2019',
            E: 'salesRevenue@2020',
            F: 'salesRevenue@2021',
          },
        },
      ],
      rows: [
        { salesRevenue: '20', byYear: { salesRevenue: { '2019': '19', '2020': '20', '2021': '21' } } },
        { salesRevenue: '200' },
      ],
      problems: [],
    },
  ),
  contractCase(
    '2 Look-alikes stay outside',
    'insured people, research staff and main business income beside no real column',
    {
      rows: [
        withMore(head, '参保人数', '研发人员', '主营收入（万元）', '联系人', '手机'),
        withMore(first, 12, 3, 500, '李经理', '15412345678'),
        withMore(second, 20, 5, 700, '王工', '15487654321'),
      ],
    },
    {
      tables: [{ columnMap: { A: 'enterpriseName', B: 'uscc', C: 'registrationNumber' } }],
      problems: [],
    },
  ),
  contractCase(
    '2 A vertically merged cell holds for all its rows',
    'a batch merged over three rows',
    {
      rows: [
        ['批次', ...head],
        ['第一批', ...first],
        [null, ...second],
        [null, ...third],
        ['第二批', ...fourth],
      ],
      merges: ['A2:A4'],
    },
    {
      rows: [{ batch: '第一批' }, { batch: '第一批' }, { batch: '第一批' }, { batch: '第二批' }],
      problems: [],
    },
  ),
  contractCase(
    '2 合计 … also right under the header',
    'a total on top, a subtotal inside, no serial column',
    {
      rows: [
        withMore(head, '职工总数'),
        ['合计', null, null, 33],
        withMore(first, 11),
        ['小计', null, null, 11],
        withMore(second, 22),
      ],
    },
    {
      tables: [
        {
          skipRows: [
            { row: 2, kind: 'total' },
            { row: 4, kind: 'subtotal' },
          ],
          firstRow: 3,
          lastRow: 5,
        },
      ],
      rows: [
        { row: 3, staffCount: 11 },
        { row: 5, staffCount: 22 },
      ],
      problems: [],
    },
  ),
  contractCase(
    '2 two tables side by side … side-by-side ones left to right',
    'the first half of the year beside the second',
    {
      rows: [
        [...head, null, '单位名称', '信用代码', '登记编号'],
        [...first, null, ...third],
        [...second, null, ...fourth],
      ],
    },
    {
      tables: [
        { table: 0, columnMap: { A: 'enterpriseName', B: 'uscc', C: 'registrationNumber' } },
        { table: 1, columnMap: { E: 'enterpriseName', F: 'uscc', G: 'registrationNumber' } },
      ],
      rows: [
        { table: 0, row: 2, uscc: '91320412MAXQFXC5XE' },
        { table: 0, row: 3, uscc: '91320412998415161G' },
        { table: 1, row: 2, uscc: '91320483MAW0W1CP3H' },
        { table: 1, row: 3, uscc: '91320402MAWK7AATXY' },
      ],
      problems: [],
    },
  ),
  contractCase(
    '2 without one a simple formula is computed',
    'a formula whose value the file does not hold',
    {
      rows: [
        withMore(head, '销售收入（万元）'),
        withMore(first, { kind: 'uncached', value: null, formula: '1200+34.5' }),
        withMore(second, 20),
      ],
    },
    { rows: [{ salesRevenue: '1234.5' }, { salesRevenue: '20' }], problems: [] },
  ),
];

const values: readonly ContractCase[] = [
  contractCase(
    '3 unit: title or note line (also below the table)',
    'the unit of amounts in a note below the table',
    {
      rows: [
        withMore(head, '销售收入'),
        withMore(first, 1_234_500),
        withMore(second, 20_000),
        [],
        ['注：表中金额单位均为元。'],
      ],
    },
    {
      tables: [{ amountUnit: { D: '元' } }],
      rows: [{ salesRevenue: '123.45' }, { salesRevenue: '2' }],
      problems: [],
    },
  ),
  contractCase(
    '3 cell text > unit row or header > title or note line',
    'three statements of a unit, each stronger than the next',
    {
      rows: [
        ['单位：亿元'],
        withMore(head, '销售收入（千元）', '研发费用'),
        withMore(first, 1000, 0.01),
        withMore(second, '1,234.5万元', '32万'),
      ],
    },
    {
      tables: [{ amountUnit: { D: '千元', E: '亿元' } }],
      rows: [
        { salesRevenue: '100', rdExpense: '100' },
        { salesRevenue: '1234.5', rdExpense: '32' },
      ],
      problems: [],
    },
  ),
  contractCase(
    '3 none anywhere: null, and the figure as written in asWritten; 4 amount-unit-unknown at the last header row',
    'no unit stated anywhere',
    {
      rows: [withMore(head, '销售收入'), withMore(first, 1234.5), withMore(second, 20)],
    },
    {
      tables: [{ amountUnit: { D: null } }],
      rows: [
        { salesRevenue: null, asWritten: { salesRevenue: '1234.5' } },
        { salesRevenue: null, asWritten: { salesRevenue: '20' } },
      ],
      problems: [['D1', 'amount-unit-unknown', 'error']],
    },
  ),
  contractCase(
    '3 Missing: null, not zero; no problem for amounts, counts, dates',
    'every word for nothing in an amount, beside a real zero',
    {
      rows: [
        withMore(head, '销售收入（万元）', '职工总数', '成立日期'),
        withMore(first, '—', '/', '暂无'),
        withMore(second, '#N/A', '不适用', '\\'),
        withMore(third, 0, 0, '--'),
      ],
    },
    {
      rows: [
        { salesRevenue: null, staffCount: null, foundedOn: null },
        { salesRevenue: null, staffCount: null, foundedOn: null },
        { salesRevenue: '0', staffCount: 0, foundedOn: null },
      ],
      problems: [],
    },
  ),
  contractCase(
    '3 double noise removed (15 significant digits); 元 千元 万元 亿元',
    'a sum of doubles and full-width digits',
    {
      rows: [
        withMore(head, '销售收入（万元）'),
        withMore(first, 0.1 + 0.2),
        withMore(second, '１２３４．５'),
        withMore(third, '￥1,234.50'),
        withMore(fourth, '0.32亿元'),
      ],
    },
    {
      rows: [
        { salesRevenue: '0.3' },
        { salesRevenue: '1234.5' },
        { salesRevenue: '1234.5' },
        { salesRevenue: '3200' },
      ],
      problems: [],
    },
  ),
  contractCase(
    '3 Dates: real dates in both date systems',
    'a real date in a workbook that counts from 1904',
    {
      date1904: true,
      rows: [
        withMore(head, '入库日期'),
        withMore(first, { kind: 'date', value: 42_798, format: 'yyyy-mm-dd' }),
        withMore(second, { kind: 'date', value: 42_799, format: 'yyyy-mm-dd' }),
      ],
    },
    { rows: [{ registeredOn: '2021-03-05' }, { registeredOn: '2021-03-06' }], problems: [] },
  ),
  contractCase(
    '3 and 4 Dates',
    'forms of a day, of a month, and what is no safe date',
    {
      rows: [
        withMore(head, '入库日期'),
        withMore(first, '21.3.5'),
        withMore(second, 2021.3),
        withMore(third, '2021.10'),
        withMore(fourth, 2021.1),
        ['江苏卓汇拟新材料股份有限公司', '91320402999836902J', '2021320412A8981357', '上半年'],
        ['江苏启普例检测技术股份有限公司', '91320400991604269D', '202132041208907824', '2020-11-24'],
      ],
    },
    {
      rows: [
        { registeredOn: '2021-03-05' },
        { registeredOn: '2021-03' },
        { registeredOn: '2021-10' },
        {},
        { registeredOn: null },
        { registeredOn: '2020-11-24', counts: true },
      ],
      problems: [
        ['D5', 'date-ambiguous', 'warning'],
        ['D6', 'date-unreadable', 'warning'],
        ['D7', 'date-year-differs', 'warning'],
      ],
    },
  ),
];

const problems: readonly ContractCase[] = [
  contractCase(
    '4 uscc-illegal-character: usccSuggestion may offer 0 for O; never applied silently',
    'the letter O in a code',
    { rows: [head, withCode('9132O412MAXQFXC5XE'), second] },
    {
      rows: [{ uscc: null, counts: true, why: 'counted-by-registration-number' }, { why: 'counted' }],
      problems: [['B2', 'uscc-illegal-character', 'error']],
    },
  ),
  contractCase(
    '4 Order of causes for a code',
    'one cause a code, or cleaning and check character together',
    {
      rows: [
        head,
        withCode('9.13204E+17'),
        [second[0] ?? null, '9132 0412 9984 1516 1A', second[2] ?? null],
        [third[0] ?? null, '9132 0483 MAW0 W1CP 3', third[2] ?? null],
      ],
    },
    {
      rows: [{ uscc: null }, { uscc: '91320412998415161A', counts: true }, { uscc: null }],
      problems: [
        ['B2', 'uscc-scientific-text', 'error'],
        ['B3', 'uscc-normalised', 'warning'],
        ['B3', 'uscc-check-character', 'warning'],
        ['B4', 'uscc-length', 'error'],
      ],
    },
  ),
  contractCase(
    '4 registration-number-as-number: value null, the year is safe, the row counts',
    'a registration number stored as a number',
    { rows: [head, withNumber(longNumber), second] },
    {
      rows: [
        { registrationNumber: null, registrationYear: 2021, counts: true, why: 'counted' },
        { counts: true },
      ],
      problems: [['C2', 'registration-number-as-number', 'error']],
    },
  ),
  contractCase(
    '3 a leading label (编号：) removed; 4 registration-number-normalised, -format, -missing',
    'a label, another division and no number yet',
    {
      rows: [
        head,
        withNumber('编号：202132041208941650'),
        [second[0] ?? null, second[1] ?? null, '2021320411A8976472'],
        [third[0] ?? null, third[1] ?? null, '办理中'],
      ],
    },
    {
      rows: [
        { registrationNumber: '202132041208941650', counts: true },
        { registrationNumber: '2021320411A8976472', counts: true },
        {
          registrationNumber: null,
          registrationYear: null,
          counts: false,
          why: 'registration-number-missing',
        },
      ],
      problems: [
        ['C2', 'registration-number-normalised', 'warning'],
        ['C3', 'registration-number-format', 'warning'],
        ['C4', 'registration-number-missing', 'error'],
      ],
    },
  ),
  contractCase(
    '4 registration-number-missing: … or no year in front; the row does not count',
    'words about a list in place of the number',
    { rows: [head, withNumber('第三批公示名单'), second] },
    {
      rows: [{ counts: false, why: 'registration-number-missing' }, { counts: true }],
      problems: [['C2', 'registration-number-missing', 'error']],
    },
  ),
  contractCase(
    '4 amount-approximate, amount-unreadable, amount-outlier, staff-inconsistent',
    'figures that a person should see',
    {
      rows: [
        withMore(head, '销售收入（万元）', '职工总数', '科技人员数'),
        withMore(first, '约300', 5, 9),
        withMore(second, '见附表', '12人', 3),
        withMore(third, 200_000, 10, 10),
        withMore(fourth, 200_000.01, 10, 1),
      ],
    },
    {
      rows: [
        { salesRevenue: '300' },
        { salesRevenue: null, staffCount: 12 },
        { salesRevenue: '200000' },
        { salesRevenue: '200000.01' },
      ],
      problems: [
        ['D2', 'amount-approximate', 'warning'],
        ['F2', 'staff-inconsistent', 'warning'],
        ['D3', 'amount-unreadable', 'warning'],
        ['D5', 'amount-outlier', 'warning'],
      ],
    },
  ),
  contractCase(
    '4 formula-error and text-looks-like-formula',
    'an error value in a field and text that begins like a formula',
    {
      rows: [
        withMore(head, '销售收入（万元）', '备注'),
        withMore(first, { kind: 'error', value: '#DIV/0!' }, '=1+1'),
        withMore(second, 5, ' @SUM(A1)'),
        withMore(third, 5, '规上'),
      ],
    },
    {
      rows: [{ salesRevenue: null, remark: '=1+1' }, { remark: '@SUM(A1)' }, { remark: '规上' }],
      problems: [
        ['D2', 'formula-error', 'error'],
        ['E2', 'text-looks-like-formula', 'warning'],
        ['E3', 'text-looks-like-formula', 'warning'],
      ],
    },
  ),
  contractCase(
    "4 sample-row: the form's sample row was left in; no other problem is told for that row",
    "the form's example above the first enterprise",
    { rows: [head, ['示例：常州某某拟科技有限公司', '91320412MA', '2021'], first, second] },
    {
      rows: [{ counts: false, why: 'sample-row' }, { counts: true }, { counts: true }],
      problems: [['A2', 'sample-row', 'warning']],
    },
  ),
];

const counting: readonly ContractCase[] = [
  contractCase(
    '5 duplicate-in-file (the enterprise was already counted); 4 whether that one counted or not',
    'an enterprise again after a row of last year and after a row that counted',
    {
      rows: [head, withNumber('202032041208941650'), first, first],
    },
    {
      rows: [
        { counts: false, why: 'registration-year-not-2021' },
        { counts: true, why: 'counted', sameEnterpriseAs: { table: 0, row: 2 } },
        { counts: false, why: 'duplicate-in-file', sameEnterpriseAs: { table: 0, row: 2 } },
      ],
      problems: [
        ['C2', 'registration-year-not-2021', 'warning'],
        ['B3', 'duplicate-in-file', 'warning'],
        ['B4', 'duplicate-in-file', 'warning'],
      ],
    },
  ),
  contractCase(
    '5 else same number when at least one of the two rows has no code',
    'a lost code before the same number, and a lost code after it',
    {
      rows: [
        head,
        [first[0] ?? null, null, first[2] ?? null],
        first,
        second,
        [second[0] ?? null, '9132041299841516', second[2] ?? null],
      ],
    },
    {
      rows: [
        { counts: true, why: 'counted-by-registration-number' },
        { counts: false, why: 'duplicate-in-file', sameEnterpriseAs: { table: 0, row: 2 } },
        { counts: true, why: 'counted' },
        { counts: false, why: 'duplicate-in-file', sameEnterpriseAs: { table: 0, row: 4 } },
      ],
      problems: [
        ['B2', 'uscc-missing', 'error'],
        ['B3', 'duplicate-in-file', 'warning'],
        ['B5', 'uscc-length', 'error'],
        ['C5', 'duplicate-in-file', 'warning'],
      ],
    },
  ),
  contractCase(
    '5 Two valid codes with one number are two enterprises',
    'one number for two enterprises',
    { rows: [head, first, [second[0] ?? null, second[1] ?? null, first[2] ?? null]] },
    {
      rows: [{ counts: true }, { counts: true }],
      problems: [['C3', 'registration-number-shared', 'warning']],
    },
  ),
  contractCase(
    '4 enterprise-renamed',
    'a duplicate under another name',
    { rows: [head, first, ['江苏镕鼎例医疗器械有限公司', first[1] ?? null, first[2] ?? null]] },
    {
      rows: [{ counts: true }, { counts: false, why: 'duplicate-in-file' }],
      problems: [
        ['B3', 'duplicate-in-file', 'warning'],
        ['A3', 'enterprise-renamed', 'warning'],
      ],
    },
  ),
  contractCase(
    '5 A row with neither code nor number but a safe year counts as an enterprise of its own',
    'two rows whose code and number are both stored as numbers',
    {
      rows: [
        head,
        ['常州市镕鼎例医疗器械有限公司', longCode, longNumber],
        ['常州市镕鼎例医疗器械有限公司', longCode, longNumber],
      ],
    },
    {
      rows: [{ counts: true }, { counts: true }],
      problems: [
        ['B2', 'uscc-as-number', 'error'],
        ['C2', 'registration-number-as-number', 'error'],
        ['B3', 'uscc-as-number', 'error'],
        ['C3', 'registration-number-as-number', 'error'],
      ],
    },
  ),
];

/** Each quotes its sentence of the contract; together they ask one question a rule. */
export const contractCases: readonly ContractCase[] = [
  ...files,
  ...tables,
  ...values,
  ...problems,
  ...counting,
];
