import type { AnalysisAnswer, AnalysisRequest } from '../../src/workers/AnalysisMessage';
import { answerTo, type Question } from '../../src/workers/answers';
import { theLexicon } from './theLexicon';

/** How the worker that knows Indonesian fares. */
export type Fate = 'well' | 'without a lexicon' | 'broken';

/** A worker for a page without any: it answers with the lexicon that ships, in a task of its own. */
export const standInWorker = (fate: Fate): typeof Worker =>
  class extends EventTarget {
    terminate() {}

    postMessage(request: AnalysisRequest) {
      setTimeout(() => {
        if (fate === 'broken') this.dispatchEvent(new Event('error'));
        else if (request.kind !== 'open')
          this.dispatchEvent(new MessageEvent('message', { data: answer(request, fate) }));
      });
    }
  } as unknown as typeof Worker;

function answer(question: Question, fate: Fate): AnalysisAnswer {
  if (fate !== 'well') return { kind: 'failed' };
  return { kind: 'said', id: question.id, said: answerTo(question, theLexicon) };
}
