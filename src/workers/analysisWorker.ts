import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { openLexicon } from '../language/lexicon/openLexicon';
import type { AnalysisAnswer, AnalysisRequest, Job } from './AnalysisMessage';
import { answerTo, isJob, isQuestion, stepsOf } from './answers';

// What knows Indonesian, off the main thread.
let lexicon: Promise<OpenLexicon> | undefined;
/** Jobs that are being done. */
const doing = new Set<number>();

addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  void answer(data).then((said) => said && postMessage(said));
});

async function answer(request: AnalysisRequest): Promise<AnalysisAnswer | null> {
  if (request.kind === 'open') lexicon ??= fetchLexicon(request.words, request.meanings);
  if (request.kind === 'call-off') doing.delete(request.id);
  if (isJob(request)) doing.add(request.id);
  try {
    const known = await lexicon;
    if (!known) return null;
    if (isJob(request)) return await doJob(request, known);
    return isQuestion(request) ? { kind: 'said', id: request.id, said: answerTo(request, known) } : null;
  } catch {
    return { kind: 'failed' };
  }
}

/** Null if it was called off. */
async function doJob(job: Job, known: OpenLexicon): Promise<AnalysisAnswer | null> {
  const { id } = job;
  const steps = stepsOf(job, known);
  for (let step = steps.next(); doing.has(id); step = steps.next()) {
    if (step.done) return doing.delete(id) ? { kind: 'said', id, said: step.value } : null;
    postMessage({ kind: 'progress', id, progress: step.value } satisfies AnalysisAnswer);
    await new Promise((resolve) => setTimeout(resolve)); // whatever was asked meanwhile has its turn
  }
  return null;
}

/** Both parts are in the worker's performance timeline, for `npm run bench:reader`. */
async function fetchLexicon(wordsAddress: string, meaningsAddress: string): Promise<OpenLexicon> {
  const asked = performance.now();
  const [words, meanings] = await Promise.all([fetchBytes(wordsAddress), fetchBytes(meaningsAddress)]);
  const there = performance.now();
  const opened = openLexicon({ words, meanings });
  performance.measure('lexicon fetched', { start: asked, end: there });
  performance.measure('lexicon opened', { start: there });
  return opened;
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const { body, ok, status } = await fetch(address);
  if (!ok || !body) throw new Error(`the lexicon: ${status}`);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}
