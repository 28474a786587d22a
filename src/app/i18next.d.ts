import 'i18next';
import type en from '../locales/en.json';

declare module 'i18next' {
  // Keys are typed from the English texts: a misspelt key does not compile.
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}
