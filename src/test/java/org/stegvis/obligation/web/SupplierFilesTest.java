package org.stegvis.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.stegvis.StegvisTest;
import org.stegvis.obligation.Attachment;
import org.stegvis.obligation.AttachmentSettings;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierOfATest;
import org.stegvis.obligation.web.SupplierReader.Chosen;
import org.stegvis.platform.TestClock;
import org.stegvis.platform.language.Language;

/** Files of a supplier: what they are is seen from what they hold, and they are only ever handed out to be saved. */
@StegvisTest
class SupplierFilesTest {

    @RegisterExtension
    static final TestClock CLOCK = TestClock.forEachTest();

    private static final Map<String, String> TYPED = Map.of(
            "fulfilmentSummary", "All was done as agreed.",
            "stillEmployed", "0",
            "certificatesHandedOver", "yes",
            "signedBy", "Manager");

    @Autowired
    SupplierOfATest suppliers;

    @Autowired
    Submissions submissions;

    @Autowired
    Attachments attachments;

    @Autowired
    AttachmentSettings settings;

    @LocalServerPort
    int port;

    private SupplierReader reader;
    private SupplierOfATest.Begun begun;
    private String path;

    @BeforeEach
    void anObligationHasBegun() {
        CLOCK.isOn(LocalDate.of(2029, 9, 2));
        reader = new SupplierReader(port);
        begun = suppliers.begun(Language.SV);
        path = begun.root() + "/final-documentation";
    }

    @Test
    void filesAreAddedToADraftAndGoWithWhatIsSent() throws IOException {
        HttpResponse<String> added =
                reader.pressWithFiles(path, "add", TYPED, new Chosen("../../In<tyg>\u0007 åäö.exe.pdf", pdf()));
        assertThat(added.statusCode()).isEqualTo(302);
        String page = reader.get(path).body();
        assertThat(page).contains("In tyg åäö exe.pdf", "All was done as agreed.");

        HttpResponse<String> sent = reader.pressWithFiles(
                path, "send", TYPED, new Chosen("photo", image("png")), new Chosen("other.png", image("jpg")));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sentFiles())
                .extracting(Attachment::name, Attachment::mediaType)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("In tyg åäö exe.pdf", "application/pdf"),
                        org.assertj.core.groups.Tuple.tuple("photo.png", "image/png"),
                        org.assertj.core.groups.Tuple.tuple("other.jpg", "image/jpeg"));
        String receipt =
                reader.get(sent.headers().firstValue("Location").orElseThrow()).body();
        assertThat(receipt).contains("photo.png", "other.jpg");
    }

    @Test
    void aFileIsOnlyHandedOutToBeSavedAndOnlyToItsOwn() throws IOException {
        reader.pressWithFiles(path, "send", TYPED, new Chosen("photo.png", image("png")));
        String id = sentFiles().get(0).id().toString();
        HttpResponse<byte[]> file = reader.bytes(begun.root() + "/file/" + id);
        assertThat(file.body()).isEqualTo(image("png"));
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");

        SupplierOfATest.Begun other = suppliers.begun(Language.SV);
        assertThat(reader.get(other.root() + "/file/" + id).statusCode()).isEqualTo(404);
        assertThat(new SupplierReader(port)
                        .from("203.0.113.9")
                        .get("/supplier/none/file/" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatAFileIsIsSeenFromWhatItHoldsAndNotFromItsName() throws IOException {
        byte[] cutOff = Arrays.copyOf(image("png"), 60);
        byte[] cutPdf = Arrays.copyOf(pdf(), 40);
        for (Chosen wrong : List.of(
                new Chosen("virus.pdf", "MZ program".getBytes(StandardCharsets.US_ASCII)),
                new Chosen("page.png", "<html>".getBytes(StandardCharsets.US_ASCII)),
                new Chosen("half.png", cutOff),
                new Chosen("half.pdf", cutPdf),
                new Chosen("nothing.pdf", new byte[0]))) {
            HttpResponse<String> refused = reader.pressWithFiles(path, "send", TYPED, wrong);
            assertThat(refused.statusCode()).as(wrong.name()).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#files\"", "All was done as agreed.");
        }
        assertThat(submissions.of(begun.obligation().id())).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedOnThePageAndWhatWasTypedIsKept() {
        byte[] large = new byte[(int) settings.attachmentBytes().toBytes() + 1];
        HttpResponse<String> refused = reader.pressWithFiles(path, "send", TYPED, new Chosen("large.pdf", large));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("”large” är för stor: högst 5 MB", "All was done as agreed.");
        assertThat(new SupplierReader(port).get(path).body()).contains("All was done as agreed.");
    }

    @Test
    void whatIsTooMuchForOneMessageLeadsBackToThePageWithTheDraft() {
        reader.pressWithFiles(path, "save", TYPED);
        byte[] huge = new byte[101 * 1024 * 1024];
        HttpResponse<String> refused = reader.pressWithFiles(path, "send", TYPED, new Chosen("huge.pdf", huge));
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(reader.get(refused.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Filerna är tillsammans för stora", "All was done as agreed.");
    }

    @Test
    void thereAreAtMostSoManyFilesAndOneCanBeRemoved() throws IOException {
        Chosen[] files = new Chosen[settings.attachmentCount() + 1];
        Arrays.fill(files, new Chosen("photo.png", image("png")));
        HttpResponse<String> refused = reader.pressWithFiles(path, "add", TYPED, files);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("det kan finnas högst 5 filer");

        Matcher first = Pattern.compile("value=\"(remove:[^\"]+)\"").matcher(refused.body());
        assertThat(first.find()).isTrue();
        reader.pressWithFiles(path, first.group(1), TYPED);
        assertThat(Pattern.compile("value=\"remove:")
                        .matcher(reader.get(path).body())
                        .results())
                .hasSize(settings.attachmentCount() - 1);
    }

    private List<Attachment> sentFiles() {
        return attachments.sentFor(begun.obligation().id());
    }

    private static byte[] image(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdf() {
        String body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n" + body.length()
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
