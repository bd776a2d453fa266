#!/usr/bin/env bash
# Installs what Kiosk needs: system libraries where they are missing, a virtual environment with the
# locked packages, the fonts cut from them and the compiled translations.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${KIOSK_SETUP_PYTHON:-python3.11}

# What Qt loads at run time and the voices; for the tests a PDF reader, a PostgreSQL, a printer and a print
# server, another shaper of text, a display without a screen and what a screen reader talks to.
packages="libgl1 libegl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
libxcb-shape0 libxcb-xinerama0 espeak-ng alsa-utils
poppler-utils postgresql cups cups-client cups-ipp-utils avahi-daemon dbus pango1.0-tools xvfb at-spi2-core
python3-gi gir1.2-atspi-2.0"

if command -v dpkg-query >/dev/null; then
  missing=""
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  command -v "$python" >/dev/null && "$python" -c 'import ensurepip' 2>/dev/null ||
    missing="$missing python3.11 python3.11-venv"
  if [ -n "$missing" ]; then
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
      command -v sudo >/dev/null || {
        echo "Please install these packages as root, then run this again:$missing" >&2
        exit 1
      }
      as_root=sudo
    fi
    echo "Installing system packages:$missing"
    $as_root apt-get update -qq
    # The tests start a server of their own: Debian's package need not start one.
    $as_root mkdir -p /etc/postgresql-common/createcluster.d
    echo "create_main_cluster = false" | $as_root tee /etc/postgresql-common/createcluster.d/kiosk.conf >/dev/null
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -qq -y --no-install-recommends $missing >/dev/null
  fi
fi

[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
.venv/bin/python tools/fonts.py
.venv/bin/python tools/translations.py compile
touch .venv/.ready
