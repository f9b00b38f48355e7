package org.stegvis.mentoring.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;

/** What a mentor reads of the adepts proposed for her: who they are, where they work, and their goals. */
@Repository
class ProposedAdepts {

    private final JdbcClient database;

    ProposedAdepts(JdbcClient database) {
        this.database = database;
    }

    /** An adept by her participation. */
    record Adept(String id, String name, String organisation, List<String> goals) {}

    /** These adepts by name, in one query. */
    List<Adept> of(Collection<UUID> participations) {
        return participations.isEmpty()
                ? List.of()
                : database.sql("select participation.id, person.name, workplace.name as organisation, "
                                + "array(select jsonb_array_elements_text(application.content -> 'goals')) as goals "
                                + "from stegvis.participation "
                                + "join " + Persons.NAMES + " person on person.id = participation.person "
                                + "join " + Workplaces.NAMES + " workplace on workplace.id = participation.workplace "
                                + "join stegvis.application on application.participation = participation.id "
                                + "and application.withdrawn_at is null "
                                + "where participation.id in (:ids) order by person.name, participation.id")
                        .param("ids", participations)
                        .query((row, number) -> new Adept(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("organisation"),
                                List.of((String[]) row.getArray("goals").getArray())))
                        .list();
    }
}
