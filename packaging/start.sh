# shellcheck shell=bash
# How the program starts, from the checkout and from the packaged app alike. Sourced by bin/clauseline
# of the app and by the doors in packaging/.

# No traces on the disk (crash files, performance data), text in UTF-8, a collector quick to set up. The
# second compiler waits eight times as long as it would, and for what runs now, not for what ran in
# training: on two cores its work at the start delays the first frame by a third, and what is hot
# reaches it within seconds all the same. packaging/bench start shows both ways. JavaFX calls a method or
# two by reflection, once each, for which no classes need be spun. Classes get room at once: left to
# itself, the collector goes through the whole heap when their first 21 MB are full, and with a large
# dossier open the window then stands still for a quarter of a second.
java_options=(
    -Djdk.reflect.useNativeAccessorOnly=true
    -XX:-UsePerfData
    -XX:-CreateCoredumpOnCrash
    -XX:ErrorFile=/dev/null
    -XX:+UseSerialGC
    -XX:MetaspaceSize=96m
    -XX:+UnlockDiagnosticVMOptions
    -XX:-AOTReplayTraining
    -XX:Tier4InvocationThreshold=40000
    -XX:Tier4MinInvocationThreshold=4800
    -XX:Tier4CompileThreshold=120000
    -XX:Tier4BackEdgeThreshold=320000
    -Dstdout.encoding=UTF-8
    -Dstderr.encoding=UTF-8
)

# A command is over before the second compiler has earned what it costs: on two cores exports of 109 and
# of 100,000 events and an A0 page at 300 dpi are done sooner, or no later, without it.
command_options=(
    -XX:TieredStopAtLevel=1
)

# What JavaFX and ControlsFX need beyond the defaults.
window_options=(
    --add-modules=javafx.controls
    --enable-native-access=javafx.graphics
    --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED
)

# A cache made for another JVM or class path is passed over without a word.
quiet_cache=(-Xlog:aot=off -Xlog:cds=off)

window_class=org.clauseline.desktop.Main
command_class=org.clauseline.cli.Main

# Java reads file names in the encoding of the locale: outside UTF-8, names with accents are lost.
use_utf8() {
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
        *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
        *)
            [[ -z ${LC_ALL:-} ]] || export LANG=$LC_ALL
            unset LC_ALL
            export LC_CTYPE=C.UTF-8
            ;;
    esac
}

# Sets $kind to what the arguments ask for (a file alone asks for the window on it), and $rest to those that are the program's own.
read_arguments() {
    kind=command
    rest=("$@")
    if [[ $# -eq 0 ]]; then
        kind=window
    elif [[ $1 == open ]]; then
        kind=window
        rest=("${@:2}")
    elif [[ $# -eq 1 && ($1 == *.json || $1 == */* || (-f $1 && $1 == *.*)) ]]; then
        kind=window
    fi
}

# Stops with a sentence instead of a stack trace where there is no screen to open a window on.
need_screen() {
    [[ -z ${DISPLAY:-} && ${CLAUSELINE_JAVA_OPTIONS:-} != *Headless* ]] || return 0
    echo "clauseline: there is no screen for the window; commands need none, and --help lists them." >&2
    exit 1
}

# Adds the ahead-of-time cache $1 to $options, unless CLAUSELINE_JAVA_OPTIONS asks for another archive.
use_cache() {
    options+=("${quiet_cache[@]}")
    [[ ! -e $1 || ${CLAUSELINE_JAVA_OPTIONS:-} == *-Xshare* ]] || options+=(-XX:AOTCache="$1")
}

# Sets $command_line to what runs $kind (window or command) with the Java $1 and the class path $2.
# Further arguments are options of Java. CLAUSELINE_JAVA_OPTIONS, split at spaces, come last.
make_command_line() {
    local java=$1 class_path=$2 more main
    read -ra more <<<"${CLAUSELINE_JAVA_OPTIONS:-}"
    command_line=("$java" "${java_options[@]}")
    if [[ $kind == window ]]; then
        command_line+=("${window_options[@]}")
        main=$window_class
    else
        command_line+=("${command_options[@]}")
        main=$command_class
    fi
    command_line+=("${@:3}" "${more[@]}" -cp "$class_path" "$main")
}
