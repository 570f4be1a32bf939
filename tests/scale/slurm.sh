#!/usr/bin/env bash
# A job array of Slurm on a cluster of one node, this machine: shards into one tree, gone on with after a document was damaged and a task was
# cancelled.
#     tests/scale/slurm.sh PROGRAM
# As root, since slurmd starts the tasks for their users.
# shellcheck source=tests/scale/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh" "$@"

files=200
tasks=4  # as in the job below

step "a cluster of one node"
needs munged slurmctld slurmd sbatch squeue scancel scontrol sinfo
read -r -a ports <<<"$(free_ports 2)"
mkdir -m 755 "$work/munge"
mkdir "$work/slurm" "$work/slurm/state" "$work/slurm/spool"
(umask 077 && head -c 128 /dev/urandom >"$work/munge/key")
host=$(hostname -s)
user=$(id -un)
cat >"$work/slurm/slurm.conf" <<CONFIG
ClusterName=scale
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=${ports[0]}
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/slurm/state
SlurmdSpoolDir=$work/slurm/spool
SlurmctldPidFile=$work/slurm/slurmctld.pid
SlurmdPidFile=$work/slurm/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
ReturnToService=2
SchedulerParameters=sched_interval=1
KillWait=10
NodeName=node1 NodeHostname=$host NodeAddr=127.0.0.1 Port=${ports[1]} CPUs=2 RealMemory=500
PartitionName=all Nodes=node1 Default=YES MaxTime=10 State=UP
CONFIG
echo "CgroupPlugin=cgroup/v1" >"$work/slurm/cgroup.conf"
export SLURM_CONF=$work/slurm/slurm.conf

# Slurm's processes for the tasks (slurmstepd) do not end with its daemon but with the jobs; while there is one it has a socket in the spool.
before_stop() {
    [[ -n ${daemons[slurmctld]:-} ]] || return 0
    timeout 10 scancel --user="$user" 2>/dev/null
    wait_until 10 no_jobs
}
no_jobs() { [[ -z $(timeout 10 squeue --noheader 2>&1) ]] && ! compgen -G "$work/slurm/spool/node1_*" >/dev/null; }

daemon munged munged --foreground --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
    --seed-file="$work/munge/seed" --num-threads=2
wait_until 20 munge --socket="$work/munge/socket" --no-input || fail "munged does not answer"
daemon slurmctld slurmctld -D
daemon slurmd slurmd -D -N node1
node_is_idle() { sinfo --noheader --format=%T | grep -qx idle; }
wait_until 60 node_is_idle || fail "the node is not idle: $(sinfo --noheader 2>&1)"

step "one undisturbed run on this machine"
write_archive "$files"
documents=$(find archive -type f | wc -l)
kehoach --lang en convert archive -r -o whole/ 2>>"$work/logs/local"

# The recipe of README.md.
cat >convert.sbatch <<'JOB'
#!/bin/sh
#SBATCH --array=1-4 --cpus-per-task=1 --output=slurm-%A_%a.log
exec kehoach --lang en convert archive -r --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" -j "$SLURM_CPUS_PER_TASK" \
    -o out/ --resume "state.$SLURM_ARRAY_TASK_ID" --retry-failed
JOB
# Waits for all tasks; the exit code is the highest of theirs.
convert_shards() { sbatch --wait --parsable convert.sbatch; }
# expect WHAT FOUND WANTED
expect() { [[ $2 == "$3" ]] || fail "$1: $2, not $3"; }
# The figures of the last line `converted N of M files` that each task of a job printed, and how many files it left as they were.
converted() { cat slurm-"$1"_*.log | sed -n 's/^converted \([0-9]*\) of .*/\1/p' | awk '{ sum += $1 } END { print sum + 0 }'; }

step "a job array, with one document damaged"
damaged=archive/plans/003/000160.txt
cp -p "$damaged" "$work/undamaged"
printf '%%PDF-1.7\n' >"$damaged"
code=0
job=$(convert_shards) || code=$?
expect "the exit code" "$code" 3
expect "documents converted" "$(converted "$job")" $((documents - 1))
expect "tasks that name the damaged document" "$(grep -l "$damaged: is a PDF" slurm-"$job"_*.log | wc -l)" 1

step "the document repaired, the same job again"
cp -p "$work/undamaged" "$damaged"
job=$(convert_shards)
expect "documents converted" "$(converted "$job")" 1
same_files whole out

step "a task cancelled in its midst, and its job again"
rm -r out state.*
job=$(sbatch --parsable convert.sbatch)
some_files() { [[ $(find out -type f | wc -l) -gt 20 ]]; }
wait_until 60 some_files || fail "no outputs"
scancel "$job"
wait_until 60 no_jobs || fail "the job does not end"
early=$(find out -type f ! -name '.*.part' | wc -l)
((early < documents)) || fail "the job was done before it was cancelled"
job=$(convert_shards)
same_files whole out

result="$documents documents in $tasks tasks, 1 damaged at first; cancelled after $early, $(converted "$job") made by the next run; \
the tree is byte for byte that of one run"
