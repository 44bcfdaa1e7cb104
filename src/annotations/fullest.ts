const PRONOUN =
  /^(?:i|we|you|he|she|it|they|who|one|him|her|them|us|me|his|their|himself|herself|themselves)$/i;

/** Whether somebody is not named by these words, but referred to. */
export const isPronoun = (words: string): boolean => PRONOUN.test(words);

/** Of several forms of a name the one with the most words, or else the longest, that comes first; pronouns only where there is no other. */
export function fullestOf(forms: readonly string[]): string {
  const named = forms.filter((form) => !isPronoun(form));
  const countWords = (form: string): number => form.split(/\s+/u).length;
  return (named.length > 0 ? named : forms).reduce((best, form) => {
    const difference = countWords(form) - countWords(best) || form.length - best.length;
    return difference > 0 ? form : best;
  });
}
