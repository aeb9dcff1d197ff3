package org.clauseline.desktop.window;

import org.clauseline.desktop.opening.Keeper;
import org.clauseline.desktop.opening.Outcome;
import org.clauseline.desktop.words.Legible;
import org.clauseline.desktop.words.Words;
import org.clauseline.dossier.Dossier;
import org.clauseline.dossier.Index;
import org.clauseline.dossier.WhenWording;
import org.clauseline.dossier.edit.Merge;
import org.clauseline.store.Journal;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Puts before the user what became of saving, and asks where there is something to decide. */
final class Telling {
    private final WindowPane root;
    private final StatusBar status;
    private final Words words;
    private final ZoneId zone;
    private final Locale locale;
    private final Actions actions;
    private final Supplier<Index> index;

    /**
     * @param index the dossier in the window
     */
    Telling(
            WindowPane root,
            StatusBar status,
            Words words,
            Outside outside,
            Actions actions,
            Supplier<Index> index) {
        this.root = root;
        this.status = status;
        this.words = words;
        this.zone = outside.zone();
        this.locale = outside.locale();
        this.actions = actions;
        this.index = index;
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
            case Outcome.Reloaded reloaded ->
                    status.say(words.get("told.reloaded", reloaded.news()));
            case Outcome.Unusable unusable ->
                    status.say(words.get(unusable.gone() ? "told.gone" : "told.unusable"));
            case Outcome.Conflict conflict -> conflict(conflict, keeper);
            case Outcome.Recovered recovered -> recovered(recovered.recovery(), keeper);
        }
    }

    private void conflict(Outcome.Conflict conflict, Keeper keeper) {
        List<AskPanel.Answer> rest =
                List.of(
                        new AskPanel.Answer(
                                words.get("told.conflict.other"), "ask-save-as", actions::saveAs),
                        new AskPanel.Answer(
                                words.get("told.conflict.over"),
                                "ask-over",
                                () -> keeper.saveOver(conflict, () -> {})),
                        new AskPanel.Answer(words.get("told.stay"), "ask-close", () -> {}));
        if (conflict.dossier().isEmpty()) {
            ask(
                    words.get("told.conflict"),
                    words.get("told.conflict.text"),
                    rest.toArray(AskPanel.Answer[]::new));
            return;
        }
        Dossier theirs = conflict.dossier().get();
        root.lay(
                new MergePanel(
                        words,
                        keeper.merged(theirs, clash -> Merge.Side.MINE),
                        index,
                        judge ->
                                keeper.takeMerged(
                                        words.get("merge.change"),
                                        conflict,
                                        theirs,
                                        keeper.merged(theirs, judge).dossier()),
                        rest.stream().map(this::lifting).toList(),
                        root::lift));
    }

    private void recovered(Journal.Recovery recovery, Keeper keeper) {
        WhenWording wording = new WhenWording(zone, locale);
        String when =
                recovery.written()
                        .map(instant -> wording.instant(instant.getEpochSecond()))
                        .orElse("?");
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

    /** Asks whether another dossier may take the place of changes that are not saved. */
    void askBeforeReplacing(boolean shipped, Runnable save, Runnable leave) {
        ask(
                words.get("told.replacing"),
                words.get("told.replacing.text"),
                new AskPanel.Answer(
                        shipped ? words.get("status.save.copy") : words.get("status.save"),
                        "ask-save",
                        save),
                new AskPanel.Answer(words.get("told.replacing.leave"), "ask-drop", leave),
                new AskPanel.Answer(words.get("told.stay"), "ask-close", () -> {}));
    }

    private void ask(String title, String text, AskPanel.Answer... answers) {
        root.lay(new AskPanel(title, text, List.of(answers).stream().map(this::lifting).toList()));
    }

    private AskPanel.Answer lifting(AskPanel.Answer answer) {
        return new AskPanel.Answer(
                answer.says(),
                answer.id(),
                () -> {
                    root.lift();
                    answer.action().run();
                });
    }
}
