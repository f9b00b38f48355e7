package org.stegvis.mentoring;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.party.Persons;
import org.stegvis.platform.Clock;

/**
 * Erases what is known of people in editions, each category on its day (A25, domain 2.6). It asks what is due and not yet
 * erased, never whether a day has just begun: after a standstill nothing is left out. Any number of nodes may run it.
 */
@Component
public class ErasureRound {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureRound.class);

    private final JdbcClient database;
    private final Editions editions;
    private final Persons persons;
    private final Erasure times;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ErasureRound(
            JdbcClient database,
            Editions editions,
            Persons persons,
            Erasure times,
            Journal journal,
            TransactionTemplate transactions,
            Clock clock) {
        this.database = database;
        this.editions = editions;
        this.persons = persons;
        this.times = times;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An edition that is over, of which something is still to be erased one day. */
    private record Kept(String edition, Instant closedAt, Set<ErasedCategory> erased) {}

    /** Erases all that is due; returns how many categories of editions were. */
    public int eraseAll() {
        return kept().stream().mapToInt(this::erase).sum();
    }

    private int erase(Kept kept) {
        Edition edition = editions.require(kept.edition());
        LocalDate closed = kept.closedAt().atZone(edition.zone()).toLocalDate();
        List<ErasedCategory> due = Arrays.stream(ErasedCategory.values())
                .filter(category -> !kept.erased().contains(category))
                .filter(category -> !clock.today(edition.zone()).isBefore(category.day(edition, closed, times)))
                .toList();
        due.forEach(category -> erase(edition, category));
        return due.size();
    }

    private void erase(Edition edition, ErasedCategory category) {
        try {
            transactions.executeWithoutResult(status -> {
                if (mark(edition, category)) {
                    category.statements()
                            .forEach(statement -> database.sql(statement)
                                    .param("edition", edition.number())
                                    .update());
                    if (category == ErasedCategory.PARTICIPATION) {
                        nowhereElse(edition).forEach(persons::erase);
                    }
                    journal.write(
                            new JournalLine(edition.number(), JournalLine.SYSTEM, "erased", category.name(), Map.of()));
                }
            });
        } catch (RuntimeException problem) {
            LOG.error("Edition {}: {} was not erased and is tried again", edition.number(), category, problem);
        }
    }

    /** Whether nobody else has marked it before. */
    private boolean mark(Edition edition, ErasedCategory category) {
        return database.sql("""
                                insert into stegvis.erased_category (edition, category, erased_at)
                                values (:edition, :category, :now) on conflict do nothing""")
                        .param("edition", edition.number())
                        .param("category", category.name())
                        .param("now", Timestamp.from(clock.now()))
                        .update()
                > 0;
    }

    /** The persons of this edition who are in no other edition that still keeps its people. */
    private List<UUID> nowhereElse(Edition edition) {
        return database.sql("""
                        select distinct person from stegvis.participation mine where programme = :edition
                        and not exists (select 1 from stegvis.participation other
                            where other.person = mine.person and other.programme <> :edition
                            and not exists (select 1 from stegvis.erased_category
                                where edition = other.programme and category = 'PARTICIPATION'))""")
                .param("edition", edition.number())
                .query(UUID.class)
                .list();
    }

    private List<Kept> kept() {
        return database.sql("""
                        select edition.number, closed_at, array(select category from stegvis.erased_category
                            where erased_category.edition = edition.number) as erased
                        from stegvis.edition where closed_at is not null and not exists (
                            select 1 from stegvis.erased_category
                            where erased_category.edition = edition.number and category = 'PARTICIPATION')
                        order by closed_at""")
                .query((row, number) -> {
                    Set<ErasedCategory> erased = EnumSet.noneOf(ErasedCategory.class);
                    for (String category : (String[]) row.getArray("erased").getArray()) {
                        erased.add(ErasedCategory.valueOf(category));
                    }
                    return new Kept(
                            row.getString("number"),
                            row.getTimestamp("closed_at").toInstant(),
                            erased);
                })
                .list();
    }
}
