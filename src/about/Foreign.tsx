/** A text of the interface in which `*…*` encloses Indonesian: each such run says so, for the screen reader's voice. */
export function Foreign({ text }: { text: string }) {
  return text.split('*').map((part, index) =>
    index % 2 === 1 ? (
      <i key={index} lang="id">
        {part}
      </i>
    ) : (
      part
    ),
  );
}
