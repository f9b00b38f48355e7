package org.stegvis.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts who has applied to an edition: in all, and by week. Whoever was found ineligible does not count. */
@Component
public class RecruitmentFigures {

    private static final String COUNTED = """
            submitted_at is not null and email_confirmed_at is not null and withdrawn_at is null
            and coalesce(participation.state, '') not in ('INELIGIBLE', 'WITHDRAWN_BEFORE')""";

    /** A draft may hold anything; only a plain number is one. */
    private static final String PLACES =
            "(case when content->>'most' ~ '^[1-9]$' then (content->>'most')::int else 0 end)";

    private final JdbcClient database;

    RecruitmentFigures(JdbcClient database) {
        this.database = database;
    }

    /**
     * The applications that came in one week.
     *
     * @param week its first day
     */
    public record Week(LocalDate week, int adepts, int mentors) {}

    /** All until now. */
    public Recruitment of(Edition edition) {
        return database.sql("""
                        select count(*) filter (where application.role = 'adept' and %1$s) as adepts,
                            count(*) filter (where application.role = 'mentor' and %1$s) as mentors,
                            coalesce(sum(%2$s) filter (where application.role = 'mentor' and %1$s), 0) as places,
                            count(*) filter (where application.role = 'adept' and submitted_at is null) as adept_drafts,
                            count(*) filter (where application.role = 'mentor' and submitted_at is null) as mentor_drafts,
                            coalesce(sum(%2$s) filter (where application.role = 'mentor' and submitted_at is null), 0)
                                as draft_places
                        from stegvis.application
                        left join stegvis.participation on participation.id = application.participation
                        where edition = :edition and withdrawn_at is null""".formatted(COUNTED, PLACES))
                .param("edition", edition.number())
                .query((row, number) -> new Recruitment(
                        row.getInt("adepts"),
                        row.getInt("mentors"),
                        row.getInt("places"),
                        row.getInt("adept_drafts"),
                        row.getInt("mentor_drafts"),
                        row.getInt("draft_places")))
                .single();
    }

    /** The applications of each week of the call in which any came, the first first. */
    public List<Week> weeks(Edition edition) {
        return database.sql("""
                        select date_trunc('week', submitted_at at time zone :zone)::date as week,
                            count(*) filter (where application.role = 'adept') as adepts,
                            count(*) filter (where application.role = 'mentor') as mentors
                        from stegvis.application
                        left join stegvis.participation on participation.id = application.participation
                        where edition = :edition and %s group by 1 order by 1""".formatted(COUNTED))
                .param("zone", edition.zone().getId())
                .param("edition", edition.number())
                .query(RecruitmentFigures::week)
                .list();
    }

    private static Week week(ResultSet row, int number) throws SQLException {
        return new Week(row.getObject("week", LocalDate.class), row.getInt("adepts"), row.getInt("mentors"));
    }
}
