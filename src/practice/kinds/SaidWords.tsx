import { Fragment } from 'react';

const QUOTED = /(“[^”]*”|‘[^’]*’)/u;

/** A sentence of the interface about a word: what it quotes with “ ” is Indonesian, with ‘ ’ English. */
export function SaidWords({ text }: { text: string }) {
  return text.split(QUOTED).map((part, index) => {
    const lang = QUOTED.test(part) ? (part.startsWith('“') ? 'id' : 'en') : undefined;
    return lang ? (
      <span key={index} lang={lang}>
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    );
  });
}
