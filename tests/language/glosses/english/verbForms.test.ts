import { describe, expect, test } from 'vitest';
import { irregularParticiples } from '../../../../src/language/glosses/english/irregularVerbs';
import { ingFormOf, participleOf, thirdPersonOf } from '../../../../src/language/glosses/english/verbForms';
import { isVerbWord } from '../../../../src/language/glosses/english/verbWords';

describe('third person, -ing form and past participle', () => {
  test.each([
    ['help', 'helps', 'helping', 'helped', ''],
    ['be', 'is', 'being', 'been', 'irregular'],
    ['have', 'has', 'having', 'had', 'irregular'],
    ['go', 'goes', 'going', 'gone', ''],
    ['write', 'writes', 'writing', 'written', 'e dropped'],
    ['agree', 'agrees', 'agreeing', 'agreed', 'ee kept'],
    ['dye', 'dyes', 'dyeing', 'dyed', 'ye kept'],
    ['hoe', 'hoes', 'hoeing', 'hoed', 'oe kept'],
    ['change', 'changes', 'changing', 'changed', ''],
    ['singe', 'singes', 'singeing', 'singed', 'not singing'],
    ['lie', 'lies', 'lying', 'lain', 'ie'],
    ['tie', 'ties', 'tying', 'tied', 'ie'],
    ['carry', 'carries', 'carrying', 'carried', 'y'],
    ['play', 'plays', 'playing', 'played', 'y behind a vowel'],
    ['stop', 'stops', 'stopping', 'stopped', 'doubled'],
    ['cook', 'cooks', 'cooking', 'cooked', 'two vowels'],
    ['fix', 'fixes', 'fixing', 'fixed', 'x is not doubled'],
    ['show', 'shows', 'showing', 'shown', 'w is not doubled'],
    ['equip', 'equips', 'equipping', 'equipped', 'stressed on the last'],
    ['squat', 'squats', 'squatting', 'squatted', 'u behind q is no vowel'],
    ['admit', 'admits', 'admitting', 'admitted', 'stressed on the last'],
    ['visit', 'visits', 'visiting', 'visited', 'stressed on the first'],
    ['open', 'opens', 'opening', 'opened', 'stressed on the first'],
    ['offer', 'offers', 'offering', 'offered', 'stressed on the first'],
    ['refer', 'refers', 'referring', 'referred', 'stressed on the last'],
    ['travel', 'travels', 'travelling', 'travelled', 'British'],
    ['reveal', 'reveals', 'revealing', 'revealed', 'two vowels'],
    ['duel', 'duels', 'duelling', 'duelled', 'two syllables'],
    ['mimic', 'mimics', 'mimicking', 'mimicked', 'k'],
    ['push', 'pushes', 'pushing', 'pushed', 'sh'],
    ['spoon-feed', 'spoon-feeds', 'spoon-feeding', 'spoon-fed', 'the last part'],
    ['burn', 'burns', 'burning', 'burnt', 'British'],
  ])('%s: %s, %s, %s (%s)', (verb, third, ing, participle) => {
    expect([thirdPersonOf(verb), ingFormOf(verb), participleOf(verb)]).toEqual([third, ing, participle]);
  });

  test('only verbs of the glosses are listed as irregular', () => {
    expect([...irregularParticiples.keys()].filter((verb) => !isVerbWord(verb))).toEqual([]);
  });
});
