package org.stegvis.obligation;

import static org.stegvis.obligation.SupplierField.choice;
import static org.stegvis.obligation.SupplierField.date;
import static org.stegvis.obligation.SupplierField.line;
import static org.stegvis.obligation.SupplierField.number;
import static org.stegvis.obligation.SupplierField.text;
import static org.stegvis.obligation.SupplierField.yesOrNo;

import java.util.List;
import java.util.Optional;

/** All questions that a supplier is ever asked (domain 2.5 and 2.6), in the order in which a copy shows the answers. */
final class SupplierFields {

    private static final String MANY = "10000";

    static final SupplierField AGREED = choice("agreed", "confirmed", "objection");
    static final SupplierField OBJECTION = text("objection").optional();

    static final SupplierField ROLE = line("role");
    static final SupplierField TASKS = text("tasks");
    static final SupplierField WORKPLACE = line("workplace");
    static final SupplierField START_FROM = date("startFrom");
    static final SupplierField HOURS_PER_WEEK = number("hoursPerWeek", "1", "60", 1);
    static final SupplierField FORM = choice("form", "permanent", "fixedTerm", "trainee", "apprenticeship", "practice");
    static final SupplierField LENGTH_MONTHS = number("lengthMonths", "1", "120", 0);
    static final SupplierField PAY = number("pay", "0", "10000000", 2).optional();
    static final SupplierField COLLECTIVE_AGREEMENT = line("collectiveAgreement");
    static final SupplierField MUST_HAVE = text("mustHave").optional();
    static final SupplierField TRAINABLE = text("trainable").optional();
    static final SupplierField LANGUAGE_LEVEL =
            choice("languageLevel", "none", "basic", "independent", "fluent").optional();
    static final SupplierField LICENCES = line("licences").optional();
    static final SupplierField SUPERVISOR = line("supervisor");
    static final SupplierField SAFETY_NOTES = text("safetyNotes").optional();

    static final SupplierField STARTS_ON = date("startsOn");
    static final SupplierField PLANNED_END = date("plannedEnd").optional();
    static final SupplierField EXTENT = number("extent", "1", "100", 2);
    static final SupplierField NEW_HIRE = yesOrNo("newHire");
    static final SupplierField ATTESTED = yesOrNo("attested");
    static final SupplierField CHANNEL =
            choice("channel", "employmentService", "municipality", "privateActor", "ownRecruitment");
    static final SupplierField SUBCONTRACTOR = yesOrNo("subcontractor");

    static final SupplierField PLACES_OFFERED = count("placesOffered");
    static final SupplierField STARTS_EMPLOYMENT = count("startsEmployment");
    static final SupplierField STARTS_PRACTICE = count("startsPractice");
    static final SupplierField STARTS_APPRENTICE = count("startsApprentice");
    static final SupplierField HIRED_IN_ALL = count("hiredInAll");
    static final SupplierField FTE_MONTHS = number("fteMonthsDelivered", "0", "100000", 2);
    static final SupplierField ONGOING = count("ongoing");
    static final SupplierField ENDED_COMPLETED = count("endedCompleted");
    static final SupplierField ENDED_BY_PERSON = count("endedEarlyCandidate");
    static final SupplierField ENDED_BY_EMPLOYER = count("endedEarlyEmployer");
    static final SupplierField CONVERTED = count("convertedToRegular");
    static final SupplierField WOMEN = count("women");
    static final SupplierField MEN = count("men");
    static final SupplierField SEX_UNKNOWN = count("sexUnknown");
    static final SupplierField SUBCONTRACTOR_SHARE = number("subcontractorShare", "0", "100", 2);
    static final SupplierField OBSTACLES = text("obstacles").optional();
    static final SupplierField SIGNED_BY = line("signedBy");
    static final SupplierField EXPLANATION = text("explanation").optional();

    static final SupplierField STILL_THERE = yesOrNo("stillThere");
    static final SupplierField ENDED_ON = date("endedOn");
    static final SupplierField CAUSE =
            choice("cause", "completed", "employeeLeft", "lawfulGrounds", "employerEnded", "converted");

    static final SupplierField STATEMENT = text("statement");
    static final SupplierField MEASURES = text("measures");
    static final SupplierField UNTIL = date("until");
    static final SupplierField CORRECTED = text("corrected");
    static final SupplierField CORRECTED_ON = date("correctedOn");

    static final SupplierField PRACTICE_PLACES = number("practicePlaces", "0", MANY, 0);
    static final SupplierField EMPLOYMENT_PLACES = number("employmentPlaces", "0", MANY, 0);
    static final SupplierField EQUALITY = yesOrNo("equality");
    static final SupplierField EQUALITY_MEASURE = text("equalityMeasure").optional();

    static final SupplierField FULFILMENT = text("fulfilmentSummary");
    static final SupplierField LEARNED = text("learned").optional();
    static final SupplierField STILL_EMPLOYED = count("stillEmployed");
    static final SupplierField CERTIFICATES = yesOrNo("certificatesHandedOver");

    private static final List<SupplierField> ALL = List.of(
            AGREED,
            OBJECTION,
            ROLE,
            TASKS,
            WORKPLACE,
            START_FROM,
            HOURS_PER_WEEK,
            FORM,
            LENGTH_MONTHS,
            PAY,
            COLLECTIVE_AGREEMENT,
            MUST_HAVE,
            TRAINABLE,
            LANGUAGE_LEVEL,
            LICENCES,
            SUPERVISOR,
            SAFETY_NOTES,
            STARTS_ON,
            PLANNED_END,
            EXTENT,
            NEW_HIRE,
            ATTESTED,
            CHANNEL,
            SUBCONTRACTOR,
            PLACES_OFFERED,
            STARTS_EMPLOYMENT,
            STARTS_PRACTICE,
            STARTS_APPRENTICE,
            HIRED_IN_ALL,
            FTE_MONTHS,
            ONGOING,
            ENDED_COMPLETED,
            ENDED_BY_PERSON,
            ENDED_BY_EMPLOYER,
            CONVERTED,
            WOMEN,
            MEN,
            SEX_UNKNOWN,
            SUBCONTRACTOR_SHARE,
            OBSTACLES,
            EXPLANATION,
            STILL_THERE,
            ENDED_ON,
            CAUSE,
            STATEMENT,
            MEASURES,
            UNTIL,
            CORRECTED,
            CORRECTED_ON,
            PRACTICE_PLACES,
            EMPLOYMENT_PLACES,
            EQUALITY,
            EQUALITY_MEASURE,
            FULFILMENT,
            LEARNED,
            STILL_EMPLOYED,
            CERTIFICATES,
            SIGNED_BY);

    private SupplierFields() {}

    /** Where the question with this name comes among all; empty for a name that is no question. */
    static Optional<SupplierField> named(String name) {
        return ALL.stream().filter(field -> field.key().equals(name)).findFirst();
    }

    static int position(SupplierField field) {
        return ALL.indexOf(field);
    }

    private static SupplierField count(String key) {
        return number(key, "0", MANY, 0);
    }
}
