import { BACKUP_SETTINGS } from '../../exchange/backup/backupStores';
import type { Database } from '../database';
import type { Counts } from './Backups';

/** How many things of each kind are here. */
export async function countThings(database: Database): Promise<Counts> {
  const { store } = database.transaction('settings');
  const settings = await Promise.all(BACKUP_SETTINGS.map((key) => store.count(key as 'settings' | 'history')));
  const [quiz, knowledge, texts, positions, aside] = await Promise.all(
    (['quiz-events', 'knowledge-events', 'texts', 'positions', 'set-aside'] as const).map((name) =>
      database.count(name),
    ),
  );
  return {
    quiz: quiz!,
    knowledge: knowledge!,
    texts: texts!,
    positions: positions!,
    settings: settings.reduce((sum, count) => sum + count, 0),
    'set-aside': aside!,
  };
}
