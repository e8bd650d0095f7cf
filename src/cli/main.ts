#!/usr/bin/env node
/** The command line: chooses the language, hands over to a command, and turns what goes wrong into an exit code. */
import '../platform/engine.js';
import { readFileSync } from 'node:fs';
import { CommanderError, Command } from 'commander';
import { addAuditCommand } from './audit-command.js';
import { addBuildCommand } from './build-command.js';
import { addCheckCommand } from './check-command.js';
import type { Context } from './context.js';
import { addConvertReviewCommand } from './convert-review-command.js';
import { EXIT, UsageError, type ExitCode } from './exit-code.js';
import { helpEnd } from './help-end.js';
import { addFiguresCommand } from './figures-command.js';
import { addFontsCommand } from './fonts-command.js';
import { addImpactCommand } from './impact-command.js';
import { chooseLanguage, sayIn, type Say } from './language.js';
import { ownTemplates, packageRoot } from '../platform/package.js';
import { addRedlineCommand } from './redline-command.js';
import { addSchemaCommand } from './schema-command.js';
import { addSnapshotCommand } from './snapshot-command.js';
import { addTranslateCommand } from './translate-command.js';
import { terminal } from './terminal.js';

const args = process.argv.slice(2);
const language = chooseLanguage(args, process.env);
const say = sayIn(language);
const context: Context = {
  language,
  say,
  terminal: terminal(process.stdout, process.stderr),
  version: versionOf(packageRoot()),
  ownTemplates: ownTemplates(),
};

process.exitCode = await run();

async function run(): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = commandLine((ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version end this way too.
      if (error.exitCode === 0) return EXIT.done;
      return usage(describe(error, say));
    }
    if (error instanceof UsageError) return usage(error.message);
    return bug(error);
  }
}

function commandLine(finish: (code: ExitCode) => void): Command {
  const program = new Command('baogao');
  program
    .description(say('program'))
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ styleTitle: (title) => translatedTitle(title) })
    .helpOption('-h, --help', say('help'))
    .version(context.version, '-V, --version', say('version'))
    .option('--lang <zh|en>', say('lang'))
    .helpCommand(false)
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao build', say('exampleAll')],
          ['baogao check', say('exampleCheckAll')],
          ['baogao fonts status', say('exampleStatus')],
        ],
        context,
        say('exitCodes'),
      ),
    );
  addBuildCommand(program, context, finish);
  addCheckCommand(program, context, finish);
  addFontsCommand(program, context, finish);
  addFiguresCommand(program, context, finish);
  addAuditCommand(program, context, finish);
  addRedlineCommand(program, context, finish);
  addSnapshotCommand(program, context, finish);
  addTranslateCommand(program, context, finish);
  addImpactCommand(program, context, finish);
  addConvertReviewCommand(program, context, finish);
  addSchemaCommand(program, context, finish);
  for (const command of program.commands) setLanguage(command);
  return program;
}

/** Commands take over the settings of the program only when they are made after them. */
function setLanguage(command: Command): void {
  command
    .option('--lang <zh|en>', say('lang'))
    .helpOption('-h, --help', say('help'))
    .helpCommand(false);
  for (const subcommand of command.commands) setLanguage(subcommand);
}

function usage(message: string): ExitCode {
  context.terminal.problem(`${message}\n${say('seeHelp')}`);
  return EXIT.usage;
}

/** Never a stack trace: what a maintainer needs stands on one line. */
function bug(error: unknown): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const [what = '', where = ''] = stack.split('\n').map((line) => line.trim());
  const place = where
    .replace(/^at /, '')
    .replace(/\(?(?:file:\/\/)?\S*\/(?=(?:dist|node_modules)\/)/, '(');
  context.terminal.problem(
    `${say('bug')}\n${say('bugReport')}\n  baogao ${context.version} · ${what} · ${place}`,
  );
  return EXIT.bug;
}

function describe(error: CommanderError, words: Say): string {
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return words('unknownOption', { what });
    case 'commander.unknownCommand':
      return words('unknownCommand', { what });
    case 'commander.missingArgument':
    case 'commander.optionMissingArgument':
      return words('missingArgument', { what });
    case 'commander.missingMandatoryOptionValue':
      return words('missingOption', { what });
    case 'commander.excessArguments':
      return words('excessArguments', { what: args.join(' ') });
    default:
      return error.message;
  }
}

function translatedTitle(title: string): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('usageTitle'),
    'Options:': say('optionsTitle'),
    'Commands:': say('commandsTitle'),
    'Arguments:': say('argumentsTitle'),
  };
  return titles[title] ?? title;
}

function versionOf(root: string): string {
  const data: unknown = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  return typeof data === 'object' && data !== null && 'version' in data ? String(data.version) : '';
}
