package org.stegvis.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.ParticipationRole;
import org.stegvis.shared.SmallGroup;
import org.stegvis.shared.Survey;
import org.stegvis.shared.SurveyFigures;
import org.stegvis.shared.SurveyKind;
import org.stegvis.shared.Surveys;

/** The figures of an edition (3.10), in a fixed number of queries. A figure about fewer than five people is not shown. */
@Component
public class EditionFigures {

    /** Fields of an application by which those who applied are counted. */
    public static final List<String> FIELDS = List.of("sector", "organisationType", "region", "letterLanguage");

    private static final int WITHIN_DAYS = 7;

    private final JdbcClient database;
    private final Surveys surveys;

    EditionFigures(JdbcClient database, Surveys surveys) {
        this.database = database;
        this.surveys = surveys;
    }

    /**
     * Some of a whole.
     *
     * @param of the whole; nothing is said where it is nought
     */
    public record Part(int some, int of) {

        private static final int WHOLE = 100;

        /** In whole per cent. */
        public Optional<Integer> percent() {
            return of == 0 ? Optional.empty() : Optional.of(some * WHOLE / of);
        }
    }

    /**
     * How many have the same code.
     *
     * @param count empty where they are too few to be shown
     */
    public record Cell(String code, Optional<Integer> count) {}

    /**
     * How one joint meeting was attended.
     *
     * @param present of those who were invited
     */
    public record Attendance(EventKind kind, Part present) {}

    /**
     * All figures.
     *
     * @param applied by role
     * @param admitted those who were offered a place, of those who applied, by role
     * @param places what mentors who applied offer
     * @param acceptedSoon offers accepted within seven days, of all that were answered
     * @param ownMeetings meetings of the groups, of those expected
     * @param hours of mentors in these meetings
     * @param dropOuts those who left after they had a place, by reason
     * @param certified those with a certificate, of all who completed
     * @param joinedLater adepts who came into another group than their first
     * @param openClaims travel claims that are not settled
     * @param by those who applied, by the fields of {@link EditionFigures#FIELDS}
     */
    public record Figures(
            Map<ParticipationRole, Integer> applied,
            Map<ParticipationRole, Part> admitted,
            int places,
            Part acceptedSoon,
            List<Attendance> attendance,
            Part ownMeetings,
            int hours,
            List<Cell> dropOuts,
            Part certified,
            int joinedLater,
            int openClaims,
            Map<String, List<Cell>> by,
            Optional<SurveyFigures.Group> closing) {}

    /** The figures as they are now. */
    public Figures of(Edition edition) {
        Map<ParticipationRole, Part> admitted = admitted(edition);
        Map<ParticipationRole, Integer> applied = new TreeMap<>();
        admitted.forEach((role, part) -> applied.put(role, part.of()));
        Counts counts = counts(edition);
        Map<String, List<Cell>> by = new TreeMap<>();
        FIELDS.forEach(field -> by.put(field, by(edition, field)));
        return new Figures(
                applied,
                admitted,
                counts.places(),
                new Part(counts.acceptedSoon(), counts.answered()),
                attendance(edition),
                new Part(counts.meetings(), counts.groups() * edition.plan().ownMeetings()),
                counts.hours(),
                dropOuts(edition),
                new Part(counts.certified(), counts.completed()),
                counts.joinedLater(),
                counts.openClaims(),
                by,
                closing(edition));
    }

    private record Counts(
            int places,
            int answered,
            int acceptedSoon,
            int groups,
            int meetings,
            int hours,
            int completed,
            int certified,
            int joinedLater,
            int openClaims) {}

