import { useTranslation } from 'react-i18next';

/** An affix by its name, which is Indonesian; reduplication by a word of the interface. */
export function AffixName({ affix }: { affix: string }) {
  const { t } = useTranslation();
  return affix === 'R' ? <span>{t('trace.twice')}</span> : <span lang="id">{affix}</span>;
}
