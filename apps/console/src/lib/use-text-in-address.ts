import { useEffect, useState } from 'react';

const REST = 150;

/**
 * A typed text that is put into the address once typing has paused. The address has precedence: a change by a
 * link or the back button is shown in the field, too, while an address that only lags behind the typing never
 * removes letters.
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
    const { pathname } = window.location;
    const timer = setTimeout(() => {
      // A page that was left stays until the next one is loaded, whose address this text is not for.
      if (window.location.pathname !== pathname) return;
      setSent(text);
      toAddress(text);
    }, REST);
    return () => clearTimeout(timer);
  }, [text, sent, toAddress]);
  return [text, setText] as const;
}
