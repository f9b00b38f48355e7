package org.stegvis.mentoring.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.GroupSettings;
import org.stegvis.party.Persons;

/** Finds the groups of an edition for the list: sorted, searched and paged in the database. */
@Component
class GroupList {

    private static final String GROUPS = """
            with judged as (
                select mentorship_group.*, coalesce(mentor_person.name, '') as mentor_name,
                    (select max(held_on) from stegvis.group_meeting
                        where group_meeting.mentorship_group = mentorship_group.id) as last_meeting,
                    (select count(*) from stegvis.group_member
                        where group_member.mentorship_group = mentorship_group.id and left_at is null) as adepts,
                    (select coalesce(string_agg(adept_person.name, ' '), '') from stegvis.group_member
                        join stegvis.participation adept on adept.id = group_member.participation
                        join %1$s adept_person on adept_person.id = adept.person
                        where group_member.mentorship_group = mentorship_group.id and left_at is null) as adept_names,
                    exists (select 1 from (select distinct on (participation) answer from stegvis.fit_answer
                        where fit_answer.mentorship_group = mentorship_group.id
                            and (fit_answer.participation = mentorship_group.mentor or exists (
                                select 1 from stegvis.group_member still
                                where still.participation = fit_answer.participation and left_at is null
                                and still.mentorship_group = mentorship_group.id))
                        order by participation, answered_at desc) said where answer = 'notGood') as not_good
                from stegvis.mentorship_group
                left join stegvis.participation led_by on led_by.id = mentorship_group.mentor
                left join %1$s mentor_person on mentor_person.id = led_by.person
                where edition = :edition),
            lit as (
                select judged.*, case
                    when ended_at is not null then 'ended'
                    when started_at is null then 'forming'
                    when not_good or state = 'paused' or :today - coalesce(last_meeting, started_at::date) > :amber
                        then 'red'
                    when :today - coalesce(last_meeting, started_at::date) > :green then 'amber'
                    else 'green' end as light
                from judged)
            """.formatted(Persons.NAMES);

    private static final String SOUGHT = """
            from lit where coalesce((select bool_and(concat_ws(' ', number, mentor_name, adept_names) ilike word)
                from unnest(:words) word), true)
            """;

    private final JdbcClient database;
    private final GroupSettings settings;

    GroupList(JdbcClient database, GroupSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** What a reader looks for, on which day. */
    record Sought(String edition, String words, LocalDate today) {}

    /** The orders of the list. */
    enum Order {
        /** What stands worst first. */
        HEALTH("array_position(array['red', 'amber', 'green', 'forming', 'ended'], light), last_meeting nulls first"),
        NUMBER("number"),
        MENTOR("lower(mentor_name)");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order ofCode(String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code().equals(code))
                    .findFirst()
                    .orElse(HEALTH);
        }
    }

    /** One group of the list. */
    record Row(int number, String mentor, int adepts, String light, Optional<LocalDate> lastMeeting, boolean notGood) {}

    /** How many groups stand how, by light. */
    Map<String, Integer> counts(Sought sought) {
        return sought(GROUPS + "select light, count(*) as number " + SOUGHT + "group by light", sought)
                .query((row, number) -> Map.entry(row.getString("light"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Row> page(Sought sought, String light, Order order, int limit, int offset) {
        return sought(
                        GROUPS + "select * " + SOUGHT
                                + "and (:light = '' or light = :light) order by %s, number limit :limit offset :offset"
                                        .formatted(order.columns),
                        sought)
                .param("light", light)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(
                        row.getInt("number"),
                        row.getString("mentor_name"),
                        row.getInt("adepts"),
                        row.getString("light"),
                        Optional.ofNullable(row.getObject("last_meeting", LocalDate.class)),
                        row.getBoolean("not_good")))
                .list();
    }

    private JdbcClient.StatementSpec sought(String statement, Sought sought) {
        return database.sql(statement)
                .param("edition", sought.edition())
                .param("today", sought.today())
                .param("green", settings.greenDays())
                .param("amber", settings.amberDays())
                .param("words", likePatterns(sought.words()));
    }

    private static String[] likePatterns(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }
}
