/**
 * The exports of a package, each read when it is asked for: its index reads all that it has, which every spec file would
 * wait for.
 */
module.exports = (read) =>
  new Proxy(
    { __esModule: true },
    { get: (known, name) => (typeof name === 'string' ? (known[name] ??= read(name).default) : undefined) },
  );
