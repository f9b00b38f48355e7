package org.stegvis.mentoring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stegvis.mentoring.ApplicationField.Kind;
import org.stegvis.mentoring.ApplicationField.Section;
import org.stegvis.mentoring.matching.Competence;
import org.stegvis.mentoring.matching.ConflictKind;
import org.stegvis.mentoring.matching.DifferenceWish;
import org.stegvis.mentoring.matching.GroupWish;
import org.stegvis.mentoring.matching.HelpKind;
import org.stegvis.mentoring.matching.MeetingMode;
import org.stegvis.shared.ParticipationRole;

/** All questions of applications (domain chapter 3.4): the one home of their keys, codes and limits. */
public final class ApplicationFields {

    private static final Set<ParticipationRole> BOTH = EnumSet.allOf(ParticipationRole.class);
    private static final Set<ParticipationRole> ADEPT = EnumSet.of(ParticipationRole.ADEPT);
    private static final Set<ParticipationRole> MENTOR = EnumSet.of(ParticipationRole.MENTOR);

    private static final List<String> LANGUAGES = List.of("sv", "fi", "nb", "en");
    private static final List<String> COMPETENCES =
            Arrays.stream(Competence.values()).map(Competence::code).toList();

    /** Fluent, or able to follow. */
    public static final List<String> FLUENCIES = List.of("fluent", "follow");

    public static final ApplicationField FIRST_NAME = typed("firstName", Kind.LINE, Section.PERSON, 80);
    public static final ApplicationField LAST_NAME = typed("lastName", Kind.LINE, Section.PERSON, 80);
    public static final ApplicationField EMAIL = typed("email", Kind.EMAIL, Section.PERSON, 254);
    public static final ApplicationField PHONE =
            typed("phone", Kind.PHONE, Section.PERSON, 30).optional();
    public static final ApplicationField LETTER_LANGUAGE = choice("letterLanguage", Section.PERSON, LANGUAGES);

    public static final ApplicationField ORGANISATION_NAME = typed("organisationName", Kind.LINE, Section.WORK, 200);
    public static final ApplicationField ORGANISATION_NUMBER =
            typed("organisationNumber", Kind.REGISTER_NUMBER, Section.WORK, 20).optional();
    public static final ApplicationField SECTOR = choice("sector", Section.WORK, List.of("PUBLIC", "PRIVATE", "THIRD"));
    public static final ApplicationField ORGANISATION_TYPE = choice(
            "organisationType",
            Section.WORK,
            List.of(
                    "MUNICIPALITY",
                    "WELLBEING_COUNTY",
                    "STATE_AGENCY",
                    "CENTRAL_PURCHASING_BODY",
                    "PUBLIC_COMPANY",
                    "PARISH",
                    "EDUCATION",
                    "ASSOCIATION",
                    "PRIVATE_COMPANY"));
    public static final ApplicationField ORGANISATION_SIZE = choice(
                    "organisationSize", Section.WORK, List.of("1-49", "50-249", "250-999", "1000+"))
            .optional();
    /** Its options are the codes of {@link Regions}. */
    public static final ApplicationField REGION = choice("region", Section.WORK, List.of());

    public static final ApplicationField JOB_TITLE = typed("jobTitle", Kind.LINE, Section.WORK, 120);
    public static final ApplicationField ROLE_IN_PROCUREMENT = choices(
            "roleInProcurement",
            Section.WORK,
            List.of(
                    "LEAD",
                    "TENDERING_EXPERT",
                    "LEGAL",
                    "CATEGORY",
                    "CONTRACT_MANAGEMENT",
                    "SUBJECT_EXPERT",
                    "SUPPLIER_SIDE",
                    "DEVELOPER",
                    "OTHER"));
    public static final ApplicationField YEARS =
            choice("yearsInProcurement", Section.WORK, List.of("0-1", "2-4", "5-9", "10-19", "20+"));
    public static final ApplicationField EARLIER_EDITIONS =
            choices("earlierEditions", Section.WORK, List.of("adept", "mentor")).optional();

