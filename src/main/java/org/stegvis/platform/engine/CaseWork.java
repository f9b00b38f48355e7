package org.stegvis.platform.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine knows about cases, for pages that show it: what is open now and which way a case has taken. Reads in one
 * query each, for many cases at once; whether the reader may see it is for the page to say.
 */
@Component
public class CaseWork {

    /**
     * A relation for other queries to join: {@code case_number} and the first {@code due_at} among the open tasks of
     * each case. The engine's tables are named in this package only.
     */
    public static final String FIRST_DUE = """
            (select instance.business_key_ as case_number, min(task.due_date_) as due_at
            from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_
            group by instance.business_key_)""";

    /** A relation for other queries to join: each {@code message} for which the case {@code case_number} waits now. */
    public static final String AWAITED = """
            (select instance.business_key_ as case_number, waiting.event_name_ as message
            from act_ru_event_subscr waiting join act_ru_execution instance on instance.id_ = waiting.proc_inst_id_)""";

    private final JdbcClient database;

    CaseWork(JdbcClient database) {
        this.database = database;
    }

    /** What sort of thing a case waits for. */
    public enum Kind {
        /** An officer's task. */
        TASK,
        /** A day or a message. */
        EVENT,
        /** A step that failed; the installation's IT sees it as an incident. */
        FAILURE
    }

    /**
     * Something that a case waits for.
     *
     * @param task the id of the task; empty for an event
     * @param name the name of the element in the language of the installation
     * @param assignee who has the task; empty while its group shares it
     * @param due until when
     */
    public record Open(
            String caseNumber,
            Kind kind,
            AuthoredModels.Element element,
            String task,
            String name,
            String assignee,
            Optional<Instant> due,
            Instant since) {}

    /**
     * A step that a case has passed.
     *
     * @param type the engine's word for the kind of element, such as userTask
     * @param officer who did it; empty for what Stegvis did
     * @param cancelled whether it was ended by something else before it was done
     */
    public record Step(
            AuthoredModels.Element element,
            String type,
            String name,
            String officer,
            Instant endedAt,
            boolean cancelled) {}

    /** What these cases wait for now, what is due first coming first. */
    public List<Open> openIn(Collection<String> caseNumbers) {
        if (caseNumbers.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select instance.business_key_ as case_number, 'TASK' as kind, process.key_ as process,
                            task.task_def_key_ as element, task.id_ as task, task.name_ as name,
                            task.assignee_ as assignee, task.due_date_ as due, task.create_time_ as since
                        from act_ru_task task
                        join act_ru_execution instance on instance.id_ = task.proc_inst_id_
                        join act_re_procdef process on process.id_ = task.proc_def_id_
                        where instance.business_key_ in (:cases)
                        union all
                        select instance.business_key_, 'EVENT', event.proc_def_key_, event.act_id_, null,
                            event.act_name_, null, timer.duedate_, event.start_time_
                        from act_ru_execution instance
                        join act_hi_actinst event on event.proc_inst_id_ = instance.id_ and event.end_time_ is null
                            and event.act_type_ in ('intermediateTimer', 'intermediateMessageCatch', 'receiveTask')
                        left join act_ru_job timer on timer.execution_id_ = event.execution_id_
                            and timer.type_ = 'timer'
                        where instance.business_key_ in (:cases) and instance.parent_id_ is null
                        union all
                        select instance.business_key_, 'FAILURE', process.key_, incident.activity_id_, null,
                            incident.activity_id_, null, null, incident.incident_timestamp_
                        from act_ru_incident incident
                        join act_ru_execution instance on instance.id_ = incident.proc_inst_id_
                        join act_re_procdef process on process.id_ = incident.proc_def_id_
                        where instance.business_key_ in (:cases) and incident.id_ = incident.root_cause_incident_id_
                        order by due nulls last, since, task""")
                .param("cases", caseNumbers)
                .query(CaseWork::open)
                .list();
    }

    /** The tasks, decisions, letters, events and ends that a case has passed, in order, as long as its history is kept. */
    public List<Step> wayOf(String caseNumber) {
        return database.sql("""
                        select step.proc_def_key_ as process, step.act_id_ as element, step.act_type_ as type,
                            step.act_name_ as name, task.assignee_ as officer, step.end_time_ as ended_at,
                            step.act_inst_state_ = 2 as cancelled
                        from act_hi_procinst root
                        join act_hi_actinst step on step.root_proc_inst_id_ = root.id_
                        left join act_hi_taskinst task on task.id_ = step.task_id_
                        where root.business_key_ = :case and root.super_process_instance_id_ is null
                            and step.end_time_ is not null
                            and step.act_type_ in ('startEvent', 'messageStartEvent', 'userTask', 'receiveTask',
                                'businessRuleTask', 'sendTask', 'intermediateTimer', 'intermediateMessageCatch',
                                'intermediateNoneThrow', 'boundaryTimer', 'boundaryMessage', 'boundaryError',
                                'noneEndEvent', 'errorEndEvent', 'messageEndEvent')
                        order by step.end_time_, step.sequence_counter_""").param("case", caseNumber).query(CaseWork::step).list();
    }

    /**
     * The id of the process instance that is the case as a whole, for a link to it while it runs: the one that was there
     * first. Later ones of the same case do a single thing to it, such as handing it over.
     */
    public Optional<String> runningInstance(String caseNumber) {
        return database.sql("""
                        select instance.id_ from act_ru_execution instance
                        join act_hi_procinst started on started.id_ = instance.id_
                        where instance.business_key_ = :case and instance.parent_id_ is null
                            and instance.super_exec_ is null
                        order by started.start_time_ limit 1""").param("case", caseNumber).query(String.class).optional();
    }

    /** Whether the case, or a process that it calls, waits for this message now. */
    public boolean awaits(String caseNumber, String message) {
        return database.sql("""
                        select exists (select 1 from act_ru_event_subscr waiting
                            join act_ru_execution instance on instance.id_ = waiting.proc_inst_id_
                            where instance.business_key_ = :case and waiting.event_name_ = :message)""")
                .param("case", caseNumber)
                .param("message", message)
                .query(Boolean.class)
                .single();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getString("case_number"),
                Kind.valueOf(row.getString("kind")),
                new AuthoredModels.Element(row.getString("process"), row.getString("element")),
                text(row, "task"),
                text(row, "name"),
                text(row, "assignee"),
                Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant),
                row.getTimestamp("since").toInstant());
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                new AuthoredModels.Element(row.getString("process"), row.getString("element")),
                row.getString("type"),
                text(row, "name"),
                text(row, "officer"),
                row.getTimestamp("ended_at").toInstant(),
                row.getBoolean("cancelled"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
