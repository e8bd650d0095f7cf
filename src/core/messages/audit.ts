/** The words of `baogao audit`: clauses, what they require, what was measured, and files that cannot be measured. */
import type { Language, MessageTable } from './message.js';

export type Words = Readonly<Record<Language, string>>;

export const auditMessages = {
  'audit-neither': {
    severity: 'error',
    zh: '{path} 既不是 PDF，也不是 DOCX',
    en: '{path} is neither a PDF nor a DOCX',
    zhHint: '旧的 .doc、.wps 请先另存为 .docx 或 PDF',
    enHint: 'save a .doc or .wps as .docx or PDF first',
  },
  'audit-damaged': {
    severity: 'error',
    zh: '{path} 已损坏，读不了',
    en: '{path} is damaged and cannot be read',
    zhHint: '请重新生成或重新传送；用 Word、WPS 或 PDF 阅读器试着打开',
    enHint: 'make it anew or send it again; try to open it in Word, WPS or a PDF reader',
  },
  'audit-locked': {
    severity: 'error',
    zh: '{path} 有密码，读不了',
    en: '{path} is locked with a password',
    zhHint: '请先去掉打开密码',
    enHint: 'remove the password for opening it first',
  },
  'audit-failed': {
    severity: 'error',
    zh: '{path} 有 {count} 项不合格',
    en: '{count} clauses failed in {path}',
    zhHint: '文件已经写出；不合格的各项列在上面，全部各项用 baogao audit 看',
    enHint: 'the file was written; what failed stands above, and all clauses in baogao audit',
  },
} as const satisfies MessageTable;

