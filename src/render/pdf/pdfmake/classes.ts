/** The classes of pdfmake that we extend or use, unwrapped from their CommonJS modules. */
import docMeasure from 'pdfmake/js/DocMeasure.js';
import docPreprocessor from 'pdfmake/js/DocPreprocessor.js';
import documentContext from 'pdfmake/js/DocumentContext.js';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import line from 'pdfmake/js/Line.js';
import pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';

export const DocMeasure = classOf(docMeasure);
export const DocPreprocessor = classOf(docPreprocessor);
export const DocumentContext = classOf(documentContext);
export const LayoutBuilder = classOf(layoutBuilder);
export const Line = classOf(line);
export const PageElementWriter = classOf(pageElementWriter);
export const PDFDocument = classOf(pdfDocument);
export const Renderer = classOf(renderer);

/** Node hands over `module.exports`, which holds the class as `default`; some loaders have unwrapped it already. */
function classOf<Class extends abstract new (...args: never[]) => object>(
  module: Class | { readonly default: Class },
): Class {
  return typeof module === 'function' ? module : module.default;
}
