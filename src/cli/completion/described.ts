import type { Argument, Command, Option } from 'commander';

/** What may stand in a place: some words, files, files and words, or something that cannot be listed. */
export interface Values {
  words: readonly string[];
  files: boolean;
}

/** An option as a shell needs it. */
export interface DescribedOption {
  /** `-f`, `--format`: one of the two at least. */
  flags: readonly string[];
  about: string;
  /** What its value is called, and what it may be; null where it has none. */
  value: (Values & { name: string }) | null;
  repeatable: boolean;
}

/** A command as a shell needs it. */
export interface DescribedCommand {
  /** Empty for the program itself. */
  name: string;
  about: string;
  options: readonly DescribedOption[];
  /** What may stand where there is no option. */
  operands: Values;
}

/** A program: itself first, then its commands. */
export interface DescribedProgram {
  name: string;
  commands: readonly [DescribedCommand, ...DescribedCommand[]];
}

/** What placeholders of commander's definitions stand for: `{ rule: ['too-short', …] }`. */
export type Placeholders = Readonly<Record<string, readonly string[]>>;

/** What commander's definitions say, with the words for placeholders that have no choices. */
export function describeProgram(program: Command, placeholders: Placeholders = {}): DescribedProgram {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  const words = { command: names, ...placeholders };
  const described = commands.map((command) => describeCommand(command, command.name(), words));
  const main = describeCommand(program, '', words);
  const operands = { ...main.operands, words: names };
  return { name: program.name(), commands: [{ ...main, operands }, ...described] };
}

function describeCommand(command: Command, name: string, placeholders: Placeholders): DescribedCommand {
  const operands = command.registeredArguments.map((argument) =>
    valuesOf(argument, argument.name(), placeholders),
  );
  return {
    name,
    about: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => describeOption(option, placeholders)),
    operands: operands[0] ?? { words: [], files: false },
  };
}

function describeOption(option: Option, placeholders: Placeholders): DescribedOption {
  const name = /[<[]([\w-]+)/.exec(option.flags)?.[1];
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    about: option.description,
    value: name === undefined ? null : { name, ...valuesOf(option, name, placeholders) },
    repeatable: Array.isArray(option.defaultValue),
  };
}

/** Files are what is called so. */
function valuesOf({ argChoices = [] }: Option | Argument, name: string, placeholders: Placeholders): Values {
  const known = argChoices.length > 0 ? argChoices : (placeholders[name] ?? []);
  return { words: known, files: /^files?$/.test(name) };
}
