module.exports = { ...require('../../jest.preset.js'), displayName: 'answers', rootDir: __dirname };
