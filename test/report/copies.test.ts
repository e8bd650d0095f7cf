/** What a build makes in place of the edition: review copies; and what a strict run does not let pass. */
import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/core/report-text.js';
import { hasErrors, severityOf } from '../../src/core/severity.js';
import { EVERYTHING } from '../support/everything.js';
import { build, replace, type BuildOptions } from '../support/office.js';

const everything: BuildOptions = {
  report: 'everything',
  contentFolder: 'test/fixtures/everything/content',
};

async function manifestOf(
  options: BuildOptions,
): Promise<{ path: string; inputs: readonly string[] }> {
  const { files } = await build({}, [], { ...everything, ...options });
  const [file] = files;
  if (file === undefined) throw new Error('nothing was made');
  // The manifest is ours, and its shape is what is read here.
  const { inputs } = JSON.parse(new TextDecoder().decode(file.bytes)) as {
    inputs: { path: string }[];
  };
  return { path: file.path, inputs: inputs.map(({ path }) => path) };
}

test('a review copy has a manifest of its own', async () => {
  expect((await manifestOf({})).path).toBe('out/everything/manifest.json');
  expect((await manifestOf({ review: true })).path).toBe('out/everything/manifest.review.json');
});

test('notes and pictures are inputs of the manifest, each once', async () => {
  const { inputs } = await manifestOf({});
  expect(inputs).toEqual(
    expect.arrayContaining([
      'content/everything/notes.yaml',
      'content/everything/pictures/clinic.jpg',
      'content/everything/pictures/roads.png',
    ]),
  );
  expect(new Set(inputs).size).toBe(inputs.length);
});

test('a report without notes.yaml needs none', async () => {
  const { diagnostics, files } = await build();
  expect(hasErrors(diagnostics)).toBe(false);
  expect(files.length).toBe(1);
});

describe('a note that nothing calls', () => {
  const changes = { [`${EVERYTHING}/body/plan.yaml`]: replace('{{note "handover"}}', '') };

  test('is a warning, and the report is made', async () => {
    const { files, diagnostics } = await build(changes, [], everything);
    expect(diagnostics.map((item) => [item.rule, severityOf(item)])).toEqual([
      ['note-unused', 'warning'],
    ]);
    expect(files.length).toBe(1);
  });

  test('is an error of a strict run, and says so', async () => {
    const { files, diagnostics } = await build(changes, [], { ...everything, strict: true });
    expect(hasErrors(diagnostics)).toBe(true);
    expect(files).toEqual([]);
    const shown = formatDiagnostics(diagnostics, { language: 'zh', color: false, frames: false });
    expect(shown).toContain('错误: 注释“handover”没有用到');
    expect(shown).toContain('共 1 个错误');
  });
});

test('a strict run lets pass what the approved text states', async () => {
  const { diagnostics, files } = await build({}, [], { strict: true });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['stated-differs']);
  expect(files.length).toBe(1);
});
