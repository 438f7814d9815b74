import { InvalidInput, type Text } from '@bien-cuong/domain';

import { line } from './field-kinds';
import type { KeptField } from './kept-field';

const BAD_CODE: Text = {
  vi: 'Mã gồm chữ hoa không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ: PARTY_CELLS_FOUNDED.',
  en: 'A code has capital letters, digits and underscores, and begins with a letter: PARTY_CELLS_FOUNDED.',
};

/** A short name for programs. */
export function code(words: Text): KeptField<string> {
  const field = line(words, { longest: 60 });
  return {
    ...field,
    read: (given, argument) => {
      const value = field.read(given, argument);
      if (value !== null && !/^[A-Z][A-Z0-9_]*$/.test(value)) throw new InvalidInput(BAD_CODE, argument);
      return value;
    },
  };
}
