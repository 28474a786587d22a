import catalogueFile from './catalogue.json';
import type { Bilingual, ContentHash, LessonId, Level, Topic } from './Lesson';

/** What the library shows of a lesson without loading it. */
export interface CatalogueEntry {
  readonly id: LessonId;
  readonly revision: number;
  readonly hash: ContentHash;
  /** As printed, in Indonesian. */
  readonly title: string;
  readonly level: Level;
  readonly topic: Topic;
  readonly summary: Bilingual;
  readonly publisher: string;
  /** As printed, in Indonesian; empty where the source prints none. */
  readonly date: string;
  /** Words of the article, title and caption left out. */
  readonly words: number;
}

type Row = (typeof catalogueFile)[number];

/** The file is generated from parsed lessons: brands and unions are what JSON cannot say, not what is doubted. */
const entryOf = ({ id, hash, level, topic, ...rest }: Row): CatalogueEntry => ({
  ...rest,
  id: id as LessonId,
  hash: hash as ContentHash,
  level: level as Level,
  topic: topic as Topic,
});

/** The lessons that ship, in the order in which the library lists them. */
export const catalogue: readonly CatalogueEntry[] = catalogueFile.map(entryOf);
