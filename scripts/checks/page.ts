/** docs/checks.md, made from the rules themselves. */
import { fill, type Message } from '../../src/core/messages/message.js';
import { messages, type RuleId } from '../../src/core/messages/table.js';
import type { EnglishExample } from '../../src/check/english/rule.js';
import { englishFamilies } from '../../src/check/english/rules/index.js';
import type { HantExample } from '../../src/check/hant/rule.js';
import { hantRules } from '../../src/check/hant/rules/index.js';
import type { Example } from '../../src/check/rule.js';
import { families } from '../../src/check/rules/index.js';

const SEVERITIES = { error: '错误', warning: '警告', advice: '建议' } as const;

const HEAD = `# Checks 检查规则

\`baogao check\` 按下列规则检查报告。“错误”是自相矛盾，“警告”是疏漏，“建议”是值得再看一眼。每条规则都有正反两例，程序的测试用的就是它们；反例中 «» 标出所指的地方，‹› 标出与之矛盾的另一处。

只有“错误”使检查不通过；\`--strict\` 时“警告”也算。办公室看过、认为可以不改的，记在报告文件夹的 \`accepted.yaml\` 中，写明理由：

\`\`\`yaml
# yaml-language-server: $schema=../../docs/schemas/accepted.schema.json
accepted:
  - rule: two-comparison-signs # 提示末尾方括号中，冒号前是规则
    about: ≧ # 冒号后是所指的事，照抄
    reason: 第12项的“≧”是上级文件的原样，照印。
    by: 综合科 # 可以不写
    date: 2022-01-05 # 可以不写
\`\`\`

认可了的不再影响结果，但仍会列出。问题改掉以后，多余的记录会被指出。前面各步（读取、数量、引用）的警告也可以这样认可，错误不能。

\`baogao check 报告 --with 另一份\` 另外比较同名的数（with-value-differs、with-text-differs）：“另一份”可以是另一份报告的标识、有 \`report.yaml\` 的文件夹（如去年的报告），或别的单位报告的文本（UTF-8 的 .txt、.md）。报告之间比标识相同的数，以及同名、同年的指标值；日期不在同一年的两份报告，只比标识里写明年份的数。文本里只看紧挨着指标名称的数，与本报告该指标的实绩、目标都不合才提示。各按写出的精度比：235亿元与234.6亿元相合。

此文由 \`npm run checks\` 生成，不要手改。
`;

const ENGLISH = `# 英文版

报告在 \`editions\` 里声明了 \`en\` 或 \`zh-en\` 的，译文（\`en/*.yaml\`）逐块对照原文检查。提示指在译文上，“原文”是对照的地方；认可的办法与上面相同。例中 \`source: now\` 表示译的是现在的原文。
`;

const HANT = `# 繁体各版

报告在 \`editions\` 里声明了繁体版本的，各版印出的文字都检查：由程序转换的（例中“原文”），和人写在 \`zh-Hant-TW.yaml\`、\`zh-Hant-HK.yaml\` 里的（例中“手写”）。怎么转换见 [conversion.md](conversion.md)。例都是台湾版。
`;

export function checksPage(): string {
  const ofSource = families.flatMap(({ title, rules }) => chapter(title, rules, shown));
  const ofEnglish = englishFamilies.flatMap(({ title, rules }) =>
    chapter(title, rules, shownEnglish),
  );
  const ofHant = chapter('用字', hantRules, shownHant);
  return [HEAD, ...ofSource, ENGLISH, ...ofEnglish, HANT, ...ofHant].join('\n');
}

interface Documented<E> {
  readonly id: RuleId;
  readonly examples: { readonly good: readonly E[]; readonly bad: readonly E[] };
}

function chapter<E>(
  title: string,
  rules: readonly Documented<E>[],
  show: (word: string, example: E) => string,
): readonly string[] {
  return [`## ${title}\n`, ...rules.map((rule) => section(rule, show))];
}

function section<E>(
  { id, examples }: Documented<E>,
  show: (word: string, example: E) => string,
): string {
  const message: Message = messages[id];
  const what = fill(message.zh, {}).replace(/\{\w+\}/g, '…');
  const hint = fill(message.zhHint ?? '', {}).replace(/\{\w+\}/g, '…');
  return [
    `### ${id}\n`,
    `${SEVERITIES[message.severity]}：${what}。${message.zhWhy ?? ''}\n`,
    ...(hint === '' ? [] : [`怎么改：${hint}。\n`]),
    ...examples.bad.map((example) => show('反例', example)),
    ...examples.good.map((example) => show('正例', example)),
  ].join('\n');
}

function shown(word: string, { body, figures, indicators, notes }: Example): string {
  const files = filesText({
    'figures.yaml': figures,
    'indicators.yaml': indicators,
    'notes.yaml': notes,
  });
  const yaml = files.length > 0 || body.startsWith('- ');
  return fenced(word, yaml, files.length > 0 ? [...files, `# 正文\n${body}`] : [body]);
}

function shownEnglish(word: string, example: EnglishExample): string {
  const { source, english, further, figures, indicators, terms, names } = example;
  const files = filesText({
    'figures.yaml': figures,
    'indicators.yaml': indicators,
    'glossary.yaml': terms,
    'names.yaml': names,
  });
  return fenced(word, true, [
    ...files,
    `# 原文\n${source}`,
    `# 译文\n${english}`,
    ...(further === undefined ? [] : [`# 另一个译文文件\n${further}`]),
  ]);
}

function shownHant(word: string, { source, fixed, house, reviewed, name }: HantExample): string {
  const files = filesText({
    'templates/conversion/zh-Hant-TW.yaml': house && lines(house),
    'conversions.yaml': reviewed && lines({ reviewed: { 'zh-Hant-TW': reviewed } }),
    'names.yaml': name && `- ${inline({ text: name, 'zh-Hant': name })}`,
  });
  const text = source === undefined ? `# 手写\n${fixed ?? ''}` : `# 原文\n${source}`;
  return fenced(word, true, [...files, text]);
}

/** Each key on a line, what it holds on the same. */
function lines(data: object): string {
  return Object.entries(data)
    .map(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? `${key}: ${inline(value)}`
        : `${key}: ${String(value)}`,
    )
    .join('\n');
}

function inline(data: object): string {
  return `{ ${lines(data).replaceAll('\n', ', ')} }`;
}

function filesText(files: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(files).flatMap(([name, text]) =>
    text === undefined ? [] : [`# ${name}\n${text}`],
  );
}

function fenced(word: string, yaml: boolean, parts: readonly string[]): string {
  const text = parts.map((part) => part.trimEnd()).join('\n\n');
  return `${word}\n\n\`\`\`${yaml ? 'yaml' : 'text'}\n${text}\n\`\`\`\n`;
}
