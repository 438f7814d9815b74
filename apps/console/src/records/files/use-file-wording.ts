import { useTranslation } from 'react-i18next';
import { formatSize } from '../../lib/files/format-size';
import { useLanguage } from '../../lib/use-language';

interface Described {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

const office = 'application/vnd.openxmlformats-officedocument';

/** The media types that have a word; any other goes by the ending of its name. */
const kinds: Readonly<Record<string, 'word' | 'excel' | 'powerpoint' | 'text'>> = {
  [`${office}.wordprocessingml.document`]: 'word',
  [`${office}.spreadsheetml.sheet`]: 'excel',
  [`${office}.presentationml.presentation`]: 'powerpoint',
  'text/plain': 'text',
};

/** What a file is, in words: "PDF, 1,2 MB". */
export function useFileWording() {
  const { t } = useTranslation();
  const language = useLanguage();
  const size = (bytes: number) => formatSize(bytes, language);
  const kind = ({ name, mediaType }: Described): string => {
    const type = mediaType.replace(/;.*/, '');
    const known = kinds[type];
    if (known) return t(`files.kinds.${known}`);
    const format = /\.(\w{1,8})$/.exec(name)?.[1]?.toUpperCase() ?? type;
    return type.startsWith('image/') ? t('files.kinds.picture', { format }) : format;
  };
  return { size, what: (file: Described) => `${kind(file)}, ${size(file.size)}` };
}
