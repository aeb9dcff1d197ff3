package org.clauseline.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.clauseline.compare.Comparer;
import org.clauseline.desktop.testing.FxTest;
import org.clauseline.desktop.workspace.Comparing.Mode;
import org.clauseline.desktop.workspace.Workspace;
import org.clauseline.dossier.Dossier;
import org.clauseline.exchange.document.Paragraph;
import org.clauseline.exchange.draft.Cutter;
import org.clauseline.exchange.draft.TwoTexts;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** Of documents that were compared as they came it is not claimed since when they are public. */
@FxTest
class FileHeadTest {
    private static TwoTexts.Text text(String name, String words) {
        List<Paragraph> paragraphs = List.of(Paragraph.body(words));
        return new TwoTexts.Text(name, "PDF file", Cutter.cut(paragraphs, Cutter.Fineness.NUMBERS));
    }

    @Test
    void theirHeadNamesTheFile() {
        Dossier dossier =
                TwoTexts.dossier(
                        text("plan.pdf", "1. Tanks stay."),
                        text("plan v2.pdf", "1. Tanks go."),
                        LocalDate.of(2025, 11, 24));
        Workspace workspace = SmallTalks.workspace(dossier, "old", "new", Mode.SIDE_BY_SIDE);
        ShownPane pane =
                new ShownPane(
                        workspace,
                        new ComparePane(workspace, Runnable::run, text -> {}, Comparer::compare));
        assertThat(pane.texts())
                .contains("PDF file: plan.pdf", "PDF file: plan v2.pdf")
                .noneMatch(text -> text.contains("Public since"));
    }
}
