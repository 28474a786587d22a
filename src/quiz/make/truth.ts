import { both } from './both';
import type { Candidate } from './Candidate';
import { idAt } from './idAt';
import type { QuizSource } from './QuizSource';
import { abbreviationStatements } from './statements/abbreviationStatements';
import { ageStatements } from './statements/ageStatements';
import { numberStatements } from './statements/numberStatements';
import { roleStatements } from './statements/roleStatements';
import { speakerStatements } from './statements/speakerStatements';
import type { Statement } from './statements/Statement';
import { unsaidStatements } from './statements/unsaidStatements';
import { voiceStatements } from './statements/voiceStatements';

const PROMPT = both('True, false, or not said in the article?', 'Benar, salah, atau tidak disebutkan dalam artikel?');

/** True, false, or not said: only statements made by rules that cannot go wrong. */
export function truth(source: QuizSource): readonly Candidate[] {
  return [
    ...speakerStatements(source),
    ...roleStatements(source),
    ...ageStatements(source),
    ...numberStatements(source),
    ...abbreviationStatements(source),
    ...voiceStatements(source),
    ...unsaidStatements(source),
  ].flatMap((statement) => candidateOf(statement) ?? []);
}

function candidateOf({
  statement,
  key,
  evidence,
  explanation,
  worth,
  hardness,
  about,
  tells = [],
  part,
}: Statement): Candidate | null {
  const [place] = evidence;
  if (!place) return null;
  return {
    question: { kind: 'truth', id: idAt('truth', place, part), prompt: PROMPT, statement, key, evidence, explanation },
    worth,
    hardness,
    about,
    tells,
    hides: [],
  };
}
