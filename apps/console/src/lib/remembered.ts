const PREFIX = 'bien-cuong.';

/** A choice kept in this browser; where storage is switched off or full, it is simply forgotten. */
export function recall<T extends string>(name: string, allowed: readonly T[]): T | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + name);
    return allowed.find((choice) => choice === kept);
  } catch {
    return undefined;
  }
}

export function remember(name: string, choice: string): void {
  try {
    localStorage.setItem(PREFIX + name, choice);
  } catch {
    return;
  }
}

/** The same for several choices at once. */
export function recallSeveral<T extends string>(name: string, allowed: readonly T[]): T[] | undefined {
  try {
    const kept = localStorage.getItem(PREFIX + name)?.split(',');
    return kept && allowed.filter((choice) => kept.includes(choice));
  } catch {
    return undefined;
  }
}
