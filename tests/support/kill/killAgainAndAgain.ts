import { seeded } from '../../quiz/builders';
import type { MortalBrowser } from '../mortalBrowser';
import type { Confirmed } from './Confirmed';
import { liveAndDie, readAfterDeath, type Life } from './liveAndDie';
import { lossesIn, missingOf } from './lossesIn';

interface Plan {
  readonly mortal: MortalBrowser;
  readonly url: string;
  readonly kills: number;
  readonly seed: number;
}

/** What came of it. */
export interface KillReport {
  readonly kills: number;
  /** What the screen had shown as done. */
  readonly confirmed: number;
  /** Of those, what was there after the last death. */
  readonly found: number;
  /** Kills that fell between pressing something and the screen's word that it is done; and after how many of them it was done. */
  readonly between: number;
  readonly doneUnseen: number;
  /** What was found wrong, after which life. Empty if nothing was lost. */
  readonly losses: readonly string[];
}

const LONGEST = 2_500; // milliseconds of a life

/** Lets the browser act and kills it, again and again, with one profile; looks at what is left after each death. */
export async function killAgainAndAgain({ mortal, url, kills, seed }: Plan): Promise<KillReport> {
  const random = seeded(seed);
  const confirmed: Confirmed[] = [];
  let unseen: Confirmed | null = null;
  let between = 0;
  let doneUnseen = 0;
  for (let life = 0; ; life++) {
    const { page, kept } = await readAfterDeath(mortal, url);
    const losses = lossesIn(kept, confirmed).map((loss) => `after ${life} kills: ${loss}`);
    if (unseen) between++;
    if (unseen && missingOf(kept, [unseen]).length === 0) doneUnseen++;
    if (life === kills || losses.length > 0) {
      await mortal.kill();
      const found = confirmed.length - missingOf(kept, confirmed).length;
      return { kills: life, confirmed: confirmed.length, found, between, doneUnseen, losses };
    }
    const does = random() < 0.5 ? 'answer' : 'mark';
    const own: Life = { does, seed: Math.floor(random() * 2 ** 32), length: random() * LONGEST };
    const witness = await liveAndDie({ mortal, url, page, kept }, own);
    confirmed.push(...witness.confirmed());
    unseen = witness.pending();
  }
}
