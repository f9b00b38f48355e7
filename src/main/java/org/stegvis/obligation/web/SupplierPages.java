package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.SendSupplierAnswer;
import org.stegvis.obligation.Submission;
import org.stegvis.obligation.Submissions;
import org.stegvis.obligation.SupplierActs;
import org.stegvis.obligation.SupplierDrafts;
import org.stegvis.obligation.SupplierMatter;
import org.stegvis.obligation.SupplierReceived;
import org.stegvis.obligation.SupplierTask;
import org.stegvis.obligation.SupplierTurn;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.upload.FileRefused;

/** What happens on the pages of a supplier, whoever opens them. */
@Component
class SupplierPages {

    private final SupplierFrame frame;
    private final SupplierGlance glance;
    private final SupplierTaskPage taskPage;
    private final SupplierActs acts;
    private final SupplierDrafts drafts;
    private final Submissions submissions;
    private final Attachments attachments;
    private final SupplierReceiptPage receipts;
    private final SendSupplierAnswer sending;
    private final Certificates certificates;

    SupplierPages(
            SupplierFrame frame,
            SupplierGlance glance,
            SupplierTaskPage taskPage,
            SupplierActs acts,
            SupplierDrafts drafts,
            Submissions submissions,
            Attachments attachments,
            SupplierReceiptPage receipts,
            SendSupplierAnswer sending,
            Certificates certificates) {
        this.frame = frame;
        this.glance = glance;
        this.taskPage = taskPage;
        this.acts = acts;
        this.drafts = drafts;
        this.submissions = submissions;
        this.attachments = attachments;
        this.receipts = receipts;
        this.sending = sending;
        this.certificates = certificates;
    }

    /** The obligation at a glance. */
    String glance(SupplierDesk desk, HttpServletRequest request, Model page) {
        SupplierWords words = frame.into(page, desk, request);
        page.addAttribute("saved", request.getParameter("saved") != null);
        glance.into(page, desk, words);
        return "supplier/glance";
    }

    /** The certificate of somebody who was hired, to be printed, signed and handed to her. */
    String certificate(SupplierDesk desk, int number, HttpServletRequest request, Model page) {
        frame.into(page, desk, request);
        if (!certificates.into(page, desk.obligation(), number, desk.language())) {
            throw new SupplierPageUnknown();
        }
        return "supplier/certificate";
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
            return receipts.show(desk, standing.get(), true, false, request, page);
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
                return "redirect:" + desk.address(SupplierReceiptPage.SENT, id);
            }
            return "redirect:"
                    + desk.address(
                            new SupplierDesk.Parameter("before", received.kept() ? "kept" : "same"),
                            SupplierReceiptPage.SENT,
                            id);
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

    private SupplierMatter matter(SupplierDesk desk, String code, String subject) {
        SupplierTask task = SupplierTask.ofCode(code).orElseThrow(SupplierPageUnknown::new);
        SupplierMatter matter = acts.matter(desk.obligation(), task, subject);
        if (acts.turn(matter) == SupplierTurn.UNKNOWN) {
            throw new SupplierPageUnknown();
        }
        return matter;
    }
}
