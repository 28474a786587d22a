import type { Field } from '../../language/lexicon/Cue';
import type { Topic } from '../Lesson';

const TOPICS: Readonly<Record<Field, Topic>> = {
  government: 'government',
  law: 'law',
  economy: 'economy',
  disaster: 'disaster',
  sport: 'sport',
  health: 'health',
  faith: 'faith',
  technology: 'technology',
  education: 'education',
  transport: 'daily-life',
  arts: 'culture',
  science: 'technology',
  military: 'government',
  home: 'daily-life',
};

/** The topic that a lesson on a text of some field has. */
export const topicOf = (field: Field | null): Topic => (field ? TOPICS[field] : 'daily-life');
