/** Messages about fonts: which are named, which are there, what they lack, and how fetching them went. */
import type { MessageTable } from './message.js';

export const fontMessages = {
  'unknown-face': {
    severity: 'error',
    zh: '没有字体角色“{role}”',
    en: 'there is no face role "{role}"',
    zhHint: 'fonts.yaml 里有：{known}',
    enHint: 'fonts.yaml has: {known}',
  },
  'unknown-face-nearest': {
    severity: 'error',
    zh: '没有字体角色“{role}”',
    en: 'there is no face role "{role}"',
    zhHint: '是否应为“{nearest}”？',
    enHint: 'did you mean "{nearest}"?',
  },
  'face-without-edition': {
    severity: 'error',
    zh: '字体角色“{role}”没有写 {edition} 版用什么字体',
    en: 'the face role "{role}" does not say what it is in the edition {edition}',
    zhHint: '请在 fonts.yaml 的 faces、{role} 下补上 {edition}',
    enHint: 'add {edition} to {role} under faces in fonts.yaml',
  },
  'unknown-font': {
    severity: 'error',
    zh: 'pinned 里没有字体“{id}”',
    en: 'pinned has no font "{id}"',
    zhHint: '已有：{known}',
    enHint: 'there are: {known}',
  },
  'unknown-font-nearest': {
    severity: 'error',
    zh: 'pinned 里没有字体“{id}”',
    en: 'pinned has no font "{id}"',
    zhHint: '是否应为“{nearest}”？',
    enHint: 'did you mean "{nearest}"?',
  },
  'font-substituted': {
    severity: 'warning',
    zh: '本机没有字体“{font}”，PDF 改用“{instead}”，转行、页数会与正式版不同',
    en: 'the font "{font}" is not on this machine; the PDF takes "{instead}", and lines and pages will differ',
    zhHint: '运行 baogao fonts fetch 取字体；没有网络时用 --from 指明存有字体文件的文件夹',
    enHint:
      'run baogao fonts fetch; without a network, --from names a folder that holds the font files',
  },
  'font-altered': {
    severity: 'warning',
    zh: '字体文件 {path} 不是所要的“{font}”（sha256 不符），没有采用',
    en: 'the font file {path} is not the "{font}" that is wanted (its sha256 differs) and was not used',
    zhHint: '删去该文件，再运行 baogao fonts fetch',
    enHint: 'remove the file and run baogao fonts fetch',
  },
  'font-unusable': {
    severity: 'warning',
    zh: '字体文件 {path}（“{font}”）不是单个的 TTF 或 OTF，没有采用',
    en: 'the font file {path} ("{font}") is not a single TTF or OTF and was not used',
    zhHint: 'TTC、WOFF 请先拆成 TTF 或 OTF',
    enHint: 'turn TTC or WOFF into TTF or OTF first',
  },
  'no-font-for-face': {
    severity: 'error',
    zh: '字体角色“{role}”一款字体也没有，不能生成 PDF（试过：{fonts}）',
    en: 'no font at all stands behind the face role "{role}", so there can be no PDF (tried: {fonts})',
    zhHint: '运行 baogao fonts fetch 取字体；没有网络时用 --from 指明存有字体文件的文件夹',
    enHint:
      'run baogao fonts fetch; without a network, --from names a folder that holds the font files',
  },
  'character-missing': {
    severity: 'error',
    zh: '“{character}”（{code}）在字体角色“{role}”的各款字体里都没有，会印成空框（{fonts}）',
    en: '"{character}" ({code}) is in none of the fonts of "{role}" and would print as an empty box ({fonts})',
    zhHint:
      '运行 baogao fonts fetch 取补字的字体；或换一个字；或在 fonts.yaml 的 supplements 里加一款有此字的字体',
    enHint:
      'run baogao fonts fetch for the supplements; or use another character; or add a font that has it to the supplements in fonts.yaml',
  },
  'character-supplemented': {
    severity: 'advice',
    zh: '“{character}”（{code}）在“{font}”里没有，由“{supplement}”补，样子可能与前后文不协调',
    en: '"{character}" ({code}) is not in "{font}" and comes from "{supplement}"; it may look odd among its neighbours',
    zhHint: '请在 PDF 中核对；认可后写进 fonts.yaml 的 expected',
    enHint: 'look at it in the PDF; if it will do, add it to expected in fonts.yaml',
  },
  'font-not-fetched': {
    severity: 'warning',
    zh: '字体“{font}”没有取到：{reason}；将改用“{instead}”',
    en: 'the font "{font}" was not fetched: {reason}; "{instead}" will be used',
    zhHint: '可在能上网的电脑上取到后，用 baogao fonts fetch --from 文件夹 拷入',
    enHint:
      'fetch it on a machine with a network and bring it here with baogao fonts fetch --from FOLDER',
  },
  'font-not-fetched-alone': {
    severity: 'warning',
    zh: '字体“{font}”没有取到：{reason}；也没有可代替的字体',
    en: 'the font "{font}" was not fetched: {reason}; nothing can stand in for it',
    zhHint: '可在能上网的电脑上取到后，用 baogao fonts fetch --from 文件夹 拷入',
    enHint:
      'fetch it on a machine with a network and bring it here with baogao fonts fetch --from FOLDER',
  },
} as const satisfies MessageTable;
