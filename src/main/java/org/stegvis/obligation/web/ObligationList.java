package org.stegvis.obligation.web;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.obligation.Standing;
import org.stegvis.party.Organisations;

/**
 * Finds obligations for the list: sorted, searched and paged in the database. How each stands is read from the row, as it
 * was last judged; what is due next of a supplier are its reports, the first start and its corrections.
 */
@Component
class ObligationList {

    private static final String SOUGHT = """
            from stegvis.obligation join %s supplier on supplier.id = obligation.supplier
            left join lateral (select least(
                (select min(due_on) from stegvis.report_round
                    where report_round.obligation = obligation.id and state in ('planned', 'asked', 'returned')),
                (select min(correction_due) from stegvis.defect
                    where defect.obligation = obligation.id and defect.outcome = ''),
                case when not exists (select 1 from stegvis.hire where hire.obligation = obligation.id)
                    then first_start_by end) as day) due on ended_at is null
            where (:everybodys or case_number in (select unnest(:cases)))
                and coalesce((select bool_and(concat_ws(' ', case_number, title, supplier.name, register_number) ilike word)
                    from unnest(:words) word), true)
            """.formatted(Organisations.NAMES);

    private final JdbcClient database;

    ObligationList(JdbcClient database) {
        this.database = database;
    }

    /** What a reader looks for: in the cases given or in all, with each of the words. */
    record Sought(Optional<Collection<String>> cases, String words) {}

    /** The orders of the list; obligations that have ended come after those that run. */
    enum Order {
        /** What stands worst first. */
        STANDING("array_position(array['RED', 'AMBER', 'GREEN'], standing), due.day nulls last"),
        /** What is due first. */
        DUE("due.day nulls last"),
        /** The contract that ends first. */
        END("contract_end"),
        SUPPLIER("lower(supplier.name)");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many stand how: green, amber and red among those that run, and those that have ended. */
    record Counts(int red, int amber, int green, int ended) {

        /** How many the list has under this filter; empty asks for all. */
        public int of(String filter) {
            return switch (filter) {
                case "red" -> red;
                case "amber" -> amber;
                case "green" -> green;
                case "ended" -> ended;
                default -> red + amber + green + ended;
            };
        }
    }

    /**
     * One obligation of the list.
     *
     * @param delivered the full-time months that counted when it was last judged; empty where no number was agreed
     * @param started whether anybody has started or was offered a start
     * @param judgedOn as of which day light, reason and share are; empty if it was never judged
     * @param outcome how it ended; empty while it runs
     */
    record Row(
            String caseNumber,
            String title,
            String supplier,
            Standing standing,
            Optional<LocalDate> judgedOn,
            Optional<BigDecimal> agreed,
            Optional<BigDecimal> delivered,
            Optional<LocalDate> firstStartBy,
            boolean started,
            Optional<LocalDate> due,
            LocalDate contractEnd,
            boolean ended,
            String outcome) {}

    Counts counts(Sought sought) {
        return sought("""
                        select count(*) filter (where ended_at is null and standing = 'RED') as red,
                            count(*) filter (where ended_at is null and standing = 'AMBER') as amber,
                            count(*) filter (where ended_at is null and standing = 'GREEN') as green,
                            count(*) filter (where ended_at is not null) as ended
                        """ + SOUGHT, sought)
                .query((row, number) ->
                        new Counts(row.getInt("red"), row.getInt("amber"), row.getInt("green"), row.getInt("ended")))
                .single();
    }

    List<Row> page(Sought sought, String filter, Order order, int limit, int offset) {
        return sought("""
                        select obligation.*, supplier.name as supplier_name, due.day as due,
                            exists (select 1 from stegvis.hire where hire.obligation = obligation.id) as started
                        """ + SOUGHT + """
                        and (:filter = '' or case when ended_at is null then lower(standing) else 'ended' end = :filter)
                        order by ended_at is not null, %s, case_number desc, obligation.id
                        limit :limit offset :offset""".formatted(order.columns), sought)
                .param("filter", filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(ObligationList::row)
                .list();
    }

    private JdbcClient.StatementSpec sought(String statement, Sought sought) {
        return database.sql(statement)
                .param("everybodys", sought.cases().isEmpty())
                .param("cases", sought.cases().orElse(List.of()).toArray(String[]::new))
                .param("words", likePatterns(sought.words()));
    }

    private static String[] likePatterns(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Optional<BigDecimal> agreed = Optional.ofNullable(row.getBigDecimal("fte_months"));
        Optional<BigDecimal> share = Optional.ofNullable(row.getBigDecimal("share"));
        return new Row(
                row.getString("case_number"),
                row.getString("title"),
                row.getString("supplier_name"),
                new Standing(Standing.Light.valueOf(row.getString("standing")), row.getString("standing_reason")),
                day(row, "judged_on"),
                agreed,
                agreed.flatMap(months -> share.map(months::multiply)),
                day(row, "first_start_by"),
                row.getBoolean("started"),
                day(row, "due"),
                row.getObject("contract_end", LocalDate.class),
                row.getTimestamp("ended_at") != null,
                row.getString("outcome"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
