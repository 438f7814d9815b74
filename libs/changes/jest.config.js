module.exports = { ...require('../../jest.preset.js'), displayName: 'changes', rootDir: __dirname };
