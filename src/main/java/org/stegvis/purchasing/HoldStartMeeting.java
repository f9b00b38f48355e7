package org.stegvis.purchasing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stegvis.contract.StartMeetingHeld;
import org.stegvis.platform.form.Answers;
import org.stegvis.platform.form.FormAct;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.form.Submission;

/** Settles at the start meeting when the requirement must be met and how it is followed up (I2, I3). */
@Component
class HoldStartMeeting implements FormAct.Repeatable {

    private final EarlierAnswers earlier;
    private final BuyersCalendar calendar;
    private final ApplicationEventPublisher events;

    HoldStartMeeting(EarlierAnswers earlier, BuyersCalendar calendar, ApplicationEventPublisher events) {
        this.earlier = earlier;
        this.calendar = calendar;
        this.events = events;
    }

    @Override
    public String form() {
        return "hold-start-meeting";
    }

    @Override
    public Map<String, Object> suggestions(FormSubject subject) {
        Map<String, Object> suggestions = new LinkedHashMap<>();
        firstStartByContract(subject.caseNumber())
                .or(earlier.date(subject.caseNumber(), "agree-after-dialogue", "agreedFirstStart"))
                .value()
                .ifPresent(day -> suggestions.put("dueFirstStart", day.toString()));
        contractEnd(subject.caseNumber()).value().ifPresent(day -> suggestions.put("dueTotal", day.toString()));
        return suggestions;
    }

    @Override
    public Map<String, Object> take(Submission submission) {
        Answers answers = submission.answers();
        String caseNumber = submission.caseNumber();
        Rules.of(answers)
                .notInTheFuture("startMeetingHeldOn", calendar.today(caseNumber))
                .notBefore("startMeetingHeldOn", earlier.date(caseNumber, "sign-contract", "signedOn"))
                .that(
                        answers.choices("attendees").stream().anyMatch(attendee -> attendee.startsWith("supplier")),
                        "attendees",
                        "nobodyFromSupplier")
                .notAfter("dueFirstStart", firstStartByContract(caseNumber))
                .notBefore("dueTotal", "dueFirstStart")
                .notAfter("dueTotal", contractEnd(caseNumber))
                .notBefore("finalReportOn", "firstReportOn")
                .check();
        events.publishEvent(new StartMeetingHeld(
                caseNumber,
                answers.date("startMeetingHeldOn").orElseThrow(),
                answers.date("dueFirstStart").orElseThrow(),
                answers.date("dueTotal").orElseThrow(),
                answers.date("firstReportOn").orElseThrow(),
                answers.date("finalReportOn").orElseThrow(),
                answers.text("followUpPlan").orElseThrow()));
        return Map.of();
    }

    /** The last day for the first start, counted from the start of the contract; unknown if the clause names none. */
    private Known<LocalDate> firstStartByContract(String caseNumber) {
        Known<java.math.BigDecimal> months = earlier.number(caseNumber, "choose-clause", "firstStartWithinMonths");
        return new Known<>(
                months.name(),
                months.value()
                        .flatMap(within -> earlier.date(caseNumber, "sign-contract", "contractStart")
                                .value()
                                .map(start -> start.plusMonths(within.intValue()))));
    }

    private Known<LocalDate> contractEnd(String caseNumber) {
        return earlier.date(caseNumber, "sign-contract", "contractEnd");
    }
}
