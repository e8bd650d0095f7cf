/** The shape of a message: one entry a rule, in Chinese and English, with `{name}` for parameters. */

export type Severity = 'error' | 'warning' | 'advice';

export type Language = 'zh' | 'en';

export interface Message {
  readonly severity: Severity;
  /** Marks a warning or advice that a strict run counts as an error: the printed page would show it. */
  readonly strict?: true;
  /** What is wrong. */
  readonly zh: string;
  readonly en: string;
  /** What to do about it. */
  readonly zhHint?: string;
  readonly enHint?: string;
  /** Of a rule of `baogao check`: what it looks for and why, for the list of the rules. */
  readonly zhWhy?: string;
  readonly enWhy?: string;
}

export type MessageTable = Readonly<Record<string, Message>>;

/** The names between braces in a message text. */
type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The parameters that a message needs: those named in any of its texts. */
export type ParamsOf<M extends Message> = Readonly<
  Record<NamesIn<M['zh']> | NamesIn<M['en']> | NamesIn<M['zhHint']> | NamesIn<M['enHint']>, string>
>;

/** Puts parameters into a text; `[[` and `]]` stand for the double braces of a call. */
export function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text
    .replaceAll('[[', '{{')
    .replaceAll(']]', '}}')
    .replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => params[name] ?? whole);
}
