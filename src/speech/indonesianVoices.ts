/**
 * Language codes under which platforms list Indonesian: ISO 639-1; `in`, its code until 1989, which Java and so
 * Android kept; ISO 639-3. Not `ms`, `jv` or `su`: Malay, Javanese and Sundanese voices read Indonesian wrongly.
 */
const CODES: readonly string[] = ['id', 'in', 'ind'];

/**
 * The Indonesian voices among these, the best first: the remembered one, then those that need no network (the app
 * works offline), then the platform's default, otherwise in the platform's order.
 *
 * @param remembered `voiceURI` of the voice that the reader chose earlier; null or unknown: no preference
 */
export function indonesianVoices(
  voices: readonly SpeechSynthesisVoice[],
  remembered: string | null,
): readonly SpeechSynthesisVoice[] {
  const rank = (voice: SpeechSynthesisVoice) =>
    (voice.voiceURI === remembered ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.filter(isIndonesian).sort((one, other) => rank(other) - rank(one));
}

/** Browsers write `id-ID`, Android also `id_ID` and `in_ID`. */
function isIndonesian(voice: SpeechSynthesisVoice): boolean {
  const [language = ''] = voice.lang.toLowerCase().split(/[-_]/);
  return CODES.includes(language);
}
