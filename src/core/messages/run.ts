/** Messages about a run: files that are not there, reports that are unknown, and what was done. */
import type { MessageTable } from './message.js';

export const runMessages = {
  'file-missing': {
    severity: 'error',
    zh: '找不到文件 {path}',
    en: 'there is no file {path}',
    zhHint: '请核对文件名和文件夹',
    enHint: 'check the name and the folder',
  },
  'file-unreadable': {
    severity: 'error',
    zh: '读不了文件 {path}：{detail}',
    en: 'the file {path} cannot be read: {detail}',
    zhHint: '请检查文件的权限，或关闭占用它的程序',
    enHint: 'check its permissions, or close the program that holds it',
  },
  'write-failed': {
    severity: 'error',
    zh: '写不了输出文件：{detail}',
    en: 'the output cannot be written: {detail}',
    zhHint: '请检查磁盘空间和权限；若文件正在 Word 或 WPS 中打开，请先关闭。原有文件没有改动',
    enHint:
      'check disk space and permissions; close the file in Word or WPS. The former files are unchanged',
  },
  'unknown-report': {
    severity: 'error',
    zh: '没有报告“{id}”',
    en: 'there is no report "{id}"',
    zhHint: '现有报告：{known}',
    enHint: 'there are: {known}',
  },
  'no-reports': {
    severity: 'error',
    zh: '{path} 下没有报告',
    en: 'there are no reports in {path}',
    zhHint: '每份报告是一个文件夹，内有 report.yaml；用 --content 指定所在文件夹',
    enHint: 'a report is a folder with a report.yaml; --content names where they are',
  },
  'edition-not-declared': {
    severity: 'error',
    zh: '报告“{id}”没有 {edition} 版',
    en: 'the report "{id}" has no edition {edition}',
    zhHint: '它有：{known}；要增加版本，请改 report.yaml 的 editions',
    enHint: 'it has: {known}; add it to editions in report.yaml',
  },
} as const satisfies MessageTable;
