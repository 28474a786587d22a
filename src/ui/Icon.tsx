/** One thin set, drawn on a 24 px grid with a line of 1.5. Always beside a label or inside a named control. */
const paths = {
  translate: 'M4 6h16M4 10.5h16M4 15h9M4 19.5h6M15 19.5l3-7.5 3 7.5M16 17.5h4',
  words: 'M5 4.5h9.5a3 3 0 0 1 3 3V20H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h9.5M8.5 8h5.5',
  listen: 'M5 9.5v5h3.5L13 18.5v-13L8.5 9.5zM16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  text: 'M3.5 18.5L8.5 6l5 12.5M5.2 14.5h6.6M15 18.5l3-7.5 3 7.5M16 16h4',
  quiz: 'M5 5.5h14v13H5zM8 10l1.5 1.5L12 9M14 10.5h2.5M8 14.5l1.5 1.5 2.5-2.5M14 15h2.5',
  close: 'M6 6l12 12M18 6L6 18',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  stop: 'M6.5 6.5h11v11h-11z',
  back: 'M15 6l-6 6 6 6',
  forward: 'M9 6l6 6-6 6',
  right: 'M5 12.5l4.5 4.5L19 7.5',
  wrong: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  partly: 'M5 12.5h14',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l4.5 4.5',
  place: 'M12 4v13M6.5 11.5L12 17l5.5-5.5M6 20.5h12',
  keyboard: 'M3.5 7h17v10.5h-17zM7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17.5 10.5h.01M8 14h8',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: the name is the control's. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
