import { Qualifier } from '@bien-cuong/domain';
import { registerEnumType } from 'type-graphql';

/** Puts the enum Qualifier into the schema of a subgraph that publishes claims. */
export function registerQualifier(): void {
  registerEnumType(Qualifier, {
    name: 'Qualifier',
    description: 'How a source qualified a number; it belongs to the number and is always shown with it.',
    valuesConfig: {
      EXACTLY: { description: 'The number itself.' },
      MORE_THAN: { description: 'Hơn, trên: more than the number.' },
      ABOUT: { description: 'Khoảng: about the number.' },
      AT_LEAST: { description: 'Ít nhất: at least the number.' },
      NEARLY: { description: 'Gần: nearly the number.' },
    },
  });
}
