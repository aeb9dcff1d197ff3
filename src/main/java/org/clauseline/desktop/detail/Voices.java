package org.clauseline.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.clauseline.dossier.Claim;
import org.clauseline.dossier.Source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who says so: claims with their sources, those that conflict beside each other, then the sources
 * that the whole rests on.
 */
final class Voices {
    private final Parts parts;

    Voices(Parts parts) {
        this.parts = parts;
    }

    /**
     * The column.
     *
     * @param sources ids of the sources of the whole
     * @param conflict whether the claims contradict each other
     */
    List<Node> column(List<Claim> claims, List<String> sources, boolean conflict) {
        Set<String> all = new HashSet<>(sources);
        claims.forEach(claim -> all.addAll(claim.sources()));
        List<Node> column = new ArrayList<>();
        column.add(
                parts.heading(
                        parts.words().get("voices"), remark(all.size(), claims.size(), conflict)));
        if (all.size() == 1) {
            column.add(parts.caution(parts.words().get("voices.single")));
        }
        if (conflict && claims.size() > 1) {
            column.add(besideEachOther(claims));
        } else {
            column.addAll(parts.lines(claims, claim -> claim(claim, all.size() > 1)));
        }
        for (Source source : parts.index().findAll(Source.class, inOrder(sources, claims))) {
            column.add(parts.source(source));
        }
        return column;
    }

    private String remark(int sources, int claims, boolean conflict) {
        String counted = parts.words().get("voices.sources", sources);
        return conflict && claims > 1
                ? counted + ", " + parts.words().get("voices.conflict", claims)
                : counted;
    }

    private Node besideEachOther(List<Claim> claims) {
        GridPane grid = new GridPane(8, 8);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int place = 0; place < claims.size(); place++) {
            VBox box = claim(claims.get(place), true);
            box.getStyleClass().add("claim-box");
            box.setMaxHeight(Double.MAX_VALUE);
            grid.add(box, place % 2, place / 2);
        }
        return grid;
    }

    private VBox claim(Claim claim, boolean tellSingle) {
        Label text = parts.prose(claim.text());
        VBox box = new VBox(2, text, parts.sourceNames(claim.sources()));
        if (tellSingle && Set.copyOf(claim.sources()).size() == 1) {
            box.getChildren().add(parts.quiet(parts.words().get("voices.one")));
        }
        box.getStyleClass().add("claim");
        return box;
    }

    /** The sources of the whole, then those that only a claim names. */
    private static List<String> inOrder(List<String> sources, List<Claim> claims) {
        List<String> ids = new ArrayList<>(sources);
        claims.forEach(
                claim ->
                        claim.sources().stream().filter(id -> !ids.contains(id)).forEach(ids::add));
        return ids;
    }
}
