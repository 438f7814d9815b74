module.exports = { ...require('../../jest.preset.js'), displayName: 'provinces', rootDir: __dirname };
