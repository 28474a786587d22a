import 'i18next';
import type first from '../locales/en.json';
import type rest from '../locales/en.rest.json';

declare module 'i18next' {
  // Keys are typed from the English texts: a misspelt key does not compile.
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof first & typeof rest };
  }
}
