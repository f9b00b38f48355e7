package org.stegvis.journal;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single edits of one chain, by somebody who knows the tables: chosen by chance, the same in each run. */
final class RandomEdit {

    /** How many kinds of edit there are. */
    static final int KINDS = 15;

    /** What is put in the place of what a column says. */
    private static final Map<String, List<String>> CHANGES = Map.of(
            "case_number", List.of("'elsewhere'", "case_number || ' '"),
            "number", List.of("number + 1000", "number + 20"),
            "written_at", List.of("written_at + interval '1 microsecond'", "written_at - interval '1 year'"),
            "actor", List.of("actor || 'x'", "''", "upper(actor)"),
            "kind", List.of("'other'", "kind || subject"),
            "subject", List.of("'other'", "subject || ' '"),
            "details", List.of("'{}'", "(details::text || ' ')::json", "replace(details::text, 'é', 'è')::json"),
            "previous_hash", List.of("reverse(previous_hash) || 'x'", "upper('x' || previous_hash)", "hash"),
            "hash", List.of("'0' || hash", "repeat('f', 64)", "previous_hash"));

    private static final List<String> COLUMNS =
            CHANGES.keySet().stream().sorted().toList();
    private static final Random CHANCE = new Random(20261123);

    private final JdbcClient tables;
    private final String caseNumber;
    private final int lines;
    private final Set<String> kinds = new TreeSet<>();

    RandomEdit(JdbcClient tables, String caseNumber, int lines) {
        this.tables = tables;
        this.caseNumber = caseNumber;
        this.lines = lines;
    }

    /** An edit that was made, and the line at which the chain breaks because of it. */
    record Made(String what, long line) {}

    /** The kinds of edit that were made so far. */
    Set<String> kinds() {
        return kinds;
    }

    Made next() {
        return switch (CHANCE.nextInt(8)) {
            case 0 -> lose();
            case 1 -> swap();
            case 2 -> insert();
            case 3 -> append();
            case 4 -> changeAndHashAnew();
            case 5 -> changeTheEnd();
            default -> change();
        };
    }

    private Made change() {
        String column = COLUMNS.get(CHANCE.nextInt(COLUMNS.size()));
        List<String> changes = CHANGES.get(column);
        String change = changes.get(CHANCE.nextInt(changes.size()));
        long line = anyLine();
        run(
                "update stegvis.journal set " + column + " = " + change
                        + " where case_number = :case and number = :line",
                line);
        return made("change " + column, change, line);
    }

    private Made lose() {
        long line = anyLine();
        run("delete from stegvis.journal where case_number = :case and number = :line", line);
        return made("lose", "", line);
    }

    /** Two lines change their places, with their hashes or without. */
    private Made swap() {
        long one = 1 + CHANCE.nextInt(lines - 1);
        long other = one + 1 + CHANCE.nextInt((int) (lines - one));
        boolean content = CHANCE.nextBoolean();
        if (content) {
            tables.sql("""
                            update stegvis.journal line set actor = other.actor, kind = other.kind,
                                subject = other.subject, details = other.details, written_at = other.written_at
                            from stegvis.journal other
                            where line.case_number = :case and other.case_number = :case
                                and line.number in (:one, :other) and other.number = :one + :other - line.number""")
                    .param("case", caseNumber)
                    .param("one", one)
                    .param("other", other)
                    .update();
        } else {
            run("update stegvis.journal set number = -1 where case_number = :case and number = :line", one);
            run("update stegvis.journal set number = " + one + " where case_number = :case and number = :line", other);
            run("update stegvis.journal set number = " + other + " where case_number = :case and number = :line", -1);
        }
        return made("swap", one + " and " + other + (content ? " content" : " numbers"), one);
    }

    /** A line is put between two others with a hash that fits; what follows moves on by one. */
    private Made insert() {
        long line = anyLine();
        run("update stegvis.journal set number = number + 1001 where case_number = :case and number >= :line", line);
        run(
                "update stegvis.journal set number = number - 1000 where case_number = :case and number > :line + 1000",
                line);
        addAt(line);
        return made("insert", "", line + 1);
    }

    private Made append() {
        addAt(lines + 1L);
        return made("append", "", lines + 1L);
    }

    /** The line has another actor and a hash that fits; the next line, or the register, tells. */
    private Made changeAndHashAnew() {
        long line = anyLine();
        run("update stegvis.journal set actor = 'other' where case_number = :case and number = :line", line);
        hashAnew(line);
        return made("change and hash anew", "", line == lines ? line : line + 1);
    }

    private Made changeTheEnd() {
        String change = List.of("length = length - 1", "length = length + 1", "last_hash = repeat('a', 64)")
                .get(CHANCE.nextInt(3));
        run("update stegvis.journal_head set " + change + " where case_number = :case and :line > 0", 1);
        return made("change the end", change, change.contains("+") ? lines + 1L : lines);
    }

    private void addAt(long line) {
        tables.sql("""
                        insert into stegvis.journal (case_number, number, written_at, actor, kind, subject, details,
                            previous_hash, hash)
                        select case_number, :line, written_at, 'other', kind, subject, details, hash, ''
                        from stegvis.journal where case_number = :case and number = :line - 1
                        union all
                        select :case, 1, now(), 'other', 'test', '', '{}', repeat('0', 64), '' where :line = 1""").param("case", caseNumber).param("line", line).update();
        hashAnew(line);
    }

    private void hashAnew(long line) {
        String hash = tables.sql("select * from stegvis.journal where case_number = :case and number = :line")
                .param("case", caseNumber)
                .param("line", line)
                .query(ChainedLine::read)
                .single()
                .expectedHash();
        run("update stegvis.journal set hash = '" + hash + "' where case_number = :case and number = :line", line);
    }

    private Made made(String kind, String how, long line) {
        kinds.add(kind);
        return new Made(kind + " " + how + " at " + line, line);
    }

    private void run(String statement, long line) {
        tables.sql(statement).param("case", caseNumber).param("line", line).update();
    }

    private long anyLine() {
        return 1 + CHANCE.nextInt(lines);
    }
}
