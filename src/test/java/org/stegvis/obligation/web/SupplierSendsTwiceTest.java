package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;
import org.stegvis.obligation.Hires;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierOfATest;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** The same thing sent twice is one, even at the same moment and by two people; and nothing that was typed is lost. */
@StegvisTest
class SupplierSendsTwiceTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    @Autowired
    SupplierOfATest suppliers;

    @Autowired
    Submissions submissions;

    @Autowired
    Hires hires;

    @LocalServerPort
    int port;

    private SupplierOfATest.Begun begun;

    @BeforeEach
    void anObligationHasBegun() {
        CLOCK.isOn(LocalDate.of(2028, 3, 2));
        begun = suppliers.begun(Language.NB);
    }

    @Test
    void twoReportsAtTheSameMomentAreOneAndTheSecondIsKeptAsADraft() throws Exception {
        ReportRound round = suppliers.reportAsked(begun.obligation());
        String path = begun.root() + "/report/" + round.id();
        List<HttpResponse<String>> answers = bothSend(path, SupplierPagesTest.report(2), SupplierPagesTest.report(3));

        assertThat(submissions.of(begun.obligation().id())).hasSize(1);
        assertThat(answers).allMatch(answer -> answer.statusCode() == 302);
        List<String> places = answers.stream()
                .map(answer -> answer.headers().firstValue("Location").orElseThrow())
                .toList();
        assertThat(places).filteredOn(place -> place.contains("before=kept")).hasSize(1);
        SupplierReader reader = new SupplierReader(port);
        String second = places.stream()
                .filter(place -> place.contains("before"))
                .findFirst()
                .orElseThrow();
        assertThat(reader.get(second).body()).contains("Dette var allerede mottatt", "lagret som utkast");

        int stands = submissions
                .of(begun.obligation().id())
                .get(0)
                .content()
                .path("hiredInAll")
                .asInt();
        suppliers.sentBack(round, "Why?");
        assertThat(reader.get(path).body()).containsPattern("id=\"hiredInAll\"[^>]*value=\"" + (5 - stands) + "\"");
    }

    @Test
    void theSameHireSentTwiceIsOneHire() throws Exception {
        List<HttpResponse<String>> answers =
                bothSend(begun.root() + "/recruitment", SupplierPagesTest.hire(), SupplierPagesTest.hire());
        assertThat(hires.of(begun.obligation().id())).hasSize(1);
        assertThat(answers)
                .filteredOn(answer ->
                        answer.headers().firstValue("Location").orElse("").contains("before=same"))
                .hasSize(1);
    }

    @Test
    void twoHiresThatDifferAreTwoEvenAtTheSameMoment() throws Exception {
        Map<String, String> other = SupplierPagesTest.hire();
        other.put("extent", "50");
        bothSend(begun.root() + "/recruitment", SupplierPagesTest.hire(), other);
        assertThat(hires.of(begun.obligation().id()))
                .extracting(hire -> hire.number())
                .containsExactly(1, 2);
    }

    @Test
    void aSecondHireLikeTheFirstIsAnotherPersonIfThePageWasOpenedAgain() {
        SupplierReader reader = new SupplierReader(port);
        reader.press(begun.root() + "/recruitment", "send", SupplierPagesTest.hire());
        reader.press(begun.root() + "/recruitment", "send", SupplierPagesTest.hire());
        assertThat(hires.of(begun.obligation().id())).hasSize(2);
    }

    @Test
    void anEndThatTwoTellOfStandsAsTheFirstToldIt() throws Exception {
        new SupplierReader(port).press(begun.root() + "/recruitment", "send", SupplierPagesTest.hire());
        bothSend(
                begun.root() + "/employment-ended/1",
                Map.of("endedOn", "2028-02-01", "cause", "employeeLeft"),
                Map.of("endedOn", "2028-02-02", "cause", "employerEnded"));
        assertThat(hires.of(begun.obligation().id()).get(0).end()).isPresent();
        assertThat(submissions.of(begun.obligation().id())).hasSize(2);
    }

    /** Two people have the page open and press the button at the same moment. */
    private List<HttpResponse<String>> bothSend(String path, Map<String, String> one, Map<String, String> other)
            throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<HttpResponse<String>>> answers = List.of(one, other).stream()
                    .map(typed -> people.submit(() -> {
                        SupplierReader reader = new SupplierReader(port);
                        HttpResponse<String> open = reader.get(path);
                        together.await();
                        return reader.press(open, path, "send", typed);
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
