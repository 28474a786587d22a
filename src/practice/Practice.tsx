/** Placeholder while the quiz screen is being written. */
export default function Practice() {
  return <h1>…</h1>;
}
