import { Qualifier } from '@bien-cuong/domain';

import { choice } from './field-kinds';
import { label } from './kept-field';

/** How a source qualified a number; exactly, unless something else is said. */
export const qualifier = () =>
  choice(Qualifier, label('Mức chính xác', 'Qualifier'), {
    choices: {
      EXACTLY: label('Đúng', 'Exactly'),
      MORE_THAN: label('Hơn', 'More than'),
      ABOUT: label('Khoảng', 'About'),
      AT_LEAST: label('Ít nhất', 'At least'),
      NEARLY: label('Gần', 'Nearly'),
    },
    otherwise: Qualifier.EXACTLY,
  });
