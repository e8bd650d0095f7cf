/** What applies to a paragraph or a run: its own properties, its styles', what those are based on, the defaults. */
import { numberedLevel, type NumberedLevel } from './numbering.js';
import type { DocxFile } from './open-docx.js';
import { at, attribute, elements, value, type Element } from './xml.js';

/** Property elements (`w:pPr`, `w:rPr`) from the nearest to the furthest. */
export type Cascade = readonly Element[];

export interface ParagraphLook {
  readonly properties: Cascade;
  /** Of a run that says nothing itself. */
  readonly run: Cascade;
  readonly style: string | undefined;
  readonly numbered: NumberedLevel | undefined;
}

export class Styles {
  readonly #file: DocxFile;
  readonly #byId: ReadonlyMap<string | undefined, Element>;
  readonly #defaults: ReadonlyMap<string | undefined, Element>;

  constructor(file: DocxFile) {
    this.#file = file;
    const all = elements(file.styles, 'w:style');
    this.#byId = new Map(all.map((style) => [attribute(style, 'w:styleId'), style]));
    this.#defaults = new Map(
      all
        .filter((style) => ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? '0'))
        .map((style) => [attribute(style, 'w:type'), style]),
    );
  }

  paragraph(paragraph: Element): ParagraphLook {
    const own = at(paragraph, 'w:pPr');
    const style = value(own, 'w:pStyle');
    const chain = this.#chain(style, 'paragraph');
    const styled = chain.flatMap((one) => elements(one, 'w:pPr'));
    const direct = own === undefined ? [] : [own];
    const number = [...direct, ...styled].map((one) => at(one, 'w:numPr')).find(Boolean);
    const numbered = numberedLevel(
      this.#file.numbering,
      value(number, 'w:numId'),
      value(number, 'w:ilvl') ?? '0',
    );
    const fromNumber = numbered?.properties === undefined ? [] : [numbered.properties];
    const name = value(chain[0], 'w:name');
    return {
      // A number's indent stands between the paragraph's own and its style's.
      properties: [...direct, ...fromNumber, ...styled, ...this.#default('w:pPrDefault', 'w:pPr')],
      run: [
        ...chain.flatMap((one) => elements(one, 'w:rPr')),
        ...this.#default('w:rPrDefault', 'w:rPr'),
      ],
      style: name,
      numbered,
    };
  }

  run(run: Element, paragraph: ParagraphLook): Cascade {
    const own = at(run, 'w:rPr');
    const style = value(own, 'w:rStyle');
    const styled =
      style === undefined
        ? []
        : this.#chain(style, 'character').flatMap((one) => elements(one, 'w:rPr'));
    return [...(own === undefined ? [] : [own]), ...styled, ...paragraph.run];
  }

  /** A font by its place in `w:rFonts`: named, or the theme's. */
  font(cascade: Cascade, script: 'ascii' | 'eastAsia'): string | undefined {
    for (const properties of cascade) {
      const fonts = at(properties, 'w:rFonts');
      // The theme's font counts before the one that is named beside it.
      const theme = attribute(fonts, `w:${script}Theme`);
      const found =
        (theme === undefined ? undefined : this.#themeFont(theme)) ??
        attribute(fonts, `w:${script}`);
      if (found !== undefined && found !== '') return found;
    }
    return undefined;
  }

  /** A style with those it is based on. */
  #chain(id: string | undefined, type: string): readonly Element[] {
    const chain: Element[] = [];
    let style = this.#byId.get(id) ?? this.#defaults.get(type);
    // A style that is based on itself is passed once.
    while (style !== undefined && !chain.includes(style)) {
      chain.push(style);
      const base = value(style, 'w:basedOn');
      style = base === undefined ? undefined : this.#byId.get(base);
    }
    return chain;
  }

  #default(group: string, properties: string): readonly Element[] {
    const found = at(this.#file.styles, 'w:docDefaults', group, properties);
    return found === undefined ? [] : [found];
  }

  /** `minorEastAsia` → the theme's font for East Asian text, in Chinese. */
  #themeFont(name: string): string | undefined {
    const scheme = at(this.#file.theme, 'a:themeElements', 'a:fontScheme');
    const fonts = at(scheme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    if (!name.endsWith('EastAsia')) return attribute(at(fonts, 'a:latin'), 'typeface');
    const chinese = elements(fonts, 'a:font').find((one) => attribute(one, 'script') === 'Hans');
    // An empty name leaves the choice to the script.
    const named = attribute(at(fonts, 'a:ea'), 'typeface') ?? '';
    return named === '' ? attribute(chinese, 'typeface') : named;
  }
}

/** The nearest value of an attribute of an element that properties of all levels may have. */
export function nearest(cascade: Cascade, element: string, name = 'w:val'): string | undefined {
  for (const properties of cascade) {
    const found = attribute(at(properties, element), name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The nearest switch. */
export function nearestFlag(cascade: Cascade, element: string): boolean | undefined {
  const found = cascade.map((properties) => at(properties, element)).find(Boolean);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(attribute(found, 'w:val') ?? '1');
}
