package org.stegvis.mentoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;

/** Finds the people of an edition for their list: searched, sorted and paged in the database. */
@Component
class ApplicationList {

    private static final String SOUGHT = """
            from stegvis.participation
            join stegvis.application on application.participation = participation.id and withdrawn_at is null
            left join %s person on person.id = participation.person
            join %s workplace on workplace.id = participation.workplace
            where programme = :edition and (:role = '' or participation.role = :role)
                and (:state = '' or participation.state = :state)
                and coalesce((select bool_and(concat_ws(' ', application.number, person.name, workplace.name) ilike word)
                    from unnest(:words) word), true)
            """.formatted(Persons.NAMES, Workplaces.NAMES);

    private final JdbcClient database;

    ApplicationList(JdbcClient database) {
        this.database = database;
    }

    /** The orders of the list. */
    enum Order {
        NUMBER("application.number"),
        NAME("lower(person.name) nulls last"),
        ORGANISATION("lower(workplace.name)"),
        STATE("participation.state");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        /** The code in addresses and texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order ofCode(String code) {
            return Arrays.stream(values())
                    .filter(known -> known.code().equals(code))
                    .findFirst()
                    .orElse(NUMBER);
        }
    }

    /** What a reader looks for; empty words, role and state ask for all. */
    record Sought(String edition, String words, String role, String state) {}

    /** One application of the list; the name is empty where the person was erased. */
    record Row(UUID id, int number, String role, String name, String organisation, String state, String arrival) {}

    int total(Sought sought) {
        return sought("select count(*) " + SOUGHT, sought).query(Integer.class).single();
    }

    List<Row> page(Sought sought, Order order, int limit, int offset) {
        return sought(
                        "select application.id, application.number, participation.role, coalesce(person.name, '') as"
                                + " name, workplace.name as organisation, participation.state,"
                                + " application.arrival " + SOUGHT
                                + "order by " + order.columns
                                + ", application.number limit :limit offset :offset",
                        sought)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("role"),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("state"),
                        row.getString("arrival")))
                .list();
    }

    private JdbcClient.StatementSpec sought(String statement, Sought sought) {
        return database.sql(statement)
                .param("edition", sought.edition())
                .param("role", sought.role())
                .param("state", sought.state())
                .param("words", EditionList.patterns(sought.words()));
    }
}
