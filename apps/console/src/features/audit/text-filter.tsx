import { Input } from 'antd';
import { useState } from 'react';
import styles from './audit.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string | null) => void;
}

/** A field for an id, typed or pasted; it takes effect on Enter. */
export function TextFilter({ label, value, onChange }: Props) {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  // A link on the page has changed the filter.
  if (seen !== value) {
    setSeen(value);
    setText(value);
  }
  return (
    <Input.Search
      allowClear
      className={styles.text}
      value={text}
      maxLength={200}
      onChange={(event) => setText(event.target.value)}
      onSearch={(typed) => onChange(typed.trim())}
      placeholder={label}
      aria-label={label}
    />
  );
}
