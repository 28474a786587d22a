import { standardPrefix } from './prefixShapes';

/** How a form may be written with meN-: as the rules have it, and with its first sound kept (mempunyai, memperbesar). */
export function activeForms(form: string): readonly string[] {
  const standard = standardPrefix('meN-', form);
  const kept = KEEPING[form.charAt(0)];
  return [
    ...(standard ? [standard.written + form.slice(standard.dropped.length)] : []),
    ...(kept === undefined ? [] : [kept + form]),
  ];
}
const KEEPING: Readonly<Record<string, string>> = { p: 'mem', t: 'men', s: 'men', k: 'meng' };
