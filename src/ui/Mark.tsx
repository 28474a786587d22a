/**
 * The mark: an S that is a river, thin at its source and broad at its mouth (*dari hulu sampai hilir*). One colour, that
 * of the text around it. The icons are made of the same line: scripts/icons.mjs reads it here.
 */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M26.97 5.69C25.61 3.36 22.96 2.13 20.45 1.79C17.93 1.45 15.33 1.79 12.94 2.98C10.54 4.18 7.82 7.06 8.68 10.47C9.54 13.88 12.8 15.38 15.49 15.93C18.19 16.49 19.9 16.43 21.05 17.26C22.2 18.1 22.53 19.15 22.2 20.19C21.86 21.24 20.73 22.36 19.29 22.98C17.86 23.59 16.13 23.73 14.76 23.38C13.38 23.02 10.95 21.96 8.84 21.16A3.73 3.73 0 0 0 6.47 28.23C8.64 28.86 10.4 29.68 13.47 30.17C16.53 30.66 19.53 30.07 22.14 28.66C24.75 27.24 27.17 24.85 27.84 21.49C28.51 18.13 26.5 14.41 23.82 12.84C21.14 11.27 18.03 11.56 16.27 11.37C14.5 11.17 12.93 10.29 12.56 9.37C12.19 8.44 13.01 6.96 14.58 5.97C16.15 4.99 18.21 4.48 20.2 4.54C22.19 4.6 24.12 5.28 25.25 6.72A1 1 0 0 0 26.97 5.69Z"
      />
    </svg>
  );
}
