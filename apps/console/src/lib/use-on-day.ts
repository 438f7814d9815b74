import { useMapDate } from './use-map-date';

/** Makes addresses of what is seen on a day; that of today's map goes without saying. */
export function useOnDay(): (path: string, on: string) => string {
  const { on: map, isToday } = useMapDate();
  return (path, on) => (isToday && on === map ? path : `${path}?on=${on}`);
}
