import { expect, test } from 'vitest';
import { journeys } from '../support/journeys';
import { killAgainAndAgain } from '../support/kill/killAgainAndAgain';
import { startMortal } from '../support/mortalBrowser';

// npm run test:faults. KILLS: how many; FAULTS_SEED: what the moments and the answers are drawn from.
const kills = Number(process.env['KILLS'] ?? 200);
const seed = Number(process.env['FAULTS_SEED'] ?? Date.now() % 2 ** 31);

journeys('a browser that is killed again and again', ({ serve, atEnd }) => {
  test(
    `${kills} times: whatever the screen had shown as done is there`,
    { timeout: 60_000 + kills * 20_000 },
    async () => {
      const { url } = await serve();
      const mortal = await startMortal();
      atEnd(mortal.remove);
      const report = await killAgainAndAgain({ mortal, url, kills, seed });
      console.log(`seed ${seed}: ${JSON.stringify(report, null, 2)}`);
      expect(report.losses).toEqual([]);
      expect(report.confirmed).toBeGreaterThan(kills); // else it was killed too early to say anything
    },
  );
});
