package org.stegvis.purchasing;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The last day for tenders: the day of the notice, or the one to which it was moved. */
@Component
class TendersDue {

    private final EarlierAnswers earlier;

    TendersDue(EarlierAnswers earlier) {
        this.earlier = earlier;
    }

    /** The day that the notice named. */
    Known<LocalDate> inNotice(String caseNumber) {
        return earlier.date(caseNumber, "publish-notice", "tendersDue");
    }

    /** The day that counts. */
    Known<LocalDate> lastDay(String caseNumber) {
        return earlier.date(caseNumber, "answer-questions", "tendersDueMoved").or(inNotice(caseNumber));
    }
}
