/** A word with the preposition that belongs to it. */
interface Collocation {
  /** The prepositions that may follow. */
  readonly takes: readonly string[];
  /** Some that surely may not. */
  readonly never: readonly string[];
}

const WITH: Collocation = { takes: ['dengan'], never: ['oleh', 'terhadap', 'atas'] };
const FROM: Collocation = { takes: ['dari'], never: ['oleh', 'terhadap', 'kepada'] };
const ON: Collocation = { takes: ['pada'], never: ['oleh', 'terhadap', 'sebagai'] };

/** Of `never` none that is heard, even if grammars frown upon it (`tergantung dari`, `berkoordinasi kepada`). To be extended freely. */
export const COLLOCATIONS: Readonly<Record<string, Collocation>> = {
  sesuai: WITH,
  sejalan: WITH,
  selaras: WITH,
  seiring: WITH,
  bersamaan: WITH,
  sehubungan: WITH,
  berkaitan: WITH,
  berkenaan: WITH,
  bertemu: WITH,
  bergabung: WITH,
  'bekerja sama': WITH,
  'bekerja bersama': WITH,
  bekerjasama: WITH,
  berkoordinasi: WITH,
  berkomunikasi: WITH,
  berdiskusi: WITH,
  berdialog: WITH,
  bersaing: WITH,
  berhadapan: WITH,
  berhubungan: WITH,
  bertentangan: WITH,
  dibandingkan: { takes: ['dengan'], never: ['oleh', 'kepada', 'sebagai'] },
  berbeda: { takes: ['dengan', 'dari'], never: ['oleh', 'terhadap', 'kepada'] },
  berasal: FROM,
  bersumber: FROM,
  terdiri: { takes: ['dari', 'atas'], never: ['oleh', 'terhadap', 'kepada'] },
  terbuat: { takes: ['dari'], never: ['kepada', 'terhadap', 'sebagai'] },
  terbebas: FROM,
  terlepas: FROM,
  bergantung: ON,
  tergantung: ON,
  berdampak: { takes: ['pada', 'terhadap'], never: ['oleh', 'sebagai', 'atas'] },
  terlibat: { takes: ['dalam'], never: ['oleh', 'terhadap', 'kepada'] },
};
