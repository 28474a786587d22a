/**
 * English words that say nearly the same, or one of which takes in the other: meanings said with words of one group are never options
 * of one question. From reading questions that went wrong; to be extended freely. A word may stand in several groups.
 */
const GROUPS: readonly string[] = [
  'resident citizen people public community society population inhabitant mass masses villager',
  'budget fund funds money cost expense expenditure spending fee price capital finance',
  'matter affair case issue problem business concern',
  'power authority control influence strength force',
  'meeting conference gathering event ceremony session forum hearing discussion',
  'route road street way lane path',
  'worker labourer employee staff labour personnel officer official',
  'area zone region territory district field location site land plot',
  'return home back',
  'give hand share provide distribute supply',
  'worried afraid frightened concerned anxious',
  'plan intention aim goal purpose target programme',
  'news word report information message rumour',
  'reason cause motive excuse ground',
  'increase grow rise climb',
  'decrease fall drop decline weaken',
  'help assist aid support assistance',
  'finish end stop halt close',
  'protest demonstration strike rally',
  'friend colleague companion partner',
  'student pupil learner',
  'defendant suspect accused perpetrator culprit criminal',
  'deny dispute reject refuse refute debate discuss argue',
  'house home building structure palace',
  'result effect impact consequence outcome',
  'rule regulation law policy provision condition',
  'obstacle challenge difficulty constraint hindrance',
  'fast quick soon immediate directly immediately',
  'often frequent frequently usual usually always continuously',
  'perhaps probably possible possibly',
  'feast party celebration commemoration festival anniversary',
  'flee escape evacuate leave depart',
  'see look watch view observe monitor',
  'number amount total quantity',
];
const OF_WORD = new Map<string, number[]>();
for (const [group, words] of GROUPS.entries())
  for (const word of words.split(' ')) OF_WORD.set(word, [...(OF_WORD.get(word) ?? []), group]);

/** The groups that the words of a gloss belong to, by number. */
export const nearGroups = (gloss: string): readonly number[] =>
  (gloss.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => OF_WORD.get(word) ?? []);
