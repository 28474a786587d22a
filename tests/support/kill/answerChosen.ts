import type { ExplanationLanguage } from '../../../src/lesson/Lesson';
import { TRUTHS } from '../../../src/quiz/kinds/truth';
import { asBilingual, type Option } from '../../../src/quiz/Option';
import type { Answer, Question } from '../../../src/quiz/questionKinds';
import { TEXTS } from '../texts';

const textsOf = (options: readonly Option[]) => options.map(({ text }) => asBilingual(text));

/** The answer that was given, by what the screen calls its parts; throws where it calls none so. */
export function answerChosen(question: Question, chosen: readonly string[], lang: ExplanationLanguage = 'en'): Answer {
  const [first = '', second = ''] = chosen;
  const among = (options: readonly Record<ExplanationLanguage, string>[], label: string) => {
    const index = options.findIndex((option) => option[lang] === label);
    if (index < 0) throw new Error(`question ${question.id} has no option “${label}”`);
    return index;
  };
  switch (question.kind) {
    case 'vocabulary':
      return { kind: 'vocabulary', option: among(question.options, first) };
    case 'truth': {
      const truth = TRUTHS.find((name) => TEXTS[lang].practice.truth[name] === first);
      if (!truth) throw new Error(`nothing is “${first}”`);
      return { kind: 'truth', truth };
    }
    case 'number':
      return { kind: 'number', text: first };
    case 'voice':
      return {
        kind: 'voice',
        content: among(question.content.options, first),
        wording: among(question.wording.options, second),
      };
    case 'reporting':
    case 'agent':
    case 'reference':
    case 'connector':
    case 'gist':
    case 'inference':
    case 'family':
      return {
        kind: question.kind,
        option: among(textsOf(question.options), first),
      };
    case 'cloze':
      return question.task.kind === 'type'
        ? { kind: 'cloze', text: first }
        : { kind: 'cloze', option: among(textsOf(question.task.options), first) };
    case 'build': {
      const { task } = question;
      if (task.kind === 'build') return { kind: 'build', text: first };
      return { kind: 'build', pieces: chosen.map((piece) => task.offered.indexOf(piece)) };
    }
    case 'transform':
      return question.answer.kind === 'type'
        ? { kind: 'transform', text: first }
        : { kind: 'transform', option: among(textsOf(question.answer.options), first) };
    case 'dictation':
      return { kind: 'dictation', text: first };
    default:
      return question satisfies never;
  }
}
