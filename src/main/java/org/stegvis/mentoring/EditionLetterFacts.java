package org.stegvis.mentoring;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.ParticipationRole;

/** What letters of an edition say in the reader's language: dates and places, the rule on travel costs, the workbook. */
@Component
class EditionLetterFacts {

    private static final String LINE = "\n";

    private final Texts texts;
    private final EditionTimes times;

    EditionLetterFacts(Texts texts, EditionTimes times) {
        this.texts = texts;
        this.times = times;
    }

    /** All joint meetings to which somebody in this role comes, a line each: what, when and where. */
    String meetings(Edition edition, ParticipationRole role, Language language) {
        return IntStream.range(role == ParticipationRole.MENTOR ? 0 : 1, JointMeetings.KINDS.size())
                .mapToObj(place -> meeting(edition, place, language))
                .collect(Collectors.joining(LINE));
    }

    /** The orientation of mentors: when and where. */
    String orientation(Edition edition, Language language) {
        return meeting(edition, 0, language);
    }

    /** What is paid of somebody's journeys, by her role. */
    String costs(Edition edition, ParticipationRole role, Language language) {
        return texts.get(language, "mentoring.costs." + edition.plan().costPolicy() + "-" + role.code());
    }

    /** Where the workbook is. */
    String workbook(Language language) {
        return times.workbook().isBlank()
                ? texts.get(language, "mentoring.workbook.handedOut")
                : texts.get(language, "mentoring.workbook.online", times.workbook());
    }

    /** The lines of a list. */
    static String list(List<String> items) {
        return items.stream().map(item -> "– " + item).collect(Collectors.joining(LINE));
    }

    /** When something begins and ends, on the clock of the edition's country. */
    String time(LocalDateTime starts, LocalDateTime ends, Language language) {
        DateTimeFormatter clock =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language.locale());
        return texts.get(
                language,
                "mentoring.fromTo",
                language.longDate(starts.toLocalDate()),
                clock.format(starts),
                clock.format(ends));
    }

    private String meeting(Edition edition, int place, Language language) {
        EditionPlan.Meeting meeting = edition.plan().meetings().get(place);
        return texts.get(
                language,
                "mentoring.meetingLine",
                texts.get(
                        language,
                        "mentoring.meeting." + JointMeetings.KINDS.get(place).code()),
                time(meeting.starts(), meeting.ends(), language),
                texts.get(language, "mentoring.mode." + meeting.mode()),
                meeting.place());
    }
}
