/** All statements of a report, worked out once for all rules. */
import type { Passage } from '../passage.js';
import type { Subject } from '../subject.js';
import { proseStatements } from './prose.js';
import { registerStatements, tableStatements } from './register.js';
import type { Statement } from './statement.js';
import { yearsOfBlocks } from './years.js';

const made = new WeakMap<Subject, readonly Statement[]>();

/** The register's first, then those of prose and tables in the order of print. */
export function statementsOf(subject: Subject): readonly Statement[] {
  const known = made.get(subject);
  if (known !== undefined) return known;
  const statements = collect(subject);
  made.set(subject, statements);
  return statements;
}

const PROSE: ReadonlySet<Passage['kind']> = new Set(['text', 'item', 'note', 'table-note']);

function collect(subject: Subject): readonly Statement[] {
  const { content, units } = subject;
  const register = registerStatements(subject);
  const years = yearsOfBlocks(subject);
  const context = { units, present: content.date.slice(0, 4), elsewhere: elsewhere(subject) };
  const prose = subject.passages
    .filter(({ kind }) => PROSE.has(kind))
    .flatMap((passage) =>
      proseStatements(passage, { ...context, year: years.get(passage.block) ?? passage.block }),
    );
  const tables = content.blocks.flatMap((block) => {
    if (block.type !== 'plainTable') return [];
    const passages = subject.passages.filter((passage) => passage.block === block.id);
    return tableStatements(block, passages, register, subject);
  });
  return [...register, ...prose, ...tables];
}

/** 全市 is somewhere else in the report of a county, and the report's own region in that of a city. */
function elsewhere({ content }: Subject): RegExp {
  const organ = content.cover.organ.map((piece) => (piece.type === 'text' ? piece.text : ''));
  const own =
    organ
      .join('')
      .match(/[省市州区县旗]/g)
      ?.at(-1) ?? '';
  const regions = ['省', '市', '州', '区', '县'].filter((region) => region !== own).join('');
  return new RegExp(`全国|全球|[全我该][${regions}]`);
}
