const { globSync } = require('node:fs');
const { dirname } = require('node:path');

module.exports = {
  projects: globSync('{apps,libs,tools}/*/jest.config.js', { cwd: __dirname }).map(
    (config) => `<rootDir>/${dirname(config)}`,
  ),
};
