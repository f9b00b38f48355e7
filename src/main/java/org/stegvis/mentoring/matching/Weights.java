package org.stegvis.mentoring.matching;

import java.util.List;

/** How many of the hundred points each term of the score can give; a setting of the edition. */
public record Weights(
        int competence, int help, int experience, int organisation, int region, int availability, int language) {

    /** What an edition begins with. */
    public static final Weights USUAL = new Weights(45, 10, 10, 10, 10, 10, 5);

    public Weights {
        List<Integer> all = List.of(competence, help, experience, organisation, region, availability, language);
        if (all.stream().anyMatch(weight -> weight < 0)
                || all.stream().mapToInt(Integer::intValue).sum() != Score.MOST) {
            throw new IllegalArgumentException("Weights are not negative and make 100 together: " + all);
        }
    }

    /** The weight of one term; wishes have none of their own, they come on top. */
    int of(Term term) {
        return switch (term) {
            case COMPETENCE -> competence;
            case HELP -> help;
            case EXPERIENCE -> experience;
            case ORGANISATION -> organisation;
            case REGION -> region;
            case AVAILABILITY -> availability;
            case LANGUAGE -> language;
            case WISH -> 0;
        };
    }
}
