/** Faces that an office has, for Chinese text in every style. */
import { all, at, elements, value, type Element } from '../read-docx.js';
import { partNamed, type Check } from './parts.js';

/** WPS reports the fonts of a theme as missing. */
export const themeFonts: Check = (parts) => [
  ...parts.names.filter((name) => name.includes('/theme/')).map((name) => `${name} is there`),
  ...[...parts.xml].flatMap(([name, root]) =>
    all(root, 'w:rFonts', 'w:color')
      .flatMap(({ attributes }) => Object.keys(attributes))
      .filter((attribute) => /theme/i.test(attribute))
      .map((attribute) => `${name}: ${attribute}`),
  ),
];

/** A style without a Chinese face, its own or that of the style it stands on, is set in whatever a machine has. */
export const stylesWithoutEastAsia: Check = (parts) => {
  const styles = elements(partNamed(parts, 'word/styles.xml'), 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'], style]));
  const faceOf = (style: Element | undefined): string | undefined => {
    if (style === undefined) return undefined;
    const own = at(style, 'w:rPr', 'w:rFonts')?.attributes['w:eastAsia'];
    return own ?? faceOf(byId.get(value(style, 'w:basedOn')));
  };
  const named = (style: Element): string => value(style, 'w:name') ?? '';
  return [
    ...styles
      .filter((style) => style.attributes['w:type'] === 'paragraph' && faceOf(style) === undefined)
      .map((style) => `${named(style)} has no Chinese face`),
    // One face named alone leaves the other to chance.
    ...styles
      .filter((style) => {
        const faces = at(style, 'w:rPr', 'w:rFonts')?.attributes;
        return (
          faces !== undefined &&
          (faces['w:eastAsia'] === undefined || faces['w:ascii'] === undefined)
        );
      })
      .map((style) => `${named(style)} names one face only`),
  ];
};
