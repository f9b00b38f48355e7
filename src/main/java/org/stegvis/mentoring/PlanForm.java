package org.stegvis.mentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.EditionRules;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.AnswersRefused;

/** The form in which an edition is planned: what its answers mean, what it suggests, and which plans it refuses. */
@Component
class PlanForm {

    private static final List<String> MEETINGS = List.of("orientation", "kickOff", "midTerm", "final");

    private final PlanOrder order;
    private final EditionSchedule schedule;

    PlanForm(PlanOrder order, EditionSchedule schedule) {
        this.order = order;
        this.schedule = schedule;
    }

    /** What a new plan begins with: the usual rules and the meetings as they are usually held. */
    Map<String, Object> usual() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("sectors", List.of("PUBLIC", "PRIVATE", "THIRD"));
        answers.put("costPolicy", "A");
        answers.put("directory", "no");
        MEETINGS.forEach(meeting -> answers.put(meeting + "Meals", 0));
        put(answers, EditionRules.usual(0));
        return answers;
    }

    /** A plan as the answers that make it. */
    Map<String, Object> answers(EditionPlan plan) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("callOpens", plan.callOpens().toString());
        answers.put("deadline", plan.deadline().toString());
        answers.put("matchingDone", plan.matchingDone().toString());
        answers.put("lettersBy", plan.lettersBy().toString());
        for (int place = 0; place < MEETINGS.size(); place++) {
            put(answers, MEETINGS.get(place), plan.meetings().get(place));
        }
        answers.put("ends", plan.ends().toString());
        answers.put("sectors", List.copyOf(plan.sectors()));
        answers.put("fewestMentors", plan.fewestMentors());
        answers.put("ownMeetings", plan.ownMeetings());
        answers.put("costPolicy", plan.costPolicy());
        answers.put("directory", plan.directory() ? "yes" : "no");
        put(answers, plan.rules());
        return answers;
    }

    /**
     * The plan that the answers make.
     *
     * @param seed decides between groups that are equally good
     * @throws AnswersRefused with all that is wrong about its days and weights
     */
    EditionPlan plan(Answers answers, LocalDate today, long seed) {
        order.check(answers, today);
        EditionPlan.Meeting orientation = meeting(answers, "orientation");
        LocalDate first = orientation.starts().toLocalDate();
        return new EditionPlan(
                day(answers, "callOpens"),
                day(answers, "deadline"),
                answers.date("matchingDone").orElseGet(() -> schedule.suggestedMatching(first)),
                answers.date("lettersBy").orElseGet(() -> schedule.suggestedLetters(first)),
                orientation,
                meeting(answers, "kickOff"),
                meeting(answers, "midTerm"),
                meeting(answers, "final"),
                day(answers, "ends"),
                new LinkedHashSet<>(answers.choices("sectors")),
                count(answers, "fewestMentors"),
                count(answers, "ownMeetings"),
                answers.text("costPolicy").orElseThrow(),
                Optional.empty(),
                answers.yes("directory"),
                rules(answers, seed));
    }

    private static EditionRules rules(Answers answers, long seed) {
        EditionRules usual = EditionRules.usual(seed);
        return new EditionRules(
                new Weights(
                        count(answers, "weightCompetence"),
                        count(answers, "weightHelp"),
                        count(answers, "weightExperience"),
                        count(answers, "weightOrganisation"),
                        count(answers, "weightRegion"),
                        count(answers, "weightAvailability"),
                        count(answers, "weightLanguage")),
                usual.loadCosts(),
                count(answers, "fromOneOrganisation"),
                answers.yes("parentAllowed"),
                usual.wishPoints(),
                count(answers, "lowScore"),
                seed);
    }

    private static EditionPlan.Meeting meeting(Answers answers, String name) {
        LocalDate day = day(answers, name + "Day");
        return new EditionPlan.Meeting(
                day.atTime(time(answers, name + "From")),
                day.atTime(time(answers, name + "To")),
                answers.text(name + "Mode").orElseThrow(),
                answers.text(name + "Place").orElseThrow(),
                count(answers, name + "Meals"));
    }

    private static void put(Map<String, Object> answers, String name, EditionPlan.Meeting meeting) {
        answers.put(name + "Day", meeting.starts().toLocalDate().toString());
        answers.put(name + "From", meeting.starts().toLocalTime().toString());
        answers.put(name + "To", meeting.ends().toLocalTime().toString());
        answers.put(name + "Mode", meeting.mode());
        answers.put(name + "Place", meeting.place());
        answers.put(name + "Meals", meeting.meals());
    }

    private static void put(Map<String, Object> answers, EditionRules rules) {
        Weights weights = rules.weights();
        answers.put("weightCompetence", weights.competence());
        answers.put("weightHelp", weights.help());
        answers.put("weightExperience", weights.experience());
        answers.put("weightOrganisation", weights.organisation());
        answers.put("weightRegion", weights.region());
        answers.put("weightAvailability", weights.availability());
        answers.put("weightLanguage", weights.language());
        answers.put("fromOneOrganisation", rules.fromOneOrganisation());
        answers.put("parentAllowed", rules.parentAllowed() ? "yes" : "no");
        answers.put("lowScore", rules.lowScore());
    }

    static LocalDate day(Answers answers, String key) {
        return answers.date(key).orElseThrow();
    }

    static LocalTime time(Answers answers, String key) {
        return LocalTime.parse(answers.text(key).orElseThrow());
    }

    private static int count(Answers answers, String key) {
        return answers.number(key).map(BigDecimal::intValueExact).orElseThrow();
    }
}
