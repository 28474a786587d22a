import { useTranslation } from 'react-i18next';
import type { Passage } from '../lesson/Passage';
import { sentenceAt } from '../lesson/sentences';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { WordPlace } from './selection';
import type { useEnglish } from './useEnglish';
import type { ReadAloud } from './useReadAloud';

interface Props {
  passage: Passage;
  at: WordPlace;
  english: ReturnType<typeof useEnglish>;
  aloud: ReadAloud;
}

/** What can be done with any word: hear it or its sentence, see the sentence in English. */
export function CardActions({ passage, at, english, aloud }: Props) {
  const { t } = useTranslation();
  const block = passage.blocks.find(({ id }) => id === at.block);
  if (!block) return null;
  const sentence = sentenceAt(block, at.offset);
  const open = english.shown.open?.block === block.id && english.shown.open.sentence === sentence;
  return (
    <>
      <Button look="quiet" onClick={() => aloud.say(at.element?.textContent ?? '')}>
        <Icon name="listen" size={20} />
        {t('card.listen')}
      </Button>
      <Button look="quiet" onClick={() => aloud.readSentence(block.id, sentence)}>
        <Icon name="play" size={20} />
        {t('card.listenSentence')}
      </Button>
      <Button look="quiet" aria-pressed={open} onClick={() => english.toggleSentence(block.id, sentence)}>
        <Icon name="translate" size={20} />
        {t(open ? 'card.hideSentence' : 'card.showSentence')}
      </Button>
    </>
  );
}
