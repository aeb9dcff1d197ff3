package org.clauseline.desktop.detail;

import javafx.scene.Node;

import org.clauseline.dossier.Question;

import java.util.ArrayList;
import java.util.List;

/** What is open about a thing. */
final class Questions {
    private Questions() {}

    /** A heading and the open questions about a thing; nothing where there are none. */
    static List<Node> about(String id, Parts parts) {
        return column(
                parts.index().dossier().questions().stream()
                        .filter(question -> question.about().contains(id))
                        .toList(),
                parts);
    }

    /** A heading and questions; nothing where there are none. */
    static List<Node> column(List<Question> questions, Parts parts) {
        List<Node> column = new ArrayList<>();
        if (!questions.isEmpty()) {
            column.add(
                    parts.heading(
                            parts.words().get("questions"), Integer.toString(questions.size())));
            column.addAll(
                    parts.lines(
                            questions,
                            question -> parts.link(question.id(), "", question.text(), "")));
        }
        return column;
    }
}
