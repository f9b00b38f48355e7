package org.stegvis.purchasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.Country;
import org.stegvis.platform.engine.CaseWork;
import org.stegvis.platform.language.Language;

/** All purchases. */
@Repository
public class Purchases {

    private final JdbcClient database;

    Purchases(JdbcClient database) {
        this.database = database;
    }

    /** The next number of this year, such as 2026-0012. Nobody else is given it, even if two open a case at once. */
    String nextNumber(int year) {
        int next = database.sql("""
                        insert into stegvis.case_number (year, last) values (:year, 1)
                        on conflict (year) do update set last = stegvis.case_number.last + 1 returning last""").param("year", year).query(Integer.class).single();
        return String.format(Locale.ROOT, "%d-%04d", year, next);
    }

    void add(Purchase purchase) {
        database.sql("""
                        insert into stegvis.purchase (number, title, buyer, buyer_level, country, rule_profile, language,
                            diary_number, contract_start, contract_end, opened_by, opened_at, phase)
                        values (:number, :title, :buyer, :level, :country, :profile, :language,
                            :diary, :start, :end, :by, :at, :phase)""")
                .param("number", purchase.number())
                .param("title", purchase.title())
                .param("buyer", purchase.buyer())
                .param("level", purchase.buyerLevel())
                .param("country", purchase.country().name())
                .param("profile", purchase.ruleProfile().name())
                .param("language", purchase.language().code())
                .param("diary", purchase.diaryNumber())
                .param("start", purchase.contract().start())
                .param("end", purchase.contract().end())
                .param("by", purchase.openedBy())
                .param("at", Timestamp.from(purchase.openedAt()))
                .param("phase", purchase.phase().code())
                .update();
    }

    /** The purchase with this number. */
    public Optional<Purchase> find(String number) {
        return database.sql("select * from stegvis.purchase where number = :number")
                .param("number", number)
                .query(Purchases::purchase)
                .optional();
    }

    /** The purchase with this number, which must exist. */
    public Purchase require(String number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("There is no purchase " + number));
    }

    /** The orders in which purchases can be listed; those that are closed come after those that run. */
    public enum Order {
        /** What is due first comes first. */
        DUE("due.due_at nulls last"),
        /** The newest first. */
        NEWEST("purchase.opened_at desc"),
        TITLE("lower(purchase.title)"),
        PHASE("array_position(array['plan', 'map', 'analyse', 'procure', 'implement', 'manage'], purchase.phase)");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /**
     * One page of a list.
     *
     * @param total how many purchases the whole list has
     */
    public record Found(List<Purchase> purchases, int total) {}

    /** Purchases whose number, title, buyer or register number together hold each of the words; all, if there are none. */
    public Found search(String words, Order order, int limit, int offset) {
        AtomicInteger total = new AtomicInteger();
        List<Purchase> purchases = database.sql("""
                        select purchase.*, count(*) over () as total
                        from stegvis.purchase left join %s due on due.case_number = purchase.number
                        where not exists (select 1 from unnest(:words) word
                            where concat_ws(' ', number, title, buyer, diary_number) not ilike word)
                        order by purchase.closed_at is not null, %s, purchase.opened_at desc, purchase.number desc
                        limit :limit offset :offset""".formatted(CaseWork.FIRST_DUE, order.column))
                .param("words", likePatterns(words))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total.set(row.getInt("total"));
                    return purchase(row, number);
                })
                .list();
        return new Found(purchases, total.get());
    }

    void enter(String number, Phase phase) {
        database.sql("update stegvis.purchase set phase = :phase where number = :number")
                .param("phase", phase.code())
                .param("number", number)
                .update();
    }

    void close(String number, String outcome, Instant at) {
        database.sql("update stegvis.purchase set outcome = :outcome, closed_at = :at where number = :number")
                .param("outcome", outcome)
                .param("at", Timestamp.from(at))
                .param("number", number)
                .update();
    }

    /** The contract runs for this time from now on: it was signed so, or extended. */
    void agree(String number, ContractPeriod contract) {
        database.sql("update stegvis.purchase set contract_start = :start, contract_end = :end where number = :number")
                .param("start", contract.start())
                .param("end", contract.end())
                .param("number", number)
                .update();
    }

    private static String[] likePatterns(String words) {
        return java.util.Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    private static Purchase purchase(ResultSet row, int number) throws SQLException {
        return new Purchase(
                row.getString("number"),
                row.getString("title"),
                row.getString("buyer"),
                row.getString("buyer_level"),
                Country.valueOf(row.getString("country")),
                RuleProfile.valueOf(row.getString("rule_profile")),
                Language.ofCode(row.getString("language")).orElseThrow(),
                row.getString("diary_number"),
                new ContractPeriod(
                        row.getObject("contract_start", LocalDate.class),
                        row.getObject("contract_end", LocalDate.class)),
                row.getString("opened_by"),
                row.getTimestamp("opened_at").toInstant(),
                Phase.ofCode(row.getString("phase")),
                row.getString("outcome"),
                Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant));
    }
}
