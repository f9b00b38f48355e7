package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.obligation.Attachment;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.FileRefused;
import org.stegvis.obligation.SendSupplierAnswer;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierActs;
import org.stegvis.obligation.SupplierCopy;
import org.stegvis.obligation.SupplierDrafts;
import org.stegvis.obligation.SupplierMatter;
import org.stegvis.obligation.SupplierReceived;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.obligation.SupplierTurn;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;

/** What happens on the pages of a supplier, whoever opens them. */
@Component
class SupplierPages {

    private static final String SENT = "sent";

    private final SupplierFrame frame;
    private final SupplierGlance glance;
    private final SupplierTaskPage taskPage;
    private final SupplierActs acts;
    private final SupplierDrafts drafts;
    private final Submissions submissions;
    private final Attachments attachments;
    private final SupplierCopy copies;
    private final SendSupplierAnswer sending;

    SupplierPages(
            SupplierFrame frame,
            SupplierGlance glance,
            SupplierTaskPage taskPage,
            SupplierActs acts,
            SupplierDrafts drafts,
            Submissions submissions,
            Attachments attachments,
            SupplierCopy copies,
            SendSupplierAnswer sending) {
        this.frame = frame;
        this.glance = glance;
        this.taskPage = taskPage;
        this.acts = acts;
        this.drafts = drafts;
        this.submissions = submissions;
        this.attachments = attachments;
        this.copies = copies;
        this.sending = sending;
    }

    /** The obligation at a glance. */
    String glance(SupplierDesk desk, HttpServletRequest request, Model page) {
        SupplierWords words = frame.into(page, desk, request);
        page.addAttribute("saved", request.getParameter("saved") != null);
        glance.into(page, desk, words);
        return "supplier/glance";
    }

    /** The page of one task; if nothing is to be done about it, a page that says so. */
    String task(SupplierDesk desk, String code, String subject, HttpServletRequest request, Model page) {
        SupplierMatter matter = matter(desk, code, subject);
        List<Submission> sent = submissions.of(matter.obligation().id());
        int revision = acts.revision(matter, sent);
        var standing = sent.stream()
                .filter(one ->
                        one.kind() == matter.task() && one.subject().equals(subject) && one.revision() == revision)
                .findFirst();
        if (standing.isPresent()) {
            return receipt(desk, standing.get(), true, false, request, page);
        }
        return switch (acts.turn(matter)) {
            case UNKNOWN -> throw new SupplierPageUnknown();
            case NOT_YET -> frame.told(page, desk, request, "notYet");
            case MOVED_ON -> frame.told(page, desk, request, "movedOn");
            case OPEN -> {
                Map<String, String> typed =
                        drafts.find(matter).map(SupplierDrafts.Draft::typed).orElseGet(() -> acts.suggestions(matter));
                List<FileRefused> refused = request.getParameter(SupplierUploads.TOO_MUCH) == null
                        ? List.of()
                        : List.of(new FileRefused(SupplierUploads.TOO_MUCH));
                yield taskPage.show(
                        desk,
                        matter,
                        new SupplierTyped(desk.shown(typed), revision, List.of()),
                        List.of(),
                        refused,
                        request,
                        page);
            }
        };
    }

    /** What was pressed on the page of a task: send, save, add a file or remove one. */
    String pressed(
            SupplierDesk desk,
            String code,
            String subject,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        SupplierMatter matter = matter(desk, code, subject);
        SupplierTurn turn = acts.turn(matter);
        if (turn == SupplierTurn.UNKNOWN) {
            throw new SupplierPageUnknown();
        }
        if (turn == SupplierTurn.NOT_YET) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return frame.told(page, desk, request, "notYet");
        }
        SupplierTyped typed = SupplierTyped.read(request, acts.form(matter));
        String step = String.valueOf(request.getParameter("step"));
        boolean sends = step.equals("send");
        if (!sends || !typed.files().isEmpty()) {
            drafts.save(matter, typed.values());
        }
        List<FileRefused> refused = typed.addTo(matter, attachments);
        if (!refused.isEmpty()) {
            return refused(desk, matter, typed, List.of(), refused, request, response, page);
        }
        if (sends) {
            return send(desk, matter, typed, request, response, page);
        }
        SupplierTyped.toRemove(step).ifPresent(file -> attachments.remove(matter, file));
        return "redirect:"
                + (step.equals("save")
                        ? desk.address(new SupplierDesk.Parameter("saved", "yes"))
                        : desk.address(code, subject) + "#files");
    }

    private String send(
            SupplierDesk desk,
            SupplierMatter matter,
            SupplierTyped typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        try {
            SupplierReceived received = sending.send(matter, typed.values(), typed.revision(), desk.sender());
            String id = received.submission().id().toString();
            if (!received.before()) {
                return "redirect:" + desk.address(SENT, id);
            }
            return "redirect:"
                    + desk.address(new SupplierDesk.Parameter("before", received.kept() ? "kept" : "same"), SENT, id);
        } catch (AnswersRefused refused) {
            return refused(desk, matter, typed, refused.problems(), List.of(), request, response, page);
        }
    }

    private String refused(
            SupplierDesk desk,
            SupplierMatter matter,
            SupplierTyped typed,
            List<Problem> problems,
            List<FileRefused> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return taskPage.show(desk, matter, typed, problems, files, request, page);
    }

    /** The receipt of what was sent in, with a copy to print. */
    String receipt(SupplierDesk desk, String id, HttpServletRequest request, Model page) {
        Submission sent = submissions
                .find(uuid(id))
                .filter(one -> one.obligation().equals(desk.obligation().id()))
                .orElseThrow(SupplierPageUnknown::new);
        String before = String.valueOf(request.getParameter("before"));
        return receipt(
                desk, sent, before.equals("same") || before.equals("kept"), before.equals("kept"), request, page);
    }

    private String receipt(
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
                                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(attachments.content(file));
    }

    private SupplierMatter matter(SupplierDesk desk, String code, String subject) {
        SupplierTask task = SupplierTask.ofCode(code).orElseThrow(SupplierPageUnknown::new);
        SupplierMatter matter = acts.matter(desk.obligation(), task, subject);
        if (acts.turn(matter) == SupplierTurn.UNKNOWN) {
            throw new SupplierPageUnknown();
        }
        return matter;
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new SupplierPageUnknown();
        }
    }
}
