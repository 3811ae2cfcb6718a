#!/bin/sh
# Starts the portal inside the production image; the portal takes this process's place and gets its signals.
# With words (shell export plan ...) it does that one command instead, beside the portal that runs.
set -eu

fail() {
    echo "$1" >&2
    exit 1
}

[ -n "${PORTAL_HOME:-}" ] || fail "PORTAL_HOME is not set: the folder for keys and files."
if [ -n "${PORTAL_DB_PASSWORD_FILE:-}" ]; then
    PORTAL_DB_PASSWORD=$(cat "$PORTAL_DB_PASSWORD_FILE") || fail "$PORTAL_DB_PASSWORD_FILE cannot be read."
    export PORTAL_DB_PASSWORD
fi
if [ -n "${PORTAL_MAIL_PASSWORD_FILE:-}" ]; then
    PORTAL_MAIL_PASSWORD=$(cat "$PORTAL_MAIL_PASSWORD_FILE") || fail "$PORTAL_MAIL_PASSWORD_FILE cannot be read."
    export PORTAL_MAIL_PASSWORD
fi
[ -n "${PORTAL_DB_URL:-}" ] || fail "PORTAL_DB_URL is not set, and this image carries no database of its own."
[ -n "${PORTAL_DB_USER:-}" ] || fail "PORTAL_DB_USER is not set."
[ -n "${PORTAL_DB_PASSWORD:-}" ] || fail "Neither PORTAL_DB_PASSWORD nor PORTAL_DB_PASSWORD_FILE is set."

cd "$(dirname "$0")"
umask 077
mkdir -p "$PORTAL_HOME/tmp"

# shellcheck disable=SC2086 # a list of options
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Duser.timezone=UTC -Djava.io.tmpdir="$PORTAL_HOME/tmp" -XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseCompactObjectHeaders \
    ${PORTAL_JAVA_OPTIONS:-} -jar hagukumi.jar "$@"
