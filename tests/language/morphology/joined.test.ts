import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined } from '../../../src/language/morphology/joined';

test('lists are joined in their order, and stay as they were', () => {
  const list = fc.array(fc.string(), { maxLength: 4 });
  fc.assert(
    fc.property(list, list, list, (first, second, third) => {
      const before = [[...first], [...second], [...third]];
      expect(joined(first, second, third)).toEqual([...first, ...second, ...third]);
      joined(third, second, first);
      expect([first, second, third]).toEqual(before);
    }),
  );
});
