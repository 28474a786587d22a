import styles from './FileButton.module.css';

interface Props {
  label: string;
  /** As the attribute of that name: endings and types of files. */
  accept: string;
  disabled: boolean;
  onFile: (file: File) => void;
}

/** Asks for a file: the browser's own field, which looks like a button. */
export function FileButton({ label, accept, disabled, onFile }: Props) {
  return (
    <label className={styles['file']}>
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = ''; // so that the same file can be chosen again
        }}
      />
      <span>{label}</span>
    </label>
  );
}
