import { useState } from 'react';
import type { How } from '../exchange/backup/mergeRow';
import {
  backups,
  type BackupPreview,
  type ChosenFile,
  type FailedWithFile,
  type FailedWithStorage,
  type OpenBackup,
  type Tally,
} from '../state/backup';

/** From a file that is chosen to what has come of it. */
export type RestoreStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'locked'; readonly chosen: ChosenFile; readonly name: string; readonly wrong: boolean }
  | { readonly kind: 'checking'; readonly done: number }
  | { readonly kind: 'previewed'; readonly file: OpenBackup; readonly preview: BackupPreview }
  | { readonly kind: 'restoring'; readonly how: How; readonly done: number }
  | { readonly kind: 'restored'; readonly tally: Tally }
  /** `midway`: it could be read when it was looked at. */
  | { readonly kind: 'failed'; readonly why: FailedWithFile | FailedWithStorage; readonly midway: boolean };

/** Brings in a backup, step by step. */
export function useRestore(onChange: () => void) {
  const [stage, setStage] = useState<RestoreStage>({ kind: 'idle' });

  async function look(chosen: ChosenFile, name: string, passphrase: string): Promise<void> {
    setStage({ kind: 'checking', done: 0 });
    const outcome = await backups.previewFile(chosen, passphrase, (done) => setStage({ kind: 'checking', done }));
    if (outcome.kind === 'preview') setStage({ kind: 'previewed', file: outcome.file, preview: outcome.preview });
    else if (outcome.kind === 'file-failed' && outcome.failure.kind === 'wrong-passphrase')
      setStage({ kind: 'locked', chosen, name, wrong: true });
    else setStage({ kind: 'failed', why: outcome, midway: false });
  }

  return {
    stage,
    choose: async (file: File) => {
      const outcome = await backups.chooseFile(file);
      if (outcome.kind === 'file-failed') setStage({ kind: 'failed', why: outcome, midway: false });
      else if (outcome.chosen.header.encryption)
        setStage({ kind: 'locked', chosen: outcome.chosen, name: file.name, wrong: false });
      else await look(outcome.chosen, file.name, '');
    },
    look,
    restore: async (file: OpenBackup, how: How) => {
      setStage({ kind: 'restoring', how, done: 0 });
      const outcome = await backups.restoreFile(file, how, (done) => setStage({ kind: 'restoring', how, done }));
      if (outcome.kind === 'restored') setStage(outcome);
      else setStage({ kind: 'failed', why: outcome, midway: true });
      onChange();
    },
    cancel: () => setStage({ kind: 'idle' }),
  };
}
