/** A river from its source to its mouth, drawn as an S. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d="M22.5 4.5c-7 .4-13 2-13 6.3 0 5.6 14 4.4 14 11.2 0 4-5.6 6.3-15 6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.2"
        strokeLinecap="round"
      />
      <circle cx="26.2" cy="4.6" r="2.2" fill="currentColor" />
    </svg>
  );
}
