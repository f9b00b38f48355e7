package org.stegvis.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Participations;

/** The groups of all editions, and who is in them. */
@Repository
public class Groups {

    private static final String GROUP = """
            select mentorship_group.*, array(select participation from stegvis.group_member
                where group_member.mentorship_group = mentorship_group.id and left_at is null
                order by joined_at, participation) as adepts
            from stegvis.mentorship_group
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final Applications applications;
    private final Participations participations;
    private final ApplicationEventPublisher events;

    Groups(
            JdbcClient database,
            Clock clock,
            Applications applications,
            Participations participations,
            ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.applications = applications;
        this.participations = participations;
        this.events = events;
    }

    /**
     * Forms the groups of an approved run, once: an edition that has groups keeps them.
     *
     * @param approved the groups by ids of participations
     */
    @Transactional
    public void form(String edition, List<MatchingRun.Group> approved) {
        database.sql("select number from stegvis.edition where number = :edition for update")
                .param("edition", edition)
                .query()
                .listOfRows();
        if (!ofEdition(edition).isEmpty()) {
            return;
        }
        for (MatchingRun.Group group : approved) {
            UUID formed = open(edition, UUID.fromString(group.mentor())).id();
            group.adepts().forEach(adept -> join(formed, UUID.fromString(adept)));
        }
        events.publishEvent(new GroupsFormed(edition));
    }

    /** Opens a group for a mentor who has none, in the language that she offers; the one she has stays as it is. */
    @Transactional
    public MentorshipGroup open(String edition, UUID mentor) {
        Optional<MentorshipGroup> has = ofParticipation(mentor);
        if (has.isPresent()) {
            return has.get();
        }
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into stegvis.mentorship_group (id, edition, number, mentor, language, formed_at)
                        select :id, :edition, coalesce(max(number), 0) + 1, :mentor, :language, :now
                        from stegvis.mentorship_group where edition = :edition""")
                .param("id", id)
                .param("edition", edition)
                .param("mentor", mentor)
                .param("language", languageOf(mentor))
                .param("now", now())
                .update();
        return require(id);
    }

    /** An adept comes into a group; she is in one group at a time. */
    @Transactional
    public void join(UUID group, UUID adept) {
        leave(adept, LeavingCause.MOVED);
        database.sql("""
                        insert into stegvis.group_member (mentorship_group, participation, joined_at)
                        values (:group, :adept, :now)""")
                .param("group", group)
                .param("adept", adept)
                .param("now", now())
                .update();
    }

    /** Somebody leaves the group that she is in; returns that group as it was, empty if she was in none. */
    @Transactional
    public Optional<MentorshipGroup> leave(UUID participation, LeavingCause cause) {
        Optional<MentorshipGroup> group =
                ofParticipation(participation).map(MentorshipGroup::id).map(this::hold);
        group.filter(left -> left.members().contains(participation)).ifPresent(left -> {
            if (left.mentor().filter(participation::equals).isPresent()) {
                mentorLeaves(left, participation, cause);
            } else {
                adeptLeaves(participation, cause);
            }
            Participation member = participations.require(participation);
            events.publishEvent(new MemberLeft(member));
        });
        return group;
    }

    /** All groups of an edition, those that have ended too, by number. */
    public List<MentorshipGroup> ofEdition(String edition) {
        return database.sql(GROUP + "where edition = :edition order by number")
                .param("edition", edition)
                .query(Groups::group)
                .list();
    }

    /** The group in which somebody is now, as mentor or as adept. */
    public Optional<MentorshipGroup> ofParticipation(UUID participation) {
        return database.sql(GROUP + """
                        where ended_at is null and (mentor = :participation or exists (
                            select 1 from stegvis.group_member where left_at is null
                            and participation = :participation and mentorship_group = mentorship_group.id))
                        order by number limit 1""")
                .param("participation", participation)
                .query(Groups::group)
                .optional();
    }

    public Optional<MentorshipGroup> find(UUID id) {
        return database.sql(GROUP + "where id = :id")
                .param("id", id)
                .query(Groups::group)
                .optional();
    }

    /** The group with this id, which is known to exist. */
    public MentorshipGroup require(UUID id) {
        return find(id).orElseThrow();
    }

    /** The same, held until the transaction ends. */
    @Transactional
    public MentorshipGroup hold(UUID id) {
        database.sql("select id from stegvis.mentorship_group where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        return require(id);
    }

    /** How many more adepts the mentor of a group takes; none where there is no mentor. */
    public int freePlaces(MentorshipGroup group) {
        return group.mentor()
                .map(mentor ->
                        Math.max(0, offered(mentor, "most") - group.adepts().size()))
                .orElse(0);
    }

    /** The fewest adepts for whom the mentor of a group leads one; none where there is no mentor. */
    public int fewest(MentorshipGroup group) {
        return group.mentor().map(mentor -> offered(mentor, "fewest")).orElse(0);
    }

    /** A group comes into another state; from now on its silence is counted anew. */
    @Transactional
    public void become(UUID id, GroupState state) {
        database.sql("""
                        update stegvis.mentorship_group set state = :state, watched_from = :now,
                            started_at = case when :state = 'meeting' then coalesce(started_at, :now) else started_at end,
                            ended_at = case when :state = 'ended' then cast(:now as timestamptz) end
                        where id = :id and ended_at is null""")
                .param("id", id)
                .param("state", state.code())
                .param("now", now())
                .update();
    }

    private void mentorLeaves(MentorshipGroup group, UUID mentor, LeavingCause cause) {
        database.sql("update stegvis.mentorship_group set mentor = null where id = :id")
                .param("id", group.id())
                .update();
        database.sql("""
                        insert into stegvis.group_member (mentorship_group, participation, joined_at, left_at, cause)
                        values (:group, :mentor, :formed, :now, :cause)
                        on conflict (mentorship_group, participation, joined_at) do nothing""")
                .param("group", group.id())
                .param("mentor", mentor)
                .param("formed", Timestamp.from(group.formedAt()))
                .param("now", now())
                .param("cause", cause.code())
                .update();
    }

    private void adeptLeaves(UUID adept, LeavingCause cause) {
        database.sql("""
                        update stegvis.group_member set left_at = :now, cause = :cause
                        where participation = :adept and left_at is null""")
                .param("adept", adept)
                .param("now", now())
                .param("cause", cause.code())
                .update();
    }

    private int offered(UUID mentor, String places) {
        return applications
                .ofParticipation(mentor)
                .map(application -> application.content().get(places))
                .map(number -> Integer.parseInt(number.toString()))
                .orElse(1);
    }

    private String languageOf(UUID mentor) {
        return applications
                .ofParticipation(mentor)
                .map(application -> application.content().get("groupLanguage"))
                .map(Object::toString)
                .orElse(Language.EN.code());
    }

    private Timestamp now() {
        return Timestamp.from(clock.now());
    }

    private static MentorshipGroup group(ResultSet row, int number) throws SQLException {
        return new MentorshipGroup(
                row.getObject("id", UUID.class),
                row.getString("edition"),
                row.getInt("number"),
                Optional.ofNullable(row.getObject("mentor", UUID.class)),
                Arrays.asList((UUID[]) row.getArray("adepts").getArray()),
                Language.ofCode(row.getString("language")).orElseThrow(),
                GroupState.ofCode(row.getString("state")),
                row.getBoolean("peers"),
                row.getTimestamp("formed_at").toInstant());
    }
}
