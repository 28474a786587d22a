/** What an affix is for, roughly. */
export type AffixKind = 'verbs' | 'nouns' | 'others' | 'loans';

/** The affixes that have a card, by name: whoever only lists them need not load what the cards say. */
export const affixNames: Readonly<Record<AffixKind, readonly string[]>> = {
  verbs: 'meN- memper- di- diper- ter- ber- ber-…-an ber-…-kan per- -kan -i'.split(' '),
  nouns: '-an peN- pe- ke-…-an peN-…-an per-…-an'.split(' '),
  others: 'ke- se- se-…-nya -nya -ku -mu ku- kau- -lah -kah -tah -pun R -el- -em- -er- -in- N- -in'.split(' '),
  loans: (
    '-isasi -isme -is -itas -wan -wati -wi -man adi- antar- anti- dwi- eks- infra- inter- intra- kontra- maha- makro- mega- ' +
    'mikro- mini- mono- multi- nara- neo- nir- non- pasca- poli- pra- pro- pseudo- purna- semi- sub- super- swa- tele- trans- ' +
    'tri- tuna- ultra-'
  ).split(' '),
};
