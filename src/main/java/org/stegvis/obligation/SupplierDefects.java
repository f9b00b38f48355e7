package org.stegvis.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The defects of an obligation as far as its supplier is told of them. */
@Repository
public class SupplierDefects {

    private final JdbcClient database;

    SupplierDefects(JdbcClient database) {
        this.database = database;
    }

    /**
     * A defect as its supplier sees it.
     *
     * @param description what falls short, in the words of the letter
     * @param correctionDue until when it is to be put right; empty as long as no day was set
     */
    public record Known(
            UUID id, int number, String kind, String description, Optional<LocalDate> correctionDue, boolean open) {}

    /** All of them, the newest first. */
    public List<Known> of(UUID obligation) {
        return database.sql("""
                        select id, number, kind, description, correction_due, closed_at is null as open
                        from stegvis.defect where obligation = :obligation order by number desc""")
                .param("obligation", obligation)
                .query(SupplierDefects::known)
                .list();
    }

    /** The one with this id, if it belongs to the obligation. */
    public Optional<Known> find(UUID obligation, String id) {
        return of(obligation).stream()
                .filter(defect -> defect.id().toString().equals(id))
                .findFirst();
    }

    private static Known known(ResultSet row, int index) throws SQLException {
        return new Known(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("kind"),
                row.getString("description"),
                Optional.ofNullable(row.getObject("correction_due", LocalDate.class)),
                row.getBoolean("open"));
    }
}
