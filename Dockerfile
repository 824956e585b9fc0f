# Builds the site with the content folder that is here, and leaves an image that serves it, or another content folder of
# the same `root` and list folders, mounted at /app/content. How to run it: docs/deploy.md.
ARG NODE=22

FROM node:${NODE}-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --no-audit --no-fund --include=dev --loglevel=error \
  && cp package-lock.json node_modules/.inkstone-lock
COPY . .
# What changes while it runs stands apart: it is the server's, all else is root's.
RUN npm run bundle -- /bundle \
  && mkdir /kept \
  && mv /bundle/.next /bundle/.inkstone /bundle/.contentlayer /kept/

FROM node:${NODE}-slim
ENV NODE_ENV=production PORT=3000
WORKDIR /app
COPY --from=build /bundle ./
COPY --from=build --chown=node:node /kept ./
COPY content ./content
USER node
VOLUME ["/app/.next", "/app/.inkstone", "/app/.contentlayer"]
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ status }) => process.exit(status < 500 ? 0 : 1), () => process.exit(1))"]
CMD ["node", "lib/cli/run.mjs", "start"]
