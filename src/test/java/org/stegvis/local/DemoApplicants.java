package org.stegvis.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.HelpKind;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.ParticipationRole;

/**
 * Invented people who apply to the mentor programme, as many as in the second Finnish round: 21 mentors and 62 adepts. Their
 * last names say that they are examples; the same people come at every start.
 */
public final class DemoApplicants {

    private static final int MENTORS = 21;
    private static final int ADEPTS = 62;
    private static final List<String> FIRST_NAMES = List.of(
            "Aada", "Eero", "Helmi", "Onni", "Siiri", "Väinö", "Anja", "Björn", "Ebba", "Gustav", "Hilja", "Ilmari",
            "Jenny", "Kerttu", "Lauri", "Maija", "Niilo", "Outi", "Pekka", "Ritva", "Saana", "Tuomas", "Ulrika",
            "Veikko", "Wilma", "Yrjö", "Åsa", "Äänis", "Örjan");
    private static final List<String> LAST_NAMES = List.of(
            "Ahola",
            "Berg",
            "Dahl",
            "Eskola",
            "Forsman",
            "Haapala",
            "Ihalainen",
            "Järvi",
            "Kallio",
            "Lindqvist",
            "Mäkelä",
            "Niemi",
            "Ojala",
            "Peltola",
            "Rautio",
            "Sjöblom",
            "Toivola",
            "Uotila",
            "Vainio",
            "Öberg");
    private static final List<String> DAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final List<String> PARTS = List.of("MORNING", "AFTERNOON");

    private static final List<Workplace> WORKPLACES = List.of(
            new Workplace("Esimerkkilän kaupunki", "MUNICIPALITY", "PUBLIC", "FI-18"),
            new Workplace("Mallimaan kunta", "MUNICIPALITY", "PUBLIC", "FI-11"),
            new Workplace("Exempelby stad", "MUNICIPALITY", "PUBLIC", "FI-12"),
            new Workplace("Kuvitteellinen hyvinvointialue", "WELLBEING_COUNTY", "PUBLIC", "FI-11"),
            new Workplace("Mallirannan hyvinvointialue", "WELLBEING_COUNTY", "PUBLIC", "FI-14"),
            new Workplace("Esimerkkivirasto", "STATE_AGENCY", "PUBLIC", "FI-18"),
            new Workplace("Mallilaitos", "STATE_AGENCY", "PUBLIC", "FI-18"),
            new Workplace("Yhteishankinta Esimerkki", "CENTRAL_PURCHASING_BODY", "PUBLIC", "FI-18"),
            new Workplace("Mallilämpö Oy", "PUBLIC_COMPANY", "PUBLIC", "FI-11"),
            new Workplace("Esimerkin seurakunta", "PARISH", "THIRD", "FI-19"),
            new Workplace("Malliopisto", "EDUCATION", "PUBLIC", "FI-08"),
            new Workplace("Exempelföreningen", "ASSOCIATION", "THIRD", "FI-19"),
            new Workplace("Esimerkkirakennus Oy", "PRIVATE_COMPANY", "PRIVATE", "FI-18"));

    private final Random chance = new Random(2023);
    private final Set<String> taken = new TreeSet<>();

    private DemoApplicants() {}

    private record Workplace(String name, String type, String sector, String region) {}

    /** Somebody who applies, with all answers but the address. */
    public record Applicant(ParticipationRole role, String email, Language language, Map<String, Object> answers) {}

    /** All of them, in the order in which they apply. */
    public static List<Applicant> all() {
        DemoApplicants people = new DemoApplicants();
        List<Applicant> all = new ArrayList<>();
        for (int mentor = 0; mentor < MENTORS; mentor++) {
            all.add(people.mentor(mentor));
        }
        for (int adept = 0; adept < ADEPTS; adept++) {
            all.add(people.adept(adept));
        }
        Collections.shuffle(all, new Random(62));
        return all;
    }

    private Applicant mentor(int index) {
        Map<String, Object> answers = common(index, ParticipationRole.MENTOR);
        answers.put("yearsInProcurement", one(List.of("5-9", "10-19", "10-19", "20+")));
        answers.put("competences", competences(5, 3, 2));
        answers.put("helpKinds", help(4));
        answers.put("experienceSummary", "Esimerkki: hankintojen johtamista, kilpailutuksia ja sopimushallintaa.");
        answers.put("mentoringBefore", one(List.of("0", "1", "2-4", "5+")));
        answers.put("fewest", 2);
        answers.put("most", index % 7 == 6 ? 4 : 3);
        answers.put("groupLanguage", index % 6 == 5 ? "sv" : "fi");
        answers.put("attends", List.of("orientation", "kickOff", "midTerm", "final"));
        return applicant(ParticipationRole.MENTOR, answers);
    }

