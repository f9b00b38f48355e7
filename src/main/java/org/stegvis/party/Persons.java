package org.stegvis.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.platform.language.Language;

/** The people who take part in programmes: the only home of their names and addresses. */
@Repository
public class Persons {

    /**
     * A relation for other queries to join: {@code id}, {@code name}, {@code email} and {@code language} of each person
     * who has not been erased.
     */
    public static final String NAMES = """
            (select id, first_name || ' ' || last_name as name, email, language from stegvis.person
            where erased_at is null)""";

    private final JdbcClient database;
    private final Clock clock;

    Persons(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The person with this address; registered if she is new, with her name brought up to date if not. */
    @Transactional
    public Person register(String firstName, String lastName, String email, String phone, Language language) {
        Optional<Person> known =
                database.sql("""
                        select * from stegvis.person where lower(email) = lower(:email) and erased_at is null for update""").param("email", email).query(Persons::person).optional();
        Person person = new Person(
                known.map(Person::id).orElseGet(UUID::randomUUID), firstName, lastName, email, phone, language);
        database.sql("""
                        insert into stegvis.person (id, first_name, last_name, email, phone, language, known_at)
                        values (:id, :first, :last, :email, :phone, :language, :now)
                        on conflict (id) do update set first_name = excluded.first_name, last_name = excluded.last_name,
                            email = excluded.email, phone = excluded.phone, language = excluded.language""")
                .param("id", person.id())
                .param("first", firstName)
                .param("last", lastName)
                .param("email", email)
                .param("phone", phone)
                .param("language", language.code())
                .param("now", Timestamp.from(clock.now()))
                .update();
        return person;
    }

    public Optional<Person> find(UUID id) {
        return database.sql("select * from stegvis.person where id = :id and erased_at is null")
                .param("id", id)
                .query(Persons::person)
                .optional();
    }

    /** The person with this id, who is known to exist. */
    public Person require(UUID id) {
        return find(id).orElseThrow();
    }

    /** All of these persons whom Stegvis still knows. */
    public List<Person> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select * from stegvis.person where id in (:ids) and erased_at is null")
                        .param("ids", ids)
                        .query(Persons::person)
                        .list();
    }

    /** Somebody is reached at another address than the one we had. */
    @Transactional
    public void correctAddress(UUID id, String email) {
        database.sql("update stegvis.person set email = :email where id = :id and erased_at is null")
                .param("id", id)
                .param("email", email)
                .update();
    }

    /** Erases the name and the addresses of a person; what is counted of her stays. */
    @Transactional
    public void erase(UUID id) {
        database.sql("""
                        update stegvis.person set first_name = '', last_name = '', email = '', phone = '', erased_at = :now
                        where id = :id and erased_at is null""")
                .param("id", id)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("phone"),
                Language.ofCode(row.getString("language")).orElseThrow());
    }
}
