import type { NamedEntity } from '../../names/entity.js';
import type { Gender } from '../../names/gender.js';
import type { NameMention } from '../../names/mention.js';
import { type Scene, wordAt } from '../scene.js';
import { type Answer, firstOf, named } from './answer.js';
import { together } from './by-name.js';
import { jointSubjects } from './joint.js';
import type { Memory } from './memory.js';

const WRITER = 0.9;
const AUTHOR: Answer = { name: 'the author', kind: 'person', entity: null, certainty: 0.8, head: 'author' };
const JOINT_SUBJECT = 0.8;
const INSTITUTION_SUBJECT = 0.65;
const SUBJECT_REACH = 8;
const SENTENCES_BACK = 2;

function person(memory: Memory, token: number, gender: Gender): Answer | null {
  return firstOf(
    memory.candidates(token, (who) => memory.suits(who, gender)),
    1,
  );
}

/** The first name of a sentence, if it stands near its start and before `limit`. */
function subjectOf(
  { document, segmentOf, mentionFrom }: Scene,
  sentence: number,
  limit: number,
): NameMention | null {
  const { from } = document.sentences[sentence]!;
  for (let at = from; at < Math.min(limit, from + SUBJECT_REACH); at++) {
    const mention = segmentOf[at] === -1 ? mentionFrom.get(at) : undefined;
    if (mention && mention.type !== 'place') return mention;
  }
  return null;
}

/** How far from a sentence's start its subject may begin: "Although the COUNCIL …". */
const OPENING = 2;

/** The institution that is the subject of a sentence, before `limit`. */
function institutionOf(memory: Memory, sentence: number, limit: number): Answer | null {
  const mention = subjectOf(memory.scene, sentence, limit);
  const entity = mention && memory.entityOf(mention);
  const opens = mention && mention.from - memory.scene.document.sentences[sentence]!.from <= OPENING;
  return entity?.type === 'organization' && opens ? named(entity, INSTITUTION_SUBJECT) : null;
}

/** Several people as the subject of a sentence, before `limit`. */
function jointOf(memory: Memory, sentence: number, limit: number): Answer | null {
  const mention = subjectOf(memory.scene, sentence, limit);
  const joint = mention && together(memory, jointSubjects(memory.scene, mention));
  return joint ? { ...joint, certainty: JOINT_SUBJECT } : null;
}

/** What the first of these finds in the token's sentence, or else in the sentences before it. */
function subjectBefore(
  memory: Memory,
  token: number,
  ...kinds: ((memory: Memory, sentence: number, limit: number) => Answer | null)[]
): Answer | null {
  const here = memory.scene.document.tokens[token]!.sentence;
  for (let sentence = here; sentence >= Math.max(0, here - SENTENCES_BACK); sentence--)
    for (const find of kinds) {
      const answer = find(memory, sentence, token);
      if (answer) return answer;
    }
  return null;
}

/** "Although the COUNCIL met, it …": the subject of the same sentence goes before whoever spoke last. */
const institution = (memory: Memory, token: number): Answer | null =>
  institutionOf(memory, memory.scene.document.tokens[token]!.sentence, token) ??
  memory.lastSpeaker(token, ['organization', 'unknown']) ??
  subjectBefore(memory, token, institutionOf);

/** Who "I" is where the article names no author; null where it names several. */
const author = ({ document }: Scene): Answer | null =>
  document.paragraphs.some(({ kind }) => kind === 'byline') ? null : AUTHOR;

/** Who the personal pronoun at a token means; `writer` is who "I" is. Null where nobody fits, or two fit equally well. */
export function resolvePronoun(memory: Memory, token: number, writer: NamedEntity | null): Answer | null {
  switch (wordAt(memory.scene, token)) {
    case 'he':
      return person(memory, token, 'male');
    case 'she':
      return person(memory, token, 'female');
    case 'i':
      return writer ? named(writer, WRITER) : author(memory.scene);
    case 'they':
    case 'we':
      return (
        memory.lastSpeaker(token, ['group', 'organization']) ??
        (wordAt(memory.scene, token) === 'they' ? memory.lastNameless(token) : null) ??
        subjectBefore(memory, token, jointOf, institutionOf)
      );
    case 'it':
      return institution(memory, token);
    default:
      return null;
  }
}
