#!/usr/bin/env bash
# Brings Docker's compose client, version 2, from Debian 13, into a cache outside the repository, where
# the packages of this system have the first version alone, and prints its folder, to go on the PATH.
# The program is static and needs no engine for `config`; apt checks its signature. The mirror is that
# from which this system has its own packages.
set -euo pipefail
folder="${XDG_CACHE_HOME:-$HOME/.cache}/pactgraph/compose"
program=usr/libexec/docker/cli-plugins/docker-compose

if [ ! -x "$folder/docker-compose" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$folder"
  mirror() { apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' | head -1; }
  [ -n "$(mirror)" ] || apt-get -qq update >&2
  cat >"$work/debian.sources" <<SOURCES
Types: deb
URIs: $(mirror)
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
  cd "$work"
  apt=(apt-get -qq -o APT::Sandbox::User=root -o "Dir::Etc::sourcelist=$work/debian.sources"
    -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$work/lists" -o "Dir::Cache=$work/cache")
  "${apt[@]}" update >&2
  "${apt[@]}" download docker-compose >&2
  dpkg -x docker-compose_*.deb "$work/package"
  install "$work/package/$program" "$folder/docker-compose"
fi
echo "$folder"
