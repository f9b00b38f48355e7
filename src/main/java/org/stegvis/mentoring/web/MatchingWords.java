package org.stegvis.mentoring.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stegvis.mentoring.ManualChange;
import org.stegvis.mentoring.RunContent.ChangeCost;
import org.stegvis.mentoring.matching.ImpossiblePin;
import org.stegvis.mentoring.matching.Reason;
import org.stegvis.mentoring.matching.ReasonText;
import org.stegvis.mentoring.matching.Term;
import org.stegvis.mentoring.web.MatchingPeople.Someone;
import org.stegvis.platform.form.Problem;
import org.stegvis.platform.language.Words;

/** What a run, its reasons and its changes say, in the language and with the names that the coordinator reads. */
final class MatchingWords {

    private final Words words;
    private final Map<String, Someone> people;
    private final ReasonText reasons;

    MatchingWords(Words words, Map<String, Someone> people) {
        this.words = words;
        this.people = people;
        this.reasons = new ReasonText(words.texts(), this::name);
    }

    /** The name of somebody, with her organisation; the word for nobody known where she was erased. */
    String name(String participation) {
        Someone somebody = people.get(participation);
        return somebody == null || somebody.name().isBlank() ? words.get("matching.unknown") : somebody.full();
    }

    String sentence(Reason reason) {
        return reasons.sentence(words.language(), reason);
    }

    List<String> sentences(List<Reason> all) {
        return all.stream().map(this::sentence).toList();
    }

    /** What is wrong; what its sentence would call a field is left out. */
    String problem(Problem problem) {
        return words.get(
                problem.text(),
                Stream.concat(Stream.of(""), Stream.of(problem.arguments())).toArray());
    }

    /** A pair that cannot be, with all that speaks against it. */
    String impossible(ImpossiblePin pin) {
        return words.get(
                "matching.impossiblePin",
                name(pin.pin().mentor()),
                name(pin.pin().adept()),
                String.join(" ", sentences(pin.reasons())));
    }

    /** What was changed by hand. */
    String change(ManualChange what) {
        return words.get("matching.change." + what.kind(), said(what));
    }

    /** What a change costs or gains. */
    String cost(ChangeCost cost) {
        return cost.possible()
                ? words.get("matching.cost", signed(cost.placed()), signed(cost.lowest()), signed(cost.total()))
                : words.get("matching.costUnknown");
    }

    private Object[] said(ManualChange what) {
        if (what instanceof ManualChange.Weigh weigh) {
            return new Object[] {
                Stream.of(Term.values())
                        .filter(term -> term != Term.WISH)
                        .map(term -> words.get(term.textKey()) + " " + WeightInputs.of(weigh.weights(), term))
                        .collect(Collectors.joining(", "))
            };
        }
        List<String> names =
                what.people().stream().map(UUID::toString).map(this::name).toList();
        if (what instanceof ManualChange.Places places) {
            return new Object[] {names.get(0), places.most()};
        }
        if (what instanceof ManualChange.Follows follows) {
            return new Object[] {
                names.get(0),
                words.get("mentoring.language." + follows.language().code())
            };
        }
        return what instanceof ManualChange.Wants wants
                ? new Object[] {names.get(0), words.get(wants.competence().textKey())}
                : names.toArray();
    }

    private String signed(long number) {
        String written =
                NumberFormat.getIntegerInstance(words.language().locale()).format(Math.abs(number));
        return number > 0 ? "+" + written : number < 0 ? "\u2212" + written : written;
    }
}