    private Counts counts(Edition edition) {
        return database.sql("""
                        with mine as (select id from stegvis.participation where programme = :edition),
                            offered as (select * from stegvis.offer where participation in (select id from mine)),
                            own as (select * from stegvis.mentorship_group where edition = :edition),
                            held as (select * from stegvis.group_meeting where mentorship_group in (select id from own))
                        select (select coalesce(sum((content->>'most')::int), 0) from stegvis.application
                                where edition = :edition and role = 'mentor' and submitted_at is not null
                                and withdrawn_at is null and content->>'most' ~ '^[1-9]$') as places,
                            (select count(*) from offered where answer <> '') as answered,
                            (select count(*) from offered where answer = 'accepted'
                                and answered_at <= offered_at + make_interval(days => :within)) as accepted_soon,
                            (select count(*) from own) as groups,
                            (select count(*) from held) as meetings,
                            (select coalesce(sum(minutes), 0) / 60 from held) as hours,
                            (select count(*) from stegvis.mentoring_certificate where edition = :edition) as completed,
                            (select count(*) from stegvis.mentoring_certificate where edition = :edition and certified)
                                as certified,
                            (select count(*) from stegvis.group_member later join own on own.id = mentorship_group
                                where exists (select 1 from stegvis.group_member earlier
                                    where earlier.participation = later.participation
                                    and earlier.joined_at < later.joined_at)) as joined_later,
                            (select count(*) from stegvis.travel_claim where participation in (select id from mine)
                                and state not in ('draft', 'withdrawn', 'rejected', 'paid')) as open_claims""")
                .param("edition", edition.number())
                .param("within", WITHIN_DAYS)
                .query((row, number) -> new Counts(
                        row.getInt("places"),
                        row.getInt("answered"),
                        row.getInt("accepted_soon"),
                        row.getInt("groups"),
                        row.getInt("meetings"),
                        row.getInt("hours"),
                        row.getInt("completed"),
                        row.getInt("certified"),
                        row.getInt("joined_later"),
                        row.getInt("open_claims")))
                .single();
    }

    private Map<ParticipationRole, Part> admitted(Edition edition) {
        Map<ParticipationRole, Part> admitted = new TreeMap<>();
        for (ParticipationRole role : ParticipationRole.values()) {
            admitted.put(role, new Part(0, 0));
        }
        database.sql("""
                        select role, count(*) as applied, count(*) filter (where exists (
                            select 1 from stegvis.offer where offer.participation = participation.id)) as admitted
                        from stegvis.participation where programme = :edition group by role""")
                .param("edition", edition.number())
                .query((row, number) -> admitted.put(
                        ParticipationRole.ofCode(row.getString("role")).orElseThrow(),
                        new Part(row.getInt("admitted"), row.getInt("applied"))))
                .list();
        return admitted;
    }

    private List<Attendance> attendance(Edition edition) {
        return database.sql("""
                        select kind, count(*) filter (where attendance = 'present') as present, count(*) as invited
                        from stegvis.programme_event event join stegvis.event_guest guest on guest.event = event.id
                        where programme = :edition and state = 'held' group by event.id, kind order by min(starts_at)""")
                .param("edition", edition.number())
                .query((row, number) -> new Attendance(
                        EventKind.ofCode(row.getString("kind")).orElseThrow(),
                        new Part(row.getInt("present"), row.getInt("invited"))))
                .list();
    }

    private List<Cell> dropOuts(Edition edition) {
        return database.sql("""
                        select case when reason = '' then state else reason end as code, count(*) as people
                        from stegvis.participation where programme = :edition
                        and state in ('WITHDRAWN_DURING', 'REMOVED', 'DECLINED_OFFER', 'OFFER_EXPIRED')
                        group by 1 order by 2 desc, 1""")
                .param("edition", edition.number())
                .query(EditionFigures::cell)
                .list();
    }

    private List<Cell> by(Edition edition, String field) {
        return database.sql("""
                        select content->>:field as code, count(*) as people from stegvis.application
                        where edition = :edition and submitted_at is not null and withdrawn_at is null
                        and content->>:field is not null group by 1 order by 2 desc, 1""")
                .param("field", field)
                .param("edition", edition.number())
                .query(EditionFigures::cell)
                .list();
    }

    private Optional<SurveyFigures.Group> closing(Edition edition) {
        return surveys.of(edition.number()).stream()
                .filter(survey -> survey.kind() == SurveyKind.CLOSING)
                .findFirst()
                .map((Survey survey) -> surveys.figures(survey))
                .flatMap(SurveyFigures::all);
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        int people = row.getInt("people");
        return new Cell(row.getString("code"), SmallGroup.hides(people) ? Optional.empty() : Optional.of(people));
    }
}
