package org.stegvis.purchasing.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a decision table as a test expects it.
 *
 * @param row the name of the row: the code of its reason, with _2, _3 where several rows give the same reason
 * @param asked what the table is asked, typed as the process has it
 * @param said what it is to say, as text
 */
record ExpectedRow(String row, Map<String, Object> asked, Map<String, String> said) {

    /**
     * Reads a table whose first line names the columns. The first column is the row; columns before {@code =>} are
     * asked, those after it said. {@code -} stands for nothing; a column {@code facts} holds several, as name=value.
     *
     * @param otherwise what is asked where a line says nothing else
     */
    static List<ExpectedRow> read(Map<String, Object> otherwise, String table) {
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        List<String> columns = cells(lines.get(0));
        int arrow = columns.indexOf("=>");
        List<ExpectedRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, Object> asked = new LinkedHashMap<>(otherwise);
            Map<String, String> said = new LinkedHashMap<>();
            for (int column = 1; column < columns.size(); column++) {
                if (column != arrow && !cells.get(column).equals("-")) {
                    if (column > arrow) {
                        said.put(columns.get(column), cells.get(column));
                    } else if (columns.get(column).equals("facts")) {
                        asked.putAll(Facts.of(cells.get(column)));
                    } else {
                        asked.put(columns.get(column), Facts.typed(columns.get(column), cells.get(column)));
                    }
                }
            }
            rows.add(new ExpectedRow(cells.get(0), asked, said));
        }
        return rows;
    }

    static List<ExpectedRow> read(String table) {
        return read(Map.of(), table);
    }

    /** The code of the reason that this row gives. */
    String reason() {
        return row.replaceFirst("_\\d$", "");
    }

    @Override
    public String toString() {
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
