package org.stegvis.purchasing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.stegvis.platform.language.Language;
import org.stegvis.purchasing.CheckLetterDraft;
import org.stegvis.purchasing.LetterDraft;
import org.stegvis.purchasing.LetterDraft.Recipient;
import org.stegvis.purchasing.OfficersLetter;
import org.stegvis.purchasing.OfficersLetter.Field;

/** Reads what was typed into the page on which a letter is written, without judging it. */
final class LetterDraftReader {

    /** How many empty rows for recipients a page offers. */
    static final int ROWS_AT_ONCE = 3;

    private static final int ROWS_AT_MOST = CheckLetterDraft.RECIPIENTS_AT_MOST + ROWS_AT_ONCE;
    private static final String MARK = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private LetterDraftReader() {}

    /** A letter in which nothing is filled in, to readers of this language. */
    static LetterDraft empty(OfficersLetter kind, Language language) {
        return withRows(
                new LetterDraft(kind, UUID.randomUUID().toString(), Map.of(), List.of(), ""), language, ROWS_AT_ONCE);
    }

    /** What was typed; empty if it is about no letter that we know. */
    static Optional<LetterDraft> read(HttpServletRequest request) {
        return OfficersLetter.ofCode(parameter(request, "kind"))
                .map(kind -> new LetterDraft(
                        kind,
                        markOrNew(parameter(request, "mark")),
                        facts(kind, request),
                        kind.isForOutsiders() ? recipients(request) : List.of(),
                        parameter(request, "paragraph").replace("\r\n", "\n")));
    }

    /** The same with so many more rows for recipients, for readers of this language. */
    static LetterDraft withRows(LetterDraft draft, Language language, int rows) {
        if (!draft.kind().isForOutsiders()) {
            return draft;
        }
        List<Recipient> all = new ArrayList<>(draft.recipients());
        while (all.size() < Math.min(ROWS_AT_MOST, draft.recipients().size() + rows)) {
            all.add(new Recipient("", "", language.code()));
        }
        return new LetterDraft(draft.kind(), draft.mark(), draft.facts(), all, draft.paragraph());
    }

    /** The mark that a page sent back; a new one where it sent none. */
    static String markOrNew(String mark) {
        return mark.matches(MARK) ? mark : UUID.randomUUID().toString();
    }

    private static Map<String, String> facts(OfficersLetter kind, HttpServletRequest request) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (Field field : kind.fields()) {
            facts.put(field.key(), parameter(request, field.key()).replace("\r\n", "\n"));
        }
        return facts;
    }

    private static List<Recipient> recipients(HttpServletRequest request) {
        List<Recipient> recipients = new ArrayList<>();
        for (int row = 0; row < ROWS_AT_MOST && request.getParameter("organisation-" + row) != null; row++) {
            recipients.add(new Recipient(
                    parameter(request, "organisation-" + row),
                    parameter(request, "email-" + row),
                    parameter(request, "language-" + row)));
        }
        return recipients;
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
