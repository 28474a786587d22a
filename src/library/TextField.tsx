import { useId, useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { shortened } from '../ownText/normaliseText';
import { TEXT_LIMITS } from '../ownText/textLimits';
import { Button } from '../ui/Button';
import { FileButton } from '../ui/FileButton';
import styles from './NewText.module.css';
import { readTextFile } from './readTextFile';
import type { Stage } from './useNewText';
import { useWordCount } from './useWordCount';

interface Props {
  text: string;
  disabled: boolean;
  stage: Stage;
  onText: (text: string) => void;
}

/** What went wrong with a way of bringing in a text. */
type Problem = 'pasteRefused' | 'pasteEmpty' | 'file.too-large' | 'file.not-text' | 'file.unreadable';

/** UTF-16 units that a text field takes without holding up the page at every letter. */
const FIELD_HOLDS = 40_000;

/** Where the text is pasted, typed or opened, with the count of its words. A long one is held beside the field. */
export function TextField({ text, disabled, stage, onText }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = (next: string) => {
    setProblem(null);
    onText(next);
  };
  const paste = async () => {
    try {
      const pasted = await navigator.clipboard.readText();
      if (pasted.trim() === '') setProblem('pasteEmpty');
      else take(pasted);
    } catch {
      setProblem('pasteRefused');
    }
  };
  const open = async (file: File) => {
    const outcome = await readTextFile(file);
    if (outcome.ok) take(outcome.text);
    else setProblem(`file.${outcome.code}`);
  };
  const said = problem !== null || stage.kind === 'refused' || stage.kind === 'failed';
  return (
    <>
      <div className={styles['above']}>
        <label htmlFor={id}>{t('newText.text')}</label>
        <Ways disabled={disabled} onPaste={() => void paste()} onFile={(file) => void open(file)} />
      </div>
      {text.length > FIELD_HOLDS ? (
        <Held id={id} text={text} disabled={disabled} onLetGo={() => take('')} />
      ) : (
        <textarea
          id={id}
          lang="id"
          className={styles['field']}
          rows={12}
          value={text}
          readOnly={disabled}
          aria-invalid={stage.kind === 'refused'}
          aria-describedby={`${id}-count ${id}-said`}
          onChange={({ target }) => take(target.value)}
          onPaste={(event) => {
            const whole = withPasted(event);
            if (whole.length <= FIELD_HOLDS) return;
            event.preventDefault();
            take(whole);
          }}
        />
      )}
      <Count id={`${id}-count`} text={text} />
      <div id={`${id}-said`} role="alert" className={styles['said']}>
        {said && <p>{<Said stage={stage} problem={problem} />}</p>}
      </div>
    </>
  );
}

/** What the field would hold after a paste. */
function withPasted({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>): string {
  const { value, selectionStart, selectionEnd } = currentTarget;
  return value.slice(0, selectionStart) + clipboardData.getData('text') + value.slice(selectionEnd);
}

function Said({ stage, problem }: { stage: Stage; problem: Problem | null }) {
  const { t } = useTranslation();
  if (problem) return t(`newText.${problem}`);
  if (stage.kind === 'refused') return t(`newText.refused.${stage.code}`, { count: stage.count });
  if (stage.kind === 'failed') return t(`newText.failed.${stage.why}`);
  return null;
}

interface WaysProps {
  disabled: boolean;
  onPaste: () => void;
  onFile: (file: File) => void;
}

/** The clipboard, where the browser lets a page ask for it, and a file. */
function Ways({ disabled, onPaste, onFile }: WaysProps) {
  const { t } = useTranslation();
  // Not there at all without https; without the function in some browsers.
  const { clipboard } = navigator as { readonly clipboard?: Partial<Clipboard> };
  const canPaste = clipboard?.readText !== undefined;
  return (
    <div className={styles['ways']}>
      {canPaste && (
        <Button disabled={disabled} onClick={onPaste}>
          {t('newText.paste')}
        </Button>
      )}
      <FileButton label={t('newText.open')} accept=".txt,text/plain" disabled={disabled} onFile={onFile} />
    </div>
  );
}

const BEGINNING = 400; // UTF-16 units of a long text that are shown

function Held({ id, text, disabled, onLetGo }: { id: string; text: string; disabled: boolean; onLetGo: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles['held']} id={id}>
      <p>{t('newText.held')}</p>
      <blockquote lang="id">{shortened(text.slice(0, 2 * BEGINNING), BEGINNING)}</blockquote>
      <Button disabled={disabled} onClick={onLetGo}>
        {t('newText.letGo')}
      </Button>
    </div>
  );
}

function Count({ id, text }: { id: string; text: string }) {
  const { t } = useTranslation();
  const words = useWordCount(text);
  const counting = words === null && text !== '' && text.length <= TEXT_LIMITS.units;
  return (
    <p id={id} className={styles['hint']}>
      {counting ? t('newText.counting') : words !== null && t('newText.count', { count: words })}{' '}
      {t('newText.most', { count: TEXT_LIMITS.words })}
    </p>
  );
}
