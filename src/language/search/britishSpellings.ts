/** What is spelled otherwise in America; glosses are British. */
const AMERICAN = [
  { read: /z(?=e|ing|ation)/, write: 's' }, // organize
  { read: /or(?=s?$|ed$|ing$|able$|ful$|ite$|hood$)/, write: 'our' }, // color
  { read: /ter(?=s?$)/, write: 'tre' }, // center
  { read: /ber(?=s?$)/, write: 'bre' }, // fiber
  { read: /(?<=[aeiou])l(?=ed$|ing$|ers?$|ry$)/, write: 'll' }, // traveled
  { read: /og(?=s?$)/, write: 'ogue' }, // catalog
  { read: /ense(?=s?$)/, write: 'ence' }, // defense
  { read: /am(?=s?$)/, write: 'amme' }, // program
  { read: /gray/, write: 'grey' },
  { read: /jewelry/, write: 'jewellery' },
  { read: /^tire(?=s?$)/, write: 'tyre' },
] as const;

/** How a word might be spelled in Britain: itself first, then some that may be no words. */
export const britishSpellings = (word: string): readonly string[] => [
  word,
  ...AMERICAN.filter(({ read }) => read.test(word)).map(({ read, write }) => word.replace(read, write)),
];
