import { useEffect, useState } from 'react';

const REST = 150;

/**
 * A text that is typed here and kept in the address once it has rested. The address decides: what a link or the way back
 * makes of it is shown in the field too, while an address that only follows the typing never takes letters away.
 */
export function useTextInAddress(inAddress: string, toAddress: (text: string) => void) {
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  const [sent, setSent] = useState(inAddress);
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (sent !== inAddress) {
      setSent(inAddress);
      setText(inAddress);
    }
  }
  useEffect(() => {
    if (text === sent) return undefined;
    const timer = setTimeout(() => {
      setSent(text);
      toAddress(text);
    }, REST);
    return () => clearTimeout(timer);
  }, [text, sent, toAddress]);
  return [text, setText] as const;
}