/** Each clause: its name, and its requirement with the values of the file of requirements. */
export const auditClauses = {
  paper: {
    name: { zh: '纸张', en: 'paper' },
    requires: { zh: 'A4，{width} × {height}', en: 'A4, {width} × {height}' },
  },
  'margin-top': {
    name: { zh: '天头', en: 'top margin' },
    requires: { zh: '{value} ± {tolerance}', en: '{value} ± {tolerance}' },
  },
  'margin-left': {
    name: { zh: '订口', en: 'binding margin' },
    requires: { zh: '{value} ± {tolerance}', en: '{value} ± {tolerance}' },
  },
  'margin-right': {
    name: { zh: '切口', en: 'fore-edge margin' },
    requires: { zh: '{value} ± {tolerance}', en: '{value} ± {tolerance}' },
  },
  'margin-bottom': {
    name: { zh: '地脚', en: 'bottom margin' },
    requires: { zh: '{value} ± {tolerance}', en: '{value} ± {tolerance}' },
  },
  'type-area': {
    name: { zh: '版心', en: 'type area' },
    requires: { zh: '{width} × {height}', en: '{width} × {height}' },
  },
  'lines-per-page': {
    name: { zh: '每面行数', en: 'lines a page' },
    requires: { zh: '{value} 行', en: '{value}' },
  },
  'line-pitch': {
    name: { zh: '行距', en: 'line pitch' },
    requires: { zh: '{from}—{to}，各行等距', en: '{from}–{to}, even' },
  },
  'characters-per-line': {
    name: { zh: '每行字数', en: 'characters a line' },
    requires: { zh: '{value} 字', en: '{value}' },
  },
  'body-face': {
    name: { zh: '正文字体', en: 'face of the text' },
    requires: { zh: '{face}', en: '{face}' },
  },
  'body-size': {
    name: { zh: '正文字号', en: 'size of the text' },
    requires: { zh: '{size}', en: '{size}' },
  },
  'title-face': {
    name: { zh: '标题字体', en: 'face of the title' },
    requires: { zh: '{face}', en: '{face}' },
  },
  'title-size': {
    name: { zh: '标题字号', en: 'size of the title' },
    requires: { zh: '{size}', en: '{size}' },
  },
  'title-centred': {
    name: { zh: '标题位置', en: 'place of the title' },
    requires: { zh: '居中', en: 'centred' },
  },
  'heading1-face': {
    name: { zh: '“一、”字体', en: 'face of headings 一、' },
    requires: { zh: '{face}', en: '{face}' },
  },
  'heading2-face': {
    name: { zh: '“（一）”字体', en: 'face of headings （一）' },
    requires: { zh: '{face}', en: '{face}' },
  },
  'heading3-face': {
    name: { zh: '“1.”字体', en: 'face of headings 1.' },
    requires: { zh: '{face}', en: '{face}' },
  },
  'heading4-face': {
    name: { zh: '“（1）”字体', en: 'face of headings （1）' },
    requires: { zh: '{face}', en: '{face}' },
  },
  'heading-size': {
    name: { zh: '层次标题字号', en: 'size of headings' },
    requires: { zh: '{size}', en: '{size}' },
  },
  'first-line': {
    name: { zh: '首行缩进', en: 'first-line indent' },
    requires: { zh: '{indent}', en: '{indent}' },
  },
  'line-start': {
    name: { zh: '行首禁则', en: 'line starts' },
    requires: { zh: '不以 {marks} 开头', en: 'none of {marks}' },
  },
  'line-end': {
    name: { zh: '行末禁则', en: 'line ends' },
    requires: { zh: '不以 {marks} 结尾', en: 'none of {marks}' },
  },
  'figures-whole': {
    name: { zh: '数字不拆行', en: 'figures unbroken' },
    requires: { zh: '数字与小数点、%、正负号同行', en: 'with their point, % and sign' },
  },
  'marks-face': {
    name: { zh: '中文标点字体', en: 'face of Chinese marks' },
    requires: { zh: '{marks} 用中文字体', en: '{marks} in a Chinese face' },
  },
  'table-head': {
    name: { zh: '续页表头', en: 'heads of tables' },
    requires: { zh: '表转页时重复表头', en: 'again on continued pages' },
  },
  'imprint-rules': {
    name: { zh: '版记首末线', en: 'rules of the imprint' },
    requires: { zh: '{outer} ± {tolerance}', en: '{outer} ± {tolerance}' },
  },
  'imprint-type': {
    name: { zh: '版记字体字号', en: 'type of the imprint' },
    requires: { zh: '{size}{face}', en: '{face} {size}' },
  },
  'imprint-indent': {
    name: { zh: '版记左右空', en: 'indents of the imprint' },
    requires: { zh: '左右各空 {indent}', en: '{indent} on both sides' },
  },
  'imprint-place': {
    name: { zh: '版记末线位置', en: 'place of the imprint' },
    requires: {
      zh: '与末页版心下边缘重合，± {tolerance}',
      en: 'last rule at the foot of the type area ± {tolerance}',
    },
  },
  'page-number-present': {
    name: { zh: '页码齐全', en: 'pages numbered' },
    requires: { zh: '有正文的页都有页码，逐页递增', en: 'each page of text, in order' },
  },
  'page-number-form': {
    name: { zh: '页码样式', en: 'form of page numbers' },
    requires: { zh: '{form}', en: '{form}' },
  },
  'page-number-type': {
    name: { zh: '页码字体字号', en: 'type of page numbers' },
    requires: { zh: '{size}{face}', en: '{face} {size}' },
  },
  'page-number-odd': {
    name: { zh: '单页页码位置', en: 'place on odd pages' },
    requires: { zh: '居{side}空 {indent}', en: '{side}, in by {indent}' },
  },
  'page-number-even': {
    name: { zh: '双页页码位置', en: 'place on even pages' },
    requires: { zh: '居{side}空 {indent}', en: '{side}, in by {indent}' },
  },
  'page-number-distance': {
    name: { zh: '页码距版心', en: 'page number below the type' },
    requires: { zh: '{value} ± {tolerance}', en: '{value} ± {tolerance}' },
  },
  'fonts-embedded': {
    name: { zh: '字体嵌入', en: 'fonts embedded' },
    requires: { zh: '全部嵌入', en: 'all of them' },
  },
  'glyphs-present': {
    name: { zh: '缺字', en: 'missing glyphs' },
    requires: { zh: '没有', en: 'none' },
  },
} as const satisfies Readonly<Record<string, { readonly name: Words; readonly requires: Words }>>;

