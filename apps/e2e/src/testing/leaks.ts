/** Traces of a stack, of SQL, of addresses and of the machine's files. */
const leaks = [
  /\n\s+at \S+ ?\(/,
  /node_modules|\/dist\/|\.ts:\d/,
  /\b(SELECT|INSERT INTO|UPDATE \w+ SET|QueryFailedError|pg_\w+)\b/,
  /postgres(ql)?:\/\/|127\.0\.0\.1:|ECONNREFUSED/,
];

/** What of a service's insides an answer tells; undefined: nothing. */
export const leakIn = (text: string): RegExp | undefined => leaks.find((leak) => leak.test(text));
