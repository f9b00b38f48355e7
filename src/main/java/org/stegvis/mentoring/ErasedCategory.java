package org.stegvis.mentoring;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of people in an edition, by how long it is kept (domain 2.6). What was counted stays. Erasing is one set of
 * statements for each, with the number of the edition; doing it again changes nothing.
 */
enum ErasedCategory {
    /** accessibilityNeeds, after the last joint meeting */
    ACCESSIBILITY("update stegvis.application set content = content - 'accessibilityNeeds' where edition = :edition"),
    /** What groups have agreed at the kick-off. */
    AGREEMENTS("update stegvis.mentorship_group set agreement = '{}' where edition = :edition"),
    /** Free texts, wishes and what is hidden from others; fixed choices stay for the statistics. */
    APPLICATION_TEXTS("""
            update stegvis.application set content = content - array['motivation', 'goals', 'concreteTask',
                'experienceSummary', 'avoids', 'avoidReason', 'conflicts', 'lineManagerEmail', 'phone']
            where edition = :edition"""),
    /** What runs of the matching say of single people; that there was a run, and its fingerprint, stays. */
    RUNS(
            "update stegvis.matching_run set content = 'null'::jsonb where edition = :edition and content <>"
                    + " 'null'::jsonb",
            "update stegvis.matching_change set content = '{}', reason = '' where edition = :edition",
            "delete from stegvis.parted_pair where edition = :edition"),
    /** Applications of those who got no place: counts of fixed choices stay. */
    UNSUCCESSFUL("""
            update stegvis.application set email = id::text, content = content - array['firstName', 'lastName', 'email', 'phone',
                'organisationName', 'organisationNumber', 'jobTitle', 'motivation', 'goals', 'concreteTask',
                'experienceSummary', 'avoids', 'avoidReason', 'conflicts', 'lineManagerEmail', 'accessibilityNeeds']
            where edition = :edition and (participation is null or participation in (
                select id from stegvis.participation where programme = :edition and state in ('INELIGIBLE', 'REJECTED',
                    'WAITLISTED', 'RESERVE', 'DECLINED_OFFER', 'OFFER_EXPIRED', 'WITHDRAWN_BEFORE', 'SUBMITTED',
                    'INCOMPLETE', 'ELIGIBLE')))"""),
    /** Who met when; how many meetings there were stays with the certificates. */
    MEETINGS("""
            delete from stegvis.meeting_present where meeting in (select group_meeting.id from stegvis.group_meeting
                join stegvis.mentorship_group on mentorship_group.id = group_meeting.mentorship_group
                where edition = :edition)""", """
            delete from stegvis.fit_answer where mentorship_group in (
                select id from stegvis.mentorship_group where edition = :edition)"""),
    /** Who took part: names and addresses of persons who are in no other programme that still keeps them. */
    PARTICIPATION("""
            update stegvis.application set email = id::text, content = content - array['firstName', 'lastName', 'email', 'phone',
                'organisationName', 'organisationNumber', 'jobTitle'] where edition = :edition""");

    private final List<String> statements;

    ErasedCategory(String... statements) {
        this.statements = List.of(statements);
    }

    /** The statements that erase it. */
    List<String> statements() {
        return statements;
    }

    /** The first day on which it is erased, for an edition that was closed on this day. */
    LocalDate day(Edition edition, LocalDate closed, Erasure times) {
        return switch (this) {
            case ACCESSIBILITY ->
                edition.plan().finalMeeting().ends().toLocalDate().plus(times.accessibility());
            case AGREEMENTS -> closed.plus(times.agreements());
            case APPLICATION_TEXTS -> closed.plus(times.applicationTexts());
            case RUNS -> closed.plus(times.runsNamed());
            case UNSUCCESSFUL -> decided(edition, closed).plus(times.unsuccessful());
            case MEETINGS -> closed.plus(times.meetings());
            case PARTICIPATION -> closed.plus(times.participation());
        };
    }

    /** Places are decided when the letters go out; in an edition that was cancelled before, when it was cancelled. */
    private static LocalDate decided(Edition edition, LocalDate closed) {
        LocalDate letters = edition.plan().lettersBy();
        return letters.isBefore(closed) ? letters : closed;
    }
}
