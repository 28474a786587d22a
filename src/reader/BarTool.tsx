import { Icon, type IconName } from '../ui/Icon';
import styles from './ReaderBar.module.css';

/** A control at the reader's edge: a picture and its name. */
export function BarTool({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" className={styles['tool']} onClick={onClick}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
