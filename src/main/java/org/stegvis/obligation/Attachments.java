package org.stegvis.obligation;

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

/** The files that suppliers have added: to a draft, then to what they sent in. */
@Repository
public class Attachments {

    private static final String WITHOUT_CONTENT =
            "select id, kind, subject, submission, name, media_type, bytes from stegvis.attachment ";

    private final JdbcClient database;
    private final CheckFile check;
    private final AttachmentSettings settings;
    private final Clock clock;

    Attachments(JdbcClient database, CheckFile check, AttachmentSettings settings, Clock clock) {
        this.database = database;
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Adds a file to the draft.
     *
     * @throws FileRefused if it is not one of those that are taken, or one too many; nothing is changed then
     */
    @Transactional
    public void add(SupplierMatter matter, String name, byte[] content) {
        database.sql("select id from stegvis.obligation where id = :id for update")
                .param("id", matter.obligation().id())
                .query()
                .singleRow();
        if (ofDraft(matter).size() >= settings.attachmentCount()) {
            throw new FileRefused("tooMany", FileName.clean(name, ""), settings.attachmentCount());
        }
        FileKind kind = check.check(name, content, settings.limits());
        database.sql("""
                        insert into stegvis.attachment
                            (id, obligation, kind, subject, name, media_type, bytes, content, added_at)
                        values (:id, :obligation, :kind, :subject, :name, :type, :bytes, :content, :now)""")
                .param("id", UUID.randomUUID())
                .param("obligation", matter.obligation().id())
                .param("kind", matter.task().code())
                .param("subject", matter.subject())
                .param("name", FileName.clean(name, kind.ending()))
                .param("type", kind.mediaType())
                .param("bytes", content.length)
                .param("content", content)
                .param("now", Timestamp.from(clock.now()))
                .update();
    }

    /** The files of a draft, in the order in which they were added. */
    public List<Attachment> ofDraft(SupplierMatter matter) {
        return database.sql(WITHOUT_CONTENT + """
                        where obligation = :obligation and kind = :kind and subject = :subject and submission is null
                        order by added_at, id""")
                .param("obligation", matter.obligation().id())
                .param("kind", matter.task().code())
                .param("subject", matter.subject())
                .query(Attachments::attachment)
                .list();
    }

    /** The files that were sent in for an obligation. */
    public List<Attachment> sentFor(UUID obligation) {
        return database.sql(WITHOUT_CONTENT
                        + "where obligation = :obligation and submission is not null order by added_at, id")
                .param("obligation", obligation)
                .query(Attachments::attachment)
                .list();
    }

    /** The file with this id, if it belongs to the obligation. */
    public Optional<Attachment> find(UUID obligation, UUID id) {
        return database.sql(WITHOUT_CONTENT + "where obligation = :obligation and id = :id")
                .param("obligation", obligation)
                .param("id", id)
                .query(Attachments::attachment)
                .optional();
    }

    /** What the file holds. */
    public byte[] content(Attachment attachment) {
        return database.sql("select content from stegvis.attachment where id = :id")
                .param("id", attachment.id())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** Takes a file out of a draft; what was sent in stays. */
    public void remove(SupplierMatter matter, UUID id) {
        database.sql("""
                        delete from stegvis.attachment where id = :id and obligation = :obligation and kind = :kind
                            and subject = :subject and submission is null""")
                .param("id", id)
                .param("obligation", matter.obligation().id())
                .param("kind", matter.task().code())
                .param("subject", matter.subject())
                .update();
    }

    /** What belonged to the draft belongs to what was sent in. */
    int tie(SupplierMatter matter, UUID submission) {
        return database.sql("""
                        update stegvis.attachment set submission = :submission
                        where obligation = :obligation and kind = :kind and subject = :subject and submission is null""")
                .param("submission", submission)
                .param("obligation", matter.obligation().id())
                .param("kind", matter.task().code())
                .param("subject", matter.subject())
                .update();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                SupplierTask.ofCode(row.getString("kind")).orElseThrow(),
                row.getString("subject"),
                Optional.ofNullable(row.getObject("submission", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getInt("bytes"));
    }
}