    /** What an adept wants to learn, with her level now: 0 is nothing yet, and beyond 3 nobody is ahead of her. */
    public static final ApplicationField ADEPT_COMPETENCES =
            ranked("competences", ADEPT, 3, List.of("0", "1", "2", "3"));

    public static final ApplicationField MENTOR_COMPETENCES =
            ranked("competences", MENTOR, 6, List.of("1", "2", "3", "4"));
    public static final ApplicationField HELP_KINDS = choices(
            "helpKinds",
            Section.COMPETENCE,
            Arrays.stream(HelpKind.values()).map(HelpKind::code).toList());

    public static final ApplicationField MOTIVATION =
            typed("motivation", Kind.TEXT, Section.WISHES, 800).onlyOf(ADEPT);
    public static final ApplicationField GOALS =
            new ApplicationField("goals", Kind.LINES, Section.WISHES, true, 200, 0, 3, List.of(), List.of(), ADEPT);
    public static final ApplicationField CONCRETE_TASK =
            typed("concreteTask", Kind.TEXT, Section.WISHES, 500).onlyOf(ADEPT).optional();
    public static final ApplicationField DIFFERENCE =
            choice("difference", Section.WISHES, names(DifferenceWish.values())).onlyOf(ADEPT);
    public static final ApplicationField GROUP_WISH =
            choice("groupWish", Section.WISHES, names(GroupWish.values())).onlyOf(ADEPT);
    public static final ApplicationField EXPERIENCE_SUMMARY =
            typed("experienceSummary", Kind.TEXT, Section.WISHES, 800).onlyOf(MENTOR);
    public static final ApplicationField MENTORING_BEFORE = choice(
                    "mentoringBefore", Section.WISHES, List.of("0", "1", "2-4", "5+"))
            .onlyOf(MENTOR);
    public static final ApplicationField FEWEST =
            number("fewest", Section.WISHES, 1, 4).onlyOf(MENTOR);
    public static final ApplicationField MOST =
            number("most", Section.WISHES, 1, 4).onlyOf(MENTOR);
    public static final ApplicationField GROUP_LANGUAGE =
            choice("groupLanguage", Section.WISHES, LANGUAGES).onlyOf(MENTOR);
    /** Asked only where the edition shows a directory. */
    public static final ApplicationField DIRECTORY =
            tick("directory", Section.WISHES).onlyOf(MENTOR).optional();

    public static final ApplicationField MEETING_LANGUAGES = new ApplicationField(
            "meetingLanguages", Kind.GRADED, Section.MEETING, true, 0, 0, 4, LANGUAGES, FLUENCIES, BOTH);
    public static final ApplicationField MEETING_MODE =
            choice("meetingMode", Section.MEETING, names(MeetingMode.values()));
    /** Required of whoever would meet on site. */
    public static final ApplicationField RADIUS =
            number("radiusKm", Section.MEETING, 0, 500).optional();

    public static final ApplicationField AVAILABILITY =
            choices("availability", Section.MEETING, ApplicationField.times()).ofKind(Kind.TIMES);
    /** Which joint meetings she can attend; mentors are asked about their orientation too. */
    public static final ApplicationField ADEPT_ATTENDS = choices(
                    "attends", Section.MEETING, List.of("kickOff", "midTerm", "final"))
            .onlyOf(ADEPT)
            .optional();

    public static final ApplicationField MENTOR_ATTENDS = choices(
                    "attends", Section.MEETING, List.of("orientation", "kickOff", "midTerm", "final"))
            .onlyOf(MENTOR)
            .optional();
    public static final ApplicationField ACCESSIBILITY =
            typed("accessibilityNeeds", Kind.TEXT, Section.MEETING, 300).optional();

