package org.stegvis.local;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the examples answer alike, so that they come through their forms without breaking a rule. */
public final class DemoAnswers {

    private DemoAnswers() {}

    /** The figures of an ordinary contract, and a timetable that begins on this day and has the contract start 290 days later. */
    public static Map<String, Object> timetable(LocalDate begin) {
        Map<String, Object> answers = new HashMap<>(figures());
        Map.ofEntries(
                        Map.entry("mappingStart", 10),
                        Map.entry("trainingStart", 40),
                        Map.entry("trainingEnd", 60),
                        Map.entry("dialogueDate", -5),
                        Map.entry("computedOn", -5),
                        Map.entry("analysisReady", 90),
                        Map.entry("plannedPublication", 130),
                        Map.entry("publishedOn", 130),
                        Map.entry("tendersDue", 170),
                        Map.entry("awardSentOn", 200),
                        Map.entry("signedOn", 230),
                        Map.entry("agreedOn", 235),
                        Map.entry("awardNoticeOn", 240),
                        Map.entry("startMeetingOn", 250),
                        Map.entry("startMeetingHeldOn", 250),
                        Map.entry("dueFirstStart", 350),
                        Map.entry("firstReportOn", 400),
                        Map.entry("dueTotal", 500),
                        Map.entry("calculatedOn", 410),
                        Map.entry("finalReportOn", 600))
                .forEach((question, days) ->
                        answers.put(question, begin.plusDays(days).toString()));
        return answers;
    }

    private static Map<String, Object> figures() {
        Map<String, Object> figures = new HashMap<>();
        figures.put("policyBasis", "generalPolicy");
        figures.put("politicalDecision", "yes");
        figures.put("ordererInterested", "yes");
        figures.put("matcherAppointed", "yes");
        figures.put("regionalNetwork", "yes");
        figures.put("reservedAlternative", "none");
        figures.put("openingsMin", 1);
        figures.put("openingsMax", 3);
        figures.put("goalPlaces", 2);
        figures.put("goalFteMonths", 24);
        figures.put("targetSupplyNow", 9);
        figures.put("targetSupplyAtStart", 8);
        figures.put("labourDemand", "balance");
        figures.put("labourIntensive", "high");
        figures.put("staffCostShare", 65);
        figures.put("fteToPerform", 12);
        figures.put("supplierCountRegion", 6);
        figures.put("formalSkillsHigh", "no");
        figures.put("fewHours", "no");
        figures.put("marketKnown", "yes");
        figures.put("socialEnterprises", "no");
        figures.put("expectedSocietyGain", "400000");
        figures.put("sanctionModel", List.of("correctionOnly"));
        figures.put("formsAllowed", List.of("employment"));
        figures.put("clauseKind", "numeric");
        figures.put("fteMonths", 24);
        figures.put("firstStartWithinMonths", 6);
        figures.put("earlyEndFulfilmentShare", 75);
        figures.put("commitmentProrated", "yes");
        figures.put("tenderCount", 4);
        figures.put("admissibleCount", 3);
        figures.put("awardDecision", "award");
        figures.put("contractSigned", "yes");
        figures.put("supplierName", "Exempelbolaget");
        figures.put("supplierRegister", "SE");
        figures.put("supplierRegisterNumber", "559999-9918");
        figures.put("contactName", "Kim Exempel");
        figures.put("contactEmail", "leverantor@example.org");
        figures.put("contactLanguage", "sv");
        figures.put("viteUsed", "no");
        figures.put("bonusOffered", "no");
        figures.put("terminationRight", "no");
        figures.put("labourLawTermsSet", "no");
        figures.put("questionCount", 0);
        figures.put("requirementQuestioned", "no");
        figures.put("documentsChanged", "no");
        figures.put("datesMoved", "no");
        figures.put("contractExtended", "no");
        figures.put("societyGainExPost", "380000");
        figures.put("calculatedPersons", 2);
        return figures;
    }
}
