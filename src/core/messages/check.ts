/** Messages about a check itself: records of acceptance, and second places of findings. */
import type { MessageTable } from './message.js';

export const checkMessages = {
  'accepted-nothing': {
    severity: 'warning',
    zh: '这条认可记录已不对应任何问题：{rule}，{about}',
    en: 'this record accepts nothing that is found: {rule}, {about}',
    zhHint: '问题已经改掉就删去记录；文字变了就照现在的提示改',
    enHint: 'delete it if the matter is settled; else copy rule and words anew',
  },
  'accepted-unknown-rule': {
    severity: 'error',
    zh: '没有“{rule}”这条规则',
    en: 'there is no rule "{rule}"',
    zhHint: '规则见 docs/checks.md，照提示末尾方括号里的名称抄',
    enHint: 'docs/checks.md lists the rules; copy the name from the brackets of the finding',
  },
  'accepted-unknown-rule-nearest': {
    severity: 'error',
    zh: '没有“{rule}”这条规则',
    en: 'there is no rule "{rule}"',
    zhHint: '是否应为“{nearest}”？规则见 docs/checks.md',
    enHint: 'did you mean "{nearest}"? docs/checks.md lists the rules',
  },
  'check-other-place': {
    severity: 'advice',
    zh: '另一处：“{text}”',
    en: 'the other place: "{text}"',
  },
} as const satisfies MessageTable;
