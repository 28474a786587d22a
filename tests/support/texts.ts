import en from '../../src/locales/en.json';
import enRest from '../../src/locales/en.rest.json';
import id from '../../src/locales/id.json';
import idRest from '../../src/locales/id.rest.json';

/** The interface's texts, by language; journeys that walk in both languages find controls by them. */
export const TEXTS = { en: { ...en, ...enRest }, id: { ...id, ...idRest } };
/** The texts of one language, as far as both have the same keys (plural endings differ). */
export type Texts = (typeof TEXTS)['en' | 'id'];
