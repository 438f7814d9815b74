/** Preloaded into every program of the bench, so that none of them outlives it, however it ends. */
process.once('disconnect', () => process.exit(0));
