/** The steps of the setting `textSize`, and what each makes of the text: `--text-scale` in ui/tokens.css, in percent. */
const PERCENT = { '-2': 85, '-1': 92.5, '0': 100, '1': 112.5, '2': 125, '3': 150, '4': 175 } as const;

export const TEXT_SIZES = [-2, -1, 0, 1, 2, 3, 4] as const;
type TextSize = (typeof TEXT_SIZES)[number];

/** Percent of the usual size, rounded: 93 says as much as 92.5. */
export const textPercent = (size: TextSize): number => Math.round(PERCENT[size]);
