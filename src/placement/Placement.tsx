import { useTranslation } from 'react-i18next';
import { markWords, undoMarking } from '../state/knowledge';
import { Button } from '../ui/Button';
import { usePageTitle } from '../ui/usePageTitle';
import { Asking } from './Asking';
import styles from './Placement.module.css';
import { Result } from './Result';
import { Start } from './Start';
import { usePlacement } from './usePlacement';

/** The placement test: what it is, its rows one at a time, what it came to. */
export default function Placement() {
  const { t } = useTranslation();
  usePageTitle(t('placement.title'));
  const { placement, begin, goOn, answer, back, stop, leave } = usePlacement();
  return (
    <div className={`chrome ${styles['placement']}`}>
      <h1>{t('placement.title')}</h1>
      {placement.kind === 'start' && <Start begun={placement.begun} onBegin={begin} onGoOn={goOn} />}
      {placement.kind === 'opening' && <p role="status">{t('placement.opening')}</p>}
      {placement.kind === 'unreachable' && (
        <div role="alert">
          <p>{t('placement.unreachable')}</p>
          <Button onClick={goOn}>{t('placement.retry')}</Button>
        </div>
      )}
      {placement.kind === 'asking' && placement.step.row && (
        <Asking
          key={placement.session.answered.length}
          row={placement.step.row}
          number={placement.session.answered.length + 1}
          before={placement.before}
          estimate={placement.step.estimate}
          onAnswer={answer}
          onBack={back}
          onStop={stop}
        />
      )}
      {placement.kind === 'result' && (
        <Result
          session={placement.session}
          estimate={placement.step.estimate}
          onMark={markWords}
          onUndo={undoMarking}
          onBack={back}
          onLeave={leave}
        />
      )}
    </div>
  );
}
