import { expect, test } from 'vitest';
import { indonesianVoices } from '../../src/speech/indonesianVoices';
import { aVoice } from './FakeSpeech';

test.each([
  ['id-ID', 'everywhere'],
  ['id_ID', 'Android'],
  ['in-ID', 'the code of before 1989'],
  ['in_ID', 'the same on Android'],
  ['ind_IDN', 'three letters'],
  ['id', 'no country'],
  ['ID-id', 'careless case'],
])('%s is Indonesian (%s)', (lang) => {
  expect(indonesianVoices([aVoice({ lang })], null)).toHaveLength(1);
});

test.each([
  ['ms-MY', 'Malay'],
  ['jv-ID', 'Javanese, of Indonesia'],
  ['su-ID', 'Sundanese, of Indonesia'],
  ['en-ID', 'English, of Indonesia'],
  ['en-IN', 'English, of India'],
  ['inh-RU', 'Ingush, which begins with in'],
  ['', 'unknown'],
])('%s is not (%s)', (lang) => {
  expect(indonesianVoices([aVoice({ lang })], null)).toEqual([]);
});

const network = aVoice({ name: 'Google Bahasa Indonesia', localService: false });
const networkDefault = aVoice({ name: 'Gadis Online', localService: false, default: true });
const local = aVoice({ name: 'Andika' });
const localDefault = aVoice({ name: 'Damayanti', default: true });
const english = aVoice({ name: 'Alex', lang: 'en-US', default: true });

test.each([
  ['local before network', [network, local], null, [local, network]],
  ['local before a network default', [networkDefault, local], null, [local, networkDefault]],
  ['default among equals', [local, localDefault], null, [localDefault, local]],
  ['the remembered one before all', [localDefault, network, local], network.voiceURI, [network, localDefault, local]],
  ['a remembered one that is gone', [network, local], 'Gone', [local, network]],
  ['a remembered one that is not Indonesian', [english, local], english.voiceURI, [local]],
  [
    'equals as the platform lists them',
    [aVoice({ name: 'B' }), aVoice({ name: 'A' })],
    null,
    [{ name: 'B' }, { name: 'A' }],
  ],
])('%s', (_, voices, remembered, expected) => {
  expect(indonesianVoices(voices, remembered)).toMatchObject(expected);
});
