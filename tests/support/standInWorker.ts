import type { AnalysisAnswer, AnalysisRequest, Job } from '../../src/workers/AnalysisMessage';
import { answerTo, isJob, isQuestion, stepsOf } from '../../src/workers/answers';
import { theLexicon } from './theLexicon';

/** How the worker that knows Indonesian fares. */
export type Fate = 'well' | 'without a lexicon' | 'broken';

/** A worker for a page without any: it answers with the lexicon that ships, in a task of its own. */
export const standInWorker = (fate: Fate): typeof Worker =>
  class extends EventTarget {
    constructor(address: string) {
      super();
      if (address.includes('shelfWorker')) throw new Error('only one that knows Indonesian'); // the page keeps the shelf itself
    }

    terminate() {}

    #doing = new Set<number>();

    postMessage(request: AnalysisRequest) {
      if (request.kind === 'call-off') this.#doing.delete(request.id);
      if (isJob(request)) this.#doing.add(request.id);
      setTimeout(() => {
        if (fate === 'broken') this.dispatchEvent(new Event('error'));
        else if (request.kind === 'open' || request.kind === 'call-off') return;
        else if (fate !== 'well') this.#say({ kind: 'failed' });
        else if (isJob(request)) this.#work(request, stepsOf(request, theLexicon));
        else if (isQuestion(request)) this.#say({ kind: 'said', id: request.id, said: answerTo(request, theLexicon) });
      });
    }

    #work(job: Job, steps: ReturnType<typeof stepsOf>) {
      if (!this.#doing.has(job.id)) return;
      const { done, value } = steps.next();
      if (done) return this.#say({ kind: 'said', id: job.id, said: value });
      this.#say({ kind: 'progress', id: job.id, progress: value });
      setTimeout(() => this.#work(job, steps));
    }

    #say(data: AnalysisAnswer) {
      this.dispatchEvent(new MessageEvent('message', { data }));
    }
  } as unknown as typeof Worker;
