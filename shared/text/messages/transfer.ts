import { shownName } from '../shown-name.ts';

const file = (path: string): string => `「${shownName(path)}」`;

/** What is said when everything is taken out of a store, put into another, or compared. */
export const transferMessages = {
  usage: [
    '用法：npm run store -- export <文件>   把全部报表导出到一个文件',
    '      npm run store -- import <文件>   导入到空的储存；已导入一部分的接着导',
    '      npm run store -- verify <文件>   把储存与文件逐份比较，说出哪一份不同',
    '      npm run store -- backup <文件夹> 导出到文件夹里一个带日期的文件，再读一遍核对',
    '      npm run store -- restore <文件>  用备份恢复；原来的数据文件改名留着',
    '储存由设置决定：有 COSMOS_ENDPOINT 用 Cosmos DB，否则用 STORE_FILE；都没有时用 DATA_FOLDER（不写是 var）里的 ledgers.db',
  ].join('\n'),
  unknownWord: (word: string): string => `看不懂“${shownName(word)}”`,
  nothingNamed: (verb: string): string => `${verb} 后面要写一个文件（backup 后面写文件夹）`,
  oneOnly: '一次只能写一个文件',
  returnName: (quarter: string, unit: string): string => `${quarter} ${unit}`,
  versionName: (place: string, version: number): string => `${place} 第 ${version} 版`,

  exporting: (name: string): string => `正在导出：${name}`,
  exported: (path: string, counts: string, fingerprint: string): string =>
    `已导出到${file(path)}：${counts}。内容的 SHA-256：${fingerprint}`,
  counts: (returns: number, versions: number, events: number, notes: number): string =>
    `报表 ${returns} 份，各版共 ${versions} 个，留痕 ${events} 条，服务的记录 ${notes} 条`,
  readBack: (versions: number): string => `备份读回核对无误，共 ${versions} 版内容。`,
  nothingToExport: '储存里没有任何报表，没有导出。请核对设置指的是不是要导出的储存。',
  noStore: (path: string): string => `没有数据文件${file(path)}，请核对 STORE_FILE 或 DATA_FOLDER。`,
  isThere: (path: string): string => `${file(path)}已经存在，没有覆盖；请换一个名称，或先移走它。`,
  cannotWrite: (path: string, reason: string): string => `写不进${file(path)}：${shownName(reason)}`,
  cannotRead: (path: string): string => `读不了${file(path)}，请核对路径和权限。`,
  contentMissing: (name: string): string => `${name}：缺内容，请从备份恢复。`,
  keepsChanging: (quarter: string): string => `${quarter}一直有人报送，没能导出，请过一会儿再试。`,

  checking: (name: string): string => `正在检查文件：${name}`,
  foreign: (path: string): string => `${file(path)}不是本产品导出的文件，什么也没有导入。`,
  newer: (path: string): string => `${file(path)}由更新的版本导出，请升级后再试；什么也没有导入。`,
  cut: (path: string): string => `${file(path)}不完整，后面缺了一截，请重新取得；什么也没有导入。`,
  altered: (path: string): string =>
    `${file(path)}与导出时不同（SHA-256 不符），请重新取得；什么也没有导入。`,
  otherDistrict: (path: string, theirs: string, ours: string): string =>
    `${file(path)}是另一个区（${shownName(theirs)}）的，这里是 ${ours}；什么也没有导入。`,
  about: (path: string, reason: string): string => `${file(path)}：${reason}`,
  wrongOrder: '文件里的记录次序不对，不是本产品导出的样子；什么也没有导入。',
  unsound: (quarter: string): string => `文件里${quarter}的留痕与报表对不上；什么也没有导入。`,
  otherHistory: (quarter: string): string =>
    `储存里${quarter}已经有别的报表，与文件不是同一份历史，没有导入。请导入到空的储存。`,
  notesStay: (count: number): string => `服务的记录有 ${count} 条与文件不同，保留了储存里的。`,
  changedMeanwhile: (quarter: string): string =>
    `导入时有人改动了${quarter}，已停下。请先停止服务，再用 verify 核对。`,
  inUse: (folder: string): string => `${file(folder)}正被运行着的服务使用，请先停止它（按 Ctrl+C）再试。`,

  importing: (done: number, all: number, name: string): string => `正在导入 ${done}/${all}：${name}`,
  imported: (commits: number): string => `已导入 ${commits} 次提交，留痕逐条核对无误。`,
  alreadyThere: '文件里的内容储存里都有，不用导入。',
  stopped: '已停下，没有留下不完整的文件。',
  stoppedImport: '已停下。已导入的每一次提交都是完整的；再运行同一条命令会接着导入。',
  stoppedNewFile: '已停下，什么也没有导入。',
  setAside: (path: string): string => `原来的数据文件改名为${file(path)}，确认无误后再删。`,
  restoreNeedsEmpty: 'Cosmos DB 里已有的报表不会被覆盖：请恢复到一个新的帐户，再把 COSMOS_ENDPOINT 指过去。',

  comparing: (name: string): string => `正在比较：${name}`,
  same: (fingerprint: string): string => `储存与文件完全一样。内容的 SHA-256：${fingerprint}`,
  differences: (count: number): string => `有 ${count} 处不同`,
  returnMissing: (name: string): string => `${name}：储存里没有`,
  returnOnlyInStore: (name: string): string => `${name}：文件里没有，储存里有`,
  quarterOnlyInStore: (quarter: string): string => `${quarter}：文件里没有，储存里有`,
  versionMissing: (name: string): string => `${name}：储存里没有`,
  versionDiffers: (name: string): string => `${name}：状态、合计、说明或审核意见不同`,
  headDiffers: (name: string): string => `${name}：报表现状不同`,
  eventsDiffer: (name: string): string => `${name}：留痕不同`,
  trailDiffers: (quarter: string): string => `${quarter}：留痕的先后不同`,
  contentDiffers: (name: string): string => `${name}：内容不同`,
  contentDamaged: (name: string): string => `${name}：储存里的内容已损坏，请从备份恢复`,
  notesDiffer: '服务的记录（关闭季度、催报、死信）不同',
} as const;
