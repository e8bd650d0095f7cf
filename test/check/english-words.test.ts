/** The rules on English words on the real report: they find each fault that is planted in its translation, and nothing else. */
import { expect, test } from 'vitest';
import { checkReport } from '../../src/pipeline/check.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { changed, replace, REPORT, type Changes } from '../support/office.js';

const FOLDER = `content/${REPORT}`;
const EN = `${FOLDER}/en`;

/** `rule about` of what nobody has accepted. */
async function openFindings(changes: Changes): Promise<readonly string[]> {
  const request = { report: REPORT, contentFolder: 'content', templatesFolder: 'templates' };
  const declared = {
    [`${FOLDER}/report.yaml`]: (text: string) =>
      text.replace(/^editions: \[.*\]$/m, 'editions: [zh-Hans, en]'),
  };
  const found = await checkReport(
    request,
    await changed(fileReader, { ...declared, ...changes }),
    sha256,
  );
  return found
    .filter(({ accepted }) => accepted === undefined)
    .map(({ rule, about }) => `${rule} ${about ?? ''}`);
}

test('nothing is open in the translation as it is', async () => {
  expect(await openFindings({})).toEqual([]);
});

const edited = (file: string, from: string, to: string): Changes => ({
  [`${EN}/${file}.yaml`]: replace(from, to),
});
const implementation = (from: string, to: string): Changes => edited('implementation', from, to);
const ENTRY = '{ source: 0123456789ab, state: draft, text: Roads. }';
const REFORMS = '  key-reforms:\n    source: 9fa603e50d7e\n    state: translated\n';
const PHARMACEUTICAL = 'Wei’er Pharmaceutical.';

test.each<[finding: string, changes: Changes]>([
  [
    'translation-missing key-reforms/lead',
    implementation('    lead: Further progress in key reforms.\n', ''),
  ],
  ['translation-stale key-reforms', implementation('9fa603e50d7e', '0123456789ab')],
  [
    'translation-draft key-reforms',
    implementation(REFORMS, REFORMS.replace('translated', 'draft')),
  ],
  [
    'translation-orphan blocks/closed-reforms',
    implementation('\nblocks:\n', `\nblocks:\n  closed-reforms: ${ENTRY}\n`),
  ],
  [
    'translation-unknown-field key-reforms/caption',
    implementation(REFORMS, `${REFORMS}    caption: Reforms\n`),
  ],
  [
    'translation-twice blocks/key-reforms',
    { [`${EN}/zzz.yaml`]: `blocks:\n  key-reforms: ${ENTRY}\n` },
  ],
  [
    'translator-note-uncalled forgotten',
    implementation('\ntranslator-notes:\n', '\ntranslator-notes:\n  forgotten: Of no use.\n'),
  ],
  [
    'english-han-left services-expansion/新三板',
    implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace('.', ' (新三板).')),
  ],
  [
    'english-term-otherwise agriculture-quality/农民专业合作社',
    implementation(
      'new specialized farmers’ cooperative|new specialized farmers’ cooperatives',
      'new co-op of farmers|new co-ops of farmers',
    ),
  ],
  [
    'english-name-otherwise area-and-clusters/开州区',
    {
      [`${EN}/implementation.yaml`]: (text) =>
        text.replaceAll('Kaizhou District', 'Kaizhou County'),
    },
  ],
  [
    'english-term-two-ways 数字化车间/digital workshops/cyber shops',
    {
      'content/glossary.yaml': replace('also: [digital workshop]', 'also: [cyber shops]'),
      ...edited('tasks', 'digital workshops at Beiwei', 'cyber shops at Beiwei'),
    },
  ],
  [
    'english-same-source 加“*”为约束性指标，其他为预期性指标。',
    edited('outlook', 'are obligatory targets; the others', 'are obligatory; the others'),
  ],
  [
    "english-straight-quote services-expansion/ and Wei'er Pharm",
    implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace('’', "'")),
  ],
  [
    'english-unpaired-quote services-expansion/ Wei’er “Pharmace',
    implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace(' P', ' “P')),
  ],
  [
    'english-doubled-space services-expansion/d Wei’er  Pharmace',
    implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace(' P', '  P')),
  ],
  [
    'english-space-before-mark services-expansion/ceutical . With “',
    implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace('.', ' .')),
  ],
  [
    'english-space-lost services-expansion/Dingqing(Tea) and',
    implementation('Dingqing Tea and', 'Dingqing(Tea) and'),
  ],
  [
    'english-full-width services-expansion/ceutical。With “We',
    implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace('.', '。')),
  ],
  [
    'english-hyphen-for-dash services-expansion/Dingqing - Tea and ',
    implementation('Dingqing Tea and', 'Dingqing - Tea and'),
  ],
  [
    'english-percent-sign services-expansion/ingqing % Tea and',
    implementation('Dingqing Tea and', 'Dingqing % Tea and'),
  ],
  [
    'english-number-typed key-reforms/I.',
    implementation('lead: Further progress in key', 'lead: I. Further progress in key'),
  ],
  [
    'english-lead-without-stop key-reforms/lead',
    implementation('progress in key reforms.', 'progress in key reforms'),
  ],
])('%s', async (finding, changes) => {
  expect(await openFindings(changes)).toEqual([finding]);
});

test('the translation that cannot be printed is told once, by what made it so', async () => {
  const changes = implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace('.', '{{note "none"}}.'));
  expect(await openFindings(changes)).toEqual(['translation-unusable services-expansion']);
});

test('nothing of English is looked at where no edition is in it', async () => {
  const request = { report: REPORT, contentFolder: 'content', templatesFolder: 'templates' };
  const changes = {
    [`${FOLDER}/report.yaml`]: (text: string) =>
      text.replace(/^editions: \[.*\]$/m, 'editions: [zh-Hans]'),
    ...implementation(PHARMACEUTICAL, PHARMACEUTICAL.replace('.', ' (新三板).')),
  };
  const found = await checkReport(request, await changed(fileReader, changes), sha256);
  expect(found.filter(({ accepted }) => accepted === undefined)).toEqual([]);
});
