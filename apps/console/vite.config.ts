import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { registerDocuments } from './register-documents';

const gateway = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react(), registerDocuments()],
  resolve: { conditions: ['@bien-cuong/source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    port: 4100,
    proxy: { '/graphql': gateway, '/files': gateway, '/settings.json': gateway, '/identity': gateway },
  },
  build: { chunkSizeWarningLimit: 700 },
});
