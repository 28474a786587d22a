import * as v from 'valibot';
import type { Block, Lesson, LessonId, Level, QuestionSet, SetId, Topic } from '../../src/lesson/Lesson.ts';
import { bilingual, text } from './authoredText.ts';
import type { Article } from './Article.ts';
import type { Say } from './Complaint.ts';
import { shaped } from './entriesOf.ts';

const lessonFile = v.strictObject({
  id: text,
  revision: v.number(),
  variantOf: v.nullable(text),
  level: v.strictObject({ cefr: text, bipa: v.number() }),
  topic: text,
  summary: bilingual,
  rights: v.strictObject({ articleHolder: text, lessonLicence: text, statement: bilingual }),
  source: v.strictObject({
    publisher: v.string(),
    author: v.string(),
    date: v.string(),
    title: text,
    caption: v.string(),
    tagLine: v.string(),
  }),
  sets: v.array(v.strictObject({ id: text, title: bilingual, about: bilingual })),
  blocks: v.array(v.strictObject({ id: text, kind: v.picklist(['paragraph', 'subhead']), text: v.string() })),
});

/** What `lesson.yaml` says: everything but what hangs on the text, and the blocks without their sentences. */
export interface Frame {
  readonly head: Pick<Lesson, 'id' | 'revision' | 'variantOf' | 'level' | 'topic' | 'summary' | 'rights' | 'source'>;
  readonly blocks: readonly Omit<Block, 'sentences'>[];
  /** The sets of questions, whose questions stand in files of their own. */
  readonly sets: readonly Omit<QuestionSet, 'questions'>[];
}

/**
 * `lesson.yaml` as a frame for the rest; null if it has not the right shape, since nothing can be found without it.
 * Whether level and topic exist is left to `parseLesson`.
 */
export function compileArticle(value: unknown, say: Say): Frame | null {
  const authored = shaped(value, lessonFile, say);
  if (authored === null) return null;
  const { blocks, sets, id, variantOf, level, topic, ...rest } = authored;
  for (const [where, said] of Object.entries({ 'summary.en': rest.summary.en, 'summary.id': rest.summary.id })) {
    if (said === 'TODO') say('is still to be written', ...where.split('.'));
  }
  return {
    head: {
      ...rest,
      id: id as LessonId,
      variantOf: variantOf as LessonId | null,
      level: level as Level,
      topic: topic as Topic,
    },
    blocks: blocks.map((block) => ({ ...block, id: block.id as Block['id'] })),
    sets: sets.map((set) => ({ ...set, id: set.id as SetId })),
  };
}

/** The texts to quote from. A lesson whose source prints no caption has no block of that name. */
export function articleOf({ head, blocks }: Frame): Article {
  const texts: [string, string][] = [
    ['title', head.source.title],
    ['caption', head.source.caption],
    ...blocks.map((block): [string, string] => [block.id, block.text]),
  ];
  return new Map(texts.filter(([, words]) => words !== ''));
}
