/** The language of messages: `--lang`, else the locale, else Chinese. */
import { fill, type Language } from '../core/messages/message.js';
import { commandLine, type CommandLineWord } from '../core/messages/help.js';

/** Looked up before the command line is parsed, since its own errors are told in that language. */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const option = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[option]?.split('=')[1] ?? (option === -1 ? undefined : args[option + 1]);
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = ['LC_ALL', 'LC_MESSAGES', 'LANG']
    .map((name) => environment[name])
    .find((value) => value !== undefined && value !== '');
  return locale === undefined || /^(zh|C$|C\.|POSIX)/.test(locale) ? 'zh' : 'en';
}

/** Words of the command line in one language. */
export type Say = (word: CommandLineWord, params?: Readonly<Record<string, string>>) => string;

export function sayIn(language: Language): Say {
  return (word, params = {}) => fill(commandLine[word][language], params);
}
