package org.stegvis.obligation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.Clock;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;

/**
 * What is known of an obligation, for the facts of its forms: {@code obligation.commitment}, {@code .fulfilment},
 * {@code .hires} and so on; of the report that a task is about, see {@link ReportFacts}. Numbers of people by sex are never
 * among them.
 */
@Component
class ObligationFacts implements FactSource {

    /** What a matching officer reads of a needs profile, in this order. */
    private static final List<String> PROFILE = List.of(
            "role",
            "tasks",
            "workplace",
            "startFrom",
            "hoursPerWeek",
            "mustHave",
            "trainable",
            "licences",
            "supervisor");

    private static final List<String> DOCUMENTATION = List.of("fulfilmentSummary", "learned");

    private final Obligations obligations;
    private final HireFacts hires;
    private final Submissions submissions;
    private final ReportFacts reports;
    private final FulfilmentOfObligations fulfilments;
    private final StandingOfObligations standings;
    private final Texts texts;
    private final Clock clock;

    ObligationFacts(
            Obligations obligations,
            HireFacts hires,
            Submissions submissions,
            ReportFacts reports,
            FulfilmentOfObligations fulfilments,
            StandingOfObligations standings,
            Texts texts,
            Clock clock) {
        this.obligations = obligations;
        this.hires = hires;
        this.submissions = submissions;
        this.reports = reports;
        this.fulfilments = fulfilments;
        this.standings = standings;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String prefix() {
        return "obligation";
    }

    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return obligations.ofCase(caseNumber).stream()
                .flatMap(obligation -> facts(obligation, reference, language))
                .toList();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        Optional<Obligation> obligation = subject.value(ObligationVariables.OBLIGATION)
                .map(UUID::fromString)
                .flatMap(obligations::find)
                .or(() -> obligations.ofCase(subject.caseNumber()));
        Optional<UUID> round = subject.value(ObligationVariables.REPORT_ROUND).map(UUID::fromString);
        return obligation.stream()
                .flatMap(found -> ReportFacts.REFERENCES.contains(reference)
                        ? round.stream().flatMap(id -> reports.of(found, id, reference, subject.language()))
                        : facts(found, reference, subject.language()))
                .toList();
    }

    private Stream<Fact> facts(Obligation obligation, String reference, Language language) {
        return switch (reference) {
            case "commitment" -> fact(reference, language, commitment(obligation, language));
            case "firstStartBy" ->
                obligation.firstStartBy().stream().flatMap(day -> fact(reference, language, language.longDate(day)));
            case "meeting" ->
                obligation.followUp().stream()
                        .flatMap(settled -> fact(reference, language, meeting(settled, language)));
            case "plan" -> obligation.followUp().stream().flatMap(settled -> fact(reference, language, settled.plan()));
            case "objection" -> latest(obligation, SupplierTask.START_MEETING, List.of(reference), language);
            case "profile" -> latest(obligation, SupplierTask.NEEDS_PROFILE, PROFILE, language);
            case "profileSent" -> fact(reference, language, profileSent(obligation, language));
            case "candidates" -> fact(reference, language, candidates(obligation, language));
            case "documentation" -> documentation(obligation, language);
            case "hires" -> hires.of(obligation, language);
            case "fulfilment" -> fact(reference, language, fulfilment(obligation, today(obligation), language));
            case "result" -> fact(reference, language, result(obligation, language));
            case "standing" -> fact(reference, language, standing(obligation, language));
            case "reports" -> reports.all(obligation, language);
            default -> throw new IllegalArgumentException("There is no fact obligation." + reference);
        };
    }

    private String commitment(Obligation obligation, Language language) {
        String day = language.longDate(obligation.totalBy());
        return obligation
                .fteMonths()
                .map(months -> texts.get(language, "fact.obligation.commitment.months", number(months, language), day))
                .orElseGet(() -> texts.get(language, "fact.obligation.commitment.noNumber", day));
    }

    private String meeting(Obligation.FollowUp settled, Language language) {
        return texts.get(
                language,
                "fact.obligation.meeting.value",
                language.longDate(settled.metOn()),
                language.longDate(settled.firstReportOn()),
                language.longDate(settled.finalReportOn()));
    }

    private String profileSent(Obligation obligation, Language language) {
        return latest(obligation, SupplierTask.NEEDS_PROFILE)
                .map(sent -> language.longDate(
                        LocalDate.ofInstant(sent.sentAt(), obligation.country().zone())))
                .orElseGet(() -> texts.get(language, "fact.obligation.profileSent.never"));
    }

    private String candidates(Obligation obligation, Language language) {
        return obligation
                .candidatesPresented()
                .map(String::valueOf)
                .orElseGet(() -> texts.get(language, "fact.obligation.candidates.unknown"));
    }

    private Stream<Fact> documentation(Obligation obligation, Language language) {
        return latest(obligation, SupplierTask.FINAL_DOCUMENTATION).isPresent()
                ? latest(obligation, SupplierTask.FINAL_DOCUMENTATION, DOCUMENTATION, language)
                : fact("documentation", language, texts.get(language, "fact.obligation.documentation.none"));
    }

    private String fulfilment(Obligation obligation, LocalDate day, Language language) {
        Fulfilment figures = fulfilments.of(obligation, day);
        BigDecimal months = Fulfilment.shown(figures.delivered());
        return figures.share()
                .map(share -> texts.get(
                        language,
                        "fact.obligation.fulfilment.share",
                        number(months, language),
                        number(share.movePointRight(2).setScale(0, RoundingMode.DOWN), language)))
                .orElseGet(() -> texts.get(language, "fact.obligation.fulfilment.months", number(months, language)));
    }

    private String result(Obligation obligation, Language language) {
        String result =
                fulfilments.of(obligation, obligation.contract().end()).result().name();
        return word(language, "obligation.result." + result, result);
    }

    private String standing(Obligation obligation, Language language) {
        Standing standing = standings.of(obligation, fulfilments.of(obligation, today(obligation)));
        String light = word(
                language,
                "obligation.standing." + standing.light(),
                standing.light().name());
        return texts.find(language, "obligation.standing.reason." + standing.reason())
                .map(reason -> light + ": " + reason)
                .orElse(light);
    }

    private Stream<Fact> latest(Obligation obligation, SupplierTask task, List<String> keys, Language language) {
        return latest(obligation, task).stream()
                .flatMap(sent -> keys.stream()
                        .filter(key -> !sent.content().path(key).asText("").isBlank())
                        .flatMap(key -> fact(key, language, text(sent.content().path(key), language))));
    }

    private Optional<Submission> latest(Obligation obligation, SupplierTask task) {
        return submissions.of(obligation.id()).stream()
                .filter(sent -> sent.kind() == task)
                .findFirst();
    }

    private Stream<Fact> fact(String reference, Language language, String value) {
        return Stream.of(new Fact(texts.get(language, "fact.obligation." + reference), value));
    }

    private String word(Language language, String key, String code) {
        return texts.find(language, key).orElse(code);
    }

    private LocalDate today(Obligation obligation) {
        return clock.today(obligation.country().zone());
    }

    /** Numbers and days as the reader writes them. */
    static String text(JsonNode value, Language language) {
        if (value.isNumber()) {
            return number(value.decimalValue(), language);
        }
        return value.asText().matches("\\d{4}-\\d\\d-\\d\\d")
                ? language.longDate(LocalDate.parse(value.asText()))
                : value.asText();
    }

    static String number(BigDecimal number, Language language) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }
}
