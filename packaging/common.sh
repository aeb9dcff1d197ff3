# shellcheck shell=bash
# What the doors in this folder share: where the project is, which JDK it runs on, how it is built.
# Sourced, never run.

project=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
target=$project/target
java_release=25

# shellcheck source=start.sh
. "$project/packaging/start.sh"

# Says why it cannot go on, in one sentence, and stops.
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Prints the comment at the head of the door that was called: the help is what the source says.
help_text() {
    sed -n '2,/^[^#]/{/^#/!d;s/^# \{0,1\}//;p}' "$0"
}

# Is the folder $1 a JDK of the release we need? It notes its version in a file, so none is started; nor
# is any other program, since the window waits for the answer.
is_jdk() {
    [[ -x $1/bin/javac && -r $1/release ]] || return 1
    local notes
    notes=$'\n'$(<"$1/release")
    [[ $notes == *$'\nJAVA_VERSION="'"$java_release"[\".+-]* ]]
}

# Sets $jdk to the first fitting JDK: JAVA_HOME, then those of the system, then the java on PATH.
find_jdk() {
    for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/*"$java_release"*; do
        [[ -z $jdk ]] || ! is_jdk "$jdk" || return 0
    done
    jdk=$(readlink -f -- "$(command -v java)" || true)
    jdk=${jdk%/bin/java}
    is_jdk "$jdk"
}

need_jdk() {
    find_jdk ||
        die "needs a JDK $java_release: run packaging/setup, or install one and set JAVA_HOME to it."
}

# Can programs load the shared library $1? Looked for where Debian keeps it, then asked of the loader.
has_library() {
    compgen -G "/usr/lib/*-linux-gnu*/$1" >/dev/null ||
        PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -F "$1 " >/dev/null
}

# Installs what the named parts of packaging/setup lack; quick when nothing does.
set_up() {
    "$project/packaging/setup" "$@"
}

maven() {
    (cd -- "$project" && mvn --batch-mode --quiet -Dstyle.color=never "$@")
}

# Is $1, the mark of an earlier build, missing or older than anything in the other arguments?
is_stale() {
    [[ ! -e $1 ]] || [[ -n $(find "${@:2}" -newer "$1" -print -quit 2>/dev/null) ]]
}

# Runs Maven with the arguments from $2 on, unless $target/$1.built is newer than the files in
# $sources. One build at a time; a build that fails leaves no mark.
build() {
    local mark=$target/$1.built
    is_stale "$mark" "${sources[@]}" || return 0
    mkdir -p -- "$target"
    (
        flock 9
        is_stale "$mark" "${sources[@]}" || exit 0
        echo "Building Clauseline …" >&2
        touch -- "$mark.begun"
        maven "${@:2}" >&2
        mv -- "$mark.begun" "$mark"
    ) 9>"$target/build.lock"
}

# The program: target/clauseline.jar, and in target/classpath.txt what it needs.
build_program() {
    local sources=("$project"/{pom.xml,src/main,assets})
    build program -Dmaven.test.skip=true package
}

# The program, its tests and its benchmarks, as classes.
build_tests() {
    local sources=("$project"/{pom.xml,src,assets})
    build tests test-compile
}

program_class_path() {
    printf '%s:%s' "$target/clauseline.jar" "$(<"$target/classpath.txt")"
}

# From the checkout JavaFX is a folder of jars; in the packaged app it is part of the runtime. The fonts
# are named as files, since JavaFX would copy those inside a jar to the temporary folder.
javafx_from_checkout=(
    --module-path="$target/javafx"
    -Djavafx.cachedir="$target/javafx-native"
    -Dclauseline.fonts="$target/classes/org/clauseline/picture/fonts"
)

# Runs the main class $1 of the tests with the arguments after it, with the options of a real start
# but without a screen, unless with_screen lends one.
run_from_tests() {
    find_jdk && command -v mvn >/dev/null || set_up build
    need_jdk
    use_utf8
    build_tests
    local headless=(-Dprism.order=sw -Djava.awt.headless=true)
    [[ -n ${CLAUSELINE_SCREEN:-} ]] || headless+=(-Dglass.platform=Headless)
    exec "$jdk/bin/java" "${java_options[@]}" "${window_options[@]}" "${javafx_from_checkout[@]}" \
        "${headless[@]}" -cp "$target/test-classes:$target/classes:$(<"$target/test-classpath.txt")" "$@"
}

# Runs a command that opens a window: on a screen in memory where Xvfb is installed, so that nobody is
# disturbed, else on JavaFX's headless platform. CLAUSELINE_SCREEN is the number of the screen's process.
with_screen() {
    local display xvfb status=0
    if ! command -v Xvfb >/dev/null; then
        CLAUSELINE_JAVA_OPTIONS="${CLAUSELINE_JAVA_OPTIONS:-} -Dglass.platform=Headless -Dprism.order=sw" "$@"
        return
    fi
    coproc screen { exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp 2>/dev/null; }
    # shellcheck disable=SC2154 # set by coproc
    xvfb=$screen_PID
    read -r display <&"${screen[0]}"
    env -u WAYLAND_DISPLAY DISPLAY=":$display" CLAUSELINE_SCREEN="$xvfb" "$@" || status=$?
    kill "$xvfb" && wait "$xvfb" || true
    return "$status"
}

# Opens the window with the door $1, lets it visit its views and leave. It reads and leaves settings in
# an empty folder, not in the user's.
rehearse() {
    local settings status=0
    settings=$(mktemp --directory "$target/settings.XXXXXX")
    CLAUSELINE_JAVA_OPTIONS="${CLAUSELINE_JAVA_OPTIONS:-} -Dclauseline.rehearsal=true" \
        with_screen timeout 300 "$1" open --settings "$settings" || status=$?
    rm -rf -- "$settings"
    return "$status"
}

# Lets the door $1 write each kind of export once, in one run, into a folder that is then deleted.
rehearse_commands() {
    local written status=0
    written=$(mktemp --directory "$target/exports.XXXXXX")
    cat >"$written/exports.txt" <<EXPORTS
timeline -o "$written/a.png" --size 1600x900
timeline -o "$written/a.svg"
timeline -o "$written/a.pdf"
comparison us-draft european-draft -o "$written/b.html"
comparison us-draft european-draft -o "$written/b.docx"
comparison us-draft european-draft -o "$written/b.pdf"
chronology -o "$written/c.csv"
chronology -o "$written/c.ics"
page us-draft european-draft -o "$written/d.html"
EXPORTS
    "$1" export set "$written/exports.txt" || status=$?
    rm -rf -- "$written"
    return "$status"
}

# Makes the ahead-of-time cache $2/$1.aot of $1 (window or command), from a real run of the door $3:
# what Java loads and links there, later starts find done. The second start of each makes the cache and
# ends before the program begins, so it needs no screen. The file names are relative because
# CLAUSELINE_JAVA_OPTIONS is split at spaces.
train() (
    local what=$1 door=$3 log=$1.aot.log notes="-XX:AOTConfiguration=$1.aot.notes ${quiet_cache[*]}"
    cd -- "$2"
    rm -f -- "$what.aot"
    if [[ $what == window ]]; then
        CLAUSELINE_JAVA_OPTIONS="-XX:AOTMode=record $notes" rehearse "$door"
        DISPLAY=none CLAUSELINE_JAVA_OPTIONS="-XX:AOTMode=create $notes -XX:AOTCache=window.aot" "$door"
    else
        CLAUSELINE_JAVA_OPTIONS="-XX:AOTMode=record $notes" rehearse_commands "$door"
        CLAUSELINE_JAVA_OPTIONS="-XX:AOTMode=create $notes -XX:AOTCache=command.aot" "$door" --help
    fi >"$log" 2>&1 || true
    [[ -s $what.aot ]] || die "could not train the $what: $(tail -n 5 "$log")"
    rm -f -- "$what.aot.notes" "$log"
)