    private Applicant adept(int index) {
        Map<String, Object> answers = common(index, ParticipationRole.ADEPT);
        answers.put("yearsInProcurement", one(List.of("0-1", "2-4", "2-4", "5-9")));
        answers.put("competences", competences(3, 0, 3));
        answers.put("helpKinds", help(2));
        answers.put(
                "motivation", "Esimerkki: haluan oppia kokeneemmalta ja tavata muiden organisaatioiden hankkijoita.");
        answers.put("goals", List.of("Oppia käymään markkinavuoropuhelua", "Saada varmuutta vertailuun"));
        answers.put(
                "difference", one(List.of("NO_PREFERENCE", "DIFFERENT_ORGANISATION_TYPE", "SAME_ORGANISATION_TYPE")));
        answers.put("groupWish", index % 20 == 19 ? "PAIR_ONLY" : one(List.of("GROUP_OK", "GROUP_PREFERRED")));
        answers.put("attends", List.of("kickOff", "midTerm", "final"));
        return applicant(ParticipationRole.ADEPT, answers);
    }

    private Map<String, Object> common(int index, ParticipationRole role) {
        Workplace workplace = WORKPLACES.get((index * 5 + role.ordinal()) % WORKPLACES.size());
        Map<String, Object> answers = new TreeMap<>();
        String name;
        do {
            answers.put("firstName", one(FIRST_NAMES));
            answers.put("lastName", one(LAST_NAMES) + " (esimerkki)");
            name = answers.get("firstName") + " " + answers.get("lastName");
        } while (!taken.add(name));
        boolean swedish = index % 6 == 5;
        answers.put("letterLanguage", swedish ? "sv" : "fi");
        answers.put(
                "meetingLanguages",
                swedish ? List.of("sv:fluent", "fi:follow") : List.of("fi:fluent", "sv:follow", "en:follow"));
        answers.put("organisationName", workplace.name());
        answers.put("sector", workplace.sector());
        answers.put("organisationType", workplace.type());
        answers.put("organisationSize", one(List.of("50-249", "250-999", "1000+")));
        answers.put("region", workplace.region());
        answers.put("jobTitle", role == ParticipationRole.MENTOR ? "Hankintapäällikkö" : "Hankinta-asiantuntija");
        answers.put("roleInProcurement", List.of(one(List.of("LEAD", "TENDERING_EXPERT", "CONTRACT_MANAGEMENT"))));
        answers.put("meetingMode", one(List.of("MIXED", "MIXED", "REMOTE")));
        answers.put("radiusKm", 100);
        answers.put("availability", times());
        answers.put("noConflicts", "yes");
        answers.put("commitment", "yes");
        answers.put("privacyNotice", "yes");
        return answers;
    }

    private static Applicant applicant(ParticipationRole role, Map<String, Object> answers) {
        String email = (answers.get("firstName") + "." + answers.get("lastName"))
                .replace(" (esimerkki)", "")
                .toLowerCase(Locale.ROOT)
                .replace('ä', 'a')
                .replace('å', 'a')
                .replace('ö', 'o');
        return new Applicant(
                role,
                email + "@esimerkki.example",
                Language.ofCode((String) answers.get("letterLanguage")).orElseThrow(),
                answers);
    }

    private List<String> competences(int count, int lowest, int levels) {
        List<Competence> all = new ArrayList<>(List.of(Competence.values()));
        Collections.shuffle(all, chance);
        return all.stream()
                .limit(count)
                .map(competence -> competence.code() + ":" + (lowest + chance.nextInt(levels)))
                .toList();
    }

    private List<String> help(int count) {
        List<HelpKind> all = new ArrayList<>(List.of(HelpKind.values()));
        Collections.shuffle(all, chance);
        return all.stream().limit(count).map(HelpKind::code).toList();
    }

    private List<String> times() {
        Set<String> times = new TreeSet<>();
        while (times.size() < 4) {
            times.add(one(DAYS) + ":" + one(PARTS));
        }
        return List.copyOf(times);
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
