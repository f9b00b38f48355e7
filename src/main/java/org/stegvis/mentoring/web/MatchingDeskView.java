package org.stegvis.mentoring.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stegvis.mentoring.Edition;
import org.stegvis.mentoring.GroupProposal;
import org.stegvis.mentoring.GroupProposals;
import org.stegvis.mentoring.MatchingChange;
import org.stegvis.mentoring.MatchingChanges;
import org.stegvis.mentoring.MatchingDesk;
import org.stegvis.mentoring.MatchingRuns;
import org.stegvis.mentoring.Regions;
import org.stegvis.mentoring.RunContent;
import org.stegvis.mentoring.RunContent.ChangeCost;
import org.stegvis.mentoring.StoredRun;
import org.stegvis.mentoring.web.MatchingPeople.Someone;
import org.stegvis.party.Officers;
import org.stegvis.platform.language.ReaderTime;
import org.stegvis.platform.language.Words;

/** Puts into the model what the page of a matching shows: a fixed number of queries, however many people there are. */
@Component
class MatchingDeskView {

    private final MatchingRuns runs;
    private final MatchingChanges changes;
    private final MatchingDesk desk;
    private final GroupProposals proposals;
    private final MatchingPeople people;
    private final Officers officers;
    private final Regions regions;

    MatchingDeskView(
            MatchingRuns runs,
            MatchingChanges changes,
            MatchingDesk desk,
            GroupProposals proposals,
            MatchingPeople people,
            Officers officers,
            Regions regions) {
        this.runs = runs;
        this.changes = changes;
        this.desk = desk;
        this.proposals = proposals;
        this.people = people;
        this.officers = officers;
        this.regions = regions;
    }

    /** A change by hand; its cost is empty where the run shown was made without it. */
    record ChangeLine(
            UUID id, String what, String reason, String by, String at, String cost, String undone, boolean inForce) {}

    /** What a mentor says to her group; address is that of the form that answers it with other places. */
    record Said(
            UUID id,
            Someone mentor,
            String answer,
            String adept,
            String note,
            boolean conflict,
            String address,
            boolean settled) {}

    /** All that coordinators see; the run may be null where none was made yet. */
    void into(Model model, Edition edition, StoredRun run, MatchingPages.Sought sought, Words words) {
        List<MatchingChange> all = changes.of(edition.number());
        List<MatchingChange> inForce =
                all.stream().filter(MatchingChange::inForce).toList();
        Map<String, Someone> everybody = people.of(edition.number(), inForce);
        MatchingWords said = new MatchingWords(words, everybody);
        List<StoredRun> made = runs.of(edition.number());
        Optional<RunContent> content = Optional.ofNullable(run).flatMap(StoredRun::content);
        Map<String, String> names = officersOf(all, made);
        ReaderTime time = new ReaderTime(edition.zone(), words.language());
        model.addAttribute("edition", edition);
        model.addAttribute("run", run);
        model.addAttribute("runs", made);
        model.addAttribute("time", time);
        model.addAttribute("officers", names);
        model.addAttribute("seen", desk.version(edition.number()));
        model.addAttribute("sought", sought);
        model.addAttribute("orders", MatchingGlance.orders().keySet());
        model.addAttribute("frozen", runs.approved(edition.number()).isPresent());
        model.addAttribute("milliseconds", run == null ? 0 : runs.millisecondsOf(run.id()));
        model.addAttribute(
                "weights",
                content.map(shown -> WeightInputs.shown(shown.rules().weights()))
                        .orElse(Map.of()));
        model.addAttribute("terms", WeightInputs.terms());
        model.addAttribute(
                "changes", all.stream().map(line(said, content, names, time)).toList());
        model.addAttribute(
                "said",
                proposals.last(edition.number()).stream()
                        .map(proposal -> said(proposal, everybody, said, words))
                        .toList());
        figures(model, content, words);
        content.ifPresent(shown -> {
            MatchingGlance glance = new MatchingGlance(words, everybody, shown, inForce);
            model.addAttribute("groups", glance.groups(sought.words(), sought.order()));
            model.addAttribute("unplaced", glance.unplaced());
            model.addAttribute("waiting", glance.waiting());
            model.addAttribute("reserves", glance.reserves());
        });
    }

    /** What everybody sees who may see the page at all. */
    void figures(Model model, Optional<RunContent> content, Words words) {
        content.ifPresent(run -> model.addAttribute("figures", new MatchingFigures(run, regions, words)));
    }

    private Function<MatchingChange, ChangeLine> line(
            MatchingWords said, Optional<RunContent> run, Map<String, String> names, ReaderTime time) {
        Map<UUID, ChangeCost> costs = run.map(RunContent::costs).orElse(List.of()).stream()
                .collect(Collectors.toMap(ChangeCost::change, Function.identity()));
        return change -> new ChangeLine(
                change.id(),
                said.change(change.what()),
                change.reason(),
                names.getOrDefault(change.madeBy(), change.madeBy()),
                time.moment(change.madeAt()),
                Optional.ofNullable(costs.get(change.id())).map(said::cost).orElse(""),
                change.undone()
                        .map(undone -> names.getOrDefault(undone.by(), undone.by()) + ", " + time.moment(undone.at()))
                        .orElse(""),
                change.inForce());
    }

    private Said said(GroupProposal proposal, Map<String, Someone> everybody, MatchingWords said, Words words) {
        String answer = proposal.answer().map(GroupProposal.Answer::code).orElse("none");
        int fewer = Math.max(0, proposals.adeptsOf(proposal).size() - 1);
        return new Said(
                proposal.id(),
                everybody.get(proposal.mentor().toString()),
                words.get("matching.answer." + answer),
                proposal.adept().map(UUID::toString).map(said::name).orElse(""),
                proposal.note(),
                proposal.answer().filter(GroupProposal.Answer.CONFLICT::equals).isPresent(),
                proposal.objects() ? "kind=places&mentor=" + proposal.mentor() + "&most=" + fewer : "",
                proposal.change().isPresent());
    }

    private Map<String, String> officersOf(List<MatchingChange> changed, List<StoredRun> made) {
        return officers.namesOf(Stream.concat(
                        changed.stream()
                                .flatMap(change -> Stream.concat(
                                        Stream.of(change.madeBy()),
                                        change.undone().map(MatchingChange.Undone::by).stream())),
                        made.stream().flatMap(run -> Stream.of(run.madeBy(), run.proposedBy(), run.approvedBy())))
                .filter(user -> !user.isEmpty())
                .distinct()
                .toList());
    }
}
