import type { ReadDocument } from '../ReadDocument';
import type { NumberOrDate } from './NumberOrDate';

export function numbersAndDates(text: string, document: ReadDocument): readonly NumberOrDate[] {
  return text === '' || document.paragraphs.length === 0 ? [] : [];
}
