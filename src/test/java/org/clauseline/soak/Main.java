package org.clauseline.soak;

import com.google.gson.Gson;

import org.clauseline.desktop.window.MonkeySoak;
import org.clauseline.store.FaultSoak;
import org.clauseline.store.KillSoak;
import org.clauseline.store.PowerCutSoak;
import org.clauseline.store.WritersSoak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Runs a long test: {@code NAME [--for 10m] [--most N] [--seed N] [FOLDER…]}. */
public final class Main {
    private Main() {}

    /** Runs it, and ends with one line of JSON of its figures. */
    public static void main(String... arguments) throws Exception {
        String name = arguments[0];
        double seconds = 600;
        long most = Long.MAX_VALUE;
        long seed = 1;
        ArrayList<String> rest = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--for" -> seconds = seconds(arguments[++i]);
                case "--most" -> most = Long.parseLong(arguments[++i]);
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                default -> rest.add(arguments[i]);
            }
        }
        Supplier<Soak> soak = soaks(rest).get(name);
        if (soak == null) {
            throw new IllegalArgumentException("does not know " + name);
        }
        long start = System.nanoTime();
        Soak.Figures figures = soak.get().run(new Soak.Stopwatch(seconds, most), seed);
        double took = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d %s in %.0f s, %,d losses; control: %,d of %,d lost%n",
                figures.done(),
                figures.what(),
                took,
                figures.losses(),
                figures.controlLosses(),
                figures.controlDone());
        if (!figures.first().isEmpty()) {
            System.out.println("first: " + figures.first());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("soak", name);
        json.put(figures.what(), figures.done());
        figures.parts().forEach((part, count) -> json.put(figures.what() + "_" + part, count));
        json.put("losses", figures.losses());
        json.put("control", figures.controlDone());
        json.put("control_losses", figures.controlLosses());
        json.put("seconds", Math.round(took));
        json.put("seed", seed);
        System.out.println(new Gson().toJson(json));
        System.exit(figures.losses() == 0 && figures.controlLosses() > 0 ? 0 : 1);
    }

    static Map<String, Supplier<Soak>> soaks(List<String> rest) {
        Map<String, Supplier<Soak>> soaks = new LinkedHashMap<>();
        soaks.put("faults", FaultSoak::new);
        soaks.put("kill", KillSoak::new);
        soaks.put("powercut", PowerCutSoak::new);
        soaks.put("writers", WritersSoak::new);
        soaks.put("fuzz", () -> new FuzzSoak(rest));
        soaks.put("documents", () -> new DocumentsSoak(rest));
        soaks.put("traces", TracesSoak::new);
        soaks.put("monkey", MonkeySoak::new);
        return soaks;
    }

    /** Such as 90s, 10m or 2h. */
    private static double seconds(String text) {
        double number = Double.parseDouble(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'h' -> number * 3600;
            case 'm' -> number * 60;
            case 's' -> number;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
