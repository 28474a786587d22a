import { describe, expect, test } from 'vitest';
import { placeText } from '../../../src/lesson/places';
import type { ReportingQuestion } from '../../../src/quiz/kinds/reporting';
import { reporting } from '../../../src/quiz/make/reporting';
import { FORCE_NAMES, forceNamed, reportingVerb, verbsOf } from '../../../src/quiz/make/reportingVerbs';
import { saidIn } from '../../../src/quiz/Option';
import { ARTICLE } from './anArticle';
import { lessonOn, madeBy } from './aSource';

const lesson = lessonOn(ARTICLE);
const asked = madeBy(reporting, ARTICLE).map(({ question }) => question as ReportingQuestion);
const cueOf = ({ evidence: [place] }: ReportingQuestion) => (place ? placeText(lesson, place) : '');
const right = ({ options, key }: ReportingQuestion) => options[key] && saidIn(options[key].text, 'en');

describe('what a verb implies', () => {
  test.each([
    ['keluh', 'The speaker is unhappy about it.'],
    ['imbuhnya', 'The speaker goes on: it is joined to something said before.'],
    ['menegaskan', 'The speaker is firm about it and leaves no room for doubt.'],
  ])('%s: %s', (cue, implies) => {
    expect(asked.filter((question) => cueOf(question) === cue).map(right)).toContain(implies);
  });

  test('no option but the right one could be said of the verb', () => {
    for (const { options, key } of asked)
      for (const [place, { text, why }] of options.entries())
        if (place !== key) expect([saidIn(text, 'en'), why === null]).toEqual([saidIn(text, 'en'), false]);
  });

  test('each verb is asked of once in a text', () => {
    const text =
      'Budi Hartono datang. "Kami siap membantu warga," tegas Budi Hartono. "Kami siap bekerja," tegas Budi Hartono.';
    const ids = madeBy(reporting, text).map(({ question: { id } }) => id.replace(/-\w+$/u, ''));
    expect(new Set(ids).size).toBe(1);
  });

  test('a word that stands instead has the same ending, and so have the others', () => {
    const same = asked.find(({ id }) => id.endsWith('-same'));
    expect(same).toBeDefined();
    for (const question of asked.filter(({ id }) => id.endsWith('-same'))) {
      const hasEnding = (word: string) => /(?<!ta)nya$/u.test(word);
      const ends = hasEnding(cueOf(question));
      expect(question.options.every(({ text }) => hasEnding(saidIn(text, 'id')) === ends)).toBe(true);
    }
  });
});

describe('the table of verbs', () => {
  test('has all the verbs that newspapers use most', () => {
    const common =
      'kata ujar ucap tutur tegas jelas terang imbuh tambah ungkap papar beber tandas cetus pungkas sindir keluh tanya jawab bantah mengaku mengakui menegaskan menekankan mengingatkan mengimbau meminta berharap menilai';
    expect(common.split(' ').filter((verb) => !reportingVerb(verb))).toEqual([]);
    expect(FORCE_NAMES.flatMap(verbsOf).length).toBeGreaterThan(70);
  });

  test('what is unlike is another force, enough of them for three wrong options, and never both ways the same', () => {
    for (const name of FORCE_NAMES) {
      const { unlike } = forceNamed(name);
      expect([name, unlike.length >= 4, unlike.includes(name), new Set(unlike).size]).toEqual([
        name,
        true,
        false,
        unlike.length,
      ]);
    }
  });

  test('no two verbs of one force can stand as right and wrong: forces near each other are never unlike', () => {
    const near = [
      ['firm', 'stress'],
      ['explain', 'reveal'],
      ['remind', 'warn'],
      ['request', 'demand'],
      ['invite', 'advise'],
      ['avow', 'claim'],
      ['complain', 'regret'],
      ['story', 'recall'],
    ] as const;
    for (const [one, other] of near) {
      expect(forceNamed(one).unlike).not.toContain(other);
      expect(forceNamed(other).unlike).not.toContain(one);
    }
  });

  test('says what it implies in a whole sentence, differently for each force', () => {
    for (const language of ['en', 'id'] as const) {
      const said = FORCE_NAMES.map((name) => forceNamed(name).implies[language]);
      expect(new Set(said).size).toBe(said.length);
      expect(said.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    }
  });
});
