import groups from './words/groups.json' with { type: 'json' };
import knownOrganizationList from './words/known-organizations.json' with { type: 'json' };
import organizations from './words/organizations.json' with { type: 'json' };
import places from './words/places.json' with { type: 'json' };
import verbs from './words/reporting-verbs.json' with { type: 'json' };
import speakers from './words/speakers.json' with { type: 'json' };
import titles from './words/titles.json' with { type: 'json' };
import workList from './words/works.json' with { type: 'json' };

/** The regular forms of a verb: add, adds, added, adding; deny, denies, denied; admit, admitted. */
export function inflect(verb: string): string[] {
  if (/[^aeiou]y$/u.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const third = /(?:s|x|z|ch|sh)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /^(?:admit|submit|quip|chat|blog|dub|slam|beg)$/u.test(verb) ? verb + verb.at(-1) : verb;
  return [verb, third, `${doubled}ed`, `${doubled}ing`];
}

const forms = (list: readonly string[]): string[] => list.flatMap(inflect);

/** Verbs that introduce speech: said, adds, warned. */
export const speechVerbs: ReadonlySet<string> = new Set([...forms(verbs.speech), ...verbs.irregular.speech]);
/** Verbs that wrap quoted words in a judgement: "called it …", "described the plan as …". */
export const judgementVerbs: ReadonlySet<string> = new Set(forms(verbs.judgement));
/** Verbs of thinking: they report no words, but views ("X believes that …"). */
export const beliefVerbs: ReadonlySet<string> = new Set([...forms(verbs.belief), ...verbs.irregular.belief]);
/** All of them. */
export const reportingVerbs: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...judgementVerbs,
  ...beliefVerbs,
]);

export const honorifics: ReadonlySet<string> = new Set(titles.honorifics);
export const offices: ReadonlySet<string> = new Set(titles.offices);
export const titleModifiers: ReadonlySet<string> = new Set(titles.modifiers);
export const organizationHeads: ReadonlySet<string> = new Set(organizations.heads);
/** Organizations known the world over, by any of their names: "unicef", "world bank". */
export const knownOrganizations: ReadonlySet<string> = new Set(knownOrganizationList.names);
/** Words for organizations that name none by themselves: "the School". */
export const vagueOrganizations: ReadonlySet<string> = new Set(organizations.vague);
export const companyEndings: ReadonlySet<string> = new Set(organizations.companyEndings);
export const siteHeads: ReadonlySet<string> = new Set(places.siteHeads);
export const regionHeads: ReadonlySet<string> = new Set(places.regionHeads);
export const cityHeads: ReadonlySet<string> = new Set(places.cityHeads);
export const placeHeadsFirst: ReadonlySet<string> = new Set(places.headsFirst);
/** Lower-cased form -> the name under which its forms are one place. */
export const placeAliases: ReadonlyMap<string, string> = new Map(
  Object.entries(places.aliases).flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);
export const groupHeads: ReadonlySet<string> = new Set(speakers.groupHeads);
export const documentHeads: ReadonlySet<string> = new Set(speakers.documentHeads);
export const institutionHeads: ReadonlySet<string> = new Set(speakers.institutionHeads);
/** Nouns that stand in front of the name of an organization: "the advocacy group NAME". */
export const organizationKinds: ReadonlySet<string> = new Set(speakers.organizationKinds);
export const personHeads: ReadonlySet<string> = new Set(speakers.personHeads);
/** Words for adherents and adjectives that are capitalised without naming anybody: "Islamic", "Republicans". */
export const adherents: ReadonlySet<string> = new Set(groups.adherents);
/** Abbreviations of American states and Canadian provinces as newspapers print them: "N.J.", "Mont.". */
export const regionAbbreviations: ReadonlySet<string> = new Set(places.regionAbbreviations);
/** Nouns for works that have a title. */
export const works: ReadonlySet<string> = new Set(workList.works);
