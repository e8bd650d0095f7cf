/** GB/T 9704, 5.2.2, 7.3.1 and 7.3.3: faces and sizes of title, headings and text, and the indent of paragraphs. */
import type { AuditFile, ClauseId } from '../../model/audit.js';
import { clause, plain, words, type Measurement, type Verdict } from '../clause.js';
import { faceRole } from '../faces.js';
import { fits, judge } from '../judge.js';
import { charactersOf, pointsOf, rounded, sizeOf } from '../lengths.js';
import type { JudgedParagraph, Measured, Role, Run, Sample } from '../measured.js';
import { cutSentence, mainFace, mainSize } from '../roles.js';

/** A font that is not known may be the right one: people must look. */
export function faceVerdict(name: string, wanted: string, faces: AuditFile['faces']): Verdict {
  const role = faceRole(name, faces);
  return role === undefined ? 'look' : fits(role === wanted);
}

export function judgeFaces(
  samples: readonly Sample<string>[],
  wanted: string,
  faces: AuditFile['faces'],
): Measurement {
  return judge(samples, {
    verdict: (name) => faceVerdict(name, wanted, faces),
    show: (name) =>
      faceRole(name, faces) === undefined ? words('faceUnknown', { face: name }) : plain(name),
  });
}

export function judgeSizes(
  samples: readonly Sample<number>[],
  size: string,
  tolerance: string,
): Measurement {
  return judge(samples, {
    verdict: (value) => fits(Math.abs(value - sizeOf(size)) <= pointsOf(tolerance)),
    show: (value) => plain(`${rounded(value, 1)} pt`),
  });
}

const ofRoles = ({ paragraphs }: Measured, ...roles: readonly Role[]): JudgedParagraph[] =>
  paragraphs.filter(({ role }) => roles.includes(role));

/** The runs by which a paragraph is judged: a heading by its first sentence, text by what follows a run-in heading. */
function judgedRuns({ role, runs }: JudgedParagraph): readonly Run[] {
  const { first, rest } = cutSentence(runs);
  if (role !== 'body') return first;
  return mainFace(rest) === undefined ? runs : rest;
}

const faceSamples = (paragraphs: readonly JudgedParagraph[]): Sample<string>[] =>
  paragraphs.flatMap((paragraph) => {
    const value = mainFace(judgedRuns(paragraph));
    return value === undefined ? [] : [{ value, at: paragraph.at }];
  });

const sizeSamples = (paragraphs: readonly JudgedParagraph[]): Sample<number>[] =>
  paragraphs.flatMap((paragraph) => {
    const value = mainSize(judgedRuns(paragraph));
    return value === 0 ? [] : [{ value, at: paragraph.at }];
  });

type FaceClause = Extract<ClauseId, `${'body' | 'title' | `heading${1 | 2 | 3 | 4}`}-face`>;

const face = (id: FaceClause, role: Role) =>
  clause(id, (document, requirement, faces) =>
    judgeFaces(faceSamples(ofRoles(document, role)), requirement.face, faces),
  );

const size = (id: 'body-size' | 'title-size' | 'heading-size', ...roles: readonly Role[]) =>
  clause(id, (document, requirement) =>
    judgeSizes(sizeSamples(ofRoles(document, ...roles)), requirement.size, requirement.tolerance),
  );

const HEADINGS = ['heading1', 'heading2', 'heading3', 'heading4'] as const;

const titleCentred = clause('title-centred', (document) =>
  judge(
    ofRoles(document, 'title').map(({ centred, at }) => ({ value: centred, at })),
    {
      verdict: fits,
      show: (centred) => words(centred ? 'centred' : 'notCentred'),
    },
  ),
);

const firstLine = clause('first-line', (document, { indent, tolerance }) =>
  judge(
    ofRoles(document, 'body', ...HEADINGS).flatMap(({ indent: value, at }) =>
      value === undefined ? [] : [{ value, at }],
    ),
    {
      verdict: (value) => fits(Math.abs(value - charactersOf(indent)) <= charactersOf(tolerance)),
      show: (value) => words('characters', { count: rounded(value, 1) }),
    },
  ),
);

export const typeClauses = [
  face('body-face', 'body'),
  size('body-size', 'body'),
  face('title-face', 'title'),
  size('title-size', 'title'),
  titleCentred,
  face('heading1-face', 'heading1'),
  face('heading2-face', 'heading2'),
  face('heading3-face', 'heading3'),
  face('heading4-face', 'heading4'),
  size('heading-size', ...HEADINGS),
  firstLine,
];