    public static final ApplicationField CONFLICTS = new ApplicationField(
            "conflicts",
            Kind.GRADED_LINES,
            Section.CONFLICTS,
            false,
            200,
            0,
            5,
            List.of(),
            names(ConflictKind.values()),
            BOTH);
    /** Required of whoever names no conflict. */
    public static final ApplicationField NO_CONFLICTS =
            tick("noConflicts", Section.CONFLICTS).optional();

    public static final ApplicationField AVOIDS =
            new ApplicationField("avoids", Kind.LINES, Section.CONFLICTS, false, 200, 0, 3, List.of(), List.of(), BOTH);
    public static final ApplicationField AVOID_REASON =
            typed("avoidReason", Kind.TEXT, Section.CONFLICTS, 300).optional();

    public static final ApplicationField LINE_MANAGER =
            typed("lineManagerEmail", Kind.EMAIL, Section.TERMS, 254).optional();
    public static final ApplicationField COMMITMENT = tick("commitment", Section.TERMS);
    /** Kept as the version of the notice that she has read. */
    public static final ApplicationField PRIVACY_NOTICE = tick("privacyNotice", Section.TERMS);

    private static final List<ApplicationField> ALL = List.of(
            FIRST_NAME,
            LAST_NAME,
            EMAIL,
            PHONE,
            LETTER_LANGUAGE,
            ORGANISATION_NAME,
            ORGANISATION_NUMBER,
            SECTOR,
            ORGANISATION_TYPE,
            ORGANISATION_SIZE,
            REGION,
            JOB_TITLE,
            ROLE_IN_PROCUREMENT,
            YEARS,
            EARLIER_EDITIONS,
            ADEPT_COMPETENCES,
            MENTOR_COMPETENCES,
            HELP_KINDS,
            MOTIVATION,
            GOALS,
            CONCRETE_TASK,
            DIFFERENCE,
            GROUP_WISH,
            EXPERIENCE_SUMMARY,
            MENTORING_BEFORE,
            FEWEST,
            MOST,
            GROUP_LANGUAGE,
            DIRECTORY,
            MEETING_LANGUAGES,
            MEETING_MODE,
            RADIUS,
            AVAILABILITY,
            ADEPT_ATTENDS,
            MENTOR_ATTENDS,
            ACCESSIBILITY,
            CONFLICTS,
            NO_CONFLICTS,
            AVOIDS,
            AVOID_REASON,
            LINE_MANAGER,
            COMMITMENT,
            PRIVACY_NOTICE);

    private ApplicationFields() {}

    /** What somebody in this role is asked, in the order of the form. */
    public static List<ApplicationField> of(ParticipationRole role) {
        return ALL.stream().filter(field -> field.asks(role)).toList();
    }

    /** The question with this key, if somebody in this role is asked it. */
    public static Optional<ApplicationField> find(ParticipationRole role, String key) {
        return of(role).stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static ApplicationField typed(String key, Kind kind, Section section, int longest) {
        return new ApplicationField(key, kind, section, true, longest, 0, 0, List.of(), List.of(), BOTH);
    }

    private static ApplicationField number(String key, Section section, int least, int most) {
        return new ApplicationField(key, Kind.NUMBER, section, true, 10, least, most, List.of(), List.of(), BOTH);
    }

    private static ApplicationField choice(String key, Section section, List<String> options) {
        return new ApplicationField(key, Kind.CHOICE, section, true, 0, 0, 1, options, List.of(), BOTH);
    }

    private static ApplicationField choices(String key, Section section, List<String> options) {
        return new ApplicationField(key, Kind.CHOICES, section, true, 0, 0, options.size(), options, List.of(), BOTH);
    }

    private static ApplicationField ranked(String key, Set<ParticipationRole> roles, int most, List<String> levels) {
        return new ApplicationField(key, Kind.RANKED, Section.COMPETENCE, true, 0, 0, most, COMPETENCES, levels, roles);
    }

    private static ApplicationField tick(String key, Section section) {
        return new ApplicationField(key, Kind.TICK, section, true, 0, 0, 1, List.of("yes"), List.of(), BOTH);
    }
}
