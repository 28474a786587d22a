import enFirst from '../../src/locales/en.json';
import enRest from '../../src/locales/en.rest.json';
import idFirst from '../../src/locales/id.json';
import idRest from '../../src/locales/id.rest.json';

/** All texts of the interface, as tests look for them. */
export const en = { ...enFirst, ...enRest };
export const id = { ...idFirst, ...idRest };

export const TEXTS = { en, id };
export type Texts = (typeof TEXTS)[keyof typeof TEXTS];
