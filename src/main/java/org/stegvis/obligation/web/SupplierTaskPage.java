package org.stegvis.obligation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.obligation.AttachmentSettings;
import org.stegvis.obligation.Attachments;
import org.stegvis.obligation.Defect;
import org.stegvis.obligation.Defects;
import org.stegvis.obligation.Obligation;
import org.stegvis.obligation.ReportRound;
import org.stegvis.obligation.ReportRounds;
import org.stegvis.obligation.SupplierActs;
import org.stegvis.obligation.SupplierDrafts;
import org.stegvis.obligation.SupplierForm;
import org.stegvis.obligation.SupplierMatter;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.upload.FileRefused;

/** The page of one task: what it is about, its questions, and the files that were added. */
@Component
class SupplierTaskPage {

    private final SupplierFrame frame;
    private final SupplierActs acts;
    private final SupplierDrafts drafts;
    private final Attachments attachments;
    private final AttachmentSettings settings;
    private final ReportRounds rounds;
    private final Defects defects;

    SupplierTaskPage(
            SupplierFrame frame,
            SupplierActs acts,
            SupplierDrafts drafts,
            Attachments attachments,
            AttachmentSettings settings,
            ReportRounds rounds,
            Defects defects) {
        this.frame = frame;
        this.acts = acts;
        this.drafts = drafts;
        this.attachments = attachments;
        this.settings = settings;
        this.rounds = rounds;
        this.defects = defects;
    }

    /** A file that was added. */
    record Added(String id, String name, String address) {}

    String show(
            SupplierDesk desk,
            SupplierMatter matter,
            SupplierTyped typed,
            List<Problem> problems,
            List<FileRefused> refusedFiles,
            HttpServletRequest request,
            Model page) {
        SupplierWords words = frame.into(page, desk, request);
        SupplierForm form = acts.form(matter);
        page.addAttribute("code", matter.task().code());
        page.addAttribute("action", desk.address(matter.task().code(), matter.subject()));
        page.addAttribute("revision", typed.revision());
        page.addAttribute("form", SupplierFormView.of(form, typed.values(), problems, words));
        page.addAttribute("known", known(matter, words));
        page.addAttribute("question", round(matter).map(ReportRound::question).orElse(""));
        page.addAttribute(
                "savedAt",
                drafts.find(matter).map(draft -> words.moment(draft.savedAt())).orElse(""));
        page.addAttribute("takesFiles", form.takesFiles());
        page.addAttribute("fileCount", settings.attachmentCount());
        page.addAttribute("fileMegabytes", settings.attachmentBytes().toMegabytes());
        page.addAttribute(
                "fileProblems",
                refusedFiles.stream()
                        .map(refused -> words.filled("supplier.file." + refused.sentence(), refused.facts()))
                        .toList());
        page.addAttribute(
                "files",
                form.takesFiles()
                        ? attachments.ofDraft(matter).stream()
                                .map(file -> new Added(
                                        file.id().toString(),
                                        file.name(),
                                        desk.address("file", file.id().toString())))
                                .toList()
                        : List.of());
        return "supplier/task";
    }

    /** What the answer is about: the summary of the start meeting, the period of a report, what falls short. */
    private List<Fact> known(SupplierMatter matter, SupplierWords words) {
        List<Fact> facts = new ArrayList<>();
        switch (matter.task()) {
            case START_MEETING -> summary(matter.obligation(), facts, words);
            case REPORT ->
                round(matter).ifPresent(round -> {
                    facts.add(new Fact(
                            words.get("supplier.known.period"),
                            words.get("supplier.fromTo", round.periodStart(), round.periodEnd())));
                    facts.add(new Fact(words.get("supplier.known.due"), words.day(round.dueOn())));
                });
            case STATEMENT, ACTION_PLAN, CORRECTION ->
                defect(matter).ifPresent(defect -> {
                    if (!defect.description().isEmpty()) {
                        facts.add(new Fact(words.get("supplier.known.defect"), defect.description()));
                    }
                    defect.correctionDue()
                            .ifPresent(
                                    day -> facts.add(new Fact(words.get("supplier.known.correctBy"), words.day(day))));
                });
            case EMPLOYMENT_ENDED -> facts.add(new Fact(words.get("supplier.known.person"), matter.subject()));
            default -> {
                // The questions say all.
            }
        }
        return facts;
    }

    private static void summary(Obligation obligation, List<Fact> facts, SupplierWords words) {
        obligation.followUp().ifPresent(meeting -> {
            facts.add(new Fact(words.get("supplier.known.metOn"), words.day(meeting.metOn())));
            obligation
                    .firstStartBy()
                    .ifPresent(day -> facts.add(new Fact(words.get("supplier.agreed.firstStart"), words.day(day))));
            facts.add(new Fact(words.get("supplier.agreed.total"), words.day(obligation.totalBy())));
            facts.add(new Fact(words.get("supplier.known.firstReport"), words.day(meeting.firstReportOn())));
            facts.add(new Fact(words.get("supplier.known.finalReport"), words.day(meeting.finalReportOn())));
            if (!meeting.plan().isEmpty()) {
                facts.add(new Fact(words.get("supplier.known.plan"), meeting.plan()));
            }
        });
    }

    private Optional<ReportRound> round(SupplierMatter matter) {
        return rounds.of(matter.obligation().id()).stream()
                .filter(round -> round.id().toString().equals(matter.subject()))
                .findFirst();
    }

    private Optional<Defect> defect(SupplierMatter matter) {
        return defects.of(matter.obligation().id()).stream()
                .filter(defect -> defect.id().toString().equals(matter.subject()))
                .findFirst();
    }
}
