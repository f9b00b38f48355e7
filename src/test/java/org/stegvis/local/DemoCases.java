package org.stegvis.local;

import static org.stegvis.platform.language.Language.FI;
import static org.stegvis.platform.language.Language.NB;
import static org.stegvis.platform.language.Language.SV;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.stegvis.purchasing.Purchases;

/**
 * Examples of purchases in every phase. They follow the public rules of public bodies; the contracts are invented, and
 * their titles say so.
 */
@TestComponent
class DemoCases {

    private final ProcessEngine engine;
    private final JobExecutor jobs;
    private final Purchases purchases;
    private final DemoSupplier supplier;

    DemoCases(ProcessEngine engine, JobExecutor jobs, Purchases purchases, DemoSupplier supplier) {
        this.engine = engine;
        this.jobs = jobs;
        this.purchases = purchases;
        this.supplier = supplier;
    }

    static LocalDate today() {
        return LocalDate.now();
    }

    /** Opens the examples in an empty database; the engine's own jobs wait meanwhile. */
    @Order(1)
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (purchases.search("", Purchases.Order.NEWEST, 1, 0).total() > 0) {
            return;
        }
        System.out.println("Opening the example cases, which takes half a minute the first time.");
        jobs.shutdown();
        try {
            Stream.concat(examples().stream(), DemoObligations.examples().stream())
                    .forEach(example -> new DemoWalk(engine, example, supplier).walk());
        } finally {
            jobs.start();
        }
    }

    private static List<DemoCase> examples() {
        return List.of(
                DemoCase.of(SV, "Vägarbete (exempel)", "Trafikverket", "state", "TRAFIKVERKET")
                        .contract(day(300), day(300, 24))
                        .answering(ahead())
                        .answering(need("100000000", "SEK", "works", "singleContract", "45233120"))
                        .answering(Map.of("decision", "go", "publishedOn", day(-20), "tendersDue", day(10)))
                        .restingAt("record-tenders"),
                DemoCase.of(SV, "Ramavtal för konsulter (exempel)", "Trafikverket", "state", "TRAFIKVERKET")
                        .contract(day(300), day(300, 24))
                        .answering(ahead())
                        .answering(need("80000000", "SEK", "service", "framework", "71300000")),
                DemoCase.of(SV, "Broreparation (exempel)", "Trafikverket", "state", "TRAFIKVERKET")
                        .contract(day(300), day(300, 5))
                        .answering(ahead())
                        .answering(need("60000000", "SEK", "works", "singleContract", "45221119")),
                DemoCase.of(FI, "Koulujen siivous (esimerkki)", "Helsingin kaupunki", "municipality", "HELSINKI")
                        .contract(day(300), day(300, 24))
                        .answering(ahead())
                        .answering(need("250000", "EUR", "service", "singleContract", "90911200"))
                        .restingAt("hold-market-dialogue", "answer-labour-market"),
                DemoCase.of(FI, "Kalusteiden korjaus (esimerkki)", "Helsingin kaupunki", "municipality", "HELSINKI")
                        .contract(day(300), day(300, 24))
                        .answering(ahead())
                        .answering(need("150000", "EUR", "service", "singleContract", "50850000"))
                        .restingAt("answer-readiness"),
                DemoCase.of(SV, "Kontorsstädning (exempel)", "Helsingborgs stad", "municipality", "UM_STANDARD")
                        .contract(day(300), day(300, 36))
                        .answering(ahead())
                        .answering(need("12000000", "SEK", "service", "singleContract", "90919200"))
                        .answering(Map.of(
                                "marketKnown",
                                "no",
                                "proposedDecision",
                                "goDialogue",
                                "decision",
                                "goDialogue",
                                "clauseKind",
                                "dialogue"))
                        .restingAt("publish-notice"),
                DemoCase.of(SV, "Specialisttjänst (exempel)", "Botkyrka kommun", "municipality", "UM_STANDARD")
                        .contract(day(300), day(300, 24))
                        .answering(ahead())
                        .answering(need("4000000", "SEK", "service", "singleContract", "73000000"))
                        .answering(
                                Map.of("formalSkillsHigh", "yes", "fewHours", "yes", "proposedDecision", "goDialogue"))
                        .restingAt("decide-requirement"),
                DemoCase.of(NB, "Elektriske anlegg (eksempel)", "Et statlig foretak", "state", "NO_APPRENTICE")
                        .contract(day(300), day(300, 4))
                        .answering(ahead())
                        .answering(need("1500000", "NOK", "works", "singleContract", "45310000"))
                        .answering(Map.of("tradeCertificateWork", "yes"))
                        .restingAt("describe-target-group", "gather-supplier-facts"),
                DemoCase.of(NB, "Elektriske anlegg i skoler (eksempel)", "En kommune", "municipality", "NO_APPRENTICE")
                        .contract(day(300), day(300, 4))
                        .answering(ahead())
                        .answering(need("1500000", "NOK", "works", "singleContract", "45310000"))
                        .answering(Map.of("tradeCertificateWork", "yes"))
                        .restingAt("register-need"),
                DemoCase.of(SV, "Lekplatser utan mandat (exempel)", "En kommun", "municipality", "UM_STANDARD")
                        .contract(day(300), day(300, 24))
                        .answering(ahead())
                        .answering(need("3000000", "SEK", "works", "singleContract", "45112723"))
                        .answering(Map.of("politicalDecision", "no", "policyBasis", "none", "mandate", "refused")),
                DemoCase.of(SV, "Skötsel av parker (exempel)", "Göteborgs Stad", "municipality", "GOTEBORG")
                        .contract(day(300), day(300, 48))
                        .answering(ahead())
                        .answering(need("20000000", "SEK", "service", "singleContract", "77310000"))
                        .restingAt("describe-target-group", "consult-social-partners", "set-goals"),
                DemoCase.of(SV, "Skolmåltider (exempel)", "Stockholms stad", "municipality", "STOCKHOLM")
                        .contract(day(300), day(300, 36))
                        .answering(ahead())
                        .answering(need("40000000", "SEK", "service", "singleContract", "55524000"))
                        .answering(Map.of("politicalDecision", "no", "policyBasis", "none"))
                        .restingAt("decide-mandate"));
    }

    static Map<String, Object> need(String value, String currency, String type, String procedure, String cpv) {
        return Map.of(
                "estimatedValue", value,
                "currency", currency,
                "contractType", type,
                "procedureKind", procedure,
                "cpv", cpv);
    }

    static String day(int fromToday) {
        return today().plusDays(fromToday).toString();
    }

    /** The last day of a contract that begins so many days from today and runs for whole months. */
    static String day(int fromToday, int months) {
        return today().plusDays(fromToday).plusMonths(months).minusDays(1).toString();
    }

    /** What every example answers alike; the days are those of a case whose contract begins in about ten months. */
    private static Map<String, Object> ahead() {
        Map<String, Object> answers = new HashMap<>(DemoAnswers.timetable(today().plusDays(10)));
        answers.put("dialogueDate", day(-2));
        answers.put("computedOn", day(-1));
        return answers;
    }
}
