/** From bytes to text: what is accepted, and what is refused where. */
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/index.js';
import { cpuTime } from '../support/cpu-time.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function reportsOn(bytes: Uint8Array): string[] {
  return readSource('content/报告.yaml', bytes).diagnostics.map(({ rule, params, range }) => {
    const at = range?.file.positionAt(range.start);
    return `${at?.line ?? '-'}:${at?.column ?? '-'} ${rule} ${Object.values(params).join(' ')}`.trim();
  });
}

describe('a file that can be read', () => {
  it('is decoded from UTF-8', () => {
    const { file, diagnostics } = readSource('content/报告.yaml', utf8('title: 计划𠀀\r\n'));
    expect(diagnostics).toEqual([]);
    expect(file?.path).toBe('content/报告.yaml');
    expect(file?.text).toBe('title: 计划𠀀\r\n');
  });

  it('loses its byte order mark, so that columns count from the first character', () => {
    const { file } = readSource('a.yaml', utf8('\ufefftitle: 计划'));
    expect(file?.text).toBe('title: 计划');
  });

  it('may have 1 MiB to the byte', () => {
    const bytes = new Uint8Array(1024 * 1024).fill(0x61);
    expect(readSource('a.yaml', bytes).file?.text.length).toBe(bytes.length);
  });
});

describe('a file that cannot be read', () => {
  it('is too large by a byte', () => {
    const bytes = new Uint8Array(1024 * 1024 + 1).fill(0x61);
    expect(reportsOn(bytes)).toEqual(['1:1 source-too-large 1.1 MiB 1 MiB']);
  });

  it('is much too large, and not decoded to find that out', () => {
    // Not UTF-8, and full of forbidden characters: whoever looked into it would say so.
    const bytes = new Uint8Array(50 * 1024 * 1024);
    bytes.fill(0xff, 10);
    const taken = cpuTime(() => {
      expect(reportsOn(bytes)).toEqual(['1:1 source-too-large 50 MiB 1 MiB']);
    });
    expect(taken).toBeLessThan(50);
  });

  it.each([
    ['little', [0xff, 0xfe, 0x61, 0x00]],
    ['big', [0xfe, 0xff, 0x00, 0x61]],
  ])('is UTF-16 (%s-endian)', (_, bytes) => {
    expect(reportsOn(new Uint8Array(bytes))).toEqual(['1:1 source-utf16']);
  });

  it('is GBK: the place is where reading fails', () => {
    // 计划 in GBK
    const gbk = [0xbc, 0xc6, 0xbb, 0xae];
    const bytes = new Uint8Array([...utf8('id: a\ntext: '), ...gbk]);
    expect(reportsOn(bytes)).toEqual(['2:7 source-not-utf8']);
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['white space', ' \n\u3000\n'],
  ])('holds %s', (_, text) => {
    expect(reportsOn(utf8(text))).toEqual(['1:1 source-empty']);
  });

  it('has control characters: the first three are shown, the others counted', () => {
    const text = 'a: 一\u0000\nb: 二\u0008三\u000b\n\ufffe\uffff\n';
    expect(reportsOn(utf8(text))).toEqual([
      '1:5 source-forbidden-character U+0000',
      '2:5 source-forbidden-character U+0008',
      '2:7 source-forbidden-character U+000B',
      '3:1 source-more-forbidden-characters 2',
    ]);
  });

  it('has carriage returns for line ends', () => {
    expect(reportsOn(utf8('a: 1\rb: 2\r\n'))).toEqual(['1:5 source-forbidden-character U+000D']);
  });

  it('gives no text along with the reason', () => {
    expect(readSource('a.yaml', utf8('a\u0000'))).not.toHaveProperty('file');
  });
});
