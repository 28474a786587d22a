import type { Entry } from '../lexicon/Entry';

/** The headword that a variant stands for, without the number of its homonym. */
export const standardOf = ({ of }: NonNullable<Entry['variant']>): string => of.replace(/#\d$/, '');
