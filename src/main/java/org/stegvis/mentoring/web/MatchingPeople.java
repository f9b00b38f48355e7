package org.stegvis.mentoring.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.stegvis.mentoring.ManualChange;
import org.stegvis.mentoring.MatchingChange;
import org.stegvis.party.Persons;
import org.stegvis.party.Workplaces;
import org.stegvis.shared.ParticipationRole;

/** Who the people of a matching are, for coordinators: one query. */
@Repository
class MatchingPeople {

    private final JdbcClient database;

    MatchingPeople(JdbcClient database) {
        this.database = database;
    }

    /**
     * Somebody by her participation.
     *
     * @param application the number of her application
     * @param places how many adepts a mentor takes; 0 for an adept
     * @param eligible whether she is among those to be matched now
     */
    record Someone(
            String id,
            String name,
            String organisation,
            int application,
            ParticipationRole role,
            int places,
            boolean eligible) {

        /** Name and organisation in one line. */
        public String full() {
            return name + ", " + organisation;
        }
    }

    /** Everybody in the edition by the id of her participation, by name; places as they were changed by hand. */
    Map<String, Someone> of(String edition, Collection<MatchingChange> inForce) {
        Map<String, Someone> people = new LinkedHashMap<>();
        database.sql("select participation.id, participation.role, participation.state, "
                        + "coalesce(person.name, '') as name, "
                        + "workplace.name as organisation, coalesce(application.number, 0) as number, "
                        + "coalesce(application.content ->> 'most', '0') as most "
                        + "from stegvis.participation "
                        + "left join " + Persons.NAMES + " person on person.id = participation.person "
                        + "left join " + Workplaces.NAMES + " workplace on workplace.id = participation.workplace "
                        + "left join stegvis.application on application.participation = participation.id "
                        + "and application.withdrawn_at is null "
                        + "where participation.programme = :edition order by name, number")
                .param("edition", edition)
                .query(row -> {
                    Someone somebody = new Someone(
                            row.getString("id"),
                            row.getString("name"),
                            row.getString("organisation"),
                            row.getInt("number"),
                            ParticipationRole.ofCode(row.getString("role")).orElseThrow(),
                            row.getInt("most"),
                            row.getString("state").equals("ELIGIBLE"));
                    people.put(somebody.id(), withChanges(somebody, inForce));
                });
        return people;
    }

    private static Someone withChanges(Someone somebody, Collection<MatchingChange> inForce) {
        return inForce.stream()
                .map(MatchingChange::what)
                .filter(ManualChange.Places.class::isInstance)
                .map(ManualChange.Places.class::cast)
                .filter(places -> places.mentor().toString().equals(somebody.id()))
                .findFirst()
                .map(places -> new Someone(
                        somebody.id(),
                        somebody.name(),
                        somebody.organisation(),
                        somebody.application(),
                        somebody.role(),
                        places.most(),
                        somebody.eligible()))
                .orElse(somebody);
    }
}
