package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stegvis.letter.Letter;
import org.stegvis.letter.Letter.Author;
import org.stegvis.letter.Letters;
import org.stegvis.party.Officer;
import org.stegvis.party.Officers;
import org.stegvis.platform.StegvisSettings;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.security.Identity;
import org.stegvis.platform.security.Role;
import org.stegvis.purchasing.OfficersLetter.Field;

/** Writes the letters of a purchase that an officer has filled in, one to each reader, in the reader's language. */
@Component
public class WriteOfficersLetter {

    private final WriteLetter insiders;
    private final CaseRoles roles;
    private final Officers officers;
    private final Letters letters;
    private final StegvisSettings settings;

    WriteOfficersLetter(
            WriteLetter insiders, CaseRoles roles, Officers officers, Letters letters, StegvisSettings settings) {
        this.insiders = insiders;
        this.roles = roles;
        this.officers = officers;
        this.letters = letters;
        this.settings = settings;
    }

    /** Whether this person may write letters of the case: its procurer or contract manager, or any where nobody is named. */
    public boolean mayWrite(String caseNumber, Identity person) {
        return Stream.of(Role.PROCURER, Role.CONTRACT_MANAGER)
                .filter(role -> person.roles().contains(role))
                .anyMatch(role -> roles.holder(caseNumber, role.group())
                        .map(person.user()::equals)
                        .orElse(true));
    }

    /** The letters as they will go out; the draft must have passed {@link CheckLetterDraft}. */
    public List<Letter> letters(Purchase purchase, LetterDraft draft, String officer) {
        List<Object> facts = facts(purchase, draft);
        Optional<Author> author = Optional.of(author(purchase, draft, officer));
        String step = "officer-" + draft.mark();
        if (draft.kind().isForOutsiders()) {
            return draft.named().stream()
                    .map(to -> new Letter(
                            purchase.number(),
                            draft.kind().code(),
                            step,
                            to.organisation().strip(),
                            to.email().strip(),
                            Language.ofCode(to.language()).orElseThrow(),
                            purchase.title(),
                            "",
                            facts,
                            author))
                    .toList();
        }
        return draft.kind().roles().stream()
                .flatMap(role -> insiders.readers(purchase.number(), role).stream())
                .distinct()
                .map(reader -> new Letter(
                        purchase.number(),
                        draft.kind().code(),
                        step,
                        reader.userId(),
                        reader.email(),
                        reader.language(),
                        purchase.title(),
                        settings.publicUrl() + "/cases/" + purchase.number(),
                        facts,
                        author))
                .toList();
    }

    /** Writes them all, or none. */
    @Transactional
    public void write(Purchase purchase, LetterDraft draft, String officer) {
        letters(purchase, draft, officer).forEach(letters::write);
    }

    private List<Object> facts(Purchase purchase, LetterDraft draft) {
        List<Object> facts = new ArrayList<>();
        facts.add(purchase.buyer());
        facts.add(new Letter.Word(
                switch (purchase.country()) {
                    case SE -> "letterFact.reviewBody.SE";
                    case FI -> "letterFact.reviewBody.FI";
                    case NO -> "letterFact.reviewBody.NO";
                }));
        for (Field field : draft.kind().fields()) {
            String given = draft.facts().get(field.key()).strip();
            facts.add(field.kind() == Field.Kind.DAY ? LocalDate.parse(given) : given);
        }
        return facts;
    }

    private Author author(Purchase purchase, LetterDraft draft, String officer) {
        Optional<Officer> known = officers.find(officer);
        return new Author(
                officer,
                known.map(Officer::name).orElse(officer),
                known.map(Officer::email).orElse(""),
                purchase.buyer(),
                draft.paragraph());
    }
}
