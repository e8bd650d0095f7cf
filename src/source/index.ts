/** What other stages may use: bytes to text to nodes to data, and the way back to places. */
export { locate, locator, scalarAt } from './locate.js';
export type { SourceEntry, SourceList, SourceMap, SourceNode, SourceScalar } from './node.js';
export { parseYaml, type ParsedYaml } from './parse-yaml.js';
export { LARGEST_SOURCE, readSource, type ReadSource } from './read-source.js';
export type { Script } from './script.js';
export { toData } from './to-data.js';
