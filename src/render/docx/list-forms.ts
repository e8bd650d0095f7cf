/** The lists that Word counts, and how each of their levels prints its count. */
import type { Language } from '../../core/edition.js';
import type { HeadingLevel } from '../../doc/nodes.js';
import type { WordRole } from './style-names.js';

/** The number of the list that the heading styles refer to. */
export const HEADING_NUMBERING = 1;

export const HEADING_ROLES: readonly WordRole[] = ['heading1', 'heading2', 'heading3', 'heading4'];

/** How a level prints its count. */
export interface LevelForm {
  readonly format: 'chineseCountingThousand' | 'decimal' | 'upperRoman';
  readonly before: string;
  readonly after: string;
}

export type ListForm = 'numbered' | 'bracketed';

/** What Word counts in documents of a language; labels of any other form are typed. */
export interface Forms {
  readonly headings: Readonly<Record<HeadingLevel, LevelForm>>;
  readonly lists: Readonly<Record<ListForm, LevelForm>>;
}

/** The order of numbers in official documents: 一、（一）1.（1）, GB/T 9704-2012, 7.3.3. */
const CHINESE_HEADINGS: Forms['headings'] = {
  1: { format: 'chineseCountingThousand', before: '', after: '、' },
  2: { format: 'chineseCountingThousand', before: '（', after: '）' },
  3: { format: 'decimal', before: '', after: '.' },
  4: { format: 'decimal', before: '（', after: '）' },
};

const CHINESE: Forms = {
  headings: CHINESE_HEADINGS,
  lists: {
    numbered: { format: 'decimal', before: '', after: '.' },
    bracketed: { format: 'decimal', before: '（', after: '）' },
  },
};

const ENGLISH: Forms = {
  headings: {
    1: { format: 'upperRoman', before: '', after: '. ' },
    2: { format: 'decimal', before: '', after: '. ' },
    3: { format: 'decimal', before: '(', after: ') ' },
    4: { format: 'decimal', before: '', after: ') ' },
  },
  lists: {
    numbered: { format: 'decimal', before: '', after: '. ' },
    bracketed: { format: 'decimal', before: '(', after: ') ' },
  },
};

export function formsOf(language: Language): Forms {
  return language === 'en' ? ENGLISH : CHINESE;
}

/** A list of Word's beside the one that the heading styles belong to; its count begins with 1. */
export interface WordList {
  /** By which paragraphs refer to it. */
  readonly number: number;
  readonly form: 'headings' | ListForm;
}
