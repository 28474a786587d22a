import type { KindName } from '../questionKinds';
import type { Maker } from './Candidate';
import { build } from './build';
import { cloze } from './cloze';
import { connector } from './connector';
import { dictation } from './dictation';
import { family } from './family';
import { reference } from './reference';
import { vocabulary } from './vocabulary';

/** The kinds that can be made from any text, each by the maker of its own file. The others are only ever written by a person. */
export const makers: Readonly<Partial<Record<KindName, Maker>>> = {
  vocabulary,
  connector,
  reference,
  cloze,
  build,
  family,
  dictation,
};
