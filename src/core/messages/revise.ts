/** Messages about earlier states of a report: snapshots, git revisions and folders. */
import type { MessageTable } from './message.js';

export const reviseMessages = {
  'snapshot-name-character': {
    severity: 'error',
    zh: '快照的名称“{name}”里有不能用的字符 {character}',
    en: 'the name "{name}" of a snapshot holds the character {character}',
    zhHint: '名称要作文件夹名，在 Windows 上也要能用：不用 < > : " / \\ | ? * 和控制字符',
    enHint: 'it becomes a folder, on Windows too: no < > : " / \\ | ? * and no control characters',
  },
  'snapshot-name-ends': {
    severity: 'error',
    zh: '快照的名称“{name}”空着，或以空格、点、~、- 开头，或以空格、点结尾',
    en: 'the name "{name}" of a snapshot is empty, begins with a space, dot, ~ or -, or ends with a space or dot',
    zhHint: '换一个名称，如：送审稿、二稿-0108',
    enHint: 'choose another one, such as draft-2',
  },
  'snapshot-name-reserved': {
    severity: 'error',
    zh: '快照不能叫“{name}”：Windows 不许文件夹用这个名称',
    en: 'a snapshot cannot be called "{name}": Windows gives that name to no folder',
    zhHint: '换一个名称，如：送审稿、二稿-0108',
    enHint: 'choose another one, such as draft-2',
  },
  'snapshot-name-long': {
    severity: 'error',
    zh: '快照的名称“{name}”超过{most}个字',
    en: 'the name "{name}" of a snapshot is longer than {most} characters',
    zhHint: '起一个短些的名称',
    enHint: 'choose a shorter one',
  },
  'snapshot-exists': {
    severity: 'error',
    zh: '已有快照“{name}”，没有改动它',
    en: 'there is a snapshot "{name}" already; it was left as it is',
    zhHint: '换一个名称，或加 --replace 取代它',
    enHint: 'choose another name, or replace it with --replace',
  },
  'snapshot-altered': {
    severity: 'error',
    zh: '快照“{name}”里的 {file} 和存下时不一样了',
    en: 'in the snapshot "{name}", {file} is not what was kept',
    zhHint: '快照存下后不能修改；请从备份恢复，或改用别的快照',
    enHint: 'snapshots must not be edited; restore it from a copy, or use another one',
  },
  'snapshot-unreadable': {
    severity: 'error',
    zh: '{path} 不是完整的快照：清单 snapshot.json 缺失或已损坏',
    en: '{path} is no complete snapshot: its list snapshot.json is missing or damaged',
    zhHint: '请从备份恢复，或改用别的快照',
    enHint: 'restore it from a copy, or use another one',
  },
  'since-unknown': {
    severity: 'error',
    zh: '找不到旧稿“{name}”：没有这个快照、git 版本或文件夹',
    en: 'there is no earlier state "{name}": no snapshot, git revision or folder of that name',
    zhHint: '现有：{known}',
    enHint: 'there are: {known}',
  },
  'since-ambiguous': {
    severity: 'error',
    zh: '“{name}”可指不止一样：{kinds}',
    en: '"{name}" may mean more than one thing: {kinds}',
    zhHint: '写明是哪一样：{exact}',
    enHint: 'say which: {exact}',
  },
  'since-no-report': {
    severity: 'error',
    zh: '旧稿“{name}”里没有报告“{id}”，无从比较',
    en: 'the earlier state "{name}" has no report "{id}" to compare with',
    zhHint: '旧稿里有：{known}',
    enHint: 'it has: {known}',
  },
  'since-broken': {
    severity: 'error',
    zh: '旧稿“{name}”本身有错误（见上），无法比较',
    en: 'the earlier state "{name}" has errors of its own (above) and cannot be compared with',
    zhHint: '请改用没有错误的旧稿',
    enHint: 'use a state that has none',
  },
  'pages-unknown': {
    severity: 'warning',
    zh: '{id}：排不出页面（多半是缺字体），所以没有页码',
    en: '{id}: the pages cannot be set, most often for want of fonts, so there are no page numbers',
    zhHint: '用 baogao fonts status 查看字体；取得缺少的字体后再运行一次',
    enHint: 'see baogao fonts status; get the missing fonts and run it again',
  },
} as const satisfies MessageTable;
