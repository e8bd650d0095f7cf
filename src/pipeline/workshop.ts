/** What a running process keeps from one make of its reports to the next. Nothing of it shows in the bytes. */
import { TemplateShelf } from '../compose/templates.js';
import type { Found } from '../fonts/store.js';
import type { TypeCase } from '../render/pdf/render-pdf.js';
import { KeptFiles } from './kept-files.js';

export class Workshop {
  readonly files = new KeptFiles();
  readonly templates = new TemplateShelf();
  /** Fonts are read once: one that is exchanged while the process runs is seen by the next process. */
  readonly fonts = new Map<string, Found>();
  /** Made with the first PDF, since its library is loaded only then. */
  typeCase?: TypeCase;
}
