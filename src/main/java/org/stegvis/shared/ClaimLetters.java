package org.stegvis.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.stegvis.party.Persons;
import org.stegvis.platform.language.Language;

/** Tells a claimant what becomes of her claim (M17), and brings the claim into the state of which she reads. */
@Component
public class ClaimLetters {

    private final ClaimMatters matters;
    private final ClaimSheets sheets;
    private final ClaimTimes times;
    private final ClaimWords words;
    private final ParticipantLetters letters;
    private final Persons persons;

    ClaimLetters(
            ClaimMatters matters,
            ClaimSheets sheets,
            ClaimTimes times,
            ClaimWords words,
            ParticipantLetters letters,
            Persons persons) {
        this.matters = matters;
        this.sheets = sheets;
        this.times = times;
        this.words = words;
        this.letters = letters;
        this.persons = persons;
    }

    /** It has come in. */
    public void received(UUID claim, String step) {
        ClaimMatter matter = matters.require(claim);
        write(
                matter,
                SharedLetter.CLAIM_RECEIVED,
                step,
                language -> List.of(matter.claim().claimed().in(language)));
    }

    /** It is sent back: why, and until when it can be corrected. */
    public void returned(UUID claim, String step) {
        ClaimMatter matter = matters.require(claim);
        LocalDate until = times.lastDayToCorrect(matter.programme());
        write(
                matter,
                SharedLetter.CLAIM_RETURNED,
                step,
                language -> List.of(matter.claim().note(), until));
    }

    /** What is paid: the sums, and each cut with its reason. */
    public void approved(UUID claim, String step) {
        ClaimMatter matter = matters.require(claim);
        Money paid = matter.claim().approved().orElseThrow();
        boolean cut = matter.claim().claimed().isMoreThan(paid);
        LocalDate until = times.lastDayToObject(matter.programme());
        write(matter, SharedLetter.CLAIM_APPROVED, step, language -> {
            List<String> said = new ArrayList<>();
            said.add(words.lines(sheets.lines(matter.claim()).lines(), language));
            if (!matter.claim().note().isEmpty()) {
                said.add(matter.claim().note());
            }
            if (cut && matter.claim().objection().isEmpty()) {
                said.add(words.get(language, "claims.letter.objectToCut", language.longDate(until)));
            }
            return List.of(matter.claim().claimed().in(language), paid.in(language), String.join("\n\n", said));
        });
    }

    /** Nothing is paid: why, and how to object. */
    public void rejected(UUID claim, String step) {
        ClaimMatter matter = matters.require(claim);
        LocalDate until = times.lastDayToObject(matter.programme());
        rejected(matter, step, language -> words.get(language, "claims.letter.object", language.longDate(until)));
    }

    /** It stays rejected after an objection. */
    public void staysRejected(UUID claim, String step) {
        rejected(matters.require(claim), step, language -> words.get(language, "claims.letter.final"));
    }

    /** It was sent back and not corrected in time. */
    public void dropped(UUID claim, String step) {
        ClaimMatter matter = matters.require(claim);
        rejected(
                matter,
                step,
                language -> words.get(
                        language, "claims.letter.anew", language.longDate(times.lastDayToClaim(matter.event()))));
    }

    /** It was paid. */
    public void paid(UUID claim, String step) {
        ClaimMatter matter = matters.require(claim);
        write(
                matter,
                SharedLetter.CLAIM_PAID,
                step,
                language -> List.of(
                        matter.claim().approved().orElseThrow().in(language),
                        matter.claim().paidOn().orElseThrow()));
    }

    private void rejected(ClaimMatter matter, String step, Function<Language, String> next) {
        write(matter, SharedLetter.CLAIM_REJECTED, step, language -> {
            List<String> why = new ArrayList<>();
            matter.claim().reason().ifPresent(reason -> why.add(words.reason(reason, language)));
            if (!matter.claim().note().isEmpty()) {
                why.add(matter.claim().note());
            }
            return List.of(String.join(" ", why), next.apply(language));
        });
    }

    private void write(ClaimMatter matter, SharedLetter letter, String step, Function<Language, List<Object>> facts) {
        persons.find(matter.claimant().person()).ifPresent(person -> {
            List<Object> said = new ArrayList<>();
            said.add(String.valueOf(matter.claim().number()));
            said.add(words.event(matter.event(), person.language()));
            said.addAll(facts.apply(person.language()));
            letters.write(matter.claimant(), letter, step, matter.claim().id().toString(), said);
        });
    }
}
