package org.stegvis.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stegvis.platform.language.Language;

/** Gives possible pairs their score, from fixed choices alone and with the weights of the edition. */
final class Scoring {

    private static final double[] AHEAD = {0, 0.7, 1, 0.9};
    private static final int[] WEIGHT_OF_RANK = {3, 2, 1};
    private static final Term[] TERMS = Term.values();
    private static final double UNKNOWN = 0.5;
    private static final double LEAST_FOR_GAP = 0.4;
    private static final double FALL_A_YEAR = 0.12;
    private static final int ENOUGH_TIMES = 3;

    private final EditionRules rules;
    private final CompetenceBalance balance;

    Scoring(MatchingPool pool) {
        this.rules = pool.rules();
        this.balance = CompetenceBalance.of(pool);
    }

    /** The score of a possible pair in whole points, 0 to 100. */
    int total(Mentor mentor, Adept adept) {
        double sum = 0;
        for (Term term : TERMS) {
            sum += points(term, mentor, adept);
        }
        return (int) Math.min(Score.MOST, Math.round(sum));
    }

    /** The score with the points of each term; what rounding leaves over goes to the terms that lost most by it. */
    Score explained(Mentor mentor, Adept adept) {
        int total = total(mentor, adept);
        Term[] terms = Term.values();
        int[] whole = new int[terms.length];
        double[] lost = new double[terms.length];
        for (Term term : terms) {
            double points = points(term, mentor, adept);
            whole[term.ordinal()] = (int) Math.floor(points);
            lost[term.ordinal()] = points - Math.floor(points);
        }
        int left = total - IntStream.of(whole).sum();
        while (left != 0) {
            int next = left > 0 ? indexOfMost(lost) : Term.WISH.ordinal();
            whole[next] += left > 0 ? 1 : left;
            lost[next] = -1;
            left = left > 0 ? left - 1 : 0;
        }
        List<Score.TermPoints> points = new ArrayList<>();
        for (Term term : terms) {
            int most = term == Term.WISH
                    ? rules.wishPoints().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0)
                    : rules.weights().of(term);
            points.add(new Score.TermPoints(term, whole[term.ordinal()], most, facts(term, mentor, adept)));
        }
        return new Score(total, points);
    }

    private double points(Term term, Mentor mentor, Adept adept) {
        return switch (term) {
            case COMPETENCE -> rules.weights().competence() * competence(mentor, adept);
            case HELP -> rules.weights().help() * help(mentor, adept);
            case EXPERIENCE -> rules.weights().experience() * experience(mentor, adept);
            case ORGANISATION -> rules.weights().organisation() * organisation(mentor, adept);
            case REGION -> rules.weights().region() * region(mentor, adept);
            case AVAILABILITY ->
                rules.weights().availability() * Math.min(1.0, commonTimes(mentor, adept) / (double) ENOUGH_TIMES);
            case LANGUAGE -> rules.weights().language() * language(mentor, adept);
            case WISH -> wish(mentor, adept);
        };
    }

    /** Needs count by their rank and by how scarce the competence is; best is a mentor two levels ahead. */
    private double competence(Mentor mentor, Adept adept) {
        double reached = 0;
        double possible = 0;
        for (int rank = 0; rank < adept.needs().size(); rank++) {
            Need need = adept.needs().get(rank);
            double weight =
                    WEIGHT_OF_RANK[Math.min(rank, WEIGHT_OF_RANK.length - 1)] * balance.rarity(need.competence());
            int ahead = Math.min(AHEAD.length - 1, Math.max(0, mentor.level(need.competence()) - need.level()));
            reached += mentor.level(need.competence()) == 0 ? 0 : weight * AHEAD[ahead];
            possible += weight;
        }
        return possible == 0 ? 0 : reached / possible;
    }

    private static double help(Mentor mentor, Adept adept) {
        if (adept.wanted().isEmpty()) {
            return UNKNOWN;
        }
        int offered = 0;
        for (HelpKind kind : adept.wanted()) {
            offered += mentor.offers().contains(kind) ? 1 : 0;
        }
        return offered / (double) adept.wanted().size();
    }

    /** Best are 5 to 15 years between the two; each year more or less costs, down to a floor. */
    private static double experience(Mentor mentor, Adept adept) {
        double gap = mentor.person().experience().yearsMoreThan(adept.person().experience());
        double outside = Math.max(0, Math.max(5 - gap, gap - 15));
        return Math.max(LEAST_FOR_GAP, 1 - FALL_A_YEAR * outside);
    }

    private static double organisation(Mentor mentor, Adept adept) {
        boolean same = sameType(mentor, adept);
        return switch (adept.difference()) {
            case SAME_ORGANISATION_TYPE -> same ? 1 : 0;
            case DIFFERENT_ORGANISATION_TYPE -> same ? 0 : 1;
            case NO_PREFERENCE -> UNKNOWN;
        };
    }

    private static double region(Mentor mentor, Adept adept) {
        if (mentor.person().meetsRemotely(adept.person())) {
            return 1;
        }
        int distance = mentor.person().place().kilometresTo(adept.person().place());
        return distance < 30 ? 1 : distance < 100 ? 0.8 : distance < 200 ? 0.5 : 0.2;
    }

    private static int commonTimes(Mentor mentor, Adept adept) {
        return mentor.person().availability().commonWith(adept.person().availability());
    }

    private static double language(Mentor mentor, Adept adept) {
        return CommonLanguage.between(mentor, adept)
                .map(language -> switch (CommonLanguage.fluent(mentor, adept, language)) {
                    case 2 -> 1.0;
                    case 1 -> 0.6;
                    default -> 0.3;
                })
                .orElse(0.0);
    }

    private int wish(Mentor mentor, Adept adept) {
        int rank = adept.rankedMentors().isEmpty() ? -1 : adept.rankedMentors().indexOf(mentor.id());
        return rank < 0 || rank >= rules.wishPoints().size()
                ? 0
                : rules.wishPoints().get(rank);
    }

    private static boolean sameType(Mentor mentor, Adept adept) {
        return mentor.person()
                .organisation()
                .type()
                .equals(adept.person().organisation().type());
    }

    private List<Reason> facts(Term term, Mentor mentor, Adept adept) {
        return switch (term) {
            case COMPETENCE ->
                adept.needs().stream()
                        .filter(need -> need.isMetBy(mentor))
                        .map(need -> Reason.of(
                                ReasonCode.TEACHES, need.competence(), mentor.level(need.competence()), need.level()))
                        .toList();
            case HELP ->
                adept.wanted().isEmpty()
                        ? List.of(Reason.of(ReasonCode.HELP_NOT_ASKED))
                        : adept.wanted().stream()
                                .filter(mentor.offers()::contains)
                                .map(kind -> Reason.of(ReasonCode.OFFERS_HELP, kind))
                                .toList();
            case EXPERIENCE ->
                List.of(Reason.of(
                        ReasonCode.YEARS_AHEAD,
                        Math.round(mentor.person()
                                .experience()
                                .yearsMoreThan(adept.person().experience()))));
            case ORGANISATION ->
                List.of(Reason.of(
                        adept.difference() == DifferenceWish.NO_PREFERENCE
                                ? ReasonCode.NO_WISH
                                : sameType(mentor, adept) ? ReasonCode.SAME_TYPE : ReasonCode.DIFFERENT_TYPE));
            case REGION ->
                List.of(
                        mentor.person().meetsRemotely(adept.person())
                                ? Reason.of(ReasonCode.MEETS_REMOTELY)
                                : Reason.of(
                                        ReasonCode.DISTANCE,
                                        mentor.person()
                                                .place()
                                                .kilometresTo(adept.person().place())));
            case AVAILABILITY -> List.of(Reason.of(ReasonCode.COMMON_TIMES, commonTimes(mentor, adept)));
            case LANGUAGE ->
                CommonLanguage.between(mentor, adept).map(language -> languageFact(mentor, adept, language)).stream()
                        .toList();
            case WISH ->
                wish(mentor, adept) == 0
                        ? List.of()
                        : List.of(Reason.of(
                                ReasonCode.WISHED_MENTOR, adept.rankedMentors().indexOf(mentor.id()) + 1));
        };
    }

    private static Reason languageFact(Mentor mentor, Adept adept, Language language) {
        return Reason.of(
                CommonLanguage.fluent(mentor, adept, language) == 2
                        ? ReasonCode.FLUENT_LANGUAGE
                        : ReasonCode.FOLLOWED_LANGUAGE,
                language);
    }

    private static int indexOfMost(double[] values) {
        int most = 0;
        for (int index = 1; index < values.length; index++) {
            most = values[index] > values[most] ? index : most;
        }
        return most;
    }
}
