package org.stegvis.mentoring;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stegvis.mentoring.matching.Pair;
import org.stegvis.mentoring.matching.PairExplanation;
import org.stegvis.mentoring.matching.ReasonText;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.Participations;

/** Why two people were matched, in plain words for letters. */
@Component
public class MatchReasons {

    private final MatchingRuns runs;
    private final Participations participations;
    private final ReasonText reasons;

    MatchReasons(MatchingRuns runs, Participations participations, Texts texts) {
        this.runs = runs;
        this.participations = participations;
        this.reasons = new ReasonText(texts, participation -> "");
    }

    /**
     * The three strongest reasons for a pair of the approved run, without points; none where the run has no such pair, as
     * after a rematch.
     *
     * @param pair by ids of participations
     */
    public List<String> forLetter(Pair pair, Language language) {
        String edition = participations.require(UUID.fromString(pair.adept())).programme();
        return runs.approved(edition).flatMap(StoredRun::content).map(RunContent::pairs).orElse(List.of()).stream()
                .filter(explained -> explained.pair().equals(pair))
                .map(PairExplanation::plainReasons)
                .flatMap(List::stream)
                .map(reason -> reasons.letter(language, reason))
                .toList();
    }
}
