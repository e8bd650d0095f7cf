/** The list of `baogao convert-review`, for people and for programs. */
import { displayed } from '../core/display-width.js';
import { convertWords } from '../core/messages/hant.js';
import { fill, type Language } from '../core/messages/message.js';
import { lineText } from '../core/position.js';
import type { EditionReview } from '../pipeline/convert/review-reports.js';
import type { ReviewGroup } from '../resolve/hant/review.js';

/** As many sentences as a person needs to judge a word, and as much of each, in characters on either side. */
const SENTENCES = 3;
const SIDE = 24;

export function isListed(
  { standing, risk }: ReviewGroup,
  options: { readonly risk?: true; readonly all?: true },
): boolean {
  const seen = standing === 'reviewed' || standing === 'decided';
  return (!seen || options.all === true) && (risk || options.risk !== true);
}

/** A line for each word, under it sentences with their places; `all` are counted, `listed` are shown. */
export function reviewText(
  all: readonly EditionReview[],
  listed: readonly EditionReview[],
  language: Language,
): readonly string[] {
  return all.flatMap(({ edition, groups }, index) => {
    const fresh = groups.filter(({ standing }) => standing === 'new' || standing === 'changed');
    const head = fill(convertWords.head[language], {
      edition,
      places: String(groups.reduce((sum, { places }) => sum + places.length, 0)),
      groups: String(groups.length),
      fresh: String(fresh.length),
    });
    const shown = listed[index]?.groups ?? [];
    return [head, ...shown.flatMap((group) => groupText(group, language)), ''].map(displayed);
  });
}

function groupText(group: ReviewGroup, language: Language): readonly string[] {
  const { text, as, why, risk, contested, standing, characters, places } = group;
  const forms = characters.map(
    ({ character, candidates }) => `${character}（${candidates.join('/')}）`,
  );
  const words = [
    convertWords[standing][language],
    convertWords[why][language],
    ...(risk ? [convertWords.risk[language]] : []),
    ...(contested ? [convertWords.contested[language]] : []),
  ];
  const more =
    places.length > SENTENCES
      ? [fill(convertWords.more[language], { count: String(places.length) })]
      : [];
  return [
    `${text} → ${as}  ${forms.join(' ')}  [${words.join(' ')}]`,
    ...places
      .slice(0, SENTENCES)
      .map(({ sentence, range }) => `  ${lineText(range)}  ${excerpt(sentence)}`),
    ...more.map((line) => `  ${line}`),
  ];
}

export function reviewJson(reviews: readonly EditionReview[]): unknown {
  return reviews.map(({ edition, groups }) => ({
    edition,
    choices: groups.map(({ places, ...group }) => ({
      ...group,
      places: places.map(({ range, sentence }) => {
        const { line, column } = range.file.positionAt(range.start);
        return { file: range.file.path, line, column, sentence };
      }),
    })),
  }));
}

/** Sentences of official reports fill a page; programs get them whole. */
function excerpt(sentence: string): string {
  const [, before = '', middle = '', behind = ''] = /^(.*?)(【.*?】)(.*)$/s.exec(sentence) ?? [];
  const from = before.length > SIDE ? `…${before.slice(-SIDE)}` : before;
  const to = behind.length > SIDE ? `${behind.slice(0, SIDE)}…` : behind;
  return from + middle + to;
}
