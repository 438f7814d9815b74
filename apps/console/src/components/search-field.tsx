import { Input } from 'antd';
import { useTextInAddress } from '../lib/use-text-in-address';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** What the address says. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A field to search a list by, which always says what the list was searched for. */
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
