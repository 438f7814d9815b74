module.exports = { ...require('../../jest.preset.js'), displayName: 'awards', rootDir: __dirname };
