const LONGEST = 60; // UTF-16 units
const MARKS = /\p{M}/gu;

/** A title as a lesson's id: small letters without marks, digits, hyphens; empty where it has neither. Cut after a word. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, LONGEST);
}
