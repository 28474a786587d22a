import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface Props {
  onListen: () => void;
  onListenSentence: () => void;
  /** Whether the English of the sentence is shown. */
  english: boolean;
  onEnglish: () => void;
  /** The sentence word by word, in the article. */
  onWordLine: () => void;
}

/** What can be done with any word: hear it or its sentence, see the sentence in English, whole or word by word. */
export function CardActions({ onListen, onListenSentence, english, onEnglish, onWordLine }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Button look="quiet" onClick={onListen}>
        <Icon name="listen" size={20} />
        {t('card.listen')}
      </Button>
      <Button look="quiet" onClick={onListenSentence}>
        <Icon name="play" size={20} />
        {t('card.listenSentence')}
      </Button>
      <Button look="quiet" aria-expanded={english} onClick={onEnglish}>
        <Icon name="translate" size={20} />
        {t('card.showSentence')}
      </Button>
      <Button look="quiet" onClick={onWordLine}>
        <Icon name="line" size={20} />
        {t('card.wordLine')}
      </Button>
    </>
  );
}
