import { setSourceMapsSupport } from 'node:module';

/** Loaded before a program, so that its errors name the lines of its sources; those of packages are too many to read each time. */
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
