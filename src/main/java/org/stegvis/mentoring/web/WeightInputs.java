package org.stegvis.mentoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stegvis.mentoring.matching.Term;
import org.stegvis.mentoring.matching.Weights;
import org.stegvis.platform.form.AnswersRefused;

/** The weights of a score as they are typed: one input a term, named by the term. */
final class WeightInputs {

    private static final int ALL = 100;

    private WeightInputs() {}

    /** The terms that have a weight. */
    static List<Term> terms() {
        return Stream.of(Term.values()).filter(term -> term != Term.WISH).toList();
    }

    static int of(Weights weights, Term term) {
        return switch (term) {
            case COMPETENCE -> weights.competence();
            case HELP -> weights.help();
            case EXPERIENCE -> weights.experience();
            case ORGANISATION -> weights.organisation();
            case REGION -> weights.region();
            case AVAILABILITY -> weights.availability();
            case LANGUAGE -> weights.language();
            case WISH -> 0;
        };
    }

    /** What stands in the inputs. */
    static Map<String, String> shown(Weights weights) {
        Map<String, String> shown = new LinkedHashMap<>();
        terms().forEach(term -> shown.put(term.name(), String.valueOf(of(weights, term))));
        return shown;
    }

    /** The weights that were typed: whole numbers that make a hundred. */
    static Weights read(Map<String, String> typed) {
        List<Integer> values = terms().stream()
                .map(term -> typed.getOrDefault(term.name(), ""))
                .map(value -> value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : -1)
                .toList();
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        if (values.contains(-1) || sum != ALL) {
            throw AnswersRefused.because("weights", "matching.problem.weights", ALL, Math.max(0, sum));
        }
        return new Weights(
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6));
    }
}
