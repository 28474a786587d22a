import { useTranslation } from 'react-i18next';
import type { ExplanationLanguage } from '../../lesson/Lesson';
import type { OrderFault } from '../../quiz/kinds/order';
import { saidIn, type OptionText } from '../../quiz/Option';
import { Icon } from '../../ui/Icon';
import { OptionSaid } from '../OptionSaid';
import type { ToldProps } from './KindView';
import styles from './OrderTold.module.css';

/** The order that was made, where it is not right, and the right one. */
export function OrderTold({ question, lang, answer, mark, revealed }: ToldProps<'order'>) {
  const { t } = useTranslation();
  const { pieces } = question;
  const fault = mark.kind === 'right' ? undefined : mark.faults[0];
  return (
    <>
      {fault && <Fault fault={fault} order={answer.order} pieces={pieces} lang={lang} />}
      <p className={styles['label']}>{t(fault ? 'practice.order.yours' : 'practice.tag.both')}</p>
      <ol role="list" className={styles['order']}>
        {answer.order.map((piece) => {
          const text = pieces[piece];
          const odd = fault?.chosen === piece;
          return (
            text && (
              <li key={piece} data-odd={odd ? '' : undefined}>
                {odd && <Icon name="wrong" size={20} />}
                <span className={styles['line']}>
                  <OptionSaid text={text} lang={lang} />
                  {odd && (
                    <span className={styles['tag']}>
                      {t(fault.code === 'one-piece' ? 'practice.order.outOfPlace' : 'practice.order.fromHere')}
                    </span>
                  )}
                </span>
              </li>
            )
          );
        })}
      </ol>
      {fault && revealed && (
        <>
          <p className={styles['label']} data-right="">
            <Icon name="right" size={20} />
            {t('practice.order.right')}
          </p>
          <ol role="list" className={styles['order']}>
            {pieces.map((text, piece) => (
              <li key={piece}>
                <OptionSaid text={text} lang={lang} />
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

interface FaultProps {
  fault: OrderFault;
  order: readonly number[];
  pieces: readonly OptionText[];
  lang: ExplanationLanguage;
}

/** What is wrong with the order, without telling the right one. */
function Fault({ fault, order, pieces, lang }: FaultProps) {
  const { t } = useTranslation();
  const text = pieces[fault.chosen];
  const number = order.indexOf(fault.chosen);
  if (fault.code === 'one-piece') {
    return <p>{t('practice.order.fault.one-piece', { piece: text ? saidIn(text, lang) : '' })}</p>;
  }
  return <p>{number === 0 ? t('practice.order.fault.start') : t('practice.order.fault.from', { number })}</p>;
}
