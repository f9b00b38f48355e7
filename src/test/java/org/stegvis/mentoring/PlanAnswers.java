package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to the form that plans an edition. The ordinary one is Finnish and has the calendar of the first round, in 2027. */
public final class PlanAnswers {

    /** The day on which ordinary editions are planned. */
    public static final LocalDate TODAY = LocalDate.of(2027, 8, 2);

    /** The last day of the ordinary call. */
    public static final LocalDate DEADLINE = LocalDate.of(2027, 9, 30);

    private PlanAnswers() {}

    public static Map<String, Object> ordinary() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", "Mentoring in public procurement 2027");
        answers.put("owner", "Ministry of Examples");
        answers.put("country", "FI");
        answers.put("callOpens", "2027-08-16");
        answers.put("deadline", DEADLINE.toString());
        answers.put("matchingDone", "2027-10-07");
        answers.put("lettersBy", "2027-10-11");
        meeting(answers, "orientation", "2027-10-27", "remote", 0);
        meeting(answers, "kickOff", "2027-11-03", "onSite", 1);
        meeting(answers, "midTerm", "2028-01-31", "remote", 0);
        meeting(answers, "final", "2028-04-25", "onSite", 1);
        answers.put("ends", "2028-05-31");
        answers.put("sectors", List.of("PUBLIC", "PRIVATE", "THIRD"));
        answers.put("fewestMentors", 2);
        answers.put("ownMeetings", 5);
        answers.put("costPolicy", "A");
        answers.put("directory", "no");
        answers.put("weightCompetence", 45);
        answers.put("weightHelp", 10);
        answers.put("weightExperience", 10);
        answers.put("weightOrganisation", 10);
        answers.put("weightRegion", 10);
        answers.put("weightAvailability", 10);
        answers.put("weightLanguage", 5);
        answers.put("fromOneOrganisation", 1);
        answers.put("parentAllowed", "no");
        answers.put("lowScore", 40);
        return answers;
    }

    private static void meeting(Map<String, Object> answers, String name, String day, String mode, int meals) {
        answers.put(name + "Day", day);
        answers.put(name + "From", "13:00");
        answers.put(name + "To", "16:00");
        answers.put(name + "Mode", mode);
        answers.put(name + "Place", mode.equals("remote") ? "https://meet.example.org/" + name : "Examplegatan 1");
        answers.put(name + "Meals", meals);
    }
}
