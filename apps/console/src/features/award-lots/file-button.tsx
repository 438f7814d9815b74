import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Reads a file that the user chooses; the browser's own control has no words of ours. */
export function FileButton({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{t('naming.file')}</Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.tsv,.txt"
        aria-label={t('naming.file')}
        onChange={({ target }) => void target.files?.[0]?.text().then(onRead)}
      />
    </>
  );
}
