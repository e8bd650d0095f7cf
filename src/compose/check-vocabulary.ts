/** Elements that templates may not produce, in places where they may not stand, with attributes they do not have. */
import type { Diagnostics } from '../core/diagnostic.js';
import { PROSE_ELEMENT, VOCABULARY, type ElementRule } from './vocabulary.js';
import type { XmlElement } from './xml.js';

/** Reports every fault below `root`; true when there is none. */
export function checkVocabulary(root: XmlElement, diagnostics: Diagnostics): boolean {
  const before = diagnostics.all.length;
  if (root.name === 'report') checkElement(root, ruleOf('report'), diagnostics);
  else reportElement(root, '', ['report'], diagnostics);
  return diagnostics.all.length === before;
}

function checkElement(element: XmlElement, rule: ElementRule, diagnostics: Diagnostics): void {
  checkAttributes(element, rule, diagnostics);
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!rule.text && child.trim() !== '') reportText(child, element, diagnostics);
    } else if (child.name === PROSE_ELEMENT) {
      if (!rule.text) reportText('…', element, diagnostics);
    } else if (rule.children.includes(child.name)) {
      checkElement(child, ruleOf(child.name), diagnostics);
    } else {
      reportElement(child, element.name, rule.children, diagnostics);
    }
  }
}

function checkAttributes(element: XmlElement, rule: ElementRule, diagnostics: Diagnostics): void {
  const { name, origin } = element;
  const known = [...rule.required, ...rule.optional];
  for (const attribute of element.attributes.keys()) {
    if (known.includes(attribute)) continue;
    diagnostics.report('template-attribute', origin, {
      name,
      attribute,
      known: known.join('、') || '—',
    });
  }
  for (const attribute of rule.required) {
    if ((element.attributes.get(attribute) ?? '') !== '') continue;
    diagnostics.report('template-attribute-missing', origin, { name, attribute });
  }
}

function reportElement(
  child: XmlElement,
  parent: string,
  known: readonly string[],
  diagnostics: Diagnostics,
): void {
  const params = { name: child.name, parent, known: known.join('、') || '—' };
  diagnostics.report('template-element', child.origin, params);
}

function reportText(text: string, element: XmlElement, diagnostics: Diagnostics): void {
  const params = { text: text.trim().slice(0, 20), parent: element.name };
  diagnostics.report('template-text', element.origin, params);
}

function ruleOf(name: string): ElementRule {
  const rule = VOCABULARY[name];
  if (rule === undefined) throw new Error(`no rule for <${name}>`);
  return rule;
}
