import type { DescribedCommand, DescribedProgram, Values } from './described.js';

/** A bash script that completes the program's command line; it works from bash 3.2 (macOS) on. */
export function bashScript({ name, commands }: DescribedProgram): string {
  const id = `_${name.replaceAll('-', '_')}`;
  return `\
# Completes ${name} in bash. In ~/.bashrc:
#   eval "$(${name} completion bash)"

# What the option $2 of the command $1 takes; fails where it takes nothing.
${id}_values() {
  case "$1 $2" in
${commands.flatMap(optionCases).join('\n')}
  *) return 1 ;;
  esac
}

# The options of the command $1.
${id}_options() {
  case "$1" in
${commands.map((command) => `  ${pattern([command.name])}) words='${flagsOf(command).join(' ')}' ;;`).join('\n')}
  esac
}

# What stands behind the command $1.
${id}_operands() {
  case "$1" in
${commands.map(({ name: command, operands }) => `  ${pattern([command])}) ${assign(operands)} ;;`).join('\n')}
  esac
}

${id}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command='' first=1 place=operand words='' files='' i word
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ $place == last ]]; then
      break
    elif [[ $word == -- ]]; then
      place=last
    elif [[ $word == -* ]]; then
      if ${id}_values "$command" "$word"; then
        [[ \${COMP_WORDS[i + 1]} == = ]] && ((i++))
        ((++i < COMP_CWORD)) || place=value
      fi
    elif [[ $first ]]; then
      first=
      case "$word" in
      ${commands
        .slice(1)
        .map((command) => command.name)
        .join(' | ')}) command=$word ;;
      esac
    fi
  done
  [[ $cur == = ]] && cur=
  if [[ $place == operand && $cur == -* ]]; then
    ${id}_options "$command"
    files=
  elif [[ $place != value ]]; then
    ${id}_operands "$command"
    [[ $first || $command ]] || words=
  fi
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(
    compgen -W "$words" -- "$cur"
    [[ $files ]] && compgen -f -- "$cur"
  )
  [[ $files ]] && compopt -o filenames 2>/dev/null
  return 0
}

complete -F ${id} ${name}
`;
}

const flagsOf = ({ options }: DescribedCommand): string[] => options.flatMap(({ flags }) => flags);

/** A line for each option of a command that takes a value. */
function optionCases({ name, options }: DescribedCommand): string[] {
  return options.flatMap(({ flags, value }) =>
    value ? [`  ${pattern(flags.map((flag) => `${name} ${flag}`))}) ${assign(value)} ;;`] : [],
  );
}

const pattern = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(' | ');

const assign = ({ words, files }: Values): string => `words='${words.join(' ')}' files=${files ? '1' : ''}`;
