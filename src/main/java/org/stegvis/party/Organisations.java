package org.stegvis.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.language.Language;

/** The organisations that Stegvis knows and whom to write to there. One organisation for each register number. */
@Repository
public class Organisations {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /**
     * A relation for other queries to join: {@code id}, {@code name} and {@code register_number} of each organisation. The
     * tables of the parties are named in this package only.
     */
    public static final String NAMES = "(select id, name, register_number from stegvis.organisation)";

    private final JdbcClient database;

    Organisations(JdbcClient database) {
        this.database = database;
    }

    /** The organisation with this number; registered if it is new, with its name brought up to date if not. */
    @Transactional
    public Organisation register(String name, RegisterNumber number) {
        return database.sql("""
                        insert into stegvis.organisation (id, name, register, register_number)
                        values (:id, :name, :register, :number)
                        on conflict (register, register_number) do update set name = excluded.name
                        returning *""")
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("register", number.register().name())
                .param("number", number.text())
                .query(Organisations::organisation)
                .single();
    }

    public Optional<Organisation> find(UUID id) {
        return database.sql("select * from stegvis.organisation where id = :id")
                .param("id", id)
                .query(Organisations::organisation)
                .optional();
    }

    /** Adds a contact; the same address again at the same organisation brings name and language up to date. */
    @Transactional
    public Contact addContact(UUID organisation, String name, String email, Language language) {
        return database.sql("""
                        insert into stegvis.contact (id, organisation, name, email, language)
                        values (:id, :organisation, :name, :email, :language)
                        on conflict (organisation, lower(email)) where left_on is null
                        do update set name = excluded.name, language = excluded.language
                        returning *""")
                .param("id", UUID.randomUUID())
                .param("organisation", organisation)
                .param("name", name)
                .param("email", email)
                .param("language", language.code())
                .query(Organisations::contact)
                .single();
    }

    /** Whom to write to at the organisation, by name; nobody who has left. */
    public List<Contact> contactsOf(UUID organisation) {
        return database.sql("""
                        select * from stegvis.contact
                        where organisation = :organisation and left_on is null order by name, email""")
                .param("organisation", organisation)
                .query(Organisations::contact)
                .list();
    }

    /** The contact with this id, unless she has left. */
    public Optional<Contact> contactInUse(UUID contact) {
        return database.sql("select * from stegvis.contact where id = :id and left_on is null")
                .param("id", contact)
                .query(Organisations::contact)
                .optional();
    }

    /** Letters to this contact go to another address from now on; nothing changes if somebody else there has it. */
    @Transactional
    public void correctAddress(UUID contact, String email) {
        database.sql("""
                        update stegvis.contact set email = :email
                        where id = :id and not exists (select 1 from stegvis.contact other
                            where other.organisation = contact.organisation and other.id <> contact.id
                                and other.left_on is null and lower(other.email) = lower(:email))""").param("id", contact).param("email", email).update();
    }

    /** How the contacts among these ids are called, each with her organisation; whoever is not known is left out. */
    public Map<String, String> namesOfContacts(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        database.sql("""
                        select contact.id, contact.name, organisation.name as organisation
                        from stegvis.contact join stegvis.organisation on organisation.id = contact.organisation
                        where contact.id = any(:ids)""")
                .param(
                        "ids",
                        ids.stream()
                                .filter(Organisations::isId)
                                .map(UUID::fromString)
                                .toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getString("id"), called(row.getString("organisation"), row.getString("name")));
                });
        return names;
    }

    /** The names of all contacts that the organisation has or had, by their ids. */
    public Map<UUID, String> namesOfContacts(UUID organisation) {
        Map<UUID, String> names = new HashMap<>();
        database.sql("select id, name from stegvis.contact where organisation = :organisation")
                .param("organisation", organisation)
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    /**
     * Puts right what is known of a contact that is in use.
     *
     * @return false if another contact of the organisation has this address
     */
    @Transactional
    public boolean correctContact(Contact contact) {
        return database.sql("""
                        update stegvis.contact set name = :name, email = :email, language = :language
                        where id = :id and left_on is null and not exists (select 1 from stegvis.contact other
                            where other.organisation = :organisation and other.left_on is null and other.id <> :id
                                and lower(other.email) = lower(:email))""")
                        .param("name", contact.name())
                        .param("email", contact.email())
                        .param("language", contact.language().code())
                        .param("id", contact.id())
                        .param("organisation", contact.organisation())
                        .update()
                == 1;
    }

    /** Waits until nobody else changes who the contacts of this organisation are; holds until the transaction ends. */
    @Transactional
    public void holdContacts(UUID organisation) {
        database.sql("select id from stegvis.organisation where id = :id for update")
                .param("id", organisation)
                .query()
                .singleRow();
    }

    /** Takes a contact out of use from this day on; letters already written keep their address. */
    @Transactional
    public void contactLeft(UUID contact, LocalDate day) {
        database.sql("update stegvis.contact set left_on = :day where id = :id and left_on is null")
                .param("day", day)
                .param("id", contact)
                .update();
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static String called(String organisation, String name) {
        return name.isBlank() ? organisation : organisation + ", " + name;
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new RegisterNumber(
                        BusinessRegister.valueOf(row.getString("register")), row.getString("register_number")));
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("name"),
                row.getString("email"),
                Language.ofCode(row.getString("language")).orElse(Language.EN));
    }
}
