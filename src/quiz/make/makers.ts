import type { KindName } from '../questionKinds';
import { agent } from './agent';
import { build } from './build';
import type { Maker } from './Candidate';
import { cloze } from './cloze';
import { connector } from './connector';
import { dictation } from './dictation';
import { family } from './family';
import { gist } from './gist';
import { number } from './number';
import { reference } from './reference';
import { reporting } from './reporting';
import { summary } from './summary';
import { transform } from './transform';
import { truth } from './truth';
import { vocabulary } from './vocabulary';
import { voice } from './voice';

/** The kinds that can be made from any text, each by the maker of its own file. The others are only ever written by a person. */
export const makers: Readonly<Partial<Record<KindName, Maker>>> = {
  agent,
  build,
  cloze,
  connector,
  dictation,
  family,
  gist,
  number,
  reference,
  reporting,
  summary,
  transform,
  truth,
  vocabulary,
  voice,
};
