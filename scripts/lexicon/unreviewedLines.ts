import { createHash } from 'node:crypto';
import type { WordFile } from './checkEntries.ts';

/** Of a fingerprint, which tells whether a line is still the one that somebody read: two of 30,000 are hardly ever alike. */
const LENGTH = 7; // characters of base64

/** A line of a word file that nobody but its author has read as it stands now. */
export interface UnreviewedLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * @param reviewed fingerprints of the lines that a second reader has read
 */
export const unreviewedLines = (files: readonly WordFile[], reviewed: ReadonlySet<string>): UnreviewedLine[] =>
  files.flatMap(({ name, text }) =>
    text
      .split('\n')
      .map((line, index) => ({ file: name, line: index + 1, text: line.trim() }))
      .filter(({ text: line }) => line !== '' && !line.startsWith('#') && !reviewed.has(fingerprintOf(line))),
  );

/** What changes when anything but white space around a line does. */
export const fingerprintOf = (line: string): string =>
  createHash('sha256').update(line.trim()).digest('base64url').slice(0, LENGTH);
