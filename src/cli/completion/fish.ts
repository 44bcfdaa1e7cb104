import type { DescribedCommand, DescribedOption, DescribedProgram, Values } from './described.js';

/** A fish script that completes the program's command line. */
export function fishScript({ name, commands }: DescribedProgram): string {
  const [main, ...others] = commands;
  const id = `__${name.replaceAll('-', '_')}`;
  const valued = main.options.flatMap(({ flags, value }) => (value ? flags : []));
  return `\
# Completes ${name} in fish:
#   ${name} completion fish > ~/.config/fish/completions/${name}.fish

# Whether the line is one of the command $argv: "first" before there is one, "main" behind files.
function ${id}_is
    set -l found first
    set -l skip 0
    for word in (commandline -opc)[2..]
        if test $skip = 1
            set skip 0
        else if contains -- $word ${valued.join(' ')}
            set skip 1
        else if not string match -q -- '-*' $word
            set found main
            contains -- $word ${others.map((command) => command.name).join(' ')}; and set found $word
            break
        end
    end
    contains -- $found $argv
end

${others.map((command) => `complete -c ${name} -n '${id}_is first' -a ${command.name} -d ${quoted(command.about)}`).join('\n')}
${[main, ...others].flatMap((command) => linesOf(command, name, `${id}_is ${command.name || 'first main'}`)).join('\n')}
`;
}

/** A line for each option of a command, and one for what stands behind it. */
function linesOf(
  { name, options, operands }: DescribedCommand,
  program: string,
  condition: string,
): string[] {
  const begin = `complete -c ${program} -n '${condition}'`;
  const rest = name === '' || operands.files ? [] : [`${begin}${valuesOf(operands)}`];
  return [...rest, ...options.map((option) => `${begin}${optionOf(option)}`)];
}

function optionOf({ flags, value, about }: DescribedOption): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`,
  );
  return `${names.join('')}${value ? ` -r${valuesOf(value)}` : ''} -d ${quoted(about)}`;
}

function valuesOf({ words, files }: Values): string {
  if (files) return ' -F';
  return ` -f${words.length > 0 ? ` -a ${quoted(words.join(' '))}` : ''}`;
}

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
