package org.stegvis.purchasing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stegvis.letter.Letters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.party.Recipients;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/** What is known of a letter that could not be sent, for the facts of a form: {@code letter.undelivered}. */
@Component
class UndeliveredLetterFacts implements FactSource {

    private final Letters letters;
    private final Recipients recipients;
    private final Texts texts;

    UndeliveredLetterFacts(Letters letters, Recipients recipients, Texts texts) {
        this.letters = letters;
        this.recipients = recipients;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "letter";
    }

    /** Of a case as a whole there is nothing to say: a task is about one letter. */
    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        return subject.value(LetterProblemVariables.LETTER_NUMBER)
                .flatMap(number -> letters.find(subject.caseNumber(), number))
                .map(letter -> facts(letter, subject.language()))
                .orElse(List.of());
    }

    private List<Fact> facts(WrittenLetter letter, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get(language, "fact.letter.subject"), letter.subject()));
        facts.add(new Fact(texts.get(language, "fact.letter.to"), to(letter)));
        if (!letter.address().isEmpty()) {
            facts.add(new Fact(texts.get(language, "fact.letter.address"), letter.address()));
        }
        if (!letter.problem().isEmpty()) {
            facts.add(new Fact(
                    texts.get(language, "fact.letter.why"),
                    texts.get(language, "letters.problem." + letter.problem())));
        }
        if (!letter.reply().isEmpty()) {
            facts.add(new Fact(texts.get(language, "fact.letter.reply"), letter.reply()));
        }
        if (letter.isPersonal()) {
            facts.add(new Fact(
                    texts.get(language, "fact.letter.personalLink"),
                    texts.get(language, "fact.letter.personalLink.renewed")));
        }
        return facts;
    }

    private String to(WrittenLetter letter) {
        return recipients.namesOf(List.of(letter.recipient())).getOrDefault(letter.recipient(), letter.recipient());
    }
}
