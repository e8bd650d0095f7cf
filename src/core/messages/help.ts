/** The words of the command line: help, progress, and what is said about wrong usage. */
import type { Language } from './message.js';

type Words = Readonly<Record<Language, string>>;

export const commandLine = {
  program: {
    zh: '由 YAML 内容和模板生成正式报告：可印刷的 DOCX 和 PDF。',
    en: 'Formal reports from YAML content and templates: print-ready DOCX and PDF.',
  },
  build: { zh: '生成报告', en: 'make the editions of reports' },
  buildReports: { zh: '报告标识；省略则生成全部', en: 'ids of reports; all if left out' },
  check: { zh: '检查报告，不生成文件', en: 'look for what is wrong in reports; make nothing' },
  checkReports: { zh: '报告标识；省略则检查全部', en: 'ids of reports; all if left out' },
  checkStrict: { zh: '从严：警告也算不通过', en: 'warnings fail as well' },
  checkWith: {
    zh: '与另一份报告、去年的报告或别的单位的文本比较同名的数',
    en: "compare figures with another report, last year's, or the text of another office",
  },
  exampleCheckWith: { zh: '和别的单位的报告对数', en: "beside another office's report" },
  checkClean: { zh: '没有发现问题。', en: 'Nothing was found.' },
  checkExitCodes: {
    zh: '退出码：0 没有错误；1 有错误（认可的不算）；2 用法不对；3 程序缺陷。',
    en: 'Exit codes: 0 no errors; 1 errors (accepted ones do not count); 2 wrong usage; 3 a bug.',
  },
  exampleCheckAll: { zh: '检查全部报告', en: 'check all reports' },
  exampleCheckJson: { zh: '给别的程序读', en: 'for other programs to read' },
  exampleCheckStrict: { zh: '付印前的检查', en: 'the check before print' },
  edition: { zh: '版本，逗号分隔', en: 'editions, with commas between' },
  format: { zh: '格式：docx、pdf，逗号分隔', en: 'formats: docx, pdf, with commas between' },
  out: { zh: '输出文件夹', en: 'folder for the output' },
  review: {
    zh: '只生成审阅件：右边空白宽、字大、每行有行号（文件名加 .review）',
    en: 'review copies only: wide margins, larger type, numbered lines (.review in the name)',
  },
  proof: {
    zh: '只生成校样：每个数批注标识、出处、状态和核定，各页印“校样”（文件名加 .proof）；可与 --review 同用',
    en: 'proofs only: a comment on each figure with its id, source, state and confirmation, and a mark on every page (.proof in the name); goes with --review',
  },
  strict: {
    zh: '从严，付印前用：纸上看得出的问题（字体被代替、补字、标记没有说明等）都算错误',
    en: 'for print: what would show on paper (substituted fonts, marks unexplained) is an error',
  },
  auditBuilt: {
    zh: '写出后按 GB/T 9704 量一遍，只列不合格的；有不合格的，退出码是 1，文件照样留下',
    en: 'measure what was written by GB/T 9704 and tell what fails: then 1, and the files stay',
  },
  watch: {
    zh: '内容或模板一改就重新生成，按 Ctrl-C 结束',
    en: 'make again whenever content or templates change, until Ctrl-C',
  },
  content: { zh: '内容文件夹', en: 'folder of the content' },
  templates: { zh: '模板文件夹', en: 'folder of the templates' },
  lang: { zh: '提示语言：zh 或 en', en: 'language of messages: zh or en' },
  fonts: { zh: '查看或取得字体', en: 'look at fonts, or get them' },
  fontsStatus: { zh: '列出各字体角色所用的字体', en: 'list the fonts behind each face role' },
  fontsFetch: {
    zh: '取得缺少的开放字体，存入缓存',
    en: 'bring the open fonts that are missing into the cache',
  },
  fontsFrom: {
    zh: '从此文件夹取字体，不用网络',
    en: 'take the fonts from this folder, without a network',
  },
  fontsEdition: {
    zh: '只管这些版本的字体；不写，就是各报告要出的版本',
    en: 'only the fonts of these editions; else of those that the reports are printed in',
  },
  fontsFormat: { zh: '输出形式：text 或 json', en: 'form of the output: text or json' },
  schema: {
    zh: '写出 JSON Schema，供编辑器补全和检查',
    en: 'write JSON Schemas, by which editors complete and check',
  },
  schemaOut: { zh: '存放的文件夹', en: 'folder to write to' },
  help: { zh: '显示帮助', en: 'show help' },
  version: { zh: '显示版本', en: 'show the version' },
  usageTitle: { zh: '用法：', en: 'Usage:' },
  optionsTitle: { zh: '选项：', en: 'Options:' },
  commandsTitle: { zh: '命令：', en: 'Commands:' },
  argumentsTitle: { zh: '参数：', en: 'Arguments:' },
  examplesTitle: { zh: '例：', en: 'Examples:' },
  exitCodes: {
    zh: '退出码：0 完成；1 内容有错；2 用法不对；3 程序缺陷。',
    en: 'Exit codes: 0 done; 1 the content has errors; 2 wrong usage; 3 a bug.',
  },
  exampleAll: { zh: '生成全部报告的全部版本', en: 'all reports, all editions' },
  exampleOne: { zh: '只生成一份报告的 PDF', en: 'only the PDF of one report' },
  exampleReview: { zh: '生成审阅件，送人在纸上改', en: 'review copies, to be marked on paper' },
  exampleProof: { zh: '生成校样，逐个核对数', en: 'proofs, to verify figure by figure' },
  exampleStrict: { zh: '付印前的最后一次', en: 'the last run before print' },
  exampleAudit: { zh: '生成，再量成品', en: 'make them, then measure them' },
  exampleWatch: { zh: '边改边看', en: 'see the pages while you edit' },
  exampleElsewhere: {
    zh: '内容在别处，输出到别处',
    en: 'content from elsewhere, output to elsewhere',
  },
  exampleFetch: { zh: '取得各报告要用的字体', en: 'get the fonts of the reports' },
  exampleFetchEdition: { zh: '只取英文版的', en: 'only those of the English edition' },
  exampleFetchFrom: { zh: '没有网络，从文件夹取', en: 'without a network, from a folder' },
  exampleStatus: { zh: '看每个角色用的是哪种字体', en: 'see which font each role uses' },
  exampleSchema: { zh: '写到 docs/schemas/', en: 'write them to docs/schemas/' },
  progressLoad: { zh: '{id}：读取内容', en: '{id}: reading the content' },
  progressRender: { zh: '{id}：生成 {edition} {format}', en: '{id}: making {edition} {format}' },
  wrote: { zh: '已写出 {path}', en: 'wrote {path}' },
  auditNotOurs: {
    zh: '{path}：GB/T 9704 只管简体中文版，没有量。',
    en: '{path}: GB/T 9704 is for the edition in simplified Chinese; not measured.',
  },
  watching: {
    zh: '改动内容或模板，就重新生成；按 Ctrl-C 结束。',
    en: 'Waiting for content or templates to change; Ctrl-C ends this.',
  },
  nothingWritten: {
    zh: '有错误，没有写出任何文件。',
    en: 'There are errors; nothing was written.',
  },
  fontFetching: { zh: '正在取得 {name}', en: 'fetching {name}' },
  'font-absent': { zh: '没有', en: 'not there' },
  'font-altered': { zh: '文件内容不同，不用', en: 'another file, not used' },
  'font-unusable': { zh: '不能用', en: 'not usable' },
  'font-withheld': { zh: '不许嵌入，PDF 不用', en: 'not to be embedded: no PDF takes it' },
  fontFetched: { zh: '已取得字体 {name}', en: 'fetched the font {name}' },
  fontsComplete: { zh: '字体齐全。', en: 'All fonts are there.' },
  unknownOption: { zh: '没有选项 {what}', en: 'there is no option {what}' },
  unknownCommand: { zh: '没有命令 {what}', en: 'there is no command {what}' },
  missingArgument: { zh: '{what} 后面缺少内容', en: 'something is missing after {what}' },
  missingOption: { zh: '缺少选项 {what}', en: 'the option {what} is missing' },
  excessArguments: { zh: '多余的内容：{what}', en: 'too many words: {what}' },
  invalidChoice: {
    zh: '{option} 不能是“{value}”；可用：{known}',
    en: '{option} cannot be "{value}"; possible: {known}',
  },
  invalidReport: {
    zh: '“{value}”不是报告标识（只含小写字母、数字和连字符）',
    en: '"{value}" is no id of a report (lower-case letters, digits and hyphens)',
  },
  auditReview: {
    zh: '--audit 量的是付印的文件，不能与 --review、--proof 同用：审阅件的版式本来不同，校样不付印',
    en: '--audit measures files for print; not with --review, whose pages are another size on purpose, nor with --proof',
  },
  seeHelp: { zh: '用 baogao --help 查看用法。', en: 'See baogao --help.' },
  bug: {
    zh: '程序内部出错，这是 baogao 的缺陷，不是内容的错。没有写出任何文件。',
    en: 'Something went wrong inside: this is a bug in baogao, not in your content. Nothing was written.',
  },
  bugReport: {
    zh: '请把下面这一行和出错时的命令发给维护者（见 README“报告缺陷”）：',
    en: 'Please send the line below and your command to the maintainers (README, "Reporting a bug"):',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type CommandLineWord = keyof typeof commandLine;
