# syntax=docker/dockerfile:1

# One image for the subgraphs, the gateway with the console, and the one-shot preparation of the databases;
# docker-compose.yml says which of them a container runs.

FROM node:24-slim AS sources
WORKDIR /app
COPY . .

FROM sources AS build
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
RUN npx nx run-many -t build -p provinces,movements,personnel,awards,identity,gateway,console,start --outputStyle=static
RUN mkdir /built && cp -a --parents apps/*/dist apps/gateway/supergraph.graphql \
  apps/identity/persisted-documents.json libs/*/dist tools/start/dist /built

# Only what runs in production. The embedded PostgreSQL is an optional dependency: the containers have a server.
FROM sources AS dependencies
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund --omit=dev --omit=optional --ignore-scripts \
  -w @bien-cuong/provinces -w @bien-cuong/movements -w @bien-cuong/personnel -w @bien-cuong/awards \
  -w @bien-cuong/identity -w @bien-cuong/gateway -w @bien-cuong/start
RUN mkdir /installed && find . -name node_modules -prune -exec cp -a --parents {} /installed \; \
  && cp -a --parents package.json apps/*/package.json libs/*/package.json tools/start/package.json /installed

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /installed ./
COPY --from=build /built ./
# A volume that is mounted there belongs to the user of the services, as this folder does.
RUN mkdir /files && chown node:node /files
USER node
CMD ["node", "apps/gateway/dist/main.js"]
