/** PNG files, by pngjs. */
import { PNG } from 'pngjs';
import { attempt, checkSize, corrupt, type Decoded, type Pixels } from './pixels.js';

/** The header chunk (IHDR) must stand first: width at 16, height at 20, interlace method at 28 (PNG, 11.2.2). */
const HEADER = { name: 12, width: 16, height: 20, interlace: 28, end: 33 } as const;
const IHDR = 0x49484452;

export function decodePng(bytes: Uint8Array): Decoded {
  if (bytes.length < HEADER.end) return corrupt('IHDR');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(HEADER.name) !== IHDR) return corrupt('IHDR');
  const refused = checkSize(view.getUint32(HEADER.width), view.getUint32(HEADER.height));
  if (refused !== undefined) return refused;
  // pngjs inflates what is interlaced without a limit, so that a small file could fill the memory.
  if (view.getUint8(HEADER.interlace) !== 0) {
    return { fault: { rule: 'picture-interlaced', params: {} } };
  }
  return attempt(() => {
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    return { width, height, data };
  });
}

/** Three bytes a pixel: alpha is left out. */
export function encodePng({ width, height, data }: Pixels): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return new Uint8Array(PNG.sync.write(png, { colorType: 2, inputHasAlpha: true }));
}
