import type { OpenLexicon } from '../language/lexicon/Lexicon';
import { openLexicon } from '../language/lexicon/openLexicon';
import type { AnalysisAnswer, AnalysisRequest } from './AnalysisMessage';
import { answerTo } from './answers';

// What knows Indonesian, off the main thread.
let lexicon: Promise<OpenLexicon> | undefined;

addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  void answer(data).then((said) => said && postMessage(said));
});

async function answer(request: AnalysisRequest): Promise<AnalysisAnswer | null> {
  if (request.kind === 'open') lexicon ??= fetchLexicon(request.words, request.meanings);
  try {
    const known = await lexicon;
    if (request.kind === 'open' || !known) return null;
    return { kind: 'said', id: request.id, said: answerTo(request, known) };
  } catch {
    return { kind: 'failed' };
  }
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
