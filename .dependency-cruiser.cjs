/**
 * Who may import whom. The two tables are the architecture; the rules below are made from them.
 * Type-only and dynamic imports count like any other.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const LAYERS = {
  core: [],
  platform: ['core'],
  source: ['core'],
  model: ['core'],
  picture: ['core'],
  prose: ['core'],
  quantity: ['core', 'model'],
  resolve: ['core', 'model', 'prose', 'quantity'],
  doc: ['core'],
  // One tree of two.
  parallel: ['core', 'doc'],
  compose: ['core', 'model', 'prose', 'quantity', 'resolve', 'doc'],
  style: ['core', 'model'],
  fonts: ['core', 'model'],
  'render/docx': ['core', 'doc', 'style', 'fonts'],
  'render/pdf': ['core', 'doc', 'style', 'fonts'],
  'render/html': ['core', 'doc', 'style', 'fonts'],
  check: ['core', 'model', 'quantity', 'resolve', 'doc'],
  audit: ['core', 'model', 'style'],
  // Where a figure stands, and in which sentence, is known when prose has been linked to it: in resolve.
  figures: ['core', 'model', 'source', 'quantity', 'resolve'],
  revise: ['core', 'model', 'quantity', 'resolve', 'doc'],
  // What a source was and is are two states of it.
  translate: ['core', 'model', 'prose', 'source', 'resolve', 'doc', 'revise'],
  import: ['core', 'model', 'source', 'quantity'],
  preview: ['core', 'pipeline'],
};

/** These wire the others together, and so may import every layer save those named here. */
const WIRING = {
  pipeline: ['cli', 'preview'],
  cli: [],
};

/**
 * The home of each library: the layers, or the folders in them, that may import it. A library that is not listed may not be imported at all;
 * one whose list is empty brings files, not code.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const LIBRARIES = {
  '@expo-google-fonts/tinos': [],
  commander: ['cli'],
  'decimal.js': ['quantity'],
  diff: ['revise'],
  docx: ['render/docx'],
  'fastest-levenshtein': ['core'],
  fflate: ['render/docx', 'audit', 'figures', 'translate', 'pipeline'],
  handlebars: ['prose', 'compose'],
  hyphen: ['render/pdf'],
  'jpeg-js': ['picture'],
  'opencc-js': ['resolve/hant'],
  'pdfjs-dist': ['audit'],
  pdfkit: ['render/pdf/pdfmake'],
  pdfmake: ['render/pdf/pdfmake'],
  picocolors: ['core', 'audit'],
  pngjs: ['picture'],
  saxes: ['compose', 'audit', 'figures', 'translate'],
  yaml: ['source'],
  zod: ['model'],
};

/** The layers that may use Node's own modules. */
const NODE = ['platform', 'cli'];

const escape = (/** @type {string} */ text) => text.replace(/[.\\/@-]/g, '\\$&');

/** A layer is a folder, or while it is small one file: src/pipeline.ts. */
const layer = (/** @type {string} */ name) => `^src/${escape(name)}(?:/|\\.ts$)`;
const layers = (/** @type {readonly string[]} */ names) => names.map(layer);

/** The folder of a package, or of the types that stand in for it (`@types/babel__code-frame`). */
const library = (/** @type {string} */ name) => {
  const types = name.replace('@', '').replace('/', '__');
  return `(?:^|/)node_modules/(?:${escape(name)}|@types/${escape(types)})/`;
};

const everyLayer = [...Object.keys(LAYERS), ...Object.keys(WIRING)];

const layerRules = Object.entries(LAYERS).map(([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `src/${name} may import: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: layer(name) },
  to: { path: '^src/', pathNot: layers([name, ...allowed]) },
}));

const wiringRules = Object.entries(WIRING)
  .filter(([, refused]) => refused.length > 0)
  .map(([name, refused]) => ({
    name: `layer-${name}`,
    comment: `src/${name} wires the stages; it may not import: ${refused.join(', ')}`,
    severity: 'error',
    from: { path: layer(name) },
    to: { path: layers(refused) },
  }));

const libraryRules = Object.entries(LIBRARIES).map(([name, homes]) => ({
  name: `library-${name}`,
  comment: `${name} may be imported in: ${homes.join(', ') || 'no layer'}`,
  severity: 'error',
  from: { path: '^src/', ...(homes.length > 0 && { pathNot: layers(homes) }) },
  to: { path: library(name) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    ...wiringRules,
    ...libraryRules,
    {
      name: 'layer-unknown',
      comment: 'every folder of src has a row in the table of layers',
      severity: 'error',
      from: { path: '^src/', pathNot: layers(everyLayer) },
      to: {},
    },
    {
      name: 'library-unknown',
      comment: 'every library has a home in the table of libraries',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(?:^|/)node_modules/', pathNot: Object.keys(LIBRARIES).map(library) },
    },
    {
      name: 'node-at-the-edge',
      comment: `Node's own modules are used in: ${NODE.join(', ')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: layers(NODE) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-src',
      comment: 'what runs at the user’s place needs neither tests nor scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        pathNot: ['^src/', '(?:^|/)node_modules/'],
        dependencyTypesNot: ['core'],
        couldNotResolve: false,
      },
    },
    {
      name: 'no-cycle',
      comment: 'data flows one way',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere could not be judged by the other rules',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '(?:^|/)node_modules/' },
    // Else type-only imports are gone before the tool looks.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
