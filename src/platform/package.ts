/** Where the program itself lies, and what comes with it. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of baogao's own package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(`${folder}/package.json`)) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the package of baogao has no package.json');
    folder = above;
  }
  return folder.replaceAll('\\', '/');
}

/** The templates in the working folder where it has some, else those of the program. */
export function ownTemplates(): string {
  return existsSync('templates/report.hbs') ? 'templates' : `${packageRoot()}/templates`;
}
