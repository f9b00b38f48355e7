package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.stegvis.platform.form.AnswersRefused;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.upload.FileRefused;
import org.stegvis.shared.ClaimMatter;
import org.stegvis.shared.ClaimMatters;
import org.stegvis.shared.ClaimMovedOn;
import org.stegvis.shared.Receipts;
import org.stegvis.shared.SendClaim;

/** A participant claims the costs of a journey, adds receipts, reads what comes of it, takes it back or objects. */
@Controller
class ClaimPages {

    private static final String REMOVE = "remove:";

    private final ParticipantDesk desk;
    private final ClaimMatters matters;
    private final ClaimOverview overview;
    private final ClaimPage page;
    private final SendClaim sending;
    private final Receipts receipts;

    ClaimPages(
            ParticipantDesk desk,
            ClaimMatters matters,
            ClaimOverview overview,
            ClaimPage page,
            SendClaim sending,
            Receipts receipts) {
        this.desk = desk;
        this.matters = matters;
        this.overview = overview;
        this.page = page;
        this.sending = sending;
        this.receipts = receipts;
    }

    @GetMapping("/participant/{secret}/claims")
    String all(@PathVariable String secret, HttpServletRequest request, Model model) {
        return overview.show(desk.open(secret, request), request, model);
    }

    @PostMapping("/participant/{secret}/claims")
    String begin(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String event,
            @RequestParam(defaultValue = "") String role,
            HttpServletRequest request) {
        ParticipantVisit visit = desk.open(secret, request);
        return visit.roles().stream()
                .filter(one -> one.role().code().equals(role))
                .findFirst()
                .flatMap(claimant -> id(event).flatMap(id -> sending.begin(visit.programme(), claimant, id)))
                .map(claim -> visit.redirect("claims", claim.id().toString()))
                .orElseThrow(() -> new ParticipantPageUnknown(visit));
    }

    @GetMapping("/participant/{secret}/claims/{claim}")
    String one(@PathVariable String secret, @PathVariable String claim, HttpServletRequest request, Model model) {
        ParticipantVisit visit = desk.open(secret, request);
        ClaimMatter matter = matter(visit, claim);
        return matter.claim().state().isWritable()
                ? page.form(visit, matter, matter.claim().content(), List.of(), List.of(), request, model)
                : page.standing(visit, matter, "", "", "", request, model);
    }

    @PostMapping("/participant/{secret}/claims/{claim}")
    String pressed(
            @PathVariable String secret,
            @PathVariable String claim,
            @RequestParam(defaultValue = "save") String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ParticipantVisit visit = desk.open(secret, request);
        ClaimMatter matter = matter(visit, claim);
        try {
            return switch (step) {
                case "withdraw" ->
                    sending.withdraw(matter.claim().id())
                            ? visit.redirect("claims")
                            : conflict(visit, matter, "movedOn", request, response, model);
                case "object" -> object(visit, matter, request, response, model);
                default ->
                    matter.claim().state().isWritable()
                            ? write(visit, matter, step, request, response, model)
                            : conflict(visit, matter, "before", request, response, model);
            };
        } catch (ClaimMovedOn late) {
            return conflict(visit, matter, "movedOn", request, response, model);
        }
    }

    @GetMapping("/participant/{secret}/claims/{claim}/receipt/{receipt}")
    ResponseEntity<byte[]> receipt(
            @PathVariable String secret,
            @PathVariable String claim,
            @PathVariable String receipt,
            HttpServletRequest request) {
        ParticipantVisit visit = desk.open(secret, request);
        ClaimMatter matter = matter(visit, claim);
        return id(receipt)
                .flatMap(id -> receipts.find(matter.claim().id(), id))
                .map(found -> Downloads.of(found.name(), receipts.content(found)))
                .orElseThrow(() -> new ParticipantPageUnknown(visit));
    }

    private String write(
            ParticipantVisit visit,
            ClaimMatter matter,
            String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        UUID id = matter.claim().id();
        Map<String, String> typed = ClaimTyped.answers(request);
        List<FileRefused> refusedFiles = ClaimTyped.addFiles(id, request, receipts);
        try {
            if (step.equals("send") && refusedFiles.isEmpty()) {
                boolean taken = sending.send(id, typed, ClaimTyped.revision(request));
                return taken
                        ? visit.redirect("claims", id.toString())
                        : conflict(visit, matter, "before", request, response, model);
            }
            sending.save(id, typed);
            if (step.startsWith(REMOVE)) {
                id(step.substring(REMOVE.length())).ifPresent(receipt -> receipts.remove(id, receipt));
            }
        } catch (AnswersRefused refused) {
            return refused(visit, matter, typed, refused.problems(), refusedFiles, request, response, model);
        }
        if (!refusedFiles.isEmpty()) {
            return refused(visit, matter, typed, List.of(), refusedFiles, request, response, model);
        }
        String address = visit.redirect("claims", id.toString());
        return step.equals("save") ? address + (address.contains("?") ? "&" : "?") + "saved=yes" : address + "#files";
    }

    private String object(
            ParticipantVisit visit,
            ClaimMatter matter,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String objection = Optional.ofNullable(request.getParameter("objection"))
                .map(text -> text.replace("\r\n", "\n").replace("\u0000", "").strip())
                .orElse("");
        if (objection.isEmpty() || objection.codePointCount(0, objection.length()) > ClaimPage.LONGEST_OBJECTION) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.standing(visit, matter, "", "objection", objection, request, model);
        }
        return sending.object(matter.claim().id(), objection)
                ? visit.redirect("claims", matter.claim().id().toString())
                : conflict(visit, matter, "movedOn", request, response, model);
    }

    private String refused(
            ParticipantVisit visit,
            ClaimMatter matter,
            Map<String, String> typed,
            List<Problem> problems,
            List<FileRefused> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page.form(visit, matter, typed, problems, files, request, model);
    }

    /** What stands now is shown; whoever pressed too late reads that first. */
    private String conflict(
            ParticipantVisit visit,
            ClaimMatter matter,
            String notice,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return page.standing(visit, matters.require(matter.claim().id()), notice, "", "", request, model);
    }

    private ClaimMatter matter(ParticipantVisit visit, String claim) {
        return id(claim)
                .flatMap(id -> matters.find(id, visit.roles()))
                .orElseThrow(() -> new ParticipantPageUnknown(visit));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
