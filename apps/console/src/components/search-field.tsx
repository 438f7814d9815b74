import { Input } from 'antd';
import { useTextInAddress } from '../lib/use-text-in-address';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** The text in the address. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A search field for a list; it always shows the text that the list was searched for. */
export function SearchField({ label, className, value, onChange }: Props) {
  const [text, setText] = useTextInAddress(value, onChange);
  return (
    <Input
      allowClear
      className={className}
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={label}
      aria-label={label}
    />
  );
}
