import type { AuthoredFile } from './AuthoredFile.ts';

/** Where in an authored file, as `yaml` sees it: keys of maps and indexes of lists from the top. */
export type AuthoredPath = readonly (string | number)[];

/** Something that an author must mend. */
export interface Complaint {
  readonly file: AuthoredFile;
  readonly path: AuthoredPath;
  readonly message: string;
}

/** Records a complaint about a place below the one that this `Say` stands for. */
export type Say = (message: string, ...path: AuthoredPath) => void;

/** A recorder for each file. */
export type SayIn = (file: AuthoredFile) => Say;

/** The same recorder, standing for a place further down. */
export function under(say: Say, ...prefix: AuthoredPath): Say {
  return (message, ...path) => say(message, ...prefix, ...path);
}
