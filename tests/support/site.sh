#!/usr/bin/env bash
# Puts the site's files together in target/site: the style sheet, what is in public/, the islands.
. "$(dirname "$0")/common.sh"

step "The islands (WebAssembly)"
bash tests/support/islands.sh

step "The site's files, in target/site"
rm -rf "$SITE.new"
mkdir -p "$SITE.new"
cp -R public/. "$SITE.new/"
for sheet in tokens base layout components charts print; do
    # A file at a time, so that an unclosed comment is noticed where it is.
    awk -f tests/support/css.awk "style/$sheet.css" >>"$SITE.new/site.css" || fail "style/$sheet.css cannot be joined"
done
cp target/islands/islands_app.js target/islands/islands_app_bg.wasm "$SITE.new/"
rm -rf "$SITE"
mv "$SITE.new" "$SITE"
for file in "$SITE"/*; do
    note "$(printf '%-22s %7d bytes, %6d compressed' "$(basename "$file")" "$(wc -c <"$file")" "$(gzip -9 <"$file" | wc -c)")"
done
