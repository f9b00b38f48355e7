package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.obligation.Attachment;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierCopy;

/** The receipts of what was sent in, and the files that belong to it. */
@Component
class SupplierReceiptPage {

    /** What stands before the id of a submission in the address of its receipt. */
    static final String SENT = "sent";

    private final SupplierFrame frame;
    private final Submissions submissions;
    private final Attachments attachments;
    private final SupplierCopy copies;

    SupplierReceiptPage(SupplierFrame frame, Submissions submissions, Attachments attachments, SupplierCopy copies) {
        this.frame = frame;
        this.submissions = submissions;
        this.attachments = attachments;
        this.copies = copies;
    }

    /** The receipt of what was sent in, with a copy to print. */
    String show(SupplierDesk desk, String id, HttpServletRequest request, Model page) {
        Submission sent = submissions
                .find(uuid(id))
                .filter(one -> one.obligation().equals(desk.obligation().id()))
                .orElseThrow(SupplierPageUnknown::new);
        String before = String.valueOf(request.getParameter("before"));
        return show(desk, sent, before.equals("same") || before.equals("kept"), before.equals("kept"), request, page);
    }

    /**
     * The receipt of this.
     *
     * @param before whether it had been received before the reader sent hers
     * @param kept whether hers said something else and was kept as a draft
     */
    String show(
            SupplierDesk desk, Submission sent, boolean before, boolean kept, HttpServletRequest request, Model page) {
        SupplierWords words = frame.into(page, desk, request);
        page.addAttribute("code", sent.kind().code());
        page.addAttribute("when", words.moment(sent.sentAt()));
        page.addAttribute("lines", desk.copy(copies, sent));
        page.addAttribute("before", before);
        page.addAttribute("kept", kept);
        page.addAttribute("movedOn", sent.content().path("late").asBoolean());
        page.addAttribute("byOfficer", !sent.enteredBy().isEmpty());
        page.addAttribute(
                "files",
                attachments.sentFor(desk.obligation().id()).stream()
                        .filter(file ->
                                file.submission().filter(sent.id()::equals).isPresent())
                        .map(file -> new SupplierTaskPage.Added(
                                file.id().toString(),
                                file.name(),
                                desk.address("file", file.id().toString())))
                        .toList());
        return "supplier/receipt";
    }

    /** A file of this obligation, to be saved and never opened in the page. */
    ResponseEntity<byte[]> file(SupplierDesk desk, String id) {
        Attachment file = attachments.find(desk.obligation().id(), uuid(id)).orElseThrow(SupplierPageUnknown::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(attachments.content(file));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new SupplierPageUnknown();
        }
    }
}
