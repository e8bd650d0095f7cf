/** What YAML content is as data: texts, lists and maps, and little else. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataOf, rootOf } from './yaml.js';

describe('a scalar', () => {
  it.each([
    ['9.50', '9.50'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['2022-01-08', '2022-01-08'],
    ['-0.4', '-0.4'],
    ['.inf', '.inf'],
    ['8.5左右', '8.5左右'],
    ['≥300', '≥300'],
    ['yes', 'yes'],
    ['"true"', 'true'],
    ["'null'", 'null'],
    ['>-\n  true', 'true'],
    ['trueish', 'trueish'],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['', null],
  ])('%j is %j', (written, read) => {
    expect(dataOf(`a: ${written}\n`)).toEqual({ a: read });
  });
});

describe('a map', () => {
  it('keeps its order, and its keys as they are written', () => {
    const root = rootOf('2022: 一\n"%": 二\ntrue: 三\n1.0: 四\n2021: 五\n');
    const keys = root.type === 'map' ? root.entries.map(({ key }) => key.text) : [];
    expect(keys).toEqual(['2022', '%', 'true', '1.0', '2021']);
  });

  it('takes __proto__ and toString for keys like any other', () => {
    const data = dataOf('__proto__: { polluted: 是 }\ntoString: 否\n');
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.entries(data ?? {}).map(([key]) => key)).toEqual(['__proto__', 'toString']);
    expect({}).not.toHaveProperty('polluted');
    // What a schema makes of it is harmless, too.
    for (const schema of [z.record(z.string(), z.unknown()), z.looseObject({})]) {
      expect(schema.parse(data)).not.toHaveProperty('polluted');
    }
    expect(z.strictObject({}).safeParse(data).success).toBe(false);
  });

  it('is one for schemas', () => {
    const schema = z.strictObject({ id: z.string(), years: z.record(z.string(), z.string()) });
    const data = { id: 'gdp', years: { '2021': '8.5' } };
    expect(schema.parse(dataOf('id: gdp\nyears: { 2021: 8.5 }\n'))).toEqual(data);
  });
});

describe('a document', () => {
  it('may have comments, empty lines, and marks of its beginning and end', () => {
    const yaml = `\
# yaml-language-server: $schema=../schemas/report.schema.json
---
# 封面
cover: # 各行
  - 会议文件 # 第一行

  - 之四

parts: #各部分
  - 一
...
`;
    expect(dataOf(yaml)).toEqual({ cover: ['会议文件', '之四'], parts: ['一'] });
  });

  it('may nest lists in lists, and use brackets over lines', () => {
    const yaml = '- - 一\n  - 二\n- [三,\n   四]\n- {甲: 1,\n   乙: 2}\n';
    expect(dataOf(yaml)).toEqual([['一', '二'], ['三', '四'], { 甲: '1', 乙: '2' }]);
  });
});
