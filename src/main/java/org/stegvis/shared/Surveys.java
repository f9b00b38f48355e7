package org.stegvis.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.journal.Journal;
import org.stegvis.journal.JournalLine;
import org.stegvis.platform.Clock;

/**
 * Surveys among participants. Who has answered is kept, so that nobody is reminded in vain; what was answered is kept
 * beside it and cannot be linked to it.
 */
@Repository
public class Surveys {

    private final JdbcClient database;
    private final Clock clock;
    private final SharedSettings settings;
    private final Journal journal;
    private final ApplicationEventPublisher told;
    private final ObjectMapper json;

    Surveys(
            JdbcClient database,
            Clock clock,
            SharedSettings settings,
            Journal journal,
            ApplicationEventPublisher told,
            ObjectMapper json) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.journal = journal;
        this.told = told;
        this.json = json;
    }

    /**
     * Begins a survey of the programme and starts its process, which asks and reminds; one of each kind is held. Whoever has
     * several roles is asked in the first of them.
     */
    @Transactional
    public Survey open(String programme, SurveyKind kind, List<Participation> asked) {
        return open(programme, kind, Optional.empty(), asked);
    }

    /** Begins a survey about an event among those who were there; one about each event is held. */
    @Transactional
    public Survey open(ProgrammeEvent event, List<Participation> asked) {
        return open(event.programme(), SurveyKind.EVENT, Optional.of(event.id()), asked);
    }

    private Survey open(String programme, SurveyKind kind, Optional<UUID> event, List<Participation> asked) {
        UUID id = UUID.randomUUID();
        int opened = database.sql("""
                        insert into stegvis.survey (id, programme, kind, event, opened_at, closes_at)
                        values (:id, :programme, :kind, :event, :now, :closes) on conflict do nothing""")
                .param("id", id)
                .param("programme", programme)
                .param("kind", kind.code())
                .param("event", event.orElse(null), java.sql.Types.OTHER)
                .param("now", Timestamp.from(clock.now()))
                .param("closes", Timestamp.from(clock.now().plus(settings.surveyOpen())))
                .update();
        if (opened == 0) {
            return of(programme).stream()
                    .filter(survey -> survey.kind() == kind && survey.event().equals(event))
                    .findFirst()
                    .orElseThrow();
        }
        Set<UUID> persons = new HashSet<>();
        for (Participation participation : asked) {
            if (!persons.add(participation.person())) {
                continue;
            }
            database.sql("""
                            insert into stegvis.survey_asked (survey, participation)
                            values (:survey, :participation) on conflict do nothing""")
                    .param("survey", id)
                    .param("participation", participation.id())
                    .update();
        }
        Survey survey = require(id);
        journal.write(new JournalLine(programme, JournalLine.SYSTEM, "surveyOpened", kind.code(), Map.of()));
        told.publishEvent(new SurveyOpened(survey));
        return survey;
    }

    public Optional<Survey> find(UUID id) {
        return database.sql("select * from stegvis.survey where id = :id")
                .param("id", id)
                .query(Surveys::survey)
                .optional();
    }

    /** The survey with this id, which is known to exist. */
    public Survey require(UUID id) {
        return find(id).orElseThrow();
    }

    /** All surveys of a programme, the first first. */
    public List<Survey> of(String programme) {
        return database.sql("select * from stegvis.survey where programme = :programme order by opened_at, id")
                .param("programme", programme)
                .query(Surveys::survey)
                .list();
    }

    /** The open surveys that somebody has been asked in and has not answered. */
    public List<Survey> unanswered(UUID participation) {
        return database.sql("""
                        select survey.* from stegvis.survey_asked asked join stegvis.survey on survey.id = asked.survey
                        where asked.participation = :participation and not asked.answered
                            and survey.closed_at is null and survey.closes_at > :now
                        order by survey.opened_at, survey.id""")
                .param("participation", participation)
                .param("now", Timestamp.from(clock.now()))
                .query(Surveys::survey)
                .list();
    }

    /** All who were asked, and whether each has answered. */
    public Map<UUID, Boolean> asked(UUID survey) {
        return database
                .sql("select participation, answered from stegvis.survey_asked where survey = :survey")
                .param("survey", survey)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Keeps the answers of somebody who was asked.
     *
     * @param answers a number, yes or no, or words, by the key of the question
     * @return whether they were kept; not if the survey is closed or she has answered already
     */
    @Transactional
    public boolean answer(Survey survey, Participation participation, Map<String, String> answers) {
        if (!survey.isOpenAt(clock.now()) || !marked(survey, participation)) {
            return false;
        }
        ObjectNode content = json.createObjectNode();
        answers.forEach(content::put);
        database.sql("""
                        insert into stegvis.survey_answer (id, survey, role, content)
                        values (:id, :survey, :role, cast(:content as jsonb))""")
                .param("id", UUID.randomUUID())
                .param("survey", survey.id())
                .param("role", participation.role().code())
                .param("content", content.toString())
                .update();
        return true;
    }

    /** It takes no more answers. */
    @Transactional
    public void close(UUID id) {
        int closed = database.sql("update stegvis.survey set closed_at = :now where id = :id and closed_at is null")
                .param("now", Timestamp.from(clock.now()))
                .param("id", id)
                .update();
        if (closed > 0) {
            Survey survey = require(id);
            journal.write(new JournalLine(
                    survey.programme(),
                    JournalLine.SYSTEM,
                    "surveyClosed",
                    survey.kind().code(),
                    Map.of()));
            told.publishEvent(new SurveyClosed(survey));
        }
    }

    /** What was answered so far, in figures about five people or more. */
    public SurveyFigures figures(Survey survey) {
        long asked = database.sql("select count(*) from stegvis.survey_asked where survey = :survey")
                .param("survey", survey.id())
                .query(Long.class)
                .single();
        return SurveyCount.figures(survey.kind(), asked, answers(survey));
    }

    /** What was written in words, in no order that tells by whom; nothing if fewer than five have answered. */
    public List<String> words(Survey survey) {
        List<SurveyCount.Answer> answers = answers(survey);
        return SmallGroup.hides(answers.size()) ? List.of() : SurveyCount.words(survey.kind(), answers);
    }

    private boolean marked(Survey survey, Participation participation) {
        return database.sql("""
                                update stegvis.survey_asked set answered = true
                                where survey = :survey and participation = :participation and not answered""")
                        .param("survey", survey.id())
                        .param("participation", participation.id())
                        .update()
                > 0;
    }

    private List<SurveyCount.Answer> answers(Survey survey) {
        return database.sql("select role, content from stegvis.survey_answer where survey = :survey order by id")
                .param("survey", survey.id())
                .query((row, number) -> SurveyCount.Answer.of(row.getString("role"), row.getString("content")))
                .list();
    }

    private static Survey survey(ResultSet row, int number) throws SQLException {
        return new Survey(
                row.getObject("id", UUID.class),
                row.getString("programme"),
                SurveyKind.ofCode(row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getObject("event", UUID.class)),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                EventRows.moment(row, "closed_at"));
    }
}
