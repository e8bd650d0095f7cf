/** Run by a test in a process of its own, under another clock and locale: prints the hash of the report's bytes. */
import { createHash } from 'node:crypto';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';
import { report } from '../support/report.js';

const bytes = await renderDocx(report, testHouseStyle, testOfficeFaces);
console.log(createHash('sha256').update(bytes).digest('hex'));
