package org.stegvis.purchasing;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.stegvis.letter.EmailAddress;
import org.stegvis.letter.Letters;
import org.stegvis.letter.UndeliveredLetters;
import org.stegvis.letter.WrittenLetter;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Deals with a letter that could not be sent. The address goes to the register of letters and nowhere else. */
@Component
class CorrectLetter implements FormAct {

    private static final String ADDRESS = "letterAddress";
    private static final String SENT_ON = "letterSentOn";

    private final Letters letters;
    private final UndeliveredLetters undelivered;
    private final BuyersCalendar calendar;

    CorrectLetter(Letters letters, UndeliveredLetters undelivered, BuyersCalendar calendar) {
        this.letters = letters;
        this.undelivered = undelivered;
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "correct-letter";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        return Map.of(ADDRESS, letter(subject).address());
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String address = answers.text(ADDRESS).orElse("");
        Rules.of(answers)
                .that(!answers.has(ADDRESS) || EmailAddress.isOne(address), ADDRESS, "noEmailAddress")
                .that(
                        !answers.has(ADDRESS) || undelivered.maySend(letter(submission.subject())),
                        ADDRESS,
                        "contactHasLeft")
                .notInTheFuture(SENT_ON, calendar.today(submission.caseNumber()))
                .check();
        WrittenLetter letter = letter(submission.subject());
        String officer = submission.subject().officer();
        switch (answers.text(LetterProblemVariables.LETTER_CHOICE.name()).orElseThrow()) {
            case "sendAgain" -> undelivered.sendTo(letter, address, officer);
            case "otherMeans" ->
                undelivered.sentOtherwise(
                        letter, officer, answers.date(SENT_ON).orElseThrow().toString());
            default -> undelivered.notNeeded(letter, officer);
        }
        return Map.of();
    }

    private WrittenLetter letter(FormSubject subject) {
        return subject.value(LetterProblemVariables.LETTER_NUMBER)
                .flatMap(number -> letters.find(subject.caseNumber(), number))
                .orElseThrow();
    }
}
