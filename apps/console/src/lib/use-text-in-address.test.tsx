import { act, renderHook, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { useTextInAddress } from './use-text-in-address';

const field = (first: string) =>
  renderHook(() => {
    const [address, setAddress] = useState(first);
    const [text, setText] = useTextInAddress(address, setAddress);
    return { address, setAddress, text, setText };
  });

it('puts what was typed into the address once typing has paused', async () => {
  const { result } = field('');
  act(() => result.current.setText('ca'));
  act(() => result.current.setText('cao'));
  expect(result.current).toMatchObject({ text: 'cao', address: '' });
  await waitFor(() => expect(result.current.address).toBe('cao'));
  expect(result.current.text).toBe('cao');
});

it.each(['', 'son la', 'cao bang'])('follows an address that became %j elsewhere', async (address) => {
  const { result } = field('lai chau');
  act(() => result.current.setText('cao'));
  await waitFor(() => expect(result.current.address).toBe('cao'));
  act(() => result.current.setAddress(address));
  expect(result.current).toMatchObject({ text: address, address });
});

it('follows an address that goes back to what was typed before', async () => {
  const { result } = field('');
  act(() => result.current.setText('cao'));
  await waitFor(() => expect(result.current.address).toBe('cao'));
  act(() => result.current.setAddress(''));
  act(() => result.current.setAddress('cao'));
  expect(result.current).toMatchObject({ text: 'cao', address: 'cao' });
});

it('keeps the letters that were typed while the address followed', async () => {
  const { result } = field('');
  act(() => result.current.setText('cao'));
  await waitFor(() => expect(result.current.address).toBe('cao'));
  act(() => result.current.setText('cao b'));
  expect(result.current.text).toBe('cao b');
  await waitFor(() => expect(result.current.address).toBe('cao b'));
});

it('leaves the address of the next page alone', () => {
  jest.useFakeTimers();
  const { pathname } = window.location;
  const { result } = field('');
  act(() => result.current.setText('cao'));
  window.history.pushState(null, '', '/next');
  act(() => void jest.runAllTimers());
  expect(result.current.address).toBe('');
  window.history.pushState(null, '', pathname);
  jest.useRealTimers();
});
