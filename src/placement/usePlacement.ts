import { useMemo, useState, useSyncExternalStore } from 'react';
import { askForPlacementWords } from '../state/analysis';
import { newSeed, placementDraft } from '../state/placementDraft';
import type { PlacementWords } from '../study/placement/PlacementWords';
import type { Session } from '../study/placement/parseSession';
import { placementStep, type PlacementStep } from '../study/placement/placementStep';
import { seededRandom } from '../study/placement/seededRandom';

/** Where the reader is in a placement test. */
export type Placement =
  /** `begun`: rows answered of a test that was broken off. */
  | { readonly kind: 'start'; readonly begun: number }
  | { readonly kind: 'opening' }
  | { readonly kind: 'unreachable' }
  /** `before`: what was tapped in this row before the reader went back to it. */
  | {
      readonly kind: 'asking';
      readonly session: Session;
      readonly step: PlacementStep;
      readonly before: readonly number[];
    }
  | { readonly kind: 'result'; readonly session: Session; readonly step: PlacementStep };

interface Actions {
  readonly begin: () => void;
  readonly goOn: () => void;
  readonly answer: (tapped: readonly number[]) => void;
  /** To the row before. */
  readonly back: () => void;
  /** Ends it with what is known so far. */
  readonly stop: () => void;
  /** Out of the result, to the first page. */
  readonly leave: () => void;
}

type Stage =
  | { readonly kind: 'start' | 'opening' | 'unreachable' }
  | {
      readonly kind: 'test';
      readonly words: PlacementWords;
      readonly session: Session;
      readonly before: readonly number[];
      readonly stopped: boolean;
    };

/** The test as a sequence of answers: all that is shown is worked out from these, so going back is leaving out the last one. */
export function usePlacement(): { readonly placement: Placement } & Actions {
  const [stage, setStage] = useState<Stage>({ kind: 'start' });
  const begun = useSyncExternalStore(never, begunBefore, () => 0);
  const test = stage.kind === 'test' ? stage : null;
  const words = test?.words;
  const session = test?.session;
  const step = useMemo(() => (words && session ? stepOf(words, session) : null), [words, session]);

  const open = async (opened: Session) => {
    setStage({ kind: 'opening' });
    const drawn = await askForPlacementWords(opened.seed);
    setStage(
      drawn ? { kind: 'test', words: drawn, session: opened, before: [], stopped: false } : { kind: 'unreachable' },
    );
  };
  const change = (next: Session, before: readonly number[] = []) => {
    placementDraft.keep(next);
    if (words) setStage({ kind: 'test', words, session: next, before, stopped: false });
  };
  return {
    placement: placementOf(stage, step, begun),
    begin: () => {
      placementDraft.drop();
      void open({ seed: newSeed(), answered: [] });
    },
    goOn: () => void open(placementDraft.read() ?? { seed: newSeed(), answered: [] }),
    answer: (tapped) => {
      if (session && step?.row) change({ ...session, answered: [...session.answered, { row: step.row, tapped }] });
    },
    back: () => {
      const last = session?.answered.at(-1);
      if (session && last) change({ ...session, answered: session.answered.slice(0, -1) }, last.tapped);
    },
    stop: () => test && setStage({ ...test, stopped: true }),
    leave: () => {
      placementDraft.drop();
      setStage({ kind: 'start' });
    },
  };
}

const never = () => () => undefined;
const begunBefore = () => placementDraft.read()?.answered.length ?? 0;

const stepOf = (words: PlacementWords, { seed, answered }: Session): PlacementStep =>
  placementStep(words, answered, seededRandom(seed + answered.length));

function placementOf(stage: Stage, step: PlacementStep | null, begun: number): Placement {
  if (stage.kind === 'start') return { kind: 'start', begun };
  if (stage.kind !== 'test' || !step) return { kind: stage.kind === 'unreachable' ? 'unreachable' : 'opening' };
  const { session, before, stopped } = stage;
  return stopped || !step.row ? { kind: 'result', session, step } : { kind: 'asking', session, step, before };
}
