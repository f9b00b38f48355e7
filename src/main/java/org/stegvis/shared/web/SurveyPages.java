package org.stegvis.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.stegvis.platform.Clock;
import org.stegvis.shared.Participation;
import org.stegvis.shared.Survey;
import org.stegvis.shared.SurveyQuestion;
import org.stegvis.shared.Surveys;

/** A participant answers a survey, once; nobody can tell afterwards which answers are hers. */
@Controller
class SurveyPages {

    private static final int LONGEST_TEXT = 1000;

    private final ParticipantDesk desk;
    private final ParticipantFrame frame;
    private final Surveys surveys;
    private final Clock clock;

    SurveyPages(ParticipantDesk desk, ParticipantFrame frame, Surveys surveys, Clock clock) {
        this.desk = desk;
        this.frame = frame;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** A survey, the participation that was asked, and whether she has answered. */
    private record Asked(Survey survey, Participation as, boolean answered) {}

    @GetMapping("/participant/{secret}/survey/{id}")
    String survey(@PathVariable String secret, @PathVariable String id, HttpServletRequest request, Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        Asked asked = asked(visit, id);
        return asked.answered() || !asked.survey().isOpenAt(clock.now())
                ? over(visit, asked, request, page)
                : show(visit, asked, Map.of(), Map.of(), request, page);
    }

    @PostMapping("/participant/{secret}/survey/{id}")
    String answer(@PathVariable String secret, @PathVariable String id, HttpServletRequest request, Model page) {
        ParticipantVisit visit = desk.open(secret, request);
        Asked asked = asked(visit, id);
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> problems = new LinkedHashMap<>();
        for (SurveyQuestion question : asked.survey().kind().questions()) {
            String given = Optional.ofNullable(request.getParameter(question.key()))
                    .orElse("")
                    .strip();
            typed.put(question.key(), given);
            problem(question, given).ifPresent(problem -> problems.put(question.key(), problem));
        }
        if (!problems.isEmpty()) {
            return show(visit, asked, typed, problems, request, page);
        }
        return surveys.answer(asked.survey(), asked.as(), typed)
                ? visit.redirect("survey", id)
                : over(visit, asked(visit, id), request, page);
    }

    private String over(ParticipantVisit visit, Asked asked, HttpServletRequest request, Model page) {
        return frame.told(page, visit, request, asked.answered() ? "surveyAnswered" : "surveyClosed");
    }

    private static Optional<String> problem(SurveyQuestion question, String given) {
        return switch (question.kind()) {
            case SCALE -> given.matches("[1-" + SurveyQuestion.BEST + "]") ? Optional.empty() : Optional.of("choose");
            case YES_NO -> given.matches("yes|no") ? Optional.empty() : Optional.of("choose");
            case TEXT -> given.length() <= LONGEST_TEXT ? Optional.empty() : Optional.of("tooLong");
        };
    }

    private String show(
            ParticipantVisit visit,
            Asked asked,
            Map<String, String> typed,
            Map<String, String> problems,
            HttpServletRequest request,
            Model page) {
        ParticipantWords said = frame.into(page, visit, request);
        List<ParticipantQuestion> questions = new ArrayList<>();
        for (SurveyQuestion question : asked.survey().kind().questions()) {
            questions.add(question(
                    question, typed.getOrDefault(question.key(), ""), problems.getOrDefault(question.key(), ""), said));
        }
        page.addAttribute("kind", asked.survey().kind().code());
        page.addAttribute("until", said.day(asked.survey().closesAt()));
        page.addAttribute("questions", questions);
        page.addAttribute("action", visit.address("survey", asked.survey().id().toString()));
        return "participant/survey";
    }

    private static ParticipantQuestion question(
            SurveyQuestion question, String given, String problem, ParticipantWords said) {
        boolean words = question.kind() == SurveyQuestion.Kind.TEXT;
        String label = said.get("survey.question." + question.key());
        String sentence = switch (problem) {
            case "choose" -> said.get("form.problem.required", label);
            case "tooLong" -> said.get("form.problem.tooLong", label, LONGEST_TEXT, given.length());
            default -> "";
        };
        return new ParticipantQuestion(
                question.key(),
                words ? ParticipantQuestion.Kind.TEXT : ParticipantQuestion.Kind.CHOICE,
                words ? said.get("supplier.optional", label) : label,
                hint(question, said),
                given,
                options(question, given, said),
                LONGEST_TEXT,
                sentence,
                !words);
    }

    private static String hint(SurveyQuestion question, ParticipantWords said) {
        return switch (question.kind()) {
            case SCALE -> said.get("survey.hint.scale");
            case YES_NO -> "";
            case TEXT -> said.get("survey.hint.text");
        };
    }

    private static List<ParticipantQuestion.Option> options(
            SurveyQuestion question, String given, ParticipantWords said) {
        return switch (question.kind()) {
            case SCALE ->
                IntStream.rangeClosed(1, SurveyQuestion.BEST)
                        .mapToObj(String::valueOf)
                        .map(step -> new ParticipantQuestion.Option(step, step, step.equals(given)))
                        .toList();
            case YES_NO ->
                List.of("yes", "no").stream()
                        .map(code -> new ParticipantQuestion.Option(
                                code, said.get("form.option." + code), code.equals(given)))
                        .toList();
            case TEXT -> List.of();
        };
    }

    private Asked asked(ParticipantVisit visit, String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .flatMap(surveys::find)
                .flatMap(survey -> {
                    Map<UUID, Boolean> asked = surveys.asked(survey.id());
                    return visit.roles().stream()
                            .filter(role -> asked.containsKey(role.id()))
                            .map(role -> new Asked(survey, role, asked.get(role.id())))
                            .findFirst();
                })
                .orElseThrow(() -> new ParticipantPageUnknown(visit));
    }
}
