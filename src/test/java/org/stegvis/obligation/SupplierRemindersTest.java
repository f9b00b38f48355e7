package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stegvis.StegvisTest;
import org.stegvis.deadline.Deadline;
import org.stegvis.deadline.DeadlineRound;
import org.stegvis.deadline.Deadlines;
import org.stegvis.journal.Journal;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Officers;
import org.stegvis.party.Organisations;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;
import org.stegvis.purchasing.TestOfficers;

/** What suppliers owe, and the reminders of it: each at its hour and once, however the dates move. */
@StegvisTest
class SupplierRemindersTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate BEFORE_THE_CONTRACT = LocalDate.of(2027, 6, 1);
    private static final String REMINDER = "supplier-first-start-reminder";

    @RegisterExtension
    static final TestClock clock = TestClock.forEachTest();

    @Autowired
    SupplierDeadlines supplierDeadlines;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineRound round;

    @Autowired
    SignedContracts contracts;

    @Autowired
    Obligations obligations;

    @Autowired
    ReportRounds rounds;

    @Autowired
    Organisations organisations;

    @Autowired
    Officers officers;

    @Autowired
    Letters letters;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    private Obligation obligation;

    @BeforeEach
    void aContractIsSigned() {
        TestOfficers.register(officers);
        database.sql("update stegvis.deadline set settled_at = now() where settled_at is null")
                .update();
        clock.isOn(BEFORE_THE_CONTRACT);
        obligation = begin();
    }

    @Test
    void aSupplierWhoStartsLateIsRemindedAtThreeFourAndFiveMonths() {
        LocalDate firstStartBy = obligation.firstStartBy().orElseThrow();
        assertThat(firstStartBy).isEqualTo("2028-03-01");
        open(SupplierDeadlines.FIRST_START, "", firstStartBy);

        roundAt("2027-12-01T06:59:59Z");
        assertThat(written()).containsExactly("candidates-needed to matching-officer on 2027-12-01");
        roundAt("2027-12-01T07:00:01Z");
        roundAt("2028-01-01T06:59:59Z");
        roundAt("2028-01-01T07:00:01Z");
        roundAt("2028-02-01T07:00:01Z");
        roundAt("2028-06-01T07:00:01Z");

        assertThat(written())
                .containsExactly(
                        "candidates-needed to matching-officer on 2027-12-01",
                        REMINDER + " to supplier on 2027-12-01",
                        REMINDER + " to supplier on 2028-01-01",
                        REMINDER + " to supplier on 2028-02-01",
                        "no-first-start to contract-manager on 2028-02-01");
    }

    @Test
    void whereCandidatesWerePresentedTheMatchingOfficerIsNotAskedForSome() {
        obligations.presented(obligation.id(), 2);
        open(SupplierDeadlines.FIRST_START, "", LocalDate.of(2028, 3, 1));

        roundAt("2027-11-15T07:00:00Z");

        assertThat(written()).isEmpty();
    }

    @Test
    void onceSomebodyHasStartedNobodyIsReminded() {
        open(SupplierDeadlines.FIRST_START, "", LocalDate.of(2028, 3, 1));
        supplierDeadlines.settle(obligation, SupplierDeadlines.FIRST_START, "");

        roundAt("2028-06-01T07:00:00Z");

        assertThat(written()).isEmpty();
    }

    @Test
    void aReportIsAskedForTwoWeeksAheadRemindedOfTwiceAndThenToldOf() {
        UUID report = plannedReport();
        open("report", report.toString(), LocalDate.of(2028, 1, 14));

        for (String day : List.of("2027-12-31", "2028-01-14", "2028-01-21", "2028-01-28", "2028-03-01")) {
            roundAt(day + "T07:00:01Z");
        }

        assertThat(written())
                .containsExactly(
                        "supplier-report-request to supplier on 2027-12-31",
                        "supplier-report-reminder to supplier on 2028-01-21",
                        "supplier-report-reminder to supplier on 2028-01-28",
                        "supplier-report-missing to contract-manager on 2028-01-28");
        assertThat(letters.ofCase(obligation.caseNumber()).stream()
                        .filter(letter -> letter.kind().equals("supplier-report-request"))
                        .map(WrittenLetter::text))
                .singleElement()
                .asString()
                .contains("14 januari 2028", "1 september 2027", "31 december 2027");
        assertThat(journal.ofCase(obligation.caseNumber()).stream()
                        .filter(line -> line.kind().equals("deadlineEscalated"))
                        .map(line -> line.subject()))
                .containsExactly("report");
    }

    @Test
    void aReportThatWasSentBackIsNotAskedForOnceMore() {
        UUID report = plannedReport();
        rounds.sendBack(report, "How many ended?", LocalDate.of(2027, 6, 10));
        open("report", report.toString(), LocalDate.of(2027, 6, 10));

        roundAt("2027-06-09T08:00:00Z");

        assertThat(written()).isEmpty();
    }

    @Test
    void aReportThatIsDueSoonIsAskedForAtOnce() {
        open("report", plannedReport().toString(), LocalDate.of(2027, 6, 8));

        roundAt("2027-06-01T09:00:00Z");

        assertThat(written()).containsExactly("supplier-report-request to supplier on 2027-06-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            needs-profile       | 2027-07-01 supplier-needs-profile-reminder to supplier, 2027-07-08 supplier-needs-profile-reminder to supplier, 2027-07-15 supplier-silent to contract-manager
            start-meeting       | 2027-07-08 supplier-start-meeting-reminder to supplier
            statement           | 2027-06-28 supplier-statement-reminder to supplier
            action-plan         | 2027-06-28 supplier-action-plan-reminder to supplier
            correction          | 2027-06-28 supplier-correction-reminder to supplier, 2027-07-01 supplier-correction-reminder to supplier
            final-documentation | 2027-06-17 supplier-final-documentation-request to supplier, 2027-07-08 supplier-final-documentation-reminder to supplier, 2027-07-15 supplier-final-documentation-reminder to supplier, 2027-07-15 supplier-silent to contract-manager
            certificate         | 2027-07-01 supplier-certificate-due to supplier
            """)
    void whatIsDueOnTheFirstOfJulyIsRemindedOf(String kind, String expected) {
        open(kind, kind.equals("certificate") ? "3" : "", LocalDate.of(2027, 7, 1));

        for (LocalDate day = BEFORE_THE_CONTRACT; day.isBefore(LocalDate.of(2027, 9, 1)); day = day.plusDays(1)) {
            roundAt(day + "T06:00:01Z");
        }

        assertThat(written())
                .containsExactlyInAnyOrderElementsOf(List.of(expected.split(", ")).stream()
                        .map(line -> line.substring(11) + " on " + line.substring(0, 10))
                        .toList());
    }

    @Test
    void severalThingsOfOneKindAreDueBesideEachOther() {
        open("statement", "one", LocalDate.of(2027, 7, 1));
        open("statement", "two", LocalDate.of(2027, 8, 1));
        open("statement", "two", LocalDate.of(2027, 8, 2));

        assertThat(deadlines.openIn(obligation.caseNumber()))
                .extracting(Deadline::subject, deadline -> deadline.dueAt().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("one", "2027-07-01T14:00:00Z"),
                        org.assertj.core.groups.Tuple.tuple("two", "2027-08-02T14:00:00Z"));

        supplierDeadlines.settle(obligation, "statement", "one");
        assertThat(deadlines.openIn(obligation.caseNumber()))
                .extracting(Deadline::subject)
                .containsExactly("two");
        supplierDeadlines.settleAll(obligation);
        assertThat(deadlines.openIn(obligation.caseNumber())).isEmpty();
    }

    @Test
    void whatTheCaseItselfOwesIsLeftAlone() {
        deadlines.open(obligation.caseNumber(), "check-extension", "contract-manager");
        open("check-extension", "", LocalDate.of(2027, 7, 1));

        supplierDeadlines.settleAll(obligation);

        assertThat(deadlines.openIn(obligation.caseNumber())).singleElement().matches(Deadline::isOfCase);
    }

    /**
     * What "moving the start never loses a reminder" means, for any dates, moves and moments at which the round goes: for
     * each row of the ladder the supplier gets a letter in the time between that row's moment, counted from the date that
     * counts in the end, and that date; each move is followed by a letter that says the new date; and no move makes more
     * than one letter at once. The contract manager is told within the last month as well.
     */
    @Test
    void movingTheStartNeverLosesAReminder() {
        Random random = new Random(20271201);
        for (int life = 0; life < 40; life++) {
            clock.isOn(BEFORE_THE_CONTRACT);
            obligation = begin();
            moveAbout(random, "life " + life);
        }
    }

    private void moveAbout(Random random, String life) {
        LocalDate today = BEFORE_THE_CONTRACT;
        LocalDate due = today.plusDays(1 + random.nextInt(250));
        open(SupplierDeadlines.FIRST_START, "", due);
        Instant setAt = now(today);
        int moves = random.nextInt(5);
        for (int move = 0; move < moves; move++) {
            today = wander(random, today, due);
            due = today.plusDays(1 + random.nextInt(250));
            round.writeDue();
            int before = times(REMINDER).size();
            boolean same = dueIs(due);
            open(SupplierDeadlines.FIRST_START, "", due);
            setAt = same ? setAt : now(today);
            round.writeDue();
            assertThat(times(REMINDER).size() - before)
                    .as(life + ", letters at once on " + today)
                    .isLessThanOrEqualTo(1);
        }
        wander(random, today, due);
        clock.is(due.atTime(9, 0).atZone(STOCKHOLM).toInstant());
        round.writeDue();

        for (int months = 1; months <= 3; months++) {
            Instant rung =
                    due.minusMonths(months).atTime(8, 0).atZone(STOCKHOLM).toInstant();
            assertThat(times(REMINDER))
                    .as(life + ", " + months + " months before " + due)
                    .anyMatch(at -> !at.isBefore(rung));
        }
        Instant lastMove = setAt;
        Instant lastMonth = due.minusMonths(1).atTime(8, 0).atZone(STOCKHOLM).toInstant();
        assertThat(times(REMINDER))
                .as(life + ", after the last move")
                .anyMatch(at -> !at.isBefore(lastMove.minusSeconds(60)));
        assertThat(times("no-first-start")).as(life).anyMatch(at -> !at.isBefore(lastMonth));
        supplierDeadlines.settleAll(obligation);
    }

    /** Some days go by, but not past the date; the round goes on some of them. */
    private LocalDate wander(Random random, LocalDate from, LocalDate due) {
        LocalDate day = from;
        for (int step = random.nextInt(4); step > 0; step--) {
            LocalDate next = day.plusDays(1 + random.nextInt(60));
            if (next.isBefore(due)) {
                day = next;
                clock.is(now(day));
                if (random.nextBoolean()) {
                    round.writeDue();
                }
            }
        }
        return day;
    }

    private static Instant now(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(STOCKHOLM).toInstant();
    }

    private boolean dueIs(LocalDate day) {
        return deadlines.openIn(obligation.caseNumber()).stream()
                .anyMatch(deadline ->
                        LocalDate.ofInstant(deadline.dueAt(), STOCKHOLM).equals(day));
    }

    private List<Instant> times(String kind) {
        return letters.ofCase(obligation.caseNumber()).stream()
                .filter(letter -> letter.kind().equals(kind))
                .filter(letter -> !kind.equals("no-first-start") || TestOfficers.areReadersOf(letter))
                .map(WrittenLetter::writtenAt)
                .toList();
    }

    private Obligation begin() {
        var signed = contracts.ordinary(Language.SV);
        return CommitmentOfCase.begin(obligations, organisations, signed, signed.caseNumber())
                .obligation();
    }

    private UUID plannedReport() {
        rounds.plan(
                obligation.id(), 1, LocalDate.of(2027, 9, 1), LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 14));
        return rounds.of(obligation.id()).get(0).id();
    }

    private void open(String kind, String subject, LocalDate day) {
        supplierDeadlines.open(obligation, kind, subject, day);
    }

    private void roundAt(String moment) {
        clock.is(Instant.parse(moment));
        round.writeDue();
    }

    /** The letters to the supplier and to the test officers, in order. */
    private List<String> written() {
        List<WrittenLetter> all = new ArrayList<>(letters.ofCase(obligation.caseNumber()));
        Collections.reverse(all);
        return all.stream()
                .filter(letter -> letter.isPersonal() || TestOfficers.areReadersOf(letter))
                .map(letter -> letter.kind() + " to "
                        + (letter.isPersonal() ? "supplier" : letter.recipient().replace("test-", "")) + " on "
                        + LocalDate.ofInstant(letter.writtenAt(), STOCKHOLM))
                .toList();
    }
}
