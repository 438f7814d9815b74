import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import viVN from 'antd/locale/vi_VN';
import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { palettes } from '../lib/palette';
import { openSession, type Session } from '../lib/session/session';
import { SessionContext } from '../lib/session/use-session';
import { PaletteContext } from '../lib/use-palette';
import { themeOf } from './theme';
import { ThemeContext } from './theme-context';
import { useTheme } from './use-theme';

interface Props {
  readonly client: ApolloClient;
  readonly texts: i18n;
  readonly session?: Session;
  readonly children: ReactNode;
}

export function Providers({ client, texts, session = openSession, children }: Props) {
  return (
    <I18nextProvider i18n={texts}>
      <SessionContext value={session}>
        <ApolloProvider client={client}>
          <Appearance>{children}</Appearance>
        </ApolloProvider>
      </SessionContext>
    </I18nextProvider>
  );
}

function Appearance({ children }: { readonly children: ReactNode }) {
  const theme = useTheme();
  const { i18n } = useTranslation();
  return (
    <ConfigProvider theme={themeOf(theme.shown, theme.motion)} locale={i18n.language === 'en' ? enGB : viVN}>
      <PaletteContext value={palettes[theme.shown]}>
        <ThemeContext value={theme}>{children}</ThemeContext>
      </PaletteContext>
    </ConfigProvider>
  );
}
