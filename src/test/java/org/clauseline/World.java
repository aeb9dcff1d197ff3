package org.clauseline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import java.time.Clock;
import java.util.Set;

/** What a program can touch outside itself, as predicates for the rules of the house. */
final class World {
    /** Types of {@code java.net} that only name a place. */
    private static final Set<String> NAMES =
            Set.of(
                    "java.net.URI",
                    "java.net.URISyntaxException",
                    "java.net.URL",
                    "java.net.MalformedURLException",
                    "java.net.URLEncoder",
                    "java.net.URLDecoder");

    private World() {}

    /** Types that can reach another machine. */
    static DescribedPredicate<JavaClass> network() {
        return describe(
                "reach other machines",
                type -> {
                    String name = type.getName();
                    return (name.startsWith("java.net.") && !NAMES.contains(outermost(name)))
                            || name.matches("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*")
                            || name.matches(
                                    "(javax\\.(net|naming|rmi)|java\\.rmi|com\\.sun\\.net)\\..*")
                            || name.startsWith("javafx.scene.web.")
                            || name.startsWith("javafx.scene.media.");
                });
    }

    /** Types that open files. Readers, writers and streams that are handed in are no files. */
    static DescribedPredicate<JavaClass> files() {
        return describe(
                "open files",
                type -> {
                    String name = type.getName();
                    return name.matches("java\\.nio\\.(file|channels)\\..*")
                            || name.matches("java\\.io\\.(File.*|RandomAccessFile|Console)")
                            || name.matches("java\\.util\\.(zip\\.ZipFile|jar\\.JarFile)");
                });
    }

    /** Calls that fetch whatever an address points at. */
    static DescribedPredicate<JavaAccess<?>> fetching() {
        return describe(
                "fetch what an address points at",
                access ->
                        calls(access, "java.net.URL", "openStream", "openConnection", "getContent")
                                || calls(access, "org.jsoup.Jsoup", "connect", "newSession")
                                || calls(access, "org.jsoup.helper.HttpConnection")
                                || (calls(access, "javafx.scene.image.Image", "<init>")
                                        && takes(access, String.class)));
    }

    /** Calls that Java answers from the machine it runs on. */
    static DescribedPredicate<JavaAccess<?>> ambient() {
        return describe(
                "read the machine's clock, time zone or locale",
                access -> clock(access) || zone(access) || locale(access));
    }

    private static boolean clock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.startsWith("java.time.")
                        && access.getTarget().getName().equals("now")
                        && !takes(access, Clock.class))
                || (calls(access, "java.time.Clock")
                        && access.getTarget().getName().matches("system.*"))
                || calls(access, "java.time.InstantSource", "system")
                || calls(access, "java.lang.System", "currentTimeMillis")
                || (calls(access, "java.util.Date", "<init>") && takesNothing(access))
                || calls(access, "java.util.Calendar", "getInstance")
                || calls(access, "java.util.GregorianCalendar", "<init>");
    }

    private static boolean zone(JavaAccess<?> access) {
        return calls(access, "java.time.ZoneId", "systemDefault")
                || calls(access, "java.util.TimeZone", "getDefault");
    }

    /** Where the locale is read unseen, as by a {@code "%d"}, the compiler's checks find it. */
    private static boolean locale(JavaAccess<?> access) {
        return calls(access, "java.util.Locale", "getDefault");
    }

    private static boolean calls(JavaAccess<?> access, String owner, String... names) {
        return access.getTargetOwner().getName().equals(owner)
                && (names.length == 0 || Set.of(names).contains(access.getTarget().getName()));
    }

    private static boolean takes(JavaAccess<?> access, Class<?> type) {
        return access.getTarget() instanceof CodeUnitCallTarget target
                && target.getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(type));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
