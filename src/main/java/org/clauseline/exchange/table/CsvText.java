package org.clauseline.exchange.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of a text with delimiters (RFC 4180), as spreadsheets write them.
 *
 * @param rows the rows with their cells; rows without any cell that has words are left out
 * @param delimiter what stands between cells
 */
public record CsvText(List<List<String>> rows, char delimiter) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 20;

    public CsvText {
        rows = List.copyOf(rows);
    }

    /** Reads a text; the delimiter is the one that cuts the first rows into most cells alike. */
    public static CsvText of(String text) {
        char best = ',';
        double most = 0;
        for (char delimiter : DELIMITERS) {
            List<List<String>> sample = read(text, delimiter, SAMPLE);
            int width = sample.isEmpty() ? 0 : sample.getFirst().size();
            long alike = sample.stream().filter(row -> row.size() == width).count();
            double score = width < 2 ? 0 : width * (double) alike / sample.size();
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return new CsvText(read(text, best, Integer.MAX_VALUE), best);
    }

    private static List<List<String>> read(String text, char delimiter, int most) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length() && rows.size() < most; i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
                begun = true;
            } else if (c == delimiter) {
                row.add(cell.toString());
                cell.setLength(0);
                begun = true;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                end(row, cell, begun, rows);
                row = new ArrayList<>();
                begun = false;
            } else {
                cell.append(c);
                begun = true;
            }
        }
        end(row, cell, begun, rows);
        return rows;
    }

    private static void end(
            List<String> row, StringBuilder cell, boolean begun, List<List<String>> rows) {
        if (begun || !cell.isEmpty()) {
            row.add(cell.toString());
            cell.setLength(0);
        }
        if (row.stream().anyMatch(text -> !text.isBlank())) {
            rows.add(List.copyOf(row));
        }
    }

    /** A cell as it was meant: without the apostrophe that keeps a formula from running. */
    public static String plain(String cell) {
        String text = cell.strip();
        boolean guarded =
                text.length() > 1
                        && text.charAt(0) == '\''
                        && "=+-@\t\r＝＋－＠ ".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1).strip() : text;
    }
}
