import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { PassageBlock } from '../../lesson/blocks';
import type { Place } from '../../lesson/Lesson';
import { markWords } from '../../quiz/sentence/markWords';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Blank } from '../Blank';
import { GapSentence } from '../GapSentence';
import { sentencesAround } from '../stretchPieces';
import styles from './DictationParts.module.css';
import type { AskProps, ToldProps } from './KindView';
import { SentenceField } from './SentenceField';
import { useDictation, type Hearing } from './useDictation';
import { WordsTold } from './WordsTold';

/** Words that are heard, to be written down. Where no voice can say them, the question can be passed over. */
export function DictationAsk({ question, blocks, kept, complaintId, onDraft }: AskProps<'dictation'>) {
  const { t } = useTranslation();
  const { hearing, say } = useDictation(question.text);
  const [text, setText] = useState(kept && 'text' in kept ? kept.text : '');
  const unheard = hearing.kind === 'none';
  // Not known until the device has been asked; told once.
  const tell = useRef(onDraft);
  useEffect(() => {
    if (unheard) tell.current({ kind: 'unaskable', answer: { kind: 'dictation', skipped: 'no-voice' } });
  }, [unheard]);
  const onType = (typed: string) => {
    setText(typed);
    onDraft(
      typed.trim() === ''
        ? { kind: 'incomplete', missing: 'sentence' }
        : { kind: 'complete', answer: { kind: 'dictation', text: typed } },
    );
  };
  if (hearing.kind === 'none') return <NoVoice reason={hearing.reason} />;
  return (
    <>
      <Around blocks={blocks} passage={question.passage} />
      <div className={styles['buttons']}>
        <Button onClick={() => say(false)} aria-disabled={hearing.kind === 'looking'}>
          <Icon name="listen" size={20} />
          {t('practice.dictation.listen')}
        </Button>
        <Button onClick={() => say(true)} aria-disabled={hearing.kind === 'looking'}>
          <Icon name="listen" size={20} />
          {t('practice.dictation.slowly')}
        </Button>
      </div>
      <p role="status" className={styles['status']}>
        {hearing.kind === 'failed' && t('aloud.failed')}
        {hearing.kind === 'looking' && t('practice.dictation.looking')}
      </p>
      <SentenceField
        label={t('practice.dictation.write')}
        hint={t('practice.sentence.hint')}
        text={text}
        onType={onType}
        complaintId={complaintId}
      />
    </>
  );
}

/** The rest of the sentence, where only a part of it is said. */
function Around({ blocks, passage }: { blocks: readonly PassageBlock[]; passage: Place }) {
  const block = blocks.find(({ id }) => id === passage.block);
  const span = passage.spans[0];
  if (!block || !span) return null;
  const [start, end] = sentencesAround(block, passage);
  const rest = block.text.slice(start, span[0]) + block.text.slice(span[1], end);
  return /\p{L}/u.test(rest) ? <GapSentence block={block} place={passage} gap={<Blank />} /> : null;
}

function NoVoice({ reason }: { reason: Extract<Hearing, { readonly kind: 'none' }>['reason'] }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={styles['none']}>
      <p>
        {t(reason === 'no-speech-code' ? 'practice.dictation.notLoaded' : `aloud.${reason}`)}{' '}
        {t('practice.dictation.passOver')}
      </p>
      {reason === 'no-indonesian-voice' && <Link to="/about#voices">{t('aloud.how')}</Link>}
    </div>
  );
}

/** The same, once answered. */
export function DictationTold({ question, answer, mark, revealed }: ToldProps<'dictation'>) {
  const { t } = useTranslation();
  if ('skipped' in answer) return <p>{t('practice.dictation.passedOver')}</p>;
  const { pairs } = markWords(question.text, answer.text);
  return <WordsTold pairs={pairs} right={question.text} mark={mark} revealed={revealed} />;
}
