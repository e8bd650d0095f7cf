/** JPEG files, by jpeg-js. */
import jpeg from 'jpeg-js';
import { jpegHeader } from './jpeg-header.js';
import { attempt, checkSize, corrupt, type Decoded, type Pixels } from './pixels.js';
import { upright } from './upright.js';

/** Of 100; what is encoded a second time shows no difference in print at this. */
const QUALITY = 92;
/** More than that many pixels need, so that the limit of pixels is the one that is told. */
const MEGABYTES = 4096;

export function decodeJpeg(bytes: Uint8Array): Decoded {
  const header = jpegHeader(bytes);
  if (header === undefined) return corrupt('SOF');
  const { width, height, components, orientation, scanAt } = header;
  const refused = checkSize(width, height);
  if (refused !== undefined) return refused;
  // Without the printing house's profile its four inks have no certain colour, and files differ in their sign.
  if (components === 4) return { fault: { rule: 'picture-cmyk', params: {} } };
  // Of a file that was cut short the decoder makes a picture whose foot is grey.
  if (lastEnd(bytes) < scanAt) return corrupt('EOI');
  return attempt(() => {
    const { data } = jpeg.decode(bytes, {
      useTArray: true,
      tolerantDecoding: false,
      maxResolutionInMP: 24,
      maxMemoryUsageInMB: MEGABYTES,
    });
    return upright({ width, height, data }, orientation);
  });
}

export function encodeJpeg(pixels: Pixels): Uint8Array {
  return new Uint8Array(jpeg.encode(pixels, QUALITY).data);
}

/** Where the last end-of-image marker (FF D9) stands, or -1. */
function lastEnd(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at >= 0; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at;
  }
  return -1;
}
