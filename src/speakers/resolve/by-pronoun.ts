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

/** Several people, or an institution, as the subject of the sentence or of one before. */
function subjectsBefore(memory: Memory, token: number): Answer | null {
  const here = memory.scene.document.tokens[token]!.sentence;
  for (let sentence = here; sentence >= Math.max(0, here - SENTENCES_BACK); sentence--) {
    const mention = subjectOf(memory.scene, sentence, token);
    if (!mention) continue;
    const joint = together(memory, jointSubjects(memory.scene, mention));
    if (joint) return { ...joint, certainty: JOINT_SUBJECT };
    const entity = memory.entityOf(mention);
    const opens = mention.from - memory.scene.document.sentences[sentence]!.from <= 1;
    if (entity?.type === 'organization' && opens) return named(entity, INSTITUTION_SUBJECT);
  }
  return null;
}

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
      return memory.lastSpeaker(token, ['group', 'organization']) ?? subjectsBefore(memory, token);
    case 'it':
      return memory.lastSpeaker(token, ['organization', 'unknown']);
    default:
      return null;
  }
}
