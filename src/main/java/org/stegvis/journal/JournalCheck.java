package org.stegvis.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the chains of the journal against their own hashes and against the register of their ends. Reads a page at a
 * time, so that the length of the journal does not matter; a chain is read as it was at one moment.
 */
@Component
public class JournalCheck {

    private static final int PAGE = 1000;

    private final JdbcClient database;
    private final TransactionTemplate oneMoment;

    JournalCheck(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What can be wrong with a line. */
    public enum Flaw {
        /** The line is not there, but later ones are. */
        MISSING("missing"),
        /** What the line says is not what was written. */
        CHANGED("changed"),
        /** The line does not follow the one before it. */
        MISPLACED("misplaced"),
        /** The chain was longer once. */
        END_LOST("endLost"),
        /** The line is there, but was not added the proper way. */
        NOT_REGISTERED("notRegistered");

        private final String code;

        Flaw(String code) {
            this.code = code;
        }

        /** The code in texts. */
        String code() {
            return code;
        }
    }

    /** The first line of a case with which something is wrong. */
    public record Broken(String caseNumber, long number, Flaw flaw) {}

    /** How much was checked, and how many chains are broken. */
    public record Sum(long cases, long lines, long broken) {}

    /** Where the chain of a case ends as far as it was followed: the number and the hash of the line read last. */
    private record End(long number, String hash) {}

    /** What the check of one chain found. */
    private record Checked(long lines, Optional<Broken> broken) {}

    /** Checks the chain of one case; empty if all its lines are as they were written. */
    public Optional<Broken> ofCase(String caseNumber) {
        return check(caseNumber).broken();
    }

    /** Checks all chains, and tells of each that is broken as soon as it is found. */
    public Sum ofAll(Consumer<Broken> found) {
        long cases = 0;
        long lines = 0;
        long broken = 0;
        String last = "";
        for (List<String> some = casesAfter(last); !some.isEmpty(); some = casesAfter(last)) {
            for (String caseNumber : some) {
                Checked checked = check(caseNumber);
                checked.broken().ifPresent(found);
                cases++;
                lines += checked.lines();
                broken += checked.broken().isPresent() ? 1 : 0;
            }
            last = some.get(some.size() - 1);
        }
        return new Sum(cases, lines, broken);
    }

    private List<String> casesAfter(String last) {
        return database.sql("""
                        (select case_number from stegvis.journal_head where case_number > :last
                            order by case_number limit :page)
                        union
                        (select distinct case_number from stegvis.journal where case_number > :last
                            order by case_number limit :page)
                        order by case_number limit :page""")
                .param("last", last)
                .param("page", PAGE)
                .query(String.class)
                .list();
    }

    private Checked check(String caseNumber) {
        return oneMoment.execute(status -> follow(caseNumber));
    }

    private Checked follow(String caseNumber) {
        End end = new End(0, ChainedLine.NOTHING_BEFORE);
        for (List<ChainedLine> some = linesAfter(caseNumber, Long.MIN_VALUE);
                !some.isEmpty();
                some = linesAfter(caseNumber, end.number())) {
            for (ChainedLine line : some) {
                Optional<Flaw> flaw = flaw(line, end);
                if (flaw.isPresent()) {
                    long number = flaw.get() == Flaw.MISSING ? end.number() + 1 : line.number();
                    return new Checked(end.number(), Optional.of(new Broken(caseNumber, number, flaw.get())));
                }
                end = new End(line.number(), line.hash());
            }
        }
        return new Checked(end.number(), againstRegister(caseNumber, end));
    }

    private List<ChainedLine> linesAfter(String caseNumber, long number) {
        return database.sql("""
                        select * from stegvis.journal where case_number = :case and number > :number
                        order by number limit :page""")
                .param("case", caseNumber)
                .param("number", number)
                .param("page", PAGE)
                .query(ChainedLine::read)
                .list();
    }

    private static Optional<Flaw> flaw(ChainedLine line, End before) {
        if (!line.hash().equals(line.expectedHash())) {
            return Optional.of(line.number() > before.number() + 1 ? Flaw.MISSING : Flaw.CHANGED);
        }
        if (line.number() != before.number() + 1) {
            return Optional.of(line.number() > before.number() + 1 ? Flaw.MISSING : Flaw.MISPLACED);
        }
        return line.previousHash().equals(before.hash()) ? Optional.empty() : Optional.of(Flaw.MISPLACED);
    }

    private Optional<Broken> againstRegister(String caseNumber, End end) {
        End registered = database.sql("select length, last_hash from stegvis.journal_head where case_number = :case")
                .param("case", caseNumber)
                .query((row, number) -> new End(row.getLong("length"), row.getString("last_hash")))
                .optional()
                .orElse(new End(0, ChainedLine.NOTHING_BEFORE));
        if (registered.equals(end)) {
            return Optional.empty();
        }
        return Optional.of(
                registered.number() > end.number()
                        ? new Broken(caseNumber, end.number() + 1, Flaw.END_LOST)
                        : new Broken(
                                caseNumber,
                                Math.max(1, Math.min(end.number(), registered.number() + 1)),
                                Flaw.NOT_REGISTERED));
    }
}
