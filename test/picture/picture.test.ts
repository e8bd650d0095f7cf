/** Pictures become pixels and nothing else; what cannot be printed is refused at the place that names it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceFile, range } from '../../src/core/position.js';
import { severityOf } from '../../src/core/severity.js';
import { readPicture } from '../../src/picture/read-picture.js';
import { colourAt, draw, held, jpg, png, quarters, type Colour } from './draw.js';

const RED: Colour = [255, 0, 0];
const GREEN: Colour = [0, 255, 0];
const BLUE: Colour = [0, 0, 255];
const WHITE: Colour = [255, 255, 255];

const place = range(new SourceFile('body/all.yaml', 'picture: a.png'), 9, 14);

function read(bytes: Uint8Array, path = 'a.png') {
  return readPicture(bytes, path, place);
}

function rules(bytes: Uint8Array, path = 'a.png'): readonly string[] {
  return read(bytes, path).diagnostics.map(({ rule }) => rule);
}

function imageOf(bytes: Uint8Array, path: string) {
  const { image, diagnostics } = read(bytes, path);
  if (image === undefined) throw new Error(diagnostics.map(({ rule }) => rule).join());
  return image;
}

/** Of a JPEG, colours come back nearly as they were. */
function near(colour: Colour, wanted: Colour): boolean {
  return colour.every((value, index) => Math.abs((value ?? 0) - (wanted[index] ?? 0)) < 24);
}

const fixture = (name: string): Uint8Array =>
  readFileSync(
    new URL(`../fixtures/everything/content/everything/pictures/${name}`, import.meta.url),
  );

