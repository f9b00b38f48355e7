package org.stegvis.mentoring;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stegvis.platform.form.Fact;
import org.stegvis.platform.form.FactSource;
import org.stegvis.platform.form.FormSubject;
import org.stegvis.platform.language.Language;
import org.stegvis.platform.language.Texts;
import org.stegvis.shared.SharedVariables;

/** What a coordinator goes by who judges an application: {@code application.answers}, {@code .why} and so on. */
@Component
class ApplicationFacts implements FactSource {

    private final Applications applications;
    private final ApplicationWords words;
    private final JudgeApplications judge;
    private final Texts texts;

    ApplicationFacts(Applications applications, ApplicationWords words, JudgeApplications judge, Texts texts) {
        this.applications = applications;
        this.words = words;
        this.judge = judge;
        this.texts = texts;
    }

    @Override
    public String prefix() {
        return "application";
    }

    @Override
    public List<Fact> facts(String caseNumber, String reference, Language language) {
        return List.of();
    }

    @Override
    public List<Fact> facts(FormSubject subject, String reference) {
        return subject.value(SharedVariables.PARTICIPATION)
                .map(UUID::fromString)
                .flatMap(applications::ofParticipation)
                .map(application -> facts(application, subject, reference))
                .orElse(List.of());
    }

    private List<Fact> facts(Application application, FormSubject subject, String reference) {
        Language language = subject.language();
        return switch (reference) {
            case "why" ->
                subject.value(ApplicationVariables.ELIGIBILITY_REASON).stream()
                        .map(reason -> fact(reference, texts.get(language, "reason.eligibility." + reason), language))
                        .toList();
            case "arrival" ->
                List.of(fact(reference, texts.get(language, "application.arrival." + application.arrival()), language));
            case "unknownOrganisations" ->
                judge.unknownOrganisations(application).stream()
                        .map(name -> fact(reference, name, language))
                        .toList();
            default ->
                Stream.concat(
                                Stream.of(fact(
                                        "role",
                                        texts.get(
                                                language,
                                                "application.role."
                                                        + application.role().code()),
                                        language)),
                                words.answers(application, language))
                        .toList();
        };
    }

    private Fact fact(String key, String value, Language language) {
        return new Fact(texts.get(language, "application.fact." + key), value);
    }
}
