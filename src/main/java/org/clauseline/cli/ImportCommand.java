package org.clauseline.cli;

import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.LossReport;
import org.clauseline.exchange.Losses;
import org.clauseline.exchange.document.Unreadable;
import org.clauseline.exchange.incoming.Incoming;
import org.clauseline.exchange.incoming.Merge;
import org.clauseline.exchange.intake.Intake;
import org.clauseline.exchange.intake.NewDossier;
import org.clauseline.exchange.table.CsvText;
import org.clauseline.exchange.table.Mapping;
import org.clauseline.exchange.table.Mapping.DateOrder;
import org.clauseline.exchange.table.Mapping.Field;
import org.clauseline.picture.NewFile;
import org.clauseline.store.DossierReader;
import org.clauseline.store.DossierWriter;
import org.clauseline.store.Reading;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes events from another program's file into a dossier. */
@Command(
        name = "import",
        description = {
            "Takes events into a dossier: from TimelineJS (JSON or the table of its sheet), a"
                + " calendar (.ics), a file of Timeline, or any CSV with a date and a headline in"
                + " each row.",
            "What seems to be there already is pointed out and left out; what is not carried over"
                    + " is told. Exit code 1: some events could not be read."
        })
final class ImportCommand implements Callable<Integer> {
    private static final int PREVIEWED = 3;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file with events.")
    private Path file = Path.of("");

    @Option(
            names = "--into",
            paramLabel = "DOSSIER",
            description = "The dossier that they join; a new one if left out.")
    private @Nullable Path into;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the dossier; nothing is written if left out.")
    private @Nullable Path output;

    @Option(
            names = "--column",
            paramLabel = "FIELD=NAME",
            description =
                    "Which column of a table holds what: when, time, end, end-time, title, summary,"
                            + " place, side, category, status, importance, actors, source, url,"
                            + " id. By its name, or its number from 1.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--dates",
            description =
                    "How dates such as 3/4/2025 are meant: ${COMPLETION-CANDIDATES}; found out from"
                            + " the table if left out.")
    private @Nullable DateOrder order;

    @Option(names = "--duplicates", description = "Takes in what seems to be there already, too.")
    private boolean duplicates;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Zone of times that name none, for a new dossier. Default: UTC.")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "The day by which the file existed; today if left out.")
    private @Nullable LocalDate day;

    @Mixin private ReportOption report = new ReportOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Unusable {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Intake intake = Intake.open(file);
            Mapping mapping = mapping(intake);
            intake.columns().ifPresent(table -> preview(table, mapping, intake.encoding(), out));
            Dossier before = into == null ? NewDossier.named(name(), zone) : dossier(into);
            Incoming incoming = intake.read(mapping, before.zone());
            LocalDate by = day == null ? LocalDate.now(zone) : day;
            Merge merge = new Merge(before, incoming, name(), by);
            Dossier after = duplicates ? merge.with(all(merge)) : merge.withNew();
            Dossier whole = into == null ? NewDossier.spanned(after, incoming.title()) : after;
            tell(merge, incoming, out);
            report.write(
                    () ->
                            LossReport.ofImport(
                                    name(),
                                    incoming.format(),
                                    merge.known(),
                                    incoming.refused(),
                                    merge.losses()));
            if (output != null) {
                write(whole, output);
            }
            return incoming.refused().isEmpty() ? 0 : 1;
        } catch (Unreadable unreadable) {
            throw new Unusable(file + ": " + unreadable.sentence(), unreadable);
        } finally {
            out.flush();
        }
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private static Set<Integer> all(Merge merge) {
        return IntStream.range(0, merge.entries().size()).boxed().collect(Collectors.toSet());
    }

    private static Dossier dossier(Path path) throws Unusable {
        return switch (DossierReader.read(path)) {
            case Reading.Loaded loaded -> loaded.dossier();
            case Reading.Refused refused ->
                    throw new Unusable(refused.findings().getFirst().in(path.toString()));
        };
    }

    private Mapping mapping(Intake intake) throws Unusable {
        Mapping mapping = intake.suggested();
        List<String> heads =
                intake.columns()
                        .filter(table -> !table.rows().isEmpty())
                        .map(table -> table.rows().getFirst())
                        .orElse(List.of());
        for (Map.Entry<String, String> column : columns.entrySet()) {
            Field field =
                    Arrays.stream(Field.values())
                            .filter(
                                    it ->
                                            it.word()
                                                    .equals(
                                                            column.getKey()
                                                                    .toLowerCase(Locale.ROOT)))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new Unusable(
                                                    "--column "
                                                            + column.getKey()
                                                            + ": there is no such field."));
            mapping = mapping.with(field, Optional.of(number(column.getValue(), heads)));
        }
        return order == null ? mapping : mapping.with(order);
    }

    private static int number(String name, List<String> heads) throws Unusable {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        if (name.matches("[1-9]\\d{0,3}") && Integer.parseInt(name) <= heads.size()) {
            return Integer.parseInt(name) - 1;
        }
        throw new Unusable(
                "--column: there is no column “"
                        + name
                        + "”. There are: "
                        + String.join(", ", heads)
                        + ".");
    }

    /** Shows which column was taken for what, with the first cells of each. */
    private static void preview(CsvText table, Mapping mapping, String encoding, PrintWriter out) {
        if (table.rows().isEmpty()) {
            return;
        }
        String delimiter = table.delimiter() == '\t' ? "tab" : "“" + table.delimiter() + "”";
        out.println("Read as " + encoding + ", columns apart by " + delimiter + ".");
        List<String> heads = table.rows().getFirst();
        for (int column = 0; column < heads.size(); column++) {
            int place = column;
            String field =
                    mapping.columns().entrySet().stream()
                            .filter(entry -> entry.getValue() == place)
                            .map(entry -> entry.getKey().word())
                            .findFirst()
                            .orElse("left out");
            String cells =
                    table.rows().stream()
                            .skip(1)
                            .limit(PREVIEWED)
                            .filter(row -> row.size() > place)
                            .map(row -> brief(row.get(place)))
                            .collect(Collectors.joining(" | "));
            out.println("  " + field + " ← " + brief(heads.get(column)) + ": " + cells);
        }
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 30 ? line : line.substring(0, 29) + "…";
    }

    private void tell(Merge merge, Incoming incoming, PrintWriter out) {
        PrintWriter err = spec.commandLine().getErr();
        long fresh = merge.entries().stream().filter(Merge.Entry::isNew).count();
        out.println(
                incoming.format() + ": " + merge.entries().size() + " events, " + fresh + " new.");
        merge.known().forEach(known -> out.println("There already: " + known));
        incoming.refused().forEach(refused -> err.println("Not read: " + refused));
        Losses losses = merge.losses();
        Output.report("Not carried over, or assumed", losses, err);
    }

    /** Writes the dossier, once it is sure that it can be opened again. */
    private static void write(Dossier dossier, Path target) throws Unusable {
        byte[] bytes = DossierWriter.write(dossier);
        if (DossierReader.read(bytes) instanceof Reading.Refused refused) {
            throw new Unusable(
                    "The events make no sound dossier: " + refused.findings().getFirst().message());
        }
        Output.write(target, () -> NewFile.write(target, out -> out.write(bytes)));
    }
}
