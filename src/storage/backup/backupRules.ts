import type { RowRules } from '../../exchange/backup/mergeRow';
import type { TextRules } from '../../exchange/backup/mergeText';
import { parseQuizEvent } from '../../quiz/parseQuizEvent';
import { parseKnowledgeEvent } from '../../study/parseKnowledgeEvent';
import { parseLookups, withLookups, type Lookups } from '../Lookups';
import { parseTextHeader, parseTextPart } from '../parseOwnText';
import { parsePosition } from '../parsePosition';
import { parseSettings } from '../Settings';

/** The doors of the stores, for what comes out of a file. */
export const rowRules: RowRules<Lookups> = {
  quizEvent: parseQuizEvent,
  knowledgeEvent: parseKnowledgeEvent,
  settings: parseSettings,
  lookups: parseLookups,
  withLookups,
  position: parsePosition,
};

export const textRules: TextRules = { header: parseTextHeader, part: parseTextPart };
