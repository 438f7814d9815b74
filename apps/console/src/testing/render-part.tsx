import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createClient } from '../app/client';
import { Providers } from '../app/providers';
import { createI18n } from '../lib/i18n/i18n';
import { platformUrl } from './platform';

/** Renders a part of the console by itself, with the real gateway; tests click and type through `user`. */
export function renderPart(part: ReactNode) {
  const texts = createI18n();
  const client = createClient(
    () => `${platformUrl()}/graphql`,
    () => texts.language,
  );
  render(
    <Providers client={client} texts={texts}>
      {part}
    </Providers>,
  );
  return userEvent.setup();
}
