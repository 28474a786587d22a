import type { KindName } from '../questionKinds';
import type { Maker } from './Candidate';
import { agent } from './agent';
import { connector } from './connector';
import { number } from './number';
import { reporting } from './reporting';
import { vocabulary } from './vocabulary';
import { voice } from './voice';

/** The kinds that can be made from any text, each by the maker of its own file. The others are only ever written by a person. */
export const makers: Readonly<Partial<Record<KindName, Maker>>> = {
  agent,
  connector,
  number,
  reporting,
  vocabulary,
  voice,
};
