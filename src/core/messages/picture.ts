/** Messages about pictures that cannot be printed, or are not what their name says. */
import type { MessageTable } from './message.js';

export const pictureMessages = {
  'picture-missing': {
    severity: 'error',
    zh: '找不到图片 {path}',
    en: 'there is no picture {path}',
    zhHint: '图片放在报告的文件夹内，请核对文件名，大小写也要一致',
    enHint: 'pictures lie in the folder of the report; check the name, capitals too',
  },
  'picture-too-large': {
    severity: 'error',
    zh: '图片 {path} 有 {size} MiB，太大',
    en: 'the picture {path} has {size} MiB, which is too much',
    zhHint: '不得超过 {limit} MiB；请在看图软件中缩小后另存',
    enHint: 'at most {limit} MiB; scale it down in a picture viewer',
  },
  'picture-too-many-pixels': {
    severity: 'error',
    zh: '图片 {path} 有 {width}×{height} 个像素，太多',
    en: 'the picture {path} has {width}×{height} pixels, which is too much',
    zhHint: '不得超过 {limit} 百万像素；印满版心，宽 2000 像素就够了',
    enHint: 'at most {limit} megapixels; 2000 across fill the type area in print',
  },
  'picture-svg': {
    severity: 'error',
    zh: '图片 {path} 是 SVG，不能排入报告',
    en: 'the picture {path} is an SVG, which cannot be printed',
    zhHint: '请在作图软件中导出为 PNG，宽 2000 像素',
    enHint: 'export it as PNG, 2000 pixels across',
  },
  'picture-format': {
    severity: 'error',
    zh: '图片 {path} 既不是 PNG，也不是 JPEG',
    en: 'the picture {path} is neither PNG nor JPEG',
    zhHint: '请在看图软件中另存为 PNG 或 JPEG；只改文件名没有用',
    enHint: 'save it as PNG or JPEG in a picture viewer; to rename it is of no use',
  },
  'picture-extension': {
    severity: 'warning',
    zh: '图片 {path} 其实是 {format}，与文件名不符',
    en: 'the picture {path} is really {format}, unlike its name',
    zhHint: '请改正文件名的后缀',
    enHint: 'mend the ending of its name',
  },
  'picture-corrupt': {
    severity: 'error',
    zh: '图片 {path} 已损坏或不完整（{detail}）',
    en: 'the picture {path} is damaged or incomplete ({detail})',
    zhHint: '请重新取得，或用看图软件打开后另存',
    enHint: 'fetch it again, or open it in a picture viewer and save it anew',
  },
  'picture-interlaced': {
    severity: 'error',
    zh: '图片 {path} 是隔行存储的 PNG，不能排入报告',
    en: 'the picture {path} is an interlaced PNG, which cannot be printed',
    zhHint: '请另存一次，不选“隔行”（interlaced）',
    enHint: 'save it anew without interlacing',
  },
  'picture-cmyk': {
    severity: 'error',
    zh: '图片 {path} 是印刷用的 CMYK 四色，颜色会不准',
    en: 'the picture {path} is in CMYK, whose colours cannot be told',
    zhHint: '请在作图软件中转为 RGB 后另存',
    enHint: 'convert it to RGB and save it anew',
  },
} as const satisfies MessageTable;
