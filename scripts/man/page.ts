import type { Command, Option } from 'commander';
import { type Part, readHelpText, readLine, type Section } from './help-text.js';
import { bold, entry, escaped, italic, paragraph, part, section, subsection } from './roff.js';

/** What the page says of the package. */
export interface Package {
  name: string;
  version: string;
  description: string;
}

/** The manual page of a program in the macros of man(7): all that its help and those of its commands say, and no date. */
export function manPage(program: Command, { name, version, description }: Package): string {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const { description: about, examples, sections } = textsOf(program);
  const lines = [
    `.TH ${escaped(name.toUpperCase())} 1 "" "${escaped(`${name} ${version}`)}" "User Commands"`,
    section('Name'),
    `${escaped(name)} \\- ${escaped(description.charAt(0).toLowerCase() + description.slice(1))}`,
    section('Synopsis'),
    synopsis(name, ` ${program.usage()}`),
    ...commands.flatMap((command) => ['.br', synopsis(name, help.subcommandTerm(command))]),
    section('Description'),
    ...about.map(part),
    section('Options'),
    ...optionsOf(program),
    section('Commands'),
    ...commands.flatMap((command) => commandPart(command, name)),
    ...sections.flatMap(({ title, parts }) => [section(title), ...parts.map(part)]),
    section('Examples'),
    ...examples.map(example),
  ];
  // No paragraph begins where a section does.
  return `${lines.join('\n').replace(/^(\.S[HS] .*)\n\.PP$/gm, '$1')}\n`;
}

const synopsis = (name: string, term: string): string => {
  const [words = '', ...rest] = term.split(/ (?=[[<])/);
  return `${bold([name, words].join(' ').trim())} ${escaped(rest.join(' '))}`;
};

function commandPart(command: Command, name: string): string[] {
  const { description, examples, sections } = textsOf(command);
  const about = command.description();
  return [
    subsection(`${name} ${command.createHelp().subcommandTerm(command)}`),
    escaped(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`),
    ...description.map(part),
    ...optionsOf(command),
    ...sections.flatMap(({ title, parts }) => [
      ...(title ? [paragraph(bold(`${title}:`))] : []),
      ...parts.map(part),
    ]),
    ...(examples.length > 0 ? [paragraph(bold('Examples:')), ...examples.map(example)] : []),
  ];
}

/** Arguments and options, as the help describes them. */
function optionsOf(command: Command): string[] {
  const help = command.createHelp();
  const args = help.visibleArguments(command);
  return [
    ...args.map((argument) => entry(italic(argument.name()), escaped(help.argumentDescription(argument)))),
    ...help
      .visibleOptions(command)
      .map((option) => entry(flags(option), escaped(help.optionDescription(option)))),
  ];
}

/** "-f, --format <format>" with the flags in bold and what they take in italics. */
const flags = ({ flags: text }: Option): string =>
  text
    .split(/(<[^>]+>|, )/)
    .filter(Boolean)
    .map((word) => (word.startsWith('<') ? italic(word.slice(1, -1)) : word === ', ' ? word : bold(word)))
    .join('');

const example = (given: Part): string =>
  given.kind === 'paragraph' ? paragraph(bold(given.text)) : part(given);

interface Texts {
  description: Part[];
  examples: Part[];
  sections: Section[];
}

/** The texts around usage and options in a command's help. */
function textsOf(command: Command): Texts {
  let printed = '';
  command.configureOutput({
    writeOut: (text) => {
      printed += text;
    },
    getOutHelpWidth: () => 80,
  });
  command.outputHelp();
  const own = command.helpInformation();
  const at = printed.indexOf(own);
  const [before = '', examples = ''] = printed.slice(0, at).split('\nExamples:\n');
  return {
    description: readHelpText(before).flatMap(({ parts }) => parts),
    examples: examples.split('\n').filter(Boolean).map(readLine),
    sections: readHelpText(printed.slice(at + own.length)),
  };
}
