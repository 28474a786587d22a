import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { normaliseTitle } from '../ownText/normaliseText';
import { textDraft } from '../state/textDraft';
import { useWillBeKept } from '../state/useWillBeKept';
import { usePageTitle } from '../ui/usePageTitle';
import styles from './NewText.module.css';
import { SaveText } from './SaveText';
import { TextField } from './TextField';
import { useNewText } from './useNewText';

const PROPOSED = 80; // UTF-16 units

/** `/library/new`: where any Indonesian text is pasted, typed or opened, and becomes one that can be read word by word. */
export default function NewText() {
  const { t } = useTranslation();
  usePageTitle(t('newText.title'));
  const [draft, setDraft] = useState(textDraft.read);
  const { stage, save, cancel, change } = useNewText();
  const kept = useWillBeKept();
  useEffect(() => {
    addEventListener('pagehide', textDraft.keep);
    return () => {
      removeEventListener('pagehide', textDraft.keep);
      textDraft.keep();
    };
  }, []);
  const edit = (next: Partial<typeof draft>) => {
    const changed = { ...draft, ...next };
    textDraft.change(changed);
    setDraft(changed);
    change();
  };
  const busy = stage.kind === 'preparing' || stage.kind === 'saving';
  return (
    <form
      className={`chrome ${styles['page']}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save(draft.title, draft.text);
      }}
    >
      <h1>{t('newText.title')}</h1>
      <p className={styles['intro']}>{t('newText.intro')}</p>
      {!kept && <p className={styles['warning']}>{t('newText.notKept')}</p>}
      <TextField text={draft.text} disabled={busy} stage={stage} onText={(text) => edit({ text })} />
      <label className={styles['title']}>
        <span>{t('newText.name')}</span>
        <input
          lang="id"
          value={draft.title}
          placeholder={proposalFor(draft.text)}
          autoComplete="off"
          disabled={busy}
          aria-describedby="new-text-title-hint"
          onChange={({ target }) => edit({ title: target.value })}
        />
      </label>
      <p id="new-text-title-hint" className={styles['hint']}>
        {t('newText.nameHint')}
      </p>
      <SaveText stage={stage} onCancel={cancel} />
    </form>
  );
}

/** The first line, as it will be the title if none is typed. */
function proposalFor(text: string): string {
  const [line = ''] = text.slice(0, 1000).trimStart().split('\n');
  return normaliseTitle(line, PROPOSED);
}
