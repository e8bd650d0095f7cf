/** What stands in a JPEG file before its pixels (ITU-T T.81, annex B): size, components, and how the camera was held. */

export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  /** 1 grey, 3 colour, 4 printing inks. */
  readonly components: number;
  /** 1 to 8, as Exif numbers them; 1 is upright. */
  readonly orientation: number;
  /** Where the first scan begins. */
  readonly scanAt: number;
}

const START_OF_SCAN = 0xda;
const EXIF = 0xe1;

/** Undefined where no frame stands before the first scan. */
export function jpegHeader(bytes: Uint8Array): JpegHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let frame: Pick<JpegHeader, 'width' | 'height' | 'components'> | undefined;
  let orientation = 1;
  // Behind the marker that begins the image.
  for (let at = 2; at + 4 <= bytes.length;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      // Fill byte.
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN) return frame && { ...frame, orientation, scanAt: at };
    const length = view.getUint16(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return undefined;
    if (isFrame(marker) && length >= 8) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      frame ??= { width, height, components: view.getUint8(at + 9) };
    }
    if (marker === EXIF) {
      orientation = exifOrientation(
        new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2),
      );
    }
    at = end;
  }
  return undefined;
}

/** C0 to CF, but for tables of Huffman codes, extensions and arithmetic conditioning. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

const ORIENTATION = 0x0112;
/** `Exif` and two zero bytes, then a TIFF file. */
const TIFF = 6;

/** Exif 2.3, 4.6: the tag Orientation in the first directory. */
function exifOrientation(segment: DataView): number {
  if (segment.byteLength < TIFF + 8 || segment.getUint32(0) !== 0x45786966) return 1;
  const little = segment.getUint16(TIFF) === 0x4949;
  const directory = TIFF + segment.getUint32(TIFF + 4, little);
  if (directory + 2 > segment.byteLength) return 1;
  const entries = segment.getUint16(directory, little);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > segment.byteLength) return 1;
    if (segment.getUint16(at, little) !== ORIENTATION) continue;
    const value = segment.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
