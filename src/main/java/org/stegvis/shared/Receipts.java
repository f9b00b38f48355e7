package org.stegvis.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.platform.Clock;
import org.stegvis.platform.upload.CheckFile;
import org.stegvis.platform.upload.FileKind;
import org.stegvis.platform.upload.FileName;
import org.stegvis.platform.upload.FileRefused;

/** The receipts of claims. They can be added and taken out as long as the claim can be written in. */
@Repository
public class Receipts {

    private final JdbcClient database;
    private final Claims claims;
    private final CheckFile check;
    private final ClaimSettings settings;
    private final Clock clock;

    Receipts(JdbcClient database, Claims claims, CheckFile check, ClaimSettings settings, Clock clock) {
        this.database = database;
        this.claims = claims;
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Adds a receipt to a claim.
     *
     * @throws ClaimMovedOn if the claim cannot be written in any more
     * @throws FileRefused if it is not one of those that are taken, or one too many; nothing is changed then
     */
    @Transactional
    public void add(UUID claim, String name, byte[] content) {
        TravelClaim held = claims.hold(claim);
        if (!held.state().isWritable()) {
            throw new ClaimMovedOn(held);
        }
        if (of(claim).size() >= settings.receiptCount()) {
            throw new FileRefused("tooMany", FileName.clean(name, ""), settings.receiptCount());
        }
        FileKind kind = check.check(name, content, settings.limits());
        database.sql("""
                        insert into stegvis.claim_receipt (id, claim, name, media_type, content, added_at)
                        values (:id, :claim, :name, :type, :content, :now)""")
                .param("id", UUID.randomUUID())
                .param("claim", claim)
                .param("name", FileName.clean(name, kind.ending()))
                .param("type", kind.mediaType())
                .param("content", content)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    /** The receipts of a claim, in the order in which they were added. */
    public List<Receipt> of(UUID claim) {
        return database.sql("""
                        select id, claim, name, media_type from stegvis.claim_receipt
                        where claim = :claim order by position""").param("claim", claim).query(Receipts::receipt).list();
    }

    /** The receipt with this id, if it belongs to the claim. */
    public Optional<Receipt> find(UUID claim, UUID id) {
        return of(claim).stream().filter(receipt -> receipt.id().equals(id)).findFirst();
    }

    /** What the receipt shows. */
    public byte[] content(Receipt receipt) {
        return database.sql("select content from stegvis.claim_receipt where id = :id")
                .param("id", receipt.id())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** Takes a receipt out of a claim; what was sent stays. */
    @Transactional
    public void remove(UUID claim, UUID id) {
        if (claims.hold(claim).state().isWritable()) {
            database.sql("delete from stegvis.claim_receipt where id = :id and claim = :claim")
                    .param("id", id)
                    .param("claim", claim)
                    .update();
        }
    }

    private static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getString("name"),
                row.getString("media_type"));
    }
}
