package org.stegvis.mentoring;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.GroupProposal.Answer;
import org.stegvis.mentoring.matching.MatchingRun;
import org.stegvis.party.Officers;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.ParticipationRole;

/** What is known of the matching of an edition, for the facts of its forms: {@code matching.figures} and so on. */
@Component
class MatchingFacts implements FactSource {

    private final Editions editions;
    private final PoolReading reading;
    private final MatchingRuns runs;
    private final MatchingChanges changes;
    private final GroupProposals proposals;
    private final ApproveRun approval;
    private final Officers officers;
    private final StegvisSettings settings;
    private final Texts texts;

    MatchingFacts(
            Editions editions,
            PoolReading reading,
            MatchingRuns runs,
            MatchingChanges changes,
            GroupProposals proposals,
            ApproveRun approval,
            Officers officers,
            StegvisSettings settings,
            Texts texts) {
        this.editions = editions;
        this.reading = reading;
        this.runs = runs;
        this.changes = changes;
        this.proposals = proposals;
        this.approval = approval;
        this.officers = officers;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "matching";
    }

    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return value(caseNumber, reference, language)
                .map(value -> new Fact(texts.get(language, "fact.matching." + reference), value))
                .stream()
                .toList();
    }

    private Optional<String> value(String edition, String reference, Language language) {
        return switch (reference) {
            case "page" -> Optional.of(settings.publicUrl() + "/programmes/" + edition + "/matching");
            case "applications" -> Optional.of(applications(edition, language));
            case "newest" -> runs.newest(edition).map(run -> number(run));
            case "figures" -> runs.newest(edition).flatMap(run -> figures(run, language));
            case "lowPairs" -> runs.newest(edition).map(run -> lowPairs(run));
            case "objections" -> objections(edition);
            case "proposed" -> runs.proposed(edition).map(run -> number(run));
            case "proposedBy" -> runs.proposed(edition).map(run -> officers.nameOf(run.proposedBy()));
            case "proposedFigures" -> runs.proposed(edition).flatMap(run -> figures(run, language));
            case "mentors" -> runs.proposed(edition).map(run -> said(run, language));
            case "changes" ->
                Optional.of(String.valueOf(changes.inForce(edition).size()));
            case "proposedLowPairs" -> runs.proposed(edition).map(run -> lowPairs(run));
            default -> throw new IllegalArgumentException("There is no fact matching." + reference);
        };
    }

    private String applications(String edition, Language language) {
        PoolMaterial pool = reading.of(editions.require(edition));
        return texts.get(
                language,
                "fact.matching.applications.value",
                pool.count(ParticipationRole.MENTOR),
                pool.count(ParticipationRole.ADEPT));
    }

    private Optional<String> figures(StoredRun run, Language language) {
        return run.content().map(content -> {
            MatchingRun.Figures figures = content.figures();
            return texts.get(
                    language, "fact.matching.figures.value", figures.placed(), figures.adepts(), figures.lowestScore());
        });
    }

    private Optional<String> objections(String edition) {
        long objections =
                proposals.last(edition).stream().filter(GroupProposal::objects).count();
        return Optional.of(objections).filter(some -> some > 0).map(String::valueOf);
    }

    private String said(StoredRun run, Language language) {
        List<GroupProposal> all = proposals.of(run.id());
        return texts.get(
                language,
                "fact.matching.mentors.value",
                all.stream()
                        .filter(asked ->
                                asked.answer().filter(Answer.FINE::equals).isPresent())
                        .count(),
                all.stream().filter(GroupProposal::objects).count(),
                all.stream().filter(asked -> asked.answer().isEmpty()).count());
    }

    private String lowPairs(StoredRun run) {
        return String.valueOf(approval.toAccept(run).size());
    }

    private static String number(StoredRun run) {
        return String.valueOf(run.number());
    }
}
