/** Preloaded into every program of the bench: none of them outlives it, however it ends. */
process.once('disconnect', () => process.exit(0));
