/** Results that are kept for as long as the bytes that they were made from stay the same. */

export class ByContent<Value> {
  readonly #kept = new Map<string, { readonly bytes: Uint8Array; readonly value: Value }>();

  /** What was made of these bytes under this name, or else what `make` makes now; the bytes must not be written to later. */
  async of(name: string, bytes: Uint8Array, make: () => Promise<Value> | Value): Promise<Value> {
    const known = this.#kept.get(name);
    if (known !== undefined && areSame(known.bytes, bytes)) return known.value;
    const value = await make();
    this.#kept.set(name, { bytes, value });
    return value;
  }
}

function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
