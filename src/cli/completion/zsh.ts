import type { DescribedCommand, DescribedOption, DescribedProgram, Values } from './described.js';

/** A zsh script that completes the program's command line, as a file of `$fpath` or sourced. */
export function zshScript({ name, commands }: DescribedProgram): string {
  const [main, ...others] = commands;
  const valued = main.options.flatMap(({ flags, value }) => (value ? flags : []));
  return `\
#compdef ${name}
# Completes ${name} in zsh. In ~/.zshrc, behind compinit:
#   eval "$(${name} completion zsh)"
# or once, as a file _${name} in a folder of $fpath.

_${name}() {
  local command=
  integer i=2
  while (( i < CURRENT )); do
    case $words[i] in
    (--) break ;;
    (${valued.join('|')}) (( i += 2 )) ;;
    (-*) (( i += 1 )) ;;
    (*)
      command=$words[i]
      break
      ;;
    esac
  done
  case $command in
${others.map((command) => commandCase(command)).join('\n')}
  (*)
    _arguments -s -S \\
${argumentsOf(main, [`1: :_${name}_first`, '*:file:_files'])}
    ;;
  esac
}

_${name}_first() {
  local -a commands=(
${others.map((command) => `    ${quoted(`${escaped(command.name)}:${command.about}`)}`).join('\n')}
  )
  _alternative 'files:file:_files' 'commands:command:{_describe command commands}'
}

if [[ $funcstack[1] == _${name} ]]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function commandCase(command: DescribedCommand): string {
  const { operands } = command;
  const rest = operands.files
    ? '*:file:_files'
    : operands.words.length > 0
      ? `1:${actionOf('word', operands)}`
      : null;
  return `\
  (${command.name})
    shift $(( i - 1 )) words
    (( CURRENT -= i - 1 ))
    _arguments -s -S \\
${argumentsOf(command, rest === null ? [] : [rest])}
    ;;`;
}

/** What \`_arguments\` is told, a line each. */
function argumentsOf({ options }: DescribedCommand, operands: readonly string[]): string {
  const specs = [...options.flatMap(optionSpecs), ...operands];
  return specs.map((spec) => `      ${quoted(spec)}`).join(' \\\n');
}

/** `-f` and `--format` exclude each other and themselves, unless they may be repeated. */
function optionSpecs({ flags, about, value, repeatable }: DescribedOption): string[] {
  const others = repeatable ? '*' : `(${flags.join(' ')})`;
  const action = value ? `:${actionOf(value.name, value)}` : '';
  return flags.map((flag) => {
    const joint = value ? (flag.startsWith('--') ? '=' : '+') : '';
    return `${others}${flag}${joint}[${bracketed(about)}]${action}`;
  });
}

function actionOf(name: string, { words, files }: Values): string {
  if (files) return `${name}:_files`;
  return words.length > 0 ? `${name}:(${words.join(' ')})` : `${name}: `;
}

const escaped = (text: string): string => text.replaceAll(':', '\\:');
const bracketed = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
