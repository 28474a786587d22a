import type { Place, QuestionId } from '../../lesson/Lesson';
import type { KindName } from '../questionKinds';

/** The id of a question that was made at a place: the same in every quiz. `part` tells several at one place apart. */
export function idAt(kind: KindName, { block, spans }: Place, part?: string): QuestionId {
  return [kind, block, spans[0]?.[0] ?? 0, ...(part === undefined ? [] : [part])].join('-') as QuestionId;
}
