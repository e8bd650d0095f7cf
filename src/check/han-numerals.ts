/** Numbers spelled in Chinese, which the grammar of quantities reads. */
export { HAN_NUMERALS, readHanNumber } from '../quantity/han-numerals.js';
