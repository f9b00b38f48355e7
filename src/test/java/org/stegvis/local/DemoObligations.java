package org.stegvis.local;

import static org.stegvis.local.DemoCases.day;
import static org.stegvis.local.DemoCases.need;
import static org.stegvis.local.DemoStep.officer;
import static org.stegvis.local.DemoStep.supplier;
import static org.stegvis.obligation.SupplierTask.BONUS_CLAIM;
import static org.stegvis.obligation.SupplierTask.FINAL_DOCUMENTATION;
import static org.stegvis.obligation.SupplierTask.NEEDS_PROFILE;
import static org.stegvis.obligation.SupplierTask.RECRUITMENT;
import static org.stegvis.obligation.SupplierTask.REPORT;
import static org.stegvis.obligation.SupplierTask.START_MEETING;
import static org.stegvis.obligation.SupplierTask.STATEMENT;
import static org.stegvis.platform.language.Language.FI;
import static org.stegvis.platform.language.Language.NB;
import static org.stegvis.platform.language.Language.SV;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stegvis.obligation.DefectKind;

/**
 * Examples of obligations in every state, from a contract that was just signed to one that has ended. The suppliers are
 * invented, and their names say so; nobody bears their register numbers.
 */
final class DemoObligations {

    private static final int FROM_TIMETABLE_TO_CONTRACT = 290;

    private DemoObligations() {}

    static List<DemoCase> examples() {
        return List.of(
                service("Lokalvård av stationer (exempel)", "Trafikverket", 30, 36)
                        .signedWith("Exempelstäd AB", "559999-9918", "kim@exempelstad.example")
                        .restingAt("book-start-meeting"),
                service("Driftservice (exempel)", "Trafikverket", 30, 36)
                        .signedWith("Exempeldrift AB", "559999-9926", "kim@exempeldrift.example")
                        .restingAt("hold-start-meeting"),
                service("Tvätt av arbetskläder (exempel)", "En region", 30, 24)
                        .signedWith("Exempeltvätt AB", "559999-9934", "kim@exempeltvatt.example")
                        .restingAt("answer-contract-questions")
                        .then(supplier(START_MEETING), supplier(NEEDS_PROFILE)),
                lateWithItsFirstStart(),
                withReportToCheck(),
                withDisputedDefect(),
                metThoughSomebodyLeft(),
                payingBonus(),
                ended());
    }

    private static DemoCase lateWithItsFirstStart() {
        return begun(
                        DemoCase.of(NB, "Renhold av rådhuset (eksempel)", "En kommune", "municipality", "UM_STANDARD"),
                        215,
                        24)
                .answering(need("6000000", "NOK", "service", "singleContract", "90911200"))
                .signedWith("Eksempel Renhold AS", "999999905", "kim@eksempelrenhold.example")
                .restingAt("answer-contract-questions")
                .then(supplier(START_MEETING), supplier(NEEDS_PROFILE), presented(3));
    }

    private static DemoCase withReportToCheck() {
        return begun(
                        DemoCase.of(
                                FI,
                                "Tehostettu palveluasuminen (esimerkki)",
                                "Vantaan kaupunki",
                                "municipality",
                                "VANTAA"),
                        200,
                        36)
                .answering(need("8000000", "EUR", "service", "singleContract", "85311100"))
                .signedWith("Esimerkkihoiva Oy", "9999990-9", "kim@esimerkkihoiva.example")
                .restingAt("check-extension")
                .then(
                        supplier(START_MEETING),
                        supplier(NEEDS_PROFILE),
                        presented(4),
                        hired(-150, 12, "100"),
                        hired(-60, 6, "75"),
                        officer("settle-first-start", Map.of("firstStartResult", "started")),
                        supplier(REPORT, Map.of("placesOffered", "2", "women", "1", "sexUnknown", "1")));
    }

    private static DemoCase withDisputedDefect() {
        return service("Städning av skolor (exempel)", "En kommun", 120, 24)
                .signedWith("Exempelrent AB", "559999-9942", "kim@exempelrent.example")
                .restingAt("check-extension")
                .then(
                        supplier(START_MEETING),
                        supplier(NEEDS_PROFILE),
                        presented(2),
                        hired(-60, 12, "100"),
                        new DemoStep.Defect(DefectKind.WRONG_GROUP),
                        officer(
                                "describe-defect",
                                Map.of(
                                        "defectPursued",
                                        "yes",
                                        "defectKind",
                                        "wrongGroup",
                                        "defectSeverity",
                                        "major",
                                        "defectFoundOn",
                                        day(0),
                                        "defectDescription",
                                        "Intyget för anställning 1 saknas.",
                                        "hearingUntil",
                                        day(14),
                                        "correctionDue",
                                        day(30))),
                        supplier(STATEMENT, Map.of("statement", "Vi håller inte med: kommunens intyg sändes i mars.")));
    }

