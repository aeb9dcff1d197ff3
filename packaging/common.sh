# shellcheck shell=bash
# What the doors in this folder share: where the project is, which JDK it runs on, how it is built
# and with which options it starts. Sourced, never run.

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
target=$project/target

readonly JAVA_RELEASE=25

# Says why it cannot go on, in one sentence, and stops.
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Prints the comment at the head of the door that was called: the help is what the source says.
help_text() {
    sed -n '2,/^[^#]/{/^#/!d;s/^# \{0,1\}//;p}' "$0"
}

# Is the folder $1 a JDK of the release we need? Its own note of the version saves starting it.
is_jdk() {
    [[ -x $1/bin/javac && -r $1/release ]] &&
        grep -qE "^JAVA_VERSION=\"$JAVA_RELEASE([.+-].*)?\"" "$1/release"
}

# Sets $jdk to the first fitting JDK: JAVA_HOME, then those of the system, then the java on PATH.
find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*"$JAVA_RELEASE"* "$(java_on_path)"; do
        if [[ -n $home ]] && is_jdk "$home"; then
            jdk=$home
            return
        fi
    done
    return 1
}

java_on_path() {
    local java
    java=$(command -v java) && java=$(readlink -f -- "$java") && printf '%s' "${java%/bin/java}"
}

need_jdk() {
    find_jdk ||
        die "needs a JDK $JAVA_RELEASE: run packaging/setup, or install one and set JAVA_HOME to it."
}

# Java reads file names in the encoding of the locale; outside UTF-8 a name with an accent is lost.
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
        *)
            [[ -z ${LC_ALL:-} ]] || export LANG=$LC_ALL
            unset LC_ALL
            export LC_CTYPE=C.UTF-8
            ;;
    esac
}

# Maven, on whatever Java it runs: the build finds the JDK itself.
maven() {
    (cd -- "$project" && mvn --quiet "$@")
}

# Is $1, the mark of an earlier build, missing or older than one of the other arguments?
is_stale() {
    local mark=$1
    shift
    [[ ! -e $mark ]] || [[ -n $(find "$@" -newer "$mark" -print -quit 2>/dev/null) ]]
}

# Builds the program's jar and class path unless they are there and fresh. One build at a time.
build_program() {
    local mark=$target/program.built
    is_stale "$mark" "$project"/{pom.xml,src/main,assets} || return 0
    mkdir -p -- "$target"
    (
        flock 9
        is_stale "$mark" "$project"/{pom.xml,src/main,assets} || exit 0
        echo "Building Clauseline …" >&2
        touch -- "$mark.begun"
        maven -Dmaven.test.skip=true package >&2
        mv -- "$mark.begun" "$mark"
    ) 9>"$target/build.lock"
}

# Builds the program, its tests and its benchmarks unless they are there and fresh.
build_tests() {
    local mark=$target/tests.built
    build_program
    is_stale "$mark" "$project"/{pom.xml,src,assets} || return 0
    (
        flock 9
        is_stale "$mark" "$project"/{pom.xml,src,assets} || exit 0
        touch -- "$mark.begun"
        maven test-compile >&2
        mv -- "$mark.begun" "$mark"
    ) 9>"$target/build.lock"
}

# Every start: no traces left on the disk, text in UTF-8, and a collector that is quick to set up.
java_options=(
    -XX:-UsePerfData
    -XX:-CreateCoredumpOnCrash
    -XX:ErrorFile=/dev/null
    -XX:+UseSerialGC
    -Dstdout.encoding=UTF-8
    -Dstderr.encoding=UTF-8
)

# The window as well: what JavaFX and ControlsFX need beyond the defaults.
window_options=(
    --add-modules=javafx.controls
    --enable-native-access=javafx.graphics
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
)

# From the checkout JavaFX is a folder of jars; in the packaged app it is part of the runtime.
checkout_options=(
    --module-path="$target/javafx"
    -Djavafx.cachedir="$target/javafx-native"
)

readonly WINDOW_CLASS=org.clauseline.desktop.Main
readonly COMMAND_CLASS=org.clauseline.cli.Main
