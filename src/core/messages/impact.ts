/** The words of `baogao snapshot` and `baogao impact`: help, and what a revision moved. */
import type { Language } from './message.js';
import { changeWords } from './translation-status.js';

export type Words = Readonly<Record<Language, string>>;

/** The command line. */
export const reviseCommands = {
  snapshot: {
    zh: '把内容、版式和页码按名称存成快照；不写名称就列出已有的',
    en: 'keep content, templates and pages under a name; without a name, list what is kept',
  },
  snapshotName: { zh: '快照的名称，如：送审稿', en: 'name of the snapshot, such as draft-2' },
  replace: { zh: '取代同名的快照', en: 'replace the snapshot of that name' },
  snapshotEmpty: { zh: '{path} 里还没有快照。', en: 'There are no snapshots in {path}.' },
  snapshotKept: {
    zh: '已存快照“{name}”：{count}个文件，在 {path}',
    en: 'kept the snapshot "{name}": {count} files in {path}',
  },
  exampleSnapshot: { zh: '送审前存一份', en: 'before a draft goes out' },
  exampleSnapshots: { zh: '看存过哪些', en: 'see what is kept' },
  impact: {
    zh: '与旧稿相比，改动牵动了哪些数、哪些句子、哪些页，并做勘误表',
    en: 'which figures, sentences and pages a revision moved, and a list of errata',
  },
  since: {
    zh: '旧稿：快照名、git 版本或文件夹',
    en: 'the earlier state: a snapshot, a git revision or a folder',
  },
  sinceMissing: {
    zh: '请用 --since 说明与哪一稿相比，如：--since 送审稿',
    en: 'say what to compare with: --since NAME',
  },
  impactFormat: {
    zh: '形式：text（屏幕）、json（屏幕）、html（可寄送的网页文件）',
    en: 'form: text or json on the terminal, or html, a page that can be mailed',
  },
  exampleImpact: { zh: '与快照相比', en: 'against a snapshot' },
  exampleImpactGit: { zh: '与 git 里的上一版相比，做成网页', en: 'against git, as a page' },
  progressPages: { zh: '{id}：排出各页，比较两稿', en: '{id}: setting the pages of both states' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a revision moved. */
export const impactWords = {
  title: { zh: '修改影响', en: 'What the revision moved' },
  since: { zh: '与“{name}”相比', en: 'since "{name}"' },
  nothing: { zh: '没有变化。', en: 'Nothing has changed.' },
  quantities: { zh: '改动的数', en: 'Figures' },
  passages: { zh: '随之变动的文字和表格', en: 'Sentences and cells' },
  added: { zh: '新增的段落和表格', en: 'Blocks that came' },
  removed: { zh: '删去的段落和表格', en: 'Blocks that went' },
  moved: { zh: '换了位置的段落和表格', en: 'Blocks at another place' },
  pictures: { zh: '换过的图', en: 'Pictures exchanged' },
  raised: { zh: '不再成立的说法', en: 'Statements that no longer hold' },
  settled: { zh: '修改后已经成立、不再提示的', en: 'Findings that are settled' },
  pages: { zh: '页面', en: 'Pages' },
  errata: { zh: '勘误表', en: 'Errata' },
  edition: { zh: '{edition} 版', en: 'Edition {edition}' },
  old: { zh: '旧', en: 'old' },
  new: { zh: '新', en: 'new' },
  figure: { zh: '指标或数', en: 'figure' },
  what: { zh: '变动', en: 'change' },
  where: { zh: '位置', en: 'place' },
  page: { zh: '页', en: 'page' },
  line: { zh: '行', en: 'line' },
  wrong: { zh: '误', en: 'wrong' },
  right: { zh: '正', en: 'right' },
  none: { zh: '（无）', en: '(none)' },
  value: { zh: '数值', en: 'value' },
  unit: { zh: '单位', en: 'unit' },
  basis: { zh: '口径', en: 'basis' },
  comparison: { zh: '以上、以下等', en: 'comparison' },
  approximation: { zh: '左右、约等', en: 'approximation' },
  status: { zh: '状态', en: 'status' },
  came: { zh: '新增', en: 'new' },
  went: { zh: '取消', en: 'gone' },
  because: { zh: '由{names}算出', en: 'worked out from {names}' },
  derived: { zh: '算出', en: 'derived' },
  target: { zh: '{name}（{year}年目标）', en: '{name} ({year}, target)' },
  actual: { zh: '{name}（{year}年完成）', en: '{name} ({year}, outcome)' },
  'target-not-set': { zh: '暂未下达目标值', en: 'target not set' },
  'set-by-superior': { zh: '以市下达指标为准', en: 'set by the superior' },
  suspended: { zh: '暂不执行', en: 'suspended' },
  'no-outcome-yet': { zh: '尚无结果', en: 'no outcome yet' },
  inFigures: { zh: '数', en: 'figures' },
  inWords: { zh: '文字', en: 'words' },
  inBoth: { zh: '数和文字', en: 'figures and words' },
  numbered: { zh: '第{pages}页', en: 'page {pages}' },
  cover: { zh: '封面', en: 'the cover' },
  onLine: { zh: '{page}第{line}行', en: '{page}, line {line}' },
  listComma: { zh: '、', en: ', ' },
  pagesSame: {
    zh: '各页文字没有变化，不用重印。',
    en: 'No page has other words; nothing to reprint.',
  },
  pagesChanged: {
    zh: '{pages}有变；重印{count}张（{sheets}）。',
    en: 'changed: {pages}; reprint {count} of the sheets ({sheets}).',
  },
  held: { zh: '页码没有移动，其余各页可以照用。', en: 'Pagination held: all other pages stand.' },
  broken: {
    zh: '页码动了：从“{block}”起移了页，原有{old}页，现有{new}页。',
    en: 'Pagination did not hold: from "{block}" on; {old} pages before, {new} now.',
  },
  shifted: {
    zh: '{pages}文字未变，只是位置略有移动。',
    en: 'The same words at slightly other places: {pages}.',
  },
  pagesUnknown: {
    zh: '排不出页面，所以不知道哪些页有变，也没有勘误表。',
    en: 'The pages could not be set: which of them changed is not known, and there are no errata.',
  },
  lookChanged: {
    zh: '版式文件也有变动：文字相同的页，样子也可能不同，请逐页核对。',
    en: 'The house style has changed too: pages with the same words may look otherwise.',
  },
  translations: { zh: '译文', en: 'Translation' },
  translationOpen: { zh: '译文要看的', en: 'Translations to look at' },
  translationMissing: { zh: '还没有译文的', en: 'Without a translation now' },
  translationFollows: { zh: '译文自动跟着变的', en: 'Translations that follow by themselves' },
  translationDone: { zh: '译文已经跟着改了的', en: 'Translations brought in line' },
  translationSum: {
    zh: '要看{open}处，没译{missing}处，自动跟着变{follows}处，已经改好{done}处。',
    en: 'to look at: {open}; missing: {missing}; following by themselves: {follows}; brought in line: {done}.',
  },
  ...changeWords,
  'sign-turned': {
    zh: '正负变了，旁边的 rose、fell 之类可能不对',
    en: 'its sign turned: the verb beside it, such as rose or fell, may be wrong',
  },
  'status-turned': {
    zh: '数与“尚无结果”之类互换，译文的句子可能不通',
    en: 'it became a number, or a status: the sentence may not fit',
  },
  'number-turned': {
    zh: '成了1个，或不再是1个，译文里打的名词可能单复数不对',
    en: 'it became one, or several: a noun that is typed may not agree',
  },
  // The kinds of blocks; a cover is called as its page is.
  heading: { zh: '标题', en: 'heading' },
  paragraph: { zh: '正文', en: 'text' },
  list: { zh: '列项', en: 'list' },
  table: { zh: '表', en: 'table' },
  panel: { zh: '专栏', en: 'panel' },
  picture: { zh: '图', en: 'picture' },
  contents: { zh: '目录', en: 'contents' },
  annexList: { zh: '附件说明', en: 'list of annexes' },
  annex: { zh: '附件', en: 'annex' },
  noteList: { zh: '注释', en: 'notes' },
  note: { zh: '注', en: 'note' },
  signature: { zh: '署名', en: 'signature' },
  pageBreak: { zh: '分页', en: 'page break' },
  imprint: { zh: '版记', en: 'imprint' },
  parallel: { zh: '对照段', en: 'pair of paragraphs' },
} as const satisfies Readonly<Record<string, Words>>;

export type ReviseWord = keyof typeof reviseCommands;
export type ImpactWord = keyof typeof impactWords;