    private static DemoCase metThoughSomebodyLeft() {
        return begun(
                        DemoCase.of(FI, "Puistojen hoito (esimerkki)", "Eräs kunta", "municipality", "UM_STANDARD"),
                        590,
                        36)
                .answering(need("5000000", "EUR", "service", "singleContract", "77310000"))
                .signedWith("Esimerkkipuutarha Oy", "9999991-7", "kim@esimerkkipuutarha.example")
                .restingAt("check-extension")
                .then(
                        supplier(START_MEETING),
                        supplier(NEEDS_PROFILE),
                        presented(5),
                        hired(-540, 12, "100"),
                        hired(-540, 12, "100"),
                        officer("settle-first-start", Map.of("firstStartResult", "started")),
                        supplier(
                                REPORT,
                                Map.of(
                                        "placesOffered",
                                        "2",
                                        "stillThere-1",
                                        "no",
                                        "endedOn-1",
                                        day(-290),
                                        "cause-1",
                                        "employeeLeft",
                                        "stillThere-2",
                                        "no",
                                        "endedOn-2",
                                        day(-176),
                                        "cause-2",
                                        "completed",
                                        "sexUnknown",
                                        "2")));
    }

    private static DemoCase payingBonus() {
        return service("Återbruk och sortering (exempel)", "En kommun", 560, 36)
                .answering(Map.of(
                        "bonusOffered",
                        "yes",
                        "bonusPracticeMaxPlaces",
                        2,
                        "bonusPracticePerPlace",
                        "10000",
                        "bonusEmploymentMaxPlaces",
                        2,
                        "bonusEmploymentPerPlace",
                        "20000",
                        "bonusEquality",
                        "no",
                        "bonusCap",
                        "60000"))
                .signedWith("Exempelbruk AB", "559999-9959", "kim@exempelbruk.example")
                .restingAt("check-extension")
                .then(
                        supplier(START_MEETING),
                        supplier(NEEDS_PROFILE),
                        presented(6),
                        hired(-500, 24, "100"),
                        hired(-480, 24, "100"),
                        hired(-200, 12, "100"),
                        officer("settle-first-start", Map.of("firstStartResult", "started")),
                        supplier(BONUS_CLAIM, Map.of("employmentPlaces", "1", "practicePlaces", "0", "equality", "no")),
                        officer(
                                "check-bonus-claim",
                                Map.of(
                                        "bonusPracticePlaces",
                                        0,
                                        "bonusEmploymentPlaces",
                                        1,
                                        "bonusEqualityDone",
                                        "no",
                                        "bonusCheckNote",
                                        "En anställning mer än åtagandet.")));
    }

    private static DemoCase ended() {
        return service("Snöröjning, avslutad (exempel)", "En kommun", 480, 14)
                .signedWith("Exempelsnö AB", "559999-9967", "kim@exempelsno.example")
                .then(
                        hired(-440, 12, "100"),
                        hired(-440, 12, "100"),
                        supplier(FINAL_DOCUMENTATION, Map.of("certificatesHandedOver", "yes")),
                        officer("judge-fulfilment", Map.of("fulfilmentOutcome", "MET")));
    }

    private static DemoCase service(String title, String buyer, int startedDaysAgo, int months) {
        return begun(DemoCase.of(SV, title, buyer, "municipality", "UM_STANDARD"), startedDaysAgo, months)
                .answering(need("9000000", "SEK", "service", "singleContract", "90911200"));
    }

    /** The contract began so many days ago; what was settled at the start meeting follows from it. */
    private static DemoCase begun(DemoCase example, int startedDaysAgo, int months) {
        LocalDate start = DemoCases.today().minusDays(startedDaysAgo);
        LocalDate end = start.plusMonths(months).minusDays(1);
        Map<String, Object> answers = new HashMap<>(DemoAnswers.timetable(start.minusDays(FROM_TIMETABLE_TO_CONTRACT)));
        answers.put("decision", "go");
        answers.put("dueFirstStart", start.plusMonths(6).toString());
        answers.put("dueTotal", end.toString());
        answers.put("firstReportOn", start.plusMonths(6).plusDays(14).toString());
        answers.put("finalReportOn", end.plusDays(30).toString());
        answers.put("calculatedOn", DemoCases.today().toString());
        answers.put(
                "contractManager",
                DemoPeople.holding("contract-manager", example.language()).id());
        return example.contract(start.toString(), end.toString()).answering(answers);
    }

    private static DemoStep presented(int candidates) {
        return officer("present-candidates", Map.of("candidatesPresented", candidates, "presentedOn", day(0)));
    }

    /** Somebody who started so many days ago, for so many months. */
    private static DemoStep hired(int startFromToday, int months, String extent) {
        LocalDate start = DemoCases.today().plusDays(startFromToday);
        return supplier(
                RECRUITMENT,
                Map.of(
                        "form", "fixedTerm",
                        "startsOn", start.toString(),
                        "plannedEnd", start.plusMonths(months).minusDays(1).toString(),
                        "extent", extent,
                        "newHire", "yes",
                        "attested", "yes",
                        "channel", "employmentService",
                        "subcontractor", "no"));
    }
}
