import { both, opening, quoted } from '../both';
import type { QuizSource } from '../QuizSource';
import { voicePairsOf, type VoicePair } from '../voicePairs';
import type { Statement } from './Statement';

/** Who does what to whom, said in the other voice: so, or the other way round. */
export const voiceStatements = (source: QuizSource): readonly Statement[] =>
  voicePairsOf(source).map((pair) => statementOf(source, pair, source.random() < 0.5 || !pair.isPatientDoer));

function statementOf(
  source: QuizSource,
  { voice, span, verb, agent, patient, before, active, passive }: VoicePair,
  isSo: boolean,
): Statement {
  const [doer, other] = isSo ? [agent, patient] : [patient, agent];
  const said = opening(
    voice === 'active' ? `${other} ${before}${passive} oleh ${doer}.` : `${doer} ${before}${active} ${other}.`,
  );
  const place = source.placeOf(span);
  return {
    statement: both(`According to the article: ${quoted(said)}`, said),
    key: isSo ? 'true' : 'false',
    evidence: [place],
    explanation: both(
      `The article says ${quoted(source.text.slice(...span))}: ${quoted(agent)} does it, to ${quoted(patient)}.`,
      `Artikel menyebut ${quoted(source.text.slice(...span))}: pelakunya ${quoted(agent)}, yang dikenai ${quoted(patient)}.`,
    ),
    worth: 0.65,
    hardness: 0.45,
    about: `does ${place.block} ${source.placeOf(verb).spans[0]?.[0] ?? 0}`,
    part: isSo ? 'voice' : 'other-voice',
  };
}
