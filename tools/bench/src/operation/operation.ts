import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The acceptance query, with its arguments as variables. */
export const operation = readFileSync(join(__dirname, 'review.graphql'), 'utf8');

export interface Variables {
  code: string;
  on: string;
  period: string;
  pilots: string;
  map: string;
}

export type Size = 'small' | 'large';

export const sizes: readonly Size[] = ['small', 'large'];

/** One HTTP request: its variables, and the text that every side gets. */
export interface Question {
  variables: Variables;
  body: string;
}

export const question = (variables: Variables): Question => ({
  variables,
  body: JSON.stringify({ query: operation, variables }),
});
