#!/bin/sh
# systemd-user.sh FOLDER PARCOURS JOB: a manager of the user's own, with a timer that runs a job, where systemd is not
# the system's first process. Run by root in namespaces of its own (unshare --mount --pid --fork --mount-proc): nothing
# of it is left when this script ends. Exit status 77 where no manager starts.
set -u
folder=$1 parcours=$2 job=$3
mount --make-rprivate / && mount -t tmpfs tmpfs /run || exit 77
mkdir -p /run/user/0 /run/systemd/system "$folder/home"
chmod 700 /run/user/0
export XDG_RUNTIME_DIR=/run/user/0 HOME="$folder/home"
unset DBUS_SESSION_BUS_ADDRESS XDG_CONFIG_HOME
/lib/systemd/systemd --user >"$folder/manager" 2>&1 &
tries=0
until systemctl --user is-system-running 2>/dev/null | grep -q -E 'running|degraded'; do
  tries=$((tries + 1))
  [ $tries -lt 100 ] || exit 77
  sleep 0.1
done
"$parcours" job install "$job" --user --ui en || exit 1
systemctl --user list-timers --all >"$folder/timers"
tries=0
until [ -e "$folder/summary.json" ]; do
  tries=$((tries + 1))
  [ $tries -lt 1500 ] || exit 2
  sleep 0.1
done
tries=0
while systemctl --user list-units --state=activating | grep -q parcours; do
  tries=$((tries + 1))
  [ $tries -lt 300 ] || exit 3
  sleep 0.1
done
"$parcours" job install "$job" --user --remove --ui en || exit 4
systemctl --user list-timers --all | grep -q parcours && exit 5
exit 0