export const auditWords = {
  audit: { zh: '按 GB/T 9704 量成品 PDF、DOCX', en: 'measure finished PDF and DOCX by GB/T 9704' },
  files: { zh: '要量的文件', en: 'files to measure' },
  format: { zh: '输出形式：text 或 json', en: 'form of the output: text or json' },
  example: { zh: '量一份 PDF 和一份 DOCX', en: 'measure a PDF and a DOCX' },
  exitCodes: {
    zh: '退出码：0 没有不合格；1 有不合格；2 用法不对，或文件读不了；3 程序缺陷。',
    en: 'Exit codes: 0 nothing failed; 1 something failed; 2 wrong usage or unreadable files; 3 a bug.',
  },

  clause: { zh: '条款', en: 'clause' },
  requirement: { zh: '要求', en: 'requirement' },
  measured: { zh: '实测', en: 'measured' },
  verdict: { zh: '结论', en: 'verdict' },
  pass: { zh: '合格', en: 'pass' },
  fail: { zh: '不合格', en: 'fail' },
  look: { zh: '需人工查看', en: 'for a human eye' },
  summary: {
    zh: '{pass} 项合格，{fail} 项不合格，{look} 项需人工查看',
    en: '{pass} pass, {fail} fail, {look} for a human eye',
  },
  onPage: { zh: '第{page}页', en: 'page {page}' },
  furtherPlaces: { zh: '还有 {count} 处', en: '{count} more' },

  fangsong: { zh: '仿宋', en: 'FangSong' },
  heiti: { zh: '黑体', en: 'HeiTi' },
  kaiti: { zh: '楷体', en: 'KaiTi' },
  xiaobiaosong: { zh: '小标宋', en: 'XiaoBiaoSong' },
  songti: { zh: '宋体', en: 'SongTi' },
  left: { zh: '左', en: 'left' },
  right: { zh: '右', en: 'right' },
  center: { zh: '中', en: 'centre' },
  outside: { zh: '外侧', en: 'outer edge' },
  sideAndIndent: { zh: '{side}，空 {indent}', en: '{side}, in by {indent}' },
  characters: { zh: '{count}字', en: '{count} em' },
  lines: { zh: '{count} 行', en: '{count} lines' },
  faceUnknown: { zh: '{face}（不认识的字体）', en: '{face} (a font not known)' },
  centred: { zh: '居中', en: 'centred' },
  notCentred: { zh: '不居中', en: 'not centred' },
  none: { zh: '没有', en: 'none' },
  allRight: { zh: '{count} 处都合', en: 'all {count}' },
  someWrong: { zh: '{count} 处不合', en: '{count} wrong' },
  shortPages: {
    zh: '{most} 行（{short} 页因转页规则少 1—2 行）',
    en: '{most} ({short} pages one or two short, to keep lines together)',
  },
  pitchAndStray: { zh: '{pitch}，最多偏 {stray}', en: '{pitch}, off by {stray} at most' },
  distanceByInk: { zh: '{box}（到字 {ink}）', en: '{box} ({ink} to the type)' },
  boxAndInk: { zh: '{width} × {box}（到字 {ink}）', en: '{width} × {box} ({ink} of type)' },
  leftAndRight: { zh: '左 {left}，右 {right}', en: 'left {left}, right {right}' },
  breakRulesOff: { zh: '{count} 段关闭了避头尾', en: 'off in {count} paragraphs' },
  breakRulesLack: { zh: '禁则缺 {marks}', en: 'the list lacks {marks}' },
  breakRulesOn: { zh: '已开启，禁则齐全', en: 'on, with all marks' },
  nothingToMeasure: { zh: '没有可量的', en: 'nothing to measure' },
  notInFormat: { zh: '{format} 里量不出，请看印样', en: 'a {format} does not tell; see the print' },
  dependsOnPages: {
    zh: '未设重复表头；若转页则不合',
    en: 'head not set to repeat; wrong if the table breaks',
  },
  noImprint: { zh: '没有找到版记', en: 'no imprint found' },
  aboveFoot: { zh: '高 {distance}', en: '{distance} above' },
  belowFoot: { zh: '低 {distance}', en: '{distance} below' },
} as const satisfies Readonly<Record<string, Words>>;

export type AuditWord = keyof typeof auditWords;