describe('a PNG', () => {
  test('keeps its pixels, and loses what shows through', () => {
    const image = imageOf(
      png(
        draw([
          [RED, [0, 0, 0, 0]],
          [[0, 0, 255, 128], GREEN],
        ]),
      ),
      'a.png',
    );
    expect(image).toMatchObject({ format: 'png', width: 2, height: 2 });
    expect(colourAt(image.bytes, 0, 0)).toEqual(RED);
    expect(colourAt(image.bytes, 1, 0)).toEqual(WHITE);
    expect(colourAt(image.bytes, 0, 1)).toEqual([127, 127, 255]);
    expect(colourAt(image.bytes, 1, 1)).toEqual(GREEN);
    // Colour type 2 of the header: no alpha.
    expect(image.bytes[25]).toBe(2);
  });

  test('comes out the same, and the same again, whatever its pixels', () => {
    const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
    const rows = fc.integer({ min: 1, max: 9 }).chain((width) =>
      fc.array(fc.array(colour, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 9,
      }),
    );
    fc.assert(
      fc.property(rows, (colours) => {
        const once = imageOf(png(draw(colours)), 'a.png');
        expect(imageOf(once.bytes, 'a.png').bytes).toEqual(once.bytes);
        colours.forEach((row, y) => {
          row.forEach((wanted, x) => expect(colourAt(once.bytes, x, y)).toEqual(wanted));
        });
      }),
      { numRuns: 30 },
    );
  });

  test('says nothing about its maker in the output', () => {
    const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
    const bytes = imageOf(fixture('roads.png'), 'roads.png').bytes;
    const chunks = [...text(bytes).matchAll(/IHDR|IDAT|IEND|tEXt|iTXt|eXIf|gAMA|tIME|pHYs|iCCP/g)];
    expect(chunks.map(([name]) => name)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });
});

describe('a JPEG', () => {
  const picture = jpg(quarters(16, [RED, GREEN, BLUE, WHITE]));

  test('keeps its pixels', () => {
    const image = imageOf(picture, 'a.jpg');
    expect(image).toMatchObject({ format: 'jpeg', width: 32, height: 32 });
    expect(near(colourAt(image.bytes, 4, 4), RED)).toBe(true);
    expect(near(colourAt(image.bytes, 28, 4), GREEN)).toBe(true);
    expect(near(colourAt(image.bytes, 4, 28), BLUE)).toBe(true);
  });

  // What a viewer shows in the top left corner, by the number of Exif (2.3, figure of tag 0x0112).
  test.each([
    [1, RED, GREEN],
    [2, GREEN, RED],
    [3, WHITE, BLUE],
    [4, BLUE, WHITE],
    [5, RED, BLUE],
    [6, BLUE, RED],
    [7, WHITE, GREEN],
    [8, GREEN, WHITE],
  ] as const)('held as Exif says by %i is turned upright', (orientation, topLeft, topRight) => {
    const image = imageOf(held(picture, orientation), 'a.jpg');
    expect(near(colourAt(image.bytes, 4, 4), topLeft)).toBe(true);
    expect(near(colourAt(image.bytes, 28, 4), topRight)).toBe(true);
    expect(Buffer.from(image.bytes).includes('Exif')).toBe(false);
  });

  test('that lies on its side changes its measures', () => {
    const wide = jpg(draw([Array.from({ length: 24 }, () => RED)]));
    expect(imageOf(held(wide, 6), 'a.jpg')).toMatchObject({ width: 1, height: 24 });
  });
});

describe('what cannot be printed', () => {
  const picture = png(draw([[RED, GREEN]]));
  const photograph = jpg(quarters(16, [RED, GREEN, BLUE, WHITE]));
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const withHeader = (change: (view: DataView) => void): Uint8Array => {
    const copy = Uint8Array.from(picture);
    change(new DataView(copy.buffer));
    return copy;
  };

  test.each([
    [
      'an SVG',
      bytes('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'picture-svg',
    ],
    ['a GIF', bytes('GIF89a\u0001\u0000\u0001\u0000'), 'picture-format'],
    ['a page of a web site', bytes('<!doctype html><title>404</title>'), 'picture-format'],
    ['nothing', new Uint8Array(), 'picture-format'],
    [
      'a bomb of 60000 × 60000 pixels',
      withHeader((view) => {
        view.setUint32(16, 60_000);
        view.setUint32(20, 60_000);
      }),
      'picture-too-many-pixels',
    ],
    ['an interlaced PNG', withHeader((view) => view.setUint8(28, 1)), 'picture-interlaced'],
    ['a PNG without a header', withHeader((view) => view.setUint32(12, 0)), 'picture-corrupt'],
    ['a PNG of no width', withHeader((view) => view.setUint32(16, 0)), 'picture-corrupt'],
    ['a PNG whose sum is wrong', withHeader((view) => view.setUint8(30, 0)), 'picture-corrupt'],
    [
      'a JPEG in four inks',
      frame(photograph, (view, at) => view.setUint8(at + 9, 4)),
      'picture-cmyk',
    ],
    [
      'a JPEG bomb',
      frame(photograph, (view, at) => {
        view.setUint16(at + 5, 65_000);
        view.setUint16(at + 7, 65_000);
      }),
      'picture-too-many-pixels',
    ],
  ])('%s', (_, broken, rule) => {
    const { image, diagnostics } = read(broken);
    expect(image).toBeUndefined();
    expect(diagnostics.map((item) => [item.rule, item.range])).toEqual([[rule, place]]);
  });

  test.each([
    ['PNG', fixture('roads.png'), 'a.png'],
    ['JPEG', fixture('clinic.jpg'), 'a.jpg'],
  ])('a %s that was cut short, anywhere', (_, whole, path) => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: whole.length - 3 }), (length) => {
        expect(rules(whole.subarray(0, length), path)).toEqual(['picture-corrupt']);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['PNG', fixture('roads.png'), 'a.png'],
    ['JPEG', fixture('clinic.jpg'), 'a.jpg'],
  ])(
    'a damaged %s is a picture or a finding, never an exception',
    (_, whole, path) => {
      fc.assert(
        fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
          const damaged = Uint8Array.from(whole);
          damaged[at] = value;
          const { image, diagnostics } = read(damaged, path);
          expect(image === undefined).toBe(
            diagnostics.some((item) => severityOf(item) === 'error'),
          );
        }),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});

test('the bytes tell the format: a wrong ending is told, and the picture printed', () => {
  const { image, diagnostics } = read(png(draw([[RED]])), 'pictures/map.jpg');
  expect(image?.format).toBe('png');
  expect(diagnostics.map((item) => [item.rule, severityOf(item)])).toEqual([
    ['picture-extension', 'warning'],
  ]);
});

/** A copy with a change to the header of its frame, `at` its marker. */
function frame(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = copy.findIndex((byte, index) => byte === 0xff && copy[index + 1] === 0xc0);
  change(new DataView(copy.buffer), at);
  return copy;
}
