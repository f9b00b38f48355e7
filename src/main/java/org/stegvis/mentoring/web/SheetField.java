package org.stegvis.mentoring.web;

import java.util.List;
import java.util.Map;
import org.stegvis.shared.web.ParticipantQuestion;

/**
 * One question of a sheet. Its label stands under {@code group.field.<key>}, its hint under {@code group.hint.<key>} if it
 * has one, its options under {@code group.option.<code>}; a number
 * says itself.
 *
 * @param named options whose labels are names rather than texts, by code; empty for others
 * @param least of a number
 * @param most of a number, or the most characters of a text
 */
record SheetField(
        String key,
        ParticipantQuestion.Kind kind,
        List<String> options,
        Map<String, String> named,
        boolean required,
        int least,
        int most) {

    private static final int LONGEST_DATE = 10;

    static SheetField choice(String key, List<String> options) {
        return new SheetField(key, ParticipantQuestion.Kind.CHOICE, options, Map.of(), true, 0, 0);
    }

    static SheetField names(String key, Map<String, String> named) {
        return new SheetField(key, ParticipantQuestion.Kind.CHOICE, List.copyOf(named.keySet()), named, true, 0, 0);
    }

    static SheetField day(String key, boolean required) {
        return new SheetField(key, ParticipantQuestion.Kind.DATE, List.of(), Map.of(), required, 0, LONGEST_DATE);
    }

    static SheetField number(String key, int least, int most) {
        return new SheetField(key, ParticipantQuestion.Kind.NUMBER, List.of(), Map.of(), true, least, most);
    }

    static SheetField text(String key, ParticipantQuestion.Kind kind, boolean required, int longest) {
        return new SheetField(key, kind, List.of(), Map.of(), required, 0, longest);
    }
}
