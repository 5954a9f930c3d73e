import type { FileProblem } from './sheet.ts';

const unreadable = (message: string): FileProblem => ({ kind: 'file-unreadable', message });
const tooLarge = (message: string): FileProblem => ({ kind: 'file-too-large', message });
const encrypted = (message: string): FileProblem => ({ kind: 'file-encrypted', message });

const saveAsXlsx = '请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再用';
const handInAgain = '请向报送单位要一份能正常打开的文件';

/** What a file is that looks like none of the tables this product reads. */
const foreign = (what: string): FileProblem =>
  unreadable(`这个文件的内容是${what}，不是 Excel 工作簿；请换成 .xlsx、.xls 或 .csv 格式的台账`);

const convertible = (what: string): FileProblem =>
  unreadable(`这个文件的内容是${what}，本系统不直接读取；${saveAsXlsx}`);

/** Every sentence a file can be answered with: what it is, and what to do. */
export const fileSentences = {
  empty: unreadable(`这是一个空文件，里面没有任何内容；${handInAgain}`),
  notAFile: unreadable('这是快捷方式（链接）、文件夹或设备，不是普通文件，没有打开；请把台账文件本身放进来'),
  cannotOpen: unreadable(
    '这个文件打不开，可能正被占用或没有读取权限；请关闭正在使用它的程序，或检查权限后再试',
  ),
  encrypted: encrypted('这个文件设有打开密码，无法读取；请用 Excel 或 WPS 打开，取消密码保存后再用'),
  tooLarge: tooLarge('这个文件超过 20 MB，没有读取；请删去图片和无关的工作表，或拆成几个文件'),
  unpacksTooLarge: tooLarge('这个文件解压后超过 200 MB，没有读取；请删去无关的内容，或拆成几个文件'),
  unpacksSuspiciously: tooLarge('这个文件的压缩比高得异常，疑似压缩炸弹，没有读取；请核对文件来源'),
  tooManyEntries: tooLarge('这个文件的压缩包里条目过多，不像正常的工作簿，没有读取；请核对文件来源'),
  tooLongText: tooLarge(
    '这个文件里有一个单元格的文字超过一百万字（Excel 最多 32767 字），没有读取；请核对文件来源',
  ),
  tooManyRows: tooLarge('这个文本文件超过 1048576 行（Excel 一张工作表的上限），没有读取；请拆成几个文件'),
  tooSlow: unreadable(`这个文件在规定时间内没有读完，已经停止；${saveAsXlsx}，或拆成几个文件`),
  tooMuchMemory: tooLarge(`读取这个文件需要的内存过多，已经停止；${saveAsXlsx}，或拆成几个文件`),

  truncatedZip: unreadable(`这个文件的压缩包不完整，可能没有下载完；请重新下载，或${handInAgain.slice(1)}`),
  brokenZip: unreadable(`这个文件的压缩包已损坏，无法解开；${handInAgain}`),
  outsideZip: unreadable(
    '这个文件的压缩包里有指向包外的路径（../），不是正常的工作簿，没有读取；请核对文件来源',
  ),
  ambiguousZip: unreadable(`这个文件的压缩包里有重名的部件，无法确定该用哪一个；${saveAsXlsx}`),
  documentType: unreadable(
    '这个文件的部件里带有 DTD 或实体声明，正常的工作簿不会有，没有读取；请核对文件来源',
  ),
  brokenPart: (part: string) => unreadable(`这个工作簿的部件“${part}”已损坏，无法可靠读取；${handInAgain}`),
  missingPart: (part: string) => unreadable(`这个工作簿缺少部件“${part}”，文件已损坏；${handInAgain}`),
  missingSheet: (sheet: string) =>
    unreadable(`这个工作簿缺少工作表“${sheet}”的内容，文件已损坏；${handInAgain}`),
  brokenCell: (sheet: string, cell: string) =>
    unreadable(`工作表“${sheet}”的单元格 ${cell} 内容已损坏，无法可靠读取；${saveAsXlsx}`),
  repeatedCell: (sheet: string, cell: string) =>
    unreadable(
      `工作表“${sheet}”的单元格 ${cell} 在文件里出现了两次且内容不同，无法确定该用哪一个；${saveAsXlsx}`,
    ),
  noSheets: unreadable(`这个工作簿里没有任何工作表，文件已损坏；${handInAgain}`),

  brokenOle: unreadable(`这个文件是旧版 Office 的复合文档，但已损坏，无法读取；${handInAgain}`),
  brokenXls: unreadable(
    `这个 .xls 工作簿已损坏，无法可靠读取；请用 Excel 或 WPS 打开修复，另存为 .xlsx 后再用`,
  ),
  oldXls: convertible('很早以前的 Excel（95 或更早）工作簿'),
  xlsb: convertible('二进制工作簿（.xlsb）'),
  ods: convertible(' OpenDocument 表格（.ods）'),
  numbers: unreadable('这个文件的内容是苹果 Numbers 表格；请在 Numbers 中导出为 Excel（.xlsx）后再用'),
  html: convertible('网页（HTML）表格'),
  xml2003: convertible(' XML 表格（2003）'),
  xml: foreign('一般的 XML 文档'),
  word: foreign(' Word 文档'),
  powerPoint: foreign(' PowerPoint 演示文稿'),
  pdf: foreign(' PDF 文档'),
  image: foreign('一张图片'),
  archive: unreadable('这个文件是压缩包，不是工作簿；请先解压，取出里面的台账'),
  richText: foreign(' RTF 文档'),
  program: foreign('程序'),
  otherOle: unreadable(
    `这个文件是旧版 Office 复合文档，里面没有工作簿，可能是邮件或其他文档；${handInAgain}`,
  ),
  otherZip: unreadable('这个文件是压缩包，里面没有工作簿的部件；如果台账在压缩包里，请先解压再用'),
  emptyZip: unreadable(`这个文件是空的压缩包，里面什么也没有；${handInAgain}`),
  wordsOnly: unreadable(`这个文件的名字是工作簿，内容却只是一段没有分列的文字；${handInAgain}`),
  crashed: unreadable(`读取这个文件时程序中断，文件可能已损坏；${saveAsXlsx}`),
  otherTable: convertible('其他软件的表格数据（SYLK、DIF 或 dBASE）'),
  binary: foreign('无法识别的二进制数据'),
  brokenText: unreadable(
    '这个文本文件的编码无法识别（既不是 UTF-8，也不是 UTF-16 或 GB18030），或内容已损坏；请用 Excel 打开，另存为 .xlsx 后再用',
  ),
  unbalancedQuotes: (record: number) =>
    unreadable(
      `这个文本文件从第 ${record} 条记录起引号不成对，无法确定单元格的边界；请核对引号，或另存为 .xlsx 后再用`,
    ),
} as const;
