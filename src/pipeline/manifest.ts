/** The manifest of a build: what went in, what came out, and with which fonts, each by its hash. */
import type { FontFile } from '../fonts/face.js';
import type { Hash, OutputFile } from '../core/world.js';

export interface ManifestInput {
  readonly version: string;
  readonly report: string;
  readonly inputs: ReadonlyMap<string, Uint8Array>;
  readonly outputs: readonly OutputFile[];
  readonly fonts: readonly FontFile[];
}

/** JSON with sorted entries and without times: the same inputs give the same bytes. */
export function manifest(
  { version, report, inputs, outputs, fonts }: ManifestInput,
  hash: Hash,
): Uint8Array {
  const byName = <T extends { readonly path: string } | { readonly name: string }>(
    items: T[],
  ): T[] => items.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const data = {
    baogao: version,
    report,
    inputs: byName([...inputs].map(([path, bytes]) => ({ path, sha256: hash(bytes) }))),
    outputs: byName(
      outputs.map(({ path, bytes }) => ({
        path: path.replace(/^.*\//, ''),
        bytes: bytes.length,
        sha256: hash(bytes),
      })),
    ),
    fonts: byName(
      [...new Map(fonts.map((font) => [font.sha256, font])).values()].map(
        ({ name, licence, sha256 }) => ({ name, licence, sha256 }),
      ),
    ),
  };
  return new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
}

function sortKey(item: { readonly path: string } | { readonly name: string }): string {
  return 'path' in item ? item.path : item.name;
}
