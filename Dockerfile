# Kurabe in a container: everything is installed and built while the image is made; what runs writes to /data alone.
FROM node:24-bookworm-slim
WORKDIR /kurabe
COPY . .
# Whole seconds: layers keep no more, and bundles are known to be fresh by the times of their sources (scripts/bundle-programs.mjs).
RUN find . -type f -exec touch -d @1767225600 {} + \
 && node scripts/start.mjs --prepare \
 && mkdir /data && chown node:node /data
USER node
ENV HOST=0.0.0.0 PORT=3000 LOG=json DATABASE_URL=file:/data/kurabe.db SECRET_FILE=/data/secret
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health/ready').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/node/bin/node", "scripts/serve.mjs"]
