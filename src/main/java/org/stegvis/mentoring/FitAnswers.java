package org.stegvis.mentoring;

import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;

/** How members find their groups to fit (B4). Seen by coordinators alone. */
@Repository
public class FitAnswers {

    private final JdbcClient database;
    private final Clock clock;

    FitAnswers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps an answer; the same answer sent twice at once is one. */
    @Transactional
    public void keep(UUID group, UUID participation, Fit fit) {
        database.sql("""
                        insert into stegvis.fit_answer (mentorship_group, participation, answer, answered_at)
                        values (:group, :participation, :answer, :now)
                        on conflict (mentorship_group, participation, answered_at) do update set answer = :answer""")
                .param("group", group)
                .param("participation", participation)
                .param("answer", fit.code())
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    /** The last answer of each member who has given one. */
    public Map<UUID, Fit> of(UUID group) {
        return database
                .sql("""
                        select distinct on (participation) participation, answer from stegvis.fit_answer
                        where mentorship_group = :group order by participation, answered_at desc""")
                .param("group", group)
                .query((row, number) -> Map.entry(
                        row.getObject("participation", UUID.class),
                        Fit.ofCode(row.getString("answer")).orElseThrow()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Which of these members are to be asked: whoever has met the group and not said yet, and whoever was undecided before
     * the last meeting.
     *
     * @return by member the meeting after which she is asked
     */
    public Map<UUID, UUID> toAsk(MentorshipGroup group) {
        return group.members().isEmpty()
                ? Map.of()
                : database
                        .sql("""
                                select member.id, last_meeting.id as meeting from unnest(cast(:members as uuid[])) member(id)
                                join lateral (select id, logged_at from stegvis.group_meeting
                                    where mentorship_group = :group order by held_on desc limit 1) last_meeting on true
                                left join lateral (select answer, answered_at from stegvis.fit_answer
                                    where mentorship_group = :group and participation = member.id
                                    order by answered_at desc limit 1) said on true
                                where said.answer is null
                                    or said.answer = 'undecided' and said.answered_at < last_meeting.logged_at""")
                        .param(
                                "members",
                                group.members().stream().map(UUID::toString).toArray(String[]::new))
                        .param("group", group.id())
                        .query((row, number) ->
                                Map.entry(row.getObject("id", UUID.class), row.getObject("meeting", UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
