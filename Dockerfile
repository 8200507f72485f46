# The image of Cofactor: one static program, with knowledge and site inside, on nothing else.
#
#   docker build --build-arg REVISION="$(git rev-parse HEAD)" \
#                --build-arg CREATED="$(git log -1 --format=%cI)" -t cofactor .
#   docker run --read-only --cap-drop all -p 8080:8080 cofactor
ARG BUILD_IMAGE=swift:6.3-bookworm
ARG RUN_IMAGE=scratch

FROM ${BUILD_IMAGE} AS build
# An image that has them is left as it is; else versions are those of Debian's release.
RUN dpkg --status libssl-dev pkg-config zlib1g-dev >/dev/null 2>&1 || { \
    apt-get update -q && apt-get install -q -y --no-install-recommends \
        libssl-dev=3.0.* pkg-config=1.8.* zlib1g-dev=1:1.2.* && \
    rm -rf /var/lib/apt/lists/*; }
WORKDIR /source
COPY . .
ARG REVISION=unknown
ARG CREATED=1970-01-01T00:00:00Z
RUN COFACTOR_COMMIT="$REVISION" .ci/static && COFACTOR_CREATED="$CREATED" .ci/sbom > sbom.spdx.json

# hadolint ignore=DL3006
FROM ${RUN_IMAGE}
ARG VERSION=unknown
ARG REVISION=unknown
ARG CREATED=1970-01-01T00:00:00Z
LABEL org.opencontainers.image.title="Cofactor" \
      org.opencontainers.image.description="Answers, with evidence, how nutrients act on each other and on people. Not medical advice." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.created="$CREATED"
COPY --from=build /source/sbom.spdx.json /source/LICENSE /source/THIRD-PARTY.md /usr/share/doc/cofactor/
COPY --from=build /source/.build-static/release/cofactor /usr/bin/cofactor
# Who runs the image opens its ports to whom they are for: the service to all, metrics to Prometheus.
ENV COFACTOR_HOST=0.0.0.0 COFACTOR_ADMIN_HOST=0.0.0.0
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=6s --start-period=10s CMD ["/usr/bin/cofactor", "health"]
ENTRYPOINT ["/usr/bin/cofactor"]
CMD ["serve"]
