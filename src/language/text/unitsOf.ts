const ROOM = 0x10000; // units, at first
/** Longer texts get an array of their own, that goes with them. */
const MOST_KEPT = 0x100000;
/** Zeros behind the text: a control character joins nothing, so that whoever looks ahead need not ask for the end. */
const BEHIND = 2;

/** Of the text that is being read: it is written over with the next one. */
let units = new Uint16Array(ROOM);

/**
 * The UTF-16 units of a text, and two zeros behind them; good until the units of another text are asked for. A text is gone over
 * several times when it is read, and an array gives a unit much sooner than a string does.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const into = roomFor(length + BEHIND);
  for (let at = 0; at < length; at++) into[at] = text.charCodeAt(at);
  into.fill(0, length, length + BEHIND);
  return into;
}

function roomFor(room: number): Uint16Array {
  if (room <= units.length) return units;
  if (room > MOST_KEPT) return new Uint16Array(room);
  units = new Uint16Array(Math.min(2 * room, MOST_KEPT));
  return units;
}
