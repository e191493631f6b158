#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# scripts/netns: three hosts form one virtual machine, a cut host is out of reach and comes back, nothing is left behind.
# In: path of scripts/netns. Status 77 (skipped, saying why) without root or iproute2.
set -uo pipefail
netns=$1
[ "$(id -u)" = 0 ] || { echo "skipped: needs root"; exit 77; }
command -v ip >/dev/null || { echo "skipped: needs iproute2"; exit 77; }
fail() { echo "FAILED: $*"; exit 1; }
unset DOME_NETNS
sets=$("$netns" up a b c) || exit 1
eval "$sets"
trap '"$netns" down' EXIT

for host in a b c; do
    [ "$("$netns" exec $host hostname)" = $host ] || fail "hostname on $host"
done
"$netns" exec a sh -c 'echo quit | timeout 20 pvm "$DOME_NETNS/hostfile"' >/dev/null
wanted=$(printf 'a\nb\nc')
for try in $(seq 50); do
    found=$("$netns" exec a sh -c 'echo conf | pvm' | awk '$3 == "LINUX64" || $3 ~ /^LINUX/ {print $1}' | sort)
    [ "$found" = "$wanted" ] && break
    sleep 0.1
done
[ "$found" = "$wanted" ] || fail "the virtual machine has the hosts: $found"

# A server on b that a can reach, cannot reach, and can reach again.
"$netns" exec b python3 -c '
import socket
s = socket.create_server(("", 7777))
while True:
    s.accept()[0].close()' &
reach() { "$netns" exec a timeout 0.5 bash -c 'exec 3<>/dev/tcp/b/7777' 2>/dev/null; }
for try in $(seq 50); do reach && break; sleep 0.1; done
reach || fail "b cannot be reached"
"$netns" cut b
reach && fail "b can be reached although it is cut off"
"$netns" join b
for try in $(seq 50); do reach && break; sleep 0.1; done
reach || fail "b cannot be reached after joining again"

"$netns" kill b
[ -z "$("$netns" pids b)" ] || fail "processes are left on b after kill"
prefix=$(cat "$DOME_NETNS/prefix")
"$netns" down
trap - EXIT
[ ! -e "$DOME_NETNS" ] || fail "$DOME_NETNS is left"
ip netns list | grep -q "$prefix" && fail "namespaces are left"
wait
echo passed
