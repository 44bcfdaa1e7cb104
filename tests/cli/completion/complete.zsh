# Prints what zsh would complete, a word a line: zsh -f complete.zsh SCRIPT DUMP LINE
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1= PS2= RPS1=; unsetopt prompt_sp zle_bracketed_paste 2> /dev/null; autoload -Uz compinit; compinit -u -d $2; . $1"
zpty -w shell 'compadd() {
  local -a found
  builtin compadd -A found "$@"
  (( $#found )) && print -rl -- "<"${^found}">"
  builtin compadd "$@"
}
finish() { print -r -- "<<END>>" }
zle -N finish; bindkey "^X" finish; bindkey "^I" complete-word; print -r -- "<<""READY>>"'
zpty -r shell seen $'*<<READY>>*'
zpty -w -n shell "$3"$'\t\x18'
zpty -r shell seen $'*<<END>>*'
print -r -- $seen
zpty -d shell
