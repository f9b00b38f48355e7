package org.stegvis.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.platform.decision.DecisionTables;
import org.stegvis.shared.Attended;
import org.stegvis.shared.EventKind;
import org.stegvis.shared.Events;
import org.stegvis.shared.Participation;

/** Who has earned a certificate (R9), judged once when the last meeting is over and kept as it was. */
@Repository
public class MentoringCertificates {

    private static final int WHOLE = 100;

    private final JdbcClient database;
    private final DecisionTables decisions;
    private final Events events;
    private final Clock clock;

    MentoringCertificates(JdbcClient database, DecisionTables decisions, Events events, Clock clock) {
        this.database = database;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param reason a code: what is missing, or that all is there
     * @param ownMeetings how many meetings of her group she attended
     * @param minutes how long these took together
     */
    public record Certificate(UUID participation, boolean certified, String reason, int ownMeetings, int minutes) {}

    /** Her own meetings: how many there were, and how long. */
    private record OwnMeetings(int held, int minutes) {}

    /** Judges somebody, once: what was found stays. */
    @Transactional
    public Certificate judge(Edition edition, Participation participation) {
        return find(participation.id()).orElseGet(() -> keep(edition, participation));
    }

    public Optional<Certificate> find(UUID participation) {
        return database.sql("select * from stegvis.mentoring_certificate where participation = :participation")
                .param("participation", participation)
                .query(MentoringCertificates::certificate)
                .optional();
    }

    private Certificate keep(Edition edition, Participation participation) {
        OwnMeetings own = ownMeetings(participation);
        List<Attended> attended = events.attendance(participation);
        Map<String, Object> said = decisions.ask(
                "certificate",
                Map.of(
                        "kickOffAttended",
                        attended.stream().anyMatch(event -> is(event, EventKind.KICK_OFF)),
                        "laterMeetings",
                        (int) attended.stream()
                                .filter(event -> is(event, EventKind.MID_TERM) || is(event, EventKind.FINAL))
                                .count(),
                        "ownMeetingsShare",
                        own.held() * WHOLE / edition.plan().ownMeetings()));
        Certificate found = new Certificate(
                participation.id(),
                (Boolean) said.get("certified"),
                (String) said.get("reason"),
                own.held(),
                own.minutes());
        database.sql("""
                        insert into stegvis.mentoring_certificate
                            (participation, edition, certified, reason, own_meetings, minutes, decided_at)
                        values (:participation, :edition, :certified, :reason, :own, :minutes, :now)""")
                .param("participation", found.participation())
                .param("edition", edition.number())
                .param("certified", found.certified())
                .param("reason", found.reason())
                .param("own", found.ownMeetings())
                .param("minutes", found.minutes())
                .param("now", Timestamp.from(clock.now()))
                .update();
        return found;
    }

    private static boolean is(Attended attended, EventKind kind) {
        return attended.event().kind() == kind && attended.counts();
    }

    /** The meetings logged by the groups she was in while she was there, as mentor or as adept. */
    private OwnMeetings ownMeetings(Participation participation) {
        return database.sql("""
                        select count(*) as held, coalesce(sum(minutes), 0) as minutes from stegvis.group_meeting meeting
                        where exists (select 1 from stegvis.meeting_present present
                                where present.meeting = meeting.id and present.participation = :participation)
                            or exists (select 1 from stegvis.mentorship_group
                                where mentorship_group.id = meeting.mentorship_group and mentor = :participation
                                and not exists (select 1 from stegvis.meeting_present present
                                    where present.meeting = meeting.id))""")
                .param("participation", participation.id())
                .query((row, number) -> new OwnMeetings(row.getInt("held"), row.getInt("minutes")))
                .single();
    }

    private static Certificate certificate(ResultSet row, int number) throws SQLException {
        return new Certificate(
                row.getObject("participation", UUID.class),
                row.getBoolean("certified"),
                row.getString("reason"),
                row.getInt("own_meetings"),
                row.getInt("minutes"));
    }
}
