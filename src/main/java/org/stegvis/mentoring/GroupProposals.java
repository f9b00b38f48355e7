package org.stegvis.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.mentoring.GroupProposal.Answer;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.shared.ParticipantLetters;
import org.stegvis.shared.Participations;

/** Mentors are asked about the groups that are proposed for them (A12). They may object; silence is consent. */
@Repository
public class GroupProposals {

    /** The longest note of a mentor, in characters. */
    public static final int LONGEST_NOTE = 500;

    private final JdbcClient database;
    private final MatchingRuns runs;
    private final Editions editions;
    private final Participations participations;
    private final ParticipantLetters letters;
    private final MatchingSettings settings;
    private final Clock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    GroupProposals(
            JdbcClient database,
            MatchingRuns runs,
            Editions editions,
            Participations participations,
            ParticipantLetters letters,
            MatchingSettings settings,
            Clock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.database = database;
        this.runs = runs;
        this.editions = editions;
        this.participations = participations;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /** Asks the mentors of the run that was proposed, each once for this run. */
    @Transactional
    public void ask(String edition) {
        StoredRun run = runs.proposed(edition).orElseThrow();
        Edition about = editions.require(edition);
        Instant until = clock.today(about.zone())
                .plus(settings.mentorsAnswer())
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(about.zone())
                .toInstant();
        for (MatchingRun.Group group : run.groups()) {
            ask(run, UUID.fromString(group.mentor()), until, about);
        }
    }

    /** What the mentors of this run were asked and said, in the order of their ids. */
    public List<GroupProposal> of(UUID run) {
        return database.sql("select * from stegvis.group_proposal where run = :run order by mentor")
                .param("run", run)
                .query(GroupProposals::proposal)
                .list();
    }

    /** What the mentors of the run that was asked about last said; none before mentors were asked. */
    public List<GroupProposal> last(String edition) {
        return database.sql("""
                        select * from stegvis.group_proposal where run = (
                            select run from stegvis.group_proposal
                            join stegvis.matching_run on matching_run.id = run
                            where edition = :edition order by asked_at desc, number desc limit 1)
                        order by mentor""")
                .param("edition", edition)
                .query(GroupProposals::proposal)
                .list();
    }

    /** What this mentor is asked about the run that is proposed now. */
    public Optional<GroupProposal> ofMentor(UUID participation) {
        return database.sql("""
                        select group_proposal.* from stegvis.group_proposal
                        join stegvis.matching_run on matching_run.id = run
                        where mentor = :mentor and state = 'proposed'""")
                .param("mentor", participation)
                .query(GroupProposals::proposal)
                .optional();
    }

    /**
     * A mentor answers, once.
     *
     * @param adept with whom she has a conflict of interest; named with that answer alone
     * @throws AnswersRefused if it is too late, or something lacks
     */
    @Transactional
    public void answer(UUID mentor, Answer answer, Optional<UUID> adept, String note) {
        GroupProposal asked = ofMentor(mentor)
                .filter(proposal -> proposal.isOpen(clock.now()))
                .orElseThrow(() -> AnswersRefused.because("", "matching.proposal.over"));
        if (answer == Answer.CONFLICT && adept.filter(adeptsOf(asked)::contains).isEmpty()) {
            throw AnswersRefused.because("adept", "matching.proposal.whichAdept");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw AnswersRefused.because(
                    "note",
                    "matching.proposal.longNote",
                    LONGEST_NOTE,
                    note.strip().length());
        }
        int written = database.sql("""
                        update stegvis.group_proposal
                        set answer = :answer, adept = :adept, note = :note, answered_at = :now
                        where id = :id and answer = ''""")
                .param("id", asked.id())
                .param("answer", answer.code())
                .param("adept", answer == Answer.CONFLICT ? adept.orElseThrow() : null)
                .param("note", note.strip())
                .param("now", Timestamp.from(clock.now()))
                .update();
        if (written > 0) {
            told(asked, answer);
        }
    }

    /**
     * Takes in what mentors have said about the run that is proposed: whether anybody objects whose objection did not
     * come back to the coordinator before.
     */
    @Transactional
    public boolean hear(String edition) {
        return database.sql("""
                        update stegvis.group_proposal set heard_at = :now
                        where heard_at is null and answer in ('conflict', 'noRoom')
                        and run = (select id from stegvis.matching_run where edition = :edition and state = 'proposed')""")
                        .param("edition", edition)
                        .param("now", Timestamp.from(clock.now()))
                        .update()
                > 0;
    }

    /** Whether nobody is left whose answer is waited for. */
    public boolean isEverybodyHeard(UUID run) {
        return of(run).stream().noneMatch(proposal -> proposal.isOpen(clock.now()));
    }

    /** Whether a pair is in this run of which its mentor has said that there is a conflict of interest. */
    boolean conflictsIn(StoredRun run) {
        return database
                .sql("""
                        select mentor, adept from stegvis.group_proposal
                        join stegvis.matching_run on matching_run.id = run
                        where edition = :edition and answer = 'conflict'""")
                .param("edition", run.edition())
                .query((row, number) -> new Pair(row.getString("mentor"), row.getString("adept")))
                .list()
                .stream()
                .anyMatch(conflict -> run.groups().stream()
                        .filter(group -> group.mentor().equals(conflict.mentor()))
                        .anyMatch(group -> group.adepts().contains(conflict.adept())));
    }

    /** The coordinator has made this change of an objection. */
    @Transactional
    public void settle(UUID proposal, UUID change) {
        database.sql("update stegvis.group_proposal set change = :change where id = :id")
                .param("id", proposal)
                .param("change", change)
                .update();
    }

    /** The adepts of the group about which a mentor is asked, by their participations. */
    public List<UUID> adeptsOf(GroupProposal proposal) {
        return runs.require(proposal.run()).groups().stream()
                .filter(group -> group.mentor().equals(proposal.mentor().toString()))
                .flatMap(group -> group.adepts().stream())
                .map(UUID::fromString)
                .toList();
    }

    private void ask(StoredRun run, UUID mentor, Instant until, Edition about) {
        int asked = database.sql("""
                        insert into stegvis.group_proposal (id, run, mentor, asked_at, open_until)
                        values (:id, :run, :mentor, :now, :until) on conflict (run, mentor) do nothing""")
                .param("id", UUID.randomUUID())
                .param("run", run.id())
                .param("mentor", mentor)
                .param("now", Timestamp.from(clock.now()))
                .param("until", Timestamp.from(until))
                .update();
        if (asked > 0) {
            letters.write(
                    participations.require(mentor),
                    MentoringLetter.GROUP_PROPOSED,
                    run.id().toString(),
                    "",
                    List.of(until.atZone(about.zone()).toLocalDate().minusDays(1)));
        }
    }

    private void told(GroupProposal asked, Answer answer) {
        String edition = runs.require(asked.run()).edition();
        journal.write(new JournalLine(
                edition,
                JournalLine.SYSTEM,
                "mentorAnswered",
                asked.mentor().toString(),
                Map.of("answer", answer.code())));
        if (isEverybodyHeard(asked.run())) {
            events.publishEvent(new MentorsAnswered(edition));
        }
    }

    private static GroupProposal proposal(ResultSet row, int number) throws SQLException {
        return new GroupProposal(
                row.getObject("id", UUID.class),
                row.getObject("run", UUID.class),
                row.getObject("mentor", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("open_until").toInstant(),
                Answer.ofCode(row.getString("answer")),
                Optional.ofNullable(row.getObject("adept", UUID.class)),
                row.getString("note"),
                Optional.ofNullable(row.getTimestamp("answered_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getObject("change", UUID.class)));
    }
}
