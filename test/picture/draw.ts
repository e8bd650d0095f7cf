/** Small pictures for tests, and their bytes as other programs would write them. */
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { Pixels } from '../../src/picture/pixels.js';

export type Colour = readonly [red: number, green: number, blue: number, alpha?: number];

/** Rows of colours, from the top. */
export function draw(rows: readonly (readonly Colour[])[]): Pixels {
  const data = rows.flat().flatMap(([red, green, blue, alpha = 255]) => [red, green, blue, alpha]);
  return { width: rows[0]?.length ?? 0, height: rows.length, data: Uint8Array.from(data) };
}

/** A picture of one colour in each of its four quarters. */
export function quarters(
  size: number,
  [topLeft, topRight, bottomLeft, bottomRight]: readonly [Colour, Colour, Colour, Colour],
): Pixels {
  const row = (left: Colour, right: Colour): Colour[] => [
    ...Array.from({ length: size }, () => left),
    ...Array.from({ length: size }, () => right),
  ];
  return draw([
    ...Array.from({ length: size }, () => row(topLeft, topRight)),
    ...Array.from({ length: size }, () => row(bottomLeft, bottomRight)),
  ]);
}

export function png({ width, height, data }: Pixels): Uint8Array {
  const picture = new PNG({ width, height });
  picture.data = Buffer.from(data);
  return new Uint8Array(PNG.sync.write(picture));
}

export function jpg(pixels: Pixels): Uint8Array {
  return new Uint8Array(jpeg.encode(pixels, 95).data);
}

/** A JPEG with an Exif segment that says how the camera was held. */
export function held(bytes: Uint8Array, orientation: number): Uint8Array {
  const tiff = [
    0x49,
    0x49,
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    0x01,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const segment = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const length = segment.length + 2;
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    length >> 8,
    length & 0xff,
    ...segment,
    ...bytes.subarray(2),
  ]);
}

/** The colour at a place of an encoded picture. */
export function colourAt(bytes: Uint8Array, x: number, y: number): Colour {
  const { width, data } =
    bytes[0] === 0x89 ? PNG.sync.read(Buffer.from(bytes)) : jpeg.decode(bytes);
  const [red = 0, green = 0, blue = 0] = data.subarray(4 * (y * width + x));
  return [red, green, blue];
}
