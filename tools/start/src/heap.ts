/** NODE_OPTIONS of services: left to itself, V8 lets garbage grow to several times what they need. */
export const heapOptions = {
  gateway: '--max-semi-space-size=8 --max-old-space-size=256',
  platform: '--max-semi-space-size=16 --max-old-space-size=512',
};

/** glibc keeps memory for every thread that ever allocated some; other C libraries do not know this variable. */
export const allocator = { MALLOC_ARENA_MAX: '2' };
