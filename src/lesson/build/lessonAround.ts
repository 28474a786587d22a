import { discourseOf } from '../../language/discourse/discourseOf';
import type { Lexicon } from '../../language/lexicon/Lexicon';
import { readText } from '../../language/readText';
import { fieldOf } from '../../language/senses/fieldOf';
import { blocksOf } from '../blocks';
import { joinBlocks } from '../joinBlocks';
import { LESSON_FORMAT, type Bilingual, type Block, type Lesson, type Rights, type Source } from '../Lesson';
import { LIMITS } from '../limits';
import { datelineParts } from './datelineParts';
import { discourseEntries } from './discourseEntries';
import { levelOfText } from './levelOfText';
import { topicOf } from './topicOf';
import { isUntitled } from './untitled';

/** As much as is made a lesson of, in UTF-16 units: places and names of people take room, too. */
export const MOST_UNITS = LIMITS.text / 4;

/**
 * The rest of a lesson around an article that is cut into blocks already: level, topic, people, who says what. It has no translation,
 * no glossary and no questions.
 *
 * @param article its body has at least one block
 */
export function lessonAround(article: Pick<Lesson, 'id' | 'source' | 'body'>, lexicon: Lexicon): Omit<Lesson, 'hash'> {
  const blocks = joinBlocks(blocksOf(article).filter((block) => !isUntitled(block)));
  const document = readText(blocks.text, lexicon);
  return {
    format: LESSON_FORMAT,
    ...article,
    revision: 1,
    rights: rightsOf(article.source),
    variantOf: null,
    level: levelOfText(document.paragraphs, lexicon),
    topic: topicOf(fieldOf(document.paragraphs, lexicon)),
    summary: summaryOf(article.body),
    translations: { en: {} },
    glossary: [],
    ...discourseEntries(discourseOf(blocks.text, document), blocks),
    notes: [],
    sets: [],
    questions: [],
  };
}

/** Its first sentence, without the dateline: nobody has summed it up. */
function summaryOf([first]: readonly Block[]): Bilingual {
  const { text, sentences } = first ?? { text: '', sentences: [] };
  const [lead] = sentences;
  const { length } = datelineParts(text);
  const sentence = text.slice(lead && length < lead[1] ? length : 0, lead?.[1]).replaceAll(/[“”"]/g, '');
  return { en: `It begins: “${sentence}”`, id: `Awalnya: “${sentence}”` };
}

const rightsOf = ({ publisher }: Source): Rights => ({
  articleHolder: publisher === '' ? '?' : publisher,
  lessonLicence: 'CC-BY-4.0',
  statement: {
    en: 'Brought along by the reader. The article belongs to its publisher; whoever passes it on needs the publisher’s permission.',
    id: 'Dibawa sendiri oleh pembaca. Artikel ini milik penerbitnya; untuk menyebarkannya diperlukan izin penerbit.',
  },
});
