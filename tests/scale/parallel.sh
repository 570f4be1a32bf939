#!/usr/bin/env bash
# GNU parallel over two machines, here two sshd of this one: shards into one tree, gone on with after a machine was down and a document was
# damaged; lists of files; documents that travel with the job to machines without a shared folder.
#     tests/scale/parallel.sh PROGRAM
# shellcheck source=tests/scale/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh" "$@"

files=200
shards=8

step "two machines"
needs parallel sshd ssh ssh-keygen
read -r -a ports <<<"$(free_ports 2)"
mkdir -m 700 "$work/ssh"
ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/user"
cp "$work/ssh/user.pub" "$work/ssh/authorized_keys"
for node in 1 2; do
    ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/host$node"
    cat >"$work/ssh/sshd$node" <<CONFIG
ListenAddress 127.0.0.1
Port ${ports[node - 1]}
HostKey $work/ssh/host$node
PidFile none
AuthorizedKeysFile $work/ssh/authorized_keys
AuthenticationMethods publickey
PermitRootLogin prohibit-password
StrictModes no
UsePAM no
SetEnv NODE=node$node PATH=$PATH
CONFIG
    cat >>"$work/ssh/config" <<CONFIG
Host node$node
    HostName 127.0.0.1
    Port ${ports[node - 1]}
    HostKeyAlias node$node
CONFIG
    echo "node$node $(cat "$work/ssh/host$node.pub")" >>"$work/ssh/known_hosts"
done
cat >>"$work/ssh/config" <<CONFIG
Host *
    IdentityFile $work/ssh/user
    IdentitiesOnly yes
    IdentityAgent none
    UserKnownHostsFile $work/ssh/known_hosts
    GlobalKnownHostsFile /dev/null
    StrictHostKeyChecking yes
    BatchMode yes
    ConnectTimeout 10
    LogLevel ERROR
CONFIG
export PARALLEL_SSH="ssh -F $work/ssh/config" PARALLEL_HOME=$work/parallel
mkdir -p "$PARALLEL_HOME"
touch "$PARALLEL_HOME/will-cite"

# sshd started by root gives up rights into this folder, which the service makes at other times.
made_run_sshd=
if [[ $(id -u) -eq 0 && ! -d /run/sshd ]]; then
    mkdir -m 755 /run/sshd
    made_run_sshd=1
fi
before_stop() { [[ -z $made_run_sshd ]] || rmdir /run/sshd; }

start_node() {
    daemon "sshd$1" "$(command -v sshd)" -D -e -f "$work/ssh/sshd$1"
    wait_until 20 ssh -F "$work/ssh/config" "node$1" kehoach --version || fail "node$1 does not answer"
}
start_node 1
start_node 2

step "one undisturbed run on this machine"
write_archive "$files"
documents=$(find archive -type f | wc -l)
kehoach convert archive -r -o whole/ 2>>"$work/logs/local"
find archive -type f | LC_ALL=C sort >all.list
kehoach convert --files-from all.list -t jsonl -o whole.jsonl -q

# The recipe of README.md.
convert_shards() {
    seq "$shards" | parallel --sshlogin node1,node2 --jobs 1 --workdir "$PWD" --joblog job.log "$@" \
        kehoach convert archive -r --shard {}/"$shards" -o out/ --resume state.{} --retry-failed --quiet 2>>"$work/logs/parallel"
}
# Of each job the exit code of its last run, as in `1 0`.
codes() { awk 'NR > 1 { code[$1] = $7 } END { for (job in code) print job, code[job] }' job.log | sort -n; }
count_codes() { codes | awk -v code="$1" '$2 == code' | wc -l; }
runs() { awk 'NR > 1' job.log | wc -l; }
expect() { [[ $2 == "$3" ]] || fail "$1: $2, not $3"; }

step "shards, with one machine down and one document damaged"
stop_daemon sshd2
damaged=archive/plans/003/000160.txt
cp -p "$damaged" "$work/undamaged"
printf '%%PDF-1.7\n' >"$damaged"
code=0
convert_shards || code=$?
((code > 0)) || fail "the exit code is 0"
lost=$(count_codes 255)
((lost > 0)) || fail "no job was lost with the machine"
expect "jobs that ran" "$(runs)" "$shards"

step "the same with --resume-failed and both machines"
start_node 2
code=0
convert_shards --resume-failed || code=$?
expect "the exit code, which is the number of jobs that failed" "$code" 1
expect "jobs with exit code 3" "$(count_codes 3)" 1
expect "jobs with exit code 0" "$(count_codes 0)" $((shards - 1))
before=$(runs)

step "the document repaired, the same with --resume-failed"
cp -p "$work/undamaged" "$damaged"
convert_shards --resume-failed
expect "jobs that ran again" $(($(runs) - before)) 1
expect "jobs with exit code 0" "$(count_codes 0)" "$shards"
for node in node1 node2; do
    awk 'NR > 1 { print $2 }' job.log | grep -q "$node" || fail "$node had no job"
done
same_files whole out
runs=$(runs)

step "shards as JSON Lines, sorted"
mkdir jsonl
seq "$shards" | parallel --sshlogin node1,node2 --jobs 1 --workdir "$PWD" \
    kehoach convert archive -r --shard {}/"$shards" -t jsonl -o jsonl/{}.jsonl --quiet
cmp <(LC_ALL=C sort jsonl/*.jsonl) <(LC_ALL=C sort whole.jsonl) || fail "the lines differ"

step "a list of files for each job"
mkdir lists parts
split -n l/"$shards" -d all.list lists/
parallel --sshlogin node1,node2 --jobs 1 --workdir "$PWD" \
    kehoach convert --files-from {} -t jsonl -o 'parts/{/}.jsonl' --quiet ::: lists/*
cat parts/*.jsonl | cmp - whole.jsonl || fail "the lines differ"
expect "documents" "$(wc -l <whole.jsonl)" "$documents"

step "documents that travel with the job"
mkdir "$work/elsewhere"
while IFS= read -r path; do base64 -w 0 "$path"; echo; done <all.list >all.base64
parallel --sshlogin node1,node2 --jobs 1 --workdir "$work/elsewhere" --pipe --keep-order -N 50 \
    kehoach convert --stdin-list=base64 --quiet <all.base64 >travelled.jsonl
kehoach convert --stdin-list=base64 --quiet <all.base64 | cmp - travelled.jsonl || fail "the lines differ"
expect "documents" "$(wc -l <travelled.jsonl)" "$documents"

result="$documents documents in $shards shards on 2 machines, $lost jobs lost with a machine, 1 with a damaged document, $runs runs in all; \
tree, JSON Lines, lists and documents that travel are byte for byte those of one run"
