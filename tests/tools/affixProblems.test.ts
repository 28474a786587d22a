import { expect, test } from 'vitest';
import { affixProblems } from '../../scripts/lexicon/affixProblems';
import { lettersOf } from '../../src/language/lexicon/Letters';
import { affixCards } from '../../src/language/affixes/affixCardOf';
import { cliticCuts } from '../../src/language/morphology/clitics';
import { standardCombinations } from '../../src/language/morphology/combinations';
import { elementCuts } from '../../src/language/morphology/elements';
import { endingCuts } from '../../src/language/morphology/endings';

test.each([
  ['none', []],
  ['a circumfix as its parts', ['ke-', '-an']],
  ['two prefixes side by side: memperbaiki', ['meN-', 'per-', '-i']],
  ['a pronoun behind a suffix', ['peN-', '-an', '-nya']],
  ['a particle behind a pronoun', ['-nya', '-lah']],
  ['an element before a prefix: antarpemerintah', ['antar-', 'peN-']],
  ['an infix between prefix and suffix: kesinambungan', ['ke-', '-in-', '-an']],
  ['reduplication between them: kemerah-merahan', ['ke-', 'R', '-an']],
  ['a prefix by the way it is written: pembelajaran', ['peN-', 'bel-', '-an']],
  ['informal: ngerjain', ['N-', '-in']],
] as const)('lets %s be', (_, affixes) => {
  expect(affixProblems(affixes)).toEqual([]);
});

test.each([
  ['an unknown prefix', ['mem-'], 'mem- is no affix'],
  ['a suffix without its hyphen', ['an'], 'an is no affix'],
  ['a circumfix in one piece, though it has a card', ['ke-…-an'], 'ke-…-an is no affix'],
  ['two prefixes as one, though it has a card', ['memper-', '-kan'], 'memper- is written meN-,per-'],
  ['the nasal by the way it is written', ['nge-'], 'nge- is written N-'],
  ['a prefix behind a suffix', ['-an', 'ke-'], 'ke- cannot stand behind -an'],
  ['a suffix behind a pronoun', ['-nya', '-kan'], '-kan cannot stand behind -nya'],
  ['a pronoun behind a particle', ['-lah', '-nya'], '-nya cannot stand behind -lah'],
  ['reduplication behind a suffix', ['-an', 'R'], 'R cannot stand behind -an'],
  ['prefixes the wrong way round', ['per-', 'meN-', '-i'], 'per-, meN-: no such combination'],
  ['the same behind an element', ['antar-', 'di-', 'ber-', 'ber-'], 'di-, ber-, ber-: no such combination'],
] as const)('reports %s', (_, affixes, message) => {
  const problems = affixProblems(affixes);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
});

test('every affix that the rules find is one that a line may name', () => {
  const found = [
    ...standardCombinations.inner.keys(),
    ...['antarkota', 'nonaktif', 'pascapanen'].flatMap((form) =>
      elementCuts(lettersOf(form), 0, form.length).map(({ element }) => element.affix),
    ),
    ...['modernisasi', 'duniawi', 'olahragawan'].flatMap((form) =>
      endingCuts(lettersOf(form), 0, form.length).map(({ affix }) => affix),
    ),
    ...['bukunya', 'bukuku', 'siapakah'].flatMap((form) =>
      cliticCuts(lettersOf(form)).flatMap(({ clitics }) => clitics.all.map(({ affix }) => affix)),
    ),
  ];
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter((affix) => affixProblems([affix]).length > 0)).toEqual([]);
});

test('every card is of an affix that a line may name, or of parts that it names one by one', () => {
  const whole = affixCards.map(({ affix }) => affix).filter((affix) => affixProblems([affix]).length > 0);
  expect(whole.filter((affix) => !affix.includes('…')).toSorted()).toEqual(['diper-', 'memper-']);
});
