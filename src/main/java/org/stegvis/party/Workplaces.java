package org.stegvis.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where the persons in programmes work: one row for each register number, or for each name where there is no number. */
@Repository
public class Workplaces {

    /** A relation for other queries to join: {@code id} and {@code name} of each workplace. */
    public static final String NAMES = "(select id, name from stegvis.workplace)";

    private final JdbcClient database;

    Workplaces(JdbcClient database) {
        this.database = database;
    }

    /** The workplace with this number, or with this name if it has none; registered if it is new. */
    @Transactional
    public Workplace register(String name, Optional<RegisterNumber> number) {
        String conflict = number.isPresent()
                ? "on conflict (register, register_number) where register_number <> '' do update set name = excluded.name"
                : "on conflict (lower(name)) where register_number = '' do update set name = excluded.name";
        return database.sql("""
                        insert into stegvis.workplace (id, name, register, register_number)
                        values (:id, :name, :register, :number) """ + conflict + " returning *")
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("register", number.map(known -> known.register().name()).orElse(""))
                .param("number", number.map(RegisterNumber::text).orElse(""))
                .query(Workplaces::workplace)
                .single();
    }

    /** Notes which organisation owns another. */
    @Transactional
    public void ownedBy(UUID workplace, UUID parent) {
        database.sql("update stegvis.workplace set parent = :parent where id = :id and id <> :parent")
                .param("id", workplace)
                .param("parent", parent)
                .update();
    }

    /** The workplace with this id, which is known to exist. */
    public Workplace require(UUID id) {
        return database.sql("select * from stegvis.workplace where id = :id")
                .param("id", id)
                .query(Workplaces::workplace)
                .single();
    }

    /** These workplaces, and those that own them at whatever remove, in one query. */
    public List<Workplace> withOwners(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("""
                                with recursive line as (
                                    select * from stegvis.workplace where id in (:ids)
                                    union
                                    select owner.* from stegvis.workplace owner join line on line.parent = owner.id)
                                select * from line order by id""")
                        .param("ids", ids)
                        .query(Workplaces::workplace)
                        .list();
    }

    /** All workplaces whose name holds this text, at most twenty, by name. */
    public List<Workplace> like(String text) {
        return database.sql("""
                        select * from stegvis.workplace where strpos(lower(name), lower(:text)) > 0
                        order by name, id limit 20""")
                .param("text", text)
                .query(Workplaces::workplace)
                .list();
    }

    private static Workplace workplace(ResultSet row, int number) throws SQLException {
        String registered = row.getString("register_number");
        return new Workplace(
                row.getObject("id", UUID.class),
                row.getString("name"),
                registered.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new RegisterNumber(BusinessRegister.valueOf(row.getString("register")), registered)),
                Optional.ofNullable(row.getObject("parent", UUID.class)));
    }
}
