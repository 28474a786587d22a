const LONGEST_SUBHEAD = 70; // UTF-16 units

/** A short line that is no sentence, no item of a list, no label and no date, before a longer one that is a sentence. */
export const isSubhead = (line: string, next: string): boolean =>
  line.length <= LONGEST_SUBHEAD &&
  next.length > line.length &&
  /[.!?…]["”’)\]]*$/.test(next) &&
  /^["“‘']?\p{Lu}[^:\d]*$/u.test(line) &&
  !/[.,;…]["”’)\]]*$/.test(line) &&
  !/^baca\b/i.test(line);
