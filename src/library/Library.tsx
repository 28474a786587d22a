import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BackupReminder } from './BackupReminder';
import { catalogue } from '../lesson/catalogue';
import { useSettings } from '../state/settings';
import { usePageTitle } from '../ui/usePageTitle';
import { FoundTexts } from './FoundTexts';
import styles from './Library.module.css';
import { MoreItems } from './MoreItems';
import { RemovedText } from './RemovedText';
import { ShelfLists } from './ShelfLists';
import { ShelfStatus } from './ShelfStatus';
import { ShelfTools } from './ShelfTools';
import { StorageUsed } from './StorageUsed';
import { useShelf, type Shown } from './useShelf';
import { useShelfView } from './useShelfView';
import { useTextActions } from './useTextActions';

/**
 * The lessons that come with the app and the reader's own texts: how much of each is known, how far one has come, and where
 * something is said.
 */
export default function Library() {
  const { t } = useTranslation();
  usePageTitle(t('library.title'));
  const order = useSettings(({ shelfOrder }) => shelfOrder);
  const { view, look } = useShelfView();
  const shown = useShelf(view, order);
  const actions = useTextActions();
  const items = useRef<HTMLDivElement>(null);
  const itemsNow = useCallback(() => items.current, []);
  const list = shown?.kind === 'list' && shown.list.kind === 'read' ? shown.list : null;
  return (
    <div className={styles['library']}>
      <header className="chrome">
        <h1>{t('library.title')}</h1>
        <p>{catalogue.length > 0 ? t('library.intro') : t('library.empty')}</p>
      </header>
      <ShelfTools view={view} order={order} onLook={look} />
      {shown?.kind !== 'found' && <ShelfStatus knowledge={list?.knowledge ?? 'not-read'} order={order} />}
      <div ref={items}>
        {shown?.kind === 'found' ? (
          <FoundTexts typed={shown.typed} found={shown.found} actions={actions} />
        ) : (
          <ShelfLists list={shown?.list ?? null} kind={view.kind} order={order} actions={actions} />
        )}
      </div>
      <MoreItems {...extentOf(shown)} items={itemsNow} onMore={(most) => look({ most })} />
      <RemovedText {...actions} />
      <StorageUsed texts={list?.texts ?? null} />
      <BackupReminder />
    </div>
  );
}

function extentOf(shown: Shown | null): { readonly shown: number; readonly total: number } {
  if (shown?.kind === 'found') return { shown: shown.found.hits.length, total: shown.found.total };
  if (shown?.list.kind === 'read') return { shown: shown.list.items.length, total: shown.list.total };
  return { shown: 0, total: 0 };
}
