/** docs/licences.md: the libraries as a table. */
import { format } from 'prettier';
import type { Library } from './libraries.js';

const INTRODUCTION = `# Licences of libraries

baogao is under the MIT licence (LICENSE). With it run the libraries below; those in bold are named in
package.json, the others are needed by them. The page is made from package-lock.json by
\`npm run compile && node dist/scripts/licences/main.js\`; a test says when it is out of date or a licence is not
permissive.
`;

/** The page as Markdown, formatted like every other file. */
export async function licencePage(libraries: readonly Library[]): Promise<string> {
  const rows = libraries.map(
    ({ name, version, licence, direct }) =>
      `| ${direct ? `**${name}**` : name} | ${version} | ${licence} |`,
  );
  const table = ['| library | version | licence |', '| --- | --- | --- |', ...rows].join('\n');
  return format(`${INTRODUCTION}\n${table}\n`, { parser: 'markdown' });
}
