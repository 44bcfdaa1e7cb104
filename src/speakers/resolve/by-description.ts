import { isInHeading } from '../../language/document.js';
import { epithets } from '../../models/roles.js';
import { documentHeads } from '../../models/words.js';
import { wordSet } from '../by-word.js';
import type { Phrase } from '../phrase.js';
import { type Scene, wordAt } from '../scene.js';
import { type Answer, firstOf, named, unnamed, type Who } from './answer.js';
import { fittingCandidates } from './antecedent.js';
import { epithetSuits, yearsIn } from './described.js';
import { isInstitution } from './institution.js';
import type { Memory } from './memory.js';
import { mentionsWithin } from './mentions.js';
import { isOneOfTwo, oneOfTwo } from './of-two.js';
import { genderOfNoun, isPersonNoun, type Role, roleIn } from './role.js';
import { isNamed } from './traces.js';
import { unnamedBy } from './unnamed.js';

const TITLE = 0.97;
const INSTITUTION = 0.95;
const RELATIVE = 0.9;
const EPITHET = 0.85;
const ITSELF = 0.95;
const DOCUMENT = 0.85;
/** Points below which nobody is spoken of near enough to be meant by an epithet. */
const FAINTEST = -1;
const IN_SENTENCE = -2;

interface Read {
  role: Role;
  /** "the official" */
  definite: boolean;
  /** "his lawyer" */
  owned: boolean;
}

const DEFINITE = wordSet('the that this these those');
const POSSESSIVE = wordSet('his her their its our my');
const INDEFINITE = wordSet('a an one another some');

function read({ document }: Scene, phrase: Phrase): Read | null {
  const words: string[] = [];
  for (let at = phrase.from; at < phrase.to; at++) words.push(document.tokens[at]!.lower);
  const definite = DEFINITE.has(words[0]!);
  const owned = POSSESSIVE.has(words[0]!) || words.includes("'s");
  const opened = definite || owned || INDEFINITE.has(words[0]!);
  const role = roleIn(opened ? words.slice(1) : words);
  return role && { role, definite, owned };
}

/** Whether somebody is named in the token's sentence already: an epithet there means another. */
function isInSentence({ document, segmentOf }: Scene, who: Who, token: number): boolean {
  const { from } = document.sentences[document.tokens[token]!.sentence]!;
  return isNamed(who) && mentionsWithin(who, { from, to: token }).some((m) => segmentOf[m.from] === -1);
}

/** "the Florida senator", "the 34-year-old": another word for the person written about, of whom nothing else is told. */
function byEpithet(memory: Memory, role: Role, token: number): Answer | null {
  if (yearsIn([role.head, ...role.words]) === null && !epithets.has(role.head)) return null;
  const gender = genderOfNoun(role.head);
  const candidates = memory.candidates(token, (who) => {
    const fits = isNamed(who) && who.type === 'person' ? epithetSuits(role, memory.cast.of(who)) : null;
    const suits = memory.suits(who, gender);
    if (fits === null || suits === null) return null;
    return suits + fits + (isInSentence(memory.scene, who, token) ? IN_SENTENCE : 0);
  });
  return candidates[0] && candidates[0].points > FAINTEST ? firstOf(candidates, EPITHET) : null;
}

/** "the ministry", "the official", "the commissioner" */
function byDefinite(memory: Memory, role: Role, token: number): Answer | null {
  const distance = (who: Who): number | null => memory.distance(who, token);
  const { institutions, people, unnamed: others } = memory.fits;
  if (isInstitution(role.head))
    return firstOf(fittingCandidates(institutions.of(role), distance), INSTITUTION);
  const isPerson = memory.cast.people.length > 0 && (isPersonNoun(role.head) || yearsIn(role.words) !== null);
  const fits = [...(isPerson ? people.of(role) : []), ...others.of(role)];
  const described = firstOf(fittingCandidates(fits, distance), TITLE);
  return described ?? (isPerson ? byEpithet(memory, role, token) : null);
}

/** "his wife" is somebody whom the article calls a wife, and never he himself. */
const byRelation = (memory: Memory, role: Role, token: number): Answer | null =>
  firstOf(
    fittingCandidates(memory.fits.related.of(role), (who) => memory.distance(who, token)),
    RELATIVE,
  );

/** Somebody known whom a description at a token takes up, or null. */
function takenUpBy(memory: Memory, { role, owned, definite }: Read, token: number): Answer | null {
  if (owned) return byRelation(memory, role, token);
  return definite ? byDefinite(memory, role, token) : null;
}

/** Somebody known whom a phrase takes up as a description, or null. */
export function takenUp(memory: Memory, phrase: Phrase): Answer | null {
  const description = read(memory.scene, phrase);
  return description && takenUpBy(memory, description, phrase.from);
}

/** Documents that are hardly the work of the organization in front of them: "the Harbour Board poll". */
const BY_OTHERS = /^(?:poll|survey|newspaper|magazine|website|bill|law|book|sign|banner|caption)$/u;

/** "an Audit Office report": the organization whose document it is. */
function byDocument(memory: Memory, { from, head }: Phrase): Answer | null {
  const { scene } = memory;
  if (!documentHeads.has(wordAt(scene, head)) || BY_OTHERS.test(wordAt(scene, head))) return null;
  const owner = scene.mentionTo.get(head);
  const entity =
    owner && owner.from >= from && owner.type === 'organization' ? memory.entityOf(owner) : undefined;
  return entity ? named(entity, DOCUMENT) : null;
}

/**
 * Who a description means: somebody known, or a speaker without a name whom it describes best. `text` is its words. A heading's
 * description ("Official: …") is shorter than the text's, and nobody takes it up.
 */
export function resolveDescription(memory: Memory, phrase: Phrase, text: string): Answer | null {
  if (isOneOfTwo(memory, phrase.from, phrase.to)) return oneOfTwo(memory, phrase.from);
  const description = read(memory.scene, phrase);
  if (!description) return null;
  const found = takenUpBy(memory, description, phrase.from) ?? byDocument(memory, phrase);
  if (found) return found;
  const who = isInHeading(memory.scene.document, phrase.from)
    ? unnamedBy(text, description.role)
    : memory.introduce(description.role, text);
  return unnamed(who, ITSELF);
}
