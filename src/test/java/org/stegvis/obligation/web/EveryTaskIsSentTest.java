package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;
import org.stegvis.contract.ContractTerms;
import org.stegvis.obligation.SignedContracts;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierOfATest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** Whatever a supplier may be asked for is filled in on its page, sent, and stands on a receipt with a copy. */
@StegvisTest
class EveryTaskIsSentTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final Map<String, String> NEEDS = Map.of(
            "role", "Siivooja",
            "tasks", "Koulujen siivous",
            "workplace", "Esimerkkikunta",
            "startFrom", "2028-05-01",
            "hoursPerWeek", "30",
            "form", "permanent",
            "collectiveAgreement", "Alan sopimus",
            "supervisor", "Palveluesimies");

    @Autowired
    SupplierOfATest suppliers;

    @Autowired
    Submissions submissions;

    @LocalServerPort
    int port;

    private SupplierReader reader;
    private SupplierOfATest.Begun begun;

    @BeforeEach
    void anObligationHasBegun() {
        CLOCK.isOn(LocalDate.of(2028, 3, 2));
        reader = new SupplierReader(port);
        begun = suppliers.begun(Language.FI);
    }

    static Stream<Arguments> tasks() {
        return Stream.of(
                Arguments.of("start-meeting", false, Map.of("agreed", "confirmed"), "2. maaliskuuta 2028"),
                Arguments.of("needs-profile", false, NEEDS, "Koulujen siivous"),
                Arguments.of(
                        "statement",
                        true,
                        Map.of("statement", "Henkilö kuului ryhmään.", "signedBy", "Johtaja"),
                        "Henkilö kuului ryhmään."),
                Arguments.of(
                        "action-plan",
                        true,
                        Map.of("measures", "Uusi haku", "until", "2028-06-01", "signedBy", "Johtaja"),
                        "1. kesäkuuta 2028"),
                Arguments.of(
                        "correction",
                        true,
                        Map.of(
                                "corrected",
                                "Todistus on nyt mukana",
                                "correctedOn",
                                "2028-03-01",
                                "signedBy",
                                "Johtaja"),
                        "Todistus on nyt mukana"),
                Arguments.of(
                        "final-documentation",
                        false,
                        Map.of(
                                "fulfilmentSummary", "Sovittu tehtiin",
                                "stillEmployed", "1",
                                "certificatesHandedOver", "yes",
                                "signedBy", "Johtaja"),
                        "Sovittu tehtiin"));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void itIsSentAndStandsOnTheReceipt(String task, boolean aboutDefect, Map<String, String> typed, String copied) {
        String path = begun.root() + "/" + task + (aboutDefect ? "/" + suppliers.fellShort(begun.obligation()) : "");
        HttpResponse<String> sent = reader.press(path, "send", typed);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(reader.get(sent.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Kuittaus", copied);
        assertThat(submissions.of(begun.obligation().id()))
                .singleElement()
                .satisfies(submission -> assertThat(submission.kind().code()).isEqualTo(task));
    }

    @Test
    void aBonusIsClaimedWhereTheContractHasOneAndNowhereElse() {
        Map<String, String> typed =
                Map.of("employmentPlaces", "1", "practicePlaces", "0", "equality", "no", "signedBy", "Johtaja");
        assertThat(reader.get(begun.root() + "/bonus-claim").statusCode()).isEqualTo(404);

        ContractTerms.Bonus bonus = new ContractTerms.Bonus(
                1, new BigDecimal("10000"), 3, new BigDecimal("20000"), true, new BigDecimal("70000"));
        begun = suppliers.begun(SignedContracts.termsWith(Optional.of(bonus)), Language.FI);
        HttpResponse<String> sent = reader.press(begun.root() + "/bonus-claim", "send", typed);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(submissions.of(begun.obligation().id())).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void withoutItsAnswersItIsNotSentAndNothingIsLost(
            String task, boolean aboutDefect, Map<String, String> typed, String copied) {
        String path = begun.root() + "/" + task + (aboutDefect ? "/" + suppliers.fellShort(begun.obligation()) : "");
        Map<String, String> half = new TreeMap<>(typed);
        String first = half.keySet().iterator().next();
        half.put(first, "");
        HttpResponse<String> refused = reader.press(path, "send", half);
        assertThat(refused.statusCode()).isEqualTo(422);
        half.values().stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> assertThat(refused.body()).contains(value));
        assertThat(submissions.of(begun.obligation().id())).isEmpty();
    }
}
