package org.stegvis.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractAltered;
import org.stegvis.contract.ContractPeriod;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.platform.language.Language;

/** Which reports are planned: contracts from 1 September 2027 to 31 August 2029, reports every half year. */
@StegvisTest
class ReportCalendarTest {

    @Autowired
    private ReportCalendar calendar;

    @Autowired
    private ReportRounds rounds;

    @Autowired
    private SignedContracts contracts;

    @Autowired
    private Obligations obligations;

    @Test
    void nothingIsPlannedBeforeTheStartMeeting() {
        Obligation obligation = obligations.begin(contracts.ordinary(Language.SV));
        calendar.plan(obligation);
        assertThat(rounds.of(obligation.id())).isEmpty();
    }

    @Test
    void theStartMeetingSettlesTheFirstAndTheLastDay() {
        Obligation obligation = met();
        calendar.plan(obligation);
        assertThat(planned(obligation))
                .containsExactly(
                        "1 PLANNED 2027-09-01 2028-02-29 2028-03-20",
                        "2 PLANNED 2028-03-01 2028-08-31 2028-09-14",
                        "3 PLANNED 2028-09-01 2029-02-28 2029-03-14",
                        "4 PLANNED 2029-03-01 2029-08-31 2029-09-30");
        calendar.plan(obligation);
        assertThat(planned(obligation)).hasSize(4);
    }

    @Test
    void whatWasAskedForStaysWhenTheContractIsExtended() {
        Obligation obligation = met();
        calendar.plan(obligation);
        ReportRound first = rounds.of(obligation.id()).get(0);
        rounds.reached(first.id(), ReportRound.State.ASKED);
        calendar.plan(altered(obligation, "2030-02-28"));
        assertThat(rounds.of(obligation.id()).get(0).id()).isEqualTo(first.id());
        assertThat(planned(obligation))
                .containsExactly(
                        "1 ASKED 2027-09-01 2028-02-29 2028-03-20",
                        "2 PLANNED 2028-03-01 2028-08-31 2028-09-14",
                        "3 PLANNED 2028-09-01 2029-02-28 2029-03-14",
                        "4 PLANNED 2029-03-01 2029-08-31 2029-09-14",
                        "5 PLANNED 2029-09-01 2030-02-28 2030-03-30");
    }

    @Test
    void theLastPeriodEndsWithAContractThatEndsEarly() {
        Obligation obligation = met();
        calendar.plan(obligation);
        rounds.reached(rounds.of(obligation.id()).get(0).id(), ReportRound.State.ACCEPTED);
        calendar.plan(altered(obligation, "2028-05-15"));
        assertThat(planned(obligation))
                .containsExactly(
                        "1 ACCEPTED 2027-09-01 2028-02-29 2028-03-20", "2 PLANNED 2028-03-01 2028-05-15 2028-06-14");
    }

    private Obligation met() {
        Obligation obligation = obligations.begin(contracts.ordinary(Language.SV));
        obligations.settle(
                obligation.id(),
                new StartMeetingHeld(
                        obligation.caseNumber(),
                        LocalDate.of(2027, 9, 10),
                        LocalDate.of(2028, 3, 1),
                        LocalDate.of(2029, 8, 31),
                        LocalDate.of(2028, 3, 20),
                        LocalDate.of(2029, 9, 30),
                        "The contract manager checks every half year"));
        return obligations.require(obligation.id());
    }

    private Obligation altered(Obligation obligation, String end) {
        obligations.alter(
                obligation.id(),
                new ContractAltered(
                        obligation.caseNumber(),
                        new ContractPeriod(obligation.contract().start(), LocalDate.parse(end)),
                        Optional.empty(),
                        false));
        return obligations.require(obligation.id());
    }

    private List<String> planned(Obligation obligation) {
        return rounds.of(obligation.id()).stream()
                .map(round -> "%d %s %s %s %s"
                        .formatted(
                                round.number(), round.state(), round.periodStart(), round.periodEnd(), round.dueOn()))
                .toList();
    }
}
