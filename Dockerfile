# The server, on Node 24. Built in one stage, run in another that has neither sources nor tools.
FROM node:24-slim AS build
WORKDIR /pactgraph
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PACTGRAPH_DATA=/data
WORKDIR /pactgraph
COPY --from=build /pactgraph/node_modules node_modules
COPY --from=build /pactgraph/dist dist
COPY --from=build /pactgraph/seeds seeds
COPY --from=build /pactgraph/docs docs
COPY --from=build /pactgraph/package.json /pactgraph/schema.graphql /pactgraph/LICENSE /pactgraph/NOTICE ./
RUN mkdir /data && chown node:node /data
USER node
# Loads all commands once: what Node compiles of them is kept in the image, for a start takes half the time with it.
RUN node dist/src/cli/main.js --version
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["serve", "--seed"]
