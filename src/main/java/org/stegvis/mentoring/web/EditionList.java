package org.stegvis.mentoring.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.Editions;

/** Finds editions for their list: searched and paged in the database, in two queries and one that counts. */
@Component
class EditionList {

    private static final String SOUGHT = """
            from stegvis.edition join stegvis.programme on programme.number = edition.number
            where (:everybodys or edition.number in (select unnest(:cases))) and (:state = '' or edition.state = :state)
                and coalesce((select bool_and(concat_ws(' ', edition.number, title, owner) ilike word)
                    from unnest(:words) word), true)
            """;

    private final JdbcClient database;
    private final Editions editions;

    EditionList(JdbcClient database, Editions editions) {
        this.database = database;
        this.editions = editions;
    }

    /**
     * What a reader looks for.
     *
     * @param cases the editions among which she looks; empty for all
     * @param state the name of a state; empty for any
     */
    record Sought(Optional<Collection<String>> cases, String words, String state) {}

    /** How many people there are in an edition. */
    record Counts(int adepts, int mentors, int takingPart, int groups) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /** One edition of the list. */
    record Row(Edition edition, Counts counts) {}

    int total(Sought sought) {
        return sought("select count(*) " + SOUGHT, sought).query(Integer.class).single();
    }

    List<Row> page(Sought sought, int limit, int offset) {
        List<Edition> found = sought(
                        Editions.ROWS + SOUGHT + "order by edition.number desc limit :limit offset :offset", sought)
                .param("limit", limit)
                .param("offset", offset)
                .query(editions::row)
                .list();
        Map<String, Counts> counts = counts(found.stream().map(Edition::number).toList());
        return found.stream()
                .map(edition -> new Row(edition, counts.getOrDefault(edition.number(), Counts.NONE)))
                .toList();
    }

    private Map<String, Counts> counts(List<String> numbers) {
        Map<String, Counts> counts = new TreeMap<>();
        database.sql("""
                        select programme, count(*) filter (where role = 'adept') as adepts,
                            count(*) filter (where role = 'mentor') as mentors,
                            count(*) filter (where state in ('CONFIRMED', 'ACTIVE', 'PAUSED', 'COMPLETED')) as taking_part,
                            (select count(*) from stegvis.mentorship_group where edition = programme) as groups
                        from stegvis.participation where programme = any(:numbers) group by programme""").param("numbers", numbers.toArray(String[]::new)).query((ResultSet row) -> {
            counts.put(row.getString("programme"), counted(row));
        });
        return counts;
    }

    private static Counts counted(ResultSet row) throws SQLException {
        return new Counts(row.getInt("adepts"), row.getInt("mentors"), row.getInt("taking_part"), row.getInt("groups"));
    }

    private JdbcClient.StatementSpec sought(String statement, Sought sought) {
        return database.sql(statement)
                .param("everybodys", sought.cases().isEmpty())
                .param("cases", sought.cases().orElse(List.of()).toArray(String[]::new))
                .param("state", sought.state())
                .param("words", patterns(sought.words()));
    }

    /** Each word as it may stand anywhere in what is searched. */
    static String[] patterns(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
