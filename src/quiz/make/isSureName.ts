import type { QuizSource } from './QuizSource';

/** A degree, an office, or the beginning of a sentence taken for a name. */
const NO_NAME =
  /\p{L}\.\p{L}|^[IVX]+\s|^(?:Adapun|Sementara|Namun|Sebelumnya|Kemudian|Sedangkan|Menurut|Selain|Terpisah|Sebagai)\b|^(?:Dan|Ka|Waka|Kas|Wadan|Pus)(?:satgas|pen|dam|rem|dim|polda|polres|polsek|bag|bid|nit)\p{Ll}*$/u;
/** What a firm, a place or a body is called beside its name. */
const OF_A_BODY =
  /^(?:perusahaan|rintisan|startup|bank|klub|partai|organisasi|lembaga|koperasi|yayasan|sekolah|universitas|distrik|kota|desa|kabupaten|aplikasi|platform)\b|\b(?:kepolisian|polisi) (?:distrik|kota|desa)$/iu;
/** The same right before its name, with one word between at most: `perusahaan rintisan Sinar`. */
const BODY_BEFORE = /\b(?:perusahaan|startup|bank|klub|koperasi|yayasan|aplikasi|platform|toko)\s(?:\p{Ll}+\s)?$/iu;
/** What the name of a body or a place ends its role with, before the name itself: `Ketua Koperasi Sinar Tani, Budi Hartono`. */
const NAME_BEHIND = /^,\s?(?:\p{Lu}\p{Ll}+\.?\s){1,4}\p{Lu}\p{L}+(?:,|\s\(|\s\p{Ll})/u;

/**
 * Whether a person of the text surely is one, under that name. The engine reads names as they come in the press; here one that may be
 * something else is left alone.
 *
 * @param person place among the people of the text
 */
export function isSureName({ text, discourse: { people } }: QuizSource, person: number): boolean {
  const one = people[person];
  if (!one || NO_NAME.test(one.name) || OF_A_BODY.test(one.role ?? '')) return false;
  if (one.spans.some(([from]) => BODY_BEFORE.test(text.slice(Math.max(0, from - 40), from)))) return false;
  const [first] = one.spans;
  return !(
    first &&
    one.role !== null &&
    one.spans.length === 1 &&
    NAME_BEHIND.test(text.slice(first[1], first[1] + 80)) &&
    text.slice(Math.max(0, first[0] - 60), first[0]).includes(one.role.split(' ').at(-1) ?? ' ')
  );
}
