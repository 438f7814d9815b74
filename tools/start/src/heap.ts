/**
 * NODE_OPTIONS of services, with a limit on the heap: without one, V8 lets garbage grow to several times what
 * they need. An overloaded service ends and is started again, instead of taking the memory of all others.
 */
export const heapOptions = {
  subgraph: '--max-semi-space-size=16 --max-old-space-size=256',
  identity: '--max-semi-space-size=16 --max-old-space-size=256',
  gateway: '--max-semi-space-size=32 --max-old-space-size=256',
  platform: '--max-semi-space-size=16 --max-old-space-size=512',
};

/** glibc keeps memory for every thread that ever allocated some; other C libraries ignore this variable. */
export const allocator = { MALLOC_ARENA_MAX: '2' };
