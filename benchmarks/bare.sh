#!/bin/sh
# The README's two commands on a bare machine: a minimal Debian with what the README names, and no more.
#
#   sudo sh benchmarks/bare.sh [FOLDER [SUITE [TARGET…]]]
#
# FOLDER (default build/bare) gets the Debian (SUITE, default stable) with a clone of this repository as it is
# committed. TARGETs (default: "course test") are made there, one after the other, by an ordinary user. What each took
# is printed, and written to FOLDER.txt. Needs mmdebstrap, git, root.
# BARE_APT: an option of apt, say 'Acquire::Check-Valid-Until "false"' where a mirror is behind.
set -eu
cd "$(dirname "$0")/.."
folder=$(realpath -m "${1:-build/bare}")
suite=${2:-stable}
[ $# -gt 2 ] && shift 2 || set -- course test
named=$(sed -n 's/.*sudo apt install \([a-z0-9 -]*\).*/\1/p' README.md | head -n 1)

rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
mmdebstrap --quiet ${BARE_APT:+--aptopt="$BARE_APT"} --variant=minbase --include="$(echo "ca-certificates $named" | tr ' ' ',')" "$suite" "$folder"
# How this machine reaches what it installs from.
cp /etc/resolv.conf "$folder/etc/resolv.conf"
cp /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/ca-certificates.crt"
for place in /etc/pip.conf /etc/xdg/pip ${BARE_BIND:-}; do
  [ -e "$place" ] || continue
  mkdir -p "$folder$(dirname "$place")" && cp -r "$place" "$folder$place"
done
chroot "$folder" useradd --create-home student
git clone --quiet . "$folder/home/student/course"
chroot "$folder" chown -R student: /home/student
for place in proc sys dev; do mount --rbind --make-rslave "/$place" "$folder/$place"; done
trap 'for place in proc sys dev; do umount --recursive --lazy "$folder/$place"; done' EXIT

in_it() {
  env -u PYENV_ROOT chroot "$folder" su student -s /bin/sh -c "cd ~/course && $*"
}
gigabytes() {
  du -sx --block-size=1M "$folder/$1" 2>/dev/null | awk '{ printf "%.1f GB", $1 / 1000 }'
}
{
  echo "Debian $(cat "$folder/etc/debian_version"), $(chroot "$folder" python3 --version), with$(echo " $named")"
  echo "the system: $(gigabytes "")"
} | tee "$folder.txt"
for target in "$@"; do
  started=$(date +%s)
  in_it "make $target" || { echo "make $target failed" | tee -a "$folder.txt"; exit 1; }
  {
    echo "make $target: $((($(date +%s) - started + 59) / 60)) min; .venv $(gigabytes home/student/course/.venv)," \
      "all of it with what pip keeps $(gigabytes home/student)"
  } | tee -a "$folder.txt"
done
in_it "git status --short" | grep . && { echo "the clone is not as it was" | tee -a "$folder.txt"; exit 1; }
exit 0
