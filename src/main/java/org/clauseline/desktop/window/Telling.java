package org.clauseline.desktop.window;

import org.clauseline.desktop.opening.Keeper;
import org.clauseline.desktop.opening.Outcome;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.store.Journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Puts before the user what became of saving, and asks where there is something to decide. */
final class Telling {
    private final WindowPane root;
    private final StatusBar status;
    private final Words words;
    private final ZoneId zone;
    private final Locale locale;
    private final Actions actions;

    Telling(WindowPane root, StatusBar status, Words words, Outside outside, Actions actions) {
        this.root = root;
        this.status = status;
        this.words = words;
        this.zone = outside.zone();
        this.locale = outside.locale();
        this.actions = actions;
    }

    void tell(Outcome outcome, Keeper keeper) {
        switch (outcome) {
            case Outcome.Saved saved ->
                    status.say(words.get("told.saved", Legible.of(saved.name())));
            case Outcome.ReadOnly readOnly -> status.say(readOnly.why());
            case Outcome.Unprotected unprotected -> status.say(unprotected.message());
            case Outcome.NotSaved failed ->
                    ask(
                            words.get("told.failed"),
                            failed.message(),
                            new AskPanel.Answer(
                                    words.get("menu.save.as"), "ask-save-as", actions::saveAs),
                            new AskPanel.Answer(
                                    words.get("findings.close"), "ask-close", () -> {}));
            case Outcome.Conflict conflict ->
                    ask(
                            words.get("told.conflict"),
                            words.get("told.conflict.text"),
                            new AskPanel.Answer(
                                    words.get("told.conflict.other"),
                                    "ask-save-as",
                                    actions::saveAs),
                            new AskPanel.Answer(
                                    words.get("told.conflict.over"),
                                    "ask-over",
                                    () -> keeper.saveOver(conflict, () -> {})),
                            new AskPanel.Answer(words.get("told.stay"), "ask-close", () -> {}));
            case Outcome.Recovered recovered -> recovered(recovered.recovery(), keeper);
        }
    }

    private void recovered(Journal.Recovery recovery, Keeper keeper) {
        DateTimeFormatter format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale);
        String when =
                recovery.written().map(instant -> format.format(instant.atZone(zone))).orElse("?");
        String text =
                recovery.onThisVersion()
                        ? words.get("told.recovered.text", when)
                        : words.get("told.recovered.older", when);
        ask(
                words.get("told.recovered"),
                text,
                new AskPanel.Answer(
                        words.get("told.recovered.take"),
                        "ask-take",
                        () -> keeper.takeUp(words.get("told.recovered.change"), recovery)),
                new AskPanel.Answer(words.get("told.recovered.later"), "ask-close", () -> {}),
                new AskPanel.Answer(
                        words.get("told.recovered.drop"), "ask-drop", () -> keeper.drop(recovery)));
    }

    /** Asks whether to close with changes that are not saved. */
    void askBeforeClosing(boolean shipped, Runnable save, Runnable drop) {
        ask(
                words.get("told.closing"),
                words.get("told.closing.text"),
                new AskPanel.Answer(
                        shipped ? words.get("status.save.copy") : words.get("status.save"),
                        "ask-save",
                        save),
                new AskPanel.Answer(words.get("told.closing.drop"), "ask-drop", drop),
                new AskPanel.Answer(words.get("told.stay"), "ask-close", () -> {}));
    }

    private void ask(String title, String text, AskPanel.Answer... answers) {
        List<AskPanel.Answer> lifting =
                List.of(answers).stream()
                        .map(
                                answer ->
                                        new AskPanel.Answer(
                                                answer.says(),
                                                answer.id(),
                                                () -> {
                                                    root.lift();
                                                    answer.action().run();
                                                }))
                        .toList();
        root.lay(new AskPanel(title, text, lifting));
    }
}
